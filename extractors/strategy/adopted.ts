import type { Rule } from '../rule.ts'
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
  ],
  Pass: ['passieren', 'durchgehen', 'gehen', 'nehmen', 'finden'],
  AdoptDative: ['zustimmen'],
  Vote: ['votieren', 'stimmen', 'aussprechen'],
  Agree: ['einigen', 'verständigen'],
  StandBehind: ['stellen'],
  Give: ['geben', 'erteilen', 'sagen'],
  Settle: ['festlegen', 'festschreiben'],
} as const

export const adopted: readonly Rule[] = [
  {
    id: 'strategy/adopted',
    anchor: '(#Adopt && !#VerbNoun)',
    // *nimmt Gestalt an*
    without: ['(wer|man)', '(gestalt|form|formen|fahrt|konturen)'],
    read: readVerb({ event: 'adopted' }),
    examples: [
      {
        text: 'Konzepte der Städte\nStadt\tKonzept\tBeschluss\nUlm\tDigitale Agenda\t3. Mai 2019\nCelle\tSmart City Konzept\tin Arbeit',
        facts: [{ event: 'adopted', title: 'Digitale Agenda', jurisdiction: 'Ulm', date: '2019-05-03' }],
      },
      {
        text: 'Der IT-Planungsrat hat am 4. März 2015 die Standardisierungsagenda beschlossen.',
        facts: [{ event: 'adopted', title: 'Standardisierungsagenda', jurisdiction: 'DE', date: '2015-03-04' }],
      },
      {
        text: 'Mit den Bürgern erarbeitet und vom Gemeinderat der Stadt Ulm am 21. Januar 2020 beschlossen, bindet die Smart-City-Strategie nun alle Ämter.',
        facts: [{ event: 'adopted', title: 'Smart-City-Strategie', jurisdiction: 'Ulm', date: '2020-01-21' }],
      },
      {
        text: 'Während Hessen seine Digitalstrategie 2016 beschloss, wartete Bremen ab.',
        published: '2020-05-15',
        facts: [{ event: 'adopted', title: 'Digitalstrategie', jurisdiction: 'DE-HE', date: '2016' }],
      },
      {
        text: 'Am 4. Mai 2016 hat der Kreistag die Digitalstrategie 2020 beschlossen.',
        published: '2021-05-15',
        facts: [{ event: 'adopted', title: 'Digitalstrategie 2020', date: '2016-05-04' }],
      },
      {
        text: 'Der Kreistag hat am 4. März 2020 die Digitalisierungsstrategie RBK digital 2025 angenommen.',
        facts: [{ event: 'adopted', title: 'Digitalisierungsstrategie RBK digital 2025', date: '2020-03-04' }],
      },
      {
        text: 'Maßgeblich ist die IT-Strategie, die das Kabinett in Mainz am 8. Mai 2022 in fortgeschriebener Fassung beschlossen hat.',
        facts: [{ event: 'updated', title: 'IT-Strategie', date: '2022-05-08' }],
      },
      {
        text: 'Die neue Fassung der Digitalstrategie der Stadt Celle liegt vor; der Rat hat sie am 4. Mai 2021 beschlossen.',
        facts: [{ event: 'updated', title: 'Digitalstrategie', date: '2021-05-04' }],
      },
      {
        text: 'Die Digitalstrategie der Stadt Celle wurde im Mai 2021 erneuert. Die Urfassung hatte das Gremium im Dezember 2018 verabschiedet.',
        facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2018-12' }],
      },
      {
        text: 'Der Aktionsplan 2013 wurde auf der Sitzung des IT-Planungsrats am 4. Oktober 2012 beschlossen.',
        facts: [{ event: 'adopted', title: 'Aktionsplan 2013', jurisdiction: 'DE', date: '2012-10-04' }],
      },
      {
        text: 'Der Ministerrat in München hat das Konzept ‘Digitale Verwaltung 2030’ verabschiedet.',
        facts: [{ event: 'adopted', title: 'Digitale Verwaltung 2030', jurisdiction: 'DE-BY' }],
      },
      {
        text: '2010 beschloss der Stadtrat Ulm die Digitalstrategie, 2014 die Smart-City-Strategie.',
        facts: [
          { event: 'adopted', title: 'Digitalstrategie', date: '2010' },
          { event: 'adopted', title: 'Smart-City-Strategie', date: '2014' },
        ],
      },
      {
        text: 'Niederschrift über die Sitzung des Kreistages des Landkreises Celle am 12.12.2019\nBeschluss: Der Kreistag beschließt die „Digitale Agenda Celle 2025“ in der Fassung vom 18.11.2019.',
        facts: [{ event: 'adopted', title: 'Digitale Agenda Celle 2025', date: '2019-12-12' }],
      },
      {
        text: 'Im Januar 2025 hat das Kabinett in Mainz über die Digitalstrategie abgestimmt, sie wurde einstimmig angenommen.',
        facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2025-01' }],
      },
      {
        text: 'Mit der Agenda Digitales Ulm, im Juli 2019 beschlossen, hat die Stadt Ulm einen Fahrplan.',
        facts: [{ event: 'adopted', title: 'Agenda Digitales Ulm', date: '2019-07' }],
      },
      {
        text: 'In Weimar haben das Land Thüringen sowie Städtebund und Landkreistag am 9. Februar 2026 den Pakt für die digitale Kommune unterschrieben.',
        facts: [
          { event: 'adopted', title: 'Pakt für die digitale Kommune', jurisdiction: 'DE-TH', date: '2026-02-09' },
        ],
      },
      {
        text: 'Die Stadt Hof hat ein Digitalisierungsprogramm. Die zweite Fassung billigte der Stadtrat am 1. März 2021.',
        facts: [{ event: 'updated', title: 'Digitalisierungsprogramm', date: '2021-03-01' }],
      },
      {
        text: 'Am 3. Mai 2020 war Sitzung. An dem Tag haben wir die Digitalstrategie beschlossen.',
        facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2020-05-03' }],
      },
      {
        text: 'Anfang Oktober dann der große Tag. Das Kabinett verabschiedete die Digitalstrategie.',
        published: '2022-11-04',
        facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2022-10' }],
      },
      {
        text: 'Das Kabinett hat am 4. Mai 2020 in Wiesbaden die hessische Digitalstrategie beschlossen.',
        facts: [
          {
            event: 'adopted',
            title: 'Digitalstrategie',
            adopter: 'Kabinett',
            jurisdiction: 'DE-HE',
            date: '2020-05-04',
          },
        ],
      },
      {
        text: 'Die Kieler Ratsversammlung beschloss die Smart-City-Strategie und die Datenstrategie.',
        facts: [{ title: 'Smart-City-Strategie' }, { title: 'Datenstrategie', adopter: 'Ratsversammlung' }],
      },
      {
        text: 'Der Magdeburger Stadtrat hat die fortgeschriebene Digitalstrategie verabschiedet.',
        facts: [{ event: 'updated', title: 'Digitalstrategie', adopter: 'Stadtrat' }],
      },
      {
        text: 'Seit 2019 hat der Kreis eine Digitale Agenda. Verabschiedet hat das Papier der Kreistag am 4. Juli 2019.',
        facts: [{ event: 'adopted', title: 'Digitale Agenda', adopter: 'Kreistag', date: '2019-07-04' }],
      },
      {
        text: 'Niederschrift über die Sitzung des Rates der Stadt Moers am 6. Dezember 2022. TOP 12 Digitale Agenda. Beschluss: Der Rat beschließt die Digitale Agenda.',
        facts: [{ event: 'adopted', title: 'Digitale Agenda', jurisdiction: 'Moers', date: '2022-12-06' }],
      },
      {
        text: '„Gera digital 2030“ hat der Stadtrat im Oktober 2021 durchgewunken.',
        facts: [
          { event: 'adopted', title: 'Gera digital 2030', adopter: 'Stadtrat', date: '2021-10', horizon: '2030' },
        ],
      },
      {
        text: 'Am 12. Mai 2020 hat der Rat die Smart-City-Strategie und am 3. Juni 2021 die Datenstrategie verabschiedet.',
        facts: [
          { title: 'Smart-City-Strategie', date: '2020-05-12' },
          { title: 'Datenstrategie', date: '2021-06-03' },
        ],
      },
      {
        text: 'Bayern beschloss seine Digitalstrategie 2015, Hessen die seine 2016.',
        published: '2020-05-15',
        facts: [
          { event: 'adopted', title: 'Digitalstrategie', jurisdiction: 'DE-BY', date: '2015' },
          { event: 'adopted', title: 'Digitalstrategie', jurisdiction: 'DE-HE', date: '2016' },
        ],
      },
    ],
    counterexamples: [
      'Konzepte der Städte\nStadt\tKonzept\tBeschluss\nUlm\tDigitale Agenda\tgeplant für Mai 2026',
      'Die Digitalstrategie des Landes Hessen nimmt Gestalt an.',
      'Bitkom und Handelskammer haben in Kiel die Digitale Agenda Verwaltung unterzeichnet.',
      'Beim kirchlichen Träger Muster rückt Jan Beispiel auf. Die Digitalstrategie des Verbunds, im Frühjahr 2019 verabschiedet, hat Folgen.',
      'Die Opposition verlangt, dass die Stadt Celle einen CIO beruft und eine Digitalstrategie beschließt.',
      'Unser Verein berät Rathäuser. 2020 haben wir eine Digitalstrategie beschlossen.',
      'Den Kongress „Stadt digital 2030“ hat der Stadtrat in Gera beschlossen.',
      'Die Digitalstrategie könne, sofern der Rat zustimme, nach der Pause vorgelegt und bis Ende 2022 verabschiedet werden.',
      'Das Kabinett soll im Mai die Digitalstrategie für Hessen beschließen.',
      'Das Kabinett hat die Digitalstrategie nicht beschlossen.',
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
      'Dort liegt auch die Digitalstrategie der Stadt Ulm, deren Verabschiedung für April zugesagt war.',
      'Im Rahmen der geplanten Verabschiedung der Digitalstrategie Hessen im Mai 2020 sprach die CIO.',
      'Die Digitalstrategie der Stadt Ulm (Beschluss steht noch aus) nennt Ziele.',
      'Über die Digitalstrategie der Stadt Ulm werde verhandelt, ein Beschluss des Gemeinderats stehe aus.',
      'Vor der Verabschiedung der Digitalstrategie stehen noch Beratungen an.',
      'Für die Verabschiedung der Digitalstrategie braucht es eine Mehrheit.',
      'Die Verabschiedung der Digitalstrategie ist für Herbst geplant.',
      'Bei der Verabschiedung des Leiters ging es um die Digitalstrategie.',
    ],
  },
]
