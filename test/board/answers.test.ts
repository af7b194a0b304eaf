import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../browser.ts'
import { type Served, serve } from '../serve.ts'

const dist = join(import.meta.dirname, '../../site/dist')

const pagesWith = (mark: string): readonly string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .filter((path) => readFileSync(join(dist, path), 'utf8').includes(mark))
const decisions = pagesWith('<article data-answer=')
const inLargePrint = pagesWith('<ol class="five"')

/** An old phone, with the bars of the program round the page taken off. */
const small = { width: 360, height: 640 }
/** A phone of today. */
const usual = { width: 360, height: 780 }

/** The five answers, each by the number of letters it has, and how far down the page the last of them ends. In pixels. */
const answers = (page: Page) =>
  page.locator('.glance').evaluate((list) => ({
    asked: [...list.querySelectorAll('dt')].map((one) => one.textContent?.trim() ?? ''),
    lengths: [...list.querySelectorAll('dd')].map((one) => one.textContent?.trim().length ?? 0),
    end: list.getBoundingClientRect().bottom,
    isApproved: document.querySelector('.approved') !== null,
  }))

describe('what a villager asks', () => {
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

  it('is answered on every decision without scrolling twice on the smallest phone', async () => {
    const page = await browser.newPage({ viewport: small })
    expect(decisions.length).toBeGreaterThan(50)
    for (const path of decisions) {
      await page.goto(served.base + path)
      const { asked, lengths, end, isApproved } = await answers(page)
      expect(asked, path).toEqual(
        path.startsWith('en/') ? ['Decision', 'Money', 'Agreed', 'Progress', 'Objections'] : ['决定', '金额', '同意', '进度', '意见'],
      )
      expect(Math.min(...lengths), path).toBeGreaterThan(3)
      expect(end, path).toBeLessThanOrEqual(2 * small.height)
      // What was lawfully resolved has nothing before its answers: they all stand on the first screen of a phone of today.
      if (isApproved && !path.startsWith('en/')) expect(end, path).toBeLessThanOrEqual(usual.height)
    }
    await page.close()
  })

  it('says how many were needed and until when to object, wherever there was a vote and a notice', async () => {
    const page = await browser.newPage({ viewport: small })
    await page.goto(`${served.base}cangxi/2026/003-culture-hall-roof.html`)
    const said = await page.locator('.glance').textContent()
    for (const answer of [
      '村民代表会议通过',
      '186,000元',
      '至少要30人',
      '至少要21人',
      '六步走了6步',
      '0571-00000000',
      '公示到2026年9月12日',
    ])
      expect(said).toContain(answer)
    await page.close()
  })

  it('is answered in large print without scrolling twice', async () => {
    const page = await browser.newPage({ viewport: usual })
    expect(inLargePrint.length).toBeGreaterThan(50)
    for (const path of inLargePrint) {
      await page.goto(served.base + path)
      expect(await page.locator('.five > li').count(), path).toBe(5)
      const end = await page.locator('.five').evaluate((list) => list.getBoundingClientRect().bottom)
      expect(end, path).toBeLessThanOrEqual(2 * usual.height)
    }
    await page.close()
  })
})
