import type { Field, StepKind } from '@cunyi/core'
import type { OpenedStep } from '../facts/headings.ts'
import type { Trial } from '../facts/trial.ts'

/** What a step, or the head, of a draft holds so far. */
export type DraftPart = {
  step: OpenedStep | undefined
  /** the heading as it is printed, where nobody has said which of its bodies met */
  heading: string
  readonly facts: Map<Field, Trial>
  readonly prose: string[]
}

/** A record while it is put together from a document. */
export type RecordDraft = { title: string | undefined; readonly head: DraftPart; readonly steps: DraftPart[]; current: DraftPart }

export const newDraft = (): RecordDraft => {
  const head: DraftPart = { step: undefined, heading: '', facts: new Map(), prose: [] }
  return { title: undefined, head, steps: [], current: head }
}

/** Goes on with a step: the one that is there already, or a new one. */
export const openStep = (draft: RecordDraft, step: OpenedStep, heading: string): DraftPart => {
  const known = draft.steps.find((one) => one.step?.kind === step.kind && one.step.body === step.body)
  const part = known ?? { step, heading, facts: new Map<Field, Trial>(), prose: [] }
  if (known === undefined) draft.steps.push(part)
  return part
}

/** Adds a fact; one that contradicts what is there stays beside it as prose. */
export const addFact = (part: DraftPart, trial: Trial, from: string): void => {
  const known = part.facts.get(trial.field)
  if (known === undefined) part.facts.set(trial.field, trial)
  else if (JSON.stringify(known) !== JSON.stringify(trial)) addProse(part, from)
}

/** Words that stay as they are, each once. */
export const addProse = (part: DraftPart, words: string): void => {
  const plain = words.trim()
  if (plain !== '' && !part.prose.includes(plain)) part.prose.push(plain)
}

const postings: ReadonlySet<StepKind> = new Set(['disclosure', 'outcome', 'preview'])

/** Whether a step hangs on a board, or is held by people. */
export const isPosted = ({ step }: DraftPart): boolean => step !== undefined && postings.has(step.kind)
