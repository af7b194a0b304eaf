import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VerdictJson } from '@cunyi/core'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const dist = join(root, 'site/dist')
const html = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
const textOf = (path: string): string => readFileSync(join(dist, path), 'utf8')
const asOf = /datetime="([\d-]+)"/.exec(textOf('index.html').split('<footer').at(-1) ?? '')?.[1] ?? ''

/** What the command says in English of the same records on the same day. */
const told = (): readonly VerdictJson[] => {
  const command = ['packages/cli/src/main.ts', '--lang', 'en', 'check', 'content', '--format', 'json', '--as-of', asOf]
  const lines = (text: string) => text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as VerdictJson]))
  try {
    return lines(execFileSync(join(root, 'node_modules/.bin/node'), command, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 }))
  } catch (error) {
    // The sample has breaches, so the command ends with 1; what it printed is what counts.
    return lines((error as { readonly stdout: string }).stdout)
  }
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
/** What a reader reads: a day or a count stands in a span, so that no line ends within it. */
const plainly = (markup: string): string =>
  markup
    .replaceAll(/<span class="figure[^"]*">|<\/span>|<wbr>/g, '')
    .replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (sign) => entities[sign] ?? sign)

/** The file that an address in full leads to. */
const fileAt = (href: string): string => decodeURIComponent(new URL(href).pathname.slice(1))

/** Where a page says that it stands, by language, and which of its addresses is its own. */
const addressesIn = (path: string): Readonly<Record<string, string>> => {
  const text = textOf(path)
  const own = /<link rel="canonical" href="([^"]+)"/.exec(text)?.[1]
  const each = [...text.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)]
  return Object.fromEntries([...(own ? [['own', fileAt(own)]] : []), ...each.map(([, tag = '', href = '']) => [tag, fileAt(href)])])
}

/** Where a page says that its twin is. */
const twinOf = (path: string): string | undefined => addressesIn(path)[path.startsWith('en/') ? 'zh-CN' : 'en']

describe('the English board', () => {
  it('says on both pages, in full, where each of them stands', () => {
    for (const page of ['index.html', 'cangxi/index.html', 'cangxi/2026/003-culture-hall-roof.html', 'search.html'])
      for (const path of [page, `en/${page}`])
        expect(addressesIn(path), path).toEqual({ own: path, 'zh-CN': page, en: `en/${page}`, 'x-default': page })
    expect(addressesIn('404.html')).toEqual({})
  })

  it('finds in every decision what the command finds, in the same words', () => {
    const verdicts = told()
    expect(verdicts.length).toBeGreaterThan(20)
    for (const { path, findings } of verdicts) {
      const page = textOf(path.replace(/^content\//, 'en/').replace(/\.md$/, '.html'))
      const said = [...page.matchAll(/data-message[^>]*>(.*?)<\/p>/gs)].map(([, message = '']) => plainly(message))
      expect(said.toSorted(), path).toEqual(findings.map(({ message }) => message).toSorted())
    }
  })

  it('says in its markup what it speaks, and that a title is as it was written', () => {
    const page = textOf('en/cangxi/2026/003-culture-hall-roof.html')
    expect(page).toMatch(/<html lang="en"/)
    expect(page.replaceAll('<wbr>', '')).toMatch(/<h1 lang="zh-CN">文化礼堂屋面修缮工程<\/h1>/)
    expect(textOf('cangxi/2026/003-culture-hall-roof.html')).toMatch(/<html lang="zh-CN"/)
  })
})

it('each page with a twin leads to it, and the twin leads back', () => {
  const twinned = html.flatMap((path) => {
    const twin = twinOf(path)
    return twin === undefined ? [] : [[path, twin] as const]
  })
  expect(twinned.length).toBeGreaterThan(html.length / 2)
  for (const [path, twin] of twinned) expect(twinOf(twin), `${path} → ${twin}`).toBe(path)
})

it('the notice is in Chinese alone, and an English page leads to it', () => {
  expect(html.filter((path) => /^en\/.*\/(?:notice|outcome)\.html$/.test(path))).toEqual([])
  expect(textOf('en/cangxi/2026/003-culture-hall-roof.html')).toContain('href="../../../cangxi/2026/003-culture-hall-roof/notice.html"')
})
