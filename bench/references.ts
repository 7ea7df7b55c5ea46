/**
 * The same sentence about somebody or something that the text has just named: *Erika Muster spricht. Frau Muster wurde
 * …*, *Das Land hat die Digitalagentur (DA). Die Behörde wurde …*. `npm run bench:robustness` asks them.
 */
import type { FactRecord } from '../pipeline/index.ts'
import type { Change } from './insertions.ts'

/** A slot's value, where the sentence has it once, as it stands there. */
const valueIn = (sentence: string, fact: FactRecord, slot: string): string | undefined => {
  const value = (fact as unknown as Record<string, unknown>)[slot]
  return typeof value === 'string' && sentence.split(value).length === 2 ? value : undefined
}

/** The person named in a sentence before, and here by the surname with `before` in front. */
function bySurname(before: string): Change {
  return (sentence, fact) => {
    const name = valueIn(sentence, fact, 'person')
    const surname = name?.split(' ').at(-1)
    if (!name || !surname || surname === name || /Dr\. $|Prof\. $/.test(sentence.split(name)[0] ?? '')) return undefined
    return `Es geht um ${name}. ${sentence.replace(name, () => before + surname)}`
  }
}

/** The body named before, and here by a word that stands for it, in the nominative of its gender. */
function byNoun(noun: string, article: 'die' | 'das' | 'der'): Change {
  return (sentence, fact) => {
    const name = valueIn(sentence, fact, 'name')
    if (!name || sentence.includes(`${name} (`) || !isOf(article, name)) return undefined
    const [capital, small] = [`${article[0]?.toUpperCase()}${article.slice(1)} ${name}`, `${article} ${name}`]
    const said = sentence.startsWith(capital) ? capital : sentence.includes(small) ? small : undefined
    if (!said || fact.type !== 'agency') return undefined
    const stands = said === capital ? `${capital.slice(0, 3)} ${noun}` : `${article} ${noun}`
    return `Zuständig ist ${small}. ${sentence.replace(said, () => stands)}`
  }
}

/** Whether the body's head noun has that gender, as far as its end tells. */
const isOf = (article: 'die' | 'das' | 'der', name: string): boolean =>
  ({
    die: /agentur|anstalt|zentrale|stelle|gmbh|behörde/i,
    das: /amt(?!\p{L})|zentrum|haus(?!\p{L})|ministerium/iu,
    der: /verband/i,
  })[article].test(name.split(' ')[0] ?? '')

export const REFERENCES: Readonly<Record<string, Change>> = {
  'by the surname': bySurname(''),
  'Frau and the surname': (sentence, fact) =>
    /^(?:Erika|Anna|Katja|Petra|Ute|Silke|Sabine|Julia|Maria|Eva|Martina|Andrea|Claudia|Heike|Birgit|Monika) /.test(
      valueIn(sentence, fact, 'person') ?? '',
    )
      ? bySurname('Frau ')(sentence, fact)
      : undefined,
  'by die Einrichtung': byNoun('Einrichtung', 'die'),
  'by das Haus': byNoun('Haus', 'das'),
  'by der Verband': byNoun('Verband', 'der'),
}
