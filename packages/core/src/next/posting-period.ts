import { addDays, type Day, laterOf } from '../base/day.ts'
import { lawForMatter } from '../judge/law-on-day.ts'
import type { Verdict } from '../judge/verdict.ts'
import type { PostingKind } from '../record/fields.ts'
import { isPosting } from '../record/matter.ts'
import type { LawOn } from '../rule/rule.ts'

/** How long a posting must hang by the law of its first day. */
export const postingDays = (verdict: Verdict, lawOn: LawOn, step: PostingKind, from: Day): number | undefined => {
  const law = lawForMatter(verdict, lawOn, from)
  return law && Math.max(0, ...law.rules(step).map(({ demand }) => (demand.kind === 'posted' ? demand.days : 0)))
}

/** The last day of the notice that stands, as recorded; or as long as the law of its first day asks, where that is longer. */
export const postedUntil = (verdict: Verdict, lawOn: LawOn): Day | undefined => {
  const step = verdict.reading.matter.steps[verdict.state.done.disclosure?.index ?? -1]
  if (step === undefined || !isPosting(step) || step.posted === undefined) return undefined
  const { from, to } = step.posted
  return laterOf(to, addDays(from, postingDays(verdict, lawOn, step.kind, from) ?? 0))
}
