/** Plans that are renewed: *schreibt die Strategie fort*, *die Neuauflage*. */

import { isPreterite } from '../german/clauses/past.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { tookPlace } from '../took-place.ts'
import { eventChunk, isOngoing, isVotedFor, readAttribute, readNoun, readVerb } from './forms.ts'

export const UPDATING_VERBS = {
  Update: [
    'fortschreiben',
    'aktualisieren',
    'erneuern',
    'überarbeiten',
    'weiterentwickeln',
    'fortentwickeln',
    'novellieren',
    'nachschärfen',
    'revidieren',
    'modernisieren',
  ],
  Renewing: ['bringen', 'geben', 'erhalten', 'bekommen', 'heben'],
  Reissue: ['auflegen', 'fassen'],
} as const

/** Whole only when done: *überarbeitet ihre Strategie* is under way, *schreibt ihre Agenda fort* is a headline's past. */
const WHILE_PRESENT =
  /^(?:aktualisieren|erneuern|überarbeiten|weiterentwickeln|fortentwickeln|novellieren|nachschärfen|revidieren|modernisieren)$/

function readUpdate(found: Found): readonly Reading[] | Refusal {
  const event = eventChunk(found)
  const { chunks } = found.clause
  const alone = event.tags.has('Finite') && !chunks.some((c) => c !== event && c.tags.has('Finite'))
  const present = alone && !isPreterite(event) && chunks.indexOf(event) < chunks.length - 1
  if (present && event.verbs.some((v) => WHILE_PRESENT.test(v.lemma))) return refuse('under way')
  // *Als die Strategie überarbeitet wurde, halfen viele*
  if (/^(?:als|während)$/.test(found.clause.conjunction ?? '') && event.verbs.some((v) => WHILE_PRESENT.test(v.lemma)))
    return refuse('while it was under way')
  if (alone && !isPreterite(event) && chunks.some((c) => isOngoing(c.lower))) return refuse('under way')
  // *Der CISO\n- schreibt die Leitlinie fort*
  if (present && chunks.indexOf(event) === 0) return refuse('a task in a list')
  const addressee = chunks.find((c) => /^(?:sie|wir|ich)$/.test(c.lower))
  if (present && addressee) return refuse(`a task: «${addressee.text}»`)
  const passivePresent = chunks.some((c) => /^(?:wird|werden?)$/.test(c.lower))
  if (passivePresent && !found.sentence.headDate && !chunks.some((c) => c.tags.has('Date') && c.lower !== 'gerade'))
    return refuse('under way')
  // *Der Masterplan 2010 schreibt den Masterplan 2005 fort*: the first is what came of it
  const [newer, older] = chunks.filter((c) => c.tags.has('Plan'))
  const replaces = newer && older && /^(?:der|die|das)$/.test(chunks[0]?.lower ?? '') && chunks[1] === newer
  return readVerb({ event: 'updated', ...(replaces ? { among: (plan) => plan.chunk === newer } : {}) })(found)
}

