const wide = /[\uff01-\uff5e\u3000\u00a0]/u
const eachWide = /[\uff01-\uff5e\u3000\u00a0]/gu

/** No value of ours is longer; what is longer is not searched for one. */
const longest = 120

/**
 * A text with full-width letters, digits and signs made half-width, and no blanks at its ends.
 *
 * @returns nothing of a text that is too long to be a value
 * @example halfWidth('２０２６－３－２ ') //=> '2026-3-2'
 */
export const halfWidth = (text: string): string => {
  const trimmed = text.trim()
  if (trimmed.length > longest) return ''
  if (!wide.test(trimmed)) return trimmed
  return trimmed.replace(eachWide, (one) => {
    const code = one.charCodeAt(0)
    return code > 0xff00 ? String.fromCharCode(code - 0xfee0) : ' '
  })
}

/**
 * The number that plain digits write.
 *
 * @param digits - ASCII digits and nothing else, at most 15 of them, so that the number is exact
 * @returns a whole number; nothing where there are none or too many
 * @example whole('186') //=> 186
 */
export const whole = (digits: string): number | undefined => {
  if (digits.length === 0 || digits.length > 15) return undefined
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return undefined
    sum = sum * 10 + digit
  }
  return sum
}

const chinese = '零一二三四五六七八九'
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const numerals = /[〇零一二两三四五六七八九十百千]+/gu

/**
 * A text with Chinese numerals written as digits; both ways of writing them are read.
 *
 * @returns the text itself where it has none, or where one is not well formed: `三十八` is 38, `三八` 38, `十三五` stays
 * @example arabic('二〇二六年三月十八日') //=> '2026年3月18日'
 */
export const arabic = (text: string): string => text.replace(numerals, (run) => numeral(run) ?? run)

const numeral = (run: string): string | undefined => {
  const plain = run.replaceAll('〇', '零').replaceAll('两', '二')
  return /[十百千]/u.test(plain) ? counted(plain) : spelled(plain)
}

const spelled = (run: string): string => Array.from(run, (one) => String(chinese.indexOf(one))).join('')

/** `一千零三十八`: each unit smaller than the one before it, each digit before its unit. */
const counted = (run: string): string | undefined => {
  let sum = 0
  let digit: number | undefined
  let last = 10_000
  for (const one of run) {
    const unit = units[one]
    if (unit === undefined) {
      if (digit !== undefined && digit !== 0) return undefined
      digit = chinese.indexOf(one)
    } else {
      if (unit >= last || digit === 0) return undefined
      sum += (digit ?? 1) * unit
      last = unit
      digit = undefined
    }
  }
  return String(sum + (digit ?? 0))
}
