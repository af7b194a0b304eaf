import type { Day } from '../../../base/day.ts'
import { formatYuan } from '../../../base/money.ts'
import type { Denominator, Share } from '../../../base/share.ts'
import type { Count } from '../../../record/fields.ts'

export const unitOf: Readonly<Record<Count['unit'], string>> = { person: '人', household: '户' }

export const day = (of: Day): string => `${Number(of.slice(0, 4))}年${Number(of.slice(5, 7))}月${Number(of.slice(8))}日`

export const share = ({ bound, numerator, denominator }: Share): string => {
  const part = numerator === 1 && denominator === 2 ? '半数' : `${numeral(denominator)}分之${numeral(numerator)}`
  if (bound === 'at-least') return `${part}以上`
  return part === '半数' ? '过半数' : `超过${part}`
}

export const numeral = (number: number): string => {
  const digits = '〇一二三四五六七八九'
  if (number < 10) return digits[number] ?? ''
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  if (tens < 10) return `${tens === 1 ? '' : (digits[tens] ?? '')}十${ones === 0 ? '' : (digits[ones] ?? '')}`
  return String(number)
}

/** Of whom a share is taken, said of the body itself. */
export const whole = (of: Denominator, total: number, unit: string): string => {
  const said: Readonly<Record<Denominator, string>> = {
    present: `到会的${total}${unit}`,
    composition: `全体${total}${unit}`,
    members: `全体成员${total}${unit}`,
    'should-attend': `应到会有表决权党员${total}${unit}`,
  }
  return said[of]
}

/** In quotation marks; marks within become the inner ones, as in “村‘两委’会议商议”. */
export const quoted = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`

/** Whole mebibytes, none left out: what is a little too large shows as more than is allowed. */
export const mebibytes = (bytes: number): number => Math.ceil(bytes / 1_048_576)

export const yuan = (fen: number): string => `${formatYuan(fen)}元`

export const value = (of: number | string): string => (typeof of === 'number' ? yuan(of) : quoted(of))
