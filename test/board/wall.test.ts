import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { digestsOf, digitsOf, readRecordFile } from '@cunyi/ledger'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../browser.ts'
import { type Served, serve } from '../serve.ts'

// The code on the wall opens the page, and the page says whether its record is the one that the notice was printed from.

const dist = join(import.meta.dirname, '../../site/dist')
const record = 'cangxi/2026/003-culture-hall-roof'
const published = readRecordFile(readFileSync(join(dist, record, 'record.js'), 'utf8'))
if (published === undefined) throw new Error('the sample record is not published')
const digests = digestsOf(published)
const ofNotice = digests[5] ?? ''

describe('the page that a code on the wall opens', () => {
  let browser: Browser
  let served: Served
  let page: Page
  let copy: string
  const complaints: string[] = []
  beforeAll(async () => {
    copy = mkdtempSync(join(tmpdir(), 'cunyi-wall-'))
    cpSync(dist, copy, { recursive: true })
    served = await serve(copy)
    browser = await openBrowser()
    page = await browser.newPage()
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
    rmSync(copy, { recursive: true, force: true })
  })

  /** What the page says at its top, and how. */
  const answerAt = async (address: string): Promise<readonly [is: string | null, text: string]> => {
    await page.goto('about:blank')
    await page.goto(address)
    const answer = page.locator('[data-wall]')
    await page.waitForFunction(() => !['', 'waiting'].includes(document.querySelector<HTMLElement>('[data-wall]')?.dataset.wall ?? 'none'))
    return [await answer.getAttribute('data-wall'), await answer.innerText()]
  }

  it.each([
    ['over http', () => `${served.base}${record}.html`],
    ['from a stick', () => pathToFileURL(join(copy, `${record}.html`)).href],
  ])('agrees, and does not agree, %s', async (_, address) => {
    const [is, text] = await answerAt(`${address()}#${ofNotice}`)
    expect(is).toBe('same')
    expect(text).toMatch(/^一致\n/)
    expect(text).toContain('又记下了3步')
    expect(text).toContain(digitsOf(ofNotice))
    const other = `${ofNotice.slice(0, 5)}${ofNotice[5] === 'A' ? 'B' : 'A'}${ofNotice.slice(6)}`
    expect((await answerAt(`${address()}#${other}`))[1]).toMatch(/^不一致\n/)
  })

  it('speaks the language of the page', async () => {
    expect((await answerAt(`${served.base}en/${record}.html#${ofNotice}`))[1]).toMatch(/^They agree\n/)
  })

  it('takes no notice of what a message adds behind the address', async () => {
    expect((await answerAt(`${served.base}${record}.html#${ofNotice}&from=groupmessage`))[0]).toBe('same')
  })

  it('says nothing where no code was scanned, and how to do it below', async () => {
    await page.goto(`${served.base}${record}.html`)
    expect(await page.locator('[data-wall]').isHidden()).toBe(true)
    expect(await page.locator('#proof + p').innerText()).toMatch(/^还没有核对/)
    expect(await page.locator('#proof ~ dl').first().innerText()).toContain(digitsOf(ofNotice))
  })

  it('says what is wrong once one sign of the published record is another, and that nothing was checked where it is torn or gone', async () => {
    const file = join(copy, record, 'record.js')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('赞成：38', '赞成：39'))
    expect((await answerAt(`${served.base}${record}.html#${ofNotice}`))[0]).toBe('different')
    writeFileSync(file, 'cunyi("record",{"salt":1})\n')
    expect((await answerAt(`${served.base}${record}.html#${ofNotice}`))[1]).toMatch(/^未检查\n/)
    expect(complaints).toEqual([])
    writeFileSync(file, text.slice(0, 40))
    expect((await answerAt(`${served.base}${record}.html#${ofNotice}`))[0]).toBe('unchecked')
    rmSync(file)
    expect((await answerAt(`${served.base}${record}.html#${ofNotice}`))[0]).toBe('unchecked')
    writeFileSync(file, text)
  })

  it('has a script of at most 8 kB', () => {
    expect(statSync(join(dist, 'wall.js')).size).toBeLessThanOrEqual(8192)
  })
})
