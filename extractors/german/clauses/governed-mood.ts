/** What the clauses around a clause make of it: demanded, denied, rumoured, or true only under a condition. */

import { CONDITIONAL_CONJUNCTION, type Mood, moodOf } from '../modality.ts'
import { AT_FIRST, oneOf } from '../time-words.ts'
import { type Draft, isFiniteVerb, isInfinitive } from './parts.ts'
import { tellsPast } from './past.ts'

type Governed = Pick<Mood, 'planned' | 'negated' | 'conditional'>

/** The mood that other clauses of the sentence give the clause. */
export function governedMood(clause: Draft, all: readonly Draft[]): Governed {
  return {
    ...demandedBy(clause),
    ...soughtBefore(clause, all),
    ...rumouredBefore(clause, all),
    ...dependingOn(clause, all),
    ...inRowWith(clause, all),
    ...ledBy(clause, all),
  }
}

/** *Geplant, wenn auch nicht bezahlt, sind zwölf Dienste*: a participle set off in front goes with the verb behind. */
function ledBy(clause: Draft, all: readonly Draft[]): Governed {
  const verb = clause.chunks.find((c) => !c.tags.has('Comma'))
  const [first] = all[0]?.chunks ?? []
  const lead = all.slice(0, all.indexOf(clause)).flatMap((d) => d.chunks)
  const isLed =
    verb?.tags.has('Sein') === true &&
    first?.tags.has('Participle') === true &&
    lead.includes(first) &&
    !lead.some((c) => isFiniteVerb(c) && !c.tags.has('Participle'))
  const planned = isLed ? moodOf([first]).planned : undefined
  return planned ? { planned } : {}
}

/** *…, ob sie A beschließen, B einrichten und C benennen*: in a row with a subordinate clause, its verb last too. */
function inRowWith(clause: Draft, all: readonly Draft[]): Governed {
  const before = all[all.indexOf(clause) - 1]
  if (clause.kind !== 'main' || !before || !isVerbLast(clause)) return {}
  if (before.kind === 'main') return inRowWith(before, all)
  const { conjunction = '' } = before
  return {
    ...governedMood(before, all),
    ...(CONDITIONAL_CONJUNCTION.has(conjunction) && before.kind === 'subordinate' ? { conditional: conjunction } : {}),
  }
}

/** *einen Beirat einrichten*: opens with its object, and its only verb is the last word. */
function isVerbLast({ chunks }: Draft): boolean {
  const words = chunks.filter((c) => /\p{L}/u.test(c.text))
  const start = /^(?:und|oder|sowie)$/.test(words[0]?.lower ?? '') ? 1 : 0
  const opens = words[start]
  return (
    words.length > start + 2 &&
    /^(?:eine?n?|den|keinen?|ihren?|seinen?)$/.test(opens?.lower ?? '') &&
    words.every((c, i) => isFiniteVerb(c) === (i === words.length - 1))
  )
}

/** *Der Rat lehnte es ab, X zu wählen*, *Der Minister schlug vor, X zu ernennen*: an infinitive that the clause before governs. */
function soughtBefore(clause: Draft, all: readonly Draft[]): Governed {
  const before = clause.kind === 'main' ? all[all.indexOf(clause) - 1] : undefined
  if (before?.kind !== 'main' || !isZuClause(clause)) return {}
  const governs = (lemmas: RegExp) => before.chunks.find((c) => c.verbs.some((v) => lemmas.test(v.lemma)))
  const { negated, conditional, planned } = moodOf(before.chunks)
  if (negated) return { negated }
  const refused = governs(REFUSES)
  if (refused) return { negated: refused.lower }
  if (conditional) return { conditional }
  if (governs(DECIDES)) return {}
  const sought = planned ?? (governs(SEEKS) ?? before.chunks.find((c) => AIM.test(c.lower)))?.lower
  return sought ? { planned: sought } : {}
}

