import type { Field, LineField, PlacedFacts, Reading } from '@cunyi/core'

/** What stands behind the colon of a fact, as it was written. */
export type RawFacts = { readonly [Name in Field]?: string }

/** The facts of a heading as they were written, whether or not they were understood. */
export const rawFactsOf = ({ text }: Reading, { facts }: PlacedFacts): RawFacts => {
  const lines = linesOf(text)
  return Object.fromEntries(
    Object.entries(facts).flatMap(([field, place]) => {
      const [, value] = /^[^：:]{1,40}[：:]\s*(.*)$/u.exec(wordsFrom(lines, place?.line ?? 0)) ?? []
      return value === undefined ? [] : [[field, value] as const]
    }),
  )
}

/** One of several lines: where it stands in the file, and its words without the mark of the list. */
export type RawLine = { readonly line: number; readonly text: string }

/** Works, objections or opinions as they were written, line by line. */
export const rawLinesOf = ({ text }: Reading, { lines }: PlacedFacts, field: LineField): readonly RawLine[] => {
  const all = linesOf(text)
  return (lines?.[field] ?? []).map(({ line }) => ({ line, text: wordsFrom(all, line) }))
}

const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/u)

/** The words of an item, without its mark: also those that go on in the lines below it, for all of them are written over. */
const wordsFrom = (lines: readonly string[], line: number): string => {
  const [first = '', ...rest] = lines.slice(line - 1)
  const end = rest.findIndex((one) => one.trim() === '' || /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|>|\||[`~]{3})/u.test(one))
  return [first.replace(/^\s*(?:[-*+]|\d{1,9}[.)])\s*/u, ''), ...rest.slice(0, end < 0 ? rest.length : end)]
    .map((one) => one.trim())
    .join(' ')
}
