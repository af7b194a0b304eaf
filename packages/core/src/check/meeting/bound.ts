import type { Fault } from '../../finding/fault.ts'
import { isMeeting, type Meeting } from '../../record/matter.ts'
import { type Term, terms } from '../../record/terms-and-works.ts'
import { type Check, notAsked, type Outcome } from '../check.ts'

/**
 * What a body decides does not contradict what a higher one has decided.
 *
 * Whether a plan that found no majority was decided against, no law says: to pass it below is never lawful, and never a breach for that alone.
 */
export const checkBound: Check<'bound'> = ({ body, by }, { step, state, matter }) => {
  if (!isMeeting(step) || step.body !== body) return notAsked
  const before = state.votes.findLast((vote) => vote.body === by)
  const there = before && matter.steps[before.index]
  if (before === undefined || there === undefined || !isMeeting(there)) return notAsked
  const isLost = step.result === 'lost'
  const about = { body, by, day: before.day }
  if (before.standing === 'taken') {
    if (isLost) return contradicts({ ...about, what: 'passed' })
    const term = terms.find((one) => differs(one, there, step))
    return term === undefined ? { is: 'kept' } : contradicts({ ...about, what: 'changed', term })
  }
  if (isLost) return { is: 'kept' }
  return contradicts({ ...about, what: before.standing === 'lost' ? 'rejected' : 'unsure' })
}

const differs = (term: Term, higher: Meeting, lower: Meeting): boolean => {
  const [was, is] = [higher[term], lower[term]]
  return was !== undefined && is !== undefined && was !== is
}

const contradicts = (fault: Omit<Extract<Fault, { kind: 'bound' }>, 'kind'>): Outcome => ({
  is: 'broken',
  fault: { kind: 'bound', ...fault },
  at: 'heading',
  level: 'defect',
  remedy: { kind: 'hold', body: fault.by },
})
