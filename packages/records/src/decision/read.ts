import {
  type Block,
  type Matter,
  matterFields,
  type PlacedFacts,
  type ReadFault,
  type Reading,
  type Step,
  stepFields,
  type UnreadMark,
} from '@cunyi/core'
import { reportHiddenSteps } from '../facts/misplaced.ts'
import { quote, readingFinding } from '../rules/reading-finding.ts'
import { blocksOf } from '../text/blocks.ts'
import { openText } from '../text/open.ts'
import type { TextUnderReading } from '../text/page.ts'
import { type Parse, parse } from '../text/parse.ts'
import { type Section, sectionsOf } from '../text/sections.ts'
import { fieldWords, matterWords } from '../vocabulary/tables.ts'
import { resolveCorrections } from './corrections.ts'
import { type Heading, readHeading } from './heading.ts'
import { findUnconfirmed } from './lines/unconfirmed-lines.ts'
import { withPrivacyFindings } from './personal-data.ts'
import { inOrder, nowhereInText, placesUnder, start } from './placed-section.ts'
import { readSection } from './section.ts'
import { stepOf } from './step-of.ts'
import { unreadFacts, unreadWords } from './unread-marks.ts'
import { markYearSlips } from './year-slips.ts'

/** What a caller may hand in. */
export type ReadOptions = {
  /** any parser that gives mdast with positions; remark-parse where none is given */
  readonly parse?: Parse
  /** telephones that town and village give to be rung: not personal data */
  readonly hotlines?: readonly string[]
}

/** A record while it is read. */
type Draft = TextUnderReading & {
  readonly steps: Grown[]
  readonly blocks: Block[]
  readonly rounds: Map<string, number>
  readonly unread: UnreadMark[]
  isJoined?: true
}
type Named = Extract<Heading, { readonly name: string }>
/** A step whose prose may still grow: a heading that is no step stays with the step before it. */
type Grown = { readonly step: Step; readonly placed: PlacedFacts; readonly blocks: Block[] }

/**
 * Reads a record: what was written down, where each fact of it stands, and what could not be read.
 *
 * Total: any text and any bytes give a reading; it never throws. Nothing of the text runs, and its size is limited before it is parsed.
 *
 * @param path - for the reading alone; nothing is opened
 * @param input - the text, or the file's bytes: UTF-8, UTF-16 with a byte order mark, or GB18030
 * @returns places count lines and columns from 1, columns in UTF-16 units; the findings are in the order of the text
 * @source docs/record-format.md
 * @example read('003.md', '# 修路').matter.title //=> '修路'
 */
export const read = (path: string, input: string | Uint8Array, options: ReadOptions = {}): Reading =>
  withPrivacyFindings(written(path, input, options.parse ?? parse), options.hotlines)

/** What was written down. */
const written = (path: string, input: string | Uint8Array, by: Parse): Reading => {
  const page = openText(input, by)
  if (page.nodes === undefined) return { path, text: page.text, matter: nothing, title: nowhereInText, steps: [], findings: page.findings }
  reportHiddenSteps(page, page.nodes)
  const [before, ...sections] = sectionsOf(page.text, page.nodes, 2)
  const draft: Draft = { text: page.text, findings: page.findings, steps: [], blocks: [], rounds: new Map(), unread: [] }
  const title = titleAmong(draft, sections)
  const head = readSection(draft, [...before.nodes, ...(title?.nodes ?? [])], {
    table: matterFields,
    words: matterWords,
    heading: title?.title ?? '',
  })
  draft.blocks.push(...head.blocks, ...head.parts.parts.flatMap(partAsBlocks))
  for (const section of sections) if (section !== title) readStep(draft, section)
  const { facts } = head
  const steps = draft.steps.map(grown)
  const { placed: places, findings } = markYearSlips(
    steps.map((step, index) => ({ step, placed: draft.steps[index]?.placed ?? nowhereInText })),
  )
  draft.findings.push(...findings, ...findUnconfirmed(page.text, places))
  const unread = [...unreadFacts(head.facts), ...draft.unread, ...unreadWords(draft.findings, places)]
  // The values were read by the types of `matterFields`.
  const matter = {
    title: title?.title ?? '',
    ...facts.values,
    others: facts.others,
    blocks: draft.blocks,
    steps: resolveCorrections(steps),
    ...(unread.length > 0 && { unread }),
  } as Matter
  return {
    path,
    text: page.text,
    matter,
    title: placesUnder(facts, title),
    steps: places,
    findings: inOrder(draft.findings),
  }
}

