import { type Place, procedure, type StepKind } from '@cunyi/core'
import type { Paragraph, RootContent } from 'mdast'
import { headingText, linesOf, type Span, spanOf } from './blocks.ts'
import { complaint, quote } from './complaint.ts'
import { type Facts, leaveUnread } from './facts.ts'
import { stepWords } from './lexicon.ts'
import type { Page } from './page.ts'
import { find } from './words.ts'

const named = /^(?:[-*+]\s+)?([^：:\s]{1,30})\s*[：:\s]/u

/**
 * A fact outside the list of facts is not read; where it is missing inside, that is told instead of its absence.
 *
 * @param prose - what stands under the heading besides its facts
 */
export const tellStrays = (facts: Facts, prose: readonly RootContent[]): void => {
  for (const node of prose) {
    if (node.type === 'paragraph' || node.type === 'code') tellStray(facts, spanOf(node, facts.page.text))
    else if (node.type === 'list') for (const item of node.children) tellStrays(facts, item.children.slice(0, 1))
  }
}

const tellStray = (facts: Facts, span: Span): void => {
  const { page, ask } = facts
  const lines = linesOf(page.text, span)
  const step = lines.findIndex((line) => hiddenIn(line) !== undefined)
  lines.slice(0, step < 0 ? undefined : step).forEach((line, index) => {
    const name = named.exec(line)?.[1]
    const field = name === undefined ? undefined : find(ask.words, name)
    if (field === undefined || facts.places[field] || ask.table[field] === 'text') return
    leaveUnread(facts, field, { what: 'row', text: quote(line) }, lineIn(page.text, span, index))
  })
}

/** Shorter names are also words of prose: 实施 may head a part of any step. */
const shortest = 4
const marked = /^[#＃]{1,6}\s*(.*?)\s*#*$/u

/**
 * A step of the procedure whose heading stands where none is read: too deep, in a list, in a quote, in code, far in from the margin.
 *
 * What looks taken and is not must not go unsaid.
 *
 * @param isInside - whether something stands around the blocks
 */
export const tellHiddenSteps = (page: Page, nodes: readonly RootContent[], isInside = false): void => {
  for (const node of nodes) {
    if (node.type === 'heading' && (isInside || node.depth > 2)) {
      const span = spanOf(node, page.text)
      const found = hidden(headingText(page.text, span))
      if (found) tell(page, found.title, [found.kind], span)
    } else if (node.type === 'code' || (node.type === 'paragraph' && isLong(node))) tellHiddenIn(page, spanOf(node, page.text))
    else if (node.type === 'blockquote') tellHiddenSteps(page, node.children, true)
    else if (node.type === 'list') for (const item of node.children) tellHiddenSteps(page, item.children, true)
  }
}

/** A paragraph of one line can hide nothing: a heading would have ended it. */
const isLong = ({ position }: Paragraph): boolean => position?.end.line !== position?.start.line

/** Code or a paragraph that swallows steps is told once, at the first of them. */
const tellHiddenIn = (page: Page, span: Span): void => {
  const lines = linesOf(page.text, span)
  const found = lines.flatMap((line, index) => {
    const hidden = hiddenIn(line)
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

const hidden = (title: string): Hidden | undefined => {
  const kind = find(stepWords, title.replace(/\s*[（(][^（()）]*[)）]$/u, ''))?.kind
  return kind === undefined || title.length < shortest || !procedure.some((step) => step === kind) ? undefined : { title, kind }
}

const tell = (page: Page, title: string, steps: readonly StepKind[], { line, column }: Place): void => {
  page.findings.push(complaint({ what: 'heading', text: quote(title), meant: [`## ${quote(title)}`], steps }, { line, column }))
}

/** Where the words of a later line of a block begin. */
const lineIn = (text: string, { start, line, column }: Span, index: number): Place => {
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
