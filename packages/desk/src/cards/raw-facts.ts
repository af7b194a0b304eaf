import type { Field, LineField, PlacedFacts, Reading } from '@cunyi/core'

/** What stands behind the colon of a fact, as it was written. */
export type RawFacts = { readonly [Name in Field]?: string }

/** The facts of a heading as they were written, whether or not they were understood. */
export const rawFactsOf = ({ text }: Reading, { facts }: PlacedFacts): RawFacts => {
  const lines = text.split('\n')
  return Object.fromEntries(
    Object.entries(facts).flatMap(([field, place]) => {
      const [, value] = /^\s*(?:[-*+]\s*)?[^：:]{1,40}[：:]\s*(.*?)\s*$/u.exec(lines[(place?.line ?? 0) - 1] ?? '') ?? []
      return value === undefined ? [] : [[field, value] as const]
    }),
  )
}

/** One of several lines: where it stands in the file, and its words without the mark of the list. */
export type RawLine = { readonly line: number; readonly text: string }

/** Works, objections or opinions as they were written, line by line. */
export const rawLinesOf = ({ text }: Reading, { lines }: PlacedFacts, field: LineField): readonly RawLine[] => {
  const all = text.split('\n')
  return (lines?.[field] ?? []).map(({ line }) => ({ line, text: (all[line - 1] ?? '').replace(/^\s*[-*+]\s*/u, '').trimEnd() }))
}
