import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { consolidate } from '../pipeline/consolidate.ts'
import { reportPage } from '../pipeline/report/page.ts'
import { openBrowser, watchedPage } from '../test/browser.ts'
import { claimsOf } from './made-up-claims.ts'

// `npm run bench:report`: how big the report is, and how long Chromium takes to show it, to filter it and to open
// evidence, on made-up claims. Figures go to bench/dataset.md.

const AROUND = ' Noch ein Satz, wie er auf einer Seite vor oder nach dem Zitat steht, dass man den Zusammenhang sieht.'

function pageOf(claims: number): { html: string; facts: number; tenures: number } {
  const whole = consolidate(claimsOf(claims))
  const texts = new Map(
    whole.facts.flatMap(({ evidence }) =>
      evidence.map(({ document, position, quote }) => [
        document,
        `${' '.repeat(position.start)}${quote.exact}${AROUND.repeat(2)}`,
      ]),
    ),
  )
  const html = reportPage({ ...whole, textOf: (id) => texts.get(id), title: 'Bench', date: '2026-01-01' })
  return { html, facts: whole.facts.length, tenures: whole.tenures.length }
}

/** Milliseconds until the page has shown what a step did. */
async function timed(page: Page, step: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await step()
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
  return Math.round(performance.now() - started)
}

const folder = mkdtempSync(join(tmpdir(), 'aktenkundig-bench-'))
const browser = await openBrowser()
console.log(
  '| facts | tenures | MB | screen | load ms | Land ms | text ms | all again ms | evidence ms | English ms |\n|---|---|---|---|---|---|---|---|---|---|',
)
try {
  for (const claims of [1_000, 11_900]) {
    const { html, facts, tenures } = pageOf(claims)
    const file = join(folder, 'report.html')
    writeFileSync(file, html)
    for (const width of [1280, 390]) {
      const { page } = await watchedPage(browser, { viewport: { width, height: 900 } })
      page.setDefaultTimeout(120_000)
      const steps = [
        () => page.goto(`file://${file}`, { timeout: 120_000 }),
        () => page.selectOption('select[name=land]', 'DE-SN'),
        () => page.fill('input[name=text]', 'dorn'),
        async () => {
          await page.fill('input[name=text]', '')
          await page.selectOption('select[name=land]', '')
        },
        () => page.evaluate("location.hash = document.querySelector('a.bar').getAttribute('href')"),
        () => page.check('#en'),
      ]
      const times: number[] = []
      for (const step of steps) times.push(await timed(page, step))
      const size = (Buffer.byteLength(html) / 1e6).toFixed(1)
      console.log(`| ${[facts, tenures, size, width, ...times].join(' | ')} |`)
      await page.close()
    }
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
