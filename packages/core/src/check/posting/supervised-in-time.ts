import { dayOf, isPosting } from '../../record/matter.ts'
import { type Broken, type Check, joinBroken, notAsked } from '../check.ts'

/** Who attests a notice does so before the village goes on: an opinion from after the next step can stop nothing any more. */
export const checkSupervisedInTime: Check<'attested'> = (_, { step, index, matter }) => {
  if (!isPosting(step) || step.supervision === undefined) return notAsked
  const next = matter.steps.slice(index + 1).find(({ kind }) => kind === 'implementation' || kind === 'outcome')
  const on = next && dayOf(next)
  if (next === undefined || on === undefined) return notAsked
  return joinBroken(
    step.supervision.flatMap(({ day }, at): readonly Broken[] =>
      day <= on
        ? []
        : [
            {
              is: 'broken',
              fault: { kind: 'attested', step: step.kind, day, next: next.kind, on },
              at: { line: 'supervision', index: at },
            },
          ],
    ),
  )
}
