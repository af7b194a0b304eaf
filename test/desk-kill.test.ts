import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type OpenDesk, serveDesk } from '@cunyi/desk'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserArguments, findBrowser } from './browser.ts'

// Nothing that was typed is lost when the page is loaded anew, or when the browser is gone from one moment to the next. `KILLS=500` tries it so often.

const root = join(import.meta.dirname, '..')
const kills = Number(process.env.KILLS ?? 6)
const seed = Number(process.env.SEED ?? 20_261_201)

let book: string
let profile: string
let desk: OpenDesk

beforeAll(async () => {
  book = mkdtempSync(join(tmpdir(), 'cunyi-kill-'))
  profile = mkdtempSync(join(tmpdir(), 'cunyi-profile-'))
  for (const path of ['town.md', 'cangxi/village.md', 'cangxi/2026/008-street-lamps.md'])
    cpSync(join(root, 'content', path), join(book, path), { recursive: true })
  desk = await serveDesk(book, readFileSync(join(root, 'packages/desk/dist/desk.html'), 'utf8'), process.pid)
})
afterAll(async () => {
  await desk.close()
  rmSync(book, { recursive: true })
  rmSync(profile, { recursive: true, force: true })
})

const launch = async (): Promise<BrowserContext> => {
  const { path, env } = await findBrowser()
  for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) rmSync(join(profile, name), { force: true })
  return chromium.launchPersistentContext(profile, {
    executablePath: path,
    args: [...browserArguments],
    env: { ...process.env, ...env },
    locale: 'zh-CN',
    timeout: 300_000,
  })
}

const openField = async (page: Page): Promise<void> => {
  await page.goto(desk.address)
  await page.getByRole('button', { name: /路灯/ }).click()
  await page
    .locator('.timeline')
    .getByRole('button', { name: /村党组织提议/ })
    .click()
}

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
const numbersFrom = (start: number): (() => number) => {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

describe(`seed ${seed}`, () => {
  const next = numbersFrom(seed)

  it.each(Array.from({ length: kills }, (_, at) => at))('what was typed is there again after the browser was killed (%i)', async (at) => {
    const context = await launch()
    const page = context.pages()[0] ?? (await context.newPage())
    await openField(page)
    const typed = `祠堂${at}号，${'东西南北'.repeat(1 + Math.floor(next() * 5))}`
    const field = page.locator('[id$="-venue"]')
    await field.fill('')
    await field.pressSequentially(typed)
    // At most a second may be lost; the browser's own storage alone would lose five.
    await page.waitForTimeout(Math.floor(next() * 400))
    const isReload = next() < 0.3
    if (isReload) await page.reload()
    else {
      const devtools = await context.newCDPSession(page)
      const gone = new Promise((resolve) => context.on('close', resolve))
      devtools.send('Browser.crash').catch(() => undefined)
      await gone
    }
    const again = isReload ? context : await launch()
    const there = again.pages()[0] ?? (await again.newPage())
    await openField(there)
    expect(await there.locator('[id$="-venue"]').inputValue()).toBe(typed)
    await again.close()
  })
})
