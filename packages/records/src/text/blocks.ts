import type { Block, Place } from '@cunyi/core'
import type { Blockquote, Code, List, ListItem, Nodes, Root, RootContent } from 'mdast'
import { isWord } from './block-markers.ts'
import { tableAt } from './table.ts'

/** Where a node stands in the text. */
export type LineSpan = Place & { readonly start: number; readonly end: number }

/**
 * The span of a node, taken back over a character that lent its place to a missing blank.
 *
 * Throws where a parser gives no positions: without them nothing can be read.
 */
export const spanOf = (node: Nodes, text: string): LineSpan => {
  const { position } = node
  if (position?.start.offset === undefined || position.end.offset === undefined) throw new Error('the parser gives no positions')
  const { line, column, offset } = position.start
  const lent = node.type === 'paragraph' && offset > 0 && isWord(text.charCodeAt(offset - 1)) ? 1 : 0
  return { start: offset - lent, end: position.end.offset, line, column: column - lent }
}

/**
 * The words of a node, line by line: without the marks of the quotes around it and without blanks at either end of a line.
 *
 * @param quotes - how many quotes stand around it
 */
export const linesOf = (text: string, { start, end }: LineSpan, quotes = 0): readonly string[] => {
  // A parser may count the first half of a Windows line end to the words.
  const slice = text.slice(start, end).replace(/\r$/, '')
  if (!/[\r\n]/.test(slice)) return [slice.trim()]
  return slice.split(ends).map((line, index) => (index === 0 ? line : unquoted(line, quotes)).trim())
}

const ends = /\r\n|\r|\n/
const quoteMark = /^[ \t\u3000\u00a0]*[>＞]/
const unquoted = (line: string, quotes: number): string => {
  let rest = line
  for (let left = quotes; left > 0; left--) rest = rest.replace(quoteMark, '')
  return rest
}

/** The words of a heading, without the marks before and after them. */
export const headingText = (text: string, span: LineSpan): string =>
  text
    .slice(span.start, span.end)
    .replace(/^[#＃]+/, '')
    .replace(/[ \t\u3000\u00a0][#＃]+[ \t\u3000\u00a0]*$/, '')
    .trim()

/** Whether a heading was written with `#`; one that was underlined is a paragraph over a rule. */
export const isMarked = (text: string, { start }: LineSpan): boolean => text[start] === '#' || text[start] === '＃'

/**
 * The blocks of a record's prose, with their words taken from the text.
 *
 * @param quotes - how many quotes stand around them
 */
export const blocksOf = (text: string, nodes: readonly RootContent[], quotes = 0): readonly Block[] =>
  nodes.flatMap((node) => blockOf(text, node, quotes))

const blockOf = (text: string, node: RootContent, quotes: number): readonly Block[] => {
  switch (node.type) {
    case 'heading':
      return heading(text, node, quotes)
    case 'list':
      return [listOf(text, node, quotes)]
    case 'blockquote':
      return [{ kind: 'quote', blocks: blocksOf(text, node.children, quotes + 1) }]
    case 'thematicBreak':
      return [{ kind: 'rule' }]
    case 'code':
      return code(text, node)
    default:
      return paragraph(linesOf(text, spanOf(node, text), quotes))
  }
}

const heading = (text: string, node: Extract<RootContent, { type: 'heading' }>, quotes: number): readonly Block[] => {
  const span = spanOf(node, text)
  if (isMarked(text, span)) return [{ kind: 'heading', depth: node.depth, text: headingText(text, span) }]
  const lines = linesOf(text, span, quotes)
  return [...paragraph(lines.slice(0, -1)), { kind: 'rule' }]
}

const listOf = (text: string, node: List, quotes: number): Block => ({
  kind: 'list',
  ordered: node.ordered === true,
  items: node.children.map((item) => blocksOf(text, item.children, quotes)),
})

/** A paragraph; where pipes under a row of pipes make it a table, a table. */
const paragraph = (lines: readonly string[]): readonly Block[] => {
  const table = tableAt(lines)
  if (table) return [...paragraph(lines.slice(0, table.from)), { kind: 'table', rows: table.rows }]
  const words = lines.join('\n').trim()
  return words === '' ? [] : [{ kind: 'paragraph', text: words }]
}

const fence = /^(?:`{3}|~{3}|｀{3}|～{3})/

/** Code, shown and never read. The parser says how much of each line is its own; the words are the end of that line. */
const code = (text: string, node: Code): readonly Block[] => {
  const { start, end } = spanOf(node, text)
  const lines = text.slice(start, end).split(/\n|\r(?!\n)/)
  const first = fence.test(lines[0] ?? '') ? 1 : 0
  const own = node.value.split('\n').map((bare, index) => {
    const line = lines[first + index] ?? ''
    return line.slice(Math.max(line.length - bare.length, 0)).trimEnd()
  })
  const words = own.join('\n').trimEnd()
  return words === '' ? [] : [{ kind: 'code', text: words }]
}

/**
 * How deep quotes and lists stand inside one another.
 *
 * @returns 0 for plain paragraphs, 1 for a list, 2 for a list in a list
 */
export const depthOf = (node: Nodes): number => {
  if (!isContainer(node)) return 0
  let inside = 0
  for (const child of node.children) inside = Math.max(inside, depthOf(child))
  return node.type === 'list' || node.type === 'blockquote' ? inside + 1 : inside
}

/** Whether blocks stand inside a node. */
export const isContainer = (node: Nodes): node is Root | List | ListItem | Blockquote =>
  node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote' || node.type === 'root'
