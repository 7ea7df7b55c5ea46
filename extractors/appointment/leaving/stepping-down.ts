/** Somebody leaves an office by their own deed: steps down, gives it up, says farewell. */

import type { Chunk } from '../../german/chunks.ts'
import { latin } from '../../german/latin.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { actor, freePersons, isPassive, isPerson, undergoer } from '../../who/actor-and-undergoer.ts'
import { dutyIn } from '../../who/duty.ts'
import { isModified } from '../../who/headship.ts'
import { knownOffices, ownOffices, predicateOffices, type Reached, spokenOf } from '../../who/office-reach.ts'
import { leaves } from './leaving.ts'
import { leftOffices, officesOfText } from './office-left.ts'

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
const DETERMINER = /^(?:den|die|das|einen|eine|ein|seinen|seine|ihren|ihre|alle)$/

/** *scheidet als Bürgermeister aus* */
const OTHER_POST = latin`^(?:(?:ober)?bürgermeister|landr(?:at|ät)|(?:stadt)?kämmerer|beigeordnete[r]?|abgeordnete[r]?|fraktions\p{Ll}+|partei\p{Ll}+)(?:in)?$`

/** *hatte zunächst gekündigt, den Schritt aber zurückgenommen* */
const TAKEN_BACK = latin`(?<!\p{L})(?:zurückgenommen|zurückgezogen|widerrufen|rückgängig)(?!\p{L})`

/** *bewarben sich, X zog zurück* */
const CANDIDACY = latin`[Bb]ew[aeio]rb|[Kk]andid`

/** Whoever clears or hands back these leaves; what is modified is of something else. */
const DESK =
  /^(?:schreibtisch|büro|chefsessel|sessel|stuhl|posten|platz|chefposten|feld|hut|schlüssel|rathausschlüssel)$/

