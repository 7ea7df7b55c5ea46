import type { Rule } from '../../rule.ts'

/** Sentences in which a body is called otherwise from now on. */
export const CALLED_EXAMPLES: Rule['examples'] = [
  {
    text: 'Das Kommunale Rechenzentrum Minden, das seit 2015 Weser-IT heißt, hat ein neues Gebäude.',
    facts: [{ event: 'renamed', name: 'Weser-IT', formerly: 'Kommunales Rechenzentrum Minden', date: '2015' }],
  },
  {
    text: 'Erika Muster war bei der Datenzentrale Fulda, die sich seit 2019 Digitalwerk Fulda nennt.',
    facts: [{ event: 'renamed', name: 'Digitalwerk Fulda', formerly: 'Datenzentrale Fulda', date: '2019' }],
  },
  {
    text: 'Die Digitalagentur Hessen heißt erst seit Mai 2019 so; vorher firmierte sie als Datenzentrale Nord.',
    facts: [{ event: 'renamed', name: 'Digitalagentur Hessen', formerly: 'Datenzentrale Nord', date: '2019-05' }],
  },
  {
    text: 'Bis 2019 firmierte die Digitalagentur Hessen als Datenzentrale Nord.',
    facts: [{ event: 'renamed', name: 'Digitalagentur Hessen', formerly: 'Datenzentrale Nord', date: '2019' }],
  },
  {
    text: 'Das Tiefbauamt der Stadt Köln heißt seit Mai 2019 „Amt für Infrastruktur und Digitalisierung“.',
    facts: [
      { event: 'renamed', name: 'Amt für Infrastruktur und Digitalisierung', jurisdiction: 'Köln', date: '2019-05' },
    ],
  },
  {
    text: 'Die Pressestelle teilte mit, dass die Datenzentrale Nord seit Mai 2019 Digitalagentur Hessen heißt.',
    facts: [{ event: 'renamed', name: 'Digitalagentur Hessen', formerly: 'Datenzentrale Nord', date: '2019-05' }],
  },
  {
    text: 'Betrieben wird das Portal von der Digitalagentur Hessen; unter diesem Namen firmiert die frühere Datenzentrale Nord seit Mai 2019.',
    facts: [{ event: 'renamed', name: 'Digitalagentur Hessen', formerly: 'Datenzentrale Nord', date: '2019-05' }],
  },
  {
    text: 'Digitalagentur Hessen heißt die frühere Datenzentrale Nord seit dem 1. Mai 2019.',
    facts: [{ event: 'renamed', name: 'Digitalagentur Hessen', formerly: 'Datenzentrale Nord', date: '2019-05-01' }],
  },
  {
    text: 'Die Kommunale Datenzentrale Saar (KDZ Saar) wurde 1971 gegründet. Seit 2002 heißt das Haus saarkom.',
    facts: [{ event: 'renamed', name: 'saarkom', formerly: 'Kommunale Datenzentrale Saar', date: '2002' }],
  },
  {
    text: 'Die Datenzentrale Nord heißt seit 2002 Nordwerk.',
    facts: [{ event: 'renamed', name: 'Nordwerk', formerly: 'Datenzentrale Nord', date: '2002' }],
  },
  {
    text: 'Seit dem 1. Januar 2022 firmieren die Kommunale Rechenzentrale Oberfranken (KRO) und das ITDZ gemeinsam als „Franken.IT“.',
    facts: [{ event: 'merged', name: 'Franken.IT', date: '2022-01-01' }],
  },
  {
    text: 'Die KDVZ Sauerland legt 1997 ihren Namen ab und firmiert fortan als Sauerland-Daten.',
    facts: [{ event: 'renamed', name: 'Sauerland-Daten', date: '1997' }],
  },
  {
    text: 'Die Datenzentrale Nord und die Datenzentrale Süd sind Geschichte: Seit dem 1. Mai 2018 firmieren sie gemeinsam als „IT-Verbund Mitte“.',
    facts: [
      {
        event: 'merged',
        name: 'IT-Verbund Mitte',
        formerly: ['Datenzentrale Nord', 'Datenzentrale Süd'],
        date: '2018-05-01',
      },
    ],
  },
  {
    text: 'Neu zugeschnitten ist das Innenministerium in Kiel: Es heißt jetzt Ministerium für Inneres und Digitalisierung.',
    published: '2022-06-29',
    facts: [{ event: 'renamed', name: 'Ministerium für Inneres und Digitalisierung', date: '2022-06-29' }],
  },
  {
    text: 'Die Datenzentrale Nord und die Datenzentrale Süd haben sich zum 1. Januar 2008 zusammengeschlossen. Das neue Unternehmen nennt sich „IT-Verbund Mitte“.',
    facts: [{ event: 'merged', name: 'IT-Verbund Mitte', date: '2008-01-01' }],
  },
  {
    text: 'Der IT-Verbund Spreewald wächst. Beschlossen ist, dass wir mit Beginn des Jahres 2025 „Spreewald.Digital“ heißen.',
    published: '2024-06-01',
    facts: [{ event: 'renamed', name: 'Spreewald.Digital', date: '2025-01' }],
  },
  {
    text: '„Wir heißen seit dem 1. Mai 2021 Digitalagentur Hessen“, sagt Anna Muster.',
    facts: [{ event: 'renamed', name: 'Digitalagentur Hessen', date: '2021-05-01' }],
  },
  {
    text: 'Der Zweckverband IT Mitte trägt seinen Namen seit 2015; davor hieß er Datenzentrale Nord.',
    facts: [{ event: 'renamed', name: 'Zweckverband IT Mitte', formerly: 'Datenzentrale Nord', date: '2015' }],
  },
  {
    text: 'Namenswechsel: Seit dem 1. Mai 2021 heißt die Behörde nicht mehr Landesrechenzentrum Hessen, sondern Digitalagentur Hessen.',
    facts: [{ event: 'renamed', name: 'Digitalagentur Hessen', formerly: 'Landesrechenzentrum Hessen' }],
  },
  {
    text: 'Unter dem Namen Digitalagentur Hessen arbeitet das Landesrechenzentrum Hessen seit dem 1. Mai 2021.',
    facts: [{ event: 'renamed', name: 'Digitalagentur Hessen', formerly: 'Landesrechenzentrum Hessen' }],
  },
  {
    text: 'Minister Jan Muster leitet das Ministerium für Energie und Digitalisierung. So heißt sein Haus erst seit Mai 2016; vorher war es das Ministerium für Energie.',
    facts: [{ event: 'renamed', name: 'Ministerium für Energie und Digitalisierung', date: '2016-05' }],
  },
  {
    text: 'Die KDVZ Emscher-Lippe wurde 1971 gegründet. Seit 2015 heißt die Anstalt Emscher-IT.',
    facts: [{ event: 'renamed', name: 'Emscher-IT', formerly: 'KDVZ Emscher-Lippe', date: '2015' }],
  },
  {
    text: 'Seit dem 1. Juli 2020 nennt sich der kommunale IT-Dienstleister im Südwesten Komm.ONE.',
    facts: [{ event: 'renamed', name: 'Komm.ONE', date: '2020-07-01' }],
  },
  {
    text: 'Seit dem 1. Juli 2020 heißt ITEOS, der IT-Dienstleister der Kommunen in Baden-Württemberg, Komm.ONE.',
    facts: [{ event: 'renamed', name: 'Komm.ONE', formerly: 'ITEOS', jurisdiction: 'DE-BW', date: '2020-07-01' }],
  },
  {
    text: 'Der Landesbetrieb IT Hessen firmiert seit 2019 als Digitalagentur Hessen.',
    facts: [{ event: 'renamed', name: 'Digitalagentur Hessen', formerly: 'Landesbetrieb IT Hessen', date: '2019' }],
  },
  {
    text: 'Der Landesbetrieb Daten und Information (LDI) sitzt in Mainz. Das Haus kannte er unter anderem Namen: LDI heißt es seit 2003.',
    facts: [{ event: 'renamed', name: 'Landesbetrieb Daten und Information', date: '2003' }],
  },
  {
    text: 'Bis 2016 firmierte der Betrieb als Landesrechenzentrum Hessen, seither als Digitalagentur Hessen.',
    facts: [{ event: 'renamed', name: 'Digitalagentur Hessen', formerly: 'Landesrechenzentrum Hessen', date: '2016' }],
  },
  {
    text: 'Die Datenzentrale Nord tritt ab sofort als „Digitalservice Küste“ auf.',
    published: '2016-05-20',
    facts: [{ event: 'renamed', name: 'Digitalservice Küste', formerly: 'Datenzentrale Nord', date: '2016-05-20' }],
  },
  {
    text: 'ITEOS ist neu aufgestellt. Seit dem 1. Juli 2020 nennt sich der kommunale IT-Dienstleister Komm.ONE.',
    facts: [{ event: 'renamed', name: 'Komm.ONE', formerly: 'ITEOS', date: '2020-07-01' }],
  },
]

