/** What a rule is, what it is given, and what it gives back. */

import type { z } from 'zod'
import type { Claim } from './claim.ts'
import type { PageDate, SegmentKind } from './document.ts'
import type { BodyKind } from './german/bodies.ts'
import type { Chunk } from './german/chunks.ts'
import type { Clause } from './german/clauses.ts'
import type { DateMention } from './german/dates.ts'
import type { Gender } from './german/persons/given-names.ts'
import type { PersonMention } from './german/persons.ts'
import type { PlanHint } from './page/plans-of-document.ts'
import type { FactDate } from './shapes.ts'
import type { Office } from './who/office.ts'
import type { Level, Whose } from './whose/jurisdiction.ts'

/** What a rule reads: the slots of its fact type, as far as the text gives them. */
export type Slots = Readonly<Record<string, unknown>> & { readonly event: string }

/** A rule that looked closer and declined, with the reason that `explain` shows. */
export interface Refusal {
  readonly refused: string
}

/** Declines a match: `return refuse('a committee has a chair, no head')`. */
export function refuse(reason: string): Refusal {
  return { refused: reason }
}

/** A reason to decline, and what shows it. */
export type Objection<Seen> = readonly [reason: string, applies: (seen: Seen) => boolean]

/** Declines with the first reason that applies, if one does. */
export function objectionTo<Seen>(seen: Seen, objections: readonly Objection<Seen>[]): Refusal | undefined {
  const objection = objections.find(([, applies]) => applies(seen))
  return objection && refuse(objection[0])
}

/** A fact that a rule reads, with what it knows better than the engine. */
export interface Reading {
  readonly slots: Slots
  /** The chunk that the fact is about: decides which names, places and dates are near. */
  readonly about?: Chunk
  /** Only where the rule itself knows the date (`seit`, a chronicle line); else the engine finds it. */
  readonly date?: FactDate
  /** The chunks whose places tell whose fact it is, where that is not `about` itself. */
  readonly place?: readonly Chunk[]
  /** Whose it is, where a known body or the row itself settles it. */
  readonly jurisdiction?: Whose | undefined
  /** Of which level of government the office or body is; keeps towns away from ministers. */
  readonly level?: Level | undefined
  /** Where the proof begins, if before the sentence, as an offset of the working text: the name on the line above. */
  readonly proofFrom?: number
  /** Where the proof ends, if behind the sentence: the name on the line below. */
  readonly proofTo?: number
  /** Told as background, so that the publication date must not stand in. */
  readonly background?: boolean
}

/** What a rule finds in one clause: the match of its anchor, and the surroundings in which to fill its slots. */
export interface Found {
  readonly clause: Clause
  readonly sentence: SentenceContext
  readonly document: DocumentContext
  /** The chunks of the anchor's match. */
  readonly match: { readonly start: number; readonly end: number }
  /** The first chunk of a named group, of the anchor first, then of the companions. */
  group(name: string): Chunk | undefined
  /** All chunks of a named group over all occurrences. */
  groups(name: string): readonly Chunk[]
}

/** The sentence around a clause. */
interface SentenceContext {
  readonly text: string
  /** Where the sentence starts in the working text; add it to a chunk's offset to ask the document. */
  readonly offset: number
  readonly clauses: readonly Clause[]
  readonly chunks: readonly Chunk[]
  readonly segment: SegmentKind
  readonly heading: boolean
  /** The publication date of the sentence's teaser, else of the document. */
  readonly published?: string
  /** The date that heads its block: *2016: …*. */
  readonly headDate?: DateMention
}

