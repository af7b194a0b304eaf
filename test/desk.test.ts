import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { judge, lawOn, theDay } from '@cunyi/core'
import { type OpenDesk, serveDesk } from '@cunyi/desk'
import { read, readTown, readVillage } from '@cunyi/records'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'

// The form in a real browser, over a real folder, on the very files that `cunyi check` reads.

const root = join(import.meta.dirname, '..')
const page = readFileSync(join(root, 'packages/desk/dist/desk.html'), 'utf8')
const today = '2026-03-13'
/** When the roof is done and paid for. */
const after = '2026-10-01'

let browser: Browser
let context: BrowserContext
let book: string
let desk: OpenDesk
let form: Page
const faults: string[] = []

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

beforeEach(async () => {
  faults.length = 0
  book = mkdtempSync(join(tmpdir(), 'cunyi-desk-'))
  for (const path of ['town.md', 'cangxi/village.md', 'cangxi/2026/003-culture-hall-roof.md', 'cangxi/2026/008-street-lamps.md'])
    cpSync(join(root, 'content', path), join(book, path), { recursive: true })
  desk = await serveDesk(book, page, process.pid)
  context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  context.setDefaultTimeout(60_000)
  await context.clock.setFixedTime(new Date(`${today}T02:00:00Z`))
  form = await context.newPage()
  form.on('pageerror', (error) => faults.push(error.message))
  form.on('console', (said) => {
    // That somebody else has changed a file is an answer like any other; browsers write each such answer into their log.
    if (said.type() === 'error' && !said.text().includes('409')) faults.push(said.text())
  })
  await form.goto(desk.address)
  await form.waitForSelector('.matter')
})
afterEach(async () => {
  await context.close()
  await desk.close()
  rmSync(book, { recursive: true })
  if (faults.length > 0) throw new Error(faults.join('\n'))
})

const textOf = (path: string): string => readFileSync(join(book, path), 'utf8')

/** Fills a field of the card that is open. */
const fill = async (name: string, value: string): Promise<void> => {
  await form.locator(`[id$="-${name}"]`).fill(value)
}

const later = async (): Promise<void> => {
  await context.clock.setFixedTime(new Date(`${after}T02:00:00Z`))
  await form.reload()
}

const begin = async (title: string, kind: string): Promise<void> => {
  await form.getByRole('button', { name: '新建事项' }).click()
  await form.locator('#begin-title').fill(title)
  await form.locator('.kinds').getByText(kind).click()
  await form.getByRole('button', { name: '开始填写' }).click()
  await form.waitForSelector('.timeline')
}

