import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { find, type Source } from '../src/search/find.ts'
import { searchQueries } from './search-queries.ts'

const folder = join(import.meta.dirname, '../dist/search')

/** What a file of the built board hands over, and its size. */
const fileOf = (name: string): { readonly content: unknown; readonly size: number } => {
  const text = readFileSync(join(folder, `${name}.js`), 'utf8')
  return { content: JSON.parse(text.slice(text.indexOf(',') + 1, text.lastIndexOf(')'))), size: Buffer.byteLength(text) }
}
let fetched = new Set<string>()
const handed = async (name: string): Promise<never> => {
  fetched.add(name)
  // Each file holds what its name says: the build writes them together.
  return fileOf(name).content as never
}
const source: Source = {
  manifest: () => handed('manifest'),
  facets: () => handed('facets'),
  aids: () => handed('aids'),
  block: (index) => handed(`texts-${index}`),
  shard: (index) => handed(`pairs-${index}`),
}

const villages: Readonly<Record<string, string>> = { c: 'cangxi', l: 'linshan', s: 'shiqiao' }
/** c3 is the third of 2026 in Cangxi; c2025 the one of that year. */
const prefixOf = (short: string): string => {
  const [village, rest] = [villages[short.charAt(0)] ?? '', short.slice(1)]
  return rest.length === 4 ? `${village}/${rest}/` : `${village}/2026/${rest.padStart(3, '0')}-`
}

type Asked = { readonly query: string; readonly wanted: readonly string[] }
const queriesOf = (lines: string): readonly Asked[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split('→').map((part) => part.trim()))
    .map(([query = '', wanted = '']) => ({ query, wanted: wanted.split(',').map(prefixOf) }))

const found = async (words: string): Promise<readonly string[]> => {
  const hrefs: string[] = []
  for await (const { entry } of find(source, { words, is: {} })) hrefs.push(entry.href)
  return hrefs
}

const worthOf = async ({ query, wanted }: Asked): Promise<number> => {
  const at = (await found(query)).findIndex((href) => wanted.some((one) => href.startsWith(one)))
  return at < 0 ? 0 : 1 / (at + 1)
}

describe('two hundred queries', () => {
  it('are of seven kinds, and each wants matters that are there', () => {
    const all = Object.values(searchQueries).flatMap(queriesOf)
    expect(Object.keys(searchQueries)).toHaveLength(7)
    expect(all.length).toBeGreaterThanOrEqual(200)
    const hrefs = readdirSync(join(folder, '..'), { recursive: true, encoding: 'utf8' })
    for (const { query, wanted } of all)
      for (const one of wanted)
        expect(
          hrefs.some((href) => href.startsWith(one) && href.endsWith('.html')),
          query,
        ).toBe(true)
  })

  it.each(Object.entries(searchQueries))('of the kind %s find what they want first', async (_kind, lines) => {
    const worths = await Promise.all(queriesOf(lines).map(async (asked) => ({ query: asked.query, worth: await worthOf(asked) })))
    const mean = worths.reduce((sum, { worth }) => sum + worth, 0) / worths.length
    expect(mean, JSON.stringify(worths.filter(({ worth }) => worth < 1))).toBeGreaterThanOrEqual(0.9)
  })

  it('fetch less than 100 kB for a board of three villages, aids and all', async () => {
    fetched = new Set()
    await found('文化里堂')
    expect([...fetched].toSorted()).toEqual(['aids', 'manifest', 'texts-0'])
    const sizes = [...fetched].map((name) => fileOf(name).size)
    const script = readFileSync(join(folder, 'find.js')).byteLength
    expect(sizes.reduce((sum, size) => sum + size, script)).toBeLessThan(100_000)
  })

  it('find nothing where nothing is like what was asked', async () => {
    expect(await found('不会有的词')).toEqual([])
    expect(await found('xqzvbn')).toEqual([])
  })
})
