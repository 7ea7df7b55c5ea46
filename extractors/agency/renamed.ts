import { statedDate } from '../dating.ts'
import type { Phrase } from '../german/phrases.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { isAfterUnion, speaksOfBoth, twoBefore } from './both.ts'
import { dateIn } from './dates.ts'
import { nameGiven } from './given-name.ts'
import { mergedInto } from './merged.ts'
import { anyNameIn, type Participant, participantsOf, phrases, spokenOf } from './participants.ts'
import { PLURAL } from './pronouns.ts'
import { ofReference } from './references.ts'
import { factOf, phrasesWith, withPreposition } from './slots.ts'
import { resultIn } from './unions.ts'
import { anchorOf, attributed, patients, plainPhrases, voiceOf } from './voice.ts'

/** A change of name keeps a body in the field if either name is. */
export function renamedTo(next: Participant, old: readonly Participant[], found: Found): Reading | Refusal {
  if (!next.digital && !old.some((b) => b.digital)) return refuse(`no body of digital administration: «${next.name}»`)
  if (/^(?:government|parliament|association)$/.test(next.kind)) return refuse('no body of digital administration')
  if (next.unfit?.startsWith('no standing')) return refuse(next.unfit)
  const { unfit: _, ...fit } = next
  const reading = factOf('renamed', fit, found, { formerly: old })
  const place = [next, ...old].map((b) => b.about)
  return 'refused' in reading ? reading : { ...reading, place }
}

function readRenamed(found: Found): Reading | Refusal {
  const voice = voiceOf(found)
  if (voice === 'noun' || voice === 'infinitive') return refuse('no verb of the clause')
  const next = phrasesWith(found, /^(?:in|zu)$/)
    .map((p) => resultIn(p, found))
    .find((b) => b && !b.reference)
  if (!next) return refuse('the new name is not said')
  const own = voice === 'attribute' ? participantsOf(attributed(found) as Phrase, found) : subjectOrObject(found)
  const old = [...own, ...withPreposition(found, /^von$/)].filter((b) => b.name !== next.name)
  return renamedTo(next, old.length ? old.slice(0, 1) : spoken(found), found)
}

/** *A benennt sich um*, *das Land benennt A um*, *A wurde umbenannt*. */
function subjectOrObject(found: Found): Participant[] {
  const bodies = patients(found)
  return bodies.length ? bodies : plainPhrases(found).flatMap((p) => anyNameIn(p, found) ?? [])
}

export const spoken = (found: Found): Participant[] => {
  const body = spokenOf(found, anchorOf(found), 400)
  return body ? [body] : []
}

const NOW = /^(?:jetzt|nun|nunmehr|künftig|fortan|seither|seitdem|inzwischen|mittlerweile|neuerdings|sofort|heute)$/

export const isTimed = (found: Found) =>
  found.sentence.headDate !== undefined ||
  found.clause.chunks.some(
    (c) =>
      NOW.test(c.lower) ||
      ['Since', 'From', 'Until'].some((t) => c.tags.has(t)) ||
      (c.mentions.date && c.mentions.date.kind === 'point'),
  )

