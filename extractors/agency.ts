import { z } from 'zod'
import type { Chunk } from './german/chunks.ts'
import { type Extractor, type Found, type Reading, type Refusal, type Rule, refuse } from './rule.ts'

type Event = 'founded' | 'merged' | 'renamed' | 'converted' | 'transferred' | 'dissolved'

const isOwn = (c: Chunk) =>
  c.tags.has('Agency') || c.tags.has('Ministry') || c.tags.has('Council') || c.tags.has('Company')

function bodySlots(found: Found, chunk: Chunk): { name: string; acronym?: string } | undefined {
  const body = chunk.mentions.body
  if (!body) return undefined
  if (body.form === 'generic') {
    const near = found.document.bodyNear(found.sentence.offset + chunk.start)
    return near ? { name: near.name, ...(near.acronym ? { acronym: near.acronym } : {}) } : undefined
  }
  const acronym = body.acronym ?? found.document.bodyNamed(body.name)?.acronym
  return { name: body.name, ...(acronym ? { acronym } : {}) }
}

function readBody(event: Event, pick: (found: Found) => Chunk | undefined) {
  return (found: Found): Reading | Refusal => {
    const chunk = pick(found)
    if (!chunk) return refuse('no body in the clause')
    const { body } = chunk.mentions
    if (body && !body.digital && body.form !== 'generic')
      return refuse(`no body of digital administration: «${body.name}»`)
    if (body && !body.standing) return refuse(`no standing body: «${body.name}»`)
    const own = bodySlots(found, chunk)
    if (!own) return refuse('which body is meant is not said')
    return { about: chunk, slots: { event, ...own } }
  }
}

/** *in das ITZBund*, *zum Landesamt*, *zu Dataport*: where a body goes or what it becomes. */
const INTO = /^(?:in|ins|im|zu|zum|zur|mit)$/

const isInto = (found: Found, chunk: Chunk): boolean => {
  const at = found.clause.chunks.indexOf(chunk)
  return found.clause.chunks.slice(Math.max(0, at - 3), at).some((c) => INTO.test(c.lower))
}

const ownBodies = (found: Found) => found.clause.chunks.filter(isOwn)
const firstOwn = (found: Found) => ownBodies(found)[0]
const target = (found: Found) => ownBodies(found).find((c) => isInto(found, c))
const sources = (found: Found) => ownBodies(found).filter((c) => !isInto(found, c))

/** A change from old bodies to a new one: the new one is the fact's body, the old ones stand in `formerly`. */
function readChange(event: Event) {
  return (found: Found): Reading | Refusal => {
    const result = target(found)
    const old = sources(found)
    const reading = readBody(event, () => result ?? old[0])(found)
    if ('refused' in reading || !result || old.length === 0) return reading
    const names = old.map((c) => c.mentions.body?.name).filter((n) => n !== undefined)
    return { ...reading, slots: { ...reading.slots, formerly: names.length === 1 ? names[0] : names } }
  }
}

/** A body goes on under another parent. */
function readTransfer(found: Found): Reading | Refusal {
  const parent = target(found)
  const reading = readBody('transferred', () => sources(found)[0])(found)
  if ('refused' in reading || !parent) return reading
  return { ...reading, slots: { ...reading.slots, parent: parent.mentions.body?.name } }
}

