import { type StepKind, stepFields } from '@cunyi/core'
import type { RootContent } from 'mdast'
import { type Entry, entryOf } from '../facts/entry.ts'
import type { Section } from '../text/sections.ts'
import { tickedIn } from '../values/inside/boxes.ts'
import { find } from '../vocabulary/lookup.ts'
import { bodyWords, compoundWords, fieldWords, partOf, type StepWord, stepWords, vocabularies } from '../vocabulary/tables.ts'
import { choicesIn, type Heading, type MeantStep, readHeading } from './heading.ts'

const { steps: names } = vocabularies.zh.names
// Object.keys loses the literal names; the table is closed. A correction is none that anybody waits for.
const kinds = (Object.keys(stepFields) as readonly StepKind[]).filter((kind) => kind !== 'correction')

/**
 * The step that a section holds: by its heading, and where that leaves a choice by what stands under it.
 *
 * @param before - the steps that stand above it: 结果公示 straight behind the vote may be the posting of either
 * @returns where nobody knows which step it is, all those that it may be: none of them is missing
 */
export const stepOf = (text: string, section: Section, before: readonly StepKind[]): Heading => {
  const heading = readHeading(section.title)
  const entries = entriesIn(text, section.nodes)
  const form = formIn(entries)
  if (!('meant' in heading)) return vague(section.title, heading.step, before) ?? contradicted(heading.step, form) ?? heading
  const choices = choicesIn(section.title)
  const chosen = form.length === 1 ? choices.get(form[0] ?? '') : undefined
  if (chosen) return { step: chosen, name: section.title }
  if (choices.size > 0)
    return { meant: [...choices.values()].map(nameOf), steps: [...new Set([...choices.values()].map(({ kind }) => kind))] }
  if (partOf(section.title)) return { meant: [`### ${vocabularies.zh.lines.parts[partOf(section.title) ?? 'objections'][0]}`], steps: [] }
  return heading.steps.length > 0 ? heading : { ...heading, steps: kindsBy(entries) }
}

const entriesIn = (text: string, nodes: readonly RootContent[]): readonly Entry[] =>
  nodes.flatMap((node) => (node.type === 'list' ? node.children.flatMap((item) => entryOf(text, item) ?? []) : []))

/** Whose meeting it was, as a form has it ticked. */
const formIn = (entries: readonly Entry[]): readonly string[] => {
  const entry = entries.find(({ name }) => find(compoundWords, name) === 'form')
  return entry === undefined ? [] : (tickedIn(entry.value) ?? [entry.value])
}

const nameOf = ({ kind, body }: StepWord): string => {
  for (const [name, step] of stepWords) if (step.kind === kind && step.body === body) return name
  return names[kind]
}

/** The heading names one body, and the box that is ticked another. */
const contradicted = (step: StepWord, form: readonly string[]): MeantStep | undefined => {
  const bodies = form.flatMap((one) => find(bodyWords, one) ?? [])
  if (step.body === undefined || bodies.length !== 1 || bodies[0] === step.body) return undefined
  const other = [...stepWords.values()].find(({ kind, body }) => kind === step.kind && body === bodies[0])
  return { meant: [step, ...(other ? [other] : [])].map(nameOf), steps: [step.kind] }
}

const results: ReadonlySet<string> = new Set(['结果公示', '结果公开'])

/** The result of the vote, or of the works: before any works and any posting nobody knows. */
const vague = (title: string, { kind }: StepWord, before: readonly StepKind[]): MeantStep | undefined => {
  if (kind !== 'outcome' || !results.has(title.replace(/^[^\p{L}]*[一二三四五六七]?[、.．）)]\s*|[：:\s]+$/gu, ''))) return undefined
  if (before.includes('disclosure') || before.includes('implementation')) return undefined
  return { meant: [names.disclosure, names.outcome], steps: ['disclosure', 'outcome'] }
}

/** The kinds of step whose facts stand there, most of them; every kind where there are none. */
const kindsBy = (entries: readonly Entry[]): readonly StepKind[] => {
  const counts = kinds.map((kind) => entries.filter(({ name }) => find(fieldWords.get(kind) ?? new Map(), name) !== undefined).length)
  const most = Math.max(...counts)
  return kinds.filter((_, index) => counts[index] === most)
}
