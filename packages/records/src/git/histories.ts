import { type Reading, type RecordVersion, withHistory } from '@cunyi/core'
import { type ReadOptions, read } from '../decision/read.ts'
import { type Git, type GitTrouble, isTrouble } from './git.ts'
import type { Log, Sighting } from './log.ts'

/** How many texts are asked for at once: what is in memory stays small, however large the book. */
const atOnce = 2000

/**
 * Readings with what their version history shows. A record of which git lacks some text stays as it is: half a history says something wrong.
 *
 * @param readings - by their paths in the book
 */
export const withHistories = (
  git: Git,
  log: Log,
  readings: readonly Reading[],
  options: ReadOptions = {},
): readonly Reading[] | GitTrouble => {
  const looked: Reading[] = []
  for (const batch of batchesOf(log, readings)) {
    const sightings = batch.map(({ path }) => log.get(path) ?? [])
    const texts = textsOf(git, sightings.flat())
    if (isTrouble(texts)) return texts
    looked.push(...batch.map((reading, index) => withTexts(reading, sightings[index] ?? [], texts, options)))
  }
  return looked
}

const batchesOf = (log: Log, readings: readonly Reading[]): readonly (readonly Reading[])[] => {
  const batches: Reading[][] = [[]]
  let size = 0
  for (const reading of readings) {
    size += log.get(reading.path)?.length ?? 0
    if (size > atOnce) {
      batches.push([])
      size = log.get(reading.path)?.length ?? 0
    }
    batches.at(-1)?.push(reading)
  }
  return batches
}

type Texts = ReadonlyMap<string, Uint8Array>

/** The same text under two commits is read once. */
const withTexts = (reading: Reading, sightings: readonly Sighting[], texts: Texts, options: ReadOptions): Reading => {
  const blobs = new Set(sightings.map(({ blob }) => blob))
  const readings = new Map<string, Reading>()
  for (const blob of blobs) {
    const bytes = texts.get(blob)
    if (bytes !== undefined) readings.set(blob, read(reading.path, bytes, options))
  }
  if (readings.size < blobs.size) return reading
  const versions = sightings.flatMap(({ blob, ...seen }): readonly RecordVersion[] => {
    const found = readings.get(blob)
    return found ? [{ ...seen, reading: found }] : []
  })
  return withHistory(reading, versions)
}

const textsOf = (git: Git, sightings: readonly Sighting[]): Texts | GitTrouble => {
  const blobs = [...new Set(sightings.map(({ blob }) => blob))]
  if (blobs.length === 0) return new Map()
  const given = git(['cat-file', '--batch'], blobs.map((blob) => `${blob}\n`).join(''))
  return isTrouble(given) ? given : batchIn(given)
}

/**
 * Reads what `git cat-file --batch` writes.
 *
 * ```text
 *   <blob> blob <length>\n<bytes>\n<blob> missing\n…
 * ```
 */
const batchIn = (bytes: Uint8Array): Texts => {
  const texts = new Map<string, Uint8Array>()
  const end = 10
  for (let at = 0; at < bytes.length; ) {
    const stop = bytes.indexOf(end, at)
    if (stop < 0) break
    const [blob = '', type, length = '0'] = new TextDecoder().decode(bytes.subarray(at, stop)).split(' ')
    const size = type === 'blob' ? Number(length) : undefined
    if (size !== undefined) texts.set(blob, bytes.subarray(stop + 1, stop + 1 + size))
    at = size === undefined ? stop + 1 : stop + size + 2
  }
  return texts
}
