/** The forms in which a plan’s event is told: finite verb, attribute, noun; and why one of them tells none. */

import { type Chunk, isMention } from '../german/chunks.ts'
import { isPreterite } from '../german/clauses/past.ts'
import { reasonNotAsserted } from '../german/modality.ts'
import { planHeadOf } from '../german/plans/words.ts'
import { AT_PRESENT, NOW, oneOf } from '../german/time-words.ts'
import { type Found, type Reading, type Refusal, refuse } from '../rule.ts'
import { statedDate } from '../when/dating.ts'
import type { PlanInClause } from './plan-of-clause.ts'
import { type PlanEvent, readPlans, type Wanted } from './reading.ts'

/** Done again and again, or still being done, is no event. */
const HABIT =
  /^(?:laufend|regelmäßig|jährlich|ständig|kontinuierlich|stetig|permanent|fortlaufend|turnusmäßig|wiederholt|stets|fortwährend|dynamisch)$/
export const isOngoing = oneOf(AT_PRESENT, 'gerade|parallel')
/** What has just been done. */
const isNewly = oneOf(NOW, 'kürzlich|jüngst|soeben|eben|gerade|frisch|neu|heute|gestern')

/** Reads a finite verb, a participle with its auxiliary, or a headline's participle. */
export function readVerb(wanted: Wanted) {
  return (found: Found): readonly Reading[] | Refusal => {
    const event = eventChunk(found)
    const { chunks } = found.clause
    if (isAttribute(event, chunks)) return refuse('an attribute of a noun')
    const open = stillOpen(event, chunks)
    return open ? refuse(open) : readPlans(found, wanted)
  }
}

export function eventChunk({ clause, match }: Found): Chunk {
  return clause.chunks[match.start] as Chunk
}

/** *beschlossene Agenda*; *verabschiedete* is a finite verb unless the clause has another. */
export function isAttribute(event: Chunk, chunks: readonly Chunk[]): boolean {
  if (!event.tags.has('Attributive')) return false
  return (
    !event.tags.has('Finite') || chunks.some((c, i) => c !== event && c.tags.has('Finite') && !isAdjective(chunks, i))
  )
}

/** *die fertige Strategie*: looks like a form of *fertigen*, but stands between article and noun. */
const isAdjective = (chunks: readonly Chunk[], at: number) =>
  /^(?:der|die|das|den|dem|eine[nrm]?|ihre[nrm]?|seine[nrm]?)$/.test(chunks[at - 1]?.lower ?? '') &&
  (chunks[at + 1]?.tags.has('Plan') === true || chunks[at + 1]?.tags.has('Noun') === true)

/** Why the verb states no event: *zu beschließen*, *kann beschließen*, *wird laufend fortgeschrieben*. */
export function stillOpen(event: Chunk, chunks: readonly Chunk[]): string | undefined {
  const at = chunks.indexOf(event)
  const anybody = chunks.find((c) => c.lower === 'wer' || (c.lower === 'man' && !isToldOfDay(chunks)))
  if (anybody) return `anybody: «${anybody.text}»`
  if (event.tags.has('ZuInfinitive') || chunks[at - 1]?.lower === 'zu') return 'an infinitive with zu'
  const modal = chunks.find((c) => c.tags.has('Modal'))
  if (modal && !/^konnten?$/.test(modal.lower)) return `modal: «${modal.text}»`
  const habit = chunks.find((c) => HABIT.test(c.lower))
  if (habit) return `a habit: «${habit.text}»`
  const passivePresent = chunks.some((c) => /^(?:wird|werden?)$/.test(c.lower)) && event.tags.has('Participle')
  const ongoing = passivePresent ? chunks.find((c) => isOngoing(c.lower)) : undefined
  return ongoing ? `under way: «${ongoing.text}»` : undefined
}

/** *2015 habe man ihn fortgeschrieben*, not *wie man Strategien fortschreibt*. */
const isToldOfDay = (chunks: readonly Chunk[]): boolean =>
  chunks.some((c) => c.mentions.date?.kind === 'point' && c.mentions.date.value) &&
  chunks.some((c) => /^(?:hat|habe|hatte)$/.test(c.lower) || isPreterite(c)) &&
  !chunks.some((c) => /^(?:wie|wo|wann|warum|ob|wenn)$/.test(c.lower))

