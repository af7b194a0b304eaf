import { bigramsOf, inAll, normaliseText, wordsOf } from './bigrams.ts'
import type { Facet, Facets, Manifest, SearchEntry, Shard } from './index-format.ts'

/** Where the files come from: fetched by the page, or at hand in a test. */
export type Source = {
  readonly manifest: () => Promise<Manifest>
  readonly facets: () => Promise<Facets>
  readonly block: (index: number) => Promise<readonly SearchEntry[]>
  readonly shard: (index: number) => Promise<Shard>
}

/** What is asked: words, and what a record has to be; sums in fen. */
export type Query = {
  readonly words: string
  readonly is: { readonly [Name in Facet]?: string }
  readonly least?: number
  readonly most?: number
}

/** Why nothing is looked for: a word of one sign among many records, or nothing asked at all. */
export type SearchRefusal = 'short'

/**
 * Finds every record that has all the words, as they are written, and no other; in the order of the stock, as they are looked through.
 *
 * Pairs of signs say where a word may be; the text itself says whether it is.
 */
export async function* find(source: Source, query: Query): AsyncGenerator<SearchEntry, SearchRefusal | undefined> {
  const manifest = await source.manifest()
  const words = wordsOf(query.words)
  const isSifted = Object.keys(query.is).length > 0 || query.least !== undefined || query.most !== undefined
  if (words.length === 0 && !isSifted) return 'short'
  if (manifest.shards.length > 0 && words.some((word) => word.length < 2)) return 'short'
  const sifted = isSifted ? sift(await source.facets(), query) : undefined
  const paired = manifest.shards.length > 0 && words.length > 0 ? await withPairs(source, manifest, words) : undefined
  const ids = inAll([...(sifted ? [sifted] : []), ...(paired ? [paired] : [])])
  const candidates = sifted || paired ? ids : Array.from({ length: manifest.count }, (_, id) => id)
  // One pair is the word itself: what has it needs no second look.
  const isSure = paired !== undefined && words.every((word) => word.length === 2)
  for (const id of candidates) {
    const entry = (await source.block(Math.floor(id / manifest.block)))[id % manifest.block]
    if (entry && (isSure || has(entry, words))) yield entry
  }
  return undefined
}

const has = (entry: SearchEntry, words: readonly string[]): boolean => {
  const searched = known.get(entry) ?? normaliseText(`${entry.title}\n${entry.text}`)
  known.set(entry, searched)
  return words.every((word) => searched.includes(word))
}

/** Texts as they are compared, so that a second search need not make them again. */
const known = new WeakMap<SearchEntry, string>()

/** Where in ascending words the last stands that is not after another; -1 where none is. */
const lastNotAfter = (words: readonly string[], word: string): number => words.filter((one) => one <= word).length - 1

/** The records that have every pair of every word. */
const withPairs = async (source: Source, { shards }: Manifest, words: readonly string[]): Promise<readonly number[]> => {
  const pairs = [...new Set(words.flatMap(bigramsOf))]
  const lists = pairs.map(async (pair) => {
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
