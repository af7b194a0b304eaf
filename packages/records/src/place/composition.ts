import { type Day, lastDayOfTerm, type Place, type ReadFault, type Size, type SizeField, type VillagePart } from '@cunyi/core'
import type { RootContent } from 'mdast'
import { faultOf } from '../facts/fact-reader.ts'
import { quote } from '../rules/reading-finding.ts'
import { linesOf, spanOf } from '../text/blocks.ts'
import type { TextUnderReading } from '../text/page.ts'
import { tableAt } from '../text/table.ts'
import { readCount } from '../values/count.ts'
import { readDay } from '../values/day.ts'
import { suggest } from '../vocabulary/lookup.ts'
import { sizeWords, vocabularies } from '../vocabulary/tables.ts'
import { lookUpWord, reportOnPage } from './describe.ts'

/** The rows of a village's composition, and what of them could not be read. */
export type Composition = { readonly sizes: readonly Size[]; readonly unread: readonly VillagePart[] }

type Draft = { readonly page: TextUnderReading; readonly unread: VillagePart[] }

/**
 * Reads the table of 组成: one row for each day from which the numbers hold.
 *
 * @returns the rows; a cell that is no number is reported and left out, an empty one only left out, and so are numbers that do not agree. No row at
 *   all where one of them does not say from when it holds: an older one must not stand in its place
 * @param asOf - today: where the term of those in the last row has ended by then, it is told
 */
export const readComposition = (page: TextUnderReading, nodes: readonly RootContent[], asOf?: Day): Composition => {
  const draft: Draft = { page, unread: [] }
  const rows = nodes.flatMap((node) => readNode(draft, node))
  tellEnded(draft, rows, asOf)
  const sizes = withoutDoubles(draft, rows).map((row) => agreeing(draft, row))
  return { sizes: draft.unread.includes('composition') ? [] : sizes, unread: draft.unread }
}

/** After five years others sit, whom only a new row can count. */
const tellEnded = ({ page }: Draft, rows: readonly Row[], asOf: Day | undefined): void => {
  const last = rows.toSorted((a, b) => (a.size.from < b.size.from ? -1 : 1)).at(-1)
  const ended = last && lastDayOfTerm(last.size)
  if (last === undefined || ended === undefined || asOf === undefined || asOf <= ended) return
  reportOnPage(page, { what: 'term-ended', text: last.size.from, ended }, last.place)
}

/** A row as it was read, and where it stands. */
type Row = { readonly size: Size; readonly place: Place }

const readNode = (draft: Draft, node: RootContent): readonly Row[] => {
  if (node.type === 'paragraph' && tableAt(linesOf(draft.page.text, spanOf(node, draft.page.text))) !== undefined)
    return readTable(draft, node)
  const line = numbersIn(draft.page, node)
  if (line) leaveUnread(draft, 'composition', { what: 'row', text: quote(line.text) }, line.place)
  return []
}

/** The first line outside a table that gives one of the numbers. */
const numbersIn = (page: TextUnderReading, node: RootContent): { readonly text: string; readonly place: Place } | undefined => {
  if (node.type === 'heading' || node.type === 'thematicBreak') return undefined
  const span = spanOf(node, page.text)
  const text = linesOf(page.text, span).find((one) => [...sizeWords.keys()].some((word) => word.length > 1 && numbered(one, word)))
  return text === undefined ? undefined : { text, place: { line: span.line, column: span.column } }
}

const numbered = (line: string, word: string): boolean => {
  const at = line.indexOf(word)
  return at >= 0 && /^[^\d，。；]{0,6}\d/u.test(line.slice(at + word.length))
}

const leaveUnread = ({ page, unread }: Draft, part: VillagePart, fault: ReadFault, place: Place): void => {
  reportOnPage(page, fault, place)
  unread.push(part)
}

/** Rows of one day say nothing: nobody knows which of them holds. */
const withoutDoubles = (draft: Draft, rows: readonly Row[]): readonly Row[] =>
  rows.flatMap((row, index) => {
    const first = rows.findIndex(({ size }) => size.from === row.size.from)
    if (first < index) {
      leaveUnread(draft, 'representatives', { what: 'same-day', text: row.size.from }, row.place)
      return []
    }
    const isAlone = rows.every((other) => other === row || other.size.from !== row.size.from)
    return [isAlone ? row : { ...row, size: { from: row.size.from } }]
  })

