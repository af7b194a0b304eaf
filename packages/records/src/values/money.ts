import { arabic, halfWidth, whole } from './digits.ts'
import { ambiguous, notA, type Value } from './value.ts'

const sum = /^(?:人民币|rmb|cny|[￥¥])?\s*([\d,.]+)\s*(万亿|亿|万|千)?\s*(?:元|圆|yuan|cny|rmb)?\s*(?:整|正)?$/u
const plain = /^(\d+)(?:\.(\d+))?$/
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/
const commaAsPoint = /^(\d+),(\d+)$/
/** Digits between a unit and a fen. */
const places: Readonly<Record<string, number>> = { 元: 2, 千: 5, 万: 6, 亿: 10 }
const none = new Set(['无', '零', 'none', 'nil'])

/**
 * A sum of money: `186000元`, `186,000元`, `18.6万元`, `￥186000`, `186000.50`; 无 is 0.
 *
 * @returns fen, a whole number, exact to the last digit; or why there is none: `1,5万元` can be two sums
 * @example readMoney('18.6万元') //=> { value: 18600000 }
 */
export const readMoney = (raw: string): Value<number> => {
  const text = halfWidth(raw).toLowerCase().replace('￥', '¥')
  if (none.has(text)) return { value: 0 }
  const parts = sum.exec(text) ?? sum.exec(arabic(text))
  const digits = parts?.[1]
  const unit = parts?.[2] ?? '元'
  if (digits === undefined || places[unit] === undefined) return notA('money')
  if (grouped.test(digits)) return fen(digits.replaceAll(',', ''), unit)
  const comma = commaAsPoint.exec(digits)
  if (comma) return ambiguous([`${comma[1]}.${comma[2]}${yuan(unit)}`, `${comma[1]}${comma[2]}${yuan(unit)}`])
  if (unit === '元' && /^\d{1,3}\.\d{3}$/.test(digits)) return ambiguous([`${digits}元`, `${digits.replace('.', '')}元`])
  return fen(digits, unit)
}

const yuan = (unit: string): string => (unit === '元' ? '元' : `${unit}元`)

/** Moves the point by digits, never by a multiplication: what is written down is what is counted. */
const fen = (text: string, unit: string): Value<number> => {
  const parts = plain.exec(text)
  const width = places[unit] ?? 2
  const after = (parts?.[2] ?? '').replace(/0+$/, '')
  if (!parts || after.length > width || (text.length > 1 && /^0\d/.test(text))) return notA('money')
  const value = whole(`${parts[1]}${after.padEnd(width, '0')}`.replace(/^0+(?=\d)/, ''))
  return value === undefined ? notA('money') : { value }
}
