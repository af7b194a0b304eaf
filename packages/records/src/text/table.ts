/** Rows of a table and the line of the paragraph at which it begins. */
export type Table = { readonly from: number; readonly rows: readonly (readonly string[])[] }

const delimiters = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/
const pipe = /(?<!\\)\|/

/**
 * The table that a paragraph's lines hold: a row of names, a row of dashes with as many cells, and rows.
 *
 * @param lines - the lines of one paragraph, without blanks at their ends
 * @returns the rows without the dashes; `\|` is a pipe inside a cell. Nothing where there is no table.
 * @example tableAt(['| 户 | 人口 |', '|---|---|', '| 250 | 960 |'])?.rows[1] //=> ['250', '960']
 */
export const tableAt = (lines: readonly string[]): Table | undefined => {
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const names = lines[at - 1] ?? ''
    if (!line.includes('|') || !delimiters.test(line) || !names.includes('|')) continue
    const head = cells(names)
    if (head.length !== cells(line).length) continue
    return { from: at - 1, rows: [head, ...lines.slice(at + 1).map(cells)] }
  }
  return undefined
}

const cells = (line: string): readonly string[] =>
  line
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(pipe)
    .map((cell) => cell.replaceAll('\\|', '|').trim())
