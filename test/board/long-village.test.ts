import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../browser.ts'
import { type Served, serve } from '../serve.ts'

const root = join(import.meta.dirname, '../..')
const record = readFileSync(join(root, 'content/cangxi/2026/003-culture-hall-roof.md'), 'utf8')

const heads = ['项目', '单位', '数量', '单价', '合价', '开工', '完工', '经办', '用途', '说明']
const row = (name: string): string =>
  `| ${name} | 平方米 | 420 | 37.20 | 15,624 | 2026-04-12 | 2026-08-20 | 村委会 | 屋面 | 旧瓦拆除以后按原样铺设，破损的另换 |`
const budget = [
  `| ${heads.join(' | ')} |`,
  `|${heads.map(() => '---').join('|')}|`,
  row('拆除'),
  row('铺瓦'),
  '| 合计 | | | | 31,248 | | | | | |',
].join('\n')

const matters = 40

/** Where the town says that a law’s own text stands. */
const official = 'https://law.example/detail?id=vco'

/** Thirty objections, of which five wait for an answer. */
const objections = Array.from({ length: 30 }, (_, index) =>
  index % 6 === 0
    ? `- 2026-03-25 书面 第${index}问消防通道`
    : `- 2026-03-25 书面 第${index}问预算明细；2026-03-27 村务监督委员会答复：明细随公示张贴`,
).join('\n')

