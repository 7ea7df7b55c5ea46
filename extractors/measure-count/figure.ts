/** What a number with its noun counts, and whether that is a fact of the field. */

import type { Chunk } from '../german/chunks.ts'
import { tellsPast } from '../german/clauses/past.ts'
import { latin } from '../german/latin.ts'
import type { UnitClass } from '../german/units.ts'
import { isProposed } from '../page/proposals.ts'
import { type Found, type Reading, type Refusal, refuse } from '../rule.ts'
import { statedDate } from '../when/dating.ts'
import { chooseAmong, placesInText, placesOf, type Whose, whoseBy } from '../whose/jurisdiction.ts'
import { landOfTitle, ofTitle } from '../whose/place-in-name.ts'
import { ownerOfProductIn } from '../whose/products.ts'
import { countingOf } from './counting.ts'
import { isOfHeading } from './headings.ts'
import { whyNotYet } from './not-yet.ts'
import { CONTENT } from './plan-content.ts'
import { type Programme, programmeOf } from './programme.ts'
import { dateOfFigure } from './reference-date.ts'
import { whyIrrelevant } from './relevance.ts'
import { isBeforeAside, whyNoFigure } from './target.ts'

/** What is counted: the unit, and the noun phrase where there is one. */
export interface Counted {
  readonly unit: UnitClass
  readonly unitLabel?: string
  /** Where another sentence named it. */
  readonly noun?: string
}

/** Reads a number that counts something: refuses targets, articles and what is none of the field's. */
export function readCount(found: Found, chunk: Chunk, counted: Counted): Reading | Refusal {
  const number = chunk.mentions.figure?.number ?? chunk.mentions.number
  if (!number || number.isArticle || number.value === null) return refuse('an article or no whole number')
  if (/^(?:die(?:se)?n? )?beide/i.test(chunk.text)) return refuse('both are no count')
  if (isOfHeading(found, chunk)) return refuse('of a heading, or its page')
  if (isProposed(found)) return refuse('a proposal to be decided')
  if (found.clause.chunks.flatMap(placesOf).some((p) => p.kind === 'foreign' && !p.weak))
    return refuse('of another country')
  const reason =
    whyNoFigure(found, chunk, counted.unit) ??
    whyNotYet(found, counted.unit) ??
    whyIrrelevant(countingOf(found, chunk, counted.unit, counted.unitLabel ?? ''))
  if (reason) return refuse(reason)
  // *die Plakette, die es ab 50 Verfahren gibt*
  if (found.clause.chunks[found.clause.chunks.indexOf(chunk) - 1]?.lower === 'ab') return refuse('a threshold')
  if (counted.unit === 'adopters' && isWhence(found.clause.chunks, chunk)) return refuse('where the others come from')
  if (isRange(found.clause.chunks, chunk)) return refuse('a range')
  const notCounted = whyNotCounted(found, chunk, counted)
  if (notCounted) return refuse(notCounted)
  const programme = programmeOf(found, chunk, counted.unit)
  if (programme && placesInText(programme.name).some((p) => p.kind === 'foreign')) return refuse('of another country')
  const due = isBeforeAside(found.clause.chunks, found.clause.chunks.indexOf(chunk)) ? undefined : dueDate(found)
  // *In der Strategie sind bis 2026 sechs Felder festgelegt*: of a page without a date what the plan holds until then
  const isTerm =
    CONTENT.has(counted.unit) && !found.sentence.published && found.clause.chunks.some((c) => LAID_DOWN.test(c.lower))
  const reached = due !== undefined && !isTerm && isPast(due, found)
  if (due && !reached && !CONTENT.has(counted.unit)) return refuse(`due until ${due}`)
  const date = (reached ? statedDate(due) : undefined) ?? dateOfFigure(found, chunk)
  return {
    about: chunk,
    ...(/^Landes(?:behörden|ämter|verwaltungen|dienststellen)/u.test(counted.unitLabel ?? '')
      ? { level: 'state' as const }
      : {}),
    ...(date ? { date } : {}),
    ...whoseFigure(found, chunk, programme, counted),
    slots: {
      event: 'counted',
      count: number.value,
      qualifier: number.qualifier,
      unit: counted.unit,
      ...(counted.unitLabel ? { unitLabel: counted.unitLabel } : {}),
      ...(programme ? { programme: programme.name } : {}),
    },
  }
}

