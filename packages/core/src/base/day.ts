// One function a file: the whole library takes a second to load.
import { addDays as addCalendarDays } from 'date-fns/addDays'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'

/** A civil day, `YYYY-MM-DD`; it has no hour and no time zone. Made by `day`. */
export type Day = string & { readonly [isDay]: true }
declare const isDay: unique symbol

/**
 * A civil day from its canonical text.
 *
 * @returns nothing where the text is not `YYYY-MM-DD` or names no day of the calendar
 * @example day('2026-03-18') //=> '2026-03-18'
 * @example day('2026-02-31') //=> undefined
 */
export const day = (text: string): Day | undefined => known(text)

/** A day written in a program's own source, where a wrong one is the program's mistake. Throws on it. */
export const theDay = (text: string): Day => {
  const found = day(text)
  if (found === undefined) throw new Error(`not a day of the calendar: ${text}`)
  return found
}

/**
 * The days that some words name, each with its year; days without one are none.
 *
 * @example daysIn('2026年5月10日已落实') //=> ['2026-05-10']
 */
export const daysIn = (text: string): readonly Day[] =>
  [
    ...text
      .slice(0, longestText)
      .normalize('NFKC')
      .matchAll(/(?<!\d)(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/gu),
  ].flatMap(([, year = '', month = '', date = '']) => day(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`) ?? [])
const longestText = 400

/**
 * Whole days from `from` to `to`; the first day is not counted.
 *
 * ```text
 *   from ─┬── 1 ──┬── 2 ──┬── 3 ──┐ to
 *   02-27 │ 02-28 │ 03-01 │ 03-02 │      daysBetween = 3
 * ```
 *
 * @returns days, a whole number; negative where `to` is before `from`
 * @source 民法典 art. 201
 * @example daysBetween(theDay('2026-02-27'), theDay('2026-03-02')) //=> 3
 */
export const daysBetween = (from: Day, to: Day): number => number(to) - number(from)

/**
 * The day so many days after another.
 *
 * Total: after 9999-12-31 comes no day, and before 0001-01-01 none.
 *
 * @param count - whole days; negative for earlier
 * @example addDays(theDay('2026-03-01'), 15) //=> '2026-03-16'
 */
export const addDays = (from: Day, count: number): Day => dayNumbered(number(from) + count)

/**
 * The same day so many years on; of a twenty-ninth of February, where that year has none, the first of March.
 *
 * @example yearsAfter(theDay('2020-02-29'), 5) //=> '2025-03-01'
 */
export const yearsAfter = (from: Day, years: number): Day => {
  const year = String(Number(from.slice(0, 4)) + years).padStart(4, '0')
  return day(`${year}${from.slice(4)}`) ?? day(`${year}-03-01`) ?? from
}

/**
 * The later of two days, either of which may be missing.
 *
 * @example laterOf(theDay('2026-03-01'), undefined) //=> '2026-03-01'
 */
export const laterOf = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  [a, b]
    .filter((one) => one !== undefined)
    .toSorted()
    .at(-1)

/** The same function, which works each answer out only once. */
const remembering = <Asked, Answer>(work: (asked: Asked) => Answer): ((asked: Asked) => Answer) => {
  const answers = new Map<Asked, Answer>()
  return (asked) => {
    if (!answers.has(asked)) answers.set(asked, work(asked))
    // It stands there by now, and may itself be that there is none.
    return answers.get(asked) as Answer
  }
}

const readDay = (text: string): Day | undefined => {
  const found = parseISO(text)
  // Only what comes out as it went in is a day: `20260318` and `2026-03-18T08:00` are read, and written otherwise.
  return isValid(found) && text === write(found) ? (text as Day) : undefined
}

const write = (date: Date): Day => {
  const pad = (part: number, width: number) => String(part).padStart(width, '0')
  // The parts come from a calendar date, so the text has the shape of a day.
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}` as Day
}

const known = remembering(readDay)

const epoch = parseISO('2000-01-01')

/** Days since 2000-01-01: calendar days, so a change to summer time moves nothing. */
const number = remembering((of: Day) => differenceInCalendarDays(parseISO(of), epoch))

/** The first and the last day that can be written with four digits of a year. */
const [first, last] = [number(theDay('0001-01-01')), number(theDay('9999-12-31'))]

/** The day of a number: the other way round. What lies beyond all days that can be written is the first or the last of them. */
const dayNumbered = remembering((count: number) => write(addCalendarDays(epoch, Math.min(Math.max(count, first), last))))
