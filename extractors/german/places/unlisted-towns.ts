import { MONTHS } from '../dates/months.ts'
import { latin } from '../latin.ts'
import { LETTER } from '../letters.ts'
import { matches } from '../matches.ts'
import type { PlaceMention } from '../places.ts'
import { townsStartingWith } from './municipality-index.ts'

/** Endings that most German place names have. */
const SHAPE =
  /(?:stadt|städt|heim|hausen|hus|hüsen|ingen|ungen|dorf|torf|burg|berg|berge|bergen|bach|feld|felde|felden|furt|furth|fort|au|aue|ow|itz|itzsch|rode|roda|rath|leben|beck|brück|brücke|brücken|kirch|kirchen|hof|hofen|höfen|hafen|haven|münde|münden|tal|thal|wald|walde|see|stein|born|bronn|brunn|loh|lohe|horst|büttel|scheid|lar|lautern|reuth|ried|moos|kreuz|zell|weiler|weier|wiler|acker|busch|hagen|holz|holt|wede|stedt|stedten|statt|stätten|haus|markt|werder|anger|esch|eschen|ach|nau|hain|rück|rup|büll|bek|bostel|wedel|trup|schede|kappeln|föhr|sylt)$/u

/** *die Stadt Darmstadt im März*: when, not where. */
const TIMES = `${MONTHS}|Jahr|Frühjahr|Frühling|Sommer|Herbst|Winter|[A-Z][a-z]+tag|Mittwoch|Ende|Anfang|Vorjahr|Monat|Rahmen|Zuge|Beisein|Abend`

const NAMED = new RegExp(
  `(?<![${LETTER}0-9-])(?:(?:Kreis|Hanse|Universitäts|Klein|Groß)?[Ss]tadt|(?:Samt|Verbands|Einheits|Orts)?[Gg]emeinde|Markt) (?<name>(?:(?:Bad|Sankt|St\\.|Groß|Klein|Alt|Neu|Ober|Unter) )?[A-ZÄÖÜ][${LETTER}]{3,}(?:-[A-ZÄÖÜ][${LETTER}]{2,})?(?: (?:am|an der|im|bei|ob der|in der) (?!${TIMES})[A-ZÄÖÜ][${LETTER}]+)?)(?![${LETTER}-])`,
  'g',
)

/** Bodies that run several villages, called by what they are: *Samtgemeinde Lachendorf*, *Verwaltungsgemeinschaft Ries*. */
const JOINT = latin.g`(?<![\p{L}\p{N}-])(?<kind>(?:Samt|Verbands)gemeinde|Verwaltungsgemeinschaft|(?:Gemeinde)?[Vv]erwaltungsverband|Amt)(?:e?s)? (?<name>(?:(?:Bad|Sankt|St\.|Groß|Klein|Alt|Neu|Ober|Unter|Hohe|Hoher|Am|Mittleres|Hüttener) )?\p{Lu}[\p{Ll}ß]{2,}(?:-\p{Lu}\p{Ll}{2,}){0,2}(?: (?:am|an der|im|bei|ob der|in der) (?!(?:${TIMES})(?!\p{Ll}))\p{Lu}\p{Ll}+| \(\p{Lu}\p{Ll}+\))?)(?![\p{L}-])`
/** An *Amt* is mostly an office: these words are of the other kind alone. */
const AMT_OF_VILLAGES = latin`(?<!\p{L})(?:Amts(?:ausschuss|vorsteher|direktor|angehörig|gemeinde)|amtsangehörig)`
const NO_PLACE = latin`(?:ung|heit|keit|schaft|wesen|dienste?|technik|informatik|digitales|schutz|recht|bau)$|^(?:Digital|Inneres|Finanzen|Personal|Soziales|IT)`

/** Villages that share an administration are named by it. */
export function findJointAdministrations(text: string): PlaceMention[] {
  if (!/emein|Amt|[Vv]erwaltungsverband/.test(text)) return []
  return matches(JOINT, text).flatMap(({ index, 0: match, groups: { kind = '', name = '' } = {} }) => {
    const bare = name.replace(/ (?:\(|am |an der |im |bei |ob der |in der ).*$/, '')
    if (NO_PLACE.test(bare)) return []
    if (kind === 'Amt' && !AMT_OF_VILLAGES.test(text) && !(text.trim() === match && SHAPE.test(bare))) return []
    const land = townsStartingWith(bare.split(/[ -]/)[0] ?? '').find((t) => t.text === bare)?.town.land
    return {
      start: index,
      end: index + match.length,
      jurisdiction: `${kind} ${name}`,
      kind: 'municipality',
      form: 'name',
      ...(land ? { land } : {}),
    }
  })
}

/** *Inselgemeinde Juist* at the head of a page: whatever it is called. */
const AT_HEAD = latin`^(?:(?:Insel|Markt|Einheits|Orts)?[Gg]emeinde|Markt|Gemeindeverwaltung) (?<name>(?:(?:Bad|Sankt|St\.|Groß|Klein|Alt|Neu|Ober|Unter|Hohen) )?\p{Lu}[\p{Ll}ß]{2,}(?:-\p{Lu}\p{Ll}+)?(?: (?:am|an der|im|bei|ob der|in der) \p{Lu}\p{Ll}+| \(\p{Lu}\p{Ll}+\))?)(?= ?(?:\n|$|[|,•·–]))`

/** Towns too small for the table, where a word such as *Gemeinde* names them and they are shaped like a place. */
export function findUnlistedTowns(text: string): PlaceMention[] {
  if (!/[Ss]tadt|emeinde|Markt/.test(text)) return []
  const head = AT_HEAD.exec(text)
  const named = head?.groups?.name ?? ''
  const end = head?.[0].length ?? 0
  const found: PlaceMention[] = head
    ? [{ start: end - named.length, end, jurisdiction: named, kind: 'municipality', form: 'name' }]
    : []
  for (const match of matches(NAMED, text)) {
    const name = match.groups?.name ?? ''
    const core = name.replace(/ (?:am|an der|im|bei|ob der|in der) .*$/, '')
    if (!SHAPE.test(core) && !/^(?:Bad|Sankt|St\.) /.test(name)) continue
    const end = match.index + match[0].length
    found.push({ start: end - name.length, end, jurisdiction: name, kind: 'municipality', form: 'name' })
  }
  return found
}