/** *Seit gestern heißt ITEOS Komm.ONE*: the first nominative is the body, the last its name. */
function readCalled(found: Found): Reading | Refusal {
  const isNaming = anchorOf(found).verbs.some((v) => v.lemma === 'nennen')
  if (isNaming && !found.clause.chunks.some((c) => c.lower === 'sich')) return refuse('names somebody else')
  const follows =
    anchorOf(found).verbs.some((v) => v.lemma === 'firmieren') && found.clause.chunks.some((c) => c.tags.has('Shared'))
  if (!isTimed(found) && !follows && !isAfterUnion(found)) return refuse('no change: it is always called so')
  const verbAt = found.match.start
  const appears = anchorOf(found).verbs.some((v) => v.lemma === 'auftreten')
  if (appears && !phrasesWith(found, /^als$/).length) return refuse('appears, but not under a name')
  const named = phrases(found).filter(
    (p) =>
      !p.owner && !p.denied && p.start > verbAt && (/^(?:als|unter)$/.test(p.preposition ?? '') || isSitedBefore(p)),
  )
  const plain = plainPhrases(found).filter((p) => !p.heads.every((h) => h.mentions.date))
  const names = [...named, ...plain.filter((p) => p.start > verbAt).reverse()]
    .map((p) => ({ p, body: lastNameIn(p, found) }))
    .filter((n) => n.body && !n.body.reference)
  const inFront = named.length === 0 ? namedInFront(found) : undefined
  if (inFront) {
    const old = plain.filter((p) => p.start > verbAt).flatMap((p) => anyNameIn(p, found) ?? [])
    const several = old.filter((b) => !PLURAL.test(b.name.toLowerCase()))
    if (several.length > 1) return mergedInto(inFront, several, found)
    return renamedTo(inFront, old.length ? old.slice(0, 1) : spoken(found), found)
  }
  const later = laterName(named, found)
  if (later)
    return withDate(
      renamedTo(
        later,
        named.slice(0, 1).flatMap((p) => lastNameIn(p, found) ?? []),
        found,
      ),
      endOf(found),
    )
  const both = names[0]?.body && bothBefore(found)
  if (both && names[0]?.body) return mergedInto(names[0].body, both, found)
  const next = names[0] ?? nameInFrontOf(plain, verbAt, found) ?? nameOfOurs(plain, verbAt, found)
  if (!next?.body) return refuse('the name is not said')
  const old = plain
    .filter((p) => p !== next.p || p.heads.length > 1)
    .flatMap((p) =>
      p === next.p
        ? firstOfTwo(p, found)
        : participantsOf(p, found).length
          ? participantsOf(p, found)
          : (anyNameIn(p, found) ?? []),
    )
    .filter((b) => b.name !== next.body?.name)
  const until = found.clause.chunks.find((c) => c.tags.has('Until'))
  const before = old[0] ?? spoken(found)[0] ?? ministryNamedBefore(next.body, found)
  const earlier = before && names[0] === undefined && isAlias(before, next.body) ? undefined : before
  if (names[0] && old.every((b) => b.reference) && isNewUnion(plain, found))
    return unionCalled(names[0].body as Participant, found)
  const described = plain.some((p) => p !== next.p && p.heads.some((h) => DESCRIBED.test(h.lower)))
  if (!earlier && names[0] && !(described && next.body.digital)) return refuse('who is called so is not said')
  if (!earlier) return renamedTo(next.body, [], found)
  if (until && /^hie(?:ß|ss)/.test(anchorOf(found).lower)) return renamedTo(earlier, [next.body], found)
  return renamedTo(next.body, [earlier], found)
}

/** *Unter dem Namen C firmierte A ab Mai*, *Als C firmieren seit 2011 A und B*. */
function namedInFront(found: Found): Participant | undefined {
  const front = phrases(found).filter((p) => p.end <= found.match.start && !p.owner)
  const as = front.find((p) => p.preposition === 'als')
  const name = (as && anyNameIn(as, found)) ?? nameGiven(found)
  return name && !name.reference && name.about.end <= anchorOf(found).start ? name : undefined
}

/** *Neu zugeschnitten ist das Justizministerium: Es heißt jetzt …*: a ministry was one before. */
function ministryNamedBefore({ kind, name }: Participant, found: Found): Participant | undefined {
  const pronoun = found.clause.chunks.find((c) => c.lower === 'es')
  if (kind !== 'ministry' || !pronoun) return undefined
  const offset = found.sentence.offset + pronoun.start
  const before = found.document.bodyNear(offset, (b) => b.kind === 'ministry' && b.name !== name, 300)
  return before && ofReference(before, pronoun)
}

/** *nennt sich der Dienstleister im Südwesten Komm.ONE*: where it is, and its name behind that. */
const isSitedBefore = ({ preposition, heads }: Phrase) =>
  preposition === 'in' && heads.length > 1 && heads.at(-1)?.mentions.body !== undefined && !heads[0]?.mentions.body

/** *Bis 2016 firmierte A als B, seither als C* */
function laterName(named: readonly Phrase[], found: Found): Participant | undefined {
  const [, second] = named
  const before = second && found.clause.chunks[second.start - 1]?.lower
  return second && /^(?:seither|seitdem|danach|heute|nun|jetzt|inzwischen)$/.test(before ?? '')
    ? lastNameIn(second, found)
    : undefined
}

/** *A und B sind Geschichte: Seit Mai firmieren sie gemeinsam als C*. */
function bothBefore({ clause, sentence, ...rest }: Found): Participant[] | undefined {
  const { chunks } = clause
  if (
    !chunks.some((c) => /^(?:sie|beide)$/.test(c.lower)) ||
    !chunks.some((c) => /^(?:gemeinsam|zusammen|beide)$/.test(c.lower))
  )
    return undefined
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  const found = before && { ...rest, clause: before, sentence }
  const bodies = found ? phrases(found).flatMap((p) => participantsOf(p, found)) : []
  return bodies.length === 2 ? bodies : undefined
}

/** *… haben sich zusammengeschlossen. Das neue Unternehmen nennt sich C*. */
export function isNewUnion(plain: readonly Phrase[], found: Found): boolean {
  const { chunks } = found.clause
  const isNew = plain.some((p) =>
    chunks.slice(p.start, p.end).some((c) => /^(?:neue|gemeinsame|fusionierte)[ns]?$/.test(c.lower)),
  )
  return (isNew || (plain.length <= 1 && speaksOfBoth(found))) && isAfterUnion(found)
}

