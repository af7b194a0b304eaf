// The characters that make blocks, by their code.
export const tab = 9
export const lf = 10
export const cr = 13
export const space = 32
export const hash = 35
export const star = 42
export const plus = 43
export const dash = 45
export const tick = 96
export const tilde = 126

export const endsLine = (code: number): boolean => code === lf || code === cr
export const isBlank = (code: number): boolean => code === space || code === tab
export const isDigit = (code: number): boolean => code > 47 && code < 58

/** The mark that a character stands for; full-width forms are marks too, as a Chinese keyboard gives them. Past the end it is a line's end. */
export const markAt = (text: string, at: number): number => {
  if (at >= text.length) return lf
  const code = text.charCodeAt(at)
  if (code < 0xa0) return code === cr ? lf : code
  if (code === 0x3000 || code === 0xa0 || isUnseen(code)) return space
  return code > 0xff00 && code < 0xff5f ? code - 0xfee0 : code
}

/** What shows as nothing, as copies from pages and files put together leave it before marks: it is told, and hides no mark. */
const isUnseen = (code: number): boolean => code === 0xfeff || (code > 0x200a && code < 0x2010) || code === 0x2060

/**
 * Whether a character can only be part of a word: a digit, or no ASCII, no blank and no full-width form of a mark.
 *
 * @param code - a UTF-16 code unit
 * @example isWord('时'.charCodeAt(0)) //=> true
 */
export const isWord = (code: number): boolean => {
  if (code < 0xa1) return isDigit(code)
  if (code > 0xff00 && code < 0xff5f) return isDigit(code - 0xfee0)
  return code !== 0x3000 && !isUnseen(code)
}
