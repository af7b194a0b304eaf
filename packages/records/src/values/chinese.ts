import { whole } from './digits.ts'

const digits = '零一二三四五六七八九'
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** Other ways to write the same numerals: those of cheques, the old tens, and what stands for a zero. */
const same: Readonly<Record<string, string>> = {
  〇: '零',
  '○': '零',
  '◯': '零',
  两: '二',
  廿: '二十',
  卅: '三十',
  卌: '四十',
  ...Object.fromEntries(Array.from('壹贰叁肆伍陆柒捌玖拾佰仟', (one, index) => [one, '一二三四五六七八九十百千'.charAt(index)])),
  ...Object.fromEntries(Array.from('貳參叄陸萬億', (one, index) => [one, '二三三六万亿'.charAt(index)])),
}
const others = new RegExp(`[${Object.keys(same).join('')}]`, 'gu')
const numerals = '〇○◯零一二两三四五六七八九十百千廿卅卌壹贰叁肆伍陆柒捌玖拾佰仟貳參叄陸'
const run = new RegExp(`(?<![0-9])[${numerals}]+(?![0-9])`, 'gu')
/** A zero of another alphabet among Chinese numerals, as in 二0二六. */
const zero = new RegExp(`(?<=[${numerals}])[0Oo](?=[${numerals}])`, 'gu')

/**
 * A text with Chinese numerals written as digits: plain ones, those of cheques, 廿 and 卅.
 *
 * A numeral that touches a digit stays, so that neither `3百` nor `2026一1一8` turns into another number.
 *
 * @returns the text itself where it has none, or where one is not well formed: `三十八` is 38, `三八` 38, `十三五` stays
 * @example arabic('二〇二六年三月廿八日') //=> '2026年3月28日'
 */
export const arabic = (text: string): string => text.replace(zero, '〇').replace(run, (one) => numeral(one) ?? one)

const plainOf = (text: string): string => text.replace(others, (one) => same[one] ?? one)

const numeral = (text: string): string | undefined => {
  const plain = plainOf(text)
  return /[十百千]/u.test(plain) ? counted(plain)?.toString() : spelled(plain)
}

const spelled = (text: string): string => Array.from(text, (one) => String(digits.indexOf(one))).join('')

/** `一千零三十八`: each unit smaller than the one before it, each digit before its unit. `一百五` may be 105 or 150, and is none. */
const counted = (text: string): number | undefined => {
  let sum = 0
  let digit: number | undefined
  let last = 10_000
  let zeroed = true
  for (const one of text) {
    const unit = units[one]
    if (unit === undefined) {
      if (digit !== undefined && digit !== 0) return undefined
      zeroed = digit === 0 || last === 10 || last === 10_000
      digit = digits.indexOf(one)
    } else {
      if (unit >= last || digit === 0) return undefined
      sum += (digit ?? 1) * unit
      last = unit
      digit = undefined
    }
  }
  return digit === undefined || digit === 0 || zeroed ? sum + (digit ?? 0) : undefined
}

const grouped = /^(?:([^万亿]+)亿)?(?:零?([^万亿]+)万)?(零?)([^万亿]*)$/u

/**
 * The number that a whole run of Chinese numerals writes, with 万 and 亿: `壹拾捌万陆仟` is 186,000.
 *
 * @returns a whole number; nothing where the run is not well formed or, as `三万五`, can be two numbers
 * @example chineseNumber('壹拾捌万陆仟') //=> 186000
 */
export const chineseNumber = (text: string): number | undefined => {
  const plain = plainOf(text)
  if (!/[万亿]/u.test(plain)) return section(plain)
  const [, hundredMillions, tenThousands, zeroBefore, rest = ''] = grouped.exec(plain) ?? []
  if (hundredMillions === undefined && tenThousands === undefined) return undefined
  if (rest !== '' && zeroBefore === '' && !/[十百千]/u.test(rest)) return undefined
  const parts = [hundredMillions, tenThousands, rest === '' ? undefined : rest].map((one) => (one === undefined ? 0 : section(one)))
  const [a, b, c] = parts
  return a === undefined || b === undefined || c === undefined ? undefined : a * 100_000_000 + b * 10_000 + c
}

const short = /^(.*?)([一二三四五六七八九])([万千百])([一二三四五六七八九])$/u

/**
 * Both numbers that a run may mean which leaves out its last unit: `三万五` is 35,000 to the ear and 30,005 to the eye.
 *
 * @returns nothing where the run leaves out none
 * @example bothNumbers('一百五') //=> [150, 105]
 */
export const bothNumbers = (text: string): readonly [number, number] | undefined => {
  const [, before = '', digit = '', unit = '', last = ''] = short.exec(plainOf(text)) ?? []
  const whole = chineseNumber(`${before}${digit}${unit}`)
  const ones = digits.indexOf(last)
  const step = unit === '万' ? 1000 : (units[unit] ?? 0) / 10
  return whole === undefined || last === '' ? undefined : [whole + ones * step, whole + ones]
}

const section = (text: string): number | undefined => {
  if (!/^[零一二三四五六七八九十百千]+$/u.test(text)) return undefined
  return /[十百千]/u.test(text) ? counted(text) : whole(spelled(text))
}
