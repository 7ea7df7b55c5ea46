/**
 * Nominatives of names as far as endings show them safely: `Sächsischen Staatskanzlei` → `Sächsische Staatskanzlei`,
 * `Landesamts für …` → `Landesamt für …`. What follows the head noun keeps its own case.
 */

export type Gender = 'm' | 'f' | 'n'

const ENDING: Readonly<Record<Gender, string>> = { m: 'er', f: 'e', n: 'es' }

/** An adjective in the strong nominative singular of a gender: (`Digitalen`, f) → `Digitale`. Indeclinables stay. */
export function nominativeAdjective(word: string, gender: Gender): string {
  if (/^(?:Thüringer|Berliner|Bremer|Münchner)$/.test(word)) return word
  const stem = /^(?<stem>.+?)(?:e|en|er|es|em)$/u.exec(word)?.groups?.stem
  return stem ? stem + ENDING[gender] : word
}

/** A noun without the genitive's -s or -es: `Landesamtes` → `Landesamt`; other nouns stay. */
export function withoutGenitive(noun: string): string {
  const strong =
    /^(?<stem>.*(?:amt|rat|verband|verbund|plan|pakt|programm|konzept|leitbild|zielbild|ausschuss|dienst|kreis))es$/iu.exec(
      noun,
    )?.groups?.stem
  if (strong) return strong
  const weak =
    /^(?<stem>.*(?:amt|betrieb|zentrum|ministerium|verband|verbund|beirat|rat|institut|kabinett|gremium|plan|pakt|programm|konzept|parlament|senat|magistrat|referat|dezernat|team|kollegium|office|lab|leitbild|zielbild|fahrplan|rahmen|campus|board|papier|präsidium|landtag|bundestag|kreistag|unternehmen|labor))s$/iu.exec(
      noun,
    )?.groups?.stem
  return weak ?? noun
}