/** Ends with *zu wählen*, and no other verb of it is finite. */
function isZuClause({ chunks }: Draft): boolean {
  const at = chunks.findLastIndex(isInfinitive)
  const verb = chunks[at]
  const hasZu = verb?.tags.has('ZuInfinitive') || chunks[at - 1]?.lower === 'zu'
  return hasZu && !chunks.some((c) => c !== verb && isFiniteVerb(c))
}

const DECIDES =
  /^(?:beschließen|entscheiden|einigen|verständigen|stimmen|zustimmen|votieren|folgen|billigen|gelingen|aussprechen|schaffen)$/
const REFUSES = /^(?:ablehnen|weigern|verweigern|verzichten|absehen|scheitern|versäumen|unterlassen)$/
const SEEKS =
  /^(?:empfehlen|vorschlagen|beantragen|anregen|raten|bitten|auffordern|fordern|appellieren|beauftragen|ankündigen|versprechen|zusagen|hoffen|versuchen|bemühen|anbieten|drohen|überlegen|vornehmen|vorbehalten|vorhaben|gedenken|anstreben|drängen|erwägen|planen|beabsichtigen|wünschen|verpflichten)$/
const AIM =
  /^(?:ziel|idee|plan|vorhaben|wunsch|empfehlung|antrag|auftrag|versuch|versprechen|forderung|überlegung(?:en)?)$/

/** *Die Opposition fordert, dass X zurücktritt*: what is demanded or hoped has not happened. */
function demandedBy({ kind, chunks, conjunction, parent }: Draft): Governed {
  // *Berichte, nach denen X zurücktritt*
  const isReport = kind === 'relative' && chunks[0]?.lower === 'nach'
  if (!parent || !(isReport || /^(?:dass|daß|wonach)$/.test(conjunction ?? ''))) return {}
  // *dementierte, dass X zurücktritt*, *wies Berichte zurück, wonach X zurücktritt*
  const isBack = parent.chunks.some((c) => c.lower === 'zurück')
  const denied = parent.chunks.find((c) =>
    c.verbs.some(({ lemma }) => DENIES.test(lemma) || (isBack && lemma === 'weisen')),
  )
  if (denied) return { negated: denied.lower }
  // *Dass ihr das Amt zufällt, gilt als ausgemacht*
  const held = parent.chunks.find((c) => /^(?:gilt|gelte|galt|scheint)$/.test(c.lower))
  if (held) return { conditional: held.lower }
  // *Ich kann mir vorstellen, dass …*
  const imagined = parent.chunks.find((c) => c.lower === 'vorstellen')
  if (imagined && parent.chunks.some((c) => /^(?:mir|sich|uns)$/.test(c.lower))) return { conditional: imagined.lower }
  // *Wir wollen, dass das Land einen Beirat einrichtet*, *Ich rechne damit, dass …*
  const wished = parent.chunks.find(
    (c) => WISHES.test(c.lower) && !parent.chunks.some((i) => i.tags.has('Infinitive') && i !== c),
  )
  if (wished) return { planned: wished.lower }
  const { planned } = moodOf(parent.chunks.filter((c) => !c.tags.has('Modal')))
  return planned ? { planned } : {}
}

const DENIES = /^(?:dementieren|bestreiten|zurückweisen|ausschließen)$/
const WISHES =
  /^(?:will|wollen|wollte|wollten|rechne|rechnet|rechnen|hoffe|hofft|hoffen|glaube|glaubt|bitte|bittet|bitten)$/

const RUMOUR = /^(?:gerüchte?n?|spekulation(?:en)?|spekuliert|gemunkelt|munkelt|geraunt)$/
const REPORTED = /^(?:werde|sei|habe|gehe|komme|wechsle|ziehe|bekomme|erhalte|übernehme)$/

const isNotLasting = oneOf(AT_FIRST, 'noch|lange|fassung|version')

/** *Es hält sich das Gerücht, Dataport werde umgewandelt*, *Im Mai hieß es noch, X werde CIO*. */
function rumouredBefore(clause: Draft, all: readonly Draft[]): Governed {
  const before = clause.kind === 'main' ? all[all.indexOf(clause) - 1] : undefined
  if (!before || !clause.chunks.some((c) => REPORTED.test(c.lower))) return {}
  const isOutdated = before.chunks.some((c) => c.lower === 'hieß') && before.chunks.some((c) => c.lower === 'es')
  const rumour = before.chunks.find((c) => RUMOUR.test(c.lower) || (isOutdated && isNotLasting(c.lower)))
  return rumour ? { planned: rumour.lower } : {}
}

