import { costlyJobs, pumped } from './costs.ts'
import { assembledPatterns, type Pattern, writtenPatterns } from './patterns.ts'
import { pumpsOf } from './pumps.ts'

/** Every expression of ours. */
export const allPatterns = async (): Promise<readonly Pattern[]> => [...writtenPatterns(), ...(await assembledPatterns())]

/** Every piece that makes one of our expressions work, each once. */
export const allPumps = async (): Promise<readonly string[]> => [...new Set((await allPatterns()).flatMap(pumpsOf))]

/**
 * Repeats each of some pieces to a size, each in another place of a record, and measures.
 *
 * @returns the pieces that cost more than three times what an ordinary record of the size does, with what they slow down
 */
export const slowPumps = (pumps: readonly string[], size: number): readonly string[] =>
  pumps.flatMap((word, turn) => costlyJobs(pumped(word, turn, size), size, 3).map((job) => `${JSON.stringify(word)} ${turn % 5} ${job}`))
