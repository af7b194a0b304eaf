import { stringify } from 'csv-stringify/sync'
import { board } from '../board/board.ts'
import type { BoardDecision } from '../board/decision.ts'
import type { PublishedPage } from '../board/taken-down.ts'
import { decisionPage } from '../route/address.ts'
import { dataOf, fieldNames } from './columns.ts'

/** In the order of their records, so that a new row moves no other. */
const inOrder = (decisions: readonly BoardDecision[]): readonly BoardDecision[] => decisions.toSorted((a, b) => (a.path < b.path ? -1 : 1))

/**
 * The decisions as a table that Excel opens: with a byte order mark, and with an apostrophe before what it would take for a formula.
 */
export const csv = (decisions: readonly BoardDecision[]): string =>
  stringify(inOrder(decisions).map(dataOf), {
    header: true,
    columns: [...fieldNames],
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })

/** The decisions as JSON, and the names of those that were taken down. */
export const json = (decisions: readonly BoardDecision[], taken: readonly PublishedPage[], folder?: string): string => {
  const { asOf, town } = board()
  const removed = taken.filter(({ path }) => folder === undefined || path.startsWith(`${folder}/`))
  return JSON.stringify({
    town: town.name,
    asOf,
    decisions: inOrder(decisions).map(dataOf),
    removed: removed.map(({ path, since }) => ({ id: path, url: decisionPage(path), since: since ?? null })),
  })
}
