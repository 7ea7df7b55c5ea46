import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { consolidate } from '../../pipeline/consolidate.ts'
import { extractFacts } from '../../pipeline/extract-facts.ts'
import { packageFolder } from '../../pipeline/package.ts'
import type { FactRecord } from '../../pipeline/records.ts'
import { reportPage } from '../../pipeline/report/page.ts'
import { hasChromium, openBrowser, watchedPage } from '../browser.ts'
import { temporaryFolder } from '../command.ts'
import { statement } from '../statement.ts'
import { HOSTILE, hostileFacts } from './hostile.ts'

const histories = join(packageFolder(), 'test/histories')

function pageOf(facts: readonly FactRecord[], texts = new Map<string, string>()): string {
  const whole = consolidate(facts)
  const file = join(temporaryFolder(), 'report.html')
  const html = reportPage({ ...whole, textOf: (id) => texts.get(id), title: 'Histories', date: '2026-01-01' })
  writeFileSync(file, html)
  return file
}

function historyFacts(): { facts: FactRecord[]; texts: Map<string, string> } {
  const texts = new Map<string, string>()
  const facts = readdirSync(histories)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => {
      const text = readFileSync(join(histories, name), 'utf8')
      const { facts: stated } = extractFacts(text, { source: name, url: `https://example.org/${name}` })
      for (const fact of stated) for (const { document } of fact.evidence) texts.set(document, text)
      return [...stated]
    })
  return { facts, texts }
}

describe('the page as text', () => {
  test('has a strict content security policy and needs nothing from elsewhere', () => {
    const html = readFileSync(pageOf(historyFacts().facts), 'utf8')
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/unsafe-inline|<link|<img|@import|url\(http| style="| on\w+="/)
  })

  test('is the same for the same data', () => {
    const { facts } = historyFacts()
    expect(readFileSync(pageOf(facts), 'utf8')).toBe(readFileSync(pageOf([...facts].reverse()), 'utf8'))
  })

  test('hostile texts stay texts', () => {
    const html = readFileSync(pageOf(hostileFacts()), 'utf8')
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html).not.toMatch(/<(?:iframe|img|base)\b|<svg\/onload|href="javascript/i)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is the test
    expect(html).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/u)
    expect(html).not.toContain('x'.repeat(2000))
  })
})

