/** A piece of a document: a paragraph or a line, which is one cell, or the row of a table. */
export type PaperPiece = { readonly cells: readonly string[]; readonly isRow?: true }

/** A document as its pieces, in their order. */
export type Paper = readonly PaperPiece[]

/** Text as it was pasted: a line is a piece, and one with tabs the row of a table. */
export const readPasted = (text: string): Paper =>
  text
    .split(/\r\n?|\n/u)
    .map((line) => line.replaceAll('\u00a0', ' '))
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('\t').map((cell) => cell.trim())
      return cells.length > 2 ? rowOf(cells) : { cells: [line.trim()] }
    })

/** A row of a table. */
export const rowOf = (cells: readonly string[]): PaperPiece => ({ cells, isRow: true })
