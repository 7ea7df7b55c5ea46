/** All bodies that a document names, with where they stand and what it says of them. */

import type { Span } from '../document.ts'
import type { IntroducedBodies } from '../german/bodies/introduced.ts'
import { type BodyMention, findBodies } from '../german/bodies.ts'
import { latin } from '../german/latin.ts'
import { NOW } from '../german/time-words.ts'
import type { BodyReference } from '../rule.ts'
import { type AnalysedDocument, type AnalysedSentence, isAnalysed } from '../rule-engine/analysis.ts'
import type { SentenceSpan } from '../rule-engine/working-text.ts'

/** Something that stands at an offset of the working text. */
export interface Placed<T> {
  readonly offset: number
  readonly value: T
}

/** Beside a company's name: that a town, a Land or the Bund owns it. */
const OWNED = latin.i`gesellschafter(?:in)?:?\s{1,20}(?:ist |sind |die |das |der )?(?:stadt|land|kreis|bund|freistaat|gemeinde)|(?:tochter|gesellschaft|eigentum|eigenbesitz|alleinbesitz|unternehmen|gmbh)\p{L}*,? (?:der|des|von) (?:stadt|land|kreis|bund|freistaat|kommun|gemeinde)|städtisch|kommunal|(?:landes|bundes|stadt|kreis)eigen|stadttochter|landesgesellschaft`

/** *Die hat die Stadt als Tochter gegründet*: who owns it stands farther off. */
const DAUGHTER = latin`(?<!\p{L})(?:(?:\p{L}+-?)?[Tt]ochter(?:gesellschaft|unternehmen|firma)?|Eigengesellschaft)(?!\p{L})`
const OWNER = latin`(?<!\p{L})(?:(?:[Dd]ie|[Dd]er|[Dd]as) (?:Stadt|Land(?:kreis)?|Kreis|Freistaat|Bund|Gemeinden?|Kommunen)|Zweckverband(?:s|es)?|gründen wir|wir gründe(?:n|ten)|gründeten wir)(?!\p{L})`

const around = ({ start, end }: Span, text: string): string => text.slice(Math.max(0, start - 120), end + 200)

function isPublicCompany(company: Span, text: string): boolean {
  const told = around(company, text)
  return OWNED.test(told) || (DAUGHTER.test(told) && OWNER.test(told))
}

/** *Für die Schulen gründet das Rechenzentrum Nord eine Tochter, die Muster GmbH*: it owns what it founds. */
const isOfProvider = (company: Span, text: string, bodies: readonly BodyMention[]): boolean =>
  (DAUGHTER.test(around(company, text)) &&
    bodies.some(
      (b) => b.kind === 'it-provider' && b.standing && b.end > company.start - 100 && b.start < company.end + 60,
    )) ||
  (A_DAUGHTER.test(text.slice(company.end, company.end + 60)) &&
    bodies.findLast((b) => b.end < company.start && b.kind !== 'company')?.kind === 'it-provider')

/** *…, eine hundertprozentige Tochter.*: of whom the page speaks. */
const A_DAUGHTER = latin`^, (?:eine|die|unsere) (?:\p{Ll}+ ){0,2}(?:\p{L}+-)?[Tt]ochter(?:gesellschaft|firma|unternehmen)?[.,;)]`

/** Those that are called like bodies, and names that the text defines as a body's. Analysed sentences have both at hand. */
function bodiesIn(
  sentence: AnalysedSentence | SentenceSpan,
  text: string,
  introduced: IntroducedBodies,
): BodyMention[] {
  const ofAnalysed = (by: 'body' | 'knownBody') =>
    isAnalysed(sentence) ? sentence.recognised.by(by).flatMap(({ mentions }) => mentions.body ?? []) : undefined
  const found = ofAnalysed('body') ?? findBodies(text)
  const known = ofAnalysed('knownBody') ?? introduced.find(text).map(({ body }) => body)
  const defined = known.filter((d) => !found.some((b) => b.start < d.end && d.start < b.end))
  return [...found, ...defined].sort((a, b) => a.start - b.start)
}

