import { addDays, type Day, laterOf } from '../base/day.ts'
import type { MatterLaw } from '../judge/law-on-day.ts'
import type { PostingKind } from '../record/fields.ts'
import { isPosting } from '../record/matter.ts'

/** How long a posting must hang by the law of its first day. */
export const postingDays = (law: MatterLaw, step: PostingKind, from: Day): number | undefined => {
  const then = law.on(from)
  return then && Math.max(0, ...then.rules(step).map(({ demand }) => (demand.kind === 'posted' ? demand.days : 0)))
}

/** The last day of the notice that stands, as recorded; or as long as the law of its first day asks, where that is longer. */
export const postedUntil = (law: MatterLaw): Day | undefined => {
  const { reading, state } = law.verdict
  const step = reading.matter.steps[state.done.disclosure?.index ?? -1]
  if (step === undefined || !isPosting(step) || step.posted === undefined) return undefined
  const { from, to } = step.posted
  return laterOf(to, addDays(from, postingDays(law, step.kind, from) ?? 0))
}