/** *Welche Länder sind dabei? Elf sind es*: of several together. */
const STATES = /^(?:Bundesl|L)änder$/

const LAID_DOWN =
  /^(?:sind|ist|vorgenommen|definiert|festgelegt|festgeschrieben|formuliert|identifiziert|geplant|vorgesehen|beschrieben)$/

/** Adopters are in the Land of the body that serves them; what a plan consists of is that town's whose name the plan bears. */
function whoseFigure(
  found: Found,
  figure: Chunk,
  programme: Programme | undefined,
  { unit, unitLabel = '', noun = '' }: Counted,
): Pick<Reading, 'jurisdiction'> {
  if (isFederal(found, figure, unit) || (unit === 'adopters' && STATES.test(noun)))
    return { jurisdiction: whoseBy('DE') }
  // *71 Gemeinden nutzen das BayernPortal*; whose the services there are the page tells
  const isElsewhere = unit === 'services' || found.sentence.chunks.some((c) => placesOf(c).length > 0)
  const ofProduct = ownerOfProductIn(found.sentence.text)
  const owner = isElsewhere && !(unit === 'services' && ofProduct === 'DE') ? undefined : ofProduct
  if (owner && !(owner === 'DE' && unit === 'adopters')) return { jurisdiction: whoseBy(owner) }
  if (!programme) return {}
  if (programme.jurisdiction && unit === 'adopters' && !namesLand(found) && !/^Landes/u.test(unitLabel))
    return { jurisdiction: whoseBy(programme.jurisdiction) }
  if (!CONTENT.has(unit)) return {}
  const places = placesInText(programme.name).filter((p) => p.kind !== 'federation')
  const whose = chooseAmong(places, programme.name, { weak: true }) ?? townOrFederationOf(programme.name)
  return whose ? { jurisdiction: whose } : {}
}

/** *Digitale Agenda Ulm*, *Nationale E-Government-Strategie*; *Smartes Fichtelgebirge* is of a part of it. */
function townOrFederationOf(plan: string): Whose | undefined {
  const whose = ofTitle(plan)
  return whose?.ags || whose?.jurisdiction === 'DE' || landOfTitle(plan) ? whose : undefined
}

/** *Bundesweit sind 164 Dienste …*; *Der IT-Planungsrat hat 34 Projekte gebilligt*: whoever's page tells it. */
function isFederal({ clause: { chunks }, sentence }: Found, figure: Chunk, unit: UnitClass): boolean {
  const at = chunks.indexOf(figure)
  const lead = sentence.text.slice(chunks[0]?.start ?? 0, figure.start)
  // *Das Onlinezugangsgesetz sortiert alles in 575 Leistungsbündel*: the law's own
  if (/bündel/u.test(figure.text) && /gesetz|OZG/iu.test(lead)) return true
  // *Der OZG-Umsetzungskatalog fasst sie in 14 Themenfeldern zusammen*
  if (CONTENT.has(unit) && /OZG-(?:Umsetzungsk|K)atalog/u.test(lead)) return true
  if (/(?:^|\s)(?:[Bb]undesweit|[Dd]eutschlandweit) (?!ein|erst|führend|größt|bekannt|beachtet)[^,;]{0,60}$/.test(lead))
    return true
  const text = sentence.text.slice(chunks[0]?.start, chunks.at(-1)?.end)
  const isElsewhere = chunks.some((c) => placesOf(c).some(({ kind }) => kind !== 'federation'))
  if (!isElsewhere && ALL_OVER.test(text) && !FOREMOST.test(text)) return true
  // *inzwischen sind es fünf Bundesländer*: of several together
  if (unit === 'adopters' && /länder/iu.test(figure.text) && (figure.mentions.number?.value ?? 0) > 1) return true
  // *30 Auslandsvertretungen*, *Dem 115-Verbund gehören 550 Kommunen an*
  if (unit === 'adopters' && /(?:auslandsvertretungen|botschaften|konsulaten?)$/iu.test(figure.text)) return true
  if (unit === 'adopters' && /115-Verbund/u.test(lead) && chunks.every((c) => placesOf(c).length === 0)) return true
  const acting = chunks.find(
    (c, i) => i < at && c.mentions.body?.jurisdiction === 'DE' && c.mentions.body.kind === 'council',
  )
  return (
    CONTENT.has(unit) &&
    acting !== undefined &&
    /^(?:der|das|die)$/.test(chunks[chunks.indexOf(acting) - 1]?.lower ?? '') &&
    chunks.every((c) => c === acting || placesOf(c).length === 0)
  )
}