const rules: readonly Rule[] = [
  {
    id: 'agency/founded',
    anchor: '#Found',
    with: ['[<body>#Body]'],
    read: readBody('founded', firstOwn),
    examples: [
      {
        text: 'Das Landesamt für Digitalisierung wurde zum 1. Januar 2016 in Hessen errichtet.',
        facts: [{ event: 'founded', name: 'Landesamt für Digitalisierung', jurisdiction: 'DE-HE', date: '2016-01-01' }],
      },
    ],
    counterexamples: ['Das Landesamt für Digitalisierung soll 2026 in Hessen errichtet werden.'],
  },
  {
    id: 'agency/takes-up-work',
    anchor: '(arbeit|betrieb|tätigkeit|dienst)',
    with: [
      '[<body>#Body]',
      '(auf|aufgenommen|aufnahm|aufnahmen)',
      '(#Haben|nimmt|nahm|nahmen|nehmen|aufnahm|aufnahmen)',
    ],
    read: readBody('founded', firstOwn),
    examples: [
      {
        text: 'Am 1. Januar 2020 nahm die Föderale IT-Kooperation (FITKO) in Frankfurt ihre Arbeit auf.',
        facts: [
          {
            event: 'founded',
            name: 'Föderale IT-Kooperation',
            acronym: 'FITKO',
            jurisdiction: 'DE',
            date: '2020-01-01',
          },
        ],
      },
    ],
    counterexamples: ['Die FITKO will 2020 ihre Arbeit aufnehmen.'],
  },
  {
    id: 'agency/merged',
    anchor: '#Merge',
    with: ['[<body>#Body]'],
    read: readChange('merged'),
    examples: [
      {
        text: 'Das Landesrechenzentrum ist 2015 im Landesbetrieb IT Hessen aufgegangen.',
        facts: [{ event: 'merged', name: 'Landesbetrieb IT Hessen', date: '2015' }],
      },
    ],
    counterexamples: ['Das Landesrechenzentrum soll im Landesbetrieb IT aufgehen.'],
  },
  {
    id: 'agency/renamed',
    anchor: '#Rename',
    with: ['[<body>#Body]'],
    read: readChange('renamed'),
    examples: [
      {
        text: 'Das Landesrechenzentrum wurde 2015 in Landesbetrieb IT Hessen umbenannt.',
        facts: [{ event: 'renamed', name: 'Landesbetrieb IT Hessen', formerly: 'Landesrechenzentrum', date: '2015' }],
      },
    ],
    counterexamples: ['Das Landesrechenzentrum wurde nicht in Landesbetrieb IT umbenannt.'],
  },
  {
    id: 'agency/converted',
    anchor: '#Convert',
    with: ['[<body>#Body]'],
    read: readBody('converted', (found) => sources(found)[0] ?? firstOwn(found)),
    examples: [
      {
        text: 'Zum 1. Januar 2021 wurde das ITZBund in eine Anstalt des öffentlichen Rechts umgewandelt.',
        facts: [{ event: 'converted', name: 'ITZBund', jurisdiction: 'DE', date: '2021-01-01' }],
      },
    ],
    counterexamples: ['Das ITZBund soll in eine Anstalt umgewandelt werden.'],
  },
  {
    id: 'agency/transferred',
    anchor: '#Transfer',
    with: ['[<body>#Body]'],
    read: readTransfer,
    examples: [
      {
        text: 'Der Landesbetrieb IT Hessen wurde 2019 dem Digitalministerium unterstellt.',
        facts: [{ event: 'transferred', name: 'Landesbetrieb IT Hessen', date: '2019' }],
      },
    ],
    counterexamples: ['Der Landesbetrieb IT Hessen soll dem Digitalministerium unterstellt werden.'],
  },
  {
    id: 'agency/dissolved',
    anchor: '#Dissolve',
    with: ['[<body>#Body]'],
    read: readBody('dissolved', firstOwn),
    examples: [
      {
        text: 'Das Landesrechenzentrum wurde zum 31. Dezember 2008 aufgelöst.',
        facts: [{ event: 'dissolved', name: 'Landesrechenzentrum', date: '2008-12-31' }],
      },
    ],
    counterexamples: ['Das Landesrechenzentrum wird nicht aufgelöst.'],
  },
]

/** A public body is founded or changes. */
export const agency = {
  type: 'agency',
  schema: z.object({
    event: z.enum(['founded', 'merged', 'renamed', 'converted', 'transferred', 'dissolved']),
    name: z.string().min(1),
    formerly: z.union([z.string(), z.array(z.string())]).optional(),
    acronym: z.string().optional(),
    legalBasis: z.string().optional(),
    parent: z.string().optional(),
  }),
  verbs: {
    Found: ['gründen', 'errichten', 'bilden', 'einrichten', 'schaffen', 'entstehen', 'hervorgehen'],
    Merge: [
      'fusionieren',
      'zusammenführen',
      'zusammenlegen',
      'verschmelzen',
      'aufgehen',
      'eingliedern',
      'integrieren',
      'vereinen',
    ],
    Rename: ['umbenennen'],
    Convert: ['umwandeln'],
    Transfer: ['überführen', 'übergehen', 'unterstellen', 'zuordnen', 'verlagern', 'wechseln'],
    Dissolve: ['auflösen', 'schließen', 'abwickeln'],
  },
  triggers: [
    'gründ',
    'errichte',
    'errichtung',
    'gebildet',
    'bildung',
    'richtet',
    'geschaffen',
    'schuf',
    'entst[aeu]',
    'hervor',
    'arbeit auf',
    'betrieb auf',
    'betrieb genommen',
    'fusion',
    'zusammen',
    'schmolz',
    'schmilz',
    'aufgegangen',
    'geht',
    'ging',
    'glieder',
    'benannt',
    'benennung',
    'heißt',
    'hieß',
    'wandel',
    'überführ',
    'übergang',
    'unterst',
    'wechsel',
    'löst',
    'lösung',
    'geschlossen',
    'start',
    'besteht',
    'gibt es',
    'gab es',
    'eröffne',
  ],
  rules,
  key: (slots) => String(slots.acronym ?? slots.name).toLowerCase(),
} as const satisfies Extractor
