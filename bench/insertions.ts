/** What `bench/robustness.ts` puts into sentences and texts, none of which changes a fact. */
import { genderOfFirstName } from '../extractors/german/persons/given-names.ts'
import type { FactRecord } from '../pipeline/index.ts'
import type { GoldDocument } from './scoring.ts'

/** What is done to one sentence of a text; undefined where there is nothing to do it to. */
export type Change = (sentence: string, fact: FactRecord) => string | undefined

const personOf = (fact: FactRecord): string | undefined => ('person' in fact ? String(fact.person) : undefined)

/** Puts `what` behind the person's full name. */
const behindName =
  (what: string): Change =>
  (sentence, fact) => {
    const name = personOf(fact)
    const at = name ? sentence.indexOf(name) : -1
    const behind = sentence.slice(at + (name?.length ?? 0))
    return at < 0 || /^s?[ ,]*[(„"]|^s\b|^,/u.test(behind)
      ? undefined
      : splice(sentence, at + (name ?? '').length, what)
  }

/** Puts `what` behind the first finite auxiliary. */
const behindVerb =
  (what: string): Change =>
  (sentence) => {
    const verb = /(?<=\p{L} )(?:wurden?|hat|haben|ist|sind|wird|werden|waren?)(?= \p{L})/u.exec(sentence)
    return verb ? splice(sentence, verb.index + verb[0].length, what) : undefined
  }

/** Puts `what` behind a name that stands in the sentence as the record has it. */
const behindSlot =
  (slot: string) =>
  (what: string): Change =>
  (sentence, fact) => {
    const name = (fact as unknown as Record<string, unknown>)[slot]
    const at = typeof name === 'string' ? sentence.indexOf(name) : -1
    const end = at + String(name).length
    return at < 0 || /^[\p{L}„“"»«(-]|^ [(„]/u.test(sentence.slice(end)) ? undefined : splice(sentence, end, what)
  }
const behindBody = behindSlot('name')
const behindPlan = behindSlot('title')

const beforeName =
  (what: string): Change =>
  (sentence, fact) => {
    const name = personOf(fact)
    const at = name ? sentence.indexOf(name) : -1
    return at < 0 || /(?:Dr|Prof)\. $/.test(sentence.slice(0, at)) ? undefined : splice(sentence, at, what)
  }

const splice = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at)

/** Puts `what` before the full stop of a statement. */
const atEnd =
  (what: string): Change =>
  (sentence) =>
    /[\p{L}\d)]\.$/u.test(sentence) && !/[„"]/u.test(sentence) && sentence.length < 300
      ? `${sentence.slice(0, -1)}${what}.`
      : undefined

const atStart =
  (what: string): Change =>
  (sentence) =>
    /^\p{Lu}/u.test(sentence) && /[.!]$/.test(sentence) ? what + sentence : undefined

const replaced =
  (from: RegExp, to: string): Change =>
  (sentence) => {
    const next = sentence.replace(from, to)
    return next === sentence ? undefined : next
  }

const MONTHS = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'.split('|')
const LONG_DATE = new RegExp(`(\\d{1,2})\\. (${MONTHS.join('|')}) (\\d{4})`, 'gu')

/** Wraps each line, as mails and old pages do. */
const wrapped =
  (width: number): Change =>
  (text) =>
    text
      .split('\n')
      .map((line) => wrapLine(line, width))
      .join('\n')

function wrapLine(line: string, width: number): string {
  const lines = ['']
  for (const word of line.split(' ')) {
    const last = lines.at(-1) as string
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' && lines.length > 1 ? word : `${last}${last === '' ? '' : ' '}${word}`
  }
  return lines.join('\n')
}

/** Changes to the sentence that proves a fact. */
export const CHANGES: Readonly<Record<string, Change>> = {
  'party behind the name': behindName(' (SPD)'),
  'long party behind the name': behindName(' (Bündnis 90/Die Grünen)'),
  'age behind the name': behindName(' (54)'),
  'age between commas': behindName(', 54,'),
  'degree between commas': behindName(', promovierte Juristin,'),
  'profession between commas': behindName(', gelernter Informatiker,'),
  'origin between commas': behindName(', gebürtig aus der Pfalz,'),
  'clause between commas': behindName(', der aus der Wirtschaft kommt,'),
  'aside between dashes': behindName(' – bekannt aus der Wirtschaft –'),
  'photo behind the name': behindName(' (Foto)'),
  'doctor before the name': beforeName('Dr. '),
  'titles before the name': beforeName('Prof. Dr.-Ing. '),
  'adverb behind the verb': behindVerb(' offiziell'),
  'occasion behind the verb': behindVerb(' am Rande einer Feier'),
  'source behind the verb': behindVerb(' nach Angaben der Pressestelle'),
  'aside behind the verb': behindVerb(', wie berichtet,'),
  'bracket behind the body': behindBody(' (siehe Kasten)'),
  'seat behind the body': behindBody(' mit Sitz in der Altstadt'),
  'bracket behind the plan': behindPlan(' (PDF, 2 MB)'),
  'said at the end': atEnd(', teilte die Pressestelle am Abend mit'),
  'so at the end': atEnd(', so die Pressestelle'),
  'bracket at the end': atEnd(' (wir berichteten)'),
  'consequence at the end': atEnd(', was viele gefreut hat'),
  'agency at the start': atStart('(dpa) – '),
  'bullet at the start': atStart('• '),
  'dash at the start': atStart('- '),
  'pluses around it': atStart('+++ '),
  'adverb at the start': (s) => atStart('Wie berichtet: ')(s, {} as FactRecord),
}

/** Changes to all of a text. */
export const OF_TEXT: Readonly<Record<string, Change>> = {
  'lines wrapped at 60': wrapped(60),
  'lines wrapped at 76': wrapped(76),
  'lines of Windows': replaced(/\n/gu, '\r\n'),
  'letters and accents apart': (text) => text.normalize('NFD'),
  'no-break spaces': replaced(/(?<=\d\.?) (?=\p{L})/gu, '\u00a0'),
  'soft hyphens': replaced(/(\p{Ll}{5})(\p{Ll}{5})/gu, '$1\u00ad$2'),
  'long dashes': replaced(/ - /gu, ' – '),
  'typographic quotes': replaced(/„([^“„]*)“/gu, '»$1«'),
  'straight quotes': replaced(/„([^“„]*)“/gu, '"$1"'),
  'date in digits': replaced(LONG_DATE, '$1.§$2§.$3'),
  'date in two digits': replaced(LONG_DATE, '0$1.§$2§.$3'),
  'CIO in full': replaced(/(?<![\p{L}-])CIO(?![\p{L}-])/gu, 'Chief Information Officer'),
  'CIO in full with short form': replaced(/(?<![\p{L}-])CIO(?![\p{L}-])/gu, 'Chief Information Officer (CIO)'),
  'CDO in full': replaced(/(?<![\p{L}-])CDO(?![\p{L}-])/gu, 'Chief Digital Officer'),
}

const escaped = (text: string): string => text.replace(/[&<>]/gu, (sign) => `&#${sign.codePointAt(0)};`)

/** The text as a page: its lines as paragraphs, the names of its persons in links. */
export function asPage(text: string, { facts }: GoldDocument): string {
  const names = new Set(facts.flatMap(({ person }) => (typeof person === 'string' ? [person] : [])))
  const linked = (line: string) =>
    [...names].reduce((all, name) => all.replaceAll(name, `<a href="/p"><b>${name}</b></a>`), escaped(line))
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title></title><body><article>\n${lines.map((line) => `<p>${linked(line)}</p>`).join('\n')}\n</article></body></html>`
}

const OTHER_NAMES: Readonly<Record<'f' | 'm', readonly string[]>> = {
  f: [
    'Kübra Özdemir',
    'Ngoc-Anh Nguyen',
    'Wiebke van den Berg',
    'Zdenka Szymańska',
    'Aylin Thiel-Böhm',
    'Ann-Kathrin Ay',
  ],
  m: [
    'Tjark Iwersen',
    'Aleksandar D’Angelo',
    'Sławomir Kowalski',
    'Enno de Vries',
    'Xaver Große Kleffner',
    'Jörn-Ole Käsmann',
  ],
}

/** The text and its gold with other persons' names, as they occur in Germany too. */
export function renamed(text: string, gold: GoldDocument): { text: string; gold: GoldDocument } {
  const facts = JSON.stringify(gold.facts)
  const names = [...new Set(gold.facts.flatMap(({ person }) => (typeof person === 'string' ? [person] : [])))]
  const others = new Map(
    names
      .filter((name) => name.includes(' '))
      .flatMap((name, i) => {
        const gender = genderOfFirstName(name.split(/[ -]/)[0] ?? '')
        const other = gender && OTHER_NAMES[gender][i % OTHER_NAMES[gender].length]
        return other ? [[name, other] as const] : []
      }),
  )
  const surname = (name: string) => name.split(' ').slice(1).join(' ')
  const changed = (all: string) =>
    [...others].reduce(
      (part, [name, other]) =>
        part
          .replaceAll(name, other)
          .replace(
            new RegExp(`(?<![\\p{L}-])${surname(name).replace(/[.()]/g, '\\$&')}(?![\\p{L}-])`, 'gu'),
            surname(other),
          ),
      all,
    )
  return { text: changed(text), gold: { ...gold, facts: JSON.parse(changed(facts)) } }
}

/** `3.§Mai§.2019`, as the changes of dates leave it, in digits. */
export const inDigits = (text: string): string =>
  text
    .replace(/§(\p{L}+)§/gu, (_, month: string) => String(MONTHS.indexOf(month) + 1).padStart(2, '0'))
    .replace(/\b0(\d\d\.)/gu, '$1')
