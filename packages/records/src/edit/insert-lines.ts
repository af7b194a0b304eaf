import type { Edit } from '../fix/edit.ts'
import { endOfLine, startOfLine } from './line-ends.ts'

/** A text that is written to, and how it ends its lines. */
type Page = { readonly text: string; readonly lineEnd: string }

/** Whole lines put in at the beginning of a line; where the text ends without a line's end, one is put before them. */
export const insertLines = ({ text, lineEnd }: Page, at: number, lines: readonly string[]): Edit => {
  const isOpen = at > 0 && startOfLine(text, at) !== at
  const put = lines.join(lineEnd)
  return { start: at, end: at, text: isOpen ? `${lineEnd}${put}` : `${put}${lineEnd}` }
}

/** A block put in at the beginning of a line, with one empty line between it and what stands around it. */
export const insertBlock = (page: Page, at: number, lines: readonly string[]): Edit => {
  const { text } = page
  const isOpen = at > 0 && startOfLine(text, at) !== at
  const before = at === 0 || (!isOpen && isBlank(text, startOfLine(text, backOneLine(text, at)))) ? [] : ['']
  const after = at >= text.length || isBlank(text, at) ? [] : ['']
  return insertLines(page, at, [...before, ...lines, ...after])
}

const isBlank = (text: string, at: number): boolean => text.slice(at, endOfLine(text, at)).trim() === ''

/** Somewhere in the line above. */
const backOneLine = (text: string, at: number): number =>
  text.charCodeAt(at - 1) === 10 && text.charCodeAt(at - 2) === 13 ? at - 2 : at - 1