/** Bodies over all sentences, for an acronym may be introduced where no trigger stands; no name goes on in the next. */
export function bodiesOf({
  working,
  sentences,
  introduced,
}: AnalysedDocument): Placed<BodyReference & { isDigitalMinistry: boolean; hasHead: boolean; isPrivate: boolean }>[] {
  const found = sentences
    .flatMap((s) =>
      bodiesIn(s, working.text.slice(s.start, s.end), introduced()).map((b) => ({
        ...b,
        start: s.start + b.start,
        end: s.start + b.end,
      })),
    )
    .filter((b) => b.form !== 'generic' && !['government', 'parliament'].includes(b.kind))
  // said once, it holds for the page
  const companies = found.filter((b) => b.kind === 'company')
  const daughters = new Set(companies.filter((b) => isOfProvider(b, working.text, found)).map((b) => b.name))
  const ofPublic = new Set(
    companies.filter((b) => daughters.has(b.name) || isPublicCompany(b, working.text)).map((b) => b.name),
  )
  return found.map((b) => ({
    offset: b.start,
    value: {
      name: b.name,
      kind: b.kind,
      digital: b.digital || b.kind === 'it-provider',
      ...(b.standing ? {} : { isUnit: true }),
      hasHead: b.standing && ['agency', 'it-provider', 'association', 'company'].includes(b.kind),
      isPrivate: b.kind === 'association' || (b.kind === 'company' && !ofPublic.has(b.name)),
      isPublic: ofPublic.has(b.name),
      ...(daughters.has(b.name) ? { isDaughter: true } : {}),
      isDigitalMinistry: b.kind === 'ministry' && b.digital,
      ...(PARTNER.test(working.text.slice(Math.max(0, b.start - 24), b.start)) ? { isPartner: true } : {}),
      ...(OBLIQUE.test(working.text.slice(Math.max(0, b.start - 90), b.start)) ? { isOblique: true } : {}),
      ...(EARLIER.test(working.text.slice(Math.max(0, b.start - 24), b.start)) ? { isEarlier: true } : {}),
      ...(isGone(b, working.text) ? { isGone: true } : {}),
      ...(MOVES.test(working.text.slice(Math.max(0, b.start - 120), b.start)) ? { isElsewhere: true } : {}),
      ...(isDescription(b, working.text) ? { isDescribed: true } : {}),
      ...withGenders(working.text.slice(Math.max(0, b.start - 40), b.start)),
      called: `${working.text.slice(b.start, b.end)} ${b.name} ${b.canonical ?? ''}`.toLowerCase(),
      ...(b.acronym ? { acronym: b.acronym } : {}),
      ...(b.jurisdiction ? { jurisdiction: b.jurisdiction } : {}),
    },
  }))
}

/** Which genders the article before a name allows; *der* is of two, *dem* and *des* are, too. */
const GENDERS: Readonly<Record<string, string>> = {
  ...{ die: 'f', zur: 'f', eine: 'f', einer: 'f', den: 'm', einen: 'm', das: 'n', ins: 'n' },
  ...{ der: 'mf', dem: 'mn', des: 'mn', zum: 'mn', vom: 'mn', beim: 'mn', im: 'mn', am: 'mn' },
}
const ARTICLE_BEFORE_NAME = latin.i`(?<!\p{L})(?<article>de[rmns]|die|das|zu[rm]|vom|beim|i[mn]s?|am|eine[rn]?)(?: \p{Ll}+(?:e|en))*(?: \p{L}+te)? $`

function withGenders(before: string): { genders?: string } {
  const genders = GENDERS[ARTICLE_BEFORE_NAME.exec(before)?.groups?.article?.toLowerCase() ?? '']
  return genders ? { genders } : {}
}

/** *hat als Kompetenzzentrum für die Digitalisierung neue Aufgaben*, but *firmiert als IT-Dienstleistungszentrum* */
const isDescription = ({ start, acronym }: BodyMention, text: string): boolean =>
  acronym === undefined && AS.test(text.slice(Math.max(0, start - 60), start))
const AS = latin`(?<!(?:firmier|bekannt|bezeichne|genannt|gründe|richte|geschaffen|auftr|tritt)[^.;\n]{0,40} )[Aa]ls $`

/** *A ging 2008 in ihr auf*, *2008 schluckte sie A*: what follows speaks of the one that took it in. */
const isGone = ({ start, end }: Span, text: string): boolean =>
  GOES_INTO.test(text.slice(end, end + 160)) ||
  TAKEN_IN.test(text.slice(Math.max(0, start - 80), start)) ||
  DISSOLVED.test(text.slice(end, end + 120)) ||
  isOrigin({ start, end }, text)

/** *ging aus A und B hervor*, *trat an die Stelle von A*: what follows speaks of what came of them. */
function isOrigin({ start, end }: Span, text: string): boolean {
  const before =
    text
      .slice(Math.max(0, start - 200), start)
      .split(SENTENCE_END)
      .at(-1) ?? ''
  const from = [...before.matchAll(OUT_OF)].at(-1)
  if (!from) return false
  const between = before.slice(from.index + from[0].length).split(' ')
  if (!between.every((word) => word === '' || OF_LIST.test(word))) return false
  if (BECOMES.test(text.slice(end, end + 60))) return true
  return ARISES.test(before) || ARISES.test(text.slice(end, end + 80).split(SENTENCE_END, 1)[0] ?? '')
}

