/** Plans on which somebody decides: the plan is the object of the verb, or *Beschluss* stands beside it. */

import type { Rule } from '../rule.ts'
import { ADOPTED_EXAMPLES } from './adopted-examples.ts'
import { readAttribute, readNoun, readVerb } from './forms.ts'
import { readInForce } from './in-force.ts'

/** Verbs that decide on a plan as their object, and those that take it otherwise. */
export const ADOPTING_VERBS = {
  Adopt: [
    'verabschieden',
    'beschließen',
    'billigen',
    'unterzeichnen',
    'unterschreiben',
    'absegnen',
    'annehmen',
    'erlassen',
    'ratifizieren',
    'besiegeln',
    'durchwinken',
    'gutheißen',
    'genehmigen',
    'abnicken',
    'durchbringen',
    'bestätigen',
    'akzeptieren',
  ],
  Pass: ['passieren', 'durchgehen', 'gehen', 'nehmen', 'finden'],
  AdoptDative: ['zustimmen'],
  Vote: ['votieren', 'stimmen', 'aussprechen'],
  Agree: ['einigen', 'verständigen'],
  StandBehind: ['stellen'],
  Give: ['geben', 'erteilen', 'sagen'],
  Receive: ['bekommen', 'erhalten'],
  Settle: ['festlegen', 'festschreiben'],
  Close: ['schließen', 'abschließen', 'eingehen'],
} as const

