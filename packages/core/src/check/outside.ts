import { isPosting } from '../matter.ts'
import { type Broken, type Check, notAsked, together } from './check.ts'

/**
 * No tender, contract, invoice or payment before the notice of the decision had come down.
 *
 * A notice that is still up ends on no day we know: only what was done before it went up, or on that day, is told.
 */
export const outside: Check<'outside'> = ({ of, works }, { step, matter, state }) => {
  const at = state.done[of]?.index
  const notice = at === undefined ? undefined : matter.steps[at]
  if (step.kind !== 'implementation' || notice === undefined || !isPosting(notice) || notice.posted === undefined) return notAsked
  if (step.events.every(({ type }) => type === undefined || !works.includes(type))) return notAsked
  const { from, to = from } = notice.posted
  return together(
    step.events.flatMap(({ type, day }, index): readonly Broken[] =>
      type === undefined || !works.includes(type) || day > to
        ? []
        : [{ is: 'broken', fault: { kind: 'outside', of, type, day, from, to }, at: { line: 'events', index } }],
    ),
  )
}
