/** How two digits are divided: not at all, or by what. A number keeps to one of them; line, cell and item divide more than a blank does. */
export const gap = { none: 0, blank: 1, dash: 2, dot: 3, slash: 4, comma: 5, mark: 6, bracket: 7, colon: 8, cell: 9, line: 10 } as const

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
const chinese = ['〇零○◯', '一壹幺', '二贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖']
const letters: readonly (readonly [string, number])[] = [
  ['O', 0],
  ['o', 0],
  ['l', 1],
  ['I', 1],
]
const plainScript = 1
const chineseScript = 2
const letterScript = 3

/** For each character 16 times its script, and its value; 0 where it is no digit. One look a character keeps a long text quick. */
const table = new Uint8Array(0x1_0000)
for (let value = 0; value < 10; value++) table[48 + value] = 16 * plainScript + value
chinese.forEach((row, value) => {
  for (const one of row) table[one.charCodeAt(0)] = 16 * chineseScript + value
})
for (const [one, value] of letters) table[one.charCodeAt(0)] = 16 * letterScript + value

const isDigit = (code: number): boolean => code > 47 && code < 58
const isLetter = (code: number): boolean => (code > 64 && code < 91) || (code > 96 && code < 123)

/** A digit's entry of the table; 0 where none stands. O is 0 and l is 1 only among digits. */
const digitAt = (text: string, at: number): number => {
  const entry = table[text.charCodeAt(at)] ?? 0
  return entry < 16 * letterScript || isAmongDigits(text, at) ? entry : 0
}

/** A letter that stands for a digit touches one, and no letter that stands for itself. */
const isAmongDigits = (text: string, at: number): boolean => {
  const [before, after] = [edge(text, at, -1), edge(text, at, 1)]
  return !isLetter(before) && (!isLetter(after) || isX(after)) && (isNumeral(before) || isNumeral(after))
}

const edge = (text: string, at: number, step: 1 | -1): number => {
  let to = at + step
  for (let left = 6; left > 0 && scriptAt(text, to) === letterScript; left--) to += step
  return text.charCodeAt(to)
}

const scriptAt = (text: string, at: number): number => (table[text.charCodeAt(at)] ?? 0) >> 4

const isNumeral = (code: number): boolean => {
  const script = (table[code] ?? 0) >> 4
  return script === plainScript || script === chineseScript
}

/** The X of an identity number, and what is typed for it. */
const isX = (code: number): boolean => code === 88 || code === 120 || code === 0xd7 || code === 0x425 || code === 0x445

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
const kinds: Readonly<Record<string, number>> = {
  ' ': gap.blank,
  '\t': gap.blank,
  '-': gap.dash,
  '~': gap.dash,
  '.': gap.dot,
  '·': gap.dot,
  '・': gap.dot,
  '•': gap.dot,
  '/': gap.slash,
  '\\': gap.slash,
  ',': gap.comma,
  '*': gap.mark,
  _: gap.mark,
  '`': gap.mark,
  '>': gap.mark,
  '+': gap.mark,
  '#': gap.mark,
  '(': gap.bracket,
  ')': gap.bracket,
  '[': gap.bracket,
  ']': gap.bracket,
  '<': gap.bracket,
  ':': gap.colon,
  '"': gap.mark,
  "'": gap.mark,
  '|': gap.cell,
  '│': gap.cell,
  '\n': gap.line,
}
const kindByCode = new Map(Object.entries(kinds).map(([character, kind]) => [character.charCodeAt(0), kind]))

/** What stands between one digit and the next, if it is nothing that ends a number; the heaviest of several says how. */
const between = (text: string, from: number): Between | undefined => {
  let kind: number = gap.none
  let lines = 0
  let at = from
  for (; at < text.length && at - from <= widest; at++) {
    const here = kindByCode.get(text.charCodeAt(at))
    if (here === undefined) break
    kind = Math.max(kind, here)
    if (here === gap.line) {
      if (++lines > 3) return undefined
      at = numbered(text, at + 1) - 1
    } else if (text.charCodeAt(at) === 60) at = tagEnd(text, at)
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

/** The end of a tag or comment, which a reader of the page never sees as a break. */
const tagEnd = (text: string, at: number): number => {
  let to = at + 1
  while (to < at + 40 && text.charCodeAt(to) !== 62) to++
  return to < at + 40 ? to : at
}
