import { addDays, type Day, type StepKind, type Term, terms, theDay, workTypes } from '@cunyi/core'
import type { EventFacts, ObjectionFacts, StepFacts, TermFacts } from '../conformance/facts.ts'
import type { Chance } from './chance.ts'
import { approvalWords, conditionsOf } from './words.ts'

// What random decisions say of money, contracts, objections and their own keeping: mostly in order, and about the bounds where it is not.

const values: { readonly [Name in Term]: readonly [TermFacts[Name], ...TermFacts[Name][]] } = {
  amount: [10_000_00, 10_000_01, 9_999_99],
  scope: ['300米', ' ３００ 米。', '三百米', '350米'],
  counterparty: ['县建筑公司', '县建筑公司。', '镇建筑公司'],
  term: ['3年', '５年'],
}

/** Some of the four terms, so many times in a hundred. */
export const said = ({ often, one }: Chance, much: number): TermFacts =>
  often(much)
    ? Object.fromEntries(terms.filter(() => often(50)).map((term) => [term, often(75) ? values[term][0] : one<unknown>(values[term])]))
    : {}

const parts = [10_000_00, 10_000_00, 10_000_01, 5_000_00, 5_000_00, 5_000_99, 5_001_00, 4_999_01, 4_999_00] as const

/** What was settled: all of it, or a yuan more or less. */
export const settled = ({ often, one }: Chance): { readonly settled?: number } =>
  often(50) ? { settled: one([10_000_00, 10_000_00, 10_000_00, 10_000_99, 10_001_00, 9_999_01, 9_999_00]) } : {}

/** What was done from a day on. */
export const events = (by: Chance, from: Day): readonly EventFacts[] => {
  const { one, often } = by
  let day = from
  const typed = workTypes.flatMap((type): readonly EventFacts[] => {
    if (!often(40)) return []
    day = addDays(day, one([0, 0, 0, 1, 5, 20]))
    const { amount: _, ...rest } = type === 'contract' || type === 'change' ? said(by, 50) : {}
    const who =
      type === 'invoice' || type === 'payment' ? often(30) && { counterparty: one(['县建筑公司', '县建筑公司', '镇建筑公司']) } : {}
    return [{ day, type, ...rest, ...who, ...(often(60) && { amount: one(parts) }) }]
  })
  return often(40) || typed.length === 0 ? [from] : typed
}

const waits = [0, 1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 14, 15, 16, 19, 20, 24, 25] as const

/** Who objected from a day on, and what became of it. */
export const objections = ({ below, often, one }: Chance, from: Day): { readonly objections?: readonly ObjectionFacts[] } => {
  if (!often(25)) return {}
  const some = Array.from({ length: below(3) }, (): ObjectionFacts => {
    const raised = addDays(from, one([0, 3, 8]))
    let day = raised
    const done = ['received', 'answered', 'disputed', 'forwarded', 'answered', 'settled'] as const
    const handled = (often(80) ? (['answered'] as const) : Array.from({ length: below(5) }, () => one(done))).map((did) => {
      day = addDays(day, one(waits))
      return { day, did }
    })
    return { raised, ...(!often(5) && { handled }) }
  })
  return { objections: some }
}

/** What was written down, said and watched beside a step. */
export const beside = ({ often, one, below }: Chance, { kind, day, posted }: StepFacts): object => {
  const on = day ?? posted?.from
  if (on === undefined || !isKept(kind)) return {}
  const from = theDay(on)
  return {
    ...(often(20) && { recorded: addDays(from, often(80) ? 0 : one([1, 1, 2, -1])) }),
    ...(often(4) && { advice: [addDays(from, one([-1, 0, 1]))] }),
    ...(posted && often(20) && { supervision: Array.from({ length: 1 + below(2) }, () => addDays(from, one([5, 15, 20, 39, 40, 41]))) }),
  }
}

const isKept = (kind: StepKind): boolean => !['consultation', 'expertise', 'risk', 'legality', 'approval', 'filing'].includes(kind)

/** An opinion beside the six, from a day. */
export const opinion = (by: Chance, kind: StepKind, from: Day): StepFacts => ({
  kind,
  held: { from },
  ...(kind === 'approval' && approvalWords(by)),
  ...conditionsOf(by),
  ...(by.often(50) && { reference: '街批〔2026〕3号' }),
})
