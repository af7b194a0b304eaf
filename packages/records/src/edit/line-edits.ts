import type { Objection, Opinion, WorkEvent } from '@cunyi/core'
import type { ListItem } from 'mdast'
import { saysNone } from '../decision/parts.ts'
import type { Edit } from '../fix/edit.ts'
import { spanOf } from '../text/blocks.ts'
import type { Section } from '../text/sections.ts'
import { type PartField, partFields } from '../vocabulary/line-words.ts'
import { fieldWords, matterWords, partOf } from '../vocabulary/tables.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { handlingLine, objectionLine, opinionLine } from '../write/parts.ts'
import { eventLine } from '../write/write.ts'
import { afterHeading, lineOut, marksOf, onOneLine } from './fact-edits.ts'
import { insertBlock, insertLines } from './insert-lines.ts'
import { nextLine, startOfLine } from './line-ends.ts'
import { type OpenedItem, type OpenedPart, type OpenedRecord, openItem } from './opened-record.ts'
import { isEqual } from './read-back.ts'
import type { Candidates, RecordChange } from './record-change.ts'

type LineChange = Extract<RecordChange, { readonly do: 'add-line' | 'replace-line' | 'remove-line' | 'say-none' }>
type LineName = LineChange['line']

/** The ways in which a line of works, of an objection or of an opinion can be added, replaced or taken out. */
export const changeLine = (record: OpenedRecord, part: OpenedPart, change: LineChange): Candidates => {
  if (change.line === 'events' && part.kind !== 'implementation') return { refused: 'no-such-field' }
  if (change.do === 'say-none') return [[...addTo(record, part, change.line, part.words.lines.none[0])]]
  if (change.do === 'add-line') return addLine(record, part, change)
  const places = part.placed.lines?.[change.line] ?? []
  const place = places[change.index]
  if (place === undefined) return { refused: 'not-there' }
  if (places.filter(({ line }) => line === place.line).length > 1) return { refused: 'joined', line: place.line }
  const item = linesUnder(record, part, change.line).find(({ line }) => line === place.line)
  if (item === undefined) return { refused: 'perhaps-written', line: place.line }
  if (change.do === 'remove-line') return [[lineOut(record.text, item)]]
  const text = onOneLine(lineText(change, part.words))
  const more = 'value' in change && change.line === 'objections' ? continued(record, part, change.index, change.value) : undefined
  return [
    ...(more === undefined ? [] : [[{ start: item.end, end: item.end, text: more }]]),
    [{ start: item.words, end: item.end, text: 'words' in change ? text : itemWords(record.text, item, change.line, text) }],
  ]
}

const lineText = (
  change:
    | { readonly words: string }
    | { readonly line: 'events'; readonly value: WorkEvent }
    | { readonly line: PartField; readonly value: Objection | Opinion },
  words: Vocabulary,
): string => {
  if ('words' in change) return change.words
  if (change.line === 'events') return eventLine(change.value, words)
  // The kind of line says what its value is.
  return change.line === 'objections' ? objectionLine(change.value as Objection, words) : opinionLine(change.value as Opinion, words)
}

/** An objection or an opinion may stand among the facts, behind its name: 异议：… */
const itemWords = (text: string, { words, entry, line, column }: OpenedItem, field: LineName, said: string): string =>
  field !== 'events' && entry !== undefined && entry.valueAt.line === line && partOf(entry.name) === field
    ? `${text.slice(words, words + entry.valueAt.column - column)}${said}`
    : said

/** Only what came of an objection since: what stands there keeps its words. */
const continued = ({ reading }: OpenedRecord, { placed, words }: OpenedPart, index: number, value: Objection): string | undefined => {
  const step = reading.matter.steps[reading.steps.indexOf(placed)]
  const old = step?.objections?.[index]
  if (old === undefined) return undefined
  const { handled, ...asked } = value
  const { handled: before, ...was } = old
  const isLonger = handled.length > before.length && isEqual(handled.slice(0, before.length), before)
  if (!isLonger || !isEqual(asked, was)) return undefined
  return handled
    .slice(before.length)
    .map((one) => `${words.lines.between}${onOneLine(handlingLine(one, words))}`)
    .join('')
}