describe('a village of forty matters, one of them with a budget', () => {
  const content = mkdtempSync(join(tmpdir(), 'cunyi-'))
  const built = join(root, 'site/node_modules/.cache/long-village')
  let browser: Browser
  let served: Served

  beforeAll(async () => {
    for (const path of ['town.md', 'cangxi/village.md', 'cangxi/2026/007-elders-canteen.md']) {
      mkdirSync(join(content, path, '..'), { recursive: true })
      cpSync(join(root, 'content', path), join(content, path))
    }
    for (let index = 0; index < matters; index += 1) {
      const text = record.replace('# 文化礼堂', `# 第${index}处`).replace('2026-003', `2026-${100 + index}`)
      const told =
        index === 0
          ? text.replace('不向村民筹资。', `不向村民筹资。\n\n${budget}`)
          : index === 1
            ? text.replace(/- 2026-03-25 书面 询问预算明细.*/, objections)
            : text
      writeFileSync(join(content, `cangxi/2026/${100 + index}-roof.md`), told)
    }
    writeFileSync(join(content, 'board.json'), JSON.stringify({ laws: { 'cn/vco': official, 'cn/vco/2018-12-29': `${official}-2018` } }))
    const build = ['--env-file=astro.env', 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', built]
    const env = { ...process.env, CUNYI_CONTENT: content, CUNYI_AS_OF: '2026-12-01', CUNYI_URL: 'https://board.example/' }
    execFileSync(join(root, 'node_modules/.bin/node'), build, { cwd: join(root, 'site'), env, stdio: 'pipe' })
    served = await serve(built)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
    rmSync(content, { recursive: true })
    rmSync(built, { recursive: true, force: true })
  })

  it.each([360, 1280])('tears no figure of a table at %d, lets it scroll by itself, and names its columns', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } })
    await page.goto(`${served.base}cangxi/2026/100-roof.html`)
    expect(await page.locator('.sheet th').allTextContents()).toEqual(heads)
    const figures = await page.locator('.sheet td').evaluateAll((all) =>
      all
        .filter((cell) => /^[\d,.-]+$/.test(cell.textContent ?? ''))
        .map((cell) => {
          const range = document.createRange()
          range.selectNodeContents(cell)
          return range.getClientRects().length
        }),
    )
    expect(figures.length).toBe(11)
    expect(new Set(figures)).toEqual(new Set([1]))
    const [sheet, whole] = await page.evaluate(() => {
      const box = document.querySelector('.sheet')
      const { documentElement } = document
      return [(box?.scrollWidth ?? 0) > (box?.clientWidth ?? 0), documentElement.scrollWidth <= documentElement.clientWidth]
    })
    expect(whole).toBe(true)
    if (width === 360) expect(sheet).toBe(true)
    await page.close()
  })

  it('lists thirty of a year with the way to all, and folds the long list by where its matters stand', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
    await page.goto(`${served.base}cangxi/index.html`)
    expect(await page.locator('.rows > li').count()).toBe(30)
    expect(await page.locator('.counts').textContent()).toContain(`无法判断 ${matters}`)
    await page.click(`a:has-text("全部${matters + 1}件")`)
    expect(await page.locator('details').count()).toBe(2)
    expect(await page.locator('details[open] .rows > li').count()).toBe(1)
    await page.click('summary:has-text("无法判断")')
    expect(await page.locator('details[open] .rows > li').count()).toBe(matters + 1)
    await page.close()
  })

  it('says on the first screen how many objections wait, puts them before the answered ones, and folds these', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
    await page.goto(`${served.base}cangxi/2026/101-roof.html`)
    expect(await page.locator('.glance').textContent()).toContain('有5条意见还没有答复')
    expect(await page.locator('#objections + p').textContent()).toBe('共30条，已答复25条，还没有答复5条。')
    expect(await page.locator('.objection:visible').filter({ hasText: '还没有答复' }).count()).toBe(5)
    expect(await page.locator('.objection:visible').filter({ hasText: '明细随公示张贴' }).count()).toBe(0)
    await page.click('summary:has-text("已经答复的25条")')
    expect(await page.locator('.objection:visible').filter({ hasText: '明细随公示张贴' }).count()).toBe(25)
    await page.goto(`${served.base}cangxi/2026/100-roof.html`)
    expect(await page.locator('.glance').textContent()).not.toContain('没有答复')
    await page.close()
  })

  it('shows a year of forty matters on a phone as a table, in a third of a screen a matter at most', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
    await page.goto(`${served.base}cangxi/2026/report.html`)
    const table = page.locator('table').nth(1)
    expect(await table.locator('tbody tr').count()).toBe(matters + 1)
    expect(((await table.boundingBox())?.height ?? 0) / (matters + 1)).toBeLessThan(740 / 3)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await page.close()
  })

  it('has a sheet to object with for what hangs, and for nothing else, with everything about the matter filled in', async () => {
    const page = await browser.newPage()
    await page.goto(`${served.base}cangxi/2026/007-elders-canteen.html`)
    await page.click('a:has-text("意见书")')
    const sheet = (await page.locator('.sheet').innerText()).replaceAll(/\s+/g, ' ')
    for (const told of [
      '仓溪村村务监督委员会：',
      '事项 居家养老服务中心老年食堂改造',
      '编号 2026-007',
      '最迟提出 2026年12月3日',
      '监督电话 0571-00000000',
    ])
      expect(sheet).toContain(told)
    await page.goto(`${served.base}cangxi/2026/100-roof.html`)
    expect(await page.locator('a:has-text("意见书")').count()).toBe(0)
    await page.close()
  })

  it('has lines ready for the village’s group: of a decision, and of the last seven days', async () => {
    const page = await browser.newPage()
    await page.goto(`${served.base}cangxi/2026/007-elders-canteen.html`)
    await page.click('.share summary')
    const lines = (await page.locator('.share pre').innerText()).split('\n')
    expect(lines[0]).toBe('【仓溪村】居家养老服务中心老年食堂改造')
    expect(lines).toContain('计划花95,000元。')
    expect(lines.at(-1)).toBe('全部内容：https://board.example/cangxi/2026/007-elders-canteen.html')
    await page.goto(`${served.base}cangxi/index.html`)
    await page.click('.share summary')
    expect((await page.locator('.share pre').innerText()).split('\n')).toEqual([
      '【仓溪村】2026年11月25日到2026年12月1日的村务',
      '正在公示，到2026年12月3日为止可以提意见：居家养老服务中心老年食堂改造',
      '全部内容：https://board.example/cangxi/index.html',
    ])
    await page.close()
  })

  it('leads from a law to its official text where the town gives its address, by the law or by its day', async () => {
    const page = await browser.newPage()
    for (const [path, href] of [
      ['law/cn-vco-2026-01-01.html', official],
      ['law/cn-vco-2018-12-29.html', `${official}-2018`],
    ] as const) {
      await page.goto(`${served.base}${path}`)
      expect(await page.locator('a:has-text("官方公布的原文")').getAttribute('href')).toBe(href)
    }
    const other = readdirSync(join(built, 'law')).filter((name) => /^cn-[^v].*\.html$/.test(name))
    expect(other.length).toBeGreaterThan(3)
    for (const name of other) expect(readFileSync(join(built, 'law', name), 'utf8'), name).not.toContain('官方公布的原文')
    await page.close()
  })

  it('puts first what can be objected to, with its last day and the days that are left', async () => {
    const page = await browser.newPage()
    for (const path of ['index.html', 'cangxi/index.html']) {
      await page.goto(`${served.base}${path}`)
      expect(await page.locator('.rows > li').first().textContent(), path).toContain('公示到2026年12月3日，还剩2天')
    }
    await page.close()
  })

  it('has a page for a wrong address, with its style, a search and ways that lead on, however deep the address is', async () => {
    const page = await browser.newPage()
    const lost = readFileSync(join(built, '404.html'), 'utf8')
    for (const path of ['nope.html', 'cangxi/2026/nope.html', 'a/b/c/d/nope.html']) {
      await page.route(`${served.base}${path}`, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: lost }))
      await page.goto(`${served.base}${path}`)
      expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).fontWeight"), path).toBe('700')
      await page.click('main a:has-text("仓溪村")')
      expect(await page.locator('h1').textContent()).toBe('仓溪村')
      await page.goto(`${served.base}${path}`)
      await page.fill('[name=q]', '老年食堂')
      await page.press('[name=q]', 'Enter')
      await page.waitForSelector('[data-results] a')
      expect(await page.locator('[data-results] a').first().textContent()).toBe('居家养老服务中心老年食堂改造')
    }
    await page.close()
  })

  it('tells whoever shares a page what it is: the matter, its village, the town', async () => {
    const page = await browser.newPage()
    await page.goto(`${served.base}cangxi/2026/007-elders-canteen.html`)
    const told = (property: string) => page.locator(`meta[property="og:${property}"]`).getAttribute('content')
    expect(await told('title')).toBe('居家养老服务中心老年食堂改造 · 仓溪村 · 溪口街道村务公开')
    expect(await page.title()).toBe(await told('title'))
    expect(await told('url')).toBe('https://board.example/cangxi/2026/007-elders-canteen.html')
    expect(await told('description')).toContain('计划花95,000元')
    await page.goto(`${served.base}cangxi/index.html`)
    expect(await told('description')).toBe(`仓溪村的事项：公示中1、无法判断${matters}。`)
    await page.close()
  })
})
