import type { Heading, List, ListItem, Paragraph, Root, RootContent } from 'mdast'
import { dash, hash, isBlank, isDigit, plus, space, star } from './block-markers.ts'

/** What stands for words in a skeleton. */
const x = 120
const dot = 46
const bracket = 41
const mostMarks = 6
const mostDigits = 9
/** So far in, words are code. */
const mostIndent = 4

/** A text being cut into blocks, line by line. */
type Cut = {
  readonly text: string
  readonly blocks: RootContent[]
  /** the paragraph or the list whose lines may go on, and whether a blank line stood in between */
  paragraph?: Paragraph | undefined
  list?: List | undefined
  mark: number
  isApart: boolean
}

/** One line: its number, where it begins, and where it ends. */
type Line = { readonly line: number; readonly start: number; readonly end: number }

/**
 * The blocks of a skeleton that holds only what nearly every record does: headings at the margin, flat lists with a line an item, paragraphs.
 *
 * It is remark's tree without words, in a fiftieth of the time; where it could differ it says nothing, and remark is asked.
 *
 * @param text - a skeleton: marks at the heads of lines, `x` for all else
 * @returns nothing where anything else stands in the text: a quote, a rule, a fence, a list in a list, an item of several lines
 */
export const parsePlainBlocks = (text: string): Root | undefined => {
  const cut: Cut = { text, blocks: [], mark: 0, isApart: true }
  let line = 1
  for (let start = 0; ; line++) {
    const stop = text.indexOf('\n', start)
    const last = { line, start, end: stop < 0 ? text.length : stop }
    if (!takeLine(cut, last)) return undefined
    if (stop < 0)
      return { type: 'root', children: cut.blocks, position: { start: { line: 1, column: 1, offset: 0 }, end: placeOf(last, last.end) } }
    start = stop + 1
  }
}

const isBlankLine = (text: string, { start, end }: Line): boolean => {
  for (let at = start; at < end; at++) if (!isBlank(text.charCodeAt(at))) return false
  return true
}

/** Takes a line as what it is; false where it is none of ours. */
const takeLine = (cut: Cut, line: Line): boolean => {
  if (isBlankLine(cut.text, line)) {
    cut.paragraph = undefined
    cut.isApart = true
    return true
  }
  const code = cut.text.charCodeAt(line.start)
  const isTaken = code === x || code === space ? takeWords(cut, line) : code === hash ? takeHeading(cut, line) : takeItem(cut, line, code)
  cut.isApart = false
  return isTaken
}

const takeWords = (cut: Cut, line: Line): boolean => {
  let at = line.start
  while (cut.text.charCodeAt(at) === space) at++
  if (cut.text.charCodeAt(at) !== x || at - line.start >= mostIndent) return false
  if (cut.list !== undefined) {
    // Words under an item belong to it, and so do words that are set in.
    if (!cut.isApart || at > line.start) return false
    cut.list = undefined
  }
  if (cut.paragraph?.position) cut.paragraph.position.end = placeOf(line, line.end)
  else {
    cut.paragraph = paragraphAt(line, at)
    cut.blocks.push(cut.paragraph)
  }
  return true
}

const takeHeading = (cut: Cut, line: Line): boolean => {
  let depth = 0
  while (cut.text.charCodeAt(line.start + depth) === hash) depth++
  if (depth > mostMarks || cut.text.charCodeAt(line.start + depth) !== space || cut.text.charCodeAt(line.start + depth + 1) !== x)
    return false
  cut.paragraph = undefined
  cut.list = undefined
  // At most six marks were counted.
  cut.blocks.push({ type: 'heading', depth: depth as Heading['depth'], children: [], position: spanOf(line, line.start) })
  return true
}

const takeItem = (cut: Cut, line: Line, code: number): boolean => {
  const width = markWidth(cut.text, line.start, code)
  const at = line.start + width
  if (width === 0 || cut.text.charCodeAt(at) !== space || cut.text.charCodeAt(at + 1) !== x) return false
  const isOrdered = isDigit(code)
  // Whether a number ends a paragraph hangs on the number.
  if (isOrdered && cut.paragraph !== undefined) return false
  const mark = cut.text.charCodeAt(at - 1)
  const item: ListItem = { type: 'listItem', children: [paragraphAt(line, at + 1)], position: spanOf(line, line.start) }
  if (cut.list?.position && cut.mark === mark) {
    cut.list.children.push(item)
    cut.list.position.end = placeOf(line, line.end)
  } else {
    cut.list = { type: 'list', ordered: isOrdered, children: [item], position: spanOf(line, line.start) }
    cut.mark = mark
    cut.blocks.push(cut.list)
  }
  cut.paragraph = undefined
  return true
}

/** How wide a bullet or a number is; 0 where none stands. */
const markWidth = (text: string, at: number, code: number): number => {
  if (code === dash || code === star || code === plus) return 1
  let width = 0
  while (width <= mostDigits && isDigit(text.charCodeAt(at + width))) width++
  const close = text.charCodeAt(at + width)
  return width > 0 && width <= mostDigits && (close === dot || close === bracket) ? width + 1 : 0
}

type Point = { line: number; column: number; offset: number }
const placeOf = ({ line, start }: Line, offset: number): Point => ({ line, column: offset - start + 1, offset })
const spanOf = (line: Line, from: number): { start: Point; end: Point } => ({ start: placeOf(line, from), end: placeOf(line, line.end) })
const paragraphAt = (line: Line, from: number): Paragraph => ({ type: 'paragraph', children: [], position: spanOf(line, from) })
