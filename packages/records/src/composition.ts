import type { Place, Size, SizeField } from '@cunyi/core'
import type { RootContent } from 'mdast'
import { linesOf, spanOf } from './blocks.ts'
import { quote } from './complaint.ts'
import { faultOf } from './facts.ts'
import { sizeWords } from './lexicon.ts'
import type { Page } from './page.ts'
import { meaning, tell } from './page-facts.ts'
import { tableAt } from './table.ts'
import { readCount } from './values/count.ts'
import { readDay } from './values/day.ts'

/**
 * Reads the table of 组成: one row for each day from which the numbers hold.
 *
 * @returns the rows whose day could be read; a cell that is no number is told and left out, an empty one only left out
 */
export const readComposition = (page: Page, nodes: readonly RootContent[]): readonly Size[] =>
  nodes.flatMap((node) => (node.type === 'paragraph' ? readTable(page, node) : []))

const readTable = (page: Page, node: Extract<RootContent, { type: 'paragraph' }>): readonly Size[] => {
  const span = spanOf(node, page.text)
  const table = tableAt(linesOf(page.text, span))
  const [head, ...rows] = table?.rows ?? []
  if (table === undefined || head === undefined) return []
  const at = (row: number): Place => ({ line: span.line + table.from + row, column: row === 0 && table.from === 0 ? span.column : 1 })
  const columns = head.map((name) => (name === '' ? undefined : meaning(page, sizeWords, 'name', name, at(0))))
  return rows.flatMap((cells, row) => readRow(page, columns, cells, at(row + 2)) ?? [])
}

type Columns = readonly (SizeField | 'from' | undefined)[]

const readRow = (page: Page, columns: Columns, cells: readonly string[], place: Place): Size | undefined => {
  const written = cells[columns.indexOf('from')]
  if (written === undefined || written === '') return untold(page, cells, place)
  const from = readDay(written)
  if ('misread' in from) {
    tell(page, faultOf(from.misread, 'from', written), place)
    return undefined
  }
  const sizes: { [Name in SizeField]?: number } = {}
  columns.forEach((column, index) => {
    const cell = cells[index] ?? ''
    if (column === undefined || column === 'from' || cell === '') return
    const size = readCount(cell)
    if ('misread' in size) tell(page, faultOf(size.misread, column, cell), place)
    else if (sizes[column] === undefined) sizes[column] = size.value.number
    else tell(page, { what: 'repeated-field', field: column }, place)
  })
  return { from: from.value, ...sizes }
}

/** A row that does not say from when it holds. */
const untold = (page: Page, cells: readonly string[], place: Place): undefined => {
  tell(page, { what: 'row', text: quote(cells.join(' | ')) }, place)
  return undefined
}
