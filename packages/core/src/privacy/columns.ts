/** A cell of a table: where its words begin and end in the text. */
export type ColumnCell = readonly [from: number, to: number]

const digit = /[0-9〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖貳參叄陸]/

/**
 * The columns of every table of a text, cell under cell, where at least two of them hold digits: a number may be written down a column.
 *
 * @param text - plain
 * @returns linear in the text
 */
export const columnsIn = (text: string): readonly (readonly ColumnCell[])[] => {
  const found: (readonly ColumnCell[])[] = []
  let columns: ColumnCell[][] = []
  const finish = (): void => {
    for (const column of columns.filter((one) => one !== undefined))
      if (column.filter(([from, to]) => digit.test(text.slice(from, Math.min(to, from + 40)))).length > 1) found.push(column)
    columns = []
  }
  for (let at = text.indexOf('|'); at !== -1; ) {
    const start = text.lastIndexOf('\n', at) + 1
    const stop = text.indexOf('\n', at)
    const end = stop === -1 ? text.length : stop
    addRow(text, start, end, columns)
    at = text.indexOf('|', end)
    if (at === -1 || text.slice(end + 1, at).includes('\n')) finish()
  }
  finish()
  return found
}

const addRow = (text: string, start: number, end: number, columns: ColumnCell[][]): void => {
  let from = start
  for (let column = 0; from <= end; column++) {
    const bar = text.indexOf('|', from)
    const to = bar === -1 || bar > end ? end : bar
    const cell = text.slice(from, to)
    const first = from + cell.length - cell.trimStart().length
    // The line that divides a table's head from its body holds dashes only.
    if (cell.trim() !== '' && !/^\s*:?-+:?\s*$/.test(cell)) {
      const cells = columns[column] ?? []
      cells.push([first, first + cell.trim().length])
      columns[column] = cells
    }
    from = to + 1
  }
}
