/** Somebody leaves an office by their own deed: steps down, gives it up, says farewell. */

import { isHouse } from '../../german/bodies/back-references.ts'
import type { Chunk } from '../../german/chunks.ts'
import { latin } from '../../german/latin.ts'
import { isPostNoun } from '../../german/offices/post-words.ts'
import { type Found, type Objection, objectionTo, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { actor, undergoer } from '../../who/actor-and-undergoer.ts'
import { dutyIn } from '../../who/duty.ts'
import { isModified } from '../../who/headship.ts'
import { ownOffices, predicateOffices, type Reached, spokenOf } from '../../who/office-reach.ts'
import { freePersons, isPassive, isPerson } from '../../who/persons-of-clause.ts'
import { leaves } from './leaving.ts'
import { leftOffices, officesHeld, officesOfText, pointsBackIn } from './office-left.ts'
import { LEAVES_EXAMPLES } from './stepping-down-examples.ts'

const lemmas = (found: Found, tag: string): readonly string[] =>
  found.clause.chunks
    // *mit dem Aufhören* is nobody's, *mit dem Ausscheiden von X* somebody's
    .filter((c, i, all) => {
      const isNoun = i > 0 && /^\p{Lu}/u.test(c.text) && !/^(?:von|des|der)$/.test(all[i + 1]?.lower ?? '')
      return c.tags.has(tag) && !c.tags.has('VerbNoun') && !isNoun
    })
    .flatMap((c) => c.verbs.map((v) => v.lemma))

/** Verbs that need an office, a body or *sich* to mean leaving one. */
const NEEDS_OFFICE = new Set(['niederlegen', 'abgeben', 'räumen', 'aufgeben', 'zurückgeben'])

/** *kündigt den Vertrag*, *kündigt Gespräche an* */
const BEFORE_OBJECT = /^(?:den|die|das|einen|eine|ein|seinen|seine|ihren|ihre|alle)$/

/** *scheidet als Bürgermeister aus* */
const OTHER_POST = latin`^(?:(?:ober)?bürgermeister|landr(?:at|ät)|(?:stadt)?kämmerer|beigeordnete[r]?|abgeordnete[r]?|fraktions\p{Ll}+|partei\p{Ll}+)(?:in)?$`

/** *hatte zunächst gekündigt, den Schritt aber zurückgenommen* */
const TAKEN_BACK = latin`(?<!\p{L})(?:zurückgenommen|zurückgezogen|widerrufen|rückgängig)(?!\p{L})`

/** *bewarben sich, X zog zurück* */
const CANDIDACY = latin`[Bb]ew[aeio]rb|[Kk]andid`

/** Whoever clears or hands back these leaves; what is modified is of something else. */
const DESK =
  /^(?:schreibtisch|büro|chefsessel|sessel|stuhl|posten|platz|chefposten|feld|hut|schlüssel|rathausschlüssel)$/

/** A clause with verbs of leaving, by their infinitives. */
interface Departing {
  readonly found: Found
  readonly verbs: readonly string[]
}

/** What speaks against a leaving, though its verb is there. */
const NO_LEAVING: readonly Objection<Departing>[] = [
  ['a noun, no verb of leaving', ({ verbs }) => verbs.length === 0],
  [
    'gives notice of something',
    ({ verbs, found: { clause } }) =>
      verbs.includes('kündigen') &&
      clause.chunks.some((c, i, all) => c.tags.has('Noun') && BEFORE_OBJECT.test(all[i - 1]?.lower ?? '')),
  ],
  [
    'gives up a candidacy',
    ({ verbs, found: { document, sentence } }) =>
      verbs.includes('zurückziehen') && CANDIDACY.test(document.textBefore(sentence.offset, 200) + sentence.text),
  ],
  ['the notice was taken back', ({ found: { sentence } }) => TAKEN_BACK.test(sentence.text)],
  [
    'leaves another post',
    ({ found: { clause } }) =>
      clause.chunks.some((c, i, all) => OTHER_POST.test(c.lower) && all[i - 1]?.lower === 'als'),
  ],
  [
    'what is given up is no office',
    ({ verbs, found }) =>
      verbs.every((v) => NEEDS_OFFICE.has(v)) && !dutyIn(found) && !givesItUp(found) && !clearsDesk(found),
  ],
]

function departs(found: Found): readonly Reading[] | Refusal {
  const verbs = lemmas(found, 'Depart')
  const none = objectionTo({ found, verbs }, NO_LEAVING)
  if (none) return none
  if (verbs.includes('verabschieden')) return bidsFarewell(found)
  if (verbs.includes('verlassen')) return quits(found)
  const { chunks } = found.clause
  const duty = dutyIn(found)
  const parts = verbs.includes('scheiden') && !verbs.includes('ausscheiden')
  if (parts && !duty && !/aus dem (?:Amt|Dienst)/u.test(found.sentence.text)) return refuse('no leaving of an office')
  if ((verbs.includes('aufhören') || verbs.includes('scheiden')) && freePersons(found).length === 0)
    return refuse('nobody who leaves')
  const person = actor(found)
  if (givesItUp(found)) return leaves(found, { person, offices: [...leftOffices(found, person), ...spokenOf(found)] })
  const named = duty?.kind === 'office' ? [] : predicateOffices(found)
  const predicate = named.filter(({ chunk }) => isLeft(chunks, chunk as Chunk))
  return leaves(found, { person, offices: [...predicate, ...leftOffices(found, person)] })
}

/** *gibt es ab*, *die Stadt verlässt sie*: a thing, by a pronoun. */
const hasObjectPronoun = ({ clause }: Found): boolean =>
  clause.chunks.some((c) => /^(?:es|sie|ihn)$/.test(c.lower) && !isPerson(c))

/** *X, der das Amt seit Mai mitversehen hatte, gibt es ab* */
const givesItUp = (found: Found): boolean =>
  hasObjectPronoun(found) && found.sentence.chunks.some((c) => isPostNoun(c.lower)) && !dutyIn(found)

/** *räumt seinen Schreibtisch*, *gab den Schlüssel ab*; not *den Schlüssel des Autos*. */
const clearsDesk = ({ clause: { chunks } }: Found): boolean =>
  chunks.some((c, i) => DESK.test(c.lower) && !(c.lower === 'schlüssel' && isModified(chunks[i + 1])))

/** *X verabschiedet sich*, *Y hat X verabschiedet*. */
function bidsFarewell(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  if (chunks.some((c) => c.tags.has('Plan') || PASSED.test(c.lower))) return refuse('a plan is passed')
  const isReflexive = chunks.some((c) => c.lower === 'sich')
  const isDone = isPassive(found) && !chunks.some((c) => c.tags.has('Haben'))
  if (!isReflexive && !isDone && freePersons(found).length < 2 && !isObjectBesideBody(found))
    return refuse('who bids farewell to whom is not said')
  if (!isReflexive) return leaves(found, { person: undergoer(found) })
  const person = actor(found)
  // *Zum Jahresende verabschiedet sich mit X die dienstälteste CIO*
  const withWhom = chunks.find((c, i) => isPerson(c) && chunks[i - 1]?.lower === 'mit')
  return person || !withWhom
    ? leaves(found, { person })
    : leaves(found, { person: withWhom, offices: predicateOffices(found) })
}

/** *verabschiedete ihren Vorgänger X*, *Die Versammlung verabschiedete den Geschäftsführer, X*: the only person is who goes. */
function isObjectBesideBody({ clause: { chunks } }: Found): boolean {
  const person = chunks.findIndex(isPerson)
  const verb = chunks.findIndex((c) => c.tags.has('Haben') || c.verbs.some((v) => v.lemma === 'verabschieden'))
  const lead = chunks.slice(verb + 1, person)
  const isMarked = lead.some(
    (c, i) =>
      /^(?:den|ihren?|seinen?|unseren?)$/.test(c.lower) && lead.slice(i + 1).every((b) => !b.tags.has('Finite')),
  )
  const subject = chunks.slice(0, verb).find((c) => c.tags.has('Noun') || c.mentions.body)
  const isOfCouncil = subject !== undefined && COUNCIL.test(subject.lower)
  return verb >= 0 && person > verb && (isMarked || isOfCouncil)
}

const COUNCIL =
  /(?:versammlung|rat|tag|regierung|ausschuss|vorstand|beirat|kuratorium|senat|kabinett|stadt|kreis)(?:e?s)?$/

/** What councils pass. */
const PASSED = /^(?:strategie|gesetz|haushalt|agenda|konzept|resolution)$/

/** *verlässt die Behörde*, *verlässt das Amt der CIO* */
function quits(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  const body = chunks.find((c) => HOUSE_TAGS.some((tag) => c.tags.has(tag)))
  if (!body && !chunks.some((c) => isHouse(c.lower) || EMPLOYER.test(c.lower)) && !hasObjectPronoun(found))
    return refuse('what is left is no office')
  const person = actor(found)
  const own = [...ownOffices(found, person), ...officesHeld(found, person)]
  const quitted = body?.mentions.body
  const ofBody = own.filter(
    ({ office: { organisation } }) =>
      !quitted || quitted.form === 'generic' || !organisation || organisation === quitted.name,
  )
  const pointsBack = pointsBackIn(found)
  const left = [...ofBody, ...officesQuitted(chunks), ...(pointsBack ? leftOffices(found, person) : [])]
  return leaves(found, { person, offices: left.length > 0 ? left : officesOfText(found, person) })
}

const HOUSE_TAGS = ['Agency', 'Ministry', 'Place', 'Government']
const EMPLOYER =
  /^(?:posten|stadt|verwaltung|rathaus|kreishaus|landratsamt|land|dienst|hansestadt|landeshauptstadt|kreisverwaltung|stadtverwaltung|landesverwaltung|staatskanzlei|landesdienst|staatsdienst)$/

/** *verlässt das Amt der CIO* */
const officesQuitted = (chunks: readonly Chunk[]): Reached[] =>
  chunks.flatMap((chunk, i) => {
    const { office } = chunk.mentions
    const isOf = chunks.slice(Math.max(0, i - 2), i).some((c) => isPostNoun(c.lower))
    return office && isOf ? [{ office, chunk }] : []
  })

/** *tritt als CIO zurück*, *legt das Amt des CIO nieder*; but *wird Minister* is what somebody becomes. */
function isLeft(chunks: readonly Chunk[], office: Chunk): boolean {
  const at = chunks.indexOf(office)
  return chunks.slice(Math.max(0, at - 2), at).some((c) => /^(?:als|des|der|vom|von|dem)$/.test(c.lower))
}

export const steppingDown: readonly Rule[] = [
  {
    id: 'appointment/leaves',
    anchor: '(#Depart && !#VerbNoun)',
    with: ['[<person>#Person]'],
    without: ['(in|im) .{0,3} #Leaving'],
    read: departs,
    examples: LEAVES_EXAMPLES,
    counterexamples: [
      'Erika Muster gibt das Ruder ab\n\nDie KDO wächst. Zur Vorsitzenden ihres Verwaltungsrats war Erika Muster 2011 gewählt worden.',
      'Der Kreistag Celle verabschiedete mit CIO Paul Beispiel den Haushalt.',
      'Paul Beispiel verlässt zum 31. Oktober das Unternehmen. In Berlin gilt Beispiel als künftiger CIO des Bundes.',
      'Paul Beispiel legt zum 31. Oktober sein Amt nieder. Er soll CIO des Landes Hessen werden.',
      'Erika Muster und Paul Beispiel bewarben sich als CIO der Stadt Köln. Letzterer zog zurück.',
      'Der DigitalService besetzt seinen Aufsichtsrat neu. Im Amt bleibt Paul Beispiel, CIO des Bundes. Ausgeschieden ist Erika Muster.',
      'AKDB-Chef Erik Muster legt sein Amt als Vereinsvorsitzender nieder.',
      'CIO Erika Muster aus Köln ist als Sprecherin des Arbeitskreises zurückgetreten.',
      'Vorsitzender des Zweckverbands KISA ist Paul Beispiel. Im Mai 2019 scheidet Beispiel als Bürgermeister der Gemeinde Auental aus.',
      'BSI-Präsident Paul Beispiel hatte im Mai 2019 gekündigt und das später zurückgenommen.',
      'Die Datenzentrale Nord feiert. Auch Landrätin Erika Muster war da. Muster scheidet im Mai 2023 aus.',
      'Erika Muster, CIO des Landes Hessen: „Ich habe gelernt, mit dem Aufhören früher anzufangen.“',
      'CIO Paul Beispiel aus Köln gab den Schlüssel des Autos ab.',
      'Das ITZBund hat ein neues Haus. Paul Beispiel (Straßenbauamt) schied im Mai 2019 aus.',
      'Den Vorsitz der Versammlung der KISA hat jetzt Erika Muster; Paul Beispiel schied im Mai 2019 aus.',
      'Die Stadt Köln sucht eine CIO. Erika Muster verlässt am 1. Mai 2020 die Stadtverwaltung.',
      'Neuer CIO der Stadt Köln ist Paul Beispiel. Der bisherige CIO räumt gerade seinen Schreibtisch.',
      'Paul Beispiel, CIO des Landes Hamburg, scheidet nicht aus.',
      'CIO Paul Beispiel aus Hamburg hat die Digitalstrategie verabschiedet.',
      'CIO Paul Beispiel aus Hamburg verabschiedete die Gäste.',
      'CIO Paul Beispiel aus Hamburg gibt Zuständigkeiten für Schulen ab.',
    ],
  },
]
