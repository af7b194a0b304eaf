import type { Place, Size, SizeField } from '@cunyi/core'
import type { RootContent } from 'mdast'
import { faultOf } from '../facts/read-facts.ts'
import { quote } from '../rules/reading-finding.ts'
import { linesOf, spanOf } from '../text/blocks.ts'
import type { TextUnderReading } from '../text/page.ts'
import { tableAt } from '../text/table.ts'
import { readCount } from '../values/count.ts'
import { readDay } from '../values/day.ts'
import { sizeWords } from '../vocabulary/tables.ts'
import { meaning, reportOnPage } from './describe.ts'

/**
 * Reads the table of 组成: one row for each day from which the numbers hold.
 *
 * @returns the rows whose day could be read; a cell that is no number is told and left out, an empty one only left out
 */
export const readComposition = (page: TextUnderReading, nodes: readonly RootContent[]): readonly Size[] =>
  nodes.flatMap((node) => (node.type === 'paragraph' ? readTable(page, node) : []))

const readTable = (page: TextUnderReading, node: Extract<RootContent, { type: 'paragraph' }>): readonly Size[] => {
  const span = spanOf(node, page.text)
  const table = tableAt(linesOf(page.text, span))
  const [head, ...rows] = table?.rows ?? []
  if (table === undefined || head === undefined) return []
  const at = (row: number): Place => ({ line: span.line + table.from + row, column: row === 0 && table.from === 0 ? span.column : 1 })
  const columns = head.map((name) => ({ name, field: name === '' ? undefined : meaning(page, sizeWords, 'name', name, at(0)) }))
  return rows.flatMap((cells, row) => readRow(page, columns, cells, at(row + 2)) ?? [])
}

type Column = { readonly name: string; readonly field: SizeField | 'from' | undefined }

const readRow = (page: TextUnderReading, columns: readonly Column[], cells: readonly string[], place: Place): Size | undefined => {
  const written = cells[columns.findIndex(({ field }) => field === 'from')]
  if (written === undefined || written === '') return untold(page, cells, place)
  const from = readDay(written)
  if ('misread' in from) {
    reportOnPage(page, faultOf(from.misread, '起始日期', written), place)
    return undefined
  }
  const sizes: { [Name in SizeField]?: number } = {}
  columns.forEach(({ name, field }, index) => {
    const cell = cells[index] ?? ''
    if (field === undefined || field === 'from' || cell === '') return
    const size = readCount(cell)
    if ('misread' in size) reportOnPage(page, faultOf(size.misread, name, cell), place)
    else if (sizes[field] === undefined) sizes[field] = size.value.number
    else reportOnPage(page, { what: 'repeated-field', field: quote(name) }, place)
  })
  return { from: from.value, ...sizes }
}

/** A row that does not say from when it holds. */
const untold = (page: TextUnderReading, cells: readonly string[], place: Place): undefined => {
  reportOnPage(page, { what: 'row', text: quote(cells.join(' | ')) }, place)
  return undefined
}
