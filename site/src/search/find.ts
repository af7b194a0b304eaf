import { bigramsOf, inAll, wordsOf } from './bigrams.ts'
import type { Aids, Facet, Facets, Manifest, SearchEntry, Shard } from './index-format.ts'
import { findBySound, findNearest, simplify } from './near.ts'
import { type Hit, inOrderOfWorth, rankEntry } from './rank.ts'
import { type Spelling, spellingsOf } from './spellings.ts'

/** Where the files come from: fetched by the page, or at hand in a test. */
export type Source = {
  readonly manifest: () => Promise<Manifest>
  readonly facets: () => Promise<Facets>
  readonly block: (index: number) => Promise<readonly SearchEntry[]>
  readonly shard: (index: number) => Promise<Shard>
  /** fetched only where the words themselves find nothing */
  readonly aids: () => Promise<Aids>
}

/** What is asked: words, and what a record has to be; sums in fen. */
export type Query = {
  readonly words: string
  readonly is: { readonly [Name in Facet]?: string }
  readonly least?: number
  readonly most?: number
}

/** How a search ends: with what was asked, with what comes nearest, or refused: a word of one sign among many records, or nothing asked at all. */
export type SearchEnd = 'found' | 'nearest' | 'short'

/** So many records are looked through before the first is shown. */
const batch = 200

/**
 * Finds every record that has all the words in one of their spellings, and no other; titles first. Where none has them, the letters of
 * the words are put right, then they are taken as sounds, then as what somebody may have meant.
 */
export async function* find(source: Source, query: Query): AsyncGenerator<Hit, SearchEnd> {
  const manifest = await source.manifest()
  const words = wordsOf(query.words)
  const isSifted = Object.keys(query.is).length > 0 || query.least !== undefined || query.most !== undefined
  if (words.length === 0 && !isSifted) return 'short'
  if (manifest.shards.length > 0 && words.some((word) => word.length < 2)) return 'short'
  const sifted = isSifted ? sift(await source.facets(), query) : undefined
  if (yield* findWords(source, manifest, words.map(spellingsOf), sifted)) return 'found'
  if (words.length === 0) return 'found'
  const aids = await source.aids()
  const simple = simplify(query.words, aids)
  if (simple !== query.words && (yield* findWords(source, manifest, wordsOf(simple).map(spellingsOf), sifted))) return 'found'
  // Where there are many records, their texts are not all looked through.
  if (manifest.shards.length > 0) return 'found'
  const entries = await entriesOf(
    source,
    manifest,
    Array.from({ length: manifest.count }, (_, id) => id),
  )
  const allowed = sifted && new Set(sifted.map((id) => entries[id]))
  const ofThese = (hits: readonly Hit[]) => (allowed ? hits.filter(({ entry }) => allowed.has(entry)) : hits)
  const heard = ofThese(findBySound(query.words, entries, aids))
  yield* heard
  if (heard.length > 0) return 'found'
  const nearest = ofThese(findNearest(simple, entries))
  yield* nearest
  return nearest.length > 0 ? 'nearest' : 'found'
}

/** Whether any was found: pairs of signs say where a word may be; the text itself says whether it is. */
async function* findWords(
  source: Source,
  manifest: Manifest,
  asked: readonly (readonly Spelling[])[],
  sifted: readonly number[] | undefined,
): AsyncGenerator<Hit, boolean> {
  const paired = manifest.shards.length > 0 && asked.length > 0 ? await withPairs(source, manifest, asked) : undefined
  const ids = inAll([...(sifted ? [sifted] : []), ...(paired ? [paired] : [])])
  const candidates = sifted || paired ? ids : Array.from({ length: manifest.count }, (_, id) => id)
  const atOnce = manifest.shards.length === 0 ? Math.max(1, candidates.length) : batch
  let any = false
  for (let from = 0; from < candidates.length; from += atOnce) {
    const entries = await entriesOf(source, manifest, candidates.slice(from, from + atOnce))
    const hits = inOrderOfWorth(entries.flatMap((entry) => rankEntry(entry, asked) ?? []))
    any ||= hits.length > 0
    yield* hits
  }
  return any
}

const entriesOf = async (source: Source, { block }: Manifest, ids: readonly number[]): Promise<readonly SearchEntry[]> => {
  const blocks = new Map<number, readonly SearchEntry[]>()
  for (const index of new Set(ids.map((id) => Math.floor(id / block)))) blocks.set(index, await source.block(index))
  return ids.flatMap((id) => blocks.get(Math.floor(id / block))?.[id % block] ?? [])
}

/** The records that have every pair of every word, in one of its spellings. */
const withPairs = async (source: Source, manifest: Manifest, asked: readonly (readonly Spelling[])[]): Promise<readonly number[]> => {
  const lists = asked.map(async (spellings) => {
    const each = await Promise.all(spellings.map(({ text }) => withPairsOf(source, manifest, text)))
    return [...new Set(each.flat())].sort((a, b) => a - b)
  })
  return inAll(await Promise.all(lists))
}

/** Where in ascending words the last stands that is not after another; -1 where none is. */
const lastNotAfter = (words: readonly string[], word: string): number => words.filter((one) => one <= word).length - 1

const withPairsOf = async (source: Source, { shards }: Manifest, word: string): Promise<readonly number[]> => {
  const lists = bigramsOf(word).map(async (pair) => {
    const at = lastNotAfter(shards, pair)
    const distances = at < 0 ? undefined : (await source.shard(at))[pair]
    let id = 0
    return distances?.map((distance) => (id += distance)) ?? []
  })
  return inAll(await Promise.all(lists))
}

/** The records that are what is asked. */
const sift = ({ names, values, amounts }: Facets, { is, least, most }: Query): readonly number[] => {
  const wanted = (Object.entries(is) as [Facet, string][]).map(
    ([facet, id]) => [values[facet], names[facet].findIndex(([one]) => one === id)] as const,
  )
  return amounts.flatMap((amount, id) => {
    const isWanted = wanted.every(([column, value]) => value >= 0 && column[id] === value)
    const isWithin = (least === undefined || amount >= least) && (most === undefined || (amount >= 0 && amount <= most))
    return isWanted && isWithin ? [id] : []
  })
}
