/** A text as it reads once all disguise is taken off, and where each of its characters stood. */
export type NormalisedText = {
  readonly text: string
  /** for each character of `text`, and for its end, the place in the text it came from, in UTF-16 units */
  readonly at: Int32Array
}

const gone = -1
const blank = 32
const lineEnd = 10
const hidden = /[\p{Cf}\p{Mn}\p{Me}\p{Cc}]/u
/** Zero of each run of ten digits outside NFKC: Arabic-Indic and its Persian form. */
const otherZeros = [0x660, 0x6f0]

const asked = 0x1_0000
/** What was found for each character of the first plane, two more than it is; 0 where nobody asked yet. */
const folded = new Int32Array(asked)

/** What a character means: itself, the plain one it is a form of, or nothing where it cannot be seen. Asked once for each. */
const fold = (code: number): number => {
  if (code >= asked) return meaning(code)
  const before = folded[code] ?? 0
  if (before !== 0) return before - 2
  const found = meaning(code)
  folded[code] = found + 2
  return found
}

const meaning = (code: number): number => {
  const character = String.fromCodePoint(code)
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return lineEnd
  if (hidden.test(character)) return gone
  if (/\p{Zs}/u.test(character) || code === 0x2800 || code === 0x3164) return blank
  if (/\p{Pd}|\u2212/u.test(character)) return 45
  const zero = otherZeros.find((one) => one <= code && code < one + 10)
  if (zero !== undefined) return 48 + code - zero
  const normal = character.normalize('NFKC')
  return normal.length === 1 ? normal.charCodeAt(0) : code
}

/**
 * Takes the disguise off a text: full-width and other forms of letters, digits and signs become plain ones, what cannot be seen goes.
 *
 * ```text
 *   text    １３８?００１３     a blank of no width stands at ?
 *   plain   1380013
 *   at      0 1 2 4 5 6 7 8     where each stood, and the end
 * ```
 *
 * @returns linear in the text; line ends stay, as one character each
 * @example normalise('１３８').text //=> '138'
 */
export const normalise = (text: string): NormalisedText => {
  const out = new Uint16Array(text.length)
  const at = new Int32Array(text.length + 1)
  let size = 0
  for (let from = 0; from < text.length; from++) {
    const code = text.charCodeAt(from)
    const known = asItIs(code) ? code : code === 13 ? endAt(text, from) : fold(isHigh(code) ? (text.codePointAt(from) ?? code) : code)
    if (known !== gone) {
      at[size] = from
      out[size++] = known > 0xffff ? code : known
    }
    if (isHigh(code) && known !== code && (text.codePointAt(from) ?? 0) > 0xffff) from++
  }
  at[size] = text.length
  return { text: written(out.subarray(0, size)), at: at.subarray(0, size + 1) }
}

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00

const asItIs = (code: number): boolean =>
  (code >= blank && code < 127) || (code >= 0x4e00 && code < 0xa000) || code === lineEnd || code === 9

/** A return before a line feed is the same line's end. */
const endAt = (text: string, at: number): number => (text.charCodeAt(at + 1) === lineEnd ? gone : lineEnd)

const most = 8_192

const written = (codes: Uint16Array): string => {
  let text = ''
  for (let from = 0; from < codes.length; from += most)
    text += String.fromCharCode.apply(null, codes.subarray(from, from + most) as unknown as number[])
  return text
}
