import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../browser.ts'
import { type Served, serve } from '../serve.ts'

const dist = join(import.meta.dirname, '../../site/dist')

/** One page of each kind. */
const kinds = [
  'index.html',
  'cangxi/index.html',
  'cangxi/2026/003-culture-hall-roof.html',
  'cangxi/2026/006-culture-hall-fittings.html',
  'cangxi/2026/008-street-lamps.html',
  'cangxi/2026/003-culture-hall-roof/large.html',
  'cangxi/2026/003-culture-hall-roof/notice.html',
  'cangxi/2026/003-culture-hall-roof/outcome.html',
  'rules/index.html',
  'rules/representatives-quorum.html',
  'rules/unchecked.html',
  'law/index.html',
  'law/cn-vco-2026-01-01.html',
  'guide/how-to-read.html',
  '404.html',
  'en/index.html',
  'en/cangxi/2026/003-culture-hall-roof.html',
  'en/cangxi/2026/003-culture-hall-roof/large.html',
] as const

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

describe('the board is open to everybody', () => {
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

  const opened = async (path: string, options: Parameters<Browser['newPage']>[0]): Promise<Page> => {
    const page = await browser.newPage(options)
    await page.goto(served.base + path)
    return page
  }

  it.each(['light', 'dark'] as const)('axe finds nothing on any kind of page in %s', async (colorScheme) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, colorScheme })
    const page = await context.newPage()
    const found: Record<string, unknown> = {}
    for (const path of kinds) {
      await page.goto(served.base + path)
      // In the dark nothing but the colours is another.
      const axe = new AxeBuilder({ page })
      const { violations } = await (colorScheme === 'light' ? axe.withTags(standard) : axe.withRules(['color-contrast'])).analyze()
      if (violations.length > 0) found[path] = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])
    }
    expect(found).toEqual({})
    await context.close()
  })

  it('every link that stands by itself stays as large as a finger needs, however narrow the letters are', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    for (const path of kinds) {
      await page.goto(served.base + path)
      await page.evaluate(() => {
        for (const link of document.querySelectorAll('nav a, .foot a, .ways a')) link.textContent = 'i'
      })
      const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze()
      expect(
        violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)),
        path,
      ).toEqual([])
    }
    await context.close()
  })

  it.each([
    ['a screen at 200 %', { viewport: { width: 180, height: 370 } }, ''],
    ['letters at 200 %', { viewport: { width: 360, height: 740 } }, 'document.documentElement.style.fontSize = "200%"'],
  ])('nothing has to be scrolled sideways on %s', async (_, options, enlarge) => {
    const page = await opened('index.html', options)
    for (const path of kinds) {
      await page.goto(served.base + path)
      if (enlarge) await page.evaluate(enlarge)
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), path).toBeLessThanOrEqual(0)
    }
    await page.close()
  })

  it('a keyboard reaches every link in its order, and shows where it is', async () => {
    const page = await opened('cangxi/2026/003-culture-hall-roof.html', { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' })
    const all = await page.locator('a[href], summary').count()
    const focused = () =>
      page.evaluate(() => {
        const here = document.activeElement
        const { outlineStyle, outlineWidth } = getComputedStyle(here ?? document.body)
        const { top, bottom, left } = here?.getBoundingClientRect() ?? { top: 0, bottom: 0, left: 0 }
        const order = [...document.querySelectorAll('a[href], summary')].indexOf(here ?? document.body)
        return {
          order,
          isSeen: bottom > 0 && top < innerHeight && left >= 0,
          isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        }
      })
    for (let order = 0; order < all; order += 1) {
      await page.keyboard.press('Tab')
      expect(await focused()).toEqual({ order, isSeen: true, isOutlined: true })
    }
    await page.close()
  })

  it('the first key leads past the head of the page', async () => {
    const page = await opened('cangxi/2026/003-culture-hall-roof.html', { viewport: { width: 360, height: 740 } })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(page.url()).toMatch(/#main$/)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true)
    await page.close()
  })

  it('nothing moves for those who asked that nothing move', async () => {
    const page = await opened('cangxi/2026/003-culture-hall-roof.html', { reducedMotion: 'reduce' })
    expect(await page.evaluate(() => [document.getAnimations().length, getComputedStyle(document.documentElement).scrollBehavior])).toEqual(
      [0, 'auto'],
    )
    await page.close()
  })
})