/** Reads *die im Mai beschlossene Agenda*: told in passing, so it wants a date or an author of its own. */
export function readAttribute(event: PlanEvent) {
  return (found: Found): readonly Reading[] | Refusal => {
    const participle = eventChunk(found)
    const { chunks } = found.clause
    if (!isAttribute(participle, chunks)) return refuse('no attribute')
    const at = chunks.indexOf(participle)
    const attribute = chunks.slice(Math.max(0, at - 9), at)
    if (attribute.slice(-2).some((c) => /^(?:nicht|nie|nie|kein\p{L}*|zu)$/u.test(c.lower)))
      return refuse('negated attribute')
    const plan = chunks.slice(at + 1, at + 4).find((c) => c.tags.has('Plan'))
    const between = plan ? chunks.slice(at + 1, chunks.indexOf(plan)) : []
    if (!plan || between.some((c) => !/^\p{Ll}\p{L}+e[nmrs]?$/u.test(c.text)))
      return refuse('no plan behind the attribute')
    const told = attribute.slice(attribute.findLastIndex((c) => c.tags.has('Finite')) + 1)
    // *hat ihre 2015 verabschiedete Strategie am 3. Mai 2019 fortgeschrieben*: the nearest before the participle
    const dated = told.findLast((c) => c.mentions.date?.value)?.mentions.date
    const news = told.some((c) => isNewly(c.lower))
    const author = told.some(
      (c) => c.tags.has('Government') || c.tags.has('Council') || c.tags.has('Ministry') || c.tags.has('Organ'),
    )
    if (!dated && !news && !author) return refuse('an attribute without date and author')
    const readings = readPlans(found, {
      event,
      background: !news,
      among: (p) => p.chunk === plan,
      prepositions: /./,
      dative: true,
    })
    if ('refused' in readings || !dated?.value || dated.kind !== 'point') return readings
    return readings.map((r) => ({ ...r, date: statedDate(dated.value) }))
  }
}

/** Before the noun: the event is ahead, or only spoken of. */
const AHEAD = /^(?:vor|für|zu|zur|zum|bis|ohne|um|über|auf|gegen|statt|beim|an)$/
const NOT_DONE =
  /^(?:steht|stehen|stehe|ansteht|aussteht|bevorsteht|verzögert|verschoben|vertagt|gestoppt|beauftragt|beauftragte|startet|startete|beginnt|begann|arbeitet|arbeiten|unterstützt|begleitet|zugesagt|versprochen|angekündigt|erwartet|erhofft|absehbar|rückt|rückte|naht|zieht|zog|fehlt|fehlte|dauert|dauerte|erfordert|warten|wartet|gescheitert(?:er|en)?|blockiert|offen|ungewiss|fraglich|obliegt|vorbehalten)$/

/** Reads *nach Verabschiedung der Strategie*, *2019: Beschluss der Digitalen Agenda*. */
export function readNoun(event: PlanEvent) {
  return (found: Found): readonly Reading[] | Refusal => {
    const noun = eventChunk(found)
    const { chunks, mood } = found.clause
    const at = chunks.indexOf(noun)
    const before = chunks
      .slice(Math.max(0, at - 3), at)
      .filter((c) => !/^(?:der|die|das|dem|den|ihre[rnm]?|seine[rnm]?|einstimmige[rnm]?)$/.test(c.lower))
    const ahead = before.at(-1)
    if (ahead && AHEAD.test(ahead.lower) && !(event === 'updated' && isVotedFor(chunks, at)))
      return refuse(`ahead: «${ahead.text}»`)
    const past = chunks.some(
      (c) => c.mentions.date?.value && c.tags.has('Date') && Math.abs(chunks.indexOf(c) - at) < 8,
    )
    // *Nach der Verabschiedung der Strategie am 9. Juni beginnt die Umsetzung*: something else
    const isOver = past && /^(?:nach|seit|mit|durch)$/.test(ahead?.lower ?? '')
    const notDone = isOver ? undefined : chunks.find((c) => NOT_DONE.test(c.lower))
    if (notDone) return refuse(`not done: «${notDone.text}»`)
    const reason = reasonNotAsserted(mood)
    if (reason && !(past && /^(?:nach|mit|seit|durch)$/.test(ahead?.lower ?? ''))) return refuse(reason)
    if (mood.future) return refuse(`future: «${mood.future}»`)
    return readPlans(found, {
      event,
      prepositions: /^(?:über|zu|zur|zum|von|für)$/,
      dative: true,
      among: (plan) => belongsTo(noun, plan, chunks),
    })
  }
}

