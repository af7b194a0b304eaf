import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { judge, lawOn, theDay } from '@cunyi/core'
import { type OpenDesk, serveDesk } from '@cunyi/desk'
import { read, readVillage } from '@cunyi/records'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'

// A clerk's first day at the form, as docs/guide/desk.md tells it: only what the screen says, and only what a hand can do. `PICTURES=1` takes the
// guide's pictures anew.

const root = join(import.meta.dirname, '..')
const guide = readFileSync(join(root, 'docs/guide/desk.md'), 'utf8')
const pictures = [...guide.matchAll(/!\[[^\]]+\]\((desk\/[\w-]+\.png)\)/gu)].map(([, path = '']) => path)

let browser: Browser
let book: string
let desk: OpenDesk
let form: Page
/** what was typed, chosen and pressed */
let inputs = 0

beforeAll(async () => {
  book = mkdtempSync(join(tmpdir(), 'cunyi-guide-'))
  for (const path of ['town.md', 'cangxi/village.md']) cpSync(join(root, 'content', path), join(book, path), { recursive: true })
  desk = await serveDesk(book, readFileSync(join(root, 'packages/desk/dist/desk.html'), 'utf8'), process.pid)
  browser = await openBrowser()
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  context.setDefaultTimeout(60_000)
  await context.clock.setFixedTime(new Date('2026-09-20T02:00:00Z'))
  form = await context.newPage()
})
afterAll(async () => {
  await browser.close()
  await desk.close()
  rmSync(book, { recursive: true })
})

const picture = async (name: string): Promise<void> => {
  expect(pictures).toContain(`desk/${name}.png`)
  if (process.env.PICTURES === undefined) return
  const path = join(root, `docs/guide/desk/${name}.png`)
  mkdirSync(dirname(path), { recursive: true })
  await form.evaluate(() => globalThis.scrollTo(0, 0))
  await form.screenshot({ path })
}

const fill = async (name: string, words: string): Promise<void> => {
  inputs++
  await form.locator(`[id$="-${name}"]`).fill(words)
}
const press = async (name: string | RegExp, under = 'body'): Promise<void> => {
  inputs++
  await form.locator(under).getByRole('button', { name }).first().click()
}
const show = async (tab: string): Promise<void> => {
  inputs++
  await form.getByRole('tab', { name: tab }).click()
}
const isComplete = async (): Promise<void> => expect(await form.locator('.missing').textContent()).toContain('没有缺项')

const hold = async (step: RegExp, day: string, came: string, chair: string): Promise<void> => {
  await press(step, '.timeline')
  await fill('day', day)
  await press(/填入 \d+人/)
  await fill('attended', came)
  await press('其余全部赞成')
  await fill('chair', chair)
}

const work = async (words: string): Promise<void> => {
  await fill('events-new', words)
  await press('加一条')
}

it('leads from an empty book to a lawful record and its notice', async () => {
  await form.goto(desk.address)
  await form.getByRole('button', { name: '新建事项' }).waitFor()
  await press('新建事项')
  inputs += 2
  await form.locator('#begin-title').fill('村口候车亭修缮')
  await form.locator('.kinds').getByText('公益事业的兴办和建设承包方案').click()
  await picture('begin')
  await press('开始填写')

  await hold(/村党组织提议/, '2026.3.2', '6人', '村党总支书记')
  await isComplete()
  await picture('proposal')
  await hold(/商议/, '2026-03-05', '9人', '村党总支书记')
  await hold(/审议/, '2026-03-10', '40人', '村党总支书记')
  await show('下一步')
  await picture('next')
  await show('填写')
  await hold(/决议（村民代表会议）/, '2026-03-18', '41人', '村民委员会主任')
  await fill('notice', '2026-03-12')
  await press(/填入 村民委员会/)
  await isComplete()
  await picture('resolution')

  await press(/决议公开/, '.timeline')
  await fill('posted', '2026-03-19 至 2026-04-05')
  await fill('venue', '村务公开栏')
  inputs++
  await form.getByText('另加一步').click()
  await press('实施', '.timeline details')
  await work('2026-04-12 签订合同：28000元 西口建筑公司')
  await work('2026-05-20 验收：合格')
  await picture('works')
  await press(/实施结果公开/, '.timeline')
  await fill('posted', '2026-05-25 至 2026-06-12')
  await fill('venue', '村务公开栏')
  await isComplete()

  await show('核对保存')
  expect(await form.locator('.answer').textContent()).toBe('合法')
  await picture('check')
  await press('保存')
  await form.getByText('已保存').waitFor()
  await show('打印')
  expect(await form.locator('.notice').textContent()).toContain('关于仓溪村“村口候车亭修缮”实施结果的公示')
  await picture('print')

  const path = 'cangxi/2026/001-matter.md'
  const verdict = judge(
    read(path, readFileSync(join(book, path), 'utf8')),
    readVillage('cangxi/village.md', readFileSync(join(book, 'cangxi/village.md'), 'utf8')),
    lawOn,
    theDay('2026-09-20'),
  )
  expect([verdict.answer, verdict.stage]).toEqual(['lawful', 'completed'])
  expect(inputs).toBeLessThanOrEqual(49)
  expect(guide).toContain(`${inputs}下`)
}, 300_000)

it('has every picture that the guide shows', () => {
  expect(pictures).toHaveLength(7)
  expect(pictures.filter((path) => !existsSync(join(root, 'docs/guide', path)))).toEqual([])
})
