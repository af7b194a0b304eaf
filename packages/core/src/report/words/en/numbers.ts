import type { Day } from '../../../base/day.ts'
import { formatYuan } from '../../../base/money.ts'
import type { Denominator, Share } from '../../../base/share.ts'
import type { Count } from '../../../record/fields.ts'

export const day = (of: Day): string => of

export const many = (number: number, unit: Count['unit'] | 'day' | 'working day' | 'vote' | 'record' | 'page'): string => {
  if (unit === 'person') return `${number} ${number === 1 ? 'person' : 'people'}`
  return `${number} ${unit}${number === 1 ? '' : 's'}`
}

export const share = ({ bound, numerator, denominator }: Share): string => {
  const part = fractions[`${numerator}/${denominator}`] ?? `${numerator}/${denominator}`
  return bound === 'at-least' ? `at least ${part}` : `more than ${part}`
}

const fractions: Readonly<Record<string, string>> = {
  '1/2': 'half',
  '1/3': 'one third',
  '2/3': 'two thirds',
  '4/5': 'four fifths',
}

export const whole = (of: Denominator, total: number): string => {
  const said: Readonly<Record<Denominator, string>> = {
    present: `the ${total} present`,
    composition: `all ${total}`,
    members: `all ${total} members`,
    'should-attend': `the ${total} members with a vote who should attend`,
  }
  return said[of]
}

/** Whole mebibytes, none left out: what is a little too large shows as more than is allowed. */
export const mebibytes = (bytes: number): number => Math.ceil(bytes / 1_048_576)

export const yuan = (fen: number): string => `${formatYuan(fen)} yuan`

export const value = (of: number | string): string => (typeof of === 'number' ? yuan(of) : `“${of}”`)
