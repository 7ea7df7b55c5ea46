/** Somebody's time in an office is over, told without a verb of leaving: death, farewells, the end of an era. */
import type { Chunk } from '../../german/chunks.ts'
import { latin } from '../../german/latin.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { knownOffices, ownOffices, predicateOffices, type Reached } from '../../who/office-reach.ts'
import { freePersons, isPerson, isPrincipal, nameOf } from '../../who/persons-of-clause.ts'
import { holderOf } from '../../who/title-holder.ts'
import { on } from '../slots.ts'
import { leaves } from './leaving.ts'

/** Words that may mean the end of a tenure, and what the sentence must hold for them to. */
interface Sign {
  /** Joined by `|`. */
  readonly words: string
  readonly beside: RegExp
  /** *X ist nicht mehr CIO*: the negation itself tells the end, and the office stands right behind. */
  readonly denies?: true
}

const SIGNS: readonly Sign[] = [
  { words: 'starb|stirbt|verstarb|verstorben|gestorben|erlag', beside: /./ },
  { words: 'tod|todes', beside: latin`(?<!\p{L})[Tt]od(?:es)? (?:von|des|der) ` },
  { words: 'trauert|trauern', beside: / um / },
  { words: 'gerissen', beside: /(?:Mitte|Leben) gerissen/ },
  { words: 'getrennt|trennt|trennte|trennten', beside: latin`(?<!\p{L})sich(?!\p{L}).{1,80} von (?:seine|ihre)[mr] ` },
  {
    words: 'abschied|verabschiedung|ausstand',
    beside: latin`(?<!\p{L})(?:seine[rmn]|ihre[rmn]) (?:Verabschiedung|Abschied|Ausstand)(?!\p{L})|(?<!\p{L})[Zz]um Abschied .{1,80} für `,
  },
  { words: 'entlassung', beside: /um (?:seine|ihre) Entlassung/ },
  { words: 'ära|zeit', beside: latin`(?<!\p{L})(?:endete?|zu Ende|vorbei)(?!\p{L})` },
  { words: 'ruhestand|pension|rente', beside: latin`(?<!\p{L})(?:beginnt|begann)(?!\p{L})` },
  { words: 'widerrufen', beside: /(?:Bestellung|Berufung|Ernennung)/ },
  {
    words: 'mehr|länger',
    denies: true,
    beside: latin`(?<!\p{L})[Nn]icht (?:mehr|länger|mehr länger) (?:im Amt|im Dienst|(?:Landes-|Bundes-)?(?:CIO|CDO|CISO|Chief)|\p{L}*(?:[Dd]irektor|[Pp]räsident|[Gg]eschäftsführer|[Bb]eauftragte)(?:r|in)?)(?!\p{L})`,
  },
  { words: 'genießt', beside: latin`(?<!\p{L})(?:Ruhestand|Pension|Rente)(?!\p{L})` },
]

/** Of several people the one who has an office here, no head of government who bids farewell. */
function whoseTime(found: Found): Chunk | undefined {
  const { chunks } = found.clause
  const free = freePersons(found)
  const all = chunks.filter((c, i) => isPerson(c) && chunks.findIndex((o) => nameOf(o) === nameOf(c)) === i)
  if (all.length === 1) return all[0]
  const titled = all.filter((p) => ownOffices(found, p).length > 0 && !isPrincipal(found, p))
  return titled.length === 1 ? titled[0] : free.length === 1 ? free[0] : undefined
}

function isOver(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  const word = chunks[found.match.start]?.lower ?? ''
  const text = found.sentence.text
  const sign = SIGNS.find(({ words }) => words.split('|').includes(word))
  if (!sign?.beside.test(text)) return refuse('no end of a tenure')
  const { planned, question, conditional, negated } = found.clause.mood
  if (planned || question || conditional || (negated && !sign.denies)) return refuse('planned, asked or denied')
  const person = whoseTime(found)
  // *die Zeit von X*; *die Zeit der Insellösungen ist vorbei, sagt X*
  const near = chunks.slice(found.match.start, found.match.start + 5)
  if (/^(?:zeit|ära)$/.test(word) && !(person && near.includes(person))) return refuse('of something else')
  if (/^trauer/.test(word) && (person?.start ?? 0) < text.indexOf(' um ')) return refuse('who mourns')
  const as = predicateOffices(found).filter(({ chunk }) => isAs(chunks, chunk))
  // *X ist nicht mehr CIO der Stadt*
  const behind = chunks[found.match.start + 1]
  if (sign.denies && behind?.lower === 'länger') return refuse('said with the next word')
  const lost = sign.denies ? predicateOffices(found).filter(({ chunk }) => chunk === behind) : []
  const named: Reached[] = [...as, ...lost, ...ownOffices(found, person), ...knownOffices(found, person)]
  // *Wir trauern um unseren früheren CIO*: had left it long before
  if (named.length > 0 && named.every(({ office }) => office.isFormer)) return refuse('had it before')
  const isOwn = as.length > 0 || ownOffices(found, person).length > 0
  if (DEATH.test(word) && !isOwn && PLUPERFECT.test(found.document.textAfter(found.sentence.offset, LIFE_REACH)))
    return refuse('whether still in office is not said')
  const dates = chunks.filter((c) => c.mentions.date?.value)
  return leaves(found, {
    person,
    ...(named.length > 0 ? { offices: named } : {}),
    ...(dates.length === 1 ? { more: on(dates[0]) } : {}),
  })
}

