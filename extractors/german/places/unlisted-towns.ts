import { MONTHS } from '../dates/months.ts'
import { LETTER } from '../letters.ts'
import { matches } from '../matches.ts'
import type { PlaceMention } from '../places.ts'

/** Endings that most German place names have. */
const SHAPE =
  /(?:stadt|städt|heim|hausen|hus|hüsen|ingen|ungen|dorf|torf|burg|berg|berge|bergen|bach|feld|felde|felden|furt|furth|fort|au|aue|ow|itz|itzsch|rode|roda|rath|leben|beck|brück|brücke|brücken|kirch|kirchen|hof|hofen|höfen|hafen|haven|münde|münden|tal|thal|wald|walde|see|stein|born|bronn|brunn|loh|lohe|horst|büttel|scheid|lar|lautern|reuth|ried|moos|kreuz|zell|weiler|weier|wiler|acker|busch|hagen|holz|holt|wede|stedt|stedten|statt|stätten|haus|markt|werder|anger|esch|eschen|ach|nau|hain|rück)$/u

/** *die Stadt Darmstadt im März*: when, not where. */
const TIMES = `${MONTHS}|Jahr|Frühjahr|Frühling|Sommer|Herbst|Winter|[A-Z][a-z]+tag|Mittwoch|Ende|Anfang|Vorjahr|Monat|Rahmen|Zuge|Beisein|Abend`

const NAMED = new RegExp(
  `(?<![${LETTER}0-9-])(?:(?:Kreis|Hanse|Universitäts|Klein|Groß)?[Ss]tadt|(?:Samt|Verbands|Einheits|Orts)?[Gg]emeinde|Markt) (?<name>(?:(?:Bad|Sankt|St\\.|Groß|Klein|Alt|Neu|Ober|Unter) )?[A-ZÄÖÜ][${LETTER}]{3,}(?:-[A-ZÄÖÜ][${LETTER}]{2,})?(?: (?:am|an der|im|bei|ob der|in der) (?!${TIMES})[A-ZÄÖÜ][${LETTER}]+)?)(?![${LETTER}-])`,
  'g',
)

/** Towns too small for the table, where a word such as *Gemeinde* names them and they are shaped like a place. */
export function findUnlistedTowns(text: string): PlaceMention[] {
  if (!/[Ss]tadt|emeinde|Markt/.test(text)) return []
  const found: PlaceMention[] = []
  for (const match of matches(NAMED, text)) {
    const name = match.groups?.name ?? ''
    const core = name.replace(/ (?:am|an der|im|bei|ob der|in der) .*$/, '')
    if (!SHAPE.test(core) && !/^(?:Bad|Sankt|St\.) /.test(name)) continue
    const end = match.index + match[0].length
    found.push({ start: end - name.length, end, jurisdiction: name, kind: 'municipality', form: 'name' })
  }
  return found
}
