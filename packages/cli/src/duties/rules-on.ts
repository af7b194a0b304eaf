import { addDays, type Day, indexLaw, inForceOn, type LawOn, type Rule, type StepKind, type Verdict } from '@cunyi/core'

/** Whose rules are asked: the village of a verdict, and what its matter is about. */
export type Where = Pick<Verdict, 'reading' | 'village'>

/** The rules that ask something of a kind of step on a day, the town's and the village's own of that day among them. */
export const rulesOn = ({ village, reading }: Where, kind: StepKind, on: Day, lawOn: LawOn): readonly Rule[] => {
  const sets = village.jurisdiction === undefined ? undefined : lawOn(village.jurisdiction, on)
  return sets === undefined ? [] : indexLaw(sets, inForceOn(village.local, on)).rulesOn(kind, reading.matter.category)
}

/** The last day a posting must hang, by the law of its first day; that day itself where no law names days. */
export const hangsUntil = (where: Where, kind: StepKind, from: Day, lawOn: LawOn): Day =>
  addDays(from, Math.max(0, ...rulesOn(where, kind, from, lawOn).map(({ demand }) => (demand.kind === 'posted' ? demand.days : 0))))