/** What rules may ask of the whole document. */
export interface DocumentContext {
  readonly published?: PageDate
  /** The plan that a bare „die Strategie“, „der Plan“ or „sie“ means at this offset, if one was named. */
  planNear(offset: number, hint?: PlanHint): string | undefined
  /** The running text right before this offset, at most so many characters, of the same teaser. */
  textBefore(offset: number, length: number): string
  /** The text right behind this offset, at most so many characters, of the same teaser. */
  textAfter(offset: number, length: number): string
  /** The body that „das Amt“, „die Behörde“, „sie“ means at this offset, if one that fits was named. */
  bodyNear(offset: number, fits?: (body: BodyReference) => boolean, reach?: number): BodyReference | undefined
  /** The first body that fits after this offset: a heading speaks of what follows. */
  bodyAfter(offset: number, fits: (body: BodyReference) => boolean): BodyReference | undefined
  /** The IT body that *der Direktor* heads at this offset: named last before, else next; of what kind, a noun may say. */
  itBodyNear(offset: number, noun?: string): BodyReference | undefined
  /** Of which bodies a noun at this offset, in lower case, may speak by kind and level: *das Landesamt* of no federal one. */
  mayMean(noun: string, offset: number): (body: BodyReference) => boolean
  /** The body that the page is about, where it is an article, history or imprint of one. */
  ownerOfPage(): BodyReference | undefined
  /** The ministry that *das Haus*, *der Minister* means at this offset: named last before, else next. */
  ministryNear(offset: number): BodyReference | undefined
  /** The full form of a body by acronym or short name, as the document gives it. */
  bodyNamed(name: string): BodyReference | undefined
  /** The one body whose name begins with this one and goes on: *der IT-Verbund* on a page about the *IT-Verbund Landsberg*. */
  bodyExtending(name: string): BodyReference | undefined
  /** The office that the text spoke of last before this offset, person or no person. */
  officeNear(offset: number): Office | undefined
  /** The offices that the text spoke of before this offset, the last first, few of them. */
  officesNear(offset: number): readonly Office[]
  /** The offices that the text gives a person, anywhere. */
  officesOf(person: string): readonly Office[]
  /** Whether a digital ministry is named: a bare *Ministerin* or *Staatssekretär* is of it. */
  hasDigitalMinistry(): boolean
  /** Whether the text anywhere links this person or ministry to a digital portfolio. */
  hasDigitalTask(name: string): boolean
  /** The last date that the text states before this offset, reduced ISO; asked for a day, that of a decree counts too; for a start, what was to begin (*zum 1. Januar*). */
  dateBefore(offset: number, precision?: 'day' | 'effect' | 'start'): string | undefined
  /** The day on which a decree takes effect, where the page is one: *Dieser Erlass tritt am 1. Januar 2009 in Kraft*. */
  takesEffect(): string | undefined
  /** Of whom the sentence before this offset spoke: its subject, or the only one it names. */
  personBefore(offset: number, gender?: Gender): PersonMention | undefined
  /** Whose page it is, where rows of a career name offices and years but no person. */
  personOfCareer(offset: number): PersonMention | undefined
  /** Whether the body named last before this offset, in the same paragraph, is a company or association. */
  isOfCompany(offset: number): boolean
  /** Whether the block around this offset speaks of another country: *Schweiz: …*, *aus Luxemburg: Dort …*. */
  isAbroad(offset: number): boolean
  /** Whether the page is about an association: *der Verband*, *der Vorstand* are none of the administration's. */
  isPageOfAssociation(): boolean
  /** Whether the page is of somebody who examines what a government does. */
  isPageOfWatcher(): boolean
  /** Who signs at the head of the page, where it is a church, a party, a club, a bank and the like. */
  outsiderOfPage(): string | undefined
  /** Whether the page is that of a body which municipalities run together. */
  isPageOfJointBody(): boolean
  /** *In Münster … In Kassel …*: whether the page tells of several towns in turn. */
  goesThroughTowns(): boolean
  /** Whose matter the block is by its label or headline: *Hamburg: …*, *Freiburg* alone above it, a teaser's title. */
  labelOfBlock(offset: number, options?: { level?: Level | undefined; weak?: boolean }): Whose | undefined
  /** The town by the whole name that the page has for it, or the smaller one that it means by a larger one's name. */
  townOfSameName(town: Whose): Whose | undefined
  /** The district that the page means by the name of a town. */
  districtOfSameName(town: Whose): Whose | undefined
  /** The district whose organs the sentence, or else the page, speaks of, where only a town is named. */
  districtByOrgans(town: Whose, sentence: string): Whose | undefined
  /** Whose matter the block around this offset is, by the sentences before. */
  placeOfBlock(
    offset: number,
    options?: { level?: Level | undefined; weak?: boolean; seats?: boolean },
  ): Whose | undefined
}

