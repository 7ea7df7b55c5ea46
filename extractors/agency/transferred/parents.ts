/** The body, ministry or department under which a body goes on. */
import type { Chunk } from '../../german/chunks.ts'
import type { Phrase } from '../../german/phrases.ts'
import { AT_FIRST, EARLIER, oneOf } from '../../german/time-words.ts'
import type { Found } from '../../rule.ts'
import { type Participant, phrases } from '../bodies/participants.ts'
import { isLegalForm } from '../changed/legal-forms.ts'
import { anchorOf } from '../voice.ts'
import { isAffiliation } from './affiliation.ts'

/** The name of the body, ministry or department behind a phrase, in the nominative as far as we can. */
export function parentName(phrase: Phrase, found: Found): string | undefined {
  if (phrase.denied || isInstead(phrase, found)) return undefined
  // *zum Finanz- statt zum Innenministerium*: the stub has its noun behind
  const stub = /^\p{Lu}\p{L}+-$/u.test(phrase.heads.at(-1)?.text ?? '') ? (phrase.heads.at(-1) as Chunk) : undefined
  const whole =
    stub && found.clause.chunks.find((c) => c.start > stub.end && /(?:ministerium|ressort)s?$/.test(c.lower))
  if (stub && whole) return `${stub.text.slice(0, -1)}${/(?:ministerium|ressort)/.exec(whole.lower)?.[0]}`
  const owned = isAffiliation(phrase) ? phrases(found).find((p) => p.owner === phrase) : undefined
  const at = owned ?? phrase
  const body = at.heads.find((h) => h.mentions.body)?.mentions.body
  if (body?.standing && body.form !== 'generic') return body.name
  // *wechselte in das neue Haus*: the ministry spoken of
  if (/^(?:haus(?:es)?|ressorts?|ministeriums?)$/.test(at.heads.at(-1)?.lower ?? '')) return ministryBefore(at, found)
  const head = at.heads[0]
  return head &&
    !/hauptstadt$/.test(head.lower) &&
    /^\p{L}*(?:ressort|minister(?:in)?|ministerium|kanzlei|senator(?:in)?|direktion|kommission|verwaltung|land|bund|stadt|stadtwerken?|kreis|landkreis|kommunen|holding)(?:e?s)?(?: |$)/u.test(
      head.lower,
    ) &&
    !isAffiliation(at)
    ? withoutGenitiveOfOwner(
        at.heads
          .map((h) => h.text)
          .join(' ')
          .replace(OFFICE_IN_GENITIVE, ''),
      )
    : undefined
}

/** The first of some phrases that names a parent. */
export const firstParent = (among: readonly Phrase[], found: Found): string | undefined =>
  among.map((p) => parentName(p, found)).find((name) => name !== undefined)

const OFFICE_IN_GENITIVE = /(?<=[mM]inister|ministerium|ressort|[sS]enator)s(?= |$)/u

/** *Landes Hessen* → *Land Hessen*: what a Land, the Bund or a county owns. */
export const withoutGenitiveOfOwner = (name: string): string =>
  name.replace(/^(?<noun>Land|Bund|Kreis|Landkreis)e?s(?= |$)/u, '$<noun>')

const isInstead = ({ start }: Phrase, { clause: { chunks } }: Found): boolean =>
  /^(?:statt|anstatt)$/.test(chunks[start - 1]?.lower ?? '')

/** The ministry that *das neue Haus* means: none that the clause itself names. */
function ministryBefore({ heads }: Phrase, found: Found): string | undefined {
  const named = new Set(found.clause.chunks.map((c) => c.mentions.body?.name))
  const offset = found.sentence.offset + (heads[0]?.start ?? 0)
  return found.document.bodyNear(offset, (b) => b.kind === 'ministry' && !named.has(b.name))?.name
}

