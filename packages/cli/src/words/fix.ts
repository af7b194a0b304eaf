import type { Holds } from '@cunyi/host'

/** What `fix` says. */
export type FixWords = {
  /** heads the difference of one file */
  readonly file: (path: string, lines: number) => string
  /** heads the lines of a difference that begin at one */
  readonly from: (line: number) => string
  readonly saved: (as: string) => string
  readonly lineEnds: string
  /** lines that look the same before and after */
  readonly alike: (lines: number) => string
  readonly summary: (files: number, changes: number) => string
  readonly question: string
  /** nobody was there to ask */
  readonly unasked: string
  readonly refused: string
  readonly written: (path: string) => string
  readonly failed: (path: string, why: Holds | 'not-a-file' | 'changed') => string
  /** a file that is no text, damaged or too large, and what the reader said of it */
  readonly unread: (path: string, why: readonly string[]) => string
}
