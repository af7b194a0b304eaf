import { isOpen, type Objection, type Opinion, type Part, type Place, readAttestation } from '@cunyi/core'
import type { ListItem, RootContent } from 'mdast'
import type { Entry } from '../facts/entry.ts'
import { type FactReader, faultOf, leaveUnread } from '../facts/fact-reader.ts'
import { quote, readingFinding } from '../rules/reading-finding.ts'
import { blocksOf, linesOf, spanOf } from '../text/blocks.ts'
import { visible } from '../text/characters.ts'
import type { Section } from '../text/sections.ts'
import type { Value } from '../values/value.ts'
import type { PartField } from '../vocabulary/line-words.ts'
import { find, suggest } from '../vocabulary/lookup.ts'
import { noneWords, partOf, partWords, vocabularies } from '../vocabulary/tables.ts'
import { readHandlingLine, readObjectionLine } from './lines/objection-lines.ts'
import { deniesObjections, speaksOfObjections } from './lines/objection-words.ts'
import { readOpinionLine } from './lines/opinion-lines.ts'

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
export const readParts = (facts: FactReader, sections: readonly Section[], prose: readonly RootContent[]): Parts => {
  const draft: Draft = { facts, lines: {}, places: {} }
  const isPosting = 'posted' in facts.ask.table
  const own = facts.parts.flatMap((entry) => readPartFact(draft, entry))
  const parts = sections.flatMap(({ title, span, nodes }): readonly Part[] => {
    const field = isPosting ? partOf(title) : find(partWords, title)
    if (field === undefined) {
      if (span) tellMisspelt(facts, title, { line: span.line, column: span.column })
      if (isPosting) tellObjections(facts, nodes)
      return [{ title, blocks: blocksOf(facts.page.text, nodes) }]
    }
    const rest = nodes.flatMap((node) => withoutLines(draft, field, node))
    if (field === 'objections') tellProse(facts, draft.lines[field] === undefined && !facts.unread.includes(field) ? nodes : rest, draft)
    const blocks = blocksOf(facts.page.text, rest)
    return blocks.length === 0 && draft.lines[field] !== undefined ? [] : [{ title: titleOf(field, title), blocks }]
  })
  if (isPosting) tellObjections(facts, prose)
  // Each list holds what its own reader gave.
  return { parts: [...own, ...parts], lines: draft.lines as Parts['lines'], places: draft.places }
}

/** A part under a name that is only near one of ours is written under ours: otherwise its lines would be lost in writing. */
const titleOf = (field: PartField, title: string): string =>
  find(partWords, title) === undefined ? vocabularies.zh.lines.parts[field][0] : title

/** 异议 or 监督意见 as a fact: a line of its part, or else prose under its heading. */
const readPartFact = (draft: Draft, { name, value, valueAt }: Entry): readonly Part[] => {
  const field = partOf(name) ?? 'objections'
  if (readLine(draft, field, value, valueAt)) return []
  return [{ title: titleOf(field, name), blocks: value === '' ? [] : [{ kind: 'paragraph', text: value }] }]
}

/** What remains of a list when its readable lines are taken out of it. */
const withoutLines = (draft: Draft, field: PartField, node: RootContent): readonly RootContent[] => {
  if (node.type === 'paragraph' && saysNone(linesOf(draft.facts.page.text, spanOf(node, draft.facts.page.text)).join('')))
    linesIn(draft, field)
  if (node.type !== 'list') return [node]
  const rest: RootContent[] = []
  const unread: ListItem[] = []
  for (const item of node.children) {
    if (!takeLine(draft, field, item)) unread.push(item)
    else if (field === 'objections') rest.push(...item.children.slice(1).flatMap((child) => withoutLines(draft, field, child)))
    else rest.push(...item.children.slice(1))
  }
  return unread.length > 0 ? [{ ...node, children: unread }, ...rest] : rest
}

const takeLine = (draft: Draft, field: PartField, item: ListItem): boolean => {
  const { text } = draft.facts.page
  const [first] = item.children
  if (first?.type !== 'paragraph') return false
  const span = spanOf(first, text)
  return readLine(draft, field, visible(linesOf(text, span).join(' ')), { line: span.line, column: span.column })
}

