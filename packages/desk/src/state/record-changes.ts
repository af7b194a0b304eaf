import type { Body, Field, LineField, PlacedFacts, Reading, StepKind } from '@cunyi/core'
import { edit, fieldLabels, type RecordChange, type RecordPart, read } from '@cunyi/records'

/** A text after one change; nothing where the change cannot be made without changing anything else. */
type Changed = string | undefined

const changed = (text: string, change: RecordChange): Changed => {
  const edited = edit(text, change)
  return 'text' in edited ? edited.text : undefined
}

/**
 * Writes a fact in the words that were typed, whatever they come to; no words take it away.
 *
 * @example setFact('# 修路\n\n- 金额：15000元\n', 'head', 'amount', '18.6万元') //=> '# 修路\n\n- 金额：18.6万元\n'
 */
export const setFact = (text: string, at: RecordPart, field: Field, words: string): Changed =>
  words.trim() === '' ? changed(text, { do: 'clear', in: at, field }) : changed(text, { do: 'set', in: at, field, words })

/** A step more, in its place among the others, and which it is then. */
export const addStep = (text: string, kind: StepKind, body?: Body): { readonly text: string; readonly at: number } | undefined => {
  const decides: Body | undefined = kind === 'resolution' ? (body ?? 'assembly') : undefined
  const next = changed(text, { do: 'add-step', step: { kind, ...(decides && { body: decides }) } })
  if (next === undefined) return undefined
  const [before, after] = [read('', text).matter.steps, read('', next).matter.steps]
  const at = after.findIndex((step, index) => step.kind !== before[index]?.kind)
  return { text: next, at: at < 0 ? after.length - 1 : at }
}

export const setTitle = (text: string, words: string): Changed => changed(text, { do: 'set-title', words })

export const setProse = (text: string, at: RecordPart, words: string): Changed => changed(text, { do: 'set-prose', in: at, words })

/** One of the works, objections or opinions of a step, counted from 0; one more than there are is a new one. */
export type LinePlace = { readonly at: RecordPart; readonly field: LineField; readonly line: number }

/** Writes a line in the words that were typed; no words take it away. Other lines stay as they are, also those that are not understood. */
export const setLine = (text: string, { at, field, line }: LinePlace, words: string): Changed => {
  const reading = read('', text)
  const placed = at === 'head' ? undefined : reading.steps[at]
  if (placed === undefined || at === 'head') return undefined
  const lines = text.split('\n')
  const there = placed.lines?.[field] ?? []
  const place = there[line]
  const said = words.trim().replaceAll(/\s*\n\s*/gu, ' ')
  if (place !== undefined)
    return said === '' ? lines.toSpliced(place.line - 1, 1).join('\n') : lines.with(place.line - 1, `- ${said}`).join('\n')
  if (said === '') return undefined
  const last = there.at(-1)?.line
  if (last !== undefined) return lines.toSpliced(last, 0, `- ${said}`).join('\n')
  return withFirstLine(lines, reading, { placed, at, field }, said)
}

type FirstLine = { readonly placed: PlacedFacts; readonly at: number; readonly field: LineField }

/** The first of its kind: works stand below the heading of the step itself, all others below one of their own at its end. */
const withFirstLine = (lines: readonly string[], reading: Reading, { placed, at, field }: FirstLine, said: string): string => {
  const next = lines.findIndex((line, index) => index >= placed.heading.line && line.startsWith('## '))
  const end = next < 0 ? lines.length : next
  const kind = reading.matter.steps[at]?.kind
  const body = lines.slice(0, end).join('\n').trimEnd()
  const rest = lines.slice(end).join('\n')
  const heading = field === 'events' || kind === undefined ? '' : `### ${fieldLabels('zh', kind)[field] ?? ''}\n\n`
  const gap = field === 'events' && /\n- [^\n]*$/u.test(body) ? '\n' : '\n\n'
  return `${body}${gap}${heading}- ${said}\n${rest === '' ? '' : `\n${rest}`}`
}