export interface BodyReference {
  readonly name: string
  /** The words under which the text and the table know it, in lower case: *die Datenzentrale* means one called so. */
  readonly called?: string
  readonly kind: BodyKind
  /** Of companies: the text says that a town, a Land or the Bund owns it. */
  readonly isPublic?: boolean
  /** Of companies: the text calls it the daughter of a provider of public IT. */
  readonly isDaughter?: boolean
  /** *Vorgänger: A*: a row that names another. */
  readonly isEarlier?: boolean
  /** *A ging in ihr auf*: it is no more. */
  readonly isGone?: boolean
  /** *kommt vom ITDZ*, *die meisten gingen zu Dataport*: where somebody was before, or is now. */
  readonly isElsewhere?: boolean
  /** *als Kompetenzzentrum für …*: says what another is. */
  readonly isDescribed?: boolean
  /** A department, a staff unit: no body of its own. */
  readonly isUnit?: boolean
  /** Of *m*, *f* and *n* those that its article allows. */
  readonly genders?: string
  /** *gemeinsam mit A*: named beside the one that acts. */
  readonly isPartner?: boolean
  /** *über den IT-Verbund*: named in passing, in a phrase with a preposition. */
  readonly isOblique?: boolean
  readonly acronym?: string
  readonly jurisdiction?: string
  /** Of IT, data or digitalisation, by its name or the table of known bodies. */
  readonly digital: boolean
}

/** An example: a text, and what the rule must read from it. Unnamed slots are not compared. */
export interface Example {
  readonly text: string
  readonly published?: string
  readonly facts: readonly Readonly<Record<string, unknown>>[]
}

/** One way in which German states a fact. A rule is data: its own documentation and its own test. */
export interface Rule {
  /** `type/how-it-is-said` */
  readonly id: string
  /** A match grammar over the chunks of a clause; each match is a candidate. Tags are listed in german/chunks.ts. */
  readonly anchor: string
  /** Grammars that must match in the same clause too, wherever: German word order is free. */
  readonly with?: readonly string[]
  /**
   * Words and tags, `(a|#B)`, that `read` can't do without, anywhere in the sentence: asked before it is cut into clauses.
   * For what may also stand inside a name, where chunks don't show it.
   */
  readonly needs?: readonly string[]
  /** Grammars none of which may match in the clause. */
  readonly without?: readonly string[]
  /** `asserted` (the default) refuses plans, negations, questions and conditions; `any` leaves it to `read`. */
  readonly mood?: 'asserted' | 'any'
  read(found: Found): Reading | readonly Reading[] | Refusal
  readonly examples: readonly Example[]
  readonly counterexamples: readonly (string | { readonly text: string; readonly published?: string })[]
}

/** One fact type: its slots, the words that it tags, and its rules. */
export interface Extractor<Type extends string = string> {
  readonly type: Type
  /** The type's own slots, without those that all records share. */
  readonly schema: z.ZodObject
  /** Tags for verbs and their nouns: `{ Appoint: ['ernennen', …] }`, by infinitive. */
  readonly verbs: Readonly<Record<string, readonly string[]>>
  /** Tags for other words, by their form in lower case: `{ Leaving: /^(?:ruhestand|pension)s?$/u }`. */
  readonly words?: Readonly<Record<string, RegExp>>
  /**
   * A sentence without any of these stems (lower case, anywhere in a word) is not looked at. Expressions; of Unicode
   * properties they may use those of `german/latin.ts`.
   */
  readonly triggers: readonly string[]
  readonly rules: readonly Rule[]
  /**
   * `page`: the fact holds at the time of the page, whatever dates its sentence names; `reference`: only a day, month or
   * year in which it held dates it (*im Jahr 2024*, *Stand: März*), no *seit*, *bis* or *ab*.
   */
  readonly datedBy?: 'page' | 'reference'
  /** Whether two statements in one document, of one event on dates that don't differ, are of the same thing: one fact. */
  isSame(a: Claim, b: Claim): boolean
  /** Where names of one thing vary within a document: the slot, and which of an earlier and a later one stays. */
  readonly naming?: { readonly slot: string; fuller(name: string, later: string): string }
  /** What is left of a document's facts, those of other types too, when those of this one are held against each other. */
  settle?(claims: readonly Claim[], text: string): readonly Claim[]
}