/** Sentences in which something is called so, but no body gets a new name. */
export const NOT_CALLED_EXAMPLES: Rule['counterexamples'] = [
  'Das Portal der Datenzentrale Nord, das seit 2019 Nordland Digital heißt, hat viele Dienste.',
  'Er leitet das Rechenzentrum Nord, das heute Nordland Digital heißt.',
  'Das Schulamt der Stadt Köln heißt seit Mai 2019 „Amt für Bildung“.',
  'Der Nachbar des Tiefbauamts der Stadt Köln heißt seit 2019 Amt für Digitalisierung.',
  'Die KISA ist ein Zweckverband. Ihr Lieferant, die private Muster GmbH, wurde umbenannt. Das Unternehmen heißt seit Februar 2015 Beispiel GmbH.',
  'Die Datenzentralen Nord und Süd, die seit 2008 unter der Marke nordIT auftreten, haben zehn Kunden.',
  'Der Fahrer der Datenzentrale Nord heißt seit 2002 Nordmann.',
  'Das Problem der Datenzentrale Nord heißt seit 2002 Europa.',
  'In der Datenzentrale Nord heißt es seit 2002 Sparen.',
  'Der IT-Dienstleister der Kommunen heißt Komm.ONE.',
  'Die Digitalagentur Hessen arbeitet seit 2021 mit dem Landesrechenzentrum Hessen.',
  'Das Portal der Digitalagentur Hessen ist bekannt. So heißt die Seite seit 2019; vorher war es das Bürgernetz.',
  'Wir heißen seit 2021 jeden bei der Digitalagentur Hessen willkommen.',
  'Der Zweckverband IT Mitte hat seit 2015 ein Portal; davor hieß es Amt24.',
  'Die Digitalagentur Hessen tritt seit 2021 als Veranstalterin auf.',
  'Seit Mai nennt die Ministerin Dataport einen starken Partner.',
  'Die neue Chefin der Digitalagentur Hessen heißt seit gestern Anna Muster.',
]
