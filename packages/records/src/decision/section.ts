import type { Block, WorkEvent } from '@cunyi/core'
import type { List, ListItem, RootContent } from 'mdast'
import { reportBeside } from '../facts/beside/report-beside.ts'
import { joinEnds } from '../facts/compound.ts'
import { entryOf } from '../facts/entry.ts'
import { type FactQuestion, type FactReader, noFacts } from '../facts/fact-reader.ts'
import { reportMisplacedFacts } from '../facts/misplaced.ts'
import { readItem } from '../facts/read-facts.ts'
import { weighRemarks } from '../facts/remarks.ts'
import { reportUnknownFacts } from '../facts/unknown-facts.ts'
import { blocksOf, linesOf, spanOf } from '../text/blocks.ts'
import type { TextUnderReading } from '../text/page.ts'
import { sectionsOf } from '../text/sections.ts'
import { partOf } from '../vocabulary/tables.ts'
import { isWork, readWorkLine, reportStrayWorks } from './lines/work-lines.ts'
import { type Parts, readParts } from './parts.ts'
import { reportSecondVotes } from './second-votes.ts'

/** What stands under one heading: its facts, its prose and its named parts. */
export type Content = {
  readonly facts: FactReader
  readonly events: readonly WorkEvent[]
  readonly blocks: readonly Block[]
  readonly parts: Parts
}

/**
 * Reads what stands under a heading: the first list that holds facts, and all else as prose.
 *
 * @param works - whether lines that begin with a day are things done
 */
export const readSection = (page: TextUnderReading, nodes: readonly RootContent[], ask: FactQuestion, works = false): Content => {
  const [own, ...parts] = sectionsOf(page.text, nodes, 3, (title) => partOf(title) !== undefined)
  const facts = noFacts(page, ask)
  const events: WorkEvent[] = []
  const lists = factsIn(page.text, own.nodes, works)
  const prose = own.nodes.flatMap((node) => {
    const list = lists.find((one) => one === node)
    return list ? readList(facts, events, list, works) : [node]
  })
  if (works) reportStrayWorks(facts, prose)
  joinEnds(facts)
  weighRemarks(facts)
  reportSecondVotes(facts, parts, prose)
  reportProse(facts, [...prose, ...parts.filter(({ title }) => partOf(title) === undefined).flatMap((part) => part.nodes)])
  reportMisplacedFacts(facts, [...prose, ...parts.flatMap((part) => part.nodes)])
  reportUnknownFacts(facts)
  return {
    facts,
    events,
    blocks: blocksOf(page.text, prose),
    parts: readParts(facts, parts, prose),
  }
}

/** Prose on which the answer may hang, line by line; and how a vote was taken, which may say that nobody met. */
const reportProse = (facts: FactReader, prose: readonly RootContent[]): void => {
  for (const node of prose) {
    // Code that swallows steps is told as such.
    if (node.type === 'code') continue
    const span = spanOf(node, facts.page.text)
    for (const [at, text] of linesOf(facts.page.text, span).entries())
      reportBeside(facts, undefined, text, { line: span.line + at, column: at === 0 ? span.column : 1 })
  }
  const { method } = facts.values
  if (typeof method === 'string' && facts.places.method) reportBeside(facts, undefined, method, facts.places.method)
}

/** The first list that holds facts, and those that follow it at once with another mark: only they are read. */
export const factsIn = (text: string, nodes: readonly RootContent[], works: boolean): readonly List[] => {
  const holds = (node: RootContent): node is List => node.type === 'list' && node.children.some((item) => holdsFact(text, item, works))
  const first = nodes.findIndex(holds)
  if (first < 0) return []
  const rest = nodes.slice(first)
  const end = rest.findIndex((node) => !holds(node))
  return rest.slice(0, end < 0 ? undefined : end).filter(holds)
}

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