/** @returns false where the line stays prose */
const readLine = (draft: Draft, field: PartField, line: string, place: Place): boolean => {
  const { facts } = draft
  if (saysNone(line)) {
    linesIn(draft, field)
    return true
  }
  if (field === 'objections' && goesOn(draft, line, place)) return true
  const read: Value<unknown> | undefined = field === 'objections' ? readObjectionLine(line) : readOpinionLine(line)
  if (read !== undefined && 'value' in read) {
    linesIn(draft, field).push(read.value)
    draft.places[field] = [...(draft.places[field] ?? []), place]
    if (field === 'objections') tellEarly(draft, read.value as Objection, line, place)
    return true
  }
  // Who objected is not to be lost: an opinion that has another form stays prose, an objection is asked for.
  if (read !== undefined) leaveUnread(facts, field, faultOf(read.misread, facts.ask.heading, line), place)
  else if (field === 'objections') leaveUnread(facts, field, { what: 'objection', text: quote(line) }, place)
  else if (readAttestation(line) === 'no') leaveUnread(facts, field, { what: 'opposed', text: quote(line) }, place)
  return false
}

/** A line that tells what became of the objection above it: of the only one that still waits, or else of the last. */
const goesOn = (draft: Draft, line: string, place: Place): boolean => {
  const lines = (draft.lines.objections ?? []) as Objection[]
  const waiting = lines.filter(isOpen)
  const target = waiting.length > 1 ? undefined : (waiting[0] ?? lines.at(-1))
  if (target === undefined) return false
  const last = target.handled.at(-1)
  const content = said.exec(line)?.[1]
  const handled = readHandlingLine(line, last?.day ?? target.raised)
  const more =
    content !== undefined && last !== undefined
      ? [...target.handled.slice(0, -1), { ...last, said: content.trim() }]
      : handled !== undefined && 'value' in handled
        ? [...target.handled, ...handled.value]
        : undefined
  if (more === undefined) return false
  const longer = { ...target, handled: more }
  lines[lines.indexOf(target)] = longer
  tellEarly(draft, longer, line, place)
  return true
}

const said = /^(?:答复|回复)(?:内容|情况|意见)?[：:]\s*(.+)$/su

/** An answer before its question: one of the two days is wrong. */
const tellEarly = ({ facts }: Draft, { raised, handled }: Objection, line: string, place: Place): void => {
  const days = [raised, ...handled.map(({ day }) => day)]
  if (days.some((day, index) => day < (days[index - 1] ?? day)))
    leaveUnread(facts, 'objections', { what: 'answered-early', text: quote(line) }, place)
}

/** That there is nothing to tell, with or without its full stop. */
export const saysNone = (line: string): boolean => find(noneWords, line.replace(/[。.]$/u, '')) !== undefined || deniesObjections(line)

/** The lines of a part; that it has some, or says that it has none, begins them. */
const linesIn = ({ lines }: Draft, field: PartField): unknown[] => {
  const found = lines[field] ?? []
  lines[field] = found
  return found
}

/** Prose where objections should stand may be one: what is not read must not pass for nobody having objected. */
const tellProse = (facts: FactReader, nodes: readonly RootContent[], { lines }: Draft): void => {
  if (lines.objections !== undefined) {
    tellObjections(facts, nodes)
    return
  }
  const [prose] = nodes.filter(({ type }) => type === 'paragraph' || type === 'code' || type === 'blockquote')
  if (prose === undefined) return
  const span = spanOf(prose, facts.page.text)
  const line = linesOf(facts.page.text, span)[0] ?? ''
  leaveUnread(facts, 'objections', { what: 'objection', text: quote(line) }, { line: span.line, column: span.column })
}

/** Objections in the prose of a posting, under whatever heading: asked for, the first of each block. */
const tellObjections = (facts: FactReader, nodes: readonly RootContent[]): void => {
  for (const node of nodes) {
    const span = spanOf(node, facts.page.text)
    const lines = linesOf(facts.page.text, span)
    const at = lines.findIndex(speaksOfObjections)
    if (at >= 0)
      leaveUnread(
        facts,
        'objections',
        { what: 'objection', text: quote(lines[at] ?? '') },
        { line: span.line + at, column: at === 0 ? span.column : 1 },
      )
  }
}

/** A heading one letter from 异议 hides objections; the other parts may be called anything. */
const tellMisspelt = ({ page, ask: { step } }: FactReader, title: string, place: Place): void => {
  const meant = suggest(partWords, title).filter((word) => find(partWords, word) === 'objections')
  if (meant.length > 0) page.findings.push(readingFinding({ what: 'heading', text: quote(title), meant }, place, { step }))
}
