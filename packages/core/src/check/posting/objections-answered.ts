import type { Day } from '../../base/day.ts'
import { addDays, daysBetween } from '../../base/day.ts'
import { openPeriods } from '../../record/open-objections.ts'
import { type Broken, type Check, joinBroken, notAsked } from '../check.ts'
import { compareWithTerm } from '../order/within.ts'

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
        if (had === undefined) return []
        const came = compareWithTerm(addDays(from, days), had)
        return came === 'in-time' ? [] : [late({ from, to, had, days, index, isOpen: came === 'open', isFirst: spell === 0 })]
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
  /** the holidays of that year are not known, and may have moved the last day */
  readonly isOpen: boolean
}

const late = ({ from, to, had, days, index, isFirst, isOpen }: Late): Broken => ({
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
  ...(isOpen && { level: 'defect' as const }),
  ...(!isFirst && { level: 'note' as const }),
})
