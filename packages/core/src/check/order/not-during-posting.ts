import { isPosting } from '../../record/matter.ts'
import { type Broken, type Check, joinBroken, notAsked } from '../check.ts'

/**
 * No tender, contract, invoice or payment before the notice of the decision had come down.
 *
 * A notice that is still up ends on no day we know: only what was done before it went up, or on that day, is told.
 */
export const checkNotDuringPosting: Check<'outside'> = ({ of, works }, { step, matter, state }) => {
  const before = state.done[of]
  const notice = before && matter.steps[before.index]
  if (step.kind !== 'implementation' || notice === undefined || !isPosting(notice) || notice.posted === undefined) return notAsked
  const { from, to = from } = notice.posted
  const lines = step.events.flatMap(({ type, day }, index) => (type !== undefined && works.includes(type) ? [{ type, day, index }] : []))
  if (lines.length === 0) return notAsked
  return joinBroken(
    lines
      .filter(({ day }) => day <= to)
      .map(
        ({ type, day, index }): Broken => ({
          is: 'broken',
          fault: { kind: 'outside', of, type, day, from, to },
          at: { line: 'events', index },
        }),
      ),
  )
}
