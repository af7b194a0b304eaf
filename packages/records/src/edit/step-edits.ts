import { dayOf, type Step, stepFields } from '@cunyi/core'
import { headingText, type spanOf } from '../text/blocks.ts'
import { headingOf, paragraphsOf } from '../write/write.ts'
import { insertBlock } from './insert-lines.ts'
import { endOfLine } from './line-ends.ts'
import type { OpenedRecord } from './opened-record.ts'
import type { Candidates, NewStep, RecordChange } from './record-change.ts'

/** A step as it is read once it was written: what nobody said of it is empty. */
export const newStep = (step: NewStep, round: number): Step =>
  // The facts are those of its kind; the reading is held against it.
  ({
    ...step,
    round,
    others: [],
    blocks: [],
    parts: [],
    ...(step.kind === 'implementation' && !('events' in step) && { events: [] }),
  }) as unknown as Step

/** Which step a new one becomes: behind the last whose day is not later, or the last of all. */
export const indexFor = ({ reading }: OpenedRecord, step: NewStep): number => {
  const { steps } = reading.matter
  const day = dayOf(newStep(step, 1))
  if (day === undefined) return steps.length
  const later = steps.findLastIndex((one) => (dayOf(one) ?? '') <= day)
  return steps.slice(later + 1).every((one) => dayOf(one) !== undefined) ? later + 1 : steps.length
}

/** Which time a step of this kind and body is taken, if it stands there. */
export const roundAt = ({ reading }: OpenedRecord, { kind, body }: NewStep, at: number): number => {
  const own = body ?? usualBody[kind as keyof typeof usualBody]
  const same = reading.matter.steps.slice(0, at).filter((one) => one.kind === kind && ('body' in one ? one.body : undefined) === own)
  return same.reduce((most, { round }) => Math.max(most, round), 0) + 1
}

const usualBody = { proposal: 'party-committee', deliberation: 'two-committees', review: 'party-members' } as const

/** A step with its heading and its facts, between those that stand before and after it. */
export const addStep = (record: OpenedRecord, step: NewStep, at: number): Candidates => {
  if (at < 0 || at > record.steps.length || !Number.isInteger(at)) return { refused: 'no-such-step' }
  if (step.kind === 'resolution' && step.body === undefined) return { refused: 'no-body' }
  if (!(step.kind in stepFields)) return { refused: 'no-such-field' }
  const after = record.steps[at]
  const { words } = after ?? record.steps.at(-1) ?? record.head
  const paragraphs = paragraphsOf(newStep(step, roundAt(record, step, at)), words, []).filter((one) => one !== '')
  const lines = paragraphs.flatMap((one, index) => [...(index === 0 ? [] : ['']), ...one.split('\n')])
  return [[insertBlock(record, after?.heading.start ?? record.text.length, lines)]]
}

/** A step with everything that stands under it. */
export const removeStep = ({ steps }: OpenedRecord, at: number): Candidates => {
  const part = steps[at]
  return part === undefined ? { refused: 'no-such-step' } : [[{ start: part.heading.start, end: part.end, text: '' }]]
}

/** The heading of a step with the name of another body. */
export const setBody = (record: OpenedRecord, change: Extract<RecordChange, { readonly do: 'set-body' }>): Candidates => {
  const { text, reading } = record
  const [part, step] = [record.steps[change.in], reading.matter.steps[change.in]]
  if (part === undefined || step === undefined) return { refused: 'no-such-step' }
  if (step.kind !== 'resolution' || !(change.body in part.words.resolutions)) return { refused: 'no-such-field' }
  const round = roundAt(record, { kind: 'resolution', body: change.body }, change.in)
  const put = headingOf({ ...step, body: change.body, round }, part.words)
  const { start } = part.heading
  const line = text.slice(start, endOfLine(text, start))
  const said = headingText(text, { ...spanStart(part), start, end: start + line.length })
  const from = start + line.indexOf(said)
  return [[{ start: from, end: from + said.length, text: put }]]
}

const spanStart = ({ placed }: OpenedRecord['head']): ReturnType<typeof spanOf> => ({ ...placed.heading, start: 0, end: 0 })
