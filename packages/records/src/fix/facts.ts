import { type Field, type FieldType, matterFields, type StepKind, stepFields } from '@cunyi/core'
import type { List, ListItem, RootContent } from 'mdast'
import { readHeading } from '../decision/heading.ts'
import { isNumbered, readWorkLine } from '../decision/lines/work-lines.ts'
import { factsIn } from '../decision/section.ts'
import { type Entry, entryOf } from '../facts/entry.ts'
import { type FactQuestion, noFacts } from '../facts/fact-reader.ts'
import { spanOf } from '../text/blocks.ts'
import { type Section, sectionsOf } from '../text/sections.ts'
import { readField } from '../values/field.ts'
import { find, type WordTable } from '../vocabulary/lookup.ts'
import { fieldWords, matterWords, vocabularies } from '../vocabulary/tables.ts'
import { textOf } from '../write/write.ts'
import { type Edit, lineEnd, lineStart } from './edit.ts'
import { languageOf } from './language.ts'
import { gap } from './layout.ts'
import { eventText } from './work-line.ts'

/** The facts that may stand under one heading. */
type Kind = { readonly table: { readonly [Name in Field]?: FieldType }; readonly words: WordTable<Field>; readonly step?: StepKind }

/** The facts of a record as we write them; a line that is not read, or has two readings, stays exactly as it stands. */
export const factsOf = (text: string, nodes: readonly RootContent[]): readonly Edit[] => {
  const [before, ...sections] = sectionsOf(text, nodes, 2)
  const title = sections.find(({ span }) => span !== undefined && isTitle(text, span.start))
  const head: Section = { title: '', nodes: [...before.nodes, ...(title?.nodes ?? [])] }
  return [head, ...sections.filter((section) => section !== title)].flatMap((section) => {
    const kind: Kind | undefined = section === head ? { table: matterFields, words: matterWords } : kindOf(text, section)
    if (kind === undefined) return []
    const [own] = sectionsOf(text, section.nodes, 3)
    const lists = factsIn(text, own.nodes, kind.step === 'implementation')
    const fields = lists.flatMap(({ children }) => children.flatMap((item) => fieldOf(text, item, kind) ?? []))
    const repeated = new Set(fields.filter((field, index) => fields.indexOf(field) !== index))
    return lists.flatMap((list) => listEdits(text, list, kind, { beside: own.nodes, lists, repeated }))
  })
}

const fieldOf = (text: string, item: ListItem, { words }: Kind): Field | undefined => {
  const entry = entryOf(text, item)
  return entry && find(words, entry.name)
}

const isTitle = (text: string, at: number): boolean => !/^[#＃]{2}/u.test(text.slice(at, at + 2))

const kindOf = (text: string, { title, span }: Section): Kind | undefined => {
  const heading = readHeading(title)
  if ('meant' in heading || span === undefined || isTitle(text, span.start)) return undefined
  const { kind: step } = heading.step
  return { table: stepFields[step], words: fieldWords.get(step) ?? matterWords, step }
}

/** How the items of a list are marked: as we write them, or as they stand. */
type Marks = 'ours' | 'as-they-stand'

/** What stands around a list of facts: its neighbours, the lists that are read with it, and the facts that these say more than once. */
type Around = {
  readonly beside: readonly RootContent[]
  readonly lists: readonly List[]
  readonly repeated: ReadonlySet<Field>
}

const listEdits = (text: string, list: List, kind: Kind, around: Around): readonly Edit[] => {
  const marks = marksOf(text, list, around)
  return list.children.flatMap((item, index) => {
    const next = list.children[index + 1]
    const between = next === undefined ? [] : gap(text, endOf(item), lineStart(text, startOf(next)), '\n')
    return [...itemEdits(text, item, marks, saidBy(text, item, around.repeated, kind)), ...between]
  })
}

/**
 * A list beside another keeps its marks, for with the same they would become one; an ordered list keeps them where an item is more than a
 * line, for what stands in it is indented to its mark.
 */
const marksOf = (text: string, list: List, { beside, lists }: Around): Marks => {
  const at = beside.indexOf(list)
  const isBeside = [beside[at - 1], beside[at + 1]].some((node) => node?.type === 'list' && !lists.includes(node))
  const isNumberedText = list.ordered === true && !list.children.every((item) => isLine(text, item) && entryOf(text, item) !== undefined)
  return isBeside || isNumberedText ? 'as-they-stand' : 'ours'
}

/** Whether an item is one line and nothing else. */
const isLine = (text: string, { children: [first, ...rest] }: ListItem): boolean =>
  first?.type === 'paragraph' && rest.length === 0 && !text.slice(spanOf(first, text).start, spanOf(first, text).end).includes('\n')

const itemEdits = (text: string, item: ListItem, marks: Marks, said: string | undefined): readonly Edit[] => {
  const [first] = item.children
  if (first?.type !== 'paragraph') return []
  const { start, end } = spanOf(first, text)
  const line = said ?? text.slice(start, end)
  if (marks === 'ours' && isLine(text, item)) return [{ start: lineStart(text, start), end: lineEnd(text, end), text: `- ${line}` }]
  const mark = startOf(item)
  const dash = marks === 'ours' ? [{ start: mark, end: mark + 1, text: start === mark + 1 ? '- ' : '-' }] : []
  return [...dash, ...(said === undefined ? [] : [{ start, end, text: said }])]
}

/** A fact as we write it; nothing where it stays as it stands. */
const saidBy = (text: string, item: ListItem, repeated: ReadonlySet<Field>, kind: Kind): string | undefined => {
  const [first] = item.children
  if (first?.type !== 'paragraph') return undefined
  const { start, end } = spanOf(first, text)
  const line = text.slice(start, end)
  if (line.includes('\n')) return undefined
  if (kind.step === 'implementation' && isNumbered(text, item)) return isWorkRead(text, item) ? eventText(line) : undefined
  const entry = entryOf(text, item)
  const field = entry && find(kind.words, entry.name)
  if (entry === undefined || field === undefined || repeated.has(field)) return undefined
  return factText(entry, field, kind)
}

/** A line of works that is not read stays as it stands. */
const isWorkRead = (text: string, item: ListItem): boolean => {
  const ask: FactQuestion = { table: stepFields.implementation, words: fieldWords.get('implementation') ?? matterWords, heading: '' }
  return readWorkLine(noFacts({ text, findings: [] }, ask), [], item)
}

/** Names that say who somebody is, such as 评估机构, say more than the name of their field. */
const telling: ReadonlySet<Field> = new Set(['by'])
/** Values that are the record's own words, though we know what they mean. */
const worded: ReadonlySet<FieldType> = new Set(['text', 'organ', 'result', 'category'])

const factText = ({ name, value }: Entry, field: Field, { table, step }: Kind): string | undefined => {
  const type = table[field] ?? 'text'
  const words = vocabularies[languageOf(name)]
  // 应到户数 says the unit, and the name that we write does not.
  const unit = type === 'count' && /户数?$/u.test(name) && /[\d０-９]$/u.test(value) ? '户' : ''
  const read = value === '' ? undefined : readField(type, `${value}${unit}`)
  if (read === undefined ? type !== 'text' : 'misread' in read) return undefined
  const said = read === undefined || worded.has(type) || 'misread' in read ? value : textOf(type, read.value, words, field)
  const called = telling.has(field) ? name : ((step && words.fieldsIn[step]?.[field]) ?? words.names.fields[field])
  return `${called}${words.colon}${said}`.trimEnd()
}

const startOf = ({ position }: ListItem): number => position?.start.offset ?? 0
const endOf = ({ position }: ListItem): number => position?.end.offset ?? 0