/** Of which the first is never more than the second. */
const notMore: readonly (readonly [SizeField, SizeField])[] = [
  ['adults', 'population'],
  ['households', 'population'],
  ['partyMembers', 'adults'],
  ['partyCommittee', 'partyMembers'],
  ['womenRepresentatives', 'representatives'],
  ['inBothCommittees', 'partyCommittee'],
  ['inBothCommittees', 'committee'],
  ['representatives', 'households'],
  ['representatives', 'adults'],
  ['votingMembers', 'members'],
  ['memberRepresentatives', 'members'],
  ['directors', 'members'],
]
/** 村民委员会组织法: 主任、副主任和委员共三至七人. */
const committee = { least: 3, most: 7 }

/** A row without the numbers that contradict each other; both are left out, for either may be the wrong one. */
const agreeing = (draft: Draft, { size, place }: Row): Size => {
  const wrong = new Set<SizeField>()
  for (const [less, more] of notMore) {
    const [found, most] = [size[less], size[more]]
    if (found === undefined || most === undefined || found <= most) continue
    reportOnPage(draft.page, { what: 'contradicts', field: called(less), found, other: called(more), most }, place)
    wrong.add(less).add(more)
  }
  const found = size.committee
  if (found !== undefined && (found < committee.least || found > committee.most)) {
    reportOnPage(draft.page, { what: 'out-of-bounds', field: called('committee'), found, ...committee }, place)
    wrong.add('committee')
  }
  draft.unread.push(...wrong)
  // What is left keeps its types.
  return Object.fromEntries(Object.entries(size).filter(([name]) => !wrong.has(name as SizeField))) as Size
}

const called = (field: SizeField): string => vocabularies.zh.names.sizes[field]

const readTable = (draft: Draft, node: Extract<RootContent, { type: 'paragraph' }>): readonly Row[] => {
  const { page } = draft
  const span = spanOf(node, page.text)
  const table = tableAt(linesOf(page.text, span))
  const [head, ...rows] = table?.rows ?? []
  if (table === undefined || head === undefined) return []
  const at = (row: number): Place => ({ line: span.line + table.from + row, column: row === 0 && table.from === 0 ? span.column : 1 })
  const columns = head.map((name) => ({ name, field: name === '' ? undefined : lookUpWord(page, sizeWords, 'name', name, at(0)) }))
  columns.forEach(({ name, field }) => {
    // A column that is near one of ours, or stands twice, hides its numbers.
    if (field === undefined && suggest(sizeWords, name).length > 0) draft.unread.push(...suggest(sizeWords, name).flatMap(sizeNamed))
  })
  return rows.flatMap((cells, row) => readRow(draft, columns, cells, at(row + 2)) ?? [])
}

type Column = { readonly name: string; readonly field: SizeField | 'from' | undefined }

const sizeNamed = (word: string): readonly VillagePart[] => {
  const size = sizeWords.get(word)
  return size === undefined || size === 'from' ? ['composition'] : [size]
}

const readRow = (draft: Draft, columns: readonly Column[], cells: readonly string[], place: Place): Row | undefined => {
  const written = cells[columns.findIndex(({ field }) => field === 'from')]
  if (written === undefined || written === '') return untold(draft, cells, place)
  const from = readDay(written)
  if ('misread' in from) {
    leaveUnread(draft, 'composition', faultOf(from.misread, '起始日期', written), place)
    return undefined
  }
  const sizes: { [Name in SizeField]?: number } = {}
  columns.forEach(({ name, field }, index) => {
    const cell = cells[index] ?? ''
    if (field === undefined || field === 'from' || cell === '') return
    const size = readCount(cell)
    if ('misread' in size) leaveUnread(draft, field, faultOf(size.misread, name, cell), place)
    else if (sizes[field] === undefined) sizes[field] = size.value.number
    else {
      delete sizes[field]
      leaveUnread(draft, field, { what: 'repeated-field', field: quote(name) }, place)
    }
  })
  return { size: { from: from.value, ...sizes }, place }
}

/** A row that does not say from when it holds. */
const untold = (draft: Draft, cells: readonly string[], place: Place): undefined => {
  leaveUnread(draft, 'composition', { what: 'row', text: quote(cells.join(' | ')) }, place)
  return undefined
}
