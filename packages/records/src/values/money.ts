import { formatYuan } from '@cunyi/core'
import { arabic, bothNumbers, chineseNumber } from './chinese.ts'
import { halfWidth, whole } from './digits.ts'
import { ambiguous, notA, type Value } from './value.ts'

const sum = /^(?:人民币|rmb|cny|[￥¥])?\s*([\d,.]+)\s*(万亿|亿|万|千)?\s*(?:元|圆|yuan|cny|rmb)?\s*(?:整|正)?$/u
const plain = /^(\d+)(?:\.(\d+))?$/
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/
const commaAsPoint = /^(\d+),(\d+)$/
/** Digits between a unit and a fen. */
const places: Readonly<Record<string, number>> = { 元: 2, 千: 5, 万: 6, 亿: 10 }
const none = new Set(['无', '零', 'none', 'nil'])
/** `186000元（大写：壹拾捌万陆仟元整）`: one sum in digits and again in words, in either order. */
const twice = /^(.+?)\s*(?:[(]\s*(?:[大小]写\s*[:：]?)?|[大小]写\s*[:：]?)\s*(.+?)\s*[)]?$/u
const spelled =
  /^(?:人民币)?\s*(?:大写\s*[:：]?\s*)?([^\d元圆角分整正]+)(?:[元圆](?:零?([^零元圆角分整正])角)?(?:零?([^零元圆角分整正])分)?\s*[整正]?)?$/u

/**
 * A sum of money: `186000元`, `186,000元`, `18.6万元`, `￥186000`, `186000.50`, `壹拾捌万陆仟元整`, or in digits and words at once; 无 is 0.
 *
 * @returns fen, a whole number, exact to the last digit; or why there is none: `1,5万元` can be two sums, and so can digits beside other words
 * @example readMoney('18.6万元') //=> { value: 18600000 }
 */
export const readMoney = (raw: string): Value<number> => {
  const text = halfWidth(raw).toLowerCase().replace('￥', '¥')
  if (none.has(text)) return { value: 0 }
  const once = readOnce(text)
  const parts = 'misread' in once ? twice.exec(text) : null
  if (parts) return agreed(text, readOnce(parts[1] ?? ''), readOnce(parts[2] ?? ''))
  return 'misread' in once ? once : likely(text, once)
}

const unitless = /^\d[\d,]*(?:\.\d+)?$/u
/** A thousand yuan, and a hundred million: what is less without a unit, or more without 亿, may have been copied from a column in 万元. */
const small = 100_000
export const large = 10_000_000_000

/** A number without a unit that is small or broken may be one of 万元; of a sum beyond all that villages decide it is asked too. */
const likely = (text: string, sum: { readonly value: number }): Value<number> => {
  const { value } = sum
  const isBroken = /\.(?:\d|\d{3,})$/u.test(text)
  if (unitless.test(text) && value > 0 && (value < small || isBroken)) return ambiguous([`${text}元`, `${text}万元`])
  if (value <= large || text.includes('亿')) return sum
  return ambiguous([...(value % 10_000 === 0 ? [said(value / 10_000)] : []), inHundredMillions(value)])
}

/** Both ways to write a sum must give it. */
const agreed = (text: string, one: Value<number>, other: Value<number>): Value<number> => {
  if ('misread' in one || 'misread' in other) return notA('money', perhaps(text))
  return one.value === other.value ? one : ambiguous([one, other].map(({ value }) => said(value)))
}

const readOnce = (text: string): Value<number> => {
  const parts = sum.exec(text) ?? sum.exec(arabic(text))
  const digits = parts?.[1]
  const unit = parts?.[2] ?? '元'
  if (digits === undefined || places[unit] === undefined) return inWords(text)
  if (grouped.test(digits)) return fen(digits.replaceAll(',', ''), unit)
  const comma = commaAsPoint.exec(digits)
  if (comma) return ambiguous([`${comma[1]}.${comma[2]}${inYuan(unit)}`, `${comma[1]}${comma[2]}${inYuan(unit)}`])
  if (unit === '元' && /^\d{1,3}\.\d{3}$/.test(digits)) return ambiguous([`${digits}元`, `${digits.replace('.', '')}元`])
  return fen(digits, unit)
}

/** `壹拾捌万陆仟元伍角整`, as cheques have it, and `十八万六千元`. */
const inWords = (text: string): Value<number> => {
  const [yuan, jiao, cents] = (spelled.exec(text)?.slice(1) ?? ['-']).map((part) => (part === undefined ? 0 : chineseNumber(part)))
  if (yuan === undefined || jiao === undefined || cents === undefined) return inSpeech(text)
  return { value: yuan * 100 + jiao * 10 + cents }
}

const stepwise = /^(?:(\d{1,4})亿)?(?:(\d{1,4})万)?(?:(\d)千)?(?:(\d)百)?元?$/u
const steps = [100_000_000, 10_000, 1000, 100]

/** `18万6千元` is one sum; `三万五` may be two. */
const inSpeech = (text: string): Value<number> => {
  const parts = stepwise.exec(text)?.slice(1) ?? []
  if (parts.filter((part) => part !== undefined).length > 1)
    return { value: parts.reduce((all, part, index) => all + (whole(part ?? '') ?? 0) * (steps[index] ?? 0), 0) * 100 }
  const both = bothNumbers(text.replace(/^人民币|[元圆][整正]?$/gu, ''))
  return both ? ambiguous(both.map((yuan) => `${yuan}元`)) : notA('money', perhaps(text))
}

const spaced = /^\d{1,3}(?: \d{3})+(?=元?$)/u
const tenThousand = /^([\d.]+)\s*w(?:元)?$/u

/** What was perhaps meant: `18.6w` for 18.6万元, blanks between thousands. */
const perhaps = (text: string): readonly string[] => {
  const myriads = tenThousand.exec(text)?.[1]
  const grouped = spaced.exec(text)?.[0].replaceAll(' ', '')
  const meant = myriads === undefined ? grouped && `${grouped}元` : `${myriads}万元`
  return meant === undefined || 'misread' in fen(meant.replace(/万?元$/u, ''), myriads === undefined ? '元' : '万') ? [] : [meant]
}

/**
 * A sum beyond a hundred million as it is written so that nobody has to ask.
 *
 * @param fen - a whole number
 * @example inHundredMillions(12_000_000_000) //=> '1.2亿元'
 */
export const inHundredMillions = (fen: number): string => {
  const digits = String(fen).padStart(11, '0')
  return `${digits.slice(0, -10)}.${digits.slice(-10)}`.replace(/\.?0+$/u, '').concat('亿元')
}

/** Fen as yuan, for a question. */
const said = (fen: number): string => `${formatYuan(fen)}元`

const inYuan = (unit: string): string => (unit === '元' ? '元' : `${unit}元`)

/** Moves the point by digits, never by a multiplication: what is written down is what is counted. */
const fen = (text: string, unit: string): Value<number> => {
  const parts = plain.exec(text)
  const width = places[unit] ?? 2
  const after = (parts?.[2] ?? '').replace(/0+$/, '')
  if (!parts || after.length > width || (text.length > 1 && /^0\d/.test(text))) return notA('money')
  const value = whole(`${parts[1]}${after.padEnd(width, '0')}`.replace(/^0+(?=\d)/, ''))
  return value === undefined ? notA('money') : { value }
}
