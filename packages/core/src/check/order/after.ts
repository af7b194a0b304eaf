import { addDays, type Day, daysBetween } from '../../base/day.ts'
import { addWorkdays, countWorkdays } from '../../base/holiday.ts'
import { dayField, dayOf, isPosting, type Step } from '../../record/matter.ts'
import type { Case, Check, Outcome } from '../check.ts'
import { findUngranted } from './approvals.ts'

/**
 * A step comes after another: later in the record, and not on an earlier day.
 *
 * A step of the needed kind that failed or never formed does not count; that it failed is the finding of the
 * demand it failed, so nothing is said here a second time. Written below this one but dated before it, the
 * record's order is wrong, not the village's. What an adviser said under a step is a legality review too.
 */
export const checkAfter: Check<'after'> = (demand, about) => {
  if (demand.undated) return sinceTheVote(demand, about)
  const { step, index, matter, state, day } = about
  const before = state.done[demand.step]
  if (before !== undefined && (day === undefined || before.day <= day))
    return (
      (demand.granted && findUngranted(demand, about)) || (demand.over && stillUp(demand, about)) || tooSoon(demand, step, before.day, day)
    )
  if (demand.step === 'legality' && isAdvised(matter.steps.slice(0, index + 1), day)) return { is: 'kept' }
  if (before === undefined && state.tried.includes(demand.step)) return { is: 'not-asked' }
  const later = matter.steps.slice(index + 1).find(({ kind }) => kind === demand.step)
  const foundOn = before?.day ?? (later && dayOf(later))
  const misplaced = foundOn !== undefined && day !== undefined && foundOn <= day
  const isUndecided = step.kind === 'implementation' && demand.step === 'resolution' && !misplaced
  return {
    is: 'broken',
    fault: {
      kind: 'after',
      step: step.kind,
      missing: demand.step,
      ...(foundOn !== undefined && { foundOn }),
      ...(day !== undefined && { day }),
    },
    at: before === undefined ? 'heading' : dayField(step.kind),
    remedy: { kind: 'take', step: demand.step, ...(isUndecided && { begun: true }) },
    ...(misplaced && { level: 'defect' as const }),
  }
}

/**
 * What was passed has been done with since, by when is not asked: nothing can be filed that is not yet decided.
 *
 * ```text
 *   filing ── vote ── outcome             of what? unsure
 *   vote ── filing ── outcome             filed
 *   vote ── outcome ── filing             filed, if its day is later too
 * ```
 */
const sinceTheVote = (demand: Parameters<typeof checkAfter>[0], about: Case): Outcome => {
  const { index, matter, state, day } = about
  const { resolution: vote } = state.done
  const all = matter.steps.flatMap((one, at) => {
    const on = one.kind === demand.step ? dayOf(one) : undefined
    return on === undefined ? [] : [{ at, on }]
  })
  const inOrder = all.filter(({ at, on }) => at < index || day === undefined || on > day)
  const early = inOrder.filter(({ at, on }) => vote !== undefined && (at < vote.index || on < vote.day))
  if (early.length < inOrder.length) return { is: 'kept' }
  if (state.tried.includes(demand.step)) return { is: 'not-asked' }
  return notSince(demand, about, early.at(-1) ?? all[0], early.length > 0 ? vote?.day : undefined)
}

/**
 * Nobody has written that it was done since; or, where what was found stands, it may have been of another decision.
 *
 * @param vote - the day of the vote before which it was done
 */
const notSince = (
  { step: missing }: Parameters<typeof checkAfter>[0],
  { step, day }: Case,
  found: { readonly at: number; readonly on: Day } | undefined,
  vote: Day | undefined,
): Outcome => ({
  is: 'broken',
  fault: {
    kind: 'after',
    step: step.kind,
    missing,
    ...(found && { foundOn: found.on }),
    ...(day !== undefined && { day }),
    ...(vote !== undefined && { vote }),
    undated: true,
  },
  at: 'heading',
  ...(found && { level: 'defect' as const, beside: { step: found.at, at: dayField(missing) } }),
  remedy: { kind: 'take', step: missing, undated: true, ...(found && { again: true }) },
})

/** Whether an adviser spoke under any of some steps, by a day. */
const isAdvised = (steps: readonly Step[], on: Day | undefined): boolean =>
  steps.some(({ advice = [] }) => advice.some(({ day }) => on === undefined || day <= on))

/** The notice hung when this was done, and was to hang longer; or nobody wrote that it has come down. */
const stillUp = ({ step: missing }: Parameters<typeof checkAfter>[0], { step, state, matter, day }: Case): Outcome | undefined => {
  const notice = matter.steps[state.done[missing]?.index ?? -1]
  if (notice === undefined || !isPosting(notice) || notice.posted === undefined || day === undefined) return undefined
  const { from, to } = notice.posted
  const fault = { kind: 'after', step: step.kind, missing, foundOn: from, day } as const
  if (to === undefined)
    return { is: 'broken', fault: { ...fault, open: true }, at: dayField(step.kind), remedy: { kind: 'write', field: 'posted' } }
  if (day >= to) return undefined
  return {
    is: 'broken',
    fault: { ...fault, needed: daysBetween(from, to), had: daysBetween(from, day) },
    at: dayField(step.kind),
    remedy: { kind: 'meet-from', day: to },
  }
}

/** It came after, but the days that must lie between had not passed. */
const tooSoon = (demand: Parameters<typeof checkAfter>[0], { kind }: Step, before: Day, day: Day | undefined): Outcome => {
  const { days, workdays } = demand
  const needed = workdays ?? days
  if (needed === undefined || day === undefined) return { is: 'kept' }
  const had = workdays === undefined ? daysBetween(before, day) : countWorkdays(before, day, workdays)
  if (had >= needed) return { is: 'kept' }
  // One short is enough where the first day counts: if it was a day of work, where only those do.
  const isNearly = had === needed - 1 && (workdays === undefined || countWorkdays(addDays(before, -1), before, 1) === 1)
  return {
    is: 'broken',
    fault: {
      kind: 'after',
      step: kind,
      missing: demand.step,
      foundOn: before,
      day,
      needed,
      had,
      ...(workdays !== undefined && { workdays: true }),
    },
    at: dayField(kind),
    remedy: { kind: 'meet-from', day: workdays === undefined ? addDays(before, needed) : addWorkdays(before, needed) },
    ...(isNearly && { level: 'note' as const }),
  }
}
