import type { TextSpan } from '../span.ts'

/** Area codes of three digits; all others that begin with 03 to 09 have four. */
const short: ReadonlySet<number> = new Set([10, 20, 21, 22, 23, 24, 25, 27, 28, 29])

const numberOf = (digits: readonly number[], from: number, count: number): number =>
  digits.slice(from, from + count).reduce((sum, digit) => sum * 10 + digit, 0)

/** What may stand before a mobile number: nothing, 0, 86, 086, 0086. */
const prefixes: readonly (readonly number[])[] = [[], [0], [8, 6], [0, 8, 6], [0, 0, 8, 6]]

/** Whether digits are a mobile number, with or without what is dialled before it: eleven digits that begin with 13 to 19. */
export const mobileIn = (digits: readonly number[], from: number, length: number): boolean => {
  const prefix = prefixes[length - 11]
  if (prefix === undefined) return false
  const at = from + prefix.length
  const second = digits[at + 1] ?? 0
  return digits[at] === 1 && second > 2 && second < 10 && prefix.every((digit, index) => digits[from + index] === digit)
}

/** Digits of the area code of a landline number; 0 where they are none. */
export const areaCodeOf = (digits: readonly number[], from: number, length: number): 0 | 3 | 4 => {
  if (digits[from] !== 0 || digits.slice(from, from + length).includes(10)) return 0
  const code = short.has(numberOf(digits, from, 3)) ? 3 : (digits[from + 1] ?? 0) > 2 ? 4 : 0
  return code !== 0 && length - code > 6 && length - code < 9 ? code : 0
}

const numeral = '[0-9〇零○一二三四五六七八九幺两洞拐勾壹贰叁肆伍陆柒捌玖OoIl]'
/** Seven or eight digits that a word calls a telephone; a day is none. */
const local = new RegExp(
  `(?:电话|座机|手机|固话|固定电话|宅电|热线|传真|联系方式|联系号码|致电|拨打|\\btel|\\bphone|\\bfax)[^\\d\\n〇零○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]{0,6}(?<![\\d-])(${numeral}(?:[- .·]?${numeral}){6,7})(?![\\d-]|[ ]\\d|[年月〇零○一二三四五六七八九幺])`,
  'giu',
)

/**
 * Telephones of the place itself, without an area code.
 *
 * @param text - plain
 */
export const localPhonesIn = (text: string): TextSpan[] =>
  [...text.matchAll(local)].flatMap(({ 0: found, 1: number = '', index }) =>
    /^(?:19|20)\d\d-?(?:0[1-9]|1[0-2])/.test(number)
      ? []
      : [{ kind: 'phone' as const, from: index + found.length - number.length, to: index + found.length }],
  )
