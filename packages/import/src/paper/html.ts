import type { Element, ElementContent, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { type Paper, type PaperPiece, rowOf } from './piece.ts'

/**
 * The pieces of a page of HTML, which is what a document of a word processor becomes: paragraphs, and the rows of its tables.
 *
 * @example readHtml('<p>时间：2026年3月18日</p>') //=> [{ cells: ['时间：2026年3月18日'] }]
 */
export const readHtml = (html: string): Paper => piecesOf(fromHtml(html, { fragment: true }))

const piecesOf = (parent: Root | Element): Paper => parent.children.flatMap(pieces)

const pieces = (node: RootContent | ElementContent): Paper => {
  if (node.type !== 'element') return node.type === 'text' ? paragraph(node.value) : []
  if (node.tagName === 'table') return rowsOf(node)
  return blocks.has(node.tagName) && node.children.some(isBlock) ? piecesOf(node) : paragraph(wordsOf(node))
}

const paragraph = (text: string): readonly PaperPiece[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ cells: [line] }))

const rowsOf = (table: Element): readonly PaperPiece[] =>
  table.children.flatMap((child): readonly PaperPiece[] => {
    if (child.type !== 'element') return []
    if (child.tagName !== 'tr') return rowsOf(child)
    const cells = child.children.flatMap((cell) => (cell.type === 'element' ? [wordsOf(cell).trim()] : []))
    return [rowOf(cells)]
  })

const blocks = new Set(['div', 'ul', 'ol', 'li', 'blockquote', 'section', 'td', 'th'])
const lines = new Set(['p', 'li', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr'])
const isBlock = (node: ElementContent): boolean => node.type === 'element' && (lines.has(node.tagName) || node.tagName === 'table')

/** The words of an element, a line for each of its paragraphs; a box to tick as it is printed. */
const wordsOf = (node: Element | ElementContent): string => {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  if (node.tagName === 'br') return '\n'
  if (node.tagName === 'input') return (node.properties.checked ?? false) === false ? '□' : '☑'
  const words = node.children.map(wordsOf).join('')
  return lines.has(node.tagName) ? `${words}\n` : words
}
