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