/** *votierte für die Fortschreibung der Strategie*: the one that lies there, no wish for one to come. */
export function isVotedFor(chunks: readonly Chunk[], at: number): boolean {
  const [preposition, article] = chunks.slice(Math.max(0, at - 2), at)
  return (
    preposition?.lower === 'für' &&
    article?.lower === 'die' &&
    chunks.some(
      (c) => c.lower === 'licht' || (c.tags.has('Vote') && !c.verbs.some((v) => v.lemma === 'aussprechen')),
    ) &&
    chunks.some((c) => ['Government', 'Council'].some((t) => c.tags.has(t)))
  )
}

/** The plan stands right behind the noun, as its genitive or with its preposition; or it is *deren Fortschreibung*. */
function belongsTo(noun: Chunk, { chunk }: PlanInClause, chunks: readonly Chunk[]): boolean {
  if (/^(?:deren|dessen)$/.test(chunk.lower)) return chunks.indexOf(noun) === chunks.indexOf(chunk) + 1
  // *Die Strategie wurde seit ihrer Verabschiedung im Mai zweimal erneuert*
  const own = chunks[chunks.indexOf(noun) - 1]?.lower ?? ''
  if (/^(?:ihr|sein)e?[rm]?$/.test(own) && chunk.start < noun.start && chunk.tags.has('Plan')) return true
  if (chunks.indexOf(noun) <= 2 && isSubjectOfGender(own, chunk, chunks)) return true
  if (chunk === noun) return true
  // *Die Strategie (Beschluss des Rates vom 9. Juni) nennt …*
  if (chunk.tags.has('Antecedent') && chunks.indexOf(noun) === chunks.indexOf(chunk) + 1)
    return chunks.some((c) => c.mentions.date?.value)
  // *Seit dem Ratsbeschluss vom 27. Juni ist sie die Richtschnur*
  const since = chunks
    .slice(Math.max(0, chunks.indexOf(noun) - 2), chunks.indexOf(noun))
    .some((c) => c.lower === 'seit')
  if (since && /^(?:sie|er|es)$/.test(chunk.lower)) return true
  if (restsOn(noun, chunk, chunks)) return true
  const between = chunks.slice(chunks.indexOf(noun) + 1, chunks.indexOf(chunk))
  if (chunks.indexOf(chunk) < chunks.indexOf(noun) || between.length > 4) return false
  return between.every(
    (c) => !isMention(c) && !c.tags.has('Noun') && !c.tags.has('Finite') && !/^(?:[:,]|mit|in|auf)$/.test(c.lower),
  )
}

/** *Bei ihrer Verabschiedung im Mai zählte die Strategie zehn Ziele*: the possessive at the front is of the plan behind. */
function isSubjectOfGender(possessive: string, chunk: Chunk, chunks: readonly Chunk[]): boolean {
  const {
    mentions: { plan },
    text,
    start,
  } = chunk
  const at = chunks.indexOf(chunk)
  const follows = chunks.slice(Math.max(0, at - 2), at)
  if (!follows[0]?.tags.has('Finite') || !/^(?:der|die|das)$/.test(follows[1]?.lower ?? '')) return false
  const head = plan && planHeadOf(text.slice(plan.head.start - start, plan.head.end - start))
  if (!head || head.plural) return false
  return (head.gender === 'f' ? /^ihre[rm]?$/ : /^seine[rm]?$/).test(possessive)
}

/** *Die Agenda geht auf einen Ratsbeschluss vom 12. Mai zurück*, *Agenda: Ratsbeschluss vom 12. Mai*. */
function restsOn(noun: Chunk, plan: Chunk, chunks: readonly Chunk[]): boolean {
  const [from, at] = [chunks.indexOf(plan), chunks.indexOf(noun)]
  if (from < 0 || from > at || !noun.tags.has('Decision') || !chunks[at + 1]?.mentions.date?.value) return false
  const lead = chunks.slice(from + 1, at)
  const finite = chunks.filter((c) => c.tags.has('Finite'))
  if (finite.length === 0) return lead.length === 1 && ['Comma', 'Colon'].some((tag) => lead[0]?.tags.has(tag))
  return (
    lead.slice(-2).some((c) => c.lower === 'auf') &&
    finite.every((c) => /^(?:geht|ging|beruht|basiert|fußt)$/.test(c.lower))
  )
}
