import type { Day } from '../../base/day.ts'
import { addDays, daysBetween } from '../../base/day.ts'
import { openPeriods } from '../../record/open-objections.ts'
import { type Broken, type Check, joinBroken, notAsked } from '../check.ts'
import { longestHoliday } from '../order/within.ts'

/**
 * Each objection was answered within so many days, the first not counted; one that still waits is late once the days have passed.
 *
 * Whether the days run anew for an answer that was disputed is not said; some laws send such a dispute to the assembly or the township.
 *
 * @source 民法典 art. 201, 203; 四川省村务公开条例 art. 17; 重庆市实施《村民委员会组织法》办法 art. 31(2)
 */
export const checkObjectionsAnswered: Check<'answered'> = ({ days }, { step: { objections = [] }, asOf }) => {
  if (objections.length === 0) return notAsked
  return joinBroken(
    objections.flatMap((objection, index) =>
      openPeriods(objection).flatMap(({ from, to }, spell) => {
        const had = to ?? asOf
        return had === undefined || daysBetween(from, had) <= days ? [] : [late({ from, to, had, days, index, isFirst: spell === 0 })]
      }),
    ),
  )
}

type Late = {
  readonly from: Day
  readonly to: Day | undefined
  readonly had: Day
  readonly days: number
  readonly index: number
  readonly isFirst: boolean
}

const late = ({ from, to, had, days, index, isFirst }: Late): Broken => ({
  is: 'broken',
  fault: {
    kind: 'answered',
    from,
    ...(to && { day: to }),
    needed: days,
    had: daysBetween(from, had),
    latest: addDays(from, days),
  },
  at: { line: 'objections', index },
  ...(to === undefined && { remedy: { kind: 'answer' } as const }),
  // A deadline that ends on a holiday moves: what was late by no more than one may not have been late.
  ...((!isFirst || daysBetween(from, had) <= days + longestHoliday) && { level: 'note' as const }),
})
