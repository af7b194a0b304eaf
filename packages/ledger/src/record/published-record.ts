import { type Reading, redact } from '@cunyi/core'

/** A record as anybody may have it: veiled, and in parts that each end where the next step begins. */
export type PublishedRecord = {
  readonly salt: string
  /** the head, then a part for each step in the order of the text; together they are the record */
  readonly parts: readonly string[]
}

/**
 * A record as it is published. Line ends are `\n`, and no empty line stands at the end of a part: what a program that writes files may change in passing is no change.
 *
 * @param salt - of the record, in letters
 * @example publishRecord(read('cangxi/2026/003-roof.md', text), 'AAAAAAAAAAAAAAAAAAAAAA').parts.length //=> 9
 */
export const publishRecord = ({ text, steps }: Reading, salt: string): PublishedRecord => {
  const lines = redact(text.replace(/^\u{feff}/u, '')).split(/\r\n|\r|\n/)
  const starts = [...new Set(steps.map(({ heading }) => heading.line - 1))].filter((line) => line > 0).toSorted((a, b) => a - b)
  const parts = [0, ...starts].map((from, index) => lines.slice(from, starts[index] ?? lines.length))
  return { salt, parts: parts.map((part) => `${part.join('\n').trimEnd()}\n`) }
}

/**
 * How many parts tell a record up to a step, that step included.
 *
 * @example partsUpTo(read('cangxi/2026/003-roof.md', text), 0) //=> 2
 */
export const partsUpTo = ({ steps }: Reading, index: number): number => {
  const line = steps[index]?.heading.line ?? 0
  return 1 + new Set(steps.map(({ heading }) => heading.line).filter((one) => one > 1 && one <= line)).size
}