export const updated: readonly Rule[] = [
  {
    id: 'strategy/updated',
    anchor: '(#Update && !#VerbNoun)',
    read: readUpdate,
    examples: [
      {
        text: 'Die Digitalstrategie von Celle verabschiedete der Rat 2015, vier Jahre danach, 2019, schrieb er sie fort.',
        facts: [{ event: 'updated', title: 'Digitalstrategie', date: '2019' }],
      },
      {
        text: 'Den IT-Masterplan von 2005 habe man 2015 fortgeschrieben, sagte der Celler Oberbürgermeister.',
        facts: [{ event: 'updated', title: 'IT-Masterplan', date: '2015' }],
      },
      {
        text: 'Im Juni 2019 wurde die vom Rat der Stadt Celle im Mai 2015 beschlossene Digitalstrategie fortgeschrieben.',
        facts: [{ event: 'updated', title: 'Digitalstrategie', date: '2019-06' }],
      },
      {
        text: 'Das Land Hessen hat seine vor sechs Jahren vorgestellte Digitalstrategie fortentwickelt.',
        published: '2022-11-04',
        facts: [{ event: 'updated', title: 'Digitalstrategie' }],
      },
      {
        text: 'Die IT-Strategie des Landes Hessen wurde 2004 erlassen, 2009 aktualisiert und 2012 in Teilen gekürzt.',
        facts: [{ event: 'updated', title: 'IT-Strategie', date: '2009' }],
      },
      {
        text: 'Der „E-Government-Masterplan 2011“ schreibt den E-Government-Masterplan 2006 von Celle fort.',
        facts: [{ event: 'updated', title: 'E-Government-Masterplan 2011' }],
      },
      {
        text: 'Das Kabinett hat die Digitalstrategie zum zweiten Mal fortgeschrieben.',
        published: '2022-11-04',
        facts: [{ event: 'updated', title: 'Digitalstrategie' }],
      },
      {
        text: 'Der Berliner Senat hat seine Open-Data-Strategie von 2012 zur digitalen Verwaltung aktualisiert.',
        facts: [{ event: 'updated', title: 'Open-Data-Strategie', adopter: 'Senat' }],
      },
      {
        text: 'Sachsen-Anhalt schreibt „Digitale Agenda“ fort',
        facts: [{ event: 'updated', title: 'Digitale Agenda', jurisdiction: 'DE-ST' }],
      },
      {
        text: 'Grundlage ist die Digitale Agenda. Im Dezember 2022 hat der Kreistag sie fortgeschrieben.',
        facts: [{ event: 'updated', title: 'Digitale Agenda', adopter: 'Kreistag', date: '2022-12' }],
      },
      {
        text: 'Der Kreistag hat die Digitalstrategie im Juni 2021 beschlossen und mit Beschluss vom 16. Dezember 2022 fortgeschrieben.',
        facts: [{ event: 'updated', title: 'Digitalstrategie', adopter: 'Kreistag', date: '2022-12-16' }],
      },
    ],
    counterexamples: [
      'Als die Digitalstrategie des Landes Hessen im Mai 2021 überarbeitet wurde, halfen viele mit.',
      'Wie man eine Digitalstrategie fortschreibt, zeigte 2019 ein Seminar in Celle.',
      'Die Digitalstrategie soll bis Jahresende fortgeschrieben werden.',
      'Die CISO der Stadt Celle\n- schreibt die Informationssicherheitsleitlinie fort und prüft sie,',
      'Aus der CDU in Celle hieß es, man erwarte, dass der Landrat die angekündigte Fortschreibung der Digitalen Agenda vorlege.',
      'Die Digitalstrategie wird laufend fortgeschrieben.',
      'Die Digitalstrategie wird derzeit überarbeitet.',
      'Hannover überarbeitet seine Digitalstrategie.',
      'Hannover entwickelt seine Digitalstrategie laufend fort.',
      'Der Landkreis schreibt derzeit seine Digitalstrategie fort.',
      'Ihre Aufgaben: Sie schreiben die Digitalstrategie der Stadt fort.',
      'Zu den Aufgaben zählt es, eine Digitalstrategie zu entwickeln und fortzuschreiben.',
      'Auf Basis der Digitalstrategie wurde das Portal 2019 weiterentwickelt.',
    ],
  },
  {
    id: 'strategy/updated-phrase',
    anchor: '(fassung|stand)',
    with: ['#Renewing'],
    read: (found) =>
      isNewFassung(found) ? readVerb({ event: 'updated', dative: true })(found) : refuse('no new version or state'),
    examples: [
      {
        text: 'Der Kreistag hat die „Digitale Agenda Nordfriesland“ am 21. Juni 2017 auf den neuesten Stand gebracht.',
        facts: [
          {
            event: 'updated',
            title: 'Digitale Agenda Nordfriesland',
            jurisdiction: 'Kreis Nordfriesland',
            date: '2017-06-21',
          },
        ],
      },
      {
        text: 'Das Kabinett in Schwerin hat den E-Government-Masterplan auf einen neuen Stand gebracht.',
        facts: [{ event: 'updated', title: 'E-Government-Masterplan', adopter: 'Kabinett' }],
      },
      {
        text: 'Es gilt die Informationssicherheitsleitlinie. Im Februar 2021 hat ihr die hessische Landesregierung eine neue Fassung gegeben.',
        facts: [{ event: 'updated', title: 'Informationssicherheitsleitlinie', date: '2021-02' }],
      },
    ],
    counterexamples: [
      'Der Minister brachte den Ausschuss zum Stand der Digitalstrategie auf Trab.',
      'Die Digitalstrategie soll auf einen neuen Stand gebracht werden.',
    ],
  },
  {
    id: 'strategy/reissued',
    anchor: '(#Reissue && !#VerbNoun)',
    with: ['neu'],
    without: ['(#Reissue && #Attributive && !#Finite)'],
    read: readVerb({ event: 'updated' }),
    examples: [
      {
        text: 'Im Mai 2015 hat Niedersachsen seine IT-Strategie neu aufgelegt.',
        facts: [{ event: 'updated', title: 'IT-Strategie', jurisdiction: 'DE-NI', date: '2015-05' }],
      },
    ],
    counterexamples: ['Niedersachsen hat zur IT-Strategie ein Heft neu aufgelegt.'],
  },
  {
    id: 'strategy/updated-attribute',
    anchor: '(#Update && #Attributive)',
    mood: 'any',
    read: readAttribute('updated'),
    examples: [
      {
        text: 'Die im Juni 2021 fortgeschriebene Digitalstrategie der Stadt Gera enthält viel Neues.',
        facts: [{ event: 'updated', title: 'Digitalstrategie', date: '2021-06', jurisdiction: 'Gera' }],
      },
    ],
    counterexamples: ['Die fortgeschriebene Agenda kommt nun auf viele Seiten zur Digitalisierung.'],
  },
  {
    id: 'strategy/updated-noun',
    anchor: '#Updating',
    mood: 'any',
    read: (found) => {
      // *Nationale Strategie* ⏎ *Fortschreibung 2015*
      if (/^Fortschreibung \d{4}$/.test(found.sentence.text)) return refuse('a line of the title')
      return isDecided(found) ? readNoun('updated')(found) : refuse('not said to be decided')
    },
    examples: [
      {
        text: 'Niedersachsen hat die Digitalstrategie „Land im Netz“. Der Fortschreibung hat das Kabinett am 3. Mai 2019 zugestimmt.',
        facts: [{ event: 'updated', date: '2019-05-03' }],
      },
      {
        text: 'Einstimmig votierte der Kreistag in Uelzen am 12. Juni 2020 für die Fortschreibung der Digitalstrategie.',
        facts: [{ event: 'updated', title: 'Digitalstrategie', date: '2020-06-12' }],
      },
      {
        text: 'Der Rat hat 2018 die Digitalstrategie verabschiedet. Die Fortschreibung der Digitalstrategie folgte am 1. Oktober 2022.',
        facts: [{ event: 'updated', title: 'Digitalstrategie', date: '2022-10-01' }],
      },
      {
        text: 'Der Stadtrat von München hat im März 2021 die Fortschreibung der Digitalisierungsstrategie beschlossen.',
        facts: [{ event: 'updated', title: 'Digitalisierungsstrategie', jurisdiction: 'München', date: '2021-03' }],
      },
      {
        text: 'Grundlage ist die Digitalstrategie der Stadt Gera. Der Stadtrat hat im Mai 2021 deren Fortschreibung beschlossen.',
        facts: [{ event: 'updated', title: 'Digitalstrategie', adopter: 'Stadtrat', date: '2021-05' }],
      },
      {
        text: '2021: Fortschreibung der IT-Strategie',
        facts: [{ event: 'updated', title: 'IT-Strategie', date: '2021' }],
      },
      {
        text: 'Mit der Fortschreibung der Digitalen Agenda im Mai 2022 setzte der Landkreis Uelzen neue Schwerpunkte.',
        facts: [{ event: 'updated', title: 'Digitale Agenda', date: '2022-05' }],
      },
    ],
    counterexamples: [
      'Der Landrat sprach sich im Kreistag in Uelzen für die Fortschreibung der Digitalstrategie aus.',
      'Der Kreistag in Uelzen votierte für eine Fortschreibung der Digitalstrategie.',
      'Der Rat beauftragte die Verwaltung mit der Fortschreibung der Digitalstrategie.',
      'Die Fortschreibung der Digitalstrategie läuft.',
      'Digitalstrategie der Stadt Celle\nFortschreibung 2015\nInhalt',
      'Bürger konnten sich an der Fortschreibung der Digitalstrategie beteiligen.',
      'Die Fortschreibung der Digitalstrategie soll 2023 beschlossen werden.',
    ],
  },
]

/** *auf den neuesten Stand*, *eine neue Fassung*. */
function isNewFassung({ clause: { chunks }, match }: Found): boolean {
  return /^(?:neu(?:e[nr]?|este[nr]?)|aktuelle[nr]?|aktuellste[nr]?|zweite|dritte|überarbeitete)$/.test(
    chunks[match.start - 1]?.lower ?? '',
  )
}

/** A verb of decision or of presenting, a chronicle line without verb, or *mit der Fortschreibung … im Mai*. */
function isDecided({ clause: { chunks }, match }: Found): boolean {
  if (isVotedFor(chunks, match.start)) return true
  if (chunks.some((c) => c.tags.has('Adopt') || c.tags.has('AdoptDative') || c.tags.has('Present'))) return true
  if (!chunks.some((c) => c.tags.has('Finite'))) return chunks.some((c) => c.tags.has('Date'))
  if (tookPlace(chunks)) return true
  const before = chunks.slice(Math.max(0, match.start - 2), match.start).map((c) => c.lower)
  return before.some((w) => /^(?:mit|nach|seit)$/.test(w)) && chunks.some((c) => c.tags.has('Date'))
}
