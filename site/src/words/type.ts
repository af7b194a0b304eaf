import type { Language, Words } from '@cunyi/core'
import type { zh } from './zh/index.ts'

/** The board's words by subject; another language does not compile until it has all of them. */
export type BoardWords = typeof zh

/** What a page says, whatever its subject. */
export type Says = BoardWords['frame'] &
  BoardWords['place'] &
  BoardWords['decision'] &
  BoardWords['steps'] &
  BoardWords['law'] &
  BoardWords['proof'] &
  BoardWords['share']

/** The words of the lists, the search, the figures and the files of data. */
export type DataWords = BoardWords['pages']

export type BoardLanguage = Language

/** Everything a page says in one language. */
export type Spoken = {
  readonly language: BoardLanguage
  /** as `lang` has it */
  readonly tag: string
  readonly says: Says
  /** of the lists, the search, the figures and the files of data */
  readonly pages: DataWords
  /** the sentences of a verdict */
  readonly words: Words
  /**
   * The language of a text from a record, for its `lang`; nothing where it is the page's own.
   * Records are shown as they were written.
   */
  readonly langOf: (text: string) => string | undefined
}
