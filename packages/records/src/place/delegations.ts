import { type Category, type Day, type Delegation, lastSureDay, type Place } from '@cunyi/core'
import type { RootContent } from 'mdast'
import { saysNone } from '../decision/parts.ts'
import { faultOf } from '../facts/fact-reader.ts'
import { quote } from '../rules/reading-finding.ts'
import { linesOf, spanOf } from '../text/blocks.ts'
import type { TextUnderReading } from '../text/page.ts'
import { readDay } from '../values/day.ts'
import { notA } from '../values/value.ts'
import { find, suggest } from '../vocabulary/lookup.ts'
import { bodyWords, categoryWords } from '../vocabulary/tables.ts'
import { reportOnPage } from './describe.ts'

const longest = 400
const shape =
  /^(\S+?)\s+(?:the\s+)?(.{2,40}?)\s*(?:授权|delegates? to|to)\s*(?:the\s+)?([^：:]{2,40}?)\s*[：:]\s*(.+?)\s*(?:[；;]\s*(?:有效期)?(?:至|到|until)\s*(.+?)\s*)?$/isu

/** The collective's own charter, which hands matters on to the representatives of its members. */
const isCharter = /^(?:本社|本村)?(?:农村)?(?:集体经济组织|(?:村)?(?:股份)?(?:经济)?合作社)?章程$|^charter$/iu

/** The delegations of a village, and whether something that stands there could not be read. */
export type Delegations = { readonly delegations: readonly Delegation[]; readonly isWhole: boolean }

/**
 * Reads the list of 授权: `2025-01-10 村民会议授权村民代表会议：误工补贴、…；至 2030-01-09`.
 *
 * @returns the delegations that could be read in full; of all else that stands there one finding each, for it may be one
 * @param asOf - today: a delegation that has run out by then, and was not given again, is told
 */
export const readDelegations = (page: TextUnderReading, nodes: readonly RootContent[], asOf?: Day): Delegations => {
  const rows = nodes.flatMap((node) => linesIn(page, node)).filter(({ text }) => !saysNone(text))
  const read = rows.map(({ text, place, isItem }) => (isItem ? readRow(page, text, place) : tellRow(page, text, place)))
  const delegations = read.filter((one) => one !== undefined)
  read.forEach((one, index) => {
    const place = rows[index]?.place
    if (one !== undefined && place !== undefined && asOf !== undefined) tellRunOut(page, one, delegations, place, asOf)
  })
  return { delegations, isWhole: delegations.length === read.length }
}

/** What has run out, as long as somebody needs it: another of the same matters takes its place. */
const tellRunOut = (page: TextUnderReading, one: Delegation, all: readonly Delegation[], place: Place, asOf: Day): void => {
  const ended = endOf(one)
  const isGivenAgain = all.some((other) => other.from > one.from && one.categories.every((category) => other.categories.includes(category)))
  if (ended !== undefined && ended < asOf && !isGivenAgain) reportOnPage(page, { what: 'term-ended', text: one.from, ended }, place)
}

const endOf = (one: Delegation): Day | undefined => {
  const sure = lastSureDay(one)
  return one.until !== undefined && (sure === undefined || one.until < sure) ? one.until : sure
}

/** A line of the section, and where it stands; only an item of the list is read. */
type Line = { readonly text: string; readonly place: Place; readonly isItem: boolean }

const linesIn = (page: TextUnderReading, node: RootContent): readonly Line[] => {
  if (node.type === 'thematicBreak') return []
  if (node.type !== 'list') return [lineOf(page, node, false)]
  return node.children.flatMap(({ children: [first, ...rest] }) => [
    ...(first?.type === 'paragraph' ? [lineOf(page, first, true)] : []),
    ...rest.map((one) => lineOf(page, one, false)),
  ])
}

const lineOf = (page: TextUnderReading, node: RootContent, isItem: boolean): Line => {
  const span = spanOf(node, page.text)
  const lines = linesOf(page.text, span)
  return { text: (isItem ? lines.join(' ') : lines[0]) ?? '', place: { line: span.line, column: span.column }, isItem }
}

const tellRow = (page: TextUnderReading, line: string, place: Place): undefined => {
  reportOnPage(page, { what: 'row', text: quote(line) }, place)
  return undefined
}

const readRow = (page: TextUnderReading, line: string, place: Place): Delegation | undefined => {
  const parts = line.length > longest ? null : shape.exec(line)
  const [, date = '', giver = '', taker = '', matters = '', end] = parts ?? []
  const by = isCharter.test(giver) ? 'charter' : find(bodyWords, giver)
  const to = find(bodyWords, taker)
  if (!parts || by === undefined || to === undefined) return tellRow(page, line, place)
  const from = readDay(date)
  const until = end === undefined ? undefined : readDay(end)
  for (const [read, text] of [[from, date] as const, [until, end ?? ''] as const])
    if (read && 'misread' in read) reportOnPage(page, faultOf(read.misread, '授权', text), place)
  const categories = readCategories(page, matters, place)
  if ('misread' in from || (until && 'misread' in until) || categories === undefined) return undefined
  return { from: from.value, ...(until && { until: until.value }), by, to, categories }
}

/** The names of categories hold 、 themselves: the longest run of pieces that is a name is one. */
const readCategories = (page: TextUnderReading, text: string, place: Place): readonly Category[] | undefined => {
  const pieces = text.split(/[、，,]/u).map((piece) => piece.trim())
  const found: Category[] = []
  let unread = false
  for (let at = 0; at < pieces.length; ) {
    const width = [3, 2, 1].find((count) => at + count <= pieces.length && named(pieces.slice(at, at + count)) !== undefined)
    const category = named(pieces.slice(at, at + (width ?? 1)))
    if (category === undefined) {
      unread = true
      const piece = pieces[at] ?? ''
      reportOnPage(page, faultOf(notA('category', suggest(categoryWords, piece)).misread, '授权', piece), place)
    } else found.push(category)
    at += width ?? 1
  }
  return unread ? undefined : found
}

const named = (pieces: readonly string[]): Category | undefined =>
  find(categoryWords, pieces.join('、')) ?? find(categoryWords, pieces.join(', '))
