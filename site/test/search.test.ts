import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { normaliseText } from '../src/search/bigrams.ts'
import { buildIndex } from '../src/search/build-index.ts'
import { find, type Query, type Source } from '../src/search/find.ts'
import type { Facets, SearchEntry, SearchIndex } from '../src/search/index-format.ts'

const content = join(import.meta.dirname, '../../content')
const records = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .toSorted()
  .map((path) => readFileSync(join(content, path), 'utf8'))

/** Every record of the sample and of the examples, told again and again with another number, as a town's book would have them. */
const entries = (count: number): readonly SearchEntry[] =>
  Array.from({ length: count }, (_, index) => ({
    href: `${index}.html`,
    title: `第${index}号 事项${index % 7}`,
    line: '',
    text: (records[index % records.length] ?? '').slice((index % 5) * 40, 700 + (index % 11) * 30),
  }))
const noFacets: Facets = {
  names: { village: [], year: [], matter: [], status: [] },
  values: { village: [], year: [], matter: [], status: [] },
  amounts: [],
}

/** The files as the page gets them: through JSON, each by itself. */
const sourceOf = (stock: SearchIndex): Source => {
  // What was written is what is read: the files are of the type they were made from.
  const { manifest, facets, aids, blocks, shards } = JSON.parse(JSON.stringify(stock)) as SearchIndex
  return {
    manifest: async () => manifest,
    facets: async () => facets,
    block: async (index) => blocks[index] ?? [],
    shard: async (index) => shards[index] ?? {},
    aids: async () => aids,
  }
}

/** What has the words; nothing where only something like them was found. */
const hrefs = async (source: Source, query: Partial<Query>): Promise<readonly string[]> => {
  const hits: string[] = []
  const found = find(source, { words: '', is: {}, ...query })
  for (let next = await found.next(); ; next = await found.next()) {
    if (next.done) return next.value === 'nearest' ? [] : hits
    hits.push(next.value.entry.href)
  }
}

const truth = (all: readonly SearchEntry[], words: string): readonly string[] =>
  all.filter((entry) => words.split(' ').every((word) => compared(entry).includes(normaliseText(word)))).map(({ href }) => href)

const before = new Map<SearchEntry, string>()
const compared = (entry: SearchEntry): string => {
  const text = before.get(entry) ?? normaliseText(`${entry.title}\n${entry.text}`)
  before.set(entry, text)
  return text
}

/** Words of two to six signs, cut from the texts where they stand, and some that stand nowhere. */
const words: readonly string[] = [
  '屋面',
  '排水沟',
  '村民代表',
  '合法性审查',
  '一事一议筹资',
  '无记名投票',
  '第7号',
  '第17号',
  '第７号',
  '2026-003',
  '38',
  '赞成',
  '反对票',
  '不会有的词',
  ...records.flatMap((text, index) => {
    const length = 2 + (index % 5)
    const run = /\p{Script=Han}{6,}/u.exec(text.slice((index * 37) % Math.max(1, text.length - 80)))?.[0] ?? ''
    return run.length >= length ? [run.slice(0, length)] : []
  }),
]

describe.each([
  ['one village', 300],
  ['a town', 3_000],
])('the search of %s', (_name, count) => {
  const all = entries(count)
  const stock = buildIndex(all, noFacets)
  const source = sourceOf(stock)

  it('has its texts in a few files, and pairs only where they are many', () => {
    expect(stock.shards.length > 0).toBe(count > 1000)
    expect(Math.max(...stock.shards.map((shard) => JSON.stringify(shard).length), 0)).toBeLessThan(200_000)
  })

  it('finds every record that has the words and no other', async () => {
    expect(words.length).toBeGreaterThan(100)
    const wrong: string[] = []
    for (const word of words)
      if ((await hrefs(source, { words: word })).toSorted().join() !== truth(all, word).toSorted().join()) wrong.push(word)
    expect(wrong).toEqual([])
  })

  it('finds 第7号 on its own page and on no other', async () => {
    expect(await hrefs(source, { words: '第7号' })).toEqual(['7.html'])
    expect(await hrefs(source, { words: '第７号' })).toEqual(['7.html'])
  })

  it('wants all of several words', async () => {
    for (const pair of ['屋面 排水沟', '第12号 事项5', '赞成 不会有的词'])
      expect((await hrefs(source, { words: pair })).toSorted(), pair).toEqual(truth(all, pair).toSorted())
  })

  it('refuses what asks for nothing', async () => {
    expect(await find(source, { words: ' ', is: {} }).next()).toEqual({ done: true, value: 'short' })
  })
})

describe('the conditions', () => {
  const all = entries(200)
  const facets: Facets = {
    names: {
      village: [
        ['a', '甲村'],
        ['b', '乙村'],
      ],
      year: [
        ['2026', '2026'],
        ['2025', '2025'],
      ],
      matter: [['charter', '村规民约']],
      status: [['open', '办理中']],
    },
    values: {
      village: all.map((_, index) => index % 2),
      year: all.map((_, index) => (index < 120 ? 0 : 1)),
      matter: all.map((_, index) => (index % 3 === 0 ? 0 : -1)),
      status: all.map(() => 0),
    },
    amounts: all.map((_, index) => (index % 10 === 0 ? -1 : index * 100)),
  }
  const source = sourceOf(buildIndex(all, facets))
  const ids = (is: (index: number) => boolean) => all.flatMap(({ href }, index) => (is(index) ? [href] : []))

  it('sift by village, year, matter and amount, alone and together', async () => {
    expect(await hrefs(source, { is: { village: 'b' } })).toEqual(ids((index) => index % 2 === 1))
    expect(await hrefs(source, { is: { village: 'a', year: '2025', matter: 'charter' } })).toEqual(
      ids((index) => index % 6 === 0 && index >= 120),
    )
    expect(await hrefs(source, { is: { village: 'c' } })).toEqual([])
    expect(await hrefs(source, { least: 15_000 })).toEqual(ids((index) => index >= 150 && index % 10 !== 0))
    expect(await hrefs(source, { most: 300, is: {} })).toEqual(ids((index) => index <= 3 && index % 10 !== 0))
    expect(await hrefs(source, { words: '第121号', is: { year: '2025' } })).toEqual(['121.html'])
    expect(await hrefs(source, { words: '第119号', is: { year: '2025' } })).toEqual([])
  })
})
