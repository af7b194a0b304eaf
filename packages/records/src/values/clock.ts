import { type Day, daysBetween, theDay } from '@cunyi/core'

const daypart = '(?:上午|下午|早上|早晨|清晨|晚上|晚间|晚|中午|午后|凌晨|傍晚|夜间|am|pm)'
const time = `${daypart}?\\s*\\d{1,2}\\s*(?:[:：]\\s*\\d{1,2}(?:\\s*[:：]\\s*\\d{1,2})?|[时点]\\s*(?:\\d{1,2}\\s*分?|半|整|正|钟)?)\\s*${daypart}?`
const clock = new RegExp(
  `[\\s,，、T]*[(]?\\s*(?:${time}(?:\\s*(?:[-—–~]+|至|到)\\s*${time})?|${daypart})\\s*[)]?\\s*(?:起|开始|召开)?$`,
  'iu',
)
const weekday = /[\s,，、]*[(]?\s*(?:星期|礼拜|周)([一二三四五六日天])\s*[)]?/u
const aside = /^(.+?)\s*[(]\s*(.+?)\s*[)]$/u
/** A day of the farmers' calendar: 农历二月初一. */
export const lunar: RegExp =
  /[农阴旧][历曆]|正月|冬月|腊月|闰|初[一二三四五六七八九十]|月[廿卅][一二三四五六七八九]?(?![一二三四五六七八九日号])/u

/** A day without what minutes write beside it, and the weekday that they say it was. */
export type WithoutClock = { readonly text: string; readonly weekday?: number }

/**
 * A day without the hour, the weekday and the day of the farmers' calendar that stand beside it: none of them makes it another day.
 *
 * @param text - half-width
 * @example withoutClock('2026年3月18日(星期三)下午2时') //=> { text: '2026年3月18日', weekday: 3 }
 */
export const withoutClock = (text: string): WithoutClock => {
  const civil = withoutLunar(text)
  const found = weekday.exec(civil)
  const rest = found === null ? civil : `${civil.slice(0, found.index)} ${civil.slice(found.index + found[0].length)}`.trim()
  const plain = rest.replace(clock, '').trim()
  return { text: plain, ...(found && { weekday: Math.min('一二三四五六日天'.indexOf(found[1] ?? ''), 6) + 1 }) }
}

/** Both calendars in one value: the civil day stands, on whichever side of the brackets. */
const withoutLunar = (text: string): string => {
  const [, before = '', within = ''] = aside.exec(text) ?? []
  if (before === '') return text
  if (lunar.test(within) && !lunar.test(before)) return before
  return lunar.test(before) && !lunar.test(within) && /\d{4}/u.test(within) ? within : text
}

/** Whether a day is the weekday that was written beside it. */
export const isOnWeekday = (on: Day, weekday: number | undefined): boolean =>
  weekday === undefined || (((daysBetween(monday, on) % 7) + 7) % 7) + 1 === weekday

const monday = theDay('2026-01-05')
