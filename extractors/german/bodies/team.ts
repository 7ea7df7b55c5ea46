import type { BodyMention } from '../bodies.ts'
import { isUpper, readGenitive, type Word } from '../noun-phrase.ts'
import { isPlaceWord } from '../places/words.ts'
import { readShortForm } from './known.ts'
import { plain } from './provider.ts'

/** `CERT-rlp`, `Sax.CERT`, `CERT NRW`, `Computer Emergency Response Team (CERT)`. */
export function readResponseTeam(text: string, words: readonly Word[], i: number): BodyMention | undefined {
  let end = i
  if (/(?:^|\p{L}[-.]?)CERTs?(?:-\p{L}+){0,3}$/u.test((words[i] as Word).text)) end = i + 1
  else if (
    /^Computer-?Emergency-?Response-?Team$/.test(
      words
        .slice(i, i + 4)
        .map((w) => w.text)
        .join(''),
    )
  )
    end = i + 4
  else if (/^Computer-(?:Emergency-Response-Team|Notfallteam)s?$/.test((words[i] as Word).text)) end = i + 1
  if (end === i) return undefined
  const place = words[end]
  if (isUpper(place) && (place.text === 'Nord' || isPlaceWord(place.text))) end++
  const owner = readTeamOwner(words, end)
  const short = readShortForm(words, end) ?? readShortForm(words, owner)
  if (end === i + 1) end = owner
  // *das Computer-Notfallteam*: the one spoken of
  if (end === i + 1 && !short && /^Computer-Notfall/.test((words[i] as Word).text)) return undefined
  const name = text.slice((words[i] as Word).start, (words[end - 1] as Word).end).replace(/(?<=CERT|Team)s$/, '')
  return {
    ...plain((words[i] as Word).start, (words[(short?.end ?? end) - 1] as Word).end, name, 'agency'),
    ...(short ? { acronym: short.acronym } : {}),
    digital: true,
  }
}

/** *Computer-Notfallteam der saarländischen Kommunen*: an ordinary noun is named by its owner. */
function readTeamOwner(words: readonly Word[], i: number): number {
  return /^(?:Computer-)?Notfallteams?$/.test(words[i - 1]?.text ?? '') ? readGenitive(words, i) : i
}
