import { type Day, day } from '@cunyi/core'
import { isDigest } from '../record/digests.ts'

/** A line of a village's list: on that day the record under that number came, up to that step, to that digest. */
export type LedgerEntry = {
  readonly day: Day
  /** the matter's own number */
  readonly number: string
  /** which step, counted from 1, and its kind: `5-resolution` */
  readonly step: string
  readonly digest: string
}

/** A village's list as its file holds it: one line an entry, counted from 1. */
export const writeList = (entries: readonly LedgerEntry[]): string => entries.map((entry, index) => `${lineOf(entry, index)}\n`).join('')

/** The line of an entry, without its end: this is what the root is taken of. */
export const lineOf = ({ day: on, number, step, digest }: LedgerEntry, index: number): string =>
  [index + 1, on, number, step, digest].join('\t')

/**
 * Reads a list. Nothing is repaired: the text is what `writeList` would write, or it is none.
 *
 * @returns the number of the first line that is none of ours
 * @example readList('') //=> { entries: [] }
 * @example readList('nothing\n') //=> { line: 1 }
 */
export const readList = (text: string): { readonly entries: readonly LedgerEntry[] } | { readonly line: number } => {
  const entries: LedgerEntry[] = []
  for (const [index, line] of text.split('\n').slice(0, -1).entries()) {
    const [, on = '', number = '', step = '', digest = ''] = line.split('\t')
    const found = day(on)
    if (found === undefined || !isNumber(number) || !/^\d+-[a-z-]+$/.test(step) || !isDigest(digest)) return { line: index + 1 }
    const entry = { day: found, number, step, digest }
    if (lineOf(entry, index) !== line) return { line: index + 1 }
    entries.push(entry)
  }
  return text === writeList(entries) ? { entries } : { line: entries.length + 1 }
}

/** Whether a matter's number can stand in a list: no tab, no line's end, nothing at its sides. */
const isNumber = (text: string): boolean => text !== '' && text.trim() === text && !/\p{Cc}/u.test(text)
