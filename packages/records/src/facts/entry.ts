import type { Place } from '@cunyi/core'
import type { ListItem, Paragraph } from 'mdast'
import { type LineSpan, linesOf, spanOf } from '../text/blocks.ts'

/** One line of a list of facts, `名称：内容`, and where each side of it stands. */
export type Entry = { readonly name: string; readonly value: string; readonly at: Place; readonly valueAt: Place }

/** A name is short: what stands before a later colon is a sentence. */
const longestName = 60
const blank = /[ \t\u3000\u00a0]/
const cjk = /[\u2e80-\u9fff\uff01-\uff5e]$/

/**
 * The entry that a list's item holds in its first paragraph.
 *
 * @returns nothing where the item holds no colon after a short name; the value is on one line, and may be empty
 */
export const entryOf = (text: string, item: ListItem): Entry | undefined => {
  const [first] = item.children
  return first?.type === 'paragraph' ? entryIn(text, first) : undefined
}

const entryIn = (text: string, paragraph: Paragraph): Entry | undefined => {
  const span = spanOf(paragraph, text)
  const colon = colonAfter(text, span)
  if (colon < 0) return undefined
  const name = text.slice(span.start, colon).trim()
  if (name === '' || name.length > longestName) return undefined
  let at = colon + 1
  while (at < span.end && blank.test(text.charAt(at))) at++
  const empty = at >= span.end || /[\r\n]/.test(text.charAt(at))
  const column = span.column + (empty ? colon + 1 : at) - span.start
  const value =
    paragraph.position?.end.line === span.line ? text.slice(at, span.end).trim() : joined(linesOf(text, { ...span, start: colon + 1 }))
  return { name, value, at: { line: span.line, column: span.column }, valueAt: { line: span.line, column } }
}

/** The first colon of the first line, of either width; -1 where there is none. */
const colonAfter = (text: string, { start, end }: LineSpan): number => {
  const last = Math.min(end, start + longestName + 1)
  for (let at = start; at < last; at++) {
    const code = text.charCodeAt(at)
    if (isColon(code)) return at
    if (code === 10 || code === 13) return -1
  }
  return -1
}

/** A colon of either width, or one of its doubles, which are told as such. */
const isColon = (code: number): boolean =>
  code === 0xff1a || code === 58 || code === 0x2236 || code === 0xfe13 || code === 0xfe30 || code === 0xfe55

/** Lines as one: Chinese needs no blank between them. */
const joined = (lines: readonly string[]): string =>
  lines.reduce((all, line) => (all === '' || line === '' || cjk.test(all) ? all + line : `${all} ${line}`), '')