const addLine = (record: OpenedRecord, part: OpenedPart, change: Extract<LineChange, { readonly do: 'add-line' }>): Candidates => {
  const text = onOneLine(lineText(change, part.words))
  if (change.line !== 'events') return [[...addTo(record, part, change.line, text)]]
  const { items } = part
  const places = part.placed.lines?.events ?? []
  const days = record.reading.matter.steps.flatMap((step) =>
    step.kind === 'implementation' && isOf(record, part, step) ? step.events : [],
  )
  const last = 'value' in change ? days.findLastIndex(({ day }) => day <= change.value.day) : places.length - 1
  const before = items.findLast(({ line }) => line === places[last]?.line)
  const first = items.find(({ line }) => line === places[0]?.line)
  const neighbour = before ?? first ?? items.at(-1)
  if (neighbour === undefined) return [[insertBlock(record, afterHeading(record.text, part), [`- ${text}`])]]
  const at = before || first === undefined ? neighbour.next : neighbour.start
  return [[insertLines(record, at, [`${marksOf(record.text, neighbour)}${text}`])]]
}

const isOf = ({ reading }: OpenedRecord, { placed }: OpenedPart, step: OpenedRecord['reading']['matter']['steps'][number]): boolean =>
  reading.matter.steps[reading.steps.indexOf(placed)] === step

/** Where the lines of a kind stand: works among the facts, the others under their headings, or among the facts by their name. */
const linesUnder = ({ text }: OpenedRecord, part: OpenedPart, field: LineName): readonly OpenedItem[] => {
  if (field === 'events') return part.items
  const under = part.sections.filter(({ title }) => partOf(title) === field).flatMap((section) => itemsIn(text, section, part))
  return [...under, ...part.items.filter(({ entry }) => entry !== undefined && partOf(entry.name) === field)]
}

const itemsIn = (text: string, { nodes }: Section, { kind }: OpenedPart): readonly OpenedItem[] => {
  const words = (kind && fieldWords.get(kind)) ?? matterWords
  const items = nodes.flatMap((node): readonly ListItem[] => (node.type === 'list' ? node.children : []))
  return items.flatMap((item) => openItem(text, item, words))
}

/** A line under its heading: behind the others, instead of 无, or under a heading that is made for it. */
const addTo = (record: OpenedRecord, part: OpenedPart, field: PartField, said: string): readonly Edit[] => {
  const { text } = record
  const section = part.sections.find(({ title }) => partOf(title) === field)
  if (section?.span === undefined) {
    const later = part.sections.find(({ title }) => partFields.indexOf(partOf(title) ?? field) > partFields.indexOf(field))
    const at = later?.span ? startOfLine(text, later.span.start) : endOfPart(text, part)
    return [insertBlock(record, at, [`### ${part.words.lines.parts[field][0]}`, '', `- ${said}`])]
  }
  const items = itemsIn(text, section, part)
  const none = items.find(({ words, end }) => saysNone(text.slice(words, end)))
  if (none !== undefined) return [{ start: none.words, end: none.end, text: said }]
  const last = items.at(-1)
  if (last !== undefined) return [insertLines(record, last.next, [`${marksOf(text, last)}${said}`])]
  const paragraph = section.nodes.find(
    (node) => node.type === 'paragraph' && saysNone(text.slice(spanOf(node, text).start, spanOf(node, text).end).trim()),
  )
  if (paragraph !== undefined) {
    const { start } = spanOf(paragraph, text)
    const words = text.slice(start, spanOf(paragraph, text).end).trimEnd()
    return [{ start, end: start + words.length, text: `- ${said}` }]
  }
  return [insertBlock(record, nextLine(text, section.span.start), [`- ${said}`])]
}

/** Where a step ends, before the empty lines that part it from the next. */
export const endOfPart = (text: string, { end, heading }: OpenedPart): number => {
  let at = heading.next
  let last = at
  while (at < end) {
    const next = nextLine(text, at)
    if (text.slice(at, next).trim() !== '') last = next
    at = Math.max(next, at + 1)
  }
  return Math.min(last, text.length)
}
