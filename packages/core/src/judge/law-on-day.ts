import type { Day } from '../base/day.ts'
import type { StepKind } from '../record/fields.ts'
import { decidersOf, isAskedOf } from '../rule/deciders.ts'
import type { LawIndex } from '../rule/law-index.ts'
import type { LawOn, Rule } from '../rule/rule.ts'
import { lawForVillage } from '../rule/village-law.ts'
import type { Verdict } from './verdict.ts'

/** The law of one day, for one matter. */
export type LawOnDay = { readonly book: LawIndex; readonly rules: (kind: StepKind) => readonly Rule[] }

/** A matter as it was judged, and the law of its village on any day; nothing for a day whose law is not on file. */
export type MatterLaw = { readonly verdict: Verdict; readonly on: (day: Day) => LawOnDay | undefined }

/**
 * The law of a village, for a matter that still goes on.
 *
 * @example lawForMatter(reviewed, lawOn).on(theDay('2026-03-13'))?.rules('disclosure').length !== 0 //=> true
 */
export const lawForMatter = (verdict: Verdict, lawOn: LawOn): MatterLaw => {
  const known = new Map<Day, LawOnDay | undefined>()
  const on = (day: Day): LawOnDay | undefined => {
    if (!known.has(day)) known.set(day, lawOnDay(verdict, lawOn, day))
    return known.get(day)
  }
  return { verdict, on }
}

const lawOnDay = ({ village, reading }: Verdict, lawOn: LawOn, day: Day): LawOnDay | undefined => {
  const book = lawForVillage(village, lawOn, day)?.index
  if (book === undefined) return undefined
  const deciders = decidersOf(reading.matter, book.catalogueOn(day))
  return { book, rules: (kind) => book.rulesOn(kind, reading.matter.category).filter((rule) => isAskedOf(rule, deciders)) }
}
