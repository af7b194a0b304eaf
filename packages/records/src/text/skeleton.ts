import { cr, dash, endsLine, hash, isBlank, isDigit, isWord, lf, markAt, plus, space, star, tab, tick, tilde } from './block-markers.ts'

/**
 * The bones of a text: the same length and the same lines, but only the marks that make blocks; every other character is an `x`.
 * The parser sees nothing else, so nothing inline, no HTML and no reference can begin, whichever parser it is, and no text can slow it down.
 * Words are taken from the text itself, by position.
 *
 * ```text
 *   text    - 时间：**2026**-03-02 <b>        ##党员大会审议
 *   bones   - xxxxxxxxxxxxxxxxxxxx            ## xxxxx
 * ```
 */
export type Skeleton = { readonly text: string; readonly lines: number; readonly depth: number }

/** What stands for everything that is no mark. */
const x = 120
/** So far to the right a marker counts as one level deeper: nesting by indentation alone is limited too. */
const columnsALevel = 8
/** So many marks within others count as one level deeper: parsers hold each item of a list against all of them. */
const marksALevel = 500

/**
 * The bones of a text, its lines and the deepest nesting that its marks can make.
 *
 * @param text - any string
 * @returns `depth` counts quotes and lists that begin in one line, how far right they begin, and how many there are of them. Never throws; linear in the text.
 * @example skeletonOf('# 甲\n- 乙').text //=> '# x\n- x'
 */
export const skeletonOf = (text: string): Skeleton => {
  const out = new Uint8Array(text.length).fill(x)
  const page: Page = { text, out, at: 0, depth: 0, within: 0 }
  let lines = 1
  while (page.at < text.length) {
    line(page)
    while (page.at < text.length && !endsLine(text.charCodeAt(page.at))) page.at++
    if (endLine(page)) lines++
  }
  // Dashes as the first line would be front matter to some parsers; stars are the same rule.
  for (let at = 0; out[1] !== space && out[at] === dash; at++) out[at] = star
  return { text: latin.decode(out), lines, depth: page.depth + Math.floor(page.within / marksALevel) }
}

type Page = { readonly text: string; readonly out: Uint8Array; at: number; depth: number; within: number }

const mark = (page: Page, at: number): number => markAt(page.text, at)

const latin = new TextDecoder('latin1')
/** Ends a line: all three kinds of line ending become one, in their own width. */
const endLine = (page: Page): boolean => {
  const { text, out } = page
  if (page.at >= text.length) return false
  if (text.charCodeAt(page.at) === cr && text.charCodeAt(page.at + 1) === lf) out[page.at++] = space
  out[page.at++] = lf
  return true
}

const keep = (page: Page, count: number): void => {
  for (const end = page.at + count; page.at < end; page.at++) page.out[page.at] = mark(page, page.at)
}

/** Keeps the marks at the head of a line: quotes and bullets first, then at most one heading, rule or fence. */
const line = (page: Page): void => {
  let levels = 0
  let column = 0
  let start = page.at
  for (;;) {
    const code = mark(page, page.at)
    const bullet = isBlank(code) ? 0 : container(page, code, levels)
    if (isBlank(code)) {
      if (levels === 0) column += code === tab ? 4 : 1
      keep(page, 1)
    } else if (bullet > 0) {
      keep(page, bullet)
      levels++
      start = page.at + 1
    } else break
  }
  page.within += Math.max(0, levels - 1)
  if (levels > 0) page.depth = Math.max(page.depth, levels + Math.floor(column / columnsALevel))
  if (!leaf(page)) wideBlanks(page, start)
}

/** How many characters a quote mark, a bullet or a number takes here; 0 where none stands. A line of dashes is a rule, not bullets. */
const container = (page: Page, code: number, levels: number): number => {
  if (code === 62) return 1
  if (code === dash || code === star || code === plus) {
    if (levels === 0 && ruleWidth(page, code) > 0) return 0
    const next = page.at + 1
    if (isBlank(mark(page, next)) || mark(page, next) === lf) return 1
    return code === dash && steal(page, next) ? 1 : 0
  }
  if (!isDigit(code)) return 0
  let width = 1
  while (width < 10 && isDigit(mark(page, page.at + width))) width++
  const close = mark(page, page.at + width)
  const after = mark(page, page.at + width + 1)
  return width < 10 && (close === 46 || close === 41) && (isBlank(after) || after === lf) ? width + 1 : 0
}

/** Keeps a heading's marks, a rule or a fence; false where the line is only words. */
const leaf = (page: Page): boolean => {
  const code = mark(page, page.at)
  if (code === hash) return heading(page)
  if (code === dash || code === star) {
    const width = ruleWidth(page, code)
    keep(page, width)
    return width > 0
  }
  if (code !== tick && code !== tilde) return false
  const width = run(page, code)
  if (width < 3 || (code === tick && restHas(page, page.at + width, tick))) return false
  keep(page, width)
  return true
}

/** `##` and a blank; where the blank is missing before a word, one is made. */
const heading = (page: Page): boolean => {
  const width = run(page, hash)
  const next = mark(page, page.at + width)
  if (width > 6 || !(isBlank(next) || next === lf || steal(page, page.at + width))) return false
  keep(page, isBlank(next) ? width + 1 : width)
  return true
}

const run = (page: Page, code: number): number => {
  let width = 0
  while (mark(page, page.at + width) === code) width++
  return width
}

const restHas = (page: Page, from: number, code: number): boolean => {
  for (let at = from; mark(page, at) !== lf; at++) if (mark(page, at) === code) return true
  return false
}

/** The width of a rule: three or more of one mark and nothing else in the line; 0 where it is none. */
const ruleWidth = (page: Page, code: number): number => {
  let marks = 0
  let at = page.at
  for (; mark(page, at) !== lf; at++) {
    const here = mark(page, at)
    if (here === code) marks++
    else if (!isBlank(here)) return 0
  }
  return marks >= 3 ? at - page.at : 0
}

/** Full-width blanks before words are part of the words: four of them are an indent, not a block of code. */
const wideBlanks = (page: Page, start: number): void => {
  if (mark(page, page.at) === lf) return
  for (let at = start; at < page.at; at++) if (page.text.charCodeAt(at) > space) page.out[at] = x
}

/** `-时间` lacks its blank: the first character of the word gives its place to one, in the bones only. */
const steal = (page: Page, at: number): boolean => {
  if (!isWord(page.text.charCodeAt(at)) || mark(page, at + 1) === lf) return false
  page.out[at] = space
  return true
}