function departs(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  const verbs = lemmas(found, 'Depart')
  if (verbs.length === 0) return refuse('a noun, no verb of leaving')
  if (
    verbs.includes('kündigen') &&
    chunks.some((c, i) => c.tags.has('Noun') && DETERMINER.test(chunks[i - 1]?.lower ?? ''))
  )
    return refuse('gives notice of something')
  const told = found.document.textBefore(found.sentence.offset, 200) + found.sentence.text
  if (verbs.includes('zurückziehen') && CANDIDACY.test(told)) return refuse('gives up a candidacy')
  if (TAKEN_BACK.test(found.sentence.text)) return refuse('the notice was taken back')
  if (chunks.some((c, i) => OTHER_POST.test(c.lower) && /^als$/.test(chunks[i - 1]?.lower ?? '')))
    return refuse('leaves another post')
  const reflexive = chunks.some((c) => c.lower === 'sich')
  const duty = dutyIn(found)
  // *X, der das Amt seit Mai mitversehen hatte, gibt es ab*
  const pronoun = chunks.some((c) => /^(?:es|sie|ihn)$/.test(c.lower) && !isPerson(c))
  const inSentence = found.sentence.chunks.some((c) => /^(?:amt|posten|funktion|aufgabe)$/.test(c.lower))
  const givesItUp = pronoun && inSentence && !duty
  if (
    verbs.every((v) => NEEDS_OFFICE.has(v)) &&
    !duty &&
    !givesItUp &&
    !chunks.some((c, i) => DESK.test(c.lower) && !(c.lower === 'schlüssel' && isModified(chunks[i + 1])))
  )
    return refuse('what is given up is no office')
  if (verbs.includes('verabschieden')) {
    if (
      chunks.some(
        (c) => c.tags.has('Plan') || /^(?:strategie|gesetz|haushalt|agenda|konzept|resolution)$/.test(c.lower),
      )
    )
      return refuse('a plan is passed')
    const passive = isPassive(found) && !chunks.some((c) => c.tags.has('Haben'))
    if (!reflexive && !passive && freePersons(found).length < 2) return refuse('who bids farewell to whom is not said')
    // *Zum Jahresende verabschiedet sich mit X die dienstälteste CIO*
    const withWhom = chunks.find((c, i) => isPerson(c) && chunks[i - 1]?.lower === 'mit')
    if (reflexive && !actor(found) && withWhom)
      return leaves(found, { person: withWhom, offices: predicateOffices(found) })
    return leaves(found, { person: reflexive ? actor(found) : undergoer(found) })
  }
  const person = actor(found)
  if (verbs.includes('verlassen')) {
    const body = chunks.find(
      (c) => c.tags.has('Agency') || c.tags.has('Ministry') || c.tags.has('Place') || c.tags.has('Government'),
    )
    const noun = chunks.some((c) =>
      /^(?:haus|behörde|amt|posten|stadt|verwaltung|rathaus|kreishaus|landratsamt|land|ministerium|unternehmen|anstalt|dienst|hansestadt|landeshauptstadt|kreisverwaltung|stadtverwaltung|landesverwaltung|staatskanzlei|landesdienst|staatsdienst)$/.test(
        c.lower,
      ),
    )
    const pronoun = chunks.some((c) => /^(?:sie|es|ihn)$/.test(c.lower) && !isPerson(c))
    if (!body && !noun && !pronoun) return refuse('what is left is no office')
    const own = [...ownOffices(found, person), ...knownOffices(found, person)]
    const ofBody = own.filter(
      ({ office }) =>
        !body?.mentions.body ||
        body.mentions.body.form === 'generic' ||
        !office.organisation ||
        office.organisation === body.mentions.body.name,
    )
    const pointsBack = chunks.some((c) => /vorgänger/.test(c.lower))
    // *verlässt das Amt der CIO*
    const object = chunks.flatMap((chunk, i): Reached[] => {
      const { office } = chunk.mentions
      const isOf = chunks.slice(Math.max(0, i - 2), i).some((c) => /^(?:amt|posten|position|stelle)$/.test(c.lower))
      return office && isOf ? [{ office, chunk }] : []
    })
    const left = [...ofBody, ...object, ...(pointsBack ? leftOffices(found, person) : [])]
    return leaves(found, { person, offices: left.length > 0 ? left : officesOfText(found, person) })
  }
  if (verbs.includes('aufhören') || verbs.includes('scheiden')) {
    if (
      verbs.includes('scheiden') &&
      !duty &&
      !/aus dem (?:Amt|Dienst)/u.test(found.sentence.text) &&
      !verbs.includes('ausscheiden')
    )
      return refuse('no leaving of an office')
    if (freePersons(found).length === 0) return refuse('nobody who leaves')
  }
  if (givesItUp) return leaves(found, { person, offices: [...leftOffices(found, person), ...spokenOf(found)] })
  const predicate =
    duty?.kind === 'office' ? [] : predicateOffices(found).filter(({ chunk }) => isLeft(chunks, chunk as Chunk))
  return leaves(found, { person, offices: [...predicate, ...leftOffices(found, person)] })
}

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
    examples: [
      {
        text: 'Paul Beispiel hat angekündigt, sein Amt als CIO der Stadt Köln zum 30. Juni niederzulegen.',
        published: '2020-05-15',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2020-06-30' }],
      },
      {
        text: 'Am 30. Juni gibt Paul Beispiel das Amt des CIO der Stadt Köln, das er 2004 übernommen hatte, ab.',
        published: '2020-05-15',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2020-06-30' }],
      },
      {
        text: 'Die Kommunale Datenzentrale Weser-Hunte (KDW) wächst. Verabschiedet wurde an dem Abend des 17. Dezember 2019 Paul Beispiel, langjähriger Geschäftsführer der KDW.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head' }],
      },
      {
        text: 'Erika Muster ist CIO des Landes Hessen. Frau Muster, Ihr Vorgänger Paul Beispiel hat das Amt im Mai 2019 niedergelegt.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2019-05' }],
      },
      {
        text: 'Das ITZBund hat ein neues Haus. Paul Beispiel, der die Behörde aufgebaut hatte, schied im Mai 2019 aus.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2019-05' }],
      },
      {
        text: 'Im Mai 2015 gab Paul Beispiel, Geschäftsführer der ekom21, nach 21 Jahren den Schlüssel ab.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2015-05' }],
      },
      {
        text: 'Erika Muster war Staatssekretärin für Digitalisierung in Hessen. 2022 wurde sie Direktorin der Digitalagentur Sachsen. Im Mai 2024 legte sie dieses Amt nieder.',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'agency-head', date: '2024-05' }],
      },
      {
        text: 'Paul Beispiel hat gestern seinen Schreibtisch geräumt. Der bisherige BSI-Präsident arbeitet künftig in Athen.',
        published: '2022-10-17',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2022-10-16' }],
      },
      {
        text: 'Erika Muster hat die Rolle der Landes-CIO in Hessen im Mai von Paul Beispiel geerbt. Beispiel hatte sich im Mai 2022 ins Umweltministerium verabschiedet.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2022-05' }],
      },
      {
        text: 'Im Mai 2019 verabschiedet sich mit Erika Muster die dienstälteste Landes-CIO von Hessen.',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE', date: '2019-05' }],
      },
      {
        text: 'BSI-Präsident Paul Beispiel musste im Herbst 2022 seinen Posten räumen.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2022' }],
      },
      {
        text: 'Zum Quartalsende verlässt Erika Muster das Amt der CIO der Stadt Augsburg.',
        published: '2022-02-14',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CIO', date: '2022-03' }],
      },
      {
        text: 'Paul Beispiel verlässt zum 1. Mai 2024 das Kölner Rathaus. Der CIO der Stadt Köln geht zu einem Verlag.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Köln', date: '2024-05-01' }],
      },
      {
        text: 'Der CIO des Landes Hamburg, Paul Beispiel, ist Ende Oktober 2025 ausgeschieden.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HH', date: '2025-10' }],
      },
      {
        text: 'Staatssekretär Paul Beispiel, CIO des Landes Hessen, tritt zum 1. Mai 2019 zurück.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2019-05-01' }],
      },
      {
        text: 'Kein halbes Jahr nach seinem Amtsantritt hat Bremens CIO Paul Beispiel im Mai 2019 gekündigt.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HB', date: '2019-05' }],
      },
      {
        text: 'Erika Muster behält ihren Posten im Haus, gibt aber das Amt der CIO der Stadt Köln ab.',
        published: '2019-05-02',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CIO', date: '2019-05-02' }],
      },
    ],
    counterexamples: [
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
