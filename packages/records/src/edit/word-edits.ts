import { headingText, spanOf } from '../text/blocks.ts'
import { afterHeading, onOneLine } from './fact-edits.ts'
import { insertBlock } from './insert-lines.ts'
import { endOfLine } from './line-ends.ts'
import type { OpenedPart, OpenedRecord } from './opened-record.ts'
import type { Candidates } from './record-change.ts'

/** The words of the title; where there is none, a title before everything. */
export const setTitle = (record: OpenedRecord, words: string): Candidates => {
  const { text, head } = record
  const put = onOneLine(words)
  if (put === '') return { refused: 'not-read-back' }
  const { start, next } = head.heading
  if (next === 0) return [[insertBlock(record, 0, [`# ${put}`])]]
  const line = text.slice(start, endOfLine(text, start))
  const said = headingText(text, { line: 1, column: 1, start, end: start + line.length })
  const from = start + line.indexOf(said)
  return [[{ start: from, end: from + said.length, text: put }]]
}

/** The words below the facts; only paragraphs that stand together can be replaced. */
export const setProse = (record: OpenedRecord, part: OpenedPart, words: string): Candidates => {
  const { text, lineEnd } = record
  const odd = part.prose.find(({ type }) => type !== 'paragraph')
  if (odd !== undefined) return { refused: 'not-plain', line: spanOf(odd, text).line }
  const lines = words
    .trim()
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trimEnd())
  const [first] = part.prose
  const last = part.prose.at(-1)
  if (first === undefined || last === undefined) {
    if (words.trim() === '') return [[]]
    return [[insertBlock(record, part.items.at(-1)?.next ?? afterHeading(text, part), lines)]]
  }
  const [start, end] = [spanOf(first, text).start, spanOf(last, text).end]
  const isApart = part.items.some((item) => item.start > start && item.start < end)
  if (isApart) return { refused: 'not-plain', line: spanOf(first, text).line }
  const body = text.slice(start, end).trimEnd()
  return [[{ start, end: start + body.length, text: lines.join(lineEnd) }]]
}
