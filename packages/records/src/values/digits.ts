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
  return trimmed.length > longest ? '' : narrow(trimmed)
}

/**
 * A line of prose with full-width letters, digits and signs made half-width, however long it is.
 *
 * @example narrow('实到：４１人') //=> '实到:41人'
 */
export const narrow = (text: string): string =>
  wide.test(text)
    ? text.replace(eachWide, (one) => {
        const code = one.charCodeAt(0)
        return code > 0xff00 ? String.fromCharCode(code - 0xfee0) : ' '
      })
    : text

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
