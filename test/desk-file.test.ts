import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveDesk } from '@cunyi/desk'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'

// The one file that opens from a stick, in a browser as it comes and in one that lacks what came since Chromium 86; and what it says when no book opens.

const root = join(import.meta.dirname, '..')
const file = join(root, 'packages/desk/dist/desk.html')
const lamps = 'cangxi/2026/008-street-lamps.md'

let browser: Browser
let context: BrowserContext
let form: Page
let book: string
let faults: string[]
let asked: string[]

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  faults = []
  asked = []
  book = mkdtempSync(join(tmpdir(), 'cunyi-stick-'))
  for (const path of ['town.md', 'cangxi/village.md', 'cangxi/2026/003-culture-hall-roof.md', lamps])
    cpSync(join(root, 'content', path), join(book, path), { recursive: true })
  context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', acceptDownloads: true })
  context.setDefaultTimeout(60_000)
  form = await context.newPage()
  form.on('pageerror', (error) => faults.push(error.message))
  form.on('console', (said) => {
    if (said.type() === 'error' && !said.text().includes('401')) faults.push(said.text())
  })
  form.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) asked.push(request.url())
  })
})
afterEach(async () => {
  await context.close()
  rmSync(book, { recursive: true })
  if (faults.length > 0) throw new Error(faults.join('\n'))
})

const takeFolder = (): Promise<void> => form.locator('input[type=file]').setInputFiles(book)

describe('the single file', () => {
  it('opens by a double click, takes a folder, lists its matters, hands over what was changed, and asks the network for nothing', async () => {
    await form.goto(`file://${file}`)
    await takeFolder()
    await form.waitForSelector('.matter')
    expect(await form.locator('h1').textContent()).toContain('仓溪村')
    expect(await form.locator('.matter').count()).toBe(2)
    await form.getByRole('button', { name: /路灯/ }).click()
    await form
      .locator('.timeline')
      .getByRole('button', { name: /村党组织提议/ })
      .click()
    await form.locator('[id$="-venue"]').fill('祠堂')
    await form.getByRole('tab', { name: '核对保存' }).click()
    const [download] = await Promise.all([form.waitForEvent('download'), form.getByRole('button', { name: '下载改好的文件' }).click()])
    expect(download.suggestedFilename()).toBe('008-street-lamps.md')
    const [was, is] = [readFileSync(join(book, lamps), 'utf8'), readFileSync(await download.path(), 'utf8')].map((text) => text.split('\n'))
    expect(is?.filter((line, index) => line !== was?.[index])).toEqual(['- 地点：祠堂'])
    expect(asked).toEqual([])
  })

  it('reads a file that was saved as GBK, and leaves one alone that it cannot read', async () => {
    writeFileSync(join(book, 'cangxi/2026/020-gbk.md'), Uint8Array.from([0x23, 0x20, 0xb4, 0xe5, 0x0a]))
    writeFileSync(join(book, 'cangxi/2026/021-lost.md'), Uint8Array.from([0x23, 0x20, 0xff, 0x80, 0x81, 0x0a]))
    await form.goto(`file://${file}`)
    await takeFolder()
    await form.getByRole('button', { name: /^村/ }).waitFor()
    expect(await form.locator('.matter').count()).toBe(3)
    expect(await form.getByText('cangxi/2026/021-lost.md').textContent()).toContain('原样没动')
  })

  it('says that a folder without a minute book is none', async () => {
    rmSync(join(book, 'town.md'))
    rmSync(join(book, 'cangxi/village.md'))
    await form.goto(`file://${file}`)
    await takeFolder()
    expect(await form.getByRole('alert').textContent()).toContain('这个文件夹里没有 town.md 或 village.md')
  })

  it('works in a browser that lacks what came after Chromium 86', async () => {
    await form.addInitScript(() => {
      const late: readonly (readonly [object, readonly string[]])[] = [
        [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']],
        [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
        [Map, ['groupBy']],
        [Object, ['groupBy', 'hasOwn']],
        [Set.prototype, ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
        [globalThis, ['structuredClone', 'Iterator', 'FileSystemDirectoryHandle', 'showDirectoryPicker']],
        [URL, ['canParse', 'parse']],
        [Promise, ['withResolvers', 'try']],
        [Array, ['fromAsync']],
        [crypto, ['randomUUID']],
      ]
      for (const [home, names] of late) for (const name of names) Reflect.deleteProperty(home, name)
      for (const name of ['map', 'filter', 'flatMap', 'take', 'drop', 'some', 'every', 'find', 'reduce', 'toArray', 'forEach'])
        Reflect.deleteProperty(Object.getPrototypeOf(Object.getPrototypeOf([].values())), name)
    })
    await form.goto(`file://${file}`)
    await takeFolder()
    await form.getByRole('button', { name: /屋面修缮/ }).click()
    for (const tab of ['下一步', '核对保存', '打印', '须人工核对', '填写']) await form.getByRole('tab', { name: tab }).click()
    expect(await form.locator('.timeline li').count()).toBeGreaterThan(6)
  })
})

describe('an address that is old', () => {
  it('is said to have expired, in both languages, and no folder is asked for', async () => {
    const desk = await serveDesk(book, readFileSync(file, 'utf8'), process.pid)
    try {
      await form.goto(desk.address.replace(/#.*/, '#x'))
      expect(await form.getByRole('alert').textContent()).toContain('这个网址已经失效。请重新运行 cunyi desk')
      expect(await form.locator('input[type=file]').count()).toBe(0)
      await form.getByRole('button', { name: 'English' }).click()
      expect(await form.getByRole('alert').textContent()).toContain('This address has expired. Run “cunyi desk” again')
    } finally {
      await desk.close()
    }
  })
})
