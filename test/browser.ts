import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

/** Debian's Chromium, or another that AKTENKUNDIG_CHROMIUM names. */
const executablePath = [process.env.AKTENKUNDIG_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && existsSync(path),
)

/** Without Chromium these tests are skipped where somebody develops, and say so; in CI they fail. */
export const hasChromium = executablePath !== undefined || process.env.CI !== undefined
if (executablePath === undefined)
  console.warn('No Chromium: tests of the report in a browser are skipped. `apt-get install chromium` brings it.')

export function openBrowser(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('CI needs Chromium: apt-get install chromium')
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

/** A page that notes everything that a report must never do. */
export async function watchedPage(
  browser: Browser,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<{ page: Page; trouble: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options })
  const trouble: string[] = []
  page.on('console', (message) => trouble.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) trouble.push(`request: ${request.url()}`)
  })
  return { page, trouble }
}
