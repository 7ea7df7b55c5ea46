/** Posts that change hands in one breath: *Auf A folgte 2014 B, auf sie 2018 C*, *A übernahm die Leitung des BSI, B die der FITKO*. */

import type { Chunk } from '../chunks.ts'
import { isFiniteOfClause, isPredicateVerb } from './parts.ts'

const isPerson = (c: Chunk) => c.tags.has('Person')
const isWord = (c: Chunk) => /[\p{L}\d]/u.test(c.text)

const PRONOUN = /^(?:ihn|sie|diese[nrm]?|ihm|ihr)$/
const IN_TURN = /^(?:dann|schließlich|wiederum|schon|bereits|erst|zuletzt|noch)$/

/** Who came in the half before is the one whom the next follows; the office stays the same. */
export function nextInOffice(before: readonly Chunk[], part: readonly Chunk[]): Chunk[] | undefined {
  const words = part.filter((c) => isWord(c) && !IN_TURN.test(c.lower))
  const [first, second] = words
  const pronoun = first?.lower === 'auf' ? second : first
  const [came, another] = words.filter((c) => isPerson(c) && c !== pronoun)
  const isBare = words.every((c) => c === pronoun || c === came || c.mentions.date || c.lower === 'auf')
  if (!first || !pronoun || !PRONOUN.test(pronoun.lower) || !came || another || !isBare) return undefined
  const verb = before.find((c) => isFiniteOfClause(c) && /^folg(?:t|te)$/.test(c.lower))
  const last = before.findLast((c, i) => isPerson(c) && before[i - 1]?.lower !== 'auf')
  if (!verb || !last || before.indexOf(last) < before.indexOf(verb)) return undefined
  const tags = new Set([...last.tags, 'Antecedent'])
  const office = before.findIndex((c) => c.tags.has('Office'))
  const as = before[office - 1]?.lower === 'als' ? before.slice(office - 1, office + 1) : []
  const on = { ...first, text: 'auf', lower: 'auf', tags: new Set<string>(), mentions: {}, inner: [] }
  return [on, { ...last, tags }, verb, ...words.filter((c) => c.mentions.date), ...as, came]
}

const POINTS = /^(?:die|das|den|jene[ns]?|diejenige|denjenigen)$/
const OF = /^(?:der|des|von|vom)$/

/** *die der FITKO*, *jene von IT.NRW*: the noun of the first half, of another body. */
export function samePostElsewhere(head: readonly Chunk[], part: readonly Chunk[]): Chunk[] | undefined {
  const [person, ...others] = part.filter((c) => isWord(c))
  const points = others.findIndex((c, i) => POINTS.test(c.lower) && OF.test(others[i + 1]?.lower ?? ''))
  const [pointer, of, body, ...rest] = others.slice(points)
  const lead = others.slice(0, points)
  if (points < 0 || !person || !isPerson(person) || rest.length > 0 || !pointer || !of) return undefined
  if (!body?.mentions.body || !lead.every((c) => c.mentions.date || /^(?:an|in|für)$/.test(c.lower))) return undefined
  const verbs = head.filter(isPredicateVerb)
  const dates = [...lead, ...head].filter((c) => c.mentions.date).slice(0, 1)
  const opening = [person, ...verbs, ...dates, ...lead.filter((c) => !c.mentions.date), { ...pointer, lower: 'die' }]
  const post = head.find((c) => c.mentions.office?.body)
  if (post) return [...opening, { ...postOf(post, body), start: pointer.start, end: body.end }]
  const noun = head.find((c, i) => c.tags.has('Noun') && OF.test(head[i + 1]?.lower ?? ''))
  return noun ? [...opening, noun, of, body] : undefined
}

/** The same office of another body. */
function postOf(post: Chunk, { mentions: { body } }: Chunk): Chunk {
  const { office } = post.mentions
  if (!office || !body) return post
  const { placeText: _, organisationSpan: __, ...bare } = office
  const label = post.text.slice(office.head.start - office.start, office.head.end - office.start)
  const mentions = { office: { ...bare, label, organisation: body.name, body } }
  return { ...post, text: label, lower: label.toLowerCase(), mentions, inner: [] }
}
