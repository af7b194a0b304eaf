import type { Day } from '@cunyi/core'
import type { Files, ReplaceResult } from '@cunyi/host'
import type { Paper } from '@cunyi/import'
import type { DocumentRefusal } from '@cunyi/import/documents'
import type { Git } from '@cunyi/records'
import type { Exit } from './exit.ts'

/** What came of opening a document. */
export type ReadDocument = Paper | { readonly refused: DocumentRefusal }

/** What board is wanted, as the package that builds boards takes it; it need not be there. */
export type WantedBoard = {
  readonly content: string
  readonly outDir: string
  readonly address?: string
  readonly asOf: Day
  readonly isFresh: boolean
  readonly say: (line: string) => void
}

/** Everything outside that a command may touch. `main.ts` makes the real one; a test makes its own. Nothing here throws. */
export type World = Files & {
  /** absolute */
  readonly cwd: string
  /** the civil day in China */
  readonly today: Day
  /** width of the terminal, in columns */
  readonly columns: number
  /** writes a file that must not exist yet, and the folders above it */
  readonly writeNew: (path: string, text: string) => 'written' | 'taken' | 'failed'
  /** puts a text in the place of what a file held when it was read, whole or not at all; a link is not followed */
  readonly replace: (path: string, before: Uint8Array, after: string) => ReplaceResult
  /** writes a new file that nobody but its owner may read */
  readonly writeSecret: (path: string, text: string) => 'written' | 'taken' | 'failed'
  /** so many bytes of chance */
  readonly random: (count: number) => Uint8Array
  /** git, run in a folder */
  readonly git: (folder: string) => Git
  /** a line typed at the terminal; nothing where nobody sits there */
  readonly ask: (question: string) => string | undefined
  /** prints HTML into a new PDF file, by a browser that is on this computer */
  readonly writePdf: (path: string, html: string) => 'written' | 'taken' | 'failed' | 'no-browser'
  /**
   * opens the form over a book's folder on this machine alone, until it is stopped; its address is printed once it is open
   *
   * @param port - 0 for any that is free
   */
  readonly openDesk: (root: string, port: number, told: (address: string | undefined) => void) => 'opening' | 'unbuilt'
  /** builds the board of a book, by a package that need not be there; how it ended comes later, and the answer to that is the program's */
  readonly buildBoard: (order: WantedBoard, ended: (how: 'built' | 'failed' | 'absent') => Exit) => void
  /** shows a built board on this machine alone, until it is stopped; where it is comes once it is open */
  readonly serveBoard: (folder: string, port: number, told: (served: { readonly address: string } | 'taken' | 'absent') => void) => void
  /** opens a document of a word processor or a spreadsheet, or text; nothing where the file cannot be read. `then` comes later, and its answer is the program's */
  readonly readDocument: (path: string, then: (paper: ReadDocument | undefined) => Exit) => void
  /** takes away a file that this very command has written */
  readonly remove: (path: string) => void
  /** one or more lines for the reader, or for the next program */
  readonly print: (text: string) => void
  /** one line beside the result */
  readonly warn: (text: string) => void
  /** how far a long reading has come; all of it at its end */
  readonly progress: (done: number, total: number) => void
}