const DEATH = /^(?:st[ai]rbt?|verstarb|verstorben|gestorben|erlag|tod|todes|trauert|trauern)$/
/** *X war 1998 zum CIO berufen worden*, told of the dead. */
const PLUPERFECT = latin`(?<!\p{L})war(?:en)? (?:[^.!?]|(?<=\d)\.){0,90}(?:berufen|ernannt|bestellt|gewählt|geworden)(?: worden)?[.,;]`
const LIFE_REACH = 400

const isAs = (chunks: readonly Chunk[], office: Chunk | undefined): boolean =>
  office !== undefined &&
  !holderOf(chunks, chunks.indexOf(office)) &&
  chunks.slice(Math.max(0, chunks.indexOf(office) - 2), chunks.indexOf(office)).some((c) => c.lower === 'als')

export const endings: readonly Rule[] = [
  {
    id: 'appointment/time-is-over',
    anchor: `(${SIGNS.map(({ words }) => words).join('|')})`,
    with: ['[<person>#Person]'],
    mood: 'any',
    read: isOver,
    examples: [
      {
        text: 'Der CIO der Stadt Köln, Paul Beispiel, starb am 9. Februar 2018.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2018-02-09' }],
      },
      {
        text: 'Das ITZBund hat sich am 11. Mai 2016 von seinem Direktor Paul Beispiel getrennt.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2016-05-11' }],
      },
      {
        text: 'Mit dem 30. September 2017 endete die Zeit von Erika Muster als CIO der Stadt Köln.',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CIO', date: '2017-09-30' }],
      },
      {
        text: '„Es war schön“, sagte Paul Beispiel bei seiner Verabschiedung als CIO der Stadt Köln am 29. November 2019.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2019-11-29' }],
      },
      {
        text: 'Für Paul Beispiel, der als CIO von Hessen das Portal durchsetzte, beginnt Ende November 2009 der Ruhestand.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2009-11' }],
      },
      {
        text: 'Blumen zum Abschied gab es am 30. Juni 2017 für CDO Erika Muster aus Köln.',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CDO', date: '2017-06-30' }],
      },
      {
        text: 'Nicht mehr im Amt ist seit dem 30. Juni 2021 die CDO der Stadt Köln, Erika Muster.',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CDO', date: '2021-06-30' }],
      },
      {
        text: 'Erika Muster ist seit dem 30. Juni 2021 nicht länger CDO des Landes Berlin.',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CDO', date: '2021-06-30' }],
      },
      {
        text: 'Paul Beispiel ist nicht mehr länger CIO der Stadt Köln.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: null }],
      },
    ],
    counterexamples: [
      'CIO Paul Beispiel aus Köln will nicht länger warten.',
      'CIO Paul Beispiel aus Köln bleibt länger im Amt.',
      'Erika Muster soll nicht länger CDO des Landes Berlin sein.',
      'Er starb am 9. Februar 2018. Paul Beispiel war 1998 zum CIO der Stadt Köln berufen worden.',
      'Unser früherer CIO der Stadt Köln, Paul Beispiel, starb am 9. Februar 2018.',
      'Auch CIO Paul Beispiel aus Köln war zur Verabschiedung gekommen.',
      'CIO Paul Beispiel aus Köln trennte sich vom Papier.',
      'Zum Abschied winkte die Messe, auf der CIO Paul Beispiel aus Köln sprach.',
      'Die Zeit der Insellösungen ist vorbei, sagt CIO Paul Beispiel aus Köln.',
      'CIO Paul Beispiel aus Köln genießt Vertrauen.',
      'CIO Paul Beispiel aus Köln trauert um das Fax.',
    ],
  },
]