export function unionCalled(name: Participant, found: Found): Reading | Refusal {
  const before = found.document.dateBefore(found.sentence.offset)
  return mergedInto(name, twoBefore(found) ?? [], found, before ? statedDate(before) : undefined)
}

/** *Der kommunale IT-Dienstleister im Südwesten heißt jetzt C*: who it was, is not said by name. */
const DESCRIBED = /^(?:it-|edv-)?(?:dienstleister|rechenzentrum|tochter|tochtergesellschaft|systemhaus|verbund)$/

/** The date until which the old name held: from then on the new one. */
const endOf = (found: Found): Reading['date'] => dateIn(found.clause.chunks.filter((c) => c.tags.has('Until')))

/** *LDI heißt es seit 2003*: the name in front, the body a pronoun behind the verb. */
function nameInFrontOf(plain: readonly Phrase[], verbAt: number, found: Found) {
  const pronoun = found.clause.chunks[verbAt + 1]?.lower ?? ''
  const front = plain.find((p) => p.end === verbAt)
  const body = front && /^(?:er|sie|es)$/.test(pronoun) ? lastNameIn(front, found) : undefined
  return front && body && !body.reference ? { p: front, body } : undefined
}

/** *dass wir mit Beginn des Jahres „Lausitz.Digital“ heißen*: of the page's own body. */
function nameOfOurs(plain: readonly Phrase[], verbAt: number, found: Found) {
  if (!found.clause.chunks.some((c) => c.lower === 'wir')) return undefined
  const front = plain.findLast((p) => p.end === verbAt)
  const body = front && lastNameIn(front, found)
  return front && body && !body.reference && body.digital ? { p: front, body } : undefined
}

export const withDate = (reading: Reading | Refusal, date: Reading['date']): Reading | Refusal =>
  'refused' in reading || !date ? reading : { ...reading, date }

/** The body under the same name or its short form. */
const isAlias = (a: Participant, b: Participant) =>
  a.name === b.name || (a.acronym !== undefined && a.acronym === b.acronym)

/** *heißt ITEOS Komm.ONE*: two names side by side. */
function lastNameIn(phrase: Phrase, found: Found): Participant | undefined {
  const bodies = phrase.heads.filter((h) => h.mentions.body)
  // *nennt sich der Dienstleister im Südwesten Komm.ONE*
  if (
    bodies.length === 1 &&
    phrase.preposition === 'in' &&
    phrase.heads.length > 1 &&
    bodies[0] === phrase.heads.at(-1)
  )
    return anyNameIn({ ...phrase, heads: bodies }, found)
  return bodies.length === 2 ? anyNameIn({ ...phrase, heads: bodies.slice(1) }, found) : anyNameIn(phrase, found)
}

function firstOfTwo(phrase: Phrase, found: Found): Participant[] {
  const bodies = phrase.heads.filter((h) => h.mentions.body)
  return bodies.length === 2 ? participantsOf({ ...phrase, heads: bodies.slice(0, 1) }, found) : []
}

/** How German says that a body got another name. */
export const renamed: readonly Rule[] = [
  {
    id: 'agency/renamed',
    anchor: '#Rename',
    read: readRenamed,
    examples: [
      {
        text: 'Das Rechenzentrum Weser wurde 1969 errichtet. 1997 umbenannt in Informations- und Datentechnik Bremen.',
        facts: [{ event: 'renamed', name: 'Informations- und Datentechnik Bremen', date: '1997' }],
      },
      {
        text: 'Das Landesrechenzentrum wurde 2015 in Landesbetrieb IT Hessen umbenannt.',
        facts: [{ event: 'renamed', name: 'Landesbetrieb IT Hessen', formerly: 'Landesrechenzentrum', date: '2015' }],
      },
      {
        text: 'Das Land benannte die Datenzentrale Nord 2015 in „Digitalservice Küste“ um.',
        facts: [{ event: 'renamed', name: 'Digitalservice Küste', formerly: 'Datenzentrale Nord', date: '2015' }],
      },
    ],
    counterexamples: ['Das Landesrechenzentrum wurde nicht in Landesbetrieb IT umbenannt.'],
  },
  {
    id: 'agency/called',
    anchor: '#Bear',
    read: readCalled,
    examples: [
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
        facts: [
          { event: 'renamed', name: 'Digitalagentur Hessen', formerly: 'Landesrechenzentrum Hessen', date: '2016' },
        ],
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
    ],
    counterexamples: [
      'Der IT-Dienstleister der Kommunen heißt Komm.ONE.',
      'Die Digitalagentur Hessen tritt seit 2021 als Veranstalterin auf.',
      'Seit Mai nennt die Ministerin Dataport einen starken Partner.',
      'Die neue Chefin der Digitalagentur Hessen heißt seit gestern Anna Muster.',
    ],
  },
]
