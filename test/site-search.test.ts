import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { type Served, serve } from './serve.ts'

const dist = join(import.meta.dirname, '../site/dist')

describe('the search page', () => {
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

  const opened = async (base: string): Promise<Page> => {
    const page = await browser.newPage()
    await page.goto(`${base}search.html`)
    return page
  }
  const found = async (page: Page, words: string): Promise<readonly string[]> => {
    await page.fill('[name=words]', words)
    await page.press('[name=words]', 'Enter')
    await page.locator('[data-status-line]').filter({ hasNotText: '正在' }).waitFor({ state: 'attached' })
    return page.locator('[data-results] a').evaluateAll((links) => links.map((link) => link.textContent ?? ''))
  }

  it.each([
    ['from a host', () => served.base],
    ['from a folder', () => `${pathToFileURL(dist).href}/`],
  ])('finds words, and the page they stand on, %s', async (_name, base) => {
    const page = await opened(base())
    expect(await page.locator('[data-results] a').count()).toBe(0)
    expect(await found(page, '排水沟')).toContain('文化礼堂屋面修缮工程')
    expect(await found(page, '2026-003 屋面')).toEqual(['文化礼堂屋面修缮工程'])
    expect(await found(page, '不会有的词')).toEqual([])
    expect(await page.locator('[data-status-line]').textContent()).toContain('没有找到')
    expect(await found(page, '屋面')).toContain('文化礼堂屋面修缮工程')
    await page.click('[data-results] a:has-text("文化礼堂屋面修缮工程")')
    expect(await page.locator('h1').textContent()).toBe('文化礼堂屋面修缮工程')
    await page.close()
  })

  it('fetches nothing before it is asked, and nothing from elsewhere', async () => {
    const page = await browser.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url().slice(served.base.length)))
    await page.goto(`${served.base}search.html`)
    expect(asked.filter((url) => url.startsWith('search/'))).toEqual(['search/find.js'])
    await found(page, '屋面')
    expect(asked.filter((url) => url.startsWith('http'))).toEqual([])
    expect(asked.filter((url) => url.startsWith('search/'))).toEqual(['search/find.js', 'search/manifest.js', 'search/texts-0.js'])
    await page.close()
  })

  it('says in English where a decision stands, and shows its title as it was written', async () => {
    const page = await browser.newPage()
    await page.goto(`${served.base}en/search.html?words=${encodeURIComponent('文化礼堂屋面')}`)
    await page.waitForSelector('[data-results] a')
    expect(await page.locator('[data-results] a').first().textContent()).toBe('文化礼堂屋面修缮工程')
    expect(await page.locator('[data-results] p').first().locator('span').allTextContents()).toEqual([
      '仓溪村',
      'Completed',
      'Disclosure of the outcome 26 August 2026',
      '¥186,000',
    ])
    await page.close()
  })

  it('sifts by village, and takes words from the address', async () => {
    const page = await browser.newPage()
    await page.goto(`${served.base}search.html?words=${encodeURIComponent('工程')}`)
    await page.waitForSelector('[data-results] a')
    const all = await page.locator('[data-results] p > span:first-child').allTextContents()
    expect(new Set(all).size).toBeGreaterThan(1)
    await page.selectOption('[name=village]', 'linshan')
    const some = await found(page, '工程')
    expect(some.length).toBeGreaterThan(0)
    expect(some.length).toBeLessThan(all.length)
    for (const line of await page.locator('[data-results] p').allTextContents()) expect(line.startsWith('林山村')).toBe(true)
    await page.close()
  })

  it.each([
    ['from a host', () => served.base],
    ['from a folder', () => `${pathToFileURL(dist).href}/`],
  ])('keeps what was asked in its address, and has it again after Back, %s', async (_name, base) => {
    const page = await opened(base())
    expect((await found(page, '仓溪村 18.6万')).at(0)).toBe('文化礼堂屋面修缮工程')
    const address = page.url()
    expect(decodeURIComponent(address)).toMatch(/[?#]q=仓溪村\+18\.6万$/)
    await page.click('[data-results] a')
    await page.goBack()
    await page.waitForSelector('[data-results] a')
    expect(await page.inputValue('[name=words]')).toBe('仓溪村 18.6万')
    const other = await browser.newPage()
    await other.goto(address)
    await other.waitForSelector('[data-results] a')
    expect(await other.locator('[data-results] a').first().textContent()).toBe('文化礼堂屋面修缮工程')
    await other.close()
    await page.close()
  })

  it('shows where a word stands, marked, and says so where only something like it was found', async () => {
    const page = await opened(served.base)
    expect(await found(page, '太阳能')).toEqual(['下仓入户路路灯增设'])
    expect(await page.locator('[data-results] mark').allTextContents()).toEqual(['太阳能'])
    expect(await found(page, '124500元')).toEqual(['下仓溪排水渠清淤护岸工程'])
    expect(await page.locator('[data-results] mark').allTextContents()).toEqual(['124,500'])
    expect(await page.locator('[data-results] .snippet b').allTextContents()).toEqual(['金额'])
    expect(await found(page, '文化里堂')).toContain('文化礼堂屋面修缮工程')
    expect(await page.locator('[data-status-line]').textContent()).toContain('最接近的')
    await page.close()
  })

  it('without script says so and leads to the lists', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${served.base}search.html`)
    expect(await page.locator('form').isVisible()).toBe(false)
    expect(await page.locator('main').textContent()).toContain('不受影响')
    await page.click('main a[href="year/index.html"]')
    await page.click('td a[href="../cangxi/2026/index.html"]')
    await page.click('.rows a:has-text("文化礼堂屋面修缮工程")')
    expect(await page.locator('h1').textContent()).toBe('文化礼堂屋面修缮工程')
    await context.close()
  })
})