/** The first heading of the first rank; where there is none, a first heading that is no step is read as one, and told. */
const titleAmong = (draft: Draft, sections: readonly Section[]): Section | undefined => {
  const title = sections.find(({ span }) => span && rankOf(draft, span.start) === 1)
  if (title && title.title !== '') return title
  const [first] = sections
  complain(draft, { what: 'untitled' }, title?.span ?? start)
  return title ?? (first && 'meant' in readHeading(first.title) ? first : undefined)
}

const nothing: Matter = { title: '', others: [], blocks: [], steps: [] }

const rankOf = ({ text }: TextUnderReading, at: number): number => /^[#＃]+/.exec(text.slice(at, at + 7))?.[0].length ?? 0

const readStep = (draft: Draft, section: Section): void => {
  const heading = stepOf(
    draft.text,
    section,
    draft.steps.map(({ step }) => step.kind),
  )
  if (rankOf(draft, section.span?.start ?? 0) > 1) {
    if ('meant' in heading) keepSection(draft, section, { what: 'heading', text: quote(section.title), ...heading })
    else takeStep(draft, section, heading)
  } else if (!('meant' in heading)) {
    keepSection(draft, section, {
      what: 'heading',
      text: quote(section.title),
      meant: [`## ${quote(heading.name)}`],
      steps: [heading.step.kind],
    })
  } else {
    keepSection(draft, section, { what: 'second-title', text: quote(section.title) })
    draft.isJoined = true
  }
}

const takeStep = (draft: Draft, section: Section, heading: Named): void => {
  const { kind, body } = heading.step
  const step = draft.steps.length
  const round = roundOf(draft, heading, section)
  const words = fieldWords.get(kind) ?? matterWords
  const { facts, events, blocks, parts } = readSection(
    draft,
    section.nodes,
    { table: stepFields[kind], words, step, heading: section.title, of: heading.step },
    kind === 'implementation',
  )
  const own = kind === 'implementation' ? { events } : {}
  // The values were read by the types of this kind's fields.
  const whole = {
    kind,
    round,
    ...(body && { body }),
    ...facts.values,
    ...own,
    others: facts.others,
    blocks,
    parts: parts.parts,
    ...parts.lines,
  } as Step
  draft.unread.push(...unreadFacts(facts, step))
  draft.steps.push({ step: whole, placed: { ...placesUnder(facts, section), lines: { ...facts.lines, ...parts.places } }, blocks: [] })
}

/** Which time a step is taken; a second time without a number is told. */
const roundOf = (draft: Draft, { step, name, round: written }: Named, { span }: Section): number => {
  const key = `${step.kind} ${step.body ?? ''}`
  const before = draft.rounds.get(key) ?? 0
  const round = written !== undefined && written > before ? written : before + 1
  draft.rounds.set(key, round)
  const isTold = written === undefined ? round === 1 : written === round
  // What follows a second title is another matter's, copied behind this one, and that is told.
  if (!isTold && !draft.isJoined)
    complain(draft, { what: 'repeated-step', step: step.kind, text: quote(name), round }, span ?? start, draft.steps.length)
  return round
}

/** What is under a heading that is no step stays where it stood, as prose. */
const keepSection = (draft: Draft, section: Section, fault: ReadFault): void => {
  const here = draft.steps.at(-1)?.blocks ?? draft.blocks
  here.push(
    { kind: 'heading', depth: rankOf(draft, section.span?.start ?? 0), text: section.title },
    ...blocksOf(draft.text, section.nodes),
  )
  complain(draft, fault, section.span ?? start)
}

const partAsBlocks = ({ title, blocks }: { readonly title: string; readonly blocks: readonly Block[] }): readonly Block[] => [
  { kind: 'heading', depth: 3, text: title },
  ...blocks,
]

const grown = ({ step, blocks }: Grown): Step => (blocks.length === 0 ? step : { ...step, blocks: [...step.blocks, ...blocks] })

const complain = (page: TextUnderReading, fault: ReadFault, { line, column }: { line: number; column: number }, step?: number): void => {
  page.findings.push(readingFinding(fault, { line, column }, { step }))
}