/** *In Deutschland sind 127 Dienste verfügbar*, *199 Dienste sind in allen Bundesländern zu haben*. */
const ALL_OVER = latin`(?<!\p{L})(?:[Ii]n (?:ganz )?Deutschland|(?:[Bb]undes|[Dd]eutschland)weit|[Ii]n allen (?:16 |sechzehn )?(?:Bundesl|L)ändern)(?!\p{L})`
/** *Als erste Stadt in Deutschland*, *mehr als sonst irgendwo in Deutschland*: said of one among all. */
const FOREMOST = latin`(?<!\p{L})(?:erste[nrms]?|einzige[nrms]?|als|wie|(?:\p{Ll}*)(?:größ|best|meist|höchst)t?e[nrms]?|führend\p{Ll}*|vorn|Spitze\p{Ll}*|Stadt|Kommune|Kreis|Landkreis|Verwaltung)(?!\p{L})`

/** *130 Kommunen in Hessen*: whose they are, wherever the body that serves them sits. */
const namesLand = ({ clause }: Found): boolean =>
  clause.chunks.flatMap(placesOf).some(({ kind, weak }) => kind === 'land' && !weak)

/** *Bis zum 31. März haben 14 Behörden …*: the only date of the clause, by which the figure was reached. */
function dueDate({ clause: { chunks } }: Found): string | undefined {
  const dates = chunks.flatMap((c) => (c.mentions.date ? [c.mentions.date] : []))
  const [only] = dates
  return dates.length === 1 && only?.kind === 'until' ? (only.value ?? undefined) : undefined
}

/** *Bis Ende März sind 14 angeschlossen*; reported: *bis heute hätten sich 96 Gemeinden angeschlossen*. */
const REACHED = /^(?:ist|sind|seien?|wären?|habe|hätten?)$/

function isPast(date: string, { clause: { chunks }, document }: Found): boolean {
  const published = document.published?.value
  return (
    (tellsPast(chunks) || chunks.some((c) => REACHED.test(c.lower))) &&
    (!published || date.slice(0, published.length) <= published)
  )
}

/** *96 Prozent der 940 Kommunen*: how many there are, not how many take part. */
const SHARE = latin.i`(?:prozent|%|hälfte|drittel|viertel|großteil|mehrheit|mehrzahl|teil) (?:aller |der |von |unserer |ihrer |seiner )+$`
/** *vier von fünf Kommunen*: a share, in words. */
const OUT_OF = latin.i`^(?:\p{L}+ )?(?:zwei|drei|vier|sieben|acht|neun) von (?:drei|vier|fünf|zehn|hundert)(?!\p{L})`
const OF_SO_MANY = latin.i`(?:^|\s)(?:zwei|drei|vier|sieben|acht|neun) von $`
const PER_CASE = latin.i`^(?:\p{L}+ )?(?:drei|vier|fünf|zehn|hundert)(?!\p{L})`
/** *sechs neue Mitglieder pro Jahr*, *im Schnitt neun Dienste* */
const RATE = latin.i`^[^,;:]{0,60}?(?<!\p{L})(?:pro|je) (?:Jahr|Monat|Quartal|Woche|Tag|Kommune|Land|Stadt)(?!\p{L})`
const MEAN = latin.i`(?<!\p{L})(?:durchschnittlich|täglich|jährlich|monatlich|wöchentlich|(?:im|am) (?:Schnitt|Mittel|Durchschnitt|Tag|Monat)|(?:pro|je) (?:Jahr|Monat|Woche|Tag)) (?:\p{L}+ ){0,2}$`

