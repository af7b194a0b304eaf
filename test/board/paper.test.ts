import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../browser.ts'
import { type Served, serve } from '../serve.ts'

const dist = join(import.meta.dirname, '../../site/dist')
const textOf = (path: string): string => readFileSync(join(dist, path), 'utf8')
const all = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.html') && textOf(path).includes('<article data-answer='),
)
/** All that villagers read, and of their English twins the ten that say most. */
const decisions = [
  ...all.filter((path) => !path.startsWith('en/')),
  ...all
    .filter((path) => path.startsWith('en/'))
    .toSorted((a, b) => textOf(b).length - textOf(a).length)
    .slice(0, 10),
]

/** Sheets of a PDF as Chromium writes it: one object a page. */
const sheetsIn = (pdf: Uint8Array): number => new TextDecoder('latin1').decode(pdf).match(/\/Type\s*\/Page\b/g)?.length ?? 0

let browser: Browser
let served: Served
beforeAll(async () => {
  served = await serve(dist)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

it('every decision prints on three sheets at most, with nothing on them to be clicked', async () => {
  const page = await browser.newPage()
  expect(decisions.length).toBeGreaterThan(35)
  for (const path of decisions) {
    await page.goto(served.base + path)
    expect(sheetsIn(await page.pdf({ preferCSSPageSize: true, format: 'A4' })), path).toBeLessThanOrEqual(3)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.nav:visible, .crumbs:visible, .actions:visible, .tongue:visible').count(), path).toBe(0)
    await page.emulateMedia({ media: null })
  }
  await page.close()
})

it('a village’s yearly report, with room for its seals, prints on one sheet', async () => {
  const reports = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^(?!en\/)[^/]+\/2026\/report\.html$/.test(path),
  )
  expect(reports).toHaveLength(3)
  const page = await browser.newPage()
  for (const path of reports) {
    await page.goto(served.base + path)
    expect(sheetsIn(await page.pdf({ preferCSSPageSize: true, format: 'A4' })), path).toBe(1)
    await page.emulateMedia({ media: 'print' })
    for (const seal of await page.locator('.seals > div').all())
      expect((await seal.boundingBox())?.height, path).toBeGreaterThanOrEqual(110)
    await page.emulateMedia({ media: null })
  }
  await page.close()
})

it('what waits to be opened on a screen is open on paper', async () => {
  const page = await browser.newPage()
  await page.goto(`${served.base}law/cn-vco-2026-01-01.html`)
  const waiting = page.locator('details:not([open]) li').first()
  expect(await waiting.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await waiting.isVisible()).toBe(true)
  await page.close()
})
