import type { Field, FieldType, Place } from '@cunyi/core'
import type { Edit } from '../fix/edit.ts'
import { languageOf } from '../fix/language.ts'
import { vocabularies } from '../vocabulary/tables.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { textOf } from '../write/write.ts'
import { insertBlock, insertLines } from './insert-lines.ts'
import { nextLine } from './line-ends.ts'
import type { OpenedItem, OpenedPart, OpenedRecord } from './opened-record.ts'
import type { Candidates, NewFact } from './record-change.ts'

/** The ways in which a fact can be written: behind its own name, under ours, or on a line of its own where it is missing. */
export const setFact = (record: OpenedRecord, part: OpenedPart, field: Field, fact: NewFact): Candidates => {
  const item = itemOf(part, field)
  if (item !== undefined && 'refused' in item) return item
  const texts = item ? textsOf(part, field, fact, wordsOf(item, part)) : textsOf(part, field, fact, part.words)
  if (item?.entry === undefined) return texts.map((text) => [insertFact(record, part, field, text)])
  const { entry } = item
  const colon = record.text.slice(item.words, valueStart(record.text, item, entry.valueAt))
  const behindOwn = texts.map((text) => [{ start: item.words + colon.length, end: Math.max(item.end, item.words + colon.length), text }])
  const underOurs = texts.map((text) => [{ start: item.words, end: item.end, text: factLine(part, field, text, wordsOf(item, part)) }])
  // 应到户数：37人 says two units.
  return byHousehold.test(entry.name) && texts.some((text) => text.endsWith('人'))
    ? [...underOurs, ...behindOwn]
    : [...behindOwn, ...underOurs]
}

const byHousehold = /户数?[)）]?$/u

/** A fact taken out with its line. */
export const clearFact = ({ text }: OpenedRecord, part: OpenedPart, field: Field): Candidates => {
  const item = itemOf(part, field)
  if (item === undefined) return { refused: 'not-there' }
  return 'refused' in item ? item : [[lineOut(text, item)]]
}

/** An item with all its lines; the last one of a text without a line's end takes the end of the line before it. */
export const lineOut = (text: string, { start, next }: OpenedItem): Edit => ({
  start: next === text.length && !/[\r\n]$/u.test(text) ? text.slice(0, start).replace(/\r\n$|[\r\n]$/u, '').length : start,
  end: next,
  text: '',
})

type NoItem = { readonly refused: 'written-twice' | 'joined' | 'perhaps-written'; readonly line: number }

/** The item that holds a fact, and no other; nothing where the fact is missing. */
const itemOf = ({ items, placed }: OpenedPart, field: Field): OpenedItem | NoItem | undefined => {
  const own = items.filter((item) => item.field === field)
  const [first, second] = own
  if (first !== undefined && second !== undefined) return { refused: 'written-twice', line: second.line }
  const place = placed.facts[field]
  const isShared = place !== undefined && Object.entries(placed.facts).some(([name, other]) => name !== field && isSame(other, place))
  if (isShared) return { refused: 'joined', line: place.line }
  if (first === undefined && place !== undefined) {
    const holder = items.find(({ entry }) => entry !== undefined && isSame(entry.valueAt, place))
    return { refused: holder === undefined ? 'perhaps-written' : 'joined', line: place.line }
  }
  return first
}

const isSame = (a: Place, b: Place): boolean => a.line === b.line && a.column === b.column

const wordsOf = ({ entry }: OpenedItem, { words }: OpenedPart): Vocabulary =>
  entry === undefined ? words : vocabularies[languageOf(entry.name)]

/** Where the value of an item begins, in the text. */
const valueStart = (text: string, item: OpenedItem, { line, column }: Place): number => {
  let at = item.words
  for (let left = line - item.line; left > 0; left--) at = nextLine(text, at)
  return line === item.line ? item.words + column - item.column : at + column - 1
}

/** A value in the words of the record, a count in English also with its unit said. */
const textsOf = ({ table }: OpenedPart, field: Field, fact: NewFact, words: Vocabulary): readonly string[] => {
  if ('words' in fact) return [onOneLine(fact.words)]
  const type: FieldType = table[field] ?? 'text'
  const text = onOneLine(textOf(type, fact.value, words, field))
  return type === 'count' && /^\d+$/u.test(text) ? [text, `${text} people`] : [text]
}

/** Words on one line: whatever blanks stand between them are one blank. */
export const onOneLine = (text: string): string => text.replaceAll(/[\r\n\s]+/gu, ' ').trim()

/** What we call a fact here, and what it says. */
export const factLine = (part: OpenedPart, field: Field, text: string, { names, fieldsIn, colon }: Vocabulary): string =>
  `${(part.kind && fieldsIn[part.kind]?.[field]) ?? names.fields[field]}${colon}${text}`.trimEnd()

/** A fact on a line of its own, behind those that stand before it in the order of the format. */
const insertFact = (record: OpenedRecord, part: OpenedPart, field: Field, text: string): Edit => {
  const { items } = part
  const order = Object.keys(part.table)
  const rank = (item: OpenedItem): number => (item.field === undefined ? -1 : order.indexOf(item.field))
  const before = items.findLast((item) => item.field !== undefined && rank(item) < order.indexOf(field))
  const [first] = items
  const line = factLine(part, field, text, part.words)
  if (first === undefined) return insertBlock(record, afterHeading(record.text, part), [`- ${line}`])
  const neighbour = before ?? first
  return insertLines(record, before ? before.next : first.start, [`${marksOf(record.text, neighbour)}${line}`])
}

/** The blanks and the mark that stand before the words of an item. */
export const marksOf = (text: string, { start, words }: OpenedItem): string => {
  const marks = text.slice(start, words)
  return /^\s*(?:[-*+－＊＋]|\d{1,9}[.)])[\s\u3000]*$/u.test(marks) ? marks : '- '
}

/** The line below a heading and the empty line that follows it. */
export const afterHeading = (text: string, { heading }: OpenedPart): number => {
  const { next } = heading
  return next < text.length && /^[ \t\u3000]*(?:\r\n|\r|\n)/u.test(text.slice(next)) ? nextLine(text, next) : next
}
