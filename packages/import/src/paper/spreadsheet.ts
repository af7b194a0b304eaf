import { type Paper, rowOf } from './piece.ts'

/** What a cell of a spreadsheet holds. */
export type CellValue = string | number | boolean | Date | null | undefined

/** The rows of a sheet, a day as its day; rows with nothing in them are left out. */
export const readRows = (rows: readonly (readonly CellValue[])[]): Paper =>
  rows
    .map((row) => row.map(wordsOf))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => {
      const filled = cells.filter((cell) => cell !== '')
      return filled.length === 1 ? { cells: filled } : rowOf(trimmed(cells))
    })

/** Spreadsheets keep a day as midnight of that day, and no place. */
const wordsOf = (value: CellValue): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : value === null || value === undefined ? '' : String(value).trim()

/** Without the empty cells behind the last that is filled. */
const trimmed = (cells: readonly string[]): readonly string[] => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
