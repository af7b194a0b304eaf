import type { Objection, Opinion, Part, Place } from '@cunyi/core'
import type { ListItem, RootContent } from 'mdast'
import { type FactReader, faultOf, leaveUnread } from '../facts/fact-reader.ts'
import { quote, readingFinding } from '../rules/reading-finding.ts'
import { blocksOf, linesOf, spanOf } from '../text/blocks.ts'
import { visible } from '../text/characters.ts'
import type { Section } from '../text/sections.ts'
import type { Value } from '../values/value.ts'
import type { PartField } from '../vocabulary/line-words.ts'
import { find, suggest } from '../vocabulary/lookup.ts'
import { noneWords, partWords } from '../vocabulary/tables.ts'
import { readObjectionLine } from './objection-lines.ts'
import { readOpinionLine } from './opinion-lines.ts'

/** The parts of a step: what of them is read line by line, and the rest as it stands. */
export type Parts = {
  readonly parts: readonly Part[]
  readonly lines: {
    readonly objections?: readonly Objection[]
    readonly supervision?: readonly Opinion[]
    readonly advice?: readonly Opinion[]
  }
  readonly places: { readonly [Name in PartField]?: readonly Place[] }
}

type Draft = {
  readonly facts: FactReader
  readonly lines: { [Name in PartField]?: unknown[] }
  readonly places: { [Name in PartField]?: Place[] }
}

/** Reads the parts under a step; what is no line of ours stays prose under the part's own heading. */
export const readParts = (facts: FactReader, sections: readonly Section[]): Parts => {
  const draft: Draft = { facts, lines: {}, places: {} }
  const parts = sections.flatMap(({ title, span, nodes }): readonly Part[] => {
    const field = find(partWords, title)
    if (field === undefined) {
      if (span) tellMisspelt(facts, title, { line: span.line, column: span.column })
      return [{ title, blocks: blocksOf(facts.page.text, nodes) }]
    }
    const rest = blocksOf(
      facts.page.text,
      nodes.flatMap((node) => withoutLines(draft, field, node)),
    )
    if (field === 'objections' && draft.lines[field] === undefined && !facts.unread.includes(field)) tellProse(facts, nodes)
    return rest.length === 0 && draft.lines[field] !== undefined ? [] : [{ title, blocks: rest }]
  })
  // Each list holds what its own reader gave.
  return { parts, lines: draft.lines as Parts['lines'], places: draft.places }
}

/** What remains of a list when its readable lines are taken out of it. */
const withoutLines = (draft: Draft, field: PartField, node: RootContent): readonly RootContent[] => {
  if (node.type === 'paragraph' && saysNone(linesOf(draft.facts.page.text, spanOf(node, draft.facts.page.text)).join('')))
    linesIn(draft, field)
  if (node.type !== 'list') return [node]
  const rest: RootContent[] = []
  const unread: ListItem[] = []
  for (const item of node.children) {
    if (takeLine(draft, field, item)) rest.push(...item.children.slice(1))
    else unread.push(item)
  }
  return unread.length > 0 ? [{ ...node, children: unread }, ...rest] : rest
}

const takeLine = (draft: Draft, field: PartField, item: ListItem): boolean => {
  const { facts } = draft
  const { text } = facts.page
  const [first] = item.children
  if (first?.type !== 'paragraph') return false
  const span = spanOf(first, text)
  const line = visible(linesOf(text, span).join(' '))
  if (saysNone(line)) {
    linesIn(draft, field)
    return true
  }
  const place = { line: span.line, column: span.column }
  const read: Value<unknown> | undefined = field === 'objections' ? readObjectionLine(line) : readOpinionLine(line)
  if (read !== undefined && 'value' in read) {
    linesIn(draft, field).push(read.value)
    draft.places[field] = [...(draft.places[field] ?? []), place]
    return true
  }
  // Who objected is not to be lost: an opinion that has another form stays prose, an objection is asked for.
  if (read !== undefined) leaveUnread(facts, field, faultOf(read.misread, facts.ask.heading, line), place)
  else if (field === 'objections') leaveUnread(facts, field, { what: 'objection', text: quote(line) }, place)
  return false
}

/** That there is nothing to tell, with or without its full stop. */
export const saysNone = (line: string): boolean => find(noneWords, line.replace(/[。.]$/u, '')) !== undefined

/** The lines of a part; that it has some, or says that it has none, begins them. */
const linesIn = ({ lines }: Draft, field: PartField): unknown[] => {
  const found = lines[field] ?? []
  lines[field] = found
  return found
}

/** Prose where objections should stand may be one: what is not read must not pass for nobody having objected. */
const tellProse = (facts: FactReader, nodes: readonly RootContent[]): void => {
  const [prose] = nodes.filter(({ type }) => type === 'paragraph' || type === 'code' || type === 'blockquote')
  if (prose === undefined) return
  const span = spanOf(prose, facts.page.text)
  const line = linesOf(facts.page.text, span)[0] ?? ''
  leaveUnread(facts, 'objections', { what: 'objection', text: quote(line) }, { line: span.line, column: span.column })
}

/** A heading one letter from 异议 hides objections; the other parts may be called anything. */
const tellMisspelt = ({ page, ask: { step } }: FactReader, title: string, place: Place): void => {
  const meant = suggest(partWords, title).filter((word) => find(partWords, word) === 'objections')
  if (meant.length > 0) page.findings.push(readingFinding({ what: 'heading', text: quote(title), meant }, place, { step }))
}
