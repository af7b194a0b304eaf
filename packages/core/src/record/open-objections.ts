import type { Day } from '../base/day.ts'
import type { Objection } from './matter.ts'

/** A time during which an objection waited for an answer; still waiting where it has no end. */
export type OpenPeriod = { readonly from: Day; readonly to?: Day }

/**
 * The times during which an objection was open.
 *
 * ```text
 *   raised ├──── answered   disputed ├──── forwarded ─── answered
 *          └ one spell ┘             └──── one spell ────┘
 * ```
 *
 * An answer or a settlement ends a spell; a dispute, or its being sent on after an answer, begins another.
 *
 * @example openPeriods({ raised: theDay('2026-03-25'), about: '预算', handled: [] }) //=> [{ from: '2026-03-25' }]
 */
export const openPeriods = ({ raised, handled }: Objection): readonly OpenPeriod[] => {
  const all: { from: Day; to?: Day }[] = [{ from: raised }]
  for (const { did, day } of handled) {
    const last = all.at(-1)
    const isOpen = last !== undefined && last.to === undefined
    if ((did === 'answered' || did === 'settled') && isOpen) last.to = day
    else if ((did === 'disputed' || did === 'forwarded') && !isOpen) all.push({ from: day })
  }
  return all
}

/** Whether an objection waits for an answer on a day; one that was answered that day does not. */
export const isOpenOn = (objection: Objection, on: Day): boolean =>
  openPeriods(objection).some(({ from, to }) => from <= on && (to === undefined || to > on))

/** Whether an objection waits for an answer at the end of all that is on record. */
export const isOpen = (objection: Objection): boolean => openPeriods(objection).at(-1)?.to === undefined
