import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { judge, lawOn, theDay } from '@cunyi/core'
import { digestsOf, readRecordFile } from '@cunyi/ledger'
import { noticeOf, sheetOf } from '@cunyi/notice'
import { readBook } from '@cunyi/records'
import type { Browser, Page } from 'playwright-core'
import { decodeQR } from 'qr/decode.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BrowserPlace, browserArguments, findBrowser, openBrowser } from '../browser.ts'
import { type Served, serve } from '../serve.ts'

const root = join(import.meta.dirname, '../..')
const dist = join(root, 'site/dist')
const record = 'cangxi/2026/003-culture-hall-roof'
const site = 'https://xikou.example/'

/** Sheets of a PDF as Chromium writes it: one object a page. */
const sheetsIn = (pdf: Uint8Array): number => new TextDecoder('latin1').decode(pdf).match(/\/Type\s*\/Page\b/g)?.length ?? 0

/** The dots of a page at so many to the inch, as a scanner or a phone would see the paper. */
const dots = async (page: Page): Promise<{ readonly width: number; readonly height: number; readonly data: Uint8Array }> => {
  const png = (await page.screenshot({ fullPage: true })).toString('base64')
  const canvas = await page.context().newPage()
  const { width, height, data } = await canvas.evaluate(async (source) => {
    const image = new Image()
    image.src = `data:image/png;base64,${source}`
    await image.decode()
    const drawn = new OffscreenCanvas(image.width, image.height)
    const pen = drawn.getContext('2d')
    pen?.drawImage(image, 0, 0)
    const bytes = pen?.getImageData(0, 0, image.width, image.height).data ?? []
    let text = ''
    for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.slice(at, at + 8192))
    return { width: image.width, height: image.height, data: btoa(text) }
  }, png)
  await canvas.close()
  return { width, height, data: new Uint8Array(Buffer.from(data, 'base64')) }
}

