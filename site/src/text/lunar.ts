import type { Day } from '@cunyi/core'

const tens = ['初', '十', '廿', '三'] as const
const ones = ['十', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

const format = new Intl.DateTimeFormat('zh-CN-u-ca-chinese', { timeZone: 'UTC', month: 'long', day: 'numeric' })
const known = new Map<Day, string>()

/**
 * A day of the farmers' calendar, by which elderly villagers reckon.
 *
 * @returns month and day, as a wall calendar writes them; a leap month is called one
 * @source Unicode CLDR, the calendar `chinese`; held against published calendars in the test
 * @example lunarOf(theDay('2026-02-17')) //=> '正月初一'
 */
export const lunarOf = (day: Day): string => {
  const before = known.get(day)
  if (before !== undefined) return before
  const parts = new Map(format.formatToParts(new Date(`${day}T00:00:00Z`)).map(({ type, value }) => [type, value]))
  const found = `${parts.get('month')}${dayName(Number(parts.get('day')))}`
  known.set(day, found)
  return found
}

/** 初一 to 三十; the tenth, twentieth and thirtieth have names of their own. */
const dayName = (number: number): string => {
  if (number === 10) return '初十'
  if (number === 20) return '二十'
  if (number === 30) return '三十'
  return `${tens[Math.trunc(number / 10)]}${ones[number % 10]}`
}
