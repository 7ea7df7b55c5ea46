import type { Rule } from '../rule.ts'

/** Sentences in which a body is dissolved. */
export const DISSOLVED_EXAMPLES: Rule['examples'] = [
  {
    text: 'Der Digitalbeirat Hessen, 2020 vom Land eingesetzt, wurde im Dezember 2024 aufgelöst.',
    facts: [{ event: 'dissolved', name: 'Digitalbeirat Hessen', date: '2024-12' }],
  },
  {
    text: 'Kein Platz ist mehr für den Digitalbeirat. Das Gremium, 2020 eingesetzt und mit Fachleuten bestückt, wurde im Dezember 2024 aufgelöst.',
    facts: [{ event: 'dissolved', name: 'Digitalbeirat', date: '2024-12' }],
  },
  {
    text: 'Am 31. Mai 2020 hat die Digitalagentur Hessen ihre Türen geschlossen.',
    facts: [{ event: 'dissolved', name: 'Digitalagentur Hessen', date: '2020-05-31' }],
  },
  {
    text: 'Das Landesrechenzentrum Sachsen-Anhalt wurde mit Ablauf des 28.2.2014 aufgehoben.',
    facts: [{ event: 'dissolved', name: 'Landesrechenzentrum Sachsen-Anhalt', date: '2014-02-28' }],
  },
  {
    text: 'Das Landesamt für Digitales Hessen entstand 2004 aus dem Rechenzentrum Fulda und dem Rechenzentrum Kassel. 2012 wurde es aufgelöst.',
    facts: [{ event: 'dissolved', name: 'Landesamt für Digitales Hessen', date: '2012' }],
  },
  {
    text: 'Die Datenzentrale Nord wartete anfangs keine Schulen. Das übernahm 2011 die regio Muster GmbH, eine hundertprozentige Tochter. 2015 wurde sie aufgelöst.',
    facts: [{ event: 'dissolved', name: 'regio Muster GmbH', date: '2015' }],
  },
  {
    text: 'Die Digitalagentur Hessen, die 2012 gegründet, 2015 dem Innenministerium unterstellt und 2019 aufgelöst wurde, hatte 30 Leute.',
    facts: [{ event: 'dissolved', name: 'Digitalagentur Hessen', date: '2019' }],
  },
  {
    text: 'Die Datenzentrale Pfalz wurde 1970 gegründet, 1986 in einen Zweckverband umgewandelt und 2004 aufgelöst.',
    facts: [{ event: 'dissolved', name: 'Datenzentrale Pfalz', date: '2004' }],
  },
  {
    text: 'Die gemeinsame Vertriebstochter KommSoft Hessen GmbH der Datenzentralen Nord und Süd wurde zum 30. November 2007 aufgelöst.',
    facts: [{ event: 'dissolved', name: 'KommSoft Hessen GmbH', date: '2007-11-30' }],
  },
  {
    text: 'Für die Schulen gründete die Datenzentrale Nord eine Tochter, die Schulnetz Muster GmbH. Im Mai 2015 wurde die Schulnetz Muster GmbH aufgelöst.',
    facts: [{ event: 'dissolved', name: 'Schulnetz Muster GmbH', date: '2015-05' }],
  },
  {
    text: 'Der Rat beschloss am 4. Mai 2006, den Zweckverband Bergisches Rechenzentrum zum 31. Dezember 2006 aufzulösen.',
    facts: [{ event: 'dissolved', name: 'Zweckverband Bergisches Rechenzentrum', date: '2006-12-31' }],
  },
  {
    text: 'Das Landesrechenzentrum Hessen wurde zum 31. Dezember 2008 aufgelöst.',
    facts: [{ event: 'dissolved', name: 'Landesrechenzentrum Hessen', date: '2008-12-31' }],
  },
  {
    text: 'Die Landesregierung löste den Digitalrat 2019 auf.',
    facts: [{ event: 'dissolved', name: 'Digitalrat', date: '2019' }],
  },
  {
    text: 'Die Digitalagentur Hessen musste 2015 schließen.',
    facts: [{ event: 'dissolved', name: 'Digitalagentur Hessen', date: '2015' }],
  },
  {
    text: 'Der IT-Beirat der Stadt Worms hat sich im Mai 2016 aufgelöst.',
    facts: [{ event: 'dissolved', name: 'IT-Beirat', jurisdiction: 'Worms', date: '2016-05' }],
  },
  {
    text: 'Der durch Beschluss vom 7. Mai 1996 eingesetzte Ausschuss für Informationstechnik wird aufgelöst.',
    published: '2021-05-06',
    facts: [{ event: 'dissolved', name: 'Ausschuss für Informationstechnik', date: '2021-05-06' }],
  },
]

/** Sentences with such a verb in which none is. */
export const NOT_DISSOLVED_EXAMPLES: Rule['counterexamples'] = [
  'An Stelle der aufgelösten Digitalagentur Hessen nahm am 1. Januar 2009 ein Beirat die Arbeit auf.',
  'Die Sperre für das Landesrechenzentrum Sachsen-Anhalt wurde am 28.2.2014 aufgehoben.',
  'Das KGRZ Kassel rechnete für Hessen. Die Schulen betreute die Muster Service GmbH. 2015 wurde sie aufgelöst.',
  'Die Digitalagentur Hessen berät Firmen. Die Softwaretochter der Muster AG, die Muster Digital GmbH, wurde 2015 aufgelöst.',
  'Der Rat beschloss nicht, den Zweckverband Bergisches Rechenzentrum zum 31. Dezember 2006 aufzulösen.',
  'Die Digitalagentur Hessen berät. Ihre Knoten hat sie 2020 gelöst und einen Vertrag aufgelöst.',
  'Das Landesrechenzentrum wird nicht aufgelöst.',
  'Die Digitalagentur Hessen musste 2015 eine Lücke schließen.',
  'Der Digitalrat löst sich in Luft auf, spottet ein Stadtrat.',
  'Die Digitalagentur Hessen hat 2019 ihren Beirat und ihr Lager aufgelöst.',
  'Der IT-Planungsrat hat 2019 einen Vertrag geschlossen.',
]
