import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attacks, planted } from './attacks.ts'
import { openBrowser } from './browser.ts'
import { type Served, serve } from './serve.ts'

const root = join(import.meta.dirname, '..')

/** What a page may not have, wherever a record's text came from; the search alone has scripts, its own files. */
const forbidden =
  'script:not([src^="search/"]):not([src^="../search/"]), style, img, iframe, object, embed, base, frame, applet, video, audio, math, template, foreignObject, animate, link[rel=preload], meta[http-equiv=refresh]'

/** Where a page says that it stands itself, in either language: the board's own address, as the town's page names it. */
const own = ['canonical', 'alternate'].map((rel) => `head > link[rel=${rel}][href^="https://xikou.example/"]`).join(', ')

/** Looks, within a browser, for elements and attributes of a document that came from a text. */
const foreignIn = `((page) => {
  const elements = [...page.querySelectorAll(${JSON.stringify(forbidden)})].map((one) => one.outerHTML.slice(0, 80))
  const attributes = [...page.querySelectorAll('*')].flatMap((one) => [...one.attributes]
    .filter(({ name, value }) => /^on/i.test(name) || name === 'style' || /^\\s*(?:javascript|vbscript|data|blob):/i.test(value) || (name === 'href' && /^(?:https?:)?\\/\\//.test(value) && !one.matches(${JSON.stringify(own)})))
    .map(({ name, value }) => name + '=' + value))
  return [...elements, ...attributes]
})`
/** What is foreign on the page that is open, and what is shown there. */
const look = `({ foreign: ${foreignIn}(document), shown: document.querySelector('main').textContent, title: document.title })`
type Seen = { readonly foreign: readonly string[]; readonly shown: string; readonly title: string }

/** What is foreign in texts that the browser takes apart as it does a page, and neither draws nor runs. */
const foreignInTexts = (texts: readonly string[]): string =>
  `${JSON.stringify(texts)}.flatMap((text) => ${foreignIn}(new DOMParser().parseFromString(text, 'text/html')))`

/** A text as a page has it: one blank for any run of them. */
const even = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

describe('a board on which every field is an attack', () => {
  const content = mkdtempSync(join(tmpdir(), 'cunyi-'))
  // Inside the site, where the built pages' own imports are found; the folder is ignored by git.
  const built = join(root, 'site/node_modules/.cache/test-attacks')
  const pageOf = (index: number): string => `cangxi/2026/${index + 1000}-x.html`
  let browser: Browser
  let served: Served
  let page: Page
  const happened: string[] = []
  let html: readonly string[] = []

  beforeAll(async () => {
    mkdirSync(join(content, 'cangxi/2026'), { recursive: true })
    for (const path of ['town.md', 'cangxi/village.md']) writeFileSync(join(content, path), readFileSync(join(root, 'content', path)))
    for (const [index, text] of attacks.entries()) writeFileSync(join(content, `cangxi/2026/${index + 1000}-x.md`), planted(text))
    execFileSync(join(root, 'node_modules/.bin/node'), ['--env-file=astro.env', 'builder/main.ts', '--outDir', built], {
      cwd: join(root, 'site'),
      env: { ...process.env, CUNYI_CONTENT: content, CUNYI_AS_OF: '2026-11-23' },
      stdio: 'pipe',
    })
    html = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
    served = await serve(built)
    browser = await openBrowser()
    page = await browser.newPage()
    page.on('dialog', (dialog) => {
      happened.push(`dialog on ${page.url()}`)
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(served.base)) happened.push(`${request.url()} from ${page.url()}`)
    })
    page.on('console', (line) => happened.push(`${line.text()} on ${page.url()}`))
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
    rmSync(content, { recursive: true })
    rmSync(built, { recursive: true, force: true })
  })

  // The page answers with what `look` returns.
  const seen = (): Promise<Seen> => page.evaluate<Seen>(look)

  it('is attacked in more than three hundred ways', () => {
    expect(attacks.length).toBeGreaterThan(300)
    expect(new Set(attacks).size).toBe(attacks.length)
  })

  it('shows each of them as text, and nothing of it runs, loads or leads away', async () => {
    const missing: string[] = []
    const found: string[] = []
    for (const [index, text] of attacks.entries())
      for (const folder of index % 10 === 0 ? ['', 'en/'] : ['']) {
        await page.goto(served.base + folder + pageOf(index))
        const { foreign, shown, title } = await seen()
        if (!even(shown).includes(even(text))) missing.push(text)
        found.push(...foreign.map((one) => `${text} → ${one}`))
        if (title === '9') found.push(text)
      }
    expect(found).toEqual([])
    expect(happened).toEqual([])
    expect(missing).toEqual([])
  })

  it('has them as text on every other page of theirs, in every language', async () => {
    const beside = html.filter((path) => /\d{4}-x(?:\/|\.html$)/.test(path))
    expect(beside.length).toBeGreaterThan(attacks.length)
    await page.goto(served.base)
    expect(await page.evaluate(foreignInTexts(['<p onclick="x"><a href="javascript:x"><script>x</script>']))).toHaveLength(3)
    for (let from = 0; from < beside.length; from += 50) {
      const texts = beside.slice(from, from + 50).map((path) => readFileSync(join(built, path), 'utf8'))
      expect(await page.evaluate(foreignInTexts(texts)), beside[from]).toEqual([])
    }
  })

  it('lists and finds them as text', async () => {
    const lists = html.filter((path) => !/\d{4}-x(?:\.html$|\/)/.test(path) && !/^(?:en\/)?(?:law|rules)\//.test(path))
    expect(lists.length).toBeGreaterThan(20)
    for (const list of lists) {
      await page.goto(served.base + list)
      expect((await seen()).foreign, list).toEqual([])
    }
    await page.goto(`${served.base}search.html?words=${encodeURIComponent('<script>')}`)
    await page.waitForSelector('[data-results] a')
    expect(await page.locator('[data-results] a').count()).toBeGreaterThan(10)
    expect((await seen()).foreign).toEqual([])
    expect(happened).toEqual([])
  })
})
