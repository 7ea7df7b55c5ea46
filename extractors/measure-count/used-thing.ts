/** What adopters use or have joined, where it is no portal and no body: *die elektronische Akte*, *das Landesnetz*. */
import { type Chunk, isMention } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { type Phrase, phrasesOf } from '../german/phrases.ts'
import type { Found } from '../rule.ts'

/** With what each verb has the thing: an object, or a phrase behind the preposition. */
const USES: ReadonlyMap<string, string | undefined> = new Map([
  ...['nutzen', 'benutzen', 'verwenden', 'beziehen', 'einsetzen', 'einbinden', 'einführen', 'freischalten'].map(
    (verb) => [verb, undefined] as const,
  ),
  ['arbeiten', 'mit'],
  ['anschließen', 'an'],
  ['anbinden', 'an'],
  ['andocken', 'an'],
  ['hängen', 'an'],
  ['setzen', 'auf'],
])

/** Nouns that only point at something, or are nothing that one adopts. */
const POINTING = latin.i`^(?:.*(?:dienste?|angebote?|leistung(?:en)?|verfahren|systeme?|plattform|portale?|lösung(?:en)?|software|netz|cloud|haus|verband|verbund|möglichkeit(?:en)?|mittel|zuschüsse?|vertr[aä]ge?|vereinbarung(?:en)?|projekte?|maßnahmen?|standards?|technik|daten|anwendung(?:en)?))$|^(?:hilfe|chance|gelegenheit|zeit|it|wirkbetrieb|internet|netzwerk|stelle|tool|tools|werkzeuge?|anteil|teil|start|betrieb|arbeitsplatz|auskunft|formular|antrag)$`

/** The name of the thing, in the nominative, that the clause says the counted ones use or have joined. */
export function usedThingIn(found: Found, figure: Chunk): string | undefined {
  const { chunks } = found.clause
  const verbs = chunks.flatMap((c) => c.verbs.map((v) => v.lemma))
  const lemma = verbs.find((v) => USES.has(v))
  if (lemma === undefined) return undefined
  const preposition = USES.get(lemma)
  const isPassive = !preposition && verbs.includes('werden')
  const thing = phrasesOf(chunks).find(
    (p) =>
      p.preposition === preposition &&
      !p.owner &&
      !p.denied &&
      !p.beside &&
      (isPassive ? /^(?:der|die|das)$/ : DEFINITE).test(p.determiner ?? '') &&
      isThing(p, figure),
  )
  return thing && nameOf(thing, chunks)
}

const DEFINITE = /^(?:den|die|das|dem|der|unser(?:e[mnr]?)?)$/

const isThing = ({ heads }: Phrase, figure: Chunk): boolean =>
  heads.every((h) => h !== figure && !h.tags.has('Figure') && !isMention(h) && /^\p{Lu}/u.test(h.text)) &&
  !POINTING.test(heads.at(-1)?.text ?? '')

/** In the nominative, as far as the article tells it: *mit der elektronischen Akte*. */
function nameOf({ start, heads, determiner, preposition }: Phrase, chunks: readonly Chunk[]): string {
  const [first] = heads as [Chunk]
  const isFeminine = determiner === 'die' || (determiner === 'der' && preposition !== undefined)
  const adjectives = chunks
    .slice(start, isFeminine ? chunks.indexOf(first) : start)
    .filter((c) => /^\p{Ll}+en?$/u.test(c.text) && !DEFINITE.test(c.lower))
  // *das Formular „Elternzeit-Meldung“*
  const own = heads.length > 1 && POINTING.test(first.text) ? heads.slice(1) : heads
  return [...adjectives.map((c) => c.text.replace(/en$/, 'e')), ...own.map((h) => h.text)].join(' ')
}
