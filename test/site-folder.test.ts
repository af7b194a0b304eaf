import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'

// A stick: a folder with a name of its own, at a place that nobody built for.
const stick = mkdtempSync(join(tmpdir(), '村务 '))
const built = join(stick, '2026年 公示板')
cpSync(join(import.meta.dirname, '../site/dist'), built, { recursive: true })
afterAll(() => rmSync(stick, { recursive: true }))

describe('a board opened from a folder', () => {
  it('is walked from page to page, each with its style and without a refusal', async () => {
    const browser = await openBrowser()
    const page = await browser.newPage()
    const wrong: string[] = []
    page.on('console', (line) => wrong.push(line.text()))
    page.on('requestfailed', (request) => wrong.push(request.url()))
    const waiting = [pathToFileURL(join(built, 'index.html')).href]
    const seen = new Set(waiting)
    while (waiting.length > 0 && seen.size < 150) {
      await page.goto(waiting.shift() ?? '')
      expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).fontWeight"), page.url()).toBe('700')
      const links = await page.locator('a[href$=".html"]').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))
      for (const link of links.filter((one) => !seen.has(one))) {
        expect(fileURLToPath(link).startsWith(built), link).toBe(true)
        seen.add(link)
        waiting.push(link)
      }
    }
    expect(wrong).toEqual([])
    expect(seen.size).toBeGreaterThan(100)
    await browser.close()
  })
})
