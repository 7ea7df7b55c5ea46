/** Nouns of a unit that count something else than what a plan holds, a portal offers or municipalities use. */
import { latin } from '../german/latin.ts'
import type { Counting } from './counting.ts'

/** *Der Bericht behandelte drei Themenbereiche*, *Die Tagung gliedert sich in vier Themenfelder*, *Der Workshop hatte vier Themen*. */
const OF_TALK = latin`(?<!\p{L})(?:[Dd](?:er|ie|en|em|as|es)|[Ee]inen?|[Ii]m|[Bb]eim|[Ii]hr(?:en)?|[Ss]ein(?:en)?) (?:\p{Ll}+ )?(?:Bericht|Vortrag|Referat|Tagung|Veranstaltung|Konferenz|Kongress|Workshop|Seminar|Podium|Studie|Umfrage|Broschüre)(?!\p{Ll})[^.;]{0,80}(?:begann|beginnt|behandel\p{L}+|gliedert\p{L}*|umfasst\p{L}*|mit der Darstellung|ging es|widmet\p{L}*|dreht\p{L}*|hatt?e? |bot |kreist\p{L}*|standen)`
/** *Das Amt gliedert sich in vier Bereiche*, *Die CIO verantwortet drei Aufgabenbereiche*. */
const PART_OF_HOUSE = latin.i`(?:^| )(?:aufgaben|arbeits|fach|geschäfts|teil|verantwortungs|zuständigkeits)?bereichen?$`
const HOUSE = latin`(?<!\p{L})(?:\p{L}*(?:[Aa]mt|[Aa]bteilung|[Dd]ezernat|[Rr]eferat|[Bb]ehörde|[Dd]ienstleister|[Bb]etrieb|[Ss]tabsstelle|[Mm]inisterium|[Aa]gentur|[Rr]essort)(?:e?s)?|Haus(?:es)?|CIO|CDO|CISO|\p{L}*[Ll]eiter(?:in)?)(?!\p{L})`
/** *sind elf Millionen Euro angemeldet, gegliedert in sechs Bereiche*, *Der Etat verteilt sich auf vier Felder*: parts of money or staff. */
const OF_MONEY = latin`(?<!\p{L})(?:Euro|(?:\p{L}+)?(?:[Mm]ittel|[Bb]udget|[Hh]aushalt|[Ee]tat|[Aa]usgaben|[Kk]osten|[Pp]ersonal|[Pp]lanstellen))(?!\p{L})[^.;]{0,80}(?:gegliedert|gliedert|aufgeteilt|unterteilt|aufgegliedert|verteilt|verteilen|teilt|teilen)(?!\p{L})`
/** *In acht Städten gab es Workshops*. */
const EVENTS = latin`(?<!\p{L})(?:Workshops?|\p{L}*[Vv]eranstaltung(?:en)?|Sprechstunden?|Stammtische?|Tagung(?:en)?|Foren|Termine?|Proteste?|Befragung(?:en)?)(?!\p{L})`
/** *40 Verfahren fielen aus*, *Bei drei Verfahren kam es zu Ausfällen*. */
const FAILED = latin`(?<!\p{L})(?:(?:fällt|fiel|fallen|fielen) [^,;.]{0,80}(?<!\p{L})aus(?=[,;.]|$)|ausgefallen|\p{L}*[Aa]usf[aä]ll(?:en?|s)?|lahmgelegt|gestört|\p{L}*[Ss]törung(?:en)?|abgestürzt)(?!\p{L})`
const AWARDED = latin`(?<!\p{L})(?:ausgezeichnet|prämiert|gekürt|nominiert|eingereicht|(?:reicht(?:e|en|)|reichen) [^.;]{0,60} ein)(?!\p{L})`

/** *13 Kommunen haben die Teilnahme beendet*. */
const LEFT = /^(?:beendet(?:en)?|gekündigt|ausgetreten|ausgestiegen|abgesprungen|zurückgezogen)$/

/** Why a counted noun means something else, or undefined. */
export function whyOfElse({ found: { clause, sentence }, unit, label, part: text }: Counting): string | undefined {
  const { chunks } = sentence
  if (unit === 'measures' && AWARDED.test(text)) return 'awarded or handed in'
  if (unit === 'fields' && OF_TALK.test(text)) return 'parts of a talk or paper'
  if (unit === 'services' && FAILED.test(text)) return 'out of order'
  if (unit === 'fields' && OF_MONEY.test(text) && !chunks.some((c) => c.tags.has('Plan'))) return 'parts of a budget'
  const isOfHouse = PART_OF_HOUSE.test(label) && !chunks.some((c) => c.tags.has('Plan')) && HOUSE.test(text)
  if (unit === 'fields' && isOfHouse) return 'departments of a house'
  if (unit === 'adopters' && clause.chunks.some((c) => LEFT.test(c.lower))) return 'who have left'
  return unit === 'adopters' && EVENTS.test(text) ? 'where something took place' : undefined
}
