import { addDays, type Day, day, daysBetween, type Period } from '@cunyi/core'
import { arabic } from './chinese.ts'
import { isoOf, readDay } from './day.ts'
import { halfWidth } from './digits.ts'
import { ambiguous, notA, type Value } from './value.ts'

/** What nearly every record says: no other form is looked for. */
const usual = /^(\d{4}-\d\d-\d\d) 至 (\d{4}-\d\d-\d\d)$/u
const between = /\s*(?:至|到|~|—+|–| - | to )\s*/u
const opening = /^(?:自|从|由|from )\s*/u
const closing = /\s*(?:止|为止)$/u
const begun = /\s*(?:起至|起)\s*/u
const monthAndDay = /^(\d{1,2})\s*(?:月|-|\/|\.)\s*(\d{1,2})\s*[日号]?$/u
/** A day of a month is no length. */
const dated = /\d+\s*月\s*\d+\s*[日号]/gu
/** `…，共15天` behind both days counts them once more. */
const behindPeriod = /\s*[,，、;；(]\s*(?:(?:共|合计|计|为期|历时|满|公示|公开|公布)\s*)*(\d{1,3})\s*(?:个?自然)?[天日]\s*[)]?$/u
const length = /\d+\s*(?:个?工作日|天|日内|日以上|日$|days?)/u

/**
 * From a day to a day.
 *
 * `2026-03-19 至 2026-04-05`; also with 到, `~`, `—`, ` to `, 自…至…, and a dash between days without dashes. The last day may leave out its year where it is the first day's.
 *
 * @returns the period, without its last day where none is written yet; or why there is none: a length of days does not say which days
 * @example readPeriod('2026年3月19日至4月5日') //=> { value: { from: '2026-03-19', to: '2026-04-05' } }
 */
export const readPeriod = (raw: string): Value<Period> => {
  const parts = usual.exec(raw)
  if (parts) return fromTo(readDay(parts[1] ?? ''), readDay(parts[2] ?? ''))
  const whole = arabic(halfWidth(raw))
  const counted = behindPeriod.exec(whole)
  if (counted) return withLength(readPeriod(whole.slice(0, counted.index)), Number(counted[1]))
  const text = whole.replace(opening, '').replace(closing, '').replace('起至', '至')
  const ends = endsOf(text)
  if (ends.length > 2) return notA('period')
  const [first = '', last = ''] = ends.map((end) => end.replace(begun, ''))
  const from = readDay(first)
  if ('misread' in from) return length.test(text.replace(dated, '')) ? { misread: { what: 'period-without-days' } } : asPeriod(from)
  if (last === '' || last === '今') return { value: { from: from.value } }
  return fromTo(from, readLast(from.value, last))
}

/** A length that counts the first day or leaves it out agrees; with any other it is asked which end was meant. */
const withLength = (period: Value<Period>, days: number): Value<Period> => {
  if ('misread' in period || period.value.to === undefined) return 'misread' in period ? period : notA('period')
  const { from, to } = period.value
  const had = daysBetween(from, to)
  return days === had || days === had + 1 ? period : ambiguous([to, addDays(from, days)].map((end) => `${from} 至 ${end}`))
}

/** `2026.3.19-4.5`: a dash between days that are written without one. */
const dashed = /^([^-]*\d{4}[./年][^-]*)-([^-]+)$/u
const endsOf = (text: string): readonly string[] => dashed.exec(text)?.slice(1) ?? text.split(between)

const fromTo = (from: Value<Day>, to: Value<Day>): Value<Period> => {
  if ('misread' in from) return from
  if ('misread' in to) return to
  return to.value < from.value ? { misread: { what: 'backwards' } } : { value: { from: from.value, to: to.value } }
}

/** A day that is none is told as a day; a text that is nothing at all is told as a period. */
const asPeriod = (from: Value<Day>): Value<Period> =>
  'misread' in from && from.misread.what !== 'value' ? { misread: from.misread } : notA('period')

const readLast = (from: Day, text: string): Value<Day> => {
  const short = monthAndDay.exec(text)
  if (!short) {
    const to = readDay(text)
    return 'misread' in to && to.misread.what === 'value' ? notA('period') : to
  }
  const year = from.slice(0, 4)
  const sameYear = day(isoOf(year, short[1], short[2]))
  if (sameYear === undefined) return { misread: { what: 'no-such-day' } }
  if (sameYear >= from) return { value: sameYear }
  return notA('period')
}
