import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { VerdictJson } from '@cunyi/core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { type Served, serve } from './serve.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'site/dist')
const node = join(root, 'node_modules/.bin/node')

const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => ending.test(path))
const html = filesIn(dist, /\.html$/)
const textOf = (path: string): string => readFileSync(join(dist, path), 'utf8')

/** The day on which the board was built, as its foot says. */
const asOf = /datetime="([\d-]+)"/.exec(textOf('index.html').split('<footer').at(-1) ?? '')?.[1] ?? ''

/** What the clerk is told on the command line of the same records on the same day. */
const told = (): readonly VerdictJson[] => {
  const command = ['packages/cli/src/main.ts', 'check', 'content', '--format', 'json', '--as-of', asOf]
  try {
    return lines(execFileSync(node, command, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 }))
  } catch (error) {
    // The sample has breaches, so the command ends with 1; what it printed is what counts.
    return lines((error as { readonly stdout: string }).stdout)
  }
}
const lines = (text: string): readonly VerdictJson[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as VerdictJson)

const byPlace = (a: { readonly line: number; readonly rule: string }, b: typeof a): number =>
  a.line - b.line || a.rule.localeCompare(b.rule)

/** What a decision's page shows. */
const shown = async (page: Page) => ({
  answer: await page.locator('article').getAttribute('data-answer'),
  stage: await page.locator('article').getAttribute('data-stage'),
  title: await page.locator('h1').textContent(),
  hidden: await page.locator('[data-message]:not(:visible)').count(),
  findings: (
    await page.locator('[data-rule]').evaluateAll((cards) =>
      cards.map((card) => ({
        rule: card.getAttribute('data-rule') ?? '',
        level: card.getAttribute('data-level'),
        line: Number(card.getAttribute('data-line')),
        column: Number(card.getAttribute('data-column')),
        message: card.querySelector('[data-message]')?.textContent,
      })),
    )
  ).toSorted(byPlace),
})

const expected = ({ answer, stage, title, findings }: VerdictJson) => ({
  answer,
  stage,
  title,
  hidden: 0,
  findings: findings.map(({ rule, level, message, place }) => ({ rule, level, ...place, message })).toSorted(byPlace),
})

