import { createHash } from 'node:crypto'
import type { ConflictRecord, TenureRecord } from '../consolidate/records.ts'
import { STATES } from '../known/jurisdictions.ts'
import type { FactRecord } from '../records.ts'
import { type Label, TYPES } from '../views/labels.ts'
import { viewsOf } from '../views/views.ts'
import type { TextOf } from './evidence.ts'
import { both, esc } from './html.ts'
import type { Scale } from './scale.ts'
import { SCRIPT } from './script.ts'
import { styleOf } from './style.ts'
import { agencyTable, conflictTable, figureTable, strategyTable, type TableInput, tenureTable } from './tables.ts'
import { timelineOf, timelineScale } from './timeline.ts'

interface ReportInput {
  readonly facts: readonly FactRecord[]
  readonly tenures: readonly TenureRecord[]
  readonly conflicts: readonly ConflictRecord[]
  readonly textOf: TextOf
  readonly title: string
  /** The day that the data are of. */
  readonly date: string
}

/**
 * The report: one HTML file that needs nothing else. The timeline is drawn here, as SVG in per cent of its width; the
 * content security policy lets only the file's own style and script run.
 */
export function reportPage({ facts, tenures, conflicts, textOf, title, date }: ReportInput): string {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const views = viewsOf({ facts, tenures, conflicts })
  const scale = timelineScale(views)
  const style = styleOf(scale)
  const input: TableInput = { views, conflicts, textOf, factOf: (id) => byId.get(id) }
  const policy = `default-src 'none'; script-src '${hash(SCRIPT)}'; style-src '${hash(style)}'; base-uri 'none'; form-action 'none'`
  const places = [
    ...new Set(
      [...views.officeholders, ...views.strategies, ...views.agencies, ...views.figures].flatMap(({ under }) => under),
    ),
  ].sort()
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${esc(title, 200)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#tenures">${both({ de: 'Zu den Tabellen', en: 'Skip to the tables' })}</a>
<header>
<fieldset class="languages"><legend>${both({ de: 'Sprache', en: 'Language' })}</legend><label><input type="radio" name="language" id="de" checked> Deutsch</label> <label><input type="radio" name="language" id="en"> English</label></fieldset>
<h1>${esc(title, 200)}</h1>
<p>${both({ de: `${facts.length} Fakten, ${tenures.length} Amtszeiten, ${conflicts.length} Widersprüche zwischen Quellen. Stand ${date}.`, en: `${facts.length} facts, ${tenures.length} tenures, ${conflicts.length} contradictions between sources. As of ${date}.` })}</p>
${filterForm(places)}
</header>
<main>
<section class="timeline"><h2>${both({ de: 'Zeitleiste', en: 'Timeline' })}</h2>
${legend()}
${axis(scale)}
${timelineOf(views, scale)}
</section>
${tenureTable(input)}
${strategyTable(input)}
${agencyTable(input)}
${figureTable(input)}
${conflictTable(input)}
</main>
<footer><p class="soft">${both({ de: '* Datum der Meldung, nicht im Text genannt. „Zuletzt bestätigt“ ist der letzte Tag, für den eine Quelle es sagt.', en: '* date of the report, not stated in the text. “Last confirmed” is the latest day for which a source says so.' })}</p></footer>
<script>${SCRIPT}</script>
</body>
</html>
`
}

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

function filterForm(places: readonly string[]): string {
  const names = new Map(STATES.map(({ id, name }) => [id, name]))
  const options = places.map((id) => `<option value="${esc(id)}">${esc(names.get(id) ?? id, 60)}</option>`)
  const types = [
    ...Object.entries(TYPES).filter(([type]) => !['appointment', 'incumbency'].includes(type)),
    ['conflict', { de: 'Widerspruch', en: 'Contradiction' }] as const,
  ]
  const label = (text: Label, field: string) => `<label>${both(text)}${field}</label>`
  return `<form id="filter" hidden>
${label({ de: 'Land oder Ort', en: 'Land or place' }, `<select name="land"><option value="">–</option>${options.join('')}</select>`)}
${label({ de: 'Art', en: 'Type' }, `<select name="type"><option value="">–</option>${types.map(([type, { de, en }]) => `<option value="${type}">${esc(de === en ? de : `${de} / ${en}`)}</option>`).join('')}</select>`)}
${label({ de: 'Ab Jahr', en: 'From year' }, '<input type="number" name="from" min="1900" max="2100">')}
${label({ de: 'Bis Jahr', en: 'To year' }, '<input type="number" name="to" min="1900" max="2100">')}
${label({ de: 'Text', en: 'Text' }, '<input type="search" name="text">')}
<p id="count-line"><output id="count" aria-live="polite"></output> ${both({ de: 'Zeilen', en: 'rows' })}</p>
</form>`
}

function legend(): string {
  const items: Label[] = [
    { de: 'weiche Enden: nur Monat oder Jahr bekannt', en: 'soft ends: only month or year known' },
    { de: 'verblassend: Anfang oder Ende offen', en: 'fading: start or end open' },
    { de: 'senkrechter Strich: zuletzt bestätigt', en: 'vertical line: last confirmed' },
    { de: '⚠ gestrichelt: Widerspruch', en: '⚠ dashed: contradiction' },
    { de: '◆ Strategie, ■ Behörde', en: '◆ strategy, ■ agency' },
  ]
  return `<ul class="legend">${items.map((item) => `<li>${both(item)}</li>`).join('')}</ul>`
}

function axis(scale: Scale): string {
  const labels = scale.ticks.map(
    ({ day, label }, at) =>
      `<text${at % 2 === 1 ? ' class="second"' : ''} x="${scale.x(day)}%" dx="3" y="15">${label}</text>`,
  )
  return `<div class="axis" aria-hidden="true"><div></div><svg height="20">${labels.join('')}</svg></div>`
}
