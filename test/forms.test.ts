import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../packages/cli/src/program/run.ts'
import { book, proposed, stage } from '../packages/cli/src/testing/make.ts'
import { openBrowser } from './browser.ts'

const lamps = 'content/cangxi/2026/008-street-lamps.md'
let browser: Browser
let desk = ''

beforeAll(async () => {
  browser = await openBrowser()
  desk = mkdtempSync(join(tmpdir(), 'cunyi-forms-'))
})
afterAll(async () => {
  await browser.close()
  rmSync(desk, { recursive: true })
})

const steps = [
  '提议',
  '商议',
  '审议',
  '村民会议决议',
  '村民代表会议决议',
  '成员大会决议',
  '决议公开',
  '实施结果公开',
  '合法性审查',
  '实施',
  '决议前公示',
]
const title = '村口至上仓自然村道路两侧路灯增设和既有线路改造提升工程'

/** The page of one form, on disk. */
const pageOf = (step: string, lang: string): string => {
  const { world, files, warned } = stage(book({ [lamps]: proposed({ title }) }))
  expect(run(['minutes', lamps, step, '--out', 'form.html', '--lang', lang], world), warned.join()).toBe(0)
  const path = join(desk, `${steps.indexOf(step)}-${lang}.html`)
  writeFileSync(path, files.get('/desk/form.html') ?? '')
  return path
}

describe.each(['zh', 'en'])('a form in %s', (lang) => {
  it.each(steps)('%s is one sheet of A4, with nothing cut off and nothing fetched', async (step) => {
    const page = await browser.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const path = pageOf(step, lang)
    await page.goto(pathToFileURL(path).href)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    await page.emulateMedia({ media: 'print' })
    const overfull = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('main, .sheet, .row, .value, .label')]
          .map((one) => [one.className, one.scrollHeight - one.clientHeight, one.scrollWidth - one.clientWidth] as const)
          .filter(([, down, across]) => down > 1 || across > 1),
      )
    const inOneFace = await overfull()
    // As in a face with broader letters.
    await page.addStyleTag({ content: 'main { letter-spacing: .08em }' })
    const inBroadLetters = await overfull()
    const { width, bottom } = await page.evaluate(() => {
      const box = document.querySelector('footer')?.getBoundingClientRect()
      return { width: document.documentElement.scrollWidth, bottom: box?.bottom ?? 0 }
    })
    await page.close()
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    // A4 in points, to the tenth.
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45]\S* 84[12]/)
    expect(inOneFace).toEqual([])
    expect(inBroadLetters).toEqual([])
    expect(width).toBeGreaterThan(0)
    expect(bottom).toBeLessThanOrEqual((268 / 25.4) * 96 + 1)
    expect(asked).toEqual([pathToFileURL(path).href])
    expect(readFileSync(path, 'utf8')).not.toContain('<script')
  })
})
