import chineseDays from 'chinese-days'
import { parseISO } from 'date-fns/parseISO'
import { addDays, type Day } from './day.ts'

/** The last day of a term: moved behind a holiday where it is one; unknown where nobody has said yet which days of that year are. */
export type TermEnd = { readonly ends: Day; readonly isKnown: boolean }

/**
 * Where a term ends whose last day may be a holiday or a day of rest: on the first working day from there on.
 *
 * ```text
 *   2026-04-04 Saturday, Qingming ── 05 ── 06 holidays ──→ 04-07
 * ```
 *
 * @source 民法典 art. 203
 * @example termEnd(theDay('2026-04-04')) //=> { ends: '2026-04-07', isKnown: true }
 */
export const termEnd = (last: Day): TermEnd => {
  if (!hasCalendar(last)) return { ends: last, isKnown: false }
  return isWorkday(last) ? { ends: last, isKnown: true } : termEnd(addDays(last, 1))
}

/**
 * How many working days lie behind one day, up to another, the first not counted: no more than `enough` are told.
 *
 * In a year whose holidays nobody has told a weekday is one only once ten more have passed: no holiday runs longer.
 *
 * ```text
 *   2026-04-29 ── 30 ── 05-01…05 holidays ── 06 ── 07 ── 08      4 working days
 * ```
 *
 * @param enough - at least 0; also the number of days after which nobody looks on
 * @source 民法典 art. 201; the State Council's notices on holidays
 * @example countWorkdays(theDay('2026-04-29'), theDay('2026-05-08'), 10) //=> 4
 */
export const countWorkdays = (first: Day, last: Day, enough: number): number => {
  let [day, told, untold] = [first, 0, 0]
  while (day < last && told + Math.max(0, untold - longestHoliday) < enough) {
    day = addDays(day, 1)
    if (hasCalendar(day)) told += isWorkday(day) ? 1 : 0
    else untold += isWeekday(day) ? 1 : 0
  }
  return told + Math.max(0, untold - longestHoliday)
}

/** The first day by which so many working days lie behind one: see {@link countWorkdays}. */
export const addWorkdays = (first: Day, days: number): Day => {
  let day = first
  while (countWorkdays(first, day, days) < days) day = addDays(day, 1)
  return day
}

/** The last day from which so many working days lie before another: see {@link countWorkdays}. */
export const subtractWorkdays = (last: Day, days: number): Day => {
  let day = last
  while (countWorkdays(day, last, days) < days) day = addDays(day, -1)
  return day
}

/** No holiday has run for more days than that of 2020 at the turn of the lunar year. */
export const longestHoliday = 10

const isWeekday = (on: Day): boolean => ![0, 6].includes(parseISO(on).getDay())

// The package is CommonJS: its functions come with its one export.
const { isWorkday: isWorkdayOf, getHolidaysInRange } = chineseDays

/** Holidays, days of rest and the Saturdays worked for them, as the State Council sets them each year. */
const isWorkday = (on: Day): boolean => isWorkdayOf(parseISO(on))

const years = new Map<string, boolean>()

/** Whether the calendar of that year is known: no year is without a holiday. */
const hasCalendar = (on: Day): boolean => {
  const year = on.slice(0, 4)
  if (!years.has(year)) years.set(year, getHolidaysInRange(parseISO(`${year}-01-01`), parseISO(`${year}-12-31`), false).length > 0)
  return years.get(year) === true
}
