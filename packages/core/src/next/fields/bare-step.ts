import { addDays, type Day, laterOf } from '../../base/day.ts'
import { readingOf } from '../../finding/finding.ts'
import { judge } from '../../judge/judge.ts'
import { judgeStep } from '../../judge/judge-step.ts'
import { dayField, dayOf, isMeeting, type Matter, type Step } from '../../record/matter.ts'
import { decidersOf, isAskedOf } from '../../rule/deciders.ts'
import type { LawOn, Rule } from '../../rule/rule.ts'
import type { Village } from '../../rule/village.ts'
import { lawForVillage } from '../../rule/village-law.ts'

/** A step of a matter that somebody fills in: which one, where, by which law, and the day by whose law it is asked while it has none. */
export type OpenStep = { readonly matter: Matter; readonly at: number; readonly village: Village; readonly lawOn: LawOn; readonly on: Day }

/** A step with its kind, its body and its day, and nothing else. */
export const bareStep = (step: Step, on: Day): Step => {
  const body = isMeeting(step) ? { body: step.body } : {}
  // Only what every step of this kind has.
  return { kind: step.kind, round: step.round, others: [], blocks: [], parts: [], ...body, ...dayFact(step, on) } as unknown as Step
}

/** A step that is still without its day, as if it were of a day. */
export const datedStep = (step: Step, on: Day): Step => (dayOf(step) === undefined ? ({ ...step, ...dayFact(step, on) } as Step) : step)

const dayFact = (step: Step, on: Day): { readonly [Name in ReturnType<typeof dayField>]?: unknown } => {
  const field = dayField(step.kind)
  const day = dayOf(step) ?? on
  if (field === 'events') return { events: [{ day, what: '' }] }
  return { [field]: field === 'day' ? day : { from: day } }
}

/** A judge for one step of a matter: what stands before it is judged once. */
export const benchFor = ({ matter, at, village, lawOn, on }: OpenStep): ((step: Step) => ReturnType<typeof judgeStep>) => {
  const open = matter.steps[at]
  // A form asks for all that a step will have once it is over: for the last day of a notice that hangs as well.
  const asOf = addDays(laterOf(on, open && dayOf(open)) ?? on, 366)
  const { state } = judge(readingOf({ ...matter, steps: matter.steps.slice(0, at) }), village, lawOn, asOf)
  return (step) => {
    const reading = readingOf({ ...matter, steps: matter.steps.with(at, step) })
    return judgeStep({ reading, village, lawOn, asOf, state, step, index: at })
  }
}

/** The rules that the law of its own day asks of a step. */
export const rulesAskedOf = ({ matter, at, village, lawOn, on }: OpenStep): readonly Rule[] => {
  const step = matter.steps[at]
  if (step === undefined) return []
  const day = dayOf(step) ?? on
  const law = lawForVillage(village, lawOn, day)?.index
  if (law === undefined) return []
  const deciders = decidersOf(matter, law.catalogueOn(day), at)
  return law
    .rulesOn(step.kind, matter.category)
    .filter((rule) => isAskedOf(rule, deciders) && (rule.bodies === undefined || (isMeeting(step) && rule.bodies.includes(step.body))))
}
