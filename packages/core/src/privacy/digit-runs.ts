import { dividerAt, gap, none } from './dividers.ts'
import { digitAt, isDigit, isLetter, isX, plainScript } from './numerals.ts'

/** Digits that may be one number: what stands between them is no word. */
export type DigitRun = {
  /** 0 to 9, and 10 for the X that may end an identity number */
  readonly values: readonly number[]
  /** where each stands in the plain text */
  readonly places: readonly number[]
  /** what stands before each */
  readonly gaps: readonly number[]
  /** the digits at which a written group begins: a blank, a dash or another script stands before it */
  readonly starts: readonly number[]
}

/** Below this no number of a person begins. */
const fewest = 10

/**
 * Every chain of digits in a plain text that is long enough for a number of a person. Linear.
 *
 * @example [...chains('电话138 0013 8000')][0].starts //=> [0, 3, 7]
 */
export function* chains(text: string): Generator<DigitRun> {
  for (let at = 0; at < text.length; at++) {
    if (digitAt(text, at) === 0) continue
    const { chain, end } = chainAt(text, at)
    if (chain.values.length >= fewest) yield chain
    at = end - 1
  }
}

const chainAt = (text: string, from: number): { readonly chain: DigitRun; readonly end: number } => {
  const chain = { values: [] as number[], places: [] as number[], gaps: [] as number[], starts: [] as number[] }
  let next: Between | undefined = { at: from, kind: gap.none }
  let script = 0
  let end = from
  while (next !== undefined) {
    const { at, kind }: Between = next
    const entry: number = digitAt(text, at) || lastX(text, at, chain.values)
    if (entry === 0) break
    if (kind !== gap.none || entry >> 4 !== script) chain.starts.push(chain.values.length)
    chain.values.push(entry & 15)
    chain.places.push(at)
    chain.gaps.push(kind)
    script = entry >> 4
    end = at + 1
    next = (entry & 15) === 10 ? undefined : between(text, end)
  }
  return { chain, end }
}

const lastX = (text: string, at: number, before: readonly number[]): number =>
  before.length >= 17 && isX(text.charCodeAt(at)) && !isLetter(text.charCodeAt(at + 1)) ? 16 * plainScript + 10 : 0

type Between = { readonly at: number; readonly kind: number }

const widest = 24
/** What stands between one digit and the next, if it is nothing that ends a number; the heaviest of several says how. */
const between = (text: string, from: number): Between | undefined => {
  let kind: number = gap.none
  let lines = 0
  let at = from
  for (; at < text.length && at - from <= widest; at++) {
    const here = dividerAt(text, at)
    if (here === none) break
    kind = Math.max(kind, here)
    if (here === gap.line) {
      if (++lines > 3) return undefined
      at = numbered(text, at + 1) - 1
    }
  }
  return at - from <= widest + 40 ? { at, kind } : undefined
}

/** Past the number that a line of an ordered list begins with: it is no digit of anything. */
const numbered = (text: string, at: number): number => {
  let to = at
  while (to < at + 6 && text.charCodeAt(to) === 32) to++
  const first = to
  while (to < first + 4 && isDigit(text.charCodeAt(to))) to++
  return to > first && /[.)、]/.test(text.charAt(to)) && /[ \t]/.test(text.charAt(to + 1)) ? to + 1 : at
}
