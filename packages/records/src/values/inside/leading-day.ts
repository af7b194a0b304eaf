import { type Day, day, daysBetween } from '@cunyi/core'
import { arabic } from '../chinese.ts'
import { isoOf, readDay } from '../day.ts'
import { halfWidth } from '../digits.ts'
import { ambiguous, type Value } from '../value.ts'

const digit = '[0-9０-９]'
const numeral = '[〇○零一二三四五六七八九十廿卅]'
const full = new RegExp(
  `^(${digit}{4}[年\\-/.－／．]${digit}{1,2}[月\\-/.－／．]${digit}{1,2}[日号]?|${digit}{8}(?!${digit})|${numeral}{4}年${numeral}{1,3}月${numeral}{1,3}[日号])`,
  'u',
)
const partial = new RegExp(`^((${digit}{1,2})月(${digit}{1,2})[日号]|(${numeral}{1,3})月(${numeral}{1,3})[日号])`, 'u')
const same = /^(?:当[日天]|同[日天]|即日|当场|当面)/u
const behind = /^[\s，,、：:]+/u

/** A day at the head of some words, and the words behind it. */
export type LeadingDay = { readonly day: Value<Day>; readonly text: string; readonly rest: string }

/**
 * The day that some words begin with.
 *
 * @param after - the day that it follows: it gives the year where none is written, and 当日 its day
 * @returns nothing where they begin with none
 * @example leadingDay('4月8日村民委员会答复', theDay('2026-03-25'))?.day //=> { value: '2026-04-08' }
 */
export const leadingDay = (words: string, after?: Day): LeadingDay | undefined => {
  const whole = full.exec(words)
  if (whole) return { day: readDay(whole[0]), text: whole[0], rest: words.slice(whole[0].length).replace(behind, '') }
  if (after === undefined) return undefined
  const spot = same.exec(words)?.[0]
  // 当场 and 当面 say how as well as when: they stay with the words.
  if (spot) return { day: { value: after }, text: spot, rest: words.slice(/场|面/u.test(spot) ? 0 : spot.length).replace(behind, '') }
  const short = partial.exec(words)
  if (short === null) return undefined
  const [month, date] = arabic(halfWidth(short[0])).match(/\d+/gu) ?? []
  return { day: following(after, month, date), text: short[0], rest: words.slice(short[0].length).replace(behind, '') }
}

/** A day so long after the one that it follows was perhaps before it. */
const farOff = 180

/** The first such day that is not before another. */
const following = (after: Day, month: string | undefined, date: string | undefined): Value<Day> => {
  const year = Number(after.slice(0, 4))
  const both = [year, year + 1].flatMap((one) => day(isoOf(String(one), month, date)) ?? [])
  const found = both.find((one) => one >= after)
  if (found === undefined) return { misread: { what: 'no-such-day' } }
  return daysBetween(after, found) > farOff ? ambiguous(both) : { value: found }
}

/** Whether some words begin with a day, or with one that another gives. */
export const beginsWithDay = (words: string, isFollowing: boolean): boolean =>
  full.test(words) || (isFollowing && (partial.test(words) || same.test(words)))
