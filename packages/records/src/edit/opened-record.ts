import { type Field, type FieldType, matterFields, type PlacedFacts, type Reading, type StepKind, stepFields } from '@cunyi/core'
import type { List, ListItem, RootContent } from 'mdast'
import { type ReadOptions, read } from '../decision/read.ts'
import { factsIn } from '../decision/section.ts'
import { type Entry, entryOf } from '../facts/entry.ts'
import { fieldNamed } from '../facts/read-facts.ts'
import { languageOf } from '../fix/language.ts'
import { spanOf } from '../text/blocks.ts'
import { openText } from '../text/open.ts'
import { type Parse, parse } from '../text/parse.ts'
import { type Section, sectionsOf } from '../text/sections.ts'
import type { WordTable } from '../vocabulary/lookup.ts'
import { fieldWords, matterWords, partOf, vocabularies } from '../vocabulary/tables.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { lineEndIn, nextLine, startOfLine } from './line-ends.ts'
import type { RecordPart } from './record-change.ts'

/** An item of a list of facts: where its lines begin and end, and of a fact its name, its value and the field that the name means. */
export type OpenedItem = {
  readonly start: number
  /** where its own words begin, behind the marks of the list */
  readonly words: number
  /** where its first paragraph ends */
  readonly end: number
  /** where the line after it begins */
  readonly next: number
  readonly line: number
  readonly column: number
  readonly entry?: Entry
  readonly field?: Field
}

/** What stands under one heading, as it may be changed. */
export type OpenedPart = {
  readonly kind: StepKind | undefined
  readonly table: { readonly [Name in Field]?: FieldType }
  readonly placed: PlacedFacts
  /** where the line of the heading begins, and the line after it; of a head without a title, the beginning */
  readonly heading: { readonly start: number; readonly next: number }
  readonly items: readonly OpenedItem[]
  /** the nodes under the heading, up to its named parts, without its facts */
  readonly prose: readonly RootContent[]
  /** 异议, 监督意见 and whatever else has a heading of its own within the step */
  readonly sections: readonly Section[]
  /** where the next heading of its rank begins */
  readonly end: number
  readonly words: Vocabulary
}

/** A record opened to be changed: its text without a byte order mark, what was read of it, and where everything stands. */
export type OpenedRecord = {
  readonly text: string
  readonly lineEnd: string
  readonly reading: Reading
  readonly head: OpenedPart
  readonly steps: readonly OpenedPart[]
}

/** @returns nothing where the text is not read at all */
export const openRecord = (written: string, options: ReadOptions): OpenedRecord | undefined => {
  const by = parsedOnce(options.parse ?? parse)
  const { text, nodes } = openText(written, by)
  if (nodes === undefined) return undefined
  const reading = read('', written, { ...options, parse: by })
  const [before, ...sections] = sectionsOf(text, nodes, 2)
  const isAt = ({ span }: Section, { heading }: PlacedFacts): boolean => span?.line === heading.line && span.column === heading.column
  // Where nothing is a title, the first place of the text stands for it.
  const title = sections.find(
    (section) => isAt(section, reading.title) && reading.matter.title !== '' && section.title === reading.matter.title,
  )
  const endOf = (section: Section): number => {
    const next = sections[sections.indexOf(section) + 1]?.span
    return next === undefined ? text.length : startOfLine(text, next.start)
  }
  const language = vocabularies[languageOf(sections.map((section) => section.title).join(' '))]
  const own = title === undefined ? before : { ...title, nodes: [...before.nodes, ...title.nodes] }
  const first = sections[0]?.span
  const headEnd = title ? endOf(title) : first === undefined ? text.length : startOfLine(text, first.start)
  const steps = reading.steps.flatMap((placed, index): readonly OpenedPart[] => {
    const kind = reading.matter.steps[index]?.kind
    const section = sections.find((one) => isAt(one, placed) && one !== title)
    if (kind === undefined || section === undefined) return []
    return [
      openPart(text, section, {
        kind,
        table: stepFields[kind],
        words: fieldWords.get(kind) ?? matterWords,
        placed,
        end: endOf(section),
        language,
      }),
    ]
  })
  if (steps.length < reading.steps.length) return undefined
  return {
    text,
    lineEnd: lineEndIn(text),
    reading,
    head: openPart(text, own, { kind: undefined, table: matterFields, words: matterWords, placed: reading.title, end: headEnd, language }),
    steps,
  }
}

/** A parser that is asked twice for the same bones: once to read them, once to find what stands where. */
const parsedOnce = (by: Parse): Parse => {
  let last: { readonly bones: string; readonly root: ReturnType<Parse> } | undefined
  return (bones) => {
    last = last?.bones === bones ? last : { bones, root: by(bones) }
    return last.root
  }
}

/** The head or a step; nothing where there is no such step. */
export const partOfRecord = ({ head, steps }: OpenedRecord, part: RecordPart): OpenedPart | undefined =>
  part === 'head' ? head : steps[part]

type Asked = Pick<OpenedPart, 'kind' | 'table' | 'placed' | 'end'> & { readonly words: WordTable<Field>; readonly language: Vocabulary }

const openPart = (text: string, section: Section, { kind, table, words, placed, end, language }: Asked): OpenedPart => {
  const [own, ...sections] = sectionsOf(text, section.nodes, 3, (title) => partOf(title) !== undefined)
  const lists = factsIn(text, own.nodes, kind === 'implementation')
  const items = lists.flatMap((list) => list.children.flatMap((item) => openItem(text, item, words)))
  const start = section.span?.start ?? 0
  const [named] = items.flatMap(({ entry }) => (entry === undefined ? [] : [entry.name]))
  const isOwn = section.span !== undefined && kind !== undefined
  return {
    kind,
    table,
    placed,
    heading: section.span ? { start: startOfLine(text, start), next: nextLine(text, start) } : { start: 0, next: 0 },
    items,
    prose: own.nodes.filter((node) => !lists.some((list: List) => list === node)),
    sections,
    end,
    words: named !== undefined ? vocabularies[languageOf(named)] : isOwn ? vocabularies[languageOf(section.title)] : language,
  }
}

/** An item as it may be changed; nothing where it begins with no words. */
export const openItem = (text: string, item: ListItem, words: WordTable<Field>): readonly OpenedItem[] => {
  const [first] = item.children
  if (first?.type !== 'paragraph') return []
  const span = spanOf(first, text)
  const last = item.position?.end.offset ?? span.end
  const entry = entryOf(text, item)
  const field = entry && fieldNamed(words, entry.name)
  return [
    {
      start: startOfLine(text, span.start),
      words: span.start,
      end: Math.min(span.end, endOfWords(text, span.start, span.end)),
      next: nextLine(text, Math.max(last, span.end)),
      line: span.line,
      column: span.column,
      ...(entry && { entry }),
      ...(field && { field }),
    },
  ]
}

/** The end of a paragraph without the blanks behind its words, or half of a Windows line end. */
const endOfWords = (text: string, start: number, end: number): number => {
  let at = end
  while (at > start && /[\s\u3000\u00a0]/u.test(text.charAt(at - 1))) at--
  return at
}
