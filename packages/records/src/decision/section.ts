import type { Block, WorkEvent } from '@cunyi/core'
import type { List, ListItem, RootContent } from 'mdast'
import { entryOf } from '../facts/entry.ts'
import { reportMisplacedFacts } from '../facts/misplaced.ts'
import { type FactQuestion, type FactReader, noFacts, readItem, reportUnknownFacts } from '../facts/read-facts.ts'
import { blocksOf, headingText, isMarked, type LineSpan, spanOf } from '../text/blocks.ts'
import type { TextUnderReading } from '../text/page.ts'
import { type Parts, readParts } from './parts.ts'
import { isWork, readWorkLine } from './work-lines.ts'

/** A heading and everything under it, up to the next one of its rank. */
export type Section = { readonly title: string; readonly span?: LineSpan; readonly nodes: readonly RootContent[] }

/** What stands under one heading: its facts, its prose and its named parts. */
export type Content = {
  readonly facts: FactReader
  readonly events: readonly WorkEvent[]
  readonly blocks: readonly Block[]
  readonly parts: Parts
}

/**
 * Cuts blocks at headings of a rank or above it.
 *
 * @returns first what stands before any such heading, untitled
 */
export const sectionsOf = (text: string, nodes: readonly RootContent[], rank: number): readonly [Section, ...Section[]] => {
  const sections: { title: string; span?: LineSpan; nodes: RootContent[] }[] = []
  const before: RootContent[] = []
  for (const node of nodes) {
    const span = node.type === 'heading' && node.depth <= rank ? spanOf(node, text) : undefined
    if (span && isMarked(text, span)) sections.push({ title: headingText(text, span), span, nodes: [] })
    else (sections.at(-1)?.nodes ?? before).push(node)
  }
  return [{ title: '', nodes: before }, ...sections]
}

/**
 * Reads what stands under a heading: the first list that holds facts, and all else as prose.
 *
 * @param works - whether lines that begin with a day are things done
 */
export const readSection = (page: TextUnderReading, nodes: readonly RootContent[], ask: FactQuestion, works = false): Content => {
  const [own, ...parts] = sectionsOf(page.text, nodes, 3)
  const facts = noFacts(page, ask)
  const events: WorkEvent[] = []
  const list = factsIn(page.text, own.nodes, works)
  const prose = own.nodes.flatMap((node) => (node === list ? readList(facts, events, list, works) : [node]))
  reportMisplacedFacts(facts, [...prose, ...parts.flatMap((part) => part.nodes)])
  reportUnknownFacts(facts)
  return {
    facts,
    events,
    blocks: blocksOf(page.text, prose),
    parts: readParts(facts, parts),
  }
}

/** The first list that holds facts: only that one is read. */
export const factsIn = (text: string, nodes: readonly RootContent[], works: boolean): List | undefined =>
  nodes.find((node): node is List => node.type === 'list' && node.children.some((item) => holdsFact(text, item, works)))

const holdsFact = (text: string, item: ListItem, works: boolean): boolean =>
  entryOf(text, item) !== undefined || (works && isWork(text, item))

/** Reads a list's facts; what of it is no fact remains, so that nothing is lost. */
const readList = (facts: FactReader, events: WorkEvent[], list: List, works: boolean): readonly RootContent[] => {
  const rest: RootContent[] = []
  const unread: ListItem[] = []
  for (const item of list.children) {
    const read = works && isWork(facts.page.text, item) ? readWorkLine(facts, events, item) : readItem(facts, item)
    if (!read) unread.push(item)
    else rest.push(...item.children.slice(1))
  }
  return unread.length > 0 ? [{ ...list, children: unread }, ...rest] : rest
}
