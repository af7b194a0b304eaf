import { aidsOf } from './aids.ts'
import type { Facets, SearchEntry, SearchIndex, Shard } from './index-format.ts'
import { comparedOf } from './rank.ts'

/** Up to so many signs all texts are looked through; beyond, pairs of signs say where to look. */
const few = 400_000
const block = 50
/** Signs of JSON in one file of pairs, about. */
const shardSize = 60_000

/**
 * The files that a search fetches, of some records in the order in which they are to be found.
 *
 * @example buildIndex([{ href: 'a.html', title: '屋面', line: '', text: '' }], facets).manifest.count //=> 1
 */
export const buildIndex = (entries: readonly SearchEntry[], facets: Facets): SearchIndex => {
  const searched = entries.map((entry) => Object.values(comparedOf(entry)).join('\n'))
  const shards = searched.reduce((sum, text) => sum + text.length, 0) <= few ? [] : shardsOf(searched)
  return {
    manifest: { count: entries.length, block, shards: shards.map(([first]) => first) },
    facets,
    aids: aidsOf(entries, shards.length === 0),
    blocks: Array.from({ length: Math.ceil(entries.length / block) }, (_, index) => entries.slice(index * block, (index + 1) * block)),
    shards: shards.map(([, shard]) => shard),
  }
}

const shardsOf = (texts: readonly string[]): readonly (readonly [first: string, shard: Shard])[] => {
  const shards: [string, Record<string, readonly number[]>][] = []
  let size = Number.POSITIVE_INFINITY
  for (const [pair, ids] of sorted(texts)) {
    if (size > shardSize) {
      shards.push([pair, {}])
      size = 0
    }
    const distances = ids.map((id, index) => id - (ids[index - 1] ?? 0))
    const shard = shards.at(-1)?.[1]
    if (shard) shard[pair] = distances
    size += distances.length * 2 + 8
  }
  return shards
}

/** Every pair of signs without a blank, and in which texts it is. */
const sorted = (texts: readonly string[]): readonly (readonly [string, readonly number[]])[] => {
  const found = new Map<number, number[]>()
  texts.forEach((text, id) => {
    let before = blank
    for (let at = 0; at < text.length; at += 1) {
      const sign = text.charCodeAt(at)
      const pair = before * 0x1_0000 + sign
      const isPair = before !== blank && sign !== blank
      before = sign
      if (!isPair) continue
      const ids = found.get(pair)
      if (ids === undefined) found.set(pair, [id])
      else if (ids.at(-1) !== id) ids.push(id)
    }
  })
  return [...found]
    .toSorted(([a], [b]) => a - b)
    .map(([pair, ids]) => [String.fromCharCode(Math.floor(pair / 0x1_0000), pair % 0x1_0000), ids])
}

const blank = 32