describe('a notice', () => {
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

  /** A sheet as paper: A4 at 96 to the inch, and as many dots more as make so many. */
  const onPaper = async (which: string, perInch: number): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 794, height: 1123 }, deviceScaleFactor: perInch / 96 })
    const page = await context.newPage()
    await page.emulateMedia({ media: 'print' })
    await page.goto(`${served.base}${record}/${which}.html`)
    return page
  }

  /** The address that the code must hold: the page, and the digest of the record after so many of its parts. */
  const inCode = (parts: number): string => {
    const published = readRecordFile(readFileSync(join(dist, `${record}/record.js`), 'utf8'))
    return `${site}${record}.html#${published && digestsOf(published)[parts - 1]}`
  }

  it.each([
    ['notice', 6],
    ['outcome', 8],
  ])('%s leads, at 150 dots to the inch, to the page of its decision, and says what the record was', async (which, parts) => {
    const page = await onPaper(which, 150)
    const seen = await dots(page)
    expect(seen.width).toBe(1241)
    expect(decodeQR(seen)).toBe(inCode(parts))
    await page.context().close()
  })

  it('has one code of at most 25 mm', async () => {
    const page = await onPaper('notice', 96)
    const [width, modules] = await page
      .locator('.code')
      .evaluate((code): readonly [number, number] => [code.getBoundingClientRect().width, (code as SVGSVGElement).viewBox.baseVal.width])
    const millimetres = ((width / 96) * 25.4 * (modules - 8)) / modules
    expect(millimetres).toBeGreaterThan(20)
    expect(millimetres).toBeLessThanOrEqual(25)
    await page.context().close()
  })

  it('is read from a photograph: askew, blurred, half in shadow, and with the grain of an old phone', async () => {
    const page = await onPaper('notice', 250)
    const png = (await page.locator('.read').screenshot()).toString('base64')
    const photo = await page.context().newPage()
    const { size, data } = await photo.evaluate(async (source) => {
      const image = new Image()
      image.src = `data:image/png;base64,${source}`
      await image.decode()
      const side = Math.round(Math.hypot(image.width, image.height))
      const pen = new OffscreenCanvas(side, side).getContext('2d')
      if (!pen) throw new Error('no canvas')
      pen.fillStyle = '#ddd'
      pen.fillRect(0, 0, side, side)
      pen.translate(side / 2, side / 2)
      pen.rotate(0.12)
      pen.transform(1, 0.04, -0.06, 0.96, 0, 0)
      pen.filter = 'blur(1.2px)'
      pen.drawImage(image, -image.width / 2, -image.height / 2)
      pen.setTransform(1, 0, 0, 1, 0, 0)
      pen.filter = 'none'
      const shadow = pen.createLinearGradient(0, 0, side, side)
      shadow.addColorStop(0, 'rgba(0,0,0,0)')
      shadow.addColorStop(1, 'rgba(0,0,0,0.45)')
      pen.fillStyle = shadow
      pen.fillRect(0, 0, side, side)
      const { data: seen } = pen.getImageData(0, 0, side, side)
      let grain = 7
      for (let at = 0; at < seen.length; at += 4) {
        grain = (Math.imul(grain, 1_103_515_245) + 12_345) >>> 0
        for (const colour of [0, 1, 2]) seen[at + colour] = (seen[at + colour] ?? 0) + ((grain >>> 16) % 41) - 20
      }
      let text = ''
      for (let at = 0; at < seen.length; at += 8192) text += String.fromCharCode(...seen.slice(at, at + 8192))
      return { size: side, data: btoa(text) }
    }, png)
    expect(decodeQR({ width: size, height: size, data: new Uint8Array(Buffer.from(data, 'base64')) })).toBe(inCode(6))
    await page.context().close()
  })

  it('of every decision that has one prints on one sheet', async () => {
    const page = await browser.newPage()
    const pages = execFileSync('find', [dist, '-path', '*/*/*/*/*.html'], { encoding: 'utf8' })
      .split('\n')
      .filter((path) => /\/(?:notice|outcome)\.html$/.test(path))
      .map((path) => path.slice(dist.length + 1))
    expect(pages.length).toBeGreaterThan(5)
    for (const path of pages) {
      await page.goto(served.base + path)
      expect(sheetsIn(await page.pdf({ preferCSSPageSize: true })), path).toBe(1)
    }
    await page.close()
  })

  it('prints on one sheet however much the record says', async () => {
    const page = await browser.newPage()
    for (const which of ['disclosure', 'outcome'] as const) {
      await page.setContent(sheetOf(longest(which)))
      expect(sheetsIn(await page.pdf({ preferCSSPageSize: true })), which).toBe(1)
    }
    await page.close()
  })

  it('is printed by the command too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cunyi-'))
    const found = await findBrowser()
    try {
      const pdf = join(folder, 'x.pdf')
      const command = ['packages/cli/src/main.ts', 'notice', `content/${record}.md`, '--pdf', pdf]
      execFileSync(join(root, 'node_modules/.bin/node'), command, {
        cwd: root,
        env: { ...process.env, ...found.env, CUNYI_BROWSER: printer(folder, found) },
      })
      expect(existsSync(pdf)).toBe(true)
      expect(sheetsIn(readFileSync(pdf))).toBe(1)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

/** What the command prints with: a program that takes the words of a browser and drives the one that comes as a package, which by itself prints for no command line. */
const printer = (folder: string, { path }: BrowserPlace): string => {
  const driver = join(folder, 'browser.mjs')
  const text = `#!${join(root, 'node_modules/.bin/node')}
import { chromium } from ${JSON.stringify(import.meta.resolve('playwright-core'))}
const browser = await chromium.launch({ executablePath: ${JSON.stringify(path)}, args: ${JSON.stringify(browserArguments)} })
const page = await browser.newPage()
await page.goto(process.argv.at(-1))
await page.pdf({ path: process.argv.find((word) => word.startsWith('--print-to-pdf=')).slice(15), preferCSSPageSize: true })
await browser.close()
`
  writeFileSync(driver, text, { mode: 0o755 })
  return driver
}

/** The sample record with as much as it can hold in every place, and thirty works. */
const longest = (which: 'disclosure' | 'outcome') => {
  const much = '很长的内容'.repeat(200)
  const text = readFileSync(join(root, `content/${record}.md`), 'utf8')
    .replace('# 文化礼堂屋面修缮工程', `# ${much}`)
    .replace('- 责任人：村民委员会副主任', `- 责任人：${much}`)
    .replace('屋面渗漏三年', much)
    .replace('- 2026-08-20 验收：合格', `- 2026-08-20 验收：合格\n${'- 2026-08-21 巡查：材料与人工逐项核对\n'.repeat(30)}`)
  const bytes = (path: string) => readFileSync(join(root, 'content', path))
  const book = readBook([
    { path: 'town.md', bytes: bytes('town.md') },
    { path: 'cangxi/village.md', bytes: bytes('cangxi/village.md') },
    { path: 'cangxi/2026/003-long.md', bytes: new TextEncoder().encode(text) },
  ])
  const [decision] = book.decisions
  if (decision === undefined) throw new Error('the record was not read')
  const asOf = theDay('2026-11-23')
  const made = noticeOf(judge(decision.reading, decision.village, lawOn, asOf), which, {
    lawOn,
    asOf,
    path: decision.reading.path,
    town: '溪口街道',
    site: `https://${'a'.repeat(60)}.example/${'b'.repeat(60)}/`,
  })
  if ('refused' in made) throw new Error(made.refused)
  return made
}
