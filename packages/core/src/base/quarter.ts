import { addMonths } from 'date-fns/addMonths'
import { addQuarters } from 'date-fns/addQuarters'
import { formatISO } from 'date-fns/formatISO'
import { lastDayOfQuarter } from 'date-fns/lastDayOfQuarter'
import { parseISO } from 'date-fns/parseISO'
import { startOfQuarter } from 'date-fns/startOfQuarter'
import { addDays, type Day, theDay } from './day.ts'

/**
 * The last day of the quarter after the one a day lies in.
 *
 * @example endOfNextQuarter(theDay('2026-03-24')) //=> '2026-06-30'
 */
export const endOfNextQuarter = (on: Day): Day => dayOf(lastDayOfQuarter(addQuarters(parseISO(on), 1)))

/**
 * A day of the first month of the quarter after the one a day lies in.
 *
 * @example dayOfNextQuarter(theDay('2026-03-24'), 15) //=> '2026-04-15'
 */
export const dayOfNextQuarter = (on: Day, day: number): Day => addDays(dayOf(startOfQuarter(addQuarters(parseISO(on), 1))), day - 1)

/**
 * The same day so many months later, or the last of its month.
 *
 * @example monthsAfter(theDay('2025-11-30'), 3) //=> '2026-02-28'
 */
export const monthsAfter = (on: Day, months: number): Day => dayOf(addMonths(parseISO(on), months))

const dayOf = (date: Date): Day => theDay(formatISO(date, { representation: 'date' }))