const SENTENCE_END = /(?<!\d)[.;!?]\s|\n/u
const OUT_OF = latin.g`(?<!\p{L})(?:aus|an (?:die|der) Stelle|Nachfolge(?:r|rin)?) (?=de[mrs] |von )`
/** Between the preposition and a name: articles, adjectives, and the names before it in a list. */
const OF_LIST = latin`^(?:de[mrs]|von|und|sowie|für|\p{Lu}[\p{L}-]*,?|\p{Ll}+e[nr])$`
const ARISES = latin.i`(?<!\p{L})(?:hervor(?:ging|gingen|geht|gegangen)?|ent(?:stand|standen|steht|stehen)|gebildet|gegründet|errichtet|geschaffen|trat|treten|tritt|Nachfolge\p{Ll}*)(?!\p{L})`

/** *Aus dem GRM wird die Kommunale Informatik* */
const BECOMES = latin`^(?: \([^()\n]{1,20}\))? (?:wird|wurde) (?:(?:${NOW}|dann|damit|so) )?(?:die|der|das|\p{Lu})`
/** *…, die zum 31. Dezember aufgelöst wurde* */
const DISSOLVED = latin`^(?:, d(?:ie|er|as) (?:[^.;\n]|\d\.){0,50}aufgelöst (?:wurde|worden|ist)| (?:wurde|ist) (?:[^.;\n]|\d\.){0,50}aufgelöst(?! werden))(?!\p{L})`

const GOES_INTO = latin`^(?:[^.;\n]|\d\.){0,40}?(?<!\p{L})(?:(?:ging|gingen|geht|gehen) (?:[^.;\n]|\d\.){0,40}(?:im|in (?:ih[rmn]|de[rmn]|dieser|diesem)) (?:[^.;\n]|\d\.){0,60}auf(?!\p{L})|(?:wurden?|ist|sind) (?:[^.;\n]|\d\.){0,60}(?:in (?:sie|ihn|es|ihr|ihm) |dort|ihr |ihm )(?:[^.;\n]|\d\.){0,40}(?:eingegliedert|integriert|aufgegangen|zugeschlagen|angegliedert))`
const TAKEN_IN = latin`(?<!\p{L})(?:schluckte|übernahm|integrierte|verleibte) (?:[^.;\n]{0,20} )?(?:sie|er|es|man|das Haus)(?: sich)?(?: [^.;\n]{0,20})? (?:de[nr]|die|das) $`

/** *Vorgänger: Landesrechenstelle* */
const EARLIER = latin`(?:^|\n)(?:Vorgänger|Aufsicht|Nachfolger|Partner|Kund|Träger|Mitglied|Gesellschafter|Beteiligung|Mutter|Tochter|Dienstherr|Eigentümer)\p{Ll}*[:\s]+(?:im |bei |in )?(?:de[rmns] )?$`

/** *Wendt kommt vom Berliner ITDZ*, *die meisten wechselten zu Dataport*, *Personal: Dataport*: where somebody was before, or is now. */
const MOVES = latin`(?<!\p{L})(?:(?:komm(?:t|en)|kam(?:en)?|stamm(?:t|en)|wechsel(?:n|te|ten|t)) (?:(?:[^.;:\n]|\d\.){0,40} )?(?:vo[nm]|aus)|(?:Personal|Bedienstete|Beschäftigte|Belegschaft|Mitarbeiter|Mehrheit|Aufgaben)\p{Ll}*(?:(?:[^.;\n]|\d\.){0,60} zu[rm]?|(?: und \p{L}+)?:))(?: de[rm])?(?: \p{Lu}\p{Ll}+er| IT-Dienstleister)? $`

/** *Gemeinsam mit dem Rechenzentrum Nord gründet die Datenzentrale …*: what follows speaks of the one that acts. */
const PARTNER = /(?:[Gg]emeinsam|[Zz]usammen) mit (?:de[mnr] )?$/u
/** *über ihren IT-Verbund*, *durch das Rechenzentrum Nord*, *ein Beschluss des IT-Planungsrats*, *mit einem IT-Verbund*: what the page is about stays its topic. */
const OBLIQUE = latin`(?<!\p{L})(?:(?:vo[nm]|mit|beim?|über|durch|für|aus|neben|gegenüber|wie|laut) (?:(?:de[mnrs]|die|das|eine[mnrs]?|(?:ihr|sein|unser)e?[nmrs]?) )?|(?<!(?:zu|in) )(?:eine[mrs]|(?:ihr|sein|unser)e[mnrs]) |(?:Beschl(?:uss|üsse)|Entscheidung|Votum|Vorschlag|Empfehlung|Auftrag|Sitzung|Vertreter|Produkt|Projekt)\p{Ll}* (?:des|der) |(?:Kunde|Mitglied|Partner|Träger|Gesellschafter|Gast)\p{Ll}* (?:i[mn]|des|der|bei|(?:sind|ist|waren|war)(?: [^.;\n]{0,60})?) (?:de[mnrs]|die|das) )(?:\p{Ll}+e[nr]? ){0,2}$`
