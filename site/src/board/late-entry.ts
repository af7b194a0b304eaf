import { type Day, dayOf, daysBetween, procedure, type Step, type Verdict } from '@cunyi/core'

/**
 * By how many days a step was written down late, for its label 补录; nothing where it was in time, or nobody says when.
 *
 * Of the six steps the judge says it. No practice asks it of works, opinions and what else stands beside the six, so nothing is found there;
 * the label is drawn all the same, from the same two days: what the record says, and where somebody looked, what its history shows.
 */
export const lateOf = ({ reading, findings, village }: Verdict, index: number): number | undefined => {
  const step = reading.matter.steps[index]
  const found = findings.flatMap((one) => (one.step === index && one.fault.kind === 'recorded' ? [one.fault.late] : []))
  const beside = step === undefined || isOfSix(step) ? 0 : besideTheSix(step, reading.history?.seen[index]?.day)
  // Where a town says how long may pass, it may pass for these too.
  const allowed = Math.max(0, ...village.local.flatMap(({ rules }) => rules.flatMap(({ demand }) => daysOf(demand))))
  const late = Math.max(0, ...found, beside > allowed ? beside : 0)
  return late === 0 ? undefined : late
}

const daysOf = (demand: { readonly kind: string; readonly days?: unknown }): readonly number[] =>
  demand.kind === 'recorded' && typeof demand.days === 'number' ? [demand.days] : []

const isOfSix = ({ kind }: Step): boolean => (procedure as readonly string[]).includes(kind)

/**
 * An opinion is there on its last day. Works go on: the first of them must be seen in the book, and the day under 记录日期 may be that of the last.
 */
const besideTheSix = (step: Step, seen: Day | undefined): number => {
  const began = dayOf(step)
  if (began === undefined) return 0
  const given = 'held' in step ? (step.held?.to ?? began) : began
  const done = step.kind === 'implementation' ? (step.events.at(-1)?.day ?? began) : given
  const said = step.recorded === undefined ? 0 : daysBetween(done, step.recorded)
  return Math.max(said, seen === undefined || (step.recorded ?? given) >= seen ? 0 : daysBetween(given, seen))
}
