import { type Place, procedure, type StepKind } from '@cunyi/core'
import type { Heading, Paragraph, RootContent } from 'mdast'
import { quote, readingFinding } from '../rules/reading-finding.ts'
import { headingText, isMarked, type LineSpan, linesOf, spanOf } from '../text/blocks.ts'
import type { TextUnderReading } from '../text/page.ts'
import { find } from '../vocabulary/lookup.ts'
import { stepWords } from '../vocabulary/tables.ts'
import { type FactReader, leaveUnread, passOver } from './fact-reader.ts'
import { fieldsIn } from './unlisted.ts'

/**
 * A fact outside the list of facts is not read; where it is missing inside, that is told instead of its absence, once for each block.
 *
 * @param prose - what stands under the heading besides its facts
 */
export const reportMisplacedFacts = (facts: FactReader, prose: readonly RootContent[]): void => {
  for (const node of prose) tellIn(facts, node, { isTold: false })
}

type Told = { isTold: boolean }

const tellIn = (facts: FactReader, node: RootContent, block: Told): void => {
  if (node.type === 'paragraph' || node.type === 'code') tellStray(facts, spanOf(node, facts.page.text), block)
  else if (node.type === 'blockquote') for (const child of node.children) tellIn(facts, child, block)
  else if (node.type === 'list') for (const item of node.children) for (const child of item.children) tellIn(facts, child, block)
}

const tellStray = (facts: FactReader, span: LineSpan, block: Told): void => {
  const { page, ask } = facts
  const lines = linesOf(page.text, span)
  const step = lines.findIndex((line) => hiddenIn(line) !== undefined)
  lines.slice(0, step < 0 ? undefined : step).forEach((line, index) => {
    for (const field of fieldsIn(line, ask.words)) {
      if (facts.places[field] || ask.table[field] === 'text') continue
      const place = lineIn(page.text, span, index)
      if (block.isTold) passOver(facts, field, place)
      else leaveUnread(facts, field, { what: 'unlisted', text: quote(line) }, place)
      block.isTold = true
    }
  })
}

/** Shorter names are also words of prose: 实施 may head a part of any step. */
const shortest = 4
/** Without `#`, only a whole name alone on its line looks like a heading. */
const shortestBare = 6
const marked = /^[#＃]{1,6}\s*(.*?)\s*#*$/u

/**
 * A step of the procedure whose heading stands where none is read: too deep, in a list, in a quote, in code, far in from the margin.
 *
 * What looks taken and is not must not go unsaid.
 *
 */
export const reportHiddenSteps = (page: TextUnderReading, nodes: readonly RootContent[]): void => {
  const taken = new Set(nodes.flatMap((node) => (node.type === 'heading' && node.depth === 2 ? (stepOf(page, node) ?? []) : [])))
  for (const node of nodes) {
    const isBare = node.type === 'paragraph' || (node.type === 'heading' && !isMarked(page.text, spanOf(node, page.text)))
    if (isBare) tellHiddenIn(page, spanOf(node, page.text), taken)
    else tellHidden(page, node, false, taken)
  }
}

const tellHidden = (page: TextUnderReading, node: RootContent, isInside: boolean, taken: ReadonlySet<StepKind>): void => {
  if (node.type === 'heading' && (isInside || node.depth > 2)) {
    const span = spanOf(node, page.text)
    const found = hidden(headingText(page.text, span))
    if (found) tell(page, found.title, [found.kind], span)
  } else if (node.type === 'code' || (node.type === 'paragraph' && isLong(node))) tellHiddenIn(page, spanOf(node, page.text))
  else if (node.type === 'paragraph' && isInside) tellHiddenIn(page, spanOf(node, page.text), taken)
  else if (node.type === 'blockquote') for (const child of node.children) tellHidden(page, child, true, taken)
  else if (node.type === 'list') for (const item of node.children) for (const child of item.children) tellHidden(page, child, true, taken)
}

const stepOf = (page: TextUnderReading, node: Heading): StepKind | undefined =>
  find(stepWords, headingText(page.text, spanOf(node, page.text)))?.kind

/** A paragraph of one line can hide nothing: a heading would have ended it. */
const isLong = ({ position }: Paragraph): boolean => position?.end.line !== position?.start.line

/**
 * Code or a paragraph that swallows steps is told once, at the first of them.
 *
 * @param taken - steps that have a heading elsewhere; where they are given, a line that is a step's name without `#` is taken for a heading too
 */
const tellHiddenIn = (page: TextUnderReading, span: LineSpan, taken?: ReadonlySet<StepKind>): void => {
  const lines = linesOf(page.text, span)
  const found = lines.flatMap((line, index) => {
    const hidden = hiddenIn(line) ?? (taken && bareIn(line, taken))
    return hidden ? [{ ...hidden, index }] : []
  })
  const [first] = found
  if (first) tell(page, first.title, [...new Set(found.map(({ kind }) => kind))], lineIn(page.text, span, first.index))
}

type Hidden = { readonly title: string; readonly kind: StepKind }

const hiddenIn = (line: string): Hidden | undefined => {
  const title = marked.exec(line)?.[1]
  return title === undefined ? undefined : hidden(title)
}

/** `二、党员大会审议` or `**党员大会审议**` alone on a line, where no heading says it. */
const bareIn = (line: string, taken: ReadonlySet<StepKind>): Hidden | undefined => {
  const title = line.length < 6 * shortestBare ? line.replace(/<\/?\w{1,10}>|[*_【】[\]]/gu, '').trim() : ''
  const found = title.length < shortestBare ? undefined : hidden(title)
  return found && !taken.has(found.kind) ? found : undefined
}

const hidden = (title: string): Hidden | undefined => {
  const kind = find(stepWords, title.replace(/\s*[（(][^（()）]*[)）]$/u, ''))?.kind
  return kind === undefined || title.length < shortest || !procedure.some((step) => step === kind) ? undefined : { title, kind }
}

const tell = (page: TextUnderReading, title: string, steps: readonly StepKind[], { line, column }: Place): void => {
  page.findings.push(readingFinding({ what: 'heading', text: quote(title), meant: [`## ${quote(title)}`], steps }, { line, column }))
}

/** Where the words of a later line of a block begin. */
const lineIn = (text: string, { start, line, column }: LineSpan, index: number): Place => {
  if (index === 0) return { line, column }
  let at = start
  for (let left = index; left > 0; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) left--
  }
  let indent = 0
  while (/[^\S\r\n]|[>＞]/u.test(text.charAt(at + indent))) indent++
  return { line: line + index, column: indent + 1 }
}