describe('the form', () => {
  it('lists the matters of a village, and opens one with its steps', async () => {
    expect(await form.locator('h1').textContent()).toContain('仓溪村')
    await form.getByRole('button', { name: /屋面修缮/ }).click()
    await form.waitForSelector('.timeline')
    expect(await form.locator('.timeline li').count()).toBeGreaterThan(6)
  })

  it('changes the one line of a fact and nothing else, and saves it where it was', async () => {
    const path = 'cangxi/2026/008-street-lamps.md'
    const before = textOf(path)
    await form.getByRole('button', { name: /路灯/ }).click()
    await form
      .locator('.timeline')
      .getByRole('button', { name: /村党组织提议/ })
      .click()
    await fill('venue', '仓溪村党群服务中心二楼')
    await form.getByRole('tab', { name: '核对保存' }).click()
    await form.getByRole('button', { name: '保存', exact: true }).click()
    await form.getByText('已保存').waitFor()
    const [was, is] = [before.split('\n'), textOf(path).split('\n')]
    expect(is).toHaveLength(was.length)
    expect(is.filter((line, index) => line !== was[index])).toEqual(['- 地点：仓溪村党群服务中心二楼'])
  })

  it('takes a matter from its title to a lawful proposal, and says what is missing on the way', async () => {
    await begin('村口停车场建设', '公益事业的兴办和建设承包方案')
    await form
      .locator('.timeline')
      .getByRole('button', { name: /村党组织提议/ })
      .click()
    await fill('day', '2026.3.12')
    expect(await form.locator('.missing').textContent()).toContain('还差')
    await form.getByRole('button', { name: /填入 7人/ }).click()
    await fill('attended', '6人')
    expect(await form.getByText('至少要到4人').count()).toBe(1)
    await form.getByRole('button', { name: '其余全部赞成' }).click()
    await fill('chair', '村党总支书记')
    expect(await form.locator('.missing').textContent()).toContain('没有缺项')
    await form.getByRole('tab', { name: '核对保存' }).click()
    await form.getByRole('button', { name: '保存', exact: true }).click()
    await form.getByText('已保存').waitFor()
    const path = 'cangxi/2026/009-matter.md'
    const village = readVillage('village.md', textOf('cangxi/village.md'))
    const verdict = judge(read(path, textOf(path)), village, lawOn, theDay(today))
    expect(verdict.answer).toBe('lawful')
    expect(verdict.reading.matter.steps[0]).toMatchObject({ kind: 'proposal', day: '2026-03-12', for: 6, against: 0, abstained: 0 })
  })

  it('keeps what was typed through a reload, and takes it back step by step', async () => {
    await form.getByRole('button', { name: /路灯/ }).click()
    await form
      .locator('.timeline')
      .getByRole('button', { name: /村党组织提议/ })
      .click()
    await fill('venue', '祠堂')
    await form.reload()
    await form.waitForSelector('.matter')
    await form.getByRole('button', { name: /路灯.*未保存/ }).click()
    await form
      .locator('.timeline')
      .getByRole('button', { name: /村党组织提议/ })
      .click()
    expect(await form.locator('[id$="-venue"]').inputValue()).toBe('祠堂')
    await fill('chair', '村支书')
    await form.getByRole('button', { name: '撤销' }).click()
    expect(await form.locator('[id$="-chair"]').inputValue()).not.toBe('村支书')
    await form.getByRole('button', { name: '重做' }).click()
    expect(await form.locator('[id$="-chair"]').inputValue()).toBe('村支书')
  })

  it('shows both texts where somebody else has changed the file, and saves the one that is chosen', async () => {
    const path = 'cangxi/2026/008-street-lamps.md'
    await form.getByRole('button', { name: /路灯/ }).click()
    await form
      .locator('.timeline')
      .getByRole('button', { name: /村党组织提议/ })
      .click()
    await fill('venue', '祠堂')
    writeFileSync(join(book, path), `${textOf(path)}\n别人写的一段。\n`)
    await form.getByRole('tab', { name: '核对保存' }).click()
    await form.getByRole('button', { name: '保存', exact: true }).click()
    await form.getByText('别人在你打开之后改过').waitFor()
    expect(textOf(path)).toContain('别人写的一段。')
    await form.getByRole('button', { name: '保存我的' }).click()
    await form.getByText('已保存').waitFor()
    expect(textOf(path)).toContain('- 地点：祠堂')
    expect(textOf(path)).not.toContain('别人写的一段。')
  })

  it('never keeps what is still being composed, and keeps what it became', async () => {
    await form.getByRole('button', { name: /路灯/ }).click()
    await form
      .locator('.timeline')
      .getByRole('button', { name: /村党组织提议/ })
      .click()
    const field = form.locator('[id$="-venue"]')
    await field.fill('')
    await field.focus()
    const keys = await context.newCDPSession(form)
    for (const composed of ['c', 'cu', 'cun', 'cun m', 'cun min'])
      await keys.send('Input.imeSetComposition', { text: composed, selectionStart: composed.length, selectionEnd: composed.length })
    const kept = () =>
      form.evaluate(async () => {
        const shelf = await new Promise<string>((resolve, reject) => {
          const opening = indexedDB.open('cunyi-desk-drafts')
          opening.addEventListener('error', reject)
          opening.addEventListener('success', () => {
            const all = opening.result.transaction('drafts').objectStore('drafts').getAll()
            all.addEventListener('success', () => resolve(JSON.stringify(all.result)))
          })
        })
        return [...Object.values({ ...localStorage }), shelf].join('\n')
      })
    expect(await kept()).not.toMatch(/cun(?!yi)/)
    await keys.send('Input.insertText', { text: '村民活动室' })
    expect(await field.inputValue()).toBe('村民活动室')
    expect(await kept()).toContain('地点：村民活动室')
    expect(await kept()).not.toMatch(/cun ?m/)
  })

  it('makes a draft of what is pasted, which is unknown until each fact was compared', async () => {
    await form.getByRole('button', { name: '新建事项' }).click()
    await form.getByText('有现成的记录、登记表或公告').click()
    await form
      .locator('#begin-pasted')
      .fill(
        '村口停车场建设“四议两公开”登记表\n村党支部提议\n提议时间：2026年3月2日\n主持人：村党总支书记\n应到7人，实到6人，同意6票，反对0票，弃权0票',
      )
    await form.getByRole('button', { name: '读成草稿' }).click()
    await form.getByRole('heading', { level: 1, name: '村口停车场建设' }).waitFor()
    expect(await form.locator('[id$="-attended"]').inputValue()).toBe('6人（待核对）')
    await form.getByRole('tab', { name: '核对保存' }).click()
    expect(await form.locator('.answer').textContent()).toBe('无法判断')
    await form.getByRole('tab', { name: '填写' }).click()
    const confirm = form.getByRole('button', { name: '与原件核对过，没错' })
    const count = await confirm.count()
    expect(count).toBe(7)
    for (let left = count; left > 0; left--) await confirm.first().click()
    expect(await form.locator('[id$="-attended"]').inputValue()).toBe('6人')
    await form.getByRole('tab', { name: '核对保存' }).click()
    expect(await form.locator('.answer').textContent()).toBe('合法')
    await form.getByRole('button', { name: '保存', exact: true }).click()
    await form.getByText('已保存').waitFor()
    expect(textOf('cangxi/2026/009-matter.md')).not.toContain('待核对')
  })

  it('offers what it understood of pasted minutes beside them, and writes only what is taken', async () => {
    await form.getByRole('button', { name: /路灯/ }).click()
    await form
      .locator('.timeline')
      .getByRole('button', { name: /村党组织提议/ })
      .click()
    const before = await form.locator('[id$="-attended"]').inputValue()
    await form.getByText('有现成的会议记录').click()
    await form.locator('[id$="-pasted"]').fill('地点：祠堂\n实到5人')
    expect(await form.locator('.proposed li').allTextContents()).toEqual([
      expect.stringContaining('地点：祠堂'),
      expect.stringContaining('实到：5人'),
    ])
    expect(await form.locator('[id$="-attended"]').inputValue()).toBe(before)
    await form.locator('.proposed li').first().getByRole('button').click()
    expect(await form.locator('[id$="-venue"]').inputValue()).toBe('祠堂')
    expect(await form.locator('[id$="-attended"]').inputValue()).toBe(before)
  })

  it('says why a change is not made, and leaves the text as it is', async () => {
    const path = 'cangxi/2026/008-street-lamps.md'
    writeFileSync(
      join(book, path),
      textOf(path).replace(/^- 编号：.*$/mu, (line) => `${line}\n- 编号：2026-099`),
    )
    await form.reload()
    await form.getByRole('button', { name: /路灯/ }).click()
    await form.locator('.timeline').getByRole('button', { name: '事项' }).click()
    await fill('number', '2026-100')
    expect(await form.getByRole('alert').textContent()).toContain('“编号”没有记下：记录里这一项写了两次')
    await form.getByRole('button', { name: 'English' }).click()
    expect(await form.getByRole('alert').textContent()).toContain('was not written: the record has it twice')
    await form.getByRole('tab', { name: 'Check and save' }).click()
    expect(await form.getByText('Nothing has changed.').count()).toBe(1)
    expect(await form.getByText('“cunyi check” says of the whole book').count()).toBe(1)
  })

  it('says apart what is still to be filled in and what was done unlawfully', async () => {
    await later()
    await form.getByRole('button', { name: /屋面修缮/ }).click()
    await form
      .locator('.timeline')
      .getByRole('button', { name: /村民代表会议/ })
      .click()
    await fill('attended', '29人')
    await fill('for', '26')
    const missing = await form.locator('.missing').textContent()
    expect(missing).toContain('违规')
    expect(missing).not.toMatch(/还差\d+项/)
    await fill('attended', '')
    expect(await form.locator('.missing').textContent()).toMatch(/还差\d+项/)
  })

  it('never writes over another line while one is typed that cannot be read yet', async () => {
    await later()
    await form.getByRole('button', { name: /屋面修缮/ }).click()
    await form
      .locator('.timeline')
      .getByRole('button', { name: /^实施 / })
      .click()
    const first = form.locator('[id$="-events-0"]')
    const second = form.locator('[id$="-events-1"]')
    const [before, next] = [await first.inputValue(), await second.inputValue()]
    await first.fill('')
    await first.pressSequentially(before)
    expect(await first.inputValue()).toBe(before)
    expect(await second.inputValue()).toBe(next)
    await form.getByRole('tab', { name: '核对保存' }).click()
    expect(await form.getByText('没有改动').count()).toBe(1)
  })

  it('takes a notice from the desk as from the command line: with the town and the board that its page has', async () => {
    await later()
    await form.getByRole('button', { name: /屋面修缮/ }).click()
    await form.getByRole('tab', { name: '打印' }).click()
    const verdict = judge(
      read('cangxi/2026/003-culture-hall-roof.md', textOf('cangxi/2026/003-culture-hall-roof.md')),
      readVillage('cangxi/village.md', textOf('cangxi/village.md')),
      lawOn,
      theDay(after),
    )
    expect(verdict.answer).toBe('lawful')
    expect(await form.locator('.notice').textContent()).toContain(readTown('town.md', textOf('town.md')).website)
  })

  it.each(['light', 'dark'] as const)('is accessible on every screen (%s)', async (colorScheme) => {
    await form.emulateMedia({ colorScheme })
    const check = async (screen: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page: form }).analyze()
      expect(violations.map(({ id, nodes }) => `${screen}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    }
    await check('list')
    await form.getByRole('button', { name: /屋面修缮/ }).click()
    for (const tab of ['填写', '下一步', '核对保存', '打印', '须人工核对']) {
      await form.getByRole('tab', { name: tab }).click()
      await check(tab)
    }
    await form.getByRole('button', { name: '全部事项' }).click()
    await form.getByRole('button', { name: '新建事项' }).click()
    await check('new')
  })

  it('needs no more width than a phone has', async () => {
    await form.setViewportSize({ width: 360, height: 740 })
    await form.getByRole('button', { name: /屋面修缮/ }).click()
    for (const tab of ['填写', '下一步', '核对保存', '打印', '须人工核对']) {
      await form.getByRole('tab', { name: tab }).click()
      expect(await form.evaluate(() => document.documentElement.scrollWidth), tab).toBeLessThanOrEqual(360)
    }
  })
})
