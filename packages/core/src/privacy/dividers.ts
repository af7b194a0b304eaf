import { isNumeral } from './numerals.ts'

/** How two digits are divided: not at all, or by what. A number keeps to one of them; line, cell and item divide more than a blank does. */
export const gap = {
  none: 0,
  blank: 1,
  dash: 2,
  dot: 3,
  slash: 4,
  comma: 5,
  mark: 6,
  bracket: 7,
  colon: 8,
  stop: 9,
  cell: 10,
  line: 11,
} as const

const kinds: Readonly<Record<string, number>> = {
  ' ': gap.blank,
  '\t': gap.blank,
  '-': gap.dash,
  '~': gap.dash,
  杠: gap.dash,
  '.': gap.dot,
  '·': gap.dot,
  '・': gap.dot,
  '•': gap.dot,
  '/': gap.slash,
  '\\': gap.slash,
  ',': gap.comma,
  ':': gap.colon,
  ';': gap.stop,
  '、': gap.stop,
  '。': gap.stop,
  '!': gap.stop,
  '?': gap.stop,
  '|': gap.cell,
  '│': gap.cell,
  '\n': gap.line,
}
const kindByCode = new Map(Object.entries(kinds).map(([character, kind]) => [character.charCodeAt(0), kind]))
/** What says that a number is a sum or a measure: it divides nothing. */
const measure = /[\p{Sc}\u3300-\u33ff℃]/u
/** For each character how it divides; 0 where nobody asked yet. */
const dividing = new Uint8Array(0x1_0000)
/** What divides nothing. */
export const none = 255

/** How the character at a place divides digits; `none` where it does not. */
export const dividerAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  const before = dividing[code] ?? none
  if (before !== 0) return before
  const found = isNumeral(code) ? none : (kindByCode.get(code) ?? kindOfSign(String.fromCharCode(code)))
  dividing[code] = found
  return found
}

const kindOfSign = (sign: string): number =>
  measure.test(sign) ? none : /[\p{Ps}\p{Pe}<>]/u.test(sign) ? gap.bracket : /[\p{P}\p{S}]/u.test(sign) ? gap.mark : none
