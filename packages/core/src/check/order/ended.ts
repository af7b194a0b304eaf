import type { Day } from '../../base/day.ts'
import { bodiesAbove, readBodies } from '../../record/bodies.ts'
import { dayOf, isMeeting, type Matter, type Step } from '../../record/matter.ts'
import { type Check, lacksField, notAsked, type Outcome } from '../check.ts'

const isEnding = ({ kind }: Step): boolean => kind === 'withdrawal' || kind === 'termination'

/** What a body decided, it ends itself, or one above it; what nobody has decided yet, whoever proposed it takes back. */
export const checkEndedBy: Check<'ended-by'> = (_, { step, state, matter }) => {
  if (step.kind !== 'withdrawal' && step.kind !== 'termination') return notAsked
  const { resolution } = state.done
  const decided = resolution && matter.steps[resolution.index]
  if (resolution === undefined || decided === undefined || !isMeeting(decided) || resolution.standing === 'lost') return { is: 'kept' }
  if (step.by === undefined) return lacksField('by')
  const may = [decided.body, ...(bodiesAbove[decided.body] ?? [])]
  if (readBodies(step.by).some((body) => may.includes(body))) return { is: 'kept' }
  return {
    is: 'broken',
    fault: { kind: 'ended', what: 'by', step: step.kind, body: decided.body },
    at: 'by',
    level: 'defect',
    remedy: { kind: 'end-by', body: decided.body },
  }
}

/** Nothing more is done in a matter that was ended, unless it was proposed anew since. */
export const checkNotEnded: Check<'not-ended'> = (_, { step, index, matter, state }) => {
  if (step.kind === 'disclosure' && state.stage === 'rejected') return notAsked
  for (const [at, ending] of matter.steps.entries()) {
    const on = isEnding(ending) ? dayOf(ending) : undefined
    if (on === undefined || isBegunAnew(matter, at, index)) continue
    const outcome = step.kind === 'implementation' ? worksAfter(step, at < index, ending, on) : stepAfter(step, at < index, ending, on)
    if (outcome !== undefined) return outcome
  }
  return { is: 'kept' }
}

const isBegunAnew = ({ steps }: Matter, ended: number, index: number): boolean =>
  steps.some(({ kind }, at) => kind === 'proposal' && ended < at && at <= index)

const stepAfter = (step: Step, isBelow: boolean, ending: Step, on: Day): Outcome | undefined => {
  const day = dayOf(step)
  if (day === undefined || day < on || (day === on && !isBelow)) return undefined
  return goesOn(step, ending, on, 'heading')
}

const worksAfter = (step: Extract<Step, { kind: 'implementation' }>, isBelow: boolean, ending: Step, on: Day): Outcome | undefined => {
  const index = step.events.findIndex(({ day }) => day > on || (day === on && isBelow))
  return index < 0 ? undefined : goesOn(step, ending, on, { line: 'events', index })
}

const goesOn = (step: Step, ending: Step, on: Day, at: Extract<Outcome, { is: 'broken' }>['at']): Outcome => ({
  is: 'broken',
  fault: { kind: 'ended', what: 'after', step: step.kind, ending: ending.kind === 'withdrawal' ? 'withdrawal' : 'termination', on },
  at,
  level: 'defect',
})