/** *Zum Landkreis zählen 27 Gemeinden* */
const BELONG = latin.i`(?<!\p{L})(?:zum|zu dem|dem) (?:Landkreis|Kreis|Land|Bundesland|Regierungsbezirk|Region)\p{L}*(?: \p{Lu}[\p{L}-]+)? (?:zählen|gehören|zählten|gehörten) (?:\p{Ll}+ ){0,3}$`
/** *27 Gemeinden, die Mitglieder der drei Samtgemeinden sind* */
const MEMBERS_OF = latin`(?<!\p{L})(?:Mitglied(?:er|ern|s)?|\p{L}*[Tt]eilen?) (?:der|von|in|in den) $`
/** Why a number with its noun is no count: of a share, of a rate, or of two that the text means together. */
function whyNotCounted({ sentence }: Found, chunk: Chunk, { unit, unitLabel = '' }: Counted): string | undefined {
  const before = sentence.text.slice(0, chunk.start)
  const number = chunk.mentions.figure?.number ?? chunk.mentions.number
  if (unit === 'adopters' && SHARE.test(before)) return 'of whom it tells a share'
  const whole = sentence.text.slice(chunk.start)
  if (unit === 'adopters' && (OUT_OF.test(whole) || (OF_SO_MANY.test(before) && PER_CASE.test(whole))))
    return 'of whom it tells a share'
  if (unit === 'adopters' && BELONG.test(before)) return 'what a district consists of'
  if (unit === 'adopters' && MEMBERS_OF.test(before)) return 'of which others are members'
  if (/(?<!\p{L})(?:mit|aus|in|zu) (?:je|jeweils) $/u.test(before)) return 'of each'
  const isManner =
    /schritten|etappen/iu.test(unitLabel) && /(?:^|[\s„»"(])(?:[Ii]n|ersten von|zweiten von) $/.test(before)
  if (isManner && !sentence.chunks.some((c) => c.tags.has('Plan'))) return 'how something is done'
  if (RATE.test(sentence.text.slice(chunk.start)) || MEAN.test(before)) return 'a rate'
  const small = number?.value === 2 && /(?:^|\s)(?:[Dd]er|[Dd]en|[Dd]iese[rn]?|[Dd]ie) $/.test(before)
  return small && number?.start === chunk.start ? 'two that are known' : undefined
}

/** *14 Gemeinden aus drei Landkreisen*, *seine Träger in sieben Städten und zwei Kreisen*. */
function isWhence(chunks: readonly Chunk[], figure: Chunk): boolean {
  let at = chunks.indexOf(figure)
  while (/^(?:und|sowie|,)$/.test(chunks[at - 1]?.lower ?? '') && chunks[at - 2]?.tags.has('Figure')) at -= 2
  const preposition = chunks[at - 1]?.lower ?? ''
  if (preposition === 'aus' && chunks.slice(0, at).some((c) => c.tags.has('Figure'))) return true
  return /^(?:in|aus)$/.test(preposition) && THERE.test(chunks[at - 2]?.text ?? '')
}
/** Those who live, work or belong somewhere. */
const THERE = latin`(?:[Tt]räger|[Kk]unde|[Pp]artner|[Ss]tandorte|[Nn]iederlassunge|[Ff]iliale|[Bb]üro|[Gg]eschäftsstelle|[Bb]eschäftigte|[Mm]itarbeiter(?:inne)?|[Mm]itglieder|[Gg]esellschafter|[Ss]chule|[Uu]nternehme|Mensche|[Tt]eilnehmer(?:inne)?|[Tt]eilnehmende|[Vv]ertreter(?:inne)?|Gäste|[Ff]achleute|[Ee]xperte|[Bb]esucher(?:inne)?|[Vv]erantwortliche|[Bb]ürgermeister(?:inne)?|[Bb]eauftragte|[Kk]ommune|[Ss]tädte|[Gg]emeinde)[ns]?$`

/** *fünf bis zehn Projekte*, *20–30 Dienste*. */
function isRange(chunks: readonly Chunk[], figure: Chunk): boolean {
  const number = figure.mentions.figure?.number ?? figure.mentions.number
  const before = chunks.slice(Math.max(0, chunks.indexOf(figure) - 2), chunks.indexOf(figure))
  return (
    number?.to !== undefined ||
    (before.length === 2 && before[0]?.tags.has('Number') === true && /^(?:bis|–|-)$/.test(before[1]?.text ?? ''))
  )
}
