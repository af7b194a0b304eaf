import type { ReadFault } from '@cunyi/core'
import type { RootContent } from 'mdast'
import { personalIn } from '../decision/personal-data.ts'
import { type Entry, entryOf } from '../facts/entry.ts'
import { quote, readingFinding } from '../rules/reading-finding.ts'
import { linesOf, spanOf } from '../text/blocks.ts'
import { openText } from '../text/open.ts'
import type { TextUnderReading } from '../text/page.ts'
import { type Parse, parse } from '../text/parse.ts'
import { type Section, sectionsOf } from '../text/sections.ts'
import { find, suggest, type WordTable } from '../vocabulary/lookup.ts'
import { pageFieldWords } from '../vocabulary/tables.ts'
import type { PageWord } from '../vocabulary/vocabulary.ts'

/** A town's or village's own page: its title, its facts and its sections, by what they are called. */
export type PlacePage = TextUnderReading & {
  readonly title: string
  readonly facts: ReadonlyMap<PageWord, Entry>
  readonly sections: ReadonlyMap<PageWord, readonly RootContent[]>
  /** lines that belong to no fact and no section of ours */
  readonly unused: readonly { readonly text: string; readonly line: number }[]
}

const start = { line: 1, column: 1 }

/**
 * Opens the page of a town or village. Total, as `read` is.
 *
 * @param known - the facts and sections such a page may have
 */
export const describePlace = (input: string | Uint8Array, known: readonly PageWord[], by: Parse = parse): PlacePage => {
  const page = parted(input, known, by)
  const hotline = page.facts.get('hotline')?.value
  page.findings.push(...personalIn(page.text, hotline === undefined ? [] : [hotline]))
  return page
}

/** The page in its parts. */
const parted = (input: string | Uint8Array, known: readonly PageWord[], by: Parse): PlacePage => {
  const { text, findings, nodes } = openText(input, by)
  const page: TextUnderReading = { text, findings }
  if (nodes === undefined) return { ...page, title: '', facts: new Map(), sections: new Map(), unused: [] }
  const [before, ...sections] = sectionsOf(text, nodes, 2)
  const [title, ...rest] = sections
  if (title?.span === undefined || !isTitle(text, title)) {
    reportOnPage(page, { what: 'untitled' }, start)
    return inParts(page, '', before.nodes, sections, known)
  }
  return inParts(page, title.title, title.nodes, rest, known)
}

const inParts = (
  page: TextUnderReading,
  title: string,
  nodes: readonly RootContent[],
  sections: readonly Section[],
  known: readonly PageWord[],
): PlacePage => {
  const foreign = sections.filter(({ title: name }) => find(only(known), name) === undefined)
  return {
    ...page,
    title,
    facts: pageFacts(page, nodes, known),
    sections: named(page, sections, known),
    unused: [...linesUnder(page.text, nodes), ...foreign.flatMap((one) => [...headingLine(one), ...linesUnder(page.text, one.nodes)])],
  }
}

const headingLine = ({ title, span }: Section): PlacePage['unused'] => (span ? [{ text: title, line: span.line }] : [])

const linesUnder = (text: string, nodes: readonly RootContent[]): PlacePage['unused'] =>
  nodes.flatMap((node) => {
    const span = spanOf(node, text)
    return linesOf(text, span).map((line, index) => ({ text: line, line: span.line + index }))
  })

const isTitle = (text: string, { span }: Section): boolean =>
  span !== undefined && !/^[#＃]{2}/.test(text.slice(span.start, span.start + 2))

/**
 * What a name on such a page means; a name near one of ours is told, and so is a stranger.
 *
 * @param known - only these are expected here
 */
export const lookUpWord = <Word>(
  page: TextUnderReading,
  words: WordTable<Word>,
  what: 'heading' | 'name',
  name: string,
  at: { line: number; column: number },
): Word | undefined => {
  const word = find(words, name)
  if (word !== undefined) return word
  const meant = suggest(words, name)
  reportOnPage(page, { what, text: quote(name), meant }, at, meant.length === 0)
  return undefined
}

/** A finding on such a page; a harmless one is a note. */
export const reportOnPage = (
  page: TextUnderReading,
  fault: ReadFault,
  { line, column }: { line: number; column: number },
  harmless = false,
): void => {
  page.findings.push(readingFinding(fault, { line, column }, harmless ? { rule: 'record-extra' } : {}))
}

const pageFacts = (page: TextUnderReading, nodes: readonly RootContent[], known: readonly PageWord[]): ReadonlyMap<PageWord, Entry> => {
  const facts = new Map<PageWord, Entry>()
  const words = only(known)
  for (const entry of entriesOf(page, nodes)) {
    const word = lookUpWord(page, words, 'name', entry.name, entry.at)
    if (word === undefined) continue
    if (facts.has(word)) reportOnPage(page, { what: 'repeated-field', field: quote(entry.name) }, entry.at)
    else if (entry.value === '') reportOnPage(page, { what: 'blank', field: quote(entry.name) }, entry.valueAt)
    else facts.set(word, entry)
  }
  return facts
}

/** The entries of all lists among some blocks. */
export const entriesOf = (page: TextUnderReading, nodes: readonly RootContent[]): readonly Entry[] =>
  nodes.flatMap((node) => (node.type === 'list' ? node.children.flatMap((item) => entryOf(page.text, item) ?? []) : []))

const only = (known: readonly PageWord[]): WordTable<PageWord> => new Map([...pageFieldWords].filter(([, word]) => known.includes(word)))

const named = (
  page: TextUnderReading,
  sections: readonly Section[],
  known: readonly PageWord[],
): ReadonlyMap<PageWord, readonly RootContent[]> => {
  const found = new Map<PageWord, readonly RootContent[]>()
  const words = only(known)
  for (const { title, span, nodes } of sections) {
    const word = lookUpWord(page, words, 'heading', title, span ?? start)
    if (word !== undefined) found.set(word, [...(found.get(word) ?? []), ...nodes])
  }
  return found
}