describe('the board', () => {
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

  it('shows on every decision what the command line says, from town to village to decision', async () => {
    const page = await browser.newPage()
    const asked: string[] = []
    const refused: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (line) => refused.push(line.text()))
    const walked: string[] = []
    const verdicts = new Map(told().map((verdict) => [verdict.path.replace(/^content\//, ''), verdict]))
    await page.goto(served.base)
    const villages = await hrefs(page, '.card a')
    expect(villages.length).toBeGreaterThan(0)
    for (const village of villages) {
      await page.goto(village)
      for (const decision of await hrefs(page, '.rows a')) {
        await page.goto(decision)
        const path = decodeURIComponent(decision.slice(served.base.length)).replace(/\.html$/, '.md')
        const verdict = verdicts.get(path)
        if (verdict === undefined) throw new Error(`the board has ${path}, the command line does not`)
        expect(await shown(page), path).toEqual(expected(verdict))
        if (verdict.answer !== 'lawful') expect(await page.locator('[data-approved], .approved').count(), path).toBe(0)
        walked.push(path)
      }
    }
    expect(walked.toSorted()).toEqual([...verdicts.keys()].toSorted())
    expect(asked.filter((url) => !url.startsWith(served.base))).toEqual([])
    expect(refused).toEqual([])
    await page.close()
  })

  it('calls nothing approved that the judge has not approved, on any list', async () => {
    const page = await browser.newPage()
    const verdicts = new Map(told().map((verdict) => [verdict.path.replace(/^content\//, ''), verdict]))
    const lists = html.filter((path) => /^(?:en\/)?(?:[^/]+\/)?index\.html$/.test(path))
    const words: Record<string, readonly string[]> = {
      lawful: ['resolved', 'posted', 'disclosed', 'implementing', 'completed', 'open', 'rejected', 'returned', 'withdrawn', 'terminated'],
      breached: ['breached'],
      unknown: ['unknown', 'unread'],
    }
    for (const list of lists) {
      await page.goto(served.base + list)
      const rows = await page
        .locator('.rows > li:has(.tag)')
        .evaluateAll((all) =>
          all.map((row) => [row.querySelector('a')?.href ?? '', row.querySelector('.tag')?.getAttribute('data-status') ?? ''] as const),
        )
      for (const [href, status] of rows) {
        const verdict = verdicts.get(recordOf(decodeURIComponent(href.slice(served.base.length))))
        expect(words[verdict?.answer ?? ''], href).toContain(status)
      }
    }
    await page.close()
  })

  it('fits a screen of 360, 768 and 1280 pixels', async () => {
    const page = await browser.newPage()
    for (const path of html) {
      // English words are the longer ones: what fits a phone in both languages need be looked at on a desk in one.
      const widths = path.startsWith('en/') ? [360] : [1280, 768, 360]
      const wider: number[] = []
      for (const [at, width] of widths.entries()) {
        await page.setViewportSize({ width, height: 740 })
        if (at === 0) await page.goto(served.base + path)
        if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) wider.push(width)
      }
      expect(wider, path).toEqual([])
    }
    await page.close()
  })
})

/** The record of a page, in whatever language the page is. */
const recordOf = (path: string): string => path.replace(/^en\//, '').replace(/\.html$/, '.md')

const hrefs = (page: Page, selector: string): Promise<readonly string[]> =>
  page.locator(selector).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))

describe('its files', () => {
  it('carry no script, no inline style and no foreign address', () => {
    for (const path of html) {
      // The search has a script, and the page of a decision that is compared with the wall: one file, its own, and the policy of its page lets in no other.
      const isSearch = /^(?:en\/)?search\.html$/.test(path)
      const isCompared = known.has(`${path.replace(/^en\//, '').replace(/\.html$/, '')}/record.js`)
      const own = isSearch ? 'search/find' : isCompared ? 'wall' : 'none'
      const text = textOf(path).replace(new RegExp(`<script defer src="(?:\\.\\./)*${own}\\.js"></script>`), '')
      expect(text, path).not.toMatch(/<script|<style|<iframe|\son\w+=|style=|javascript:/i)
      expect(text.includes('script-src'), path).toBe(isSearch || isCompared)
      expect(text.replaceAll(ownAddress, '').match(/(?:href|src)="(?:https?:)?\/\/[^"]*/g) ?? [], path).toEqual([])
      expect(text, path).toContain("default-src 'none'")
    }
  })

  it('are linked without a gap, each link to a file and each anchor to a place in it', () => {
    const missing = html.flatMap((path) =>
      [...textOf(path).matchAll(/(?:href|src)="([^"]+)"/g)]
        .map(([, href = '']) => href)
        .filter((href) => !href.startsWith('tel:') && !leadsSomewhere(path, href))
        .map((href) => `${path} → ${href}`),
    )
    expect(missing).toEqual([])
  })

  it('weigh, a decision and its style, at most 14 KB compressed', () => {
    // What a decision loads: the sheet for paper belongs to the notices alone.
    const style = filesIn(dist, /^_astro\/.*\.css$/).reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path))).length, 0)
    for (const path of html.filter((one) => textOf(one).includes('data-answer=')))
      expect(gzipSync(textOf(path)).length + style, path).toBeLessThanOrEqual(14 * 1024)
  })
})

/** Where a page says in full that it stands itself, and its twin: nothing is fetched by it. */
const ownAddress = /<link rel="(?:canonical|alternate)"[^>]* href="https:\/\/xikou\.example\/[^"]*">/g

const leadsSomewhere = (from: string, href: string): boolean => {
  const [file = '', anchor] = href.split('#')
  if (file.startsWith('https://xikou.example/')) return known.has(decodeURIComponent(new URL(file).pathname.slice(1)))
  const to = file === '' ? from : posix.join(posix.dirname(from), decodeURIComponent(file))
  if (!known.has(to)) return false
  return anchor === undefined || textOf(to).includes(`id="${anchor}"`)
}
const known: ReadonlySet<string> = new Set(filesIn(dist, /\.\w+$/))

describe('its sources', () => {
  it('draw every text by escaping it', () => {
    const sources = filesIn(join(root, 'site/src'), /\.(?:astro|mdx|ts)$/)
    const unescaped = sources.filter((path) => /set:html|innerHTML|is:raw/.test(readFileSync(join(root, 'site/src', path), 'utf8')))
    expect(unescaped).toEqual([])
  })
})
