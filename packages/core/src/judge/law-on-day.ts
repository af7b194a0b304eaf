import type { Day } from '../base/day.ts'
import type { StepKind } from '../record/fields.ts'
import { indexLaw, type LawIndex } from '../rule/law-index.ts'
import { inForceOn, type LawOn, type Rule } from '../rule/rule.ts'
import type { Verdict } from './verdict.ts'

/** The law of one day, for one matter. */
export type LawOnDay = { readonly book: LawIndex; readonly rules: (kind: StepKind) => readonly Rule[] }

/** The law of a village's day, for a matter that still goes on; nothing where it is not on file. */
export const lawForMatter = ({ village, reading }: Verdict, lawOn: LawOn, on: Day): LawOnDay | undefined => {
  const sets = village.jurisdiction === undefined ? undefined : lawOn(village.jurisdiction, on)
  if (sets === undefined) return undefined
  const book = indexLaw(sets, inForceOn(village.local, on))
  return { book, rules: (kind) => book.rulesOn(kind, reading.matter.category) }
}
