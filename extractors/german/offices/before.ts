/** What stands before an office’s head and belongs to it: adjectives, places, deputies. */

import { isUpper, type Word } from '../noun-phrase.ts'
import { isAmbiguousFirstName, isFirstName } from '../persons/given-names.ts'
import { isPlaceAdjective, isPlaceWord } from '../places/words.ts'
import { hasGenderSign, withoutGenderSign } from './heads.ts'
import { type ModifierMeaning, meaningOfModifier } from './modifiers.ts'

/** What stands before an office's head and belongs to it. */
interface Modifiers {
  readonly from: number
  readonly meanings: readonly ModifierMeaning[]
  readonly gender?: 'f' | 'm'
  readonly placeText?: string
}

/** `Digital- und Verkehrsminister`: the index of the first stub, or of the head; none before the offset `floor`, where another office ends. */
function readStubs(words: readonly Word[], head: number, floor: number): number {
  let from = head
  while (
    from > head - 8 &&
    /^(?:und|,)$/.test(words[from - 1]?.text ?? '') &&
    isUpper(words[from - 2]) &&
    words[from - 2]?.text.endsWith('-') &&
    (words[from - 2] as Word).start >= floor
  )
    from -= 2
  return from
}

/** Adjectives before the head (`neue rheinland-pfälzische CIO`), and a place in the genitive before them (`Hessens erste`). */
export function readModifiers(words: readonly Word[], head: number, floor: number): Modifiers {
  let from = readStubs(words, head, floor)
  const meanings: ModifierMeaning[] = []
  let placeText: string | undefined
  while (from > 0 && (words[from - 1] as Word).start >= floor) {
    const word = words[from - 1] as Word
    const dotted = word.text === '.' ? words[from - 2] : undefined
    const meaning = meaningOfModifier((dotted ?? word).text)
    if (
      dotted
        ? /^(?:stellv|stv|komm)$/i.test(dotted.text) && meaning
        : meaning && word.kind !== 'mark' && word.kind !== 'number'
    ) {
      meanings.push(meaning as ModifierMeaning)
      if (
        /isch(?:e|en|er|em)$/u.test(word.lower) &&
        !/kommissar|parlamentar|städtisch|interimist|politisch|techn|kaufmänn/u.test(word.lower)
      )
        placeText ??= word.text
      from -= dotted ? 2 : 1
    } else if (isPlaceAdjective(word.text) && !isSurname(words, from - 1)) {
      placeText ??= word.text
      from--
    } else break
  }
  const gender = genderBefore(words, from, head, readStubs(words, head, floor))
  const owner = words[from - 1]
  if (isUpper(owner) && owner.start >= floor && !isSurname(words, from - 1) && isPlaceGenitive(words, from - 1, head)) {
    placeText ??= owner.text
    from--
  }
  return { from, meanings, ...(gender ? { gender } : {}), ...(placeText ? { placeText } : {}) }
}

/** *Seit Mai ist Katja Bremer CISO*: what stands behind a first name or *Frau* tells no place. */
function isSurname(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]
  if (!isUpper(before)) return false
  return /^(?:Frau|Herrn?)$/.test(before.text) || (isFirstName(before.text) && !isAmbiguousFirstName(before.text))
}

// "Hessens erste Ministerin", "Lübecks erster CDO"
function isPlaceGenitive(words: readonly Word[], i: number, head: number): boolean {
  const word = (words[i] as Word).text
  if (
    !/^\p{Lu}.{2,}(?:s|’|')$/u.test(word) ||
    word.endsWith('ss') ||
    /^(?:Als|Das|Bis|Des|Was|Falls|Bereits|Bisweilen)$/.test(word)
  )
    return false
  if (isPlaceWord(word)) return true
  return (
    head > i + 1 &&
    /^(?:neue|erste|bisherige|frühere|ehemalige)[rns]?$/.test(words[i + 1]?.text ?? '') &&
    (i === 0 || !/^(?:des|der|eines)$/.test(words[i - 1]?.text ?? ''))
  )
}

const BEFORE_FEMALE = /^(?:die|zur|eine|einer|ihre|seine|unsere|jene)$/i
const BEFORE_MALE = /^(?:zum|dem|den|einen|einem|des|eines|ein|sein|ihr|unser)$/i

/** The gender that article and adjectives show: *zur neuen CIO*, *stellvertretender CIO*. */
function genderBefore(words: readonly Word[], from: number, head: number, core: number): 'f' | 'm' | undefined {
  const article = words[from - 1]?.text ?? ''
  if (BEFORE_FEMALE.test(article)) return 'f'
  if (BEFORE_MALE.test(article)) return 'm'
  const adjective = from < core ? (words[core - 1] as Word).lower : ''
  const own = /(?:eauftragt|evollmächtigt|orsitzend)(?<ending>en?)$/u.exec((words[head] as Word).text)?.groups?.ending
  if (/^der$/i.test(article)) {
    const ending = adjective || own || ''
    return ending.endsWith('en') ? 'f' : ending.endsWith('e') ? 'm' : undefined
  }
  if (/e[rm]$/.test(adjective)) return 'm'
  if (adjective.endsWith('e')) return 'f'
  const word = withoutGenderSign((words[head] as Word).text)
  if (/eauftragter$|evollmächtigter$|orsitzender$/u.test(word)) return 'm'
  if (
    /eauftragte$|evollmächtigte$|orsitzende$/u.test(word) &&
    !hasGenderSign((words[head] as Word).text) &&
    !/^der$/i.test(article)
  )
    return 'f'
  return undefined
}

/** *Stellvertreter des CIO*, *ständige Vertreterin der Landesbeauftragten*: an office of its own, which the deputised one names. */
export function deputised(
  words: readonly Word[],
  office: { readonly from: number; readonly to: number; readonly floor: number },
): { readonly from: number; readonly gender: 'f' | 'm'; readonly meaning: ModifierMeaning } | undefined {
  const [noun, article] = words.slice(Math.max(0, office.from - 2), office.from)
  const found = DEPUTY_NOUN.exec(noun?.lower ?? '')
  if (!noun || !found || noun.start < office.floor || !/^(?:des|der)$/.test(article?.lower ?? '')) return undefined
  // *Stellvertreter des Verbandsvorstehers Paul Beispiel*: that is his title
  const next = words.slice(office.to, office.to + 2)
  if (next.length === 2 && next.every((w) => isUpper(w))) return undefined
  // *Vertreter des CIO* may be anybody whom he sends, *sein Vertreter des CIO* nobody
  const before = words[office.from - 3]?.lower ?? ''
  // *Vertreter des CIO ist X* says who it is
  const isPredicate = before === '' && /^(?:ist|sind|bleibt|:)$/.test(next[0]?.lower ?? '')
  if (!found.groups?.full && !BEFORE_DEPUTY.test(before) && !isPredicate) return undefined
  const from = office.from - (OF_DEPUTY.test(before) ? 3 : 2)
  return { from, gender: found.groups?.f ? 'f' : 'm', meaning: { capacity: 'deputy' } }
}
const DEPUTY_NOUN = /^(?<full>stell)?vertreter(?<f>in)?s?$/
/** *ständiger Vertreter*, *zweite Stellvertreterin* */
const OF_DEPUTY = /^(?:ständige|erste|zweite|dritte|weitere)[rnms]?$/
const BEFORE_DEPUTY = /^(?:ständige[rnms]?|zum|zur|ist|war|wird|wurde|bleibt|,|und)$/
