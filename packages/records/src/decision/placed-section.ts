import type { Finding, PlacedFacts } from '@cunyi/core'
import type { FactReader } from '../facts/fact-reader.ts'
import type { Section } from '../text/sections.ts'

/** The first place of every text. */
export const start = { line: 1, column: 1 } as const

/** Where nothing stands. */
export const nowhereInText: PlacedFacts = { heading: start, facts: {}, unread: [] }

/** Where a heading stands and the facts under it. */
export const placesUnder = ({ places, unread, doubtful }: FactReader, section: Section | undefined): PlacedFacts => ({
  heading: section?.span ? { line: section.span.line, column: section.span.column } : start,
  facts: places,
  unread,
  ...(doubtful.length > 0 && { doubtful: doubtful.map((field) => ({ field })) }),
})

/** In the order of the text. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