export const adopted: readonly Rule[] = [
  {
    id: 'strategy/adopted',
    anchor: '(#Adopt && !#VerbNoun)',
    // *nimmt Gestalt an*
    without: ['wer', '(gestalt|form|formen|fahrt|konturen)'],
    read: readVerb({ event: 'adopted' }),
    examples: ADOPTED_EXAMPLES,
    counterexamples: [
      'Die Digitale Agenda liegt vor. Der Rat der Stadt Celle beschließt, den Punkt zu vertagen.',
      'Wird sie gewählt, ernennt Erika Muster eine CDO und beschließt eine Digitalstrategie.',

      'Digitale Agenda Halle\nDas Gesetz war umstritten. Der Landtag hat es am 3. Mai 2011 beschlossen.',
      'Digitale Agenda Halle\nEin Jahr wurde am Papier gearbeitet, dann kam das Hallenbad. Der Rat hat es am 3. Mai 2011 beschlossen.',
      'Digitale Agenda Halle\nDas Sportkonzept ist fertig. Der Rat hat es am 3. Mai 2011 beschlossen.',
      '40 Prozent der Städte haben eine Digitalstrategie verabschiedet.',
      'Die Landessynode hat die Digitalstrategie beschlossen.',

      'Konzepte der Städte\nStadt\tKonzept\tBeschluss\nUlm\tDigitale Agenda\tgeplant für Mai 2026',
      'Die Digitalstrategie des Landes Hessen nimmt Gestalt an.',
      'Die Digitalstrategie wurde in Celle beraten, der Haushalt auch. Letzterer wurde beschlossen.',
      'Digitale Agenda Celle\nFoto: Rat der Stadt, 3. Mai 2019',
      'Bitkom und Handelskammer haben in Kiel die Digitale Agenda Verwaltung unterzeichnet.',
      'Beim kirchlichen Träger Muster rückt Jan Beispiel auf. Die Digitalstrategie des Verbunds, im Frühjahr 2019 verabschiedet, hat Folgen.',
      'Die Opposition verlangt, dass die Stadt Celle einen CIO beruft und eine Digitalstrategie beschließt.',
      'Unser Verein berät Rathäuser. 2020 haben wir eine Digitalstrategie beschlossen.',
      'Den Kongress „Stadt digital 2030“ hat der Stadtrat in Gera beschlossen.',
      'Die Digitalstrategie könne, sofern der Rat zustimme, nach der Pause vorgelegt und bis Ende 2022 verabschiedet werden.',
      'Das Kabinett soll im Mai die Digitalstrategie für Hessen beschließen.',
      'Das Kabinett hat die Digitalstrategie nicht beschlossen.',
      'Die Digitale Agenda des Kreises Kleve wird beschlossen. Die Verwaltung wird beauftragt, sie umzusetzen.',
      'Viele Landkreise haben eine Digitalstrategie verabschiedet.',
      'Beschlussentwurf (als Empfehlung an den Rat): „Der Rat der Stadt Celle beschließt die vorliegende Digitalstrategie.“',
      'Jede zweite Kommune in Hessen hat mittlerweile eine Digitalstrategie beschlossen.',
      'Der Stadtrat beschloss, eine Digitalstrategie zu erarbeiten.',
      'Der Stadtrat hat die Erarbeitung einer Digitalstrategie beschlossen.',
      'Im Rahmen der Digitalstrategie hat der Kreistag ein neues Verfahren beschlossen.',
      'Sobald der Rat der Stadt Celle die Digitalstrategie beschlossen hat, beginnt die Arbeit.',
      'Klinikum Aller gGmbH\nGrundlage ist die Digitalstrategie, die der Aufsichtsrat im Juni verabschiedet hat.',
      'Die Mitgliederversammlung des Vereins hat eine Digitale Agenda verabschiedet.',
      'Zur Digitalstrategie gehört viel. Sie wurde gestern aus dem Amt verabschiedet, die Leiterin.',
    ],
  },
  {
    id: 'strategy/in-force',
    anchor: '(kraft|wirksam|gilt|galt|gelten|inkrafttreten)',
    read: readInForce,
    examples: [
      {
        text: 'Grundlage der Arbeit ist die am 3. Mai 2019 in Kraft getretene Digitalstrategie der Stadt Celle.',
        facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2019-05-03' }],
      },
      {
        text: 'Gefragt wurde nach den Vorhaben der Datenstrategie des Bundes seit dem Inkrafttreten am 4. Mai 2022.',
        facts: [{ event: 'adopted', title: 'Datenstrategie', jurisdiction: 'DE', date: '2022-05-04' }],
      },
      {
        text: 'Die Roadmap Digitales Rathaus in Trier ist überarbeitet, die neue Fassung gilt seit dem 1. Februar 2024.',
        facts: [{ event: 'updated', title: 'Roadmap Digitales Rathaus', date: '2024-02-01' }],
      },
      {
        text: 'Am 1. Februar 2016 tritt in Solingen die IT-Strategie in Kraft.',
        facts: [{ event: 'adopted', title: 'IT-Strategie', date: '2016-02-01' }],
      },
      {
        text: 'In Kassel gilt seit dem 1. Mai 2018 ein „Masterplan E-Government“ des Magistrats.',
        facts: [{ event: 'adopted', title: 'Masterplan E-Government', adopter: 'Magistrat', date: '2018-05-01' }],
      },
      {
        text: 'Die Digitalstrategie hat die Landesregierung mit Beschluss vom 7. Februar 2023 in Kraft gesetzt.',
        facts: [{ event: 'adopted', title: 'Digitalstrategie', adopter: 'Landesregierung', date: '2023-02-07' }],
      },
    ],
    counterexamples: [
      'Die Digitalstrategie gilt als Vorbild.',
      'Die Datenstrategie des Bundes hilft seit dem Inkrafttreten des Gesetzes am 4. Mai 2022.',
      'Vor dem Inkrafttreten der Datenstrategie des Bundes am 4. Mai 2022 war manches unklar.',
      'Die Digitalstrategie gilt für alle Ämter.',
      'Die IT-Strategie soll im Mai in Kraft treten.',
      'Die IT-Strategie ist außer Kraft.',
    ],
  },
  {
    id: 'strategy/adopted-attribute',
    anchor: '(#Adopt && #Attributive)',
    mood: 'any',
    read: readAttribute('adopted'),
    examples: [
      {
        text: 'Die Stadt Celle hat ihre 2015 verabschiedete Digitalstrategie am 3. Mai 2019 auf vielen Seiten fortgeschrieben.',
        facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2015' }],
      },
      {
        text: 'Mit der im Mai 2019 vom Stadtrat beschlossenen Digitalen Agenda will Jena vorankommen.',
        facts: [{ event: 'adopted', title: 'Digitale Agenda', adopter: 'Stadtrat', date: '2019-05' }],
      },
    ],
    counterexamples: [
      'Die noch nicht beschlossene Digitalstrategie liegt beim Kabinett.',
      'Es gibt weder eine beschlossene Digitalstrategie noch einen CDO.',
    ],
  },
  {
    id: 'strategy/decision-of-organ',
    anchor: '#Decision',
    mood: 'any',
    read: readNoun('adopted'),
    examples: [
      {
        text: 'Die Digitale Agenda der Stadt Hagen geht auf einen Ratsbeschluss vom 12. Mai 2022 zurück.',
        facts: [{ event: 'adopted', title: 'Digitale Agenda', jurisdiction: 'Hagen', date: '2022-05-12' }],
      },
      {
        text: 'Die Stadt Gera in Stichworten\nDigitalstrategie: Stadtratsbeschluss vom 28. Oktober 2021',
        facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2021-10-28' }],
      },
      {
        text: 'Kabinettbeschluss zur Digitalstrategie Hessen (April 2019)',
        facts: [{ event: 'adopted', title: 'Digitalstrategie Hessen', date: '2019-04' }],
      },
      {
        text: 'März 2017 Ratsbeschluss zur Digitalstrategie der Stadt Solingen',
        facts: [{ event: 'adopted', title: 'Digitalstrategie', jurisdiction: 'Solingen', date: '2017-03' }],
      },
      {
        text: 'Die Digitale Agenda der Stadt Celle hat acht Felder. Seit dem Ratsbeschluss vom 27. Juni 2023 ist sie die Richtschnur.',
        facts: [{ event: 'adopted', title: 'Digitale Agenda', date: '2023-06-27' }],
      },
    ],
    counterexamples: [
      'Der Ratsbeschluss zur Digitalstrategie steht noch aus.',
      'Die Digitale Agenda der Stadt Hagen nennt einen Ratsbeschluss vom 12. Mai 2022.',
      'Ein Teil der Digitalen Agenda wartet auf einen Ratsbeschluss vom 12. Mai 2022.',
    ],
  },
  {
    id: 'strategy/adopted-noun',
    anchor: '(#Adopt && #VerbNoun)',
    mood: 'any',
    read: readNoun('adopted'),
    examples: [
      {
        text: 'Die Digitalstrategie wurde seit ihrer Verabschiedung am 15. November 2018 viermal gelobt.',
        facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2018-11-15' }],
      },
      {
        text: 'Bei seiner Verabschiedung am 3. Mai 2019 zählte der Masterplan Digitales Hessen 45 Maßnahmen.',
        facts: [{ event: 'adopted', title: 'Masterplan Digitales Hessen', date: '2019-05-03' }],
      },
      {
        text: '2019: Verabschiedung des Masterplans Digitalisierung durch den Kreistag',
        facts: [{ event: 'adopted', title: 'Masterplan Digitalisierung', adopter: 'Kreistag', date: '2019' }],
      },
      {
        text: 'Die Digitalstrategie der Stadt Ulm (Beschluss des Gemeinderats vom 9. Juni 2020) nennt Ziele.',
        facts: [{ event: 'adopted', title: 'Digitalstrategie', adopter: 'Gemeinderat', date: '2020-06-09' }],
      },
      {
        text: 'Nach der Verabschiedung der Digitalstrategie durch den Rat der Stadt Celle am 9. Juni 2020 beginnt die Umsetzung.',
        facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2020-06-09' }],
      },
      {
        text: 'Nach der Verabschiedung der Digitalstrategie im März 2020 will die Stadt Ulm durchstarten.',
        facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2020-03' }],
      },
      {
        text: 'Mit der Verabschiedung der Digitalstrategie am 3. Dezember 2019 durch den Rat der Stadt Essen begann die Arbeit.',
        facts: [{ event: 'adopted', title: 'Digitalstrategie', jurisdiction: 'Essen', date: '2019-12-03' }],
      },
      {
        text: 'Der am 19. März 2019 durch das Kabinett erfolgten Verabschiedung der Digitalstrategie gingen Gespräche voraus.',
        facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2019-03-19' }],
      },
    ],
    counterexamples: [
      'Der Rat der Stadt Celle stellt die Verabschiedung der Digitalstrategie zurück.',
      'Der Rat setzte die Verabschiedung der Digitalstrategie von der Tagesordnung ab.',
      'Die Verabschiedung der Digitalstrategie der Stadt Celle sei unstrittig.',
      'Der Beschluss der Digitalstrategie der Stadt Celle wurde wieder aufgehoben.',

      'Die Verabschiedung der Digitalstrategie der Stadt Celle rückt näher.',
      'Die Verabschiedung der Digitalstrategie der Stadt Celle lässt auf sich warten.',
      'Dort liegt auch die Digitalstrategie der Stadt Ulm, deren Verabschiedung für April zugesagt war.',
      'Im Rahmen der geplanten Verabschiedung der Digitalstrategie Hessen im Mai 2020 sprach die CIO.',
      'Die Digitalstrategie der Stadt Ulm (Beschluss steht noch aus) nennt Ziele.',
      'Über die Digitalstrategie der Stadt Ulm werde verhandelt, ein Beschluss des Gemeinderats stehe aus.',
      'Vor der Verabschiedung der Digitalstrategie stehen noch Beratungen an.',
      'Für die Verabschiedung der Digitalstrategie braucht es eine Mehrheit.',
      'Die Verabschiedung der Digitalstrategie ist für Herbst geplant.',
      'Bei seiner Verabschiedung am 3. Mai 2019 lobte der Amtsleiter die Digitalstrategie.',
      'Bei der Verabschiedung des Leiters ging es um die Digitalstrategie.',
    ],
  },
]
