/** Ways in which German says that somebody leaves an office. */
import { statedDate } from '../dating.ts'
import { dutyIn } from '../duty.ts'
import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { headOf, isModified } from '../headship.ts'
import { holderOf } from '../holders.ts'
import { knownOffices, ownOffices, predicateOffices, spokenOf } from '../office-reach.ts'
import { actor, freePersons, isPassive, isPerson, undergoer } from '../participants.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
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
    const left = [...ofBody, ...(pointsBack ? leftOffices(found, person) : [])]
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

/** *Der Weggang von X wird nur vermutet* */
const SUPPOSED =
  /^(?:vermutet|vermutete|befürchtet|erwartet|erwartete|gemunkelt|spekuliert|dementiert|dementierte|ausgeschlossen|möglichen?|drohenden?|angeblichen?|gerüchte)$/

const RETIREMENT = /^(?:ruhestand|pension|altersteilzeit|vorruhestand|rente)$/

export const departed: readonly Rule[] = [
  {
    id: 'appointment/leaves',
    anchor: '(#Depart && !#VerbNoun)',
    with: ['[<person>#Person]'],
    without: ['(in|im) .{0,3} #Leaving'],
    read: departs,
    examples: [
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
  {
    id: 'appointment/removed',
    anchor: '(#Remove && !#VerbNoun && !#Attributive)',
    with: ['[<person>#Person]'],
    read: (found) => {
      const { chunks } = found.clause
      // *Aus für X: Ministerin Y hat den Präsidenten des BSI freigestellt*: the label names whom the object means
      const colon = chunks.findIndex((c) => c.tags.has('Colon'))
      const label = chunks.slice(0, Math.max(0, colon)).filter(isPerson)
      const told = chunks.slice(colon + 1)
      const object = predicateOffices(found).find(
        ({ chunk }) => chunk && /^(?:den|die)$/.test(told[told.indexOf(chunk) - 1]?.lower ?? ''),
      )
      // *für das Projekt*, *von anderen Pflichten freigestellt*
      if (
        told.some((c) => c.verbs.some((v) => v.lemma === 'freistellen')) &&
        told.some((c) => /^(?:für|von)$/.test(c.lower))
      )
        return refuse('released for or from something, not dismissed')
      if (object && label.length === 1 && !isPassive(found))
        return leaves(found, { person: label[0], offices: [object] })
      return leaves(found, { person: undergoer(found) })
    },
    examples: [
      {
        text: 'Geschäftsführer der KISA war Paul Beispiel. Im Zuge der geplanten Reform hat der Verband Paul Beispiel im Mai 2019 abberufen.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2019-05' }],
      },
      {
        text: 'Aus für Paul Beispiel: Innenministerin Erika Muster hat den Präsidenten des BSI am 8. März 2022 freigestellt.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2022-03-08' }],
      },
      {
        text: 'Geschasst wurde Paul Beispiel als Präsident des ITZBund im Oktober 2022.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2022-10' }],
      },
      {
        text: 'Die Ministerin hatte CIO Paul Beispiel aus Hessen im Oktober 2022 von seinen Aufgaben entbunden.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2022-10' }],
      },
      {
        text: 'Im Oktober 2022 wurde BSI-Präsident Paul Beispiel von Ministerin Erika Muster abberufen.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2022-10' }],
      },
    ],
    counterexamples: [
      'Zur Debatte steht der Beginn der geplanten Abberufung von KISA-Chef Paul Beispiel im Mai 2019.',
      'Paul Beispiel, Vizepräsident des BSI, vertritt den abberufenen Präsidenten.',
      'CIO Paul Beispiel aus Hessen will die Fachämter von Papier entbinden.',
      'CIO Paul Beispiel aus Hessen ist von allen anderen Pflichten freigestellt.',
    ],
  },
  {
    id: 'appointment/is-retired',
    anchor: '#Retired',
    with: ['[<person>#Person]', '#Sein', '#Since'],
    read: (found) => leaves(found, { person: undergoer(found) }),
    examples: [
      {
        text: 'Paul Beispiel, der die IT des Landes Hessen als CIO gesteuert hatte, ist seit September 2015 Pensionär.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2015-09' }],
      },
    ],
    counterexamples: ['Paul Beispiel, CIO des Landes Hessen, ist bald Pensionär.'],
  },
  {
    id: 'appointment/into-retirement',
    anchor: '(in|im) .{0,3} #Leaving',
    with: ['[<person>#Person]'],
    read: (found) => {
      if (!found.clause.chunks.some((c) => c.tags.has('Leaving') && RETIREMENT.test(c.lower)))
        return refuse('no retirement')
      return leaves(found, { person: undergoer(found) })
    },
    examples: [
      {
        text: 'Erika Muster steht an der Spitze des ITZBund. Im Interview: Frau Muster, Ihr Vorgänger Paul Beispiel ist im Mai 2022 in Pension gegangen.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2022-05' }],
      },
      {
        text: 'Anna Berg ist neue Staatssekretärin für Digitalisierung in Brandenburg. Digitalminister Paul Beispiel hat sie ernannt. Ihr Vorgänger Erik Muster war am 29. November 2024 in den Ruhestand versetzt worden.',
        facts: [{ event: 'departed', person: 'Erik Muster', role: 'state-secretary', date: '2024-11-29' }],
      },
      {
        text: 'Das Amt für Informationstechnik der Stadt Wolfsburg leitet Erika Muster. Paul Beispiel, ihr Vorgänger, hatte sich schon im März in den Ruhestand verabschiedet.',
        published: '2024-12-02',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2024-03' }],
      },
      {
        text: 'Leer war der Platz, seit Paul Beispiel, bis dahin CIO des Landes Hessen, im November 2023 in den Ruhestand gegangen ist.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2023-11' }],
      },
      {
        text: 'Wechsel im Rathaus: Paul Beispiel tritt zum 1. Mai 2020 in den Ruhestand, Erika Muster wird CIO der Stadt Köln.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2020-05-01' }],
      },
      {
        text: 'Paul Beispiel, Leiter der Fachgruppe Informationstechnik der Stadt Köln, ging im Mai 2019 in den Ruhestand.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Köln', date: '2019-05' }],
      },
      {
        text: 'Der Zweckverband IT Nordheide (ITN) in Niedersachsen stellt sich neu auf. ITN-Geschäftsführer Paul Beispiel ging im Mai 2019 in den Ruhestand.',
        facts: [
          { event: 'departed', person: 'Paul Beispiel', organisation: 'Zweckverband IT Nordheide', date: '2019-05' },
        ],
      },
      {
        text: 'Der CIO des Landes Hamburg, Paul Beispiel, ging Ende Oktober 2025 in den Ruhestand.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HH', date: '2025-10' }],
      },
      {
        text: 'Neuer CIO des Landes Hessen ist Erik Muster; er folgt auf Ute Beispiel, die im Mai 2019 in den Ruhestand geht.',
        facts: [{ event: 'departed', person: 'Ute Beispiel', role: 'CIO', date: '2019-05' }],
      },
      {
        text: 'Minister Erik Muster verabschiedete im Mai 2019 den CIO des Landes Hessen, Paul Beispiel, in den Ruhestand.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE', date: '2019-05' }],
      },
    ],
    counterexamples: [
      'Das Rechenzentrum Nord bekommt mehr Geld, sagt Kämmerer Paul Beispiel. Beispiel geht im Mai 2023 in den Ruhestand.',
      'Paul Beispiel, CIO des Landes Hamburg, denkt nicht an den Ruhestand.',
      'Im Ruhestand wird CIO Paul Beispiel aus Hamburg nicht an Ämter denken.',
    ],
  },
  {
    id: 'appointment/about-to-leave',
    anchor: '#Date? [<office>#FormerOffice]',
    with: ['[<person>#Person]'],
    mood: 'any',
    read: (found) => {
      const office = found.group('office') as Chunk
      if (!/^(?:aus)?scheidende|^abtretende/iu.test(office.text)) return refuse('was it before')
      const person = holderOf(found.clause.chunks, found.clause.chunks.indexOf(office))
      const date = found.clause.chunks[found.match.start]?.mentions.date
      return leaves(found, {
        person,
        offices: ownOffices(found, person),
        ...(date?.value ? { more: { date: statedDate(date.value) } } : {}),
      })
    },
    examples: [
      {
        text: 'Für den zum Mai 2019 ausscheidenden CIO der Stadt Köln, Paul Beispiel, gibt es schon Ersatz.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Köln', date: '2019-05' }],
      },
      {
        text: 'Die Versammlung dankte der scheidenden Verbandsvorsteherin des KDN, Bürgermeisterin Erika Muster.',
        published: '2019-05-07',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'agency-head', date: '2019-05-07' }],
      },
    ],
    counterexamples: [
      'Im Mai 2019 früherer CIO der Stadt Köln: Paul Beispiel',
      'Der scheidende Landrat Paul Beispiel dankte Erika Muster, der Vorsteherin des KDN.',
      'Die scheidende Landesregierung dankte dem CIO des Landes Hessen, Paul Beispiel.',
    ],
  },
  {
    id: 'appointment/own-leaving',
    anchor: '(ihren|seinen|ihre|seine|ihr|sein) #Leaving als .{0,2} [<office>#Office]',
    with: ['[<person>#Person]'],
    read: (found) =>
      leaves(found, {
        person: actor(found),
        offices: [{ office: found.group('office')?.mentions.office as never, chunk: found.group('office') }],
      }),
    examples: [
      {
        text: '„Die Zeit war reif“, begründet Erika Muster ihren Rückzug als CIO der Stadt Köln zum 1. Mai 2019.',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2019-05-01' }],
      },
    ],
    counterexamples: ['Erika Muster schließt ihren Rückzug als CIO der Stadt Köln nicht aus.'],
  },
  {
    id: 'appointment/moved-as-noun',
    anchor: '(wechsel|weggang|wegzug|umzug) von #Office? [<person>#Person] (ins|in|zum|zur|zu|nach)',
    mood: 'any',
    read: (found) => {
      const { planned, question, conditional, negated } = found.clause.mood
      if (planned || question || conditional || negated) return refuse('planned, asked or supposed')
      const person = found.group('person')
      const vacant = found.clause.chunks.some((c) => /^(?:vakant|frei|unbesetzt|verwaist)$/.test(c.lower))
      const duty = vacant ? dutyIn(found) : undefined
      return leaves(found, {
        person,
        offices: [
          ...ownOffices(found, person),
          ...knownOffices(found, person),
          ...(duty && duty.kind !== 'anaphoric' ? [duty.reached] : []),
        ],
        more: { background: true },
      })
    },
    examples: [
      {
        text: 'Nach dem Wechsel von Erika Muster ins Innenministerium ist der Posten des CIO von Hessen seit Mai 2019 vakant.',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE' }],
      },
    ],
    counterexamples: ['Der Wechsel von CIO Paul Beispiel aus Köln in die Wirtschaft steht nicht an.'],
  },
  {
    id: 'appointment/leaving-as-noun',
    anchor: '[<leaving>#Leaving] (von|des|der) .{0,4} [<person>#Person]',
    mood: 'any',
    read: (found) => {
      const { planned, question, conditional } = found.clause.mood
      if (planned || question || conditional) return refuse('planned, asked or supposed')
      if (RETIREMENT.test(found.group('leaving')?.lower ?? '')) return refuse('no leaving')
      if (found.clause.chunks.some((c) => SUPPOSED.test(c.lower))) return refuse('only supposed')
      const person = found.group('person') as Chunk
      const { chunks } = found.clause
      const duty = dutyIn(found)
      const as = chunks[chunks.indexOf(person) + 1]?.lower === 'als' ? chunks[chunks.indexOf(person) + 2] : undefined
      return leaves(found, {
        person,
        offices: [
          ...(as?.mentions.office ? [{ office: as.mentions.office, chunk: as }] : []),
          ...ownOffices(found, person),
          ...knownOffices(found, person),
          // *Nach dem Rücktritt von X ist Y Direktorin*
          ...(freePersons(found).length > 0 ? predicateOffices(found) : []),
          // *Abschied von X, Nachfolger auf dem Direktorenposten wird Y*
          ...(duty && duty.kind !== 'anaphoric' && chunks.some((c) => c.tags.has('Successor')) ? [duty.reached] : []),
          ...chunks.filter((c) => c.tags.has('Agency') && ownOffices(found, person).length > 0).map(headOf),
        ],
        more: { background: true },
      })
    },
    examples: [
      {
        text: 'Nach dem Rücktritt von CIO Paul Beispiel im Mai 2019 ordnet Hessen seine IT neu.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2019-05' }],
      },
      {
        text: 'Nach dem Abgang von Paul Beispiel als CIO von Hessen im Mai 2019 ist Erika Muster aufgerückt.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2019-05' }],
      },
    ],
    counterexamples: [
      'Die Opposition fordert den Rücktritt von CIO Paul Beispiel aus Hessen.',
      'Der Weggang von CIO Paul Beispiel aus Hessen wird im Haus nur vermutet.',
    ],
  },
]
