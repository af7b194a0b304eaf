import { type Day, type Field, formatYuan, type Verdict } from '@cunyi/core'
import type { DeskWords } from './type.ts'
import { yuanInCapitals } from './yuan-capitals.ts'

/**
 * How a day or a sum was read, where that is not what was typed letter by letter: a day said in full, a sum in capitals.
 *
 * @param written - what stands in the field
 */
export const readBack = (
  { verdict, at, words }: { readonly verdict: Verdict; readonly at: number | 'head'; readonly words: DeskWords },
  field: Field,
  written: string,
): string | undefined => {
  const { matter } = verdict.reading
  const facts: { readonly [Name in Field]?: unknown } | undefined = at === 'head' ? matter : matter.steps[at]
  const value = facts?.[field]
  if (value === undefined || written === '') return undefined
  if (typeof value === 'number' && (field === 'amount' || field === 'settled')) return `${formatYuan(value)}元 ${yuanInCapitals(value)}`
  if (field === 'day' || field === 'notice' || field === 'deadline' || field === 'recorded') return dayText(value as Day, words)
  if (typeof value === 'object' && value !== null && 'from' in value) {
    const { from, to } = value as { readonly from: Day; readonly to?: Day }
    return to === undefined ? dayText(from, words) : `${dayText(from, words)}—${dayText(to, words)}`
  }
  return undefined
}

/** A day in full, with the farmers' calendar beside it: for the eye only, browsers write it each in their own way. */
const dayText = (day: Day, { report, matter }: DeskWords): string => {
  const said = report.day(day)
  const lunar = lunarOf(day)
  return lunar === undefined ? said : `${said}（${matter.lunar(lunar)}）`
}

const lunarOf = (day: Day): string | undefined => {
  try {
    return new Intl.DateTimeFormat('zh-u-ca-chinese', { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    )
  } catch {
    return undefined
  }
}