describe.skipIf(!hasChromium)('the page in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  test('timeline is drawn, evidence opens with its quote in context, nothing leaves the page', async () => {
    const { facts, texts } = historyFacts()
    const { page, trouble } = await watchedPage(browser)
    await page.goto(`file://${pageOf(facts, texts)}`)
    expect(await page.locator('a.bar').count()).toBe(16)
    const box = await page.locator('a.bar[aria-label^="Thomas Popp"] rect').boundingBox()
    expect(box?.width).toBeGreaterThan(50)
    expect(await page.locator('a.disputed').count()).toBeGreaterThan(3)
    expect(await page.locator('.gap').count()).toBe(2)

    await page.locator('a.bar[aria-label^="Thomas Popp"] rect').click()
    // opened by the page when it has heard of its new fragment: soon, not at once
    const details = page.locator('details:target[open]')
    await details.waitFor()
    expect(await details.locator('mark').first().textContent()).toContain('Thomas Popp')
    expect(await details.locator('a').first().getAttribute('href')).toMatch(
      /^https:\/\/example\.org\/sachsen-\d+\.txt#:~:text=/,
    )
    expect(trouble).toEqual([])
    await page.close()
  })

  test('filters by Land, type, years and text', async () => {
    const { page, trouble } = await watchedPage(browser)
    await page.goto(`file://${pageOf(historyFacts().facts)}`)
    const visible = () => page.locator('a.bar:visible').count()
    await page.selectOption('select[name=land]', 'DE-SN')
    expect(await visible()).toBe(3)
    expect(await page.locator('#count').textContent()).toBe('4')
    await page.fill('input[name=from]', '2019')
    expect(await visible()).toBe(1)
    await page.fill('input[name=from]', '')
    await page.selectOption('select[name=land]', '')
    await page.fill('input[name=text]', 'haller')
    expect(await visible()).toBe(2)
    await page.fill('input[name=text]', '')
    await page.selectOption('select[name=type]', 'strategy')
    expect(await visible()).toBe(0)
    expect(await page.locator('a.mark:visible').count()).toBe(3)
    expect(trouble).toEqual([])
    await page.close()
  })

  test('a place of several words is a filter too, and what is opened stays found', async () => {
    const { page } = await watchedPage(browser)
    const head = { event: 'holds', person: 'Eva Dorn', role: 'agency-head', jurisdiction: 'DE-NW' }
    const facts = [
      statement('a', '2021-03-01', { ...head, organisation: 'Südwestfalen-IT' }),
      statement('b', '2021-03-01', { event: 'holds', person: 'Uwe Rau' }),
    ]
    await page.goto(`file://${pageOf(facts)}`)
    await page.selectOption('select[name=land]', 'Kreis Olpe')
    expect(await page.locator('#count').textContent()).toBe('1')
    expect(await page.locator('#tenures tbody tr:visible').count()).toBe(1)
    await page.evaluate("location.hash = document.querySelector('#tenures tr[hidden] details').id")
    await expect.poll(() => page.locator('#tenures tbody tr:visible').count()).toBe(2)
    await page.selectOption('select[name=land]', 'Kreis Soest')
    expect(await page.locator('#tenures tbody tr:visible').count()).toBe(1)
    await page.close()
  })

  test('on paper all evidence of the rows that the filter leaves is open, JavaScript or not', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await watchedPage(browser, { javaScriptEnabled })
      await page.goto(`file://${pageOf(historyFacts().facts)}`)
      if (javaScriptEnabled) await page.selectOption('select[name=land]', 'DE-SN')
      expect(await page.locator('#tenures mark:visible').count()).toBe(0)
      await page.emulateMedia({ media: 'print' })
      const marks = page.locator(javaScriptEnabled ? 'tr:not([hidden]) mark' : 'mark')
      expect(await marks.count()).toBeGreaterThan(5)
      for (const mark of await marks.all()) expect(await mark.isVisible()).toBe(true)
      if (javaScriptEnabled) expect(await page.locator('tr[hidden] mark:visible').count()).toBe(0)
      await page.close()
    }
  })

  test('works from the keyboard, in English, and without JavaScript', async () => {
    const file = pageOf(historyFacts().facts)
    const { page, trouble } = await watchedPage(browser)
    await page.goto(`file://${file}`)
    await page.locator('a.bar').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('SUMMARY')
    await page.check('#en')
    expect(await page.locator('h2:visible').first().innerText()).toBe('Timeline')
    expect(trouble).toEqual([])
    await page.close()

    const plain = await watchedPage(browser, { javaScriptEnabled: false })
    await plain.page.goto(`file://${file}`)
    expect(await plain.page.locator('#filter').isVisible()).toBe(false)
    await plain.page.locator('#tenures summary').first().click()
    expect(await plain.page.locator('#tenures mark').first().isVisible()).toBe(true)
    await plain.page.close()
  })

  test('text has enough contrast, in light and dark, and the phone needs no sideways scrolling', async () => {
    const file = pageOf(historyFacts().facts)
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await watchedPage(browser, { colorScheme, viewport: { width: 390, height: 844 } })
      await page.goto(`file://${file}`)
      const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number
      expect(wide, colorScheme).toBeLessThanOrEqual(390)
      const low = (await page.evaluate(CONTRASTS)) as string[]
      expect(low, colorScheme).toEqual([])
      await page.close()
    }
  })

  test('hostile names, quotes and titles run nothing, ask for nothing, break nothing', async () => {
    const { page, trouble } = await watchedPage(browser)
    await page.goto(`file://${pageOf(hostileFacts())}`)
    expect(await page.locator('a.bar').count()).toBeGreaterThan(5)
    await page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true })")
    expect(await page.locator('iframe, img, base, script').count()).toBe(1)
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
    await page.fill('input[name=text]', '<script>')
    expect(await page.locator('#count').textContent()).not.toBe('0')
    expect((await page.evaluate('document.documentElement.scrollWidth')) as number).toBeLessThanOrEqual(1280)
    expect(HOSTILE.length).toBeGreaterThan(20)
    expect(trouble).toEqual([])
    await page.close()
  })
})

/** Colours of text against what lies behind it, after WCAG: pairs below 4.5 to 1. */
const CONTRASTS = `(() => {
  const number = (text) => text.match(/[\\d.]+/g).map(Number)
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0)
  const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((m, n) => n - m); return (x + 0.05) / (y + 0.05) }
  const behind = (element) => { for (let at = element; at; at = at.parentElement) { const c = number(getComputedStyle(at).backgroundColor); if (c.length === 3 || c[3] > 0) return c } return [255, 255, 255] }
  const low = []
  for (const element of document.querySelectorAll('h1,h2,h3,p,li,td,th,a,summary,label,legend,small,mark,code')) {
    const svg = element.closest('svg')
    if (svg || !element.textContent.trim()) continue
    const value = ratio(number(getComputedStyle(element).color), behind(element))
    if (value < 4.5) low.push(element.tagName + ' ' + value.toFixed(2))
  }
  for (const text of document.querySelectorAll('.bar text')) {
    const bar = text.closest('.bar')
    for (const back of [number(getComputedStyle(bar).color), behind(document.body)]) {
      const value = ratio(number(getComputedStyle(text).fill), back)
      if (value < 4.5) low.push('bar ' + bar.getAttribute('class') + ' ' + value.toFixed(2))
    }
  }
  return [...new Set(low)]
})()`
