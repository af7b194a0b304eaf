import { columnsIn } from './columns.ts'
import { fold, noCharacter } from './fold.ts'
import { entityAt, percentAt, tagEnd } from './markup.ts'

/** A text as it reads once all disguise is taken off, and where each of its characters stood. */
export type NormalisedText = {
  readonly text: string
  /** for each character of `text`, and for its end, the place in the text it came from, in UTF-16 units */
  readonly at: Int32Array
  /** for each character of `text`, where what it came from ends */
  readonly ends: Int32Array
  /** where the text ends and the columns of its tables follow, which are no sentences */
  readonly columnsFrom: number
}

/** A text that is being written, with room for all of it. */
type Page = { readonly out: Uint16Array; readonly at: Int32Array; readonly ends: Int32Array; size: number }

const blank = 32
const lineEnd = 10
/** What keeps two pieces apart that do not follow each other. */
const apart = [lineEnd, 0x3002, lineEnd]
/** A tag that is shorter holds no number of a person. */
const shortTag = 9

/**
 * Takes the disguise off a text: full-width and other forms of letters, digits and signs become plain ones, what cannot be seen goes, escapes are
 * read, and tags are lifted out of the words they divide.
 *
 * ```text
 *   text    １３８?００１３     a blank of no width stands at ?
 *   plain   1380013
 *   at      0 1 2 4 5 6 7 8     where each stood, and the end
 * ```
 *
 * What stands in tags follows the text, and then the columns of its tables from top to bottom.
 *
 * @returns linear in the text; line ends stay, as one character each
 * @example normalise('１３８').text //=> '138'
 */
export const normalise = (text: string): NormalisedText => {
  const isPlain = !text.includes('<') && !text.includes('|')
  const room = isPlain ? text.length : 6 * text.length + 64
  const page: Page = { out: new Uint16Array(room), at: new Int32Array(room + 1), ends: new Int32Array(room + 1), size: 0 }
  const tags: [number, number][] = []
  foldInto(page, text, 0, text.length, tags)
  const body = page.size
  for (const [from, to] of tags) {
    divide(page, from)
    foldInto(page, text, from, to, undefined)
  }
  const columnsFrom = page.size
  if (!isPlain) addColumns(page, stringOf(page.out.subarray(0, body)))
  page.at[page.size] = text.length
  const { out, at, ends, size } = page
  return { text: stringOf(out.subarray(0, size)), at: at.subarray(0, size + 1), ends: ends.subarray(0, size), columnsFrom }
}

const addColumns = (page: Page, text: string): void => {
  for (const column of columnsIn(text)) {
    divide(page, page.at[column[0]?.[0] ?? 0] ?? 0)
    column.forEach(([from, to], row) => {
      // The head of a column says what stands under it.
      if (row > 0) put(page, row === 1 ? blank : lineEnd, page.at[from] ?? 0, page.at[from] ?? 0)
      for (let index = from; index < to; index++) put(page, page.out[index] ?? 0, page.at[index] ?? 0, page.ends[index] ?? 0)
    })
  }
}

const put = (page: Page, code: number, from: number, to: number): void => {
  page.at[page.size] = from
  page.ends[page.size] = to
  page.out[page.size++] = code
}

const divide = (page: Page, from: number): void => {
  for (const code of apart) put(page, code, from, from)
}

/** Writes what a piece of the source reads as; tags are collected where a list for them is given, or else are words like others. */
const foldInto = (page: Page, text: string, start: number, stop: number, tags: [number, number][] | undefined): void => {
  for (let from = start; from < stop; from++) {
    const code = text.charCodeAt(from)
    if (code === 60 && tags !== undefined) {
      const end = tagEnd(text, from)
      if (end !== undefined) {
        if (end - from > shortTag) tags.push([from + 1, end - 1])
        from = end - 1
        continue
      }
    }
    const escaped = code === 38 ? entityAt(text, from) : code === 37 ? percentAt(text, from) : undefined
    if (escaped !== undefined) {
      const meant = fold(escaped.code)
      if (meant !== noCharacter && meant <= 0xffff) put(page, meant, from, escaped.end)
      from = escaped.end - 1
      continue
    }
    const full = isHigh(code) ? (text.codePointAt(from) ?? code) : code
    const known = asItIs(code) ? code : code === 13 ? endAt(text, from) : fold(full)
    const isPair = full > 0xffff
    if (known !== noCharacter) put(page, known > 0xffff ? code : known, from, isPair && known <= 0xffff ? from + 2 : from + 1)
    if (isPair && known !== full) from++
  }
}

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00

const asItIs = (code: number): boolean => (code >= blank && code < 127) || code === lineEnd || code === 9

/** A return before a line feed is the same line's end. */
const endAt = (text: string, at: number): number => (text.charCodeAt(at + 1) === lineEnd ? noCharacter : lineEnd)

const most = 8_192

const stringOf = (codes: Uint16Array): string => {
  let text = ''
  for (let from = 0; from < codes.length; from += most)
    text += String.fromCharCode.apply(null, codes.subarray(from, from + most) as unknown as number[])
  return text
}
