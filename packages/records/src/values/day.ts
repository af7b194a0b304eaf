import { type Day, day } from '@cunyi/core'
import { arabic } from './chinese.ts'
import { isOnWeekday, lunar, withoutClock } from './clock.ts'
import { halfWidth } from './digits.ts'
import { ambiguous, notA, type Value } from './value.ts'

const canonical = /^\d{4}-\d{2}-\d{2}$/
const dashed = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/
const spoken = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]$/u
const bare = /^(\d{4})(\d{2})(\d{2})$/
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/
const shortYear = /^'?(\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/u
const within = /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/u

/**
 * A civil day, as people write it.
 *
 * `2026-03-02`, `2026-3-2`, `2026/03/02`, `2026.3.2`, `2026年3月2日`, `二〇二六年三月二日` and `20260302` are one day.
 *
 * An hour or a weekday beside it is no part of it, and neither is the day of the farmers' calendar in brackets.
 *
 * @returns the day, or why the text is none: a day that the calendar has not, `03/04/2026` which two countries read differently, one of the
 *   farmers' calendar, which is never converted
 * @example readDay('2026年3月2日') //=> { value: '2026-03-02' }
 */
export const readDay = (raw: string): Value<Day> => {
  if (canonical.test(raw)) return onCalendar(raw)
  const { text: typed, weekday } = withoutClock(halfWidth(raw))
  if (lunar.test(typed)) return notA('solar-day')
  const read = civilDay(arabic(typed))
  if ('misread' in read || isOnWeekday(read.value, weekday)) return read
  return notA('day', [read.value])
}

const civilDay = (text: string): Value<Day> => {
  const marked = dashed.exec(text)
  if (marked) return onCalendar(isoOf(marked[1], marked[3], marked[4]))
  const parts = spoken.exec(text) ?? bare.exec(text)
  if (parts) return onCalendar(isoOf(parts[1], parts[2], parts[3]))
  const backwards = yearLast.exec(text)
  if (backwards) return eitherWay(backwards[3], backwards[1], backwards[2])
  return notA('day', perhaps(text))
}

/**
 * The canonical text of a year, a month and a day; what is missing becomes a day that no calendar has.
 *
 * @example isoOf('2026', '3', '2') //=> '2026-03-02'
 */
export const isoOf = (year = '', month = '', date = ''): string => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`

const onCalendar = (iso: string): Value<Day> => {
  const value = day(iso)
  return value === undefined ? { misread: { what: 'no-such-day' } } : { value }
}

/** `03/04/2026` is April in one country and March in another; where only one of them is a day, it is still the writer's to say. */
const eitherWay = (year: string | undefined, a: string | undefined, b: string | undefined): Value<Day> => {
  const readings = [...new Set([isoOf(year, a, b), isoOf(year, b, a)])].filter((iso) => day(iso) !== undefined)
  return readings.length > 1 ? ambiguous(readings) : notA('day', readings)
}

/** The day inside a longer text, one with a short year, or one whose dashes are others, as a suggestion. */
const perhaps = (text: string): readonly string[] => {
  const plain = text.replace(/(?<=\d)[一—–－−~](?=\d)/gu, '-')
  const [, year, month, date] = shortYear.exec(plain) ?? []
  const found = year === undefined ? within.exec(plain)?.[0].match(/\d+/g) : [`20${year}`, month, date]
  const iso = found ? isoOf(found[0], found[1], found[2]) : ''
  return day(iso) === undefined ? [] : [iso]
}