/** *Sollte der Rat zustimmen, wird das Amt gegründet*, *wird es gegründet, sofern alle zustimmen*. */
function dependingOn(clause: Draft, all: readonly Draft[]): Governed {
  if (clause.kind !== 'main') return {}
  const [verb] = clause.chunks
  const follows = verb !== undefined && isFiniteVerb(verb) && !verb.tags.has('Sein')
  const condition = all.find((other) => {
    const [first] = other.chunks
    if (other === clause || !first) return false
    if (first.lower === 'vorausgesetzt') return true
    const isBefore = verb !== undefined && first.start < verb.start
    if (other.kind === 'main') return follows && isBefore && isCondition(other)
    if (other.parent !== clause) return false
    // *sofern man von den Räten absieht*, *wenn man ihm glauben darf*: says how it is meant
    if (first.lower === 'man' && !isBefore) return false
    return UNTIL_THEN.test(other.conjunction ?? '') || (follows && isBefore && other.conjunction === 'wenn')
  })
  if (condition) return { conditional: condition.conjunction ?? condition.chunks[0]?.lower ?? 'wenn' }
  // *Stimmt der Rat zu, wird das Amt gegründet und X wird Vorstand*
  const before = all[all.indexOf(clause) - 1]
  const isToCome =
    clause.continues !== undefined || clause.chunks.some((c) => c.tags.has('Finite') && TO_COME.test(c.lower))
  const goesOn = before?.kind === 'main' && isToCome && !tellsPast(clause.chunks)
  return goesOn ? dependingOn(before, all) : {}
}

const TO_COME = /^(?:wird|werden|übernimmt|übernehmen|tritt|treten)$/

/** *Erst wenn alle zustimmen, wird …*, *Gibt der Landtag grünes Licht, wird …*, *Sollte er zustimmen, …*. */
function isCondition(clause: Draft): boolean {
  const [first, second] = clause.chunks
  if (OPENS_CONDITION.test(first?.lower ?? '') || isWishOf(clause)) return true
  if (
    /^(?:erst|nur|aber|doch|selbst|und)$/.test(first?.lower ?? '') &&
    /^(?:wenn|falls|sofern|sobald)$/.test(second?.lower ?? '')
  )
    return true
  // a verb that opens its clause: what is decided elsewhere, and somebody who decides
  return (
    DECIDING.test(first?.lower ?? '') &&
    /^(?:er|sie|es|der|die|das|ein|eine|alle|beide|alles|sich|auch|man)$/.test(second?.lower ?? '')
  )
}
const DECIDING =
  /^(?:stimmt|stimmen|gibt|geben|lehnt|lehnen|kommt|kommen|fällt|fallen|findet|finden|klappt|gelingt|bleibt|macht|machen|spielt|spielen|scheitert|erteilt|genehmigt|billigt|beschließt|entscheidet|einigen|einigt|sagt|sagen|folgt|folgen|bekommt|erhält|votiert|votieren|passiert|wird|werden|tritt|treten|greift|bestätigt|nimmt)$/

/** *Geht es nach der Opposition, muss er gehen*, *Läuft alles nach Plan, entsteht ein Zweckverband* */
const isWishOf = ({ chunks: [goes, it, by] }: Draft): boolean =>
  /^(?:geht|ginge|ging|läuft|liefe)$/.test(goes?.lower ?? '') &&
  /^(?:es|alles)$/.test(it?.lower ?? '') &&
  /^(?:nach|wie|gut)$/.test(by?.lower ?? '')

const OPENS_CONDITION = /^(?:sollten?|wären?|hätten?|würden?|käme|ginge)$/
const UNTIL_THEN = /^(?:falls|sofern|sobald|soweit)$/