/** *zum Finanzministerium*, *in die Zuständigkeit der Staatskanzlei*, *dem Ministerium* (unterstellt). */
export function newParent(found: Found, body: Participant | undefined): string | undefined {
  const isDativePhrase = (p: Phrase) => !p.preposition && !p.owner && /^(?:dem|der)$/.test(p.determiner ?? '')
  const leads = isSited(found) ? /^(?:bei|in|an|unter)$/ : /^(?:in|zu|unter|an|auf)$/
  const candidates = phrases(found).filter(
    (p) =>
      p !== body?.phrase &&
      !p.owner &&
      !p.denied &&
      !isLegalForm(p) &&
      (leads.test(p.preposition ?? '') ||
        isEllipsis(p, found) ||
        (isDativePhrase(p) && (body === undefined || p.start > body.phrase.start || p.start < found.match.start))) &&
      !isFormerly(p, found),
  )
  for (const p of [...candidates, ...ownersOfSphere(found)]) {
    const name = parentName(p, found)
    if (name && name !== body?.name) return name
  }
  return ministryThere(found) ?? ministryOfMinister(found)
}

/** *nicht mehr zum Geschäftsbereich des Innen-, sondern zu dem des Finanzministeriums*: a pronoun stands for the sphere. */
function ownersOfSphere(found: Found): readonly Phrase[] {
  const { chunks } = found.clause
  const at = chunks.findIndex(
    (c, i) =>
      c.lower === 'zu' &&
      /^(?:dem|jenem)$/.test(chunks[i + 1]?.lower ?? '') &&
      /^de[sr]$/.test(chunks[i + 2]?.lower ?? ''),
  )
  return at < 0
    ? []
    : phrases(found)
        .filter((p) => p.start > at + 1 && !p.denied)
        .slice(0, 1)
}

/** *der Betrieb, bis dato dem Innenministerium nachgeordnet, untersteht nun …*: the one before. */
function isFormerly({ start }: Phrase, { clause: { chunks } }: Found): boolean {
  const from = chunks.findLastIndex((c, i) => i < start && c.tags.has('Comma'))
  const inserted = chunks.slice(start).some((c) => c.tags.has('Comma'))
  return inserted && chunks.slice(Math.max(0, from), start).some((c) => isOnce(c.lower))
}

const isOnce = oneOf(AT_FIRST, EARLIER, 'bis')

/** *Das Digitalministerium bekommt A. Die Behörde wechselt im Mai dorthin*. */
const ministryThere = ({ clause, document, sentence }: Found): string | undefined =>
  clause.chunks.some((c) => /^(?:dorthin|dahin)$/.test(c.lower))
    ? document.bodyNear(sentence.offset, (b) => b.kind === 'ministry', 300)?.name
    : undefined

/** *untersteht nun ebenfalls Grothe*: a minister stands for the ministry. */
function ministryOfMinister(found: Found): string | undefined {
  const { clause, document, sentence } = found
  if (!anchorOf(found).verbs.some((v) => v.lemma === 'unterstehen')) return undefined
  const persons = clause.chunks.flatMap((c) => c.mentions.person?.name ?? [])
  const office = persons.flatMap((p) => document.officesOf(p)).find((o) => o.roles.includes('minister'))
  return office && (office.organisation ?? document.ministryNear(sentence.offset)?.name)
}

/** *ist seit Mai bei der Staatskanzlei angesiedelt*: it sits there, and does not move. */
const isSited = (found: Found): boolean =>
  /^(?:aufgehängt|angedockt|beheimatet|verortet|verankert)$/.test(anchorOf(found).lower) ||
  anchorOf(found).verbs.some((v) => /^(?:ansiedeln|ressortieren)$/.test(v.lemma))

/** *aus dem Geschäftsbereich des Finanzministeriums in den des Digitalministeriums* */
const isEllipsis = (p: Phrase, { clause }: Found) =>
  p.determiner === 'des' && !p.owner && /^(?:den|das|die)$/.test(clause.chunks[p.start - 1]?.lower ?? '')
