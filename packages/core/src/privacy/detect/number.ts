import { type DigitRun, gap } from '../digit-runs.ts'
import { hasPrefix, isLuhn } from './bank-card.ts'
import { isDisability, isIdentity, isOldIdentity } from './identity-number.ts'
import { areaCodeOf, mobileIn } from './phone.ts'

export type NumberKind = 'identity' | 'card' | 'phone'

/** A number of a person: the first and the last digit of it in its chain. */
export type NumberHit = { readonly kind: NumberKind; readonly from: number; readonly to: number }

/** Digits of one chain that begin and end where a written group does. */
type Window = {
  readonly chain: DigitRun
  readonly from: number
  readonly length: number
  /** digits of each written group */
  readonly shape: readonly number[]
  /** what divides the groups, each once, `none` left out */
  readonly kinds: ReadonlySet<number>
  /** nothing else stands in its chain; beside a number in one line another line or cell is something else */
  readonly isWhole: boolean
  /** what stands before it in its line, and behind it */
  readonly before: string
  readonly after: string
}

const identityWord = /身份|证件|残疾|ID\b/i
const cardWord = /卡号|账号|帐号|账户|帐户|开户|银行|存折|一卡通|信用社|\bcard|\baccount/i
const phoneWord = /电话|手机|联系|号码|座机|致电|拨打|微信|传真|\btel|phone|mobile/i
/** Names of numbers that belong to papers and projects, not to people. */
const codeWord =
  /编号|合同|代码|文号|项目|单号|发票|流水|凭证|批号|批准|序号|档案|案号|许可|权证|产权|图号|订单|税号|条码|[A-Za-z_]$|[¥$€]\s*$/
const measured = /^(?:\.\d{1,2}(?!\d)|\s?(?:元|万|亿|千|百|平方|立方|亩|吨|公斤|公里|米|人|户|票|度|块|株|[㎡%]|[A-Za-z]))/

/** What stands nearest speaks: a word for papers behind a word for the number itself. */
const isNamed = (before: string, word: RegExp): boolean => word.test(before.slice(-16))
const isCode = ({ before, after }: Window, own: RegExp): boolean =>
  measured.test(after) || (!isNamed(before, own) && codeWord.test(clauseOf(before)))

/** What was said since the last stop. */
const clauseOf = (before: string): string => before.slice(Math.max(...[...stops].map((stop) => before.lastIndexOf(stop))) + 1).slice(-12)
const stops = ';；。,、'

/** Divided in one way, or broken once more at a line's end. */
const isUniform = ({ kinds }: Window): boolean => [...kinds].filter((kind) => kind !== gap.line).length < 2
/** Cells and lines divide numbers that have nothing to do with each other, unless each holds one digit. */
const isScattered = ({ kinds, shape }: Window): boolean => (kinds.has(gap.cell) || kinds.has(gap.line)) && shape.some((one) => one !== 1)

const identity = (window: Window): boolean => {
  const { length, before, isWhole, shape } = window
  if (length === 20 || isNamed(before, identityWord)) return true
  if (length === 18) return isUniform(window) && !isDated(window)
  return (isWhole || shape.length === 1) && isUniform(window) && !isCode(window, identityWord)
}

/** A paper's number made of a region and a day of this century; one in eleven has the check digit of a person's by chance. */
const isDated = (window: Window): boolean => window.chain.values[window.from + 6] === 2 && isCode(window, identityWord)

const card = (window: Window): boolean => {
  const { chain, from, length, shape, isWhole, before } = window
  if (isNamed(before, cardWord)) return isUniform(window)
  if (!hasPrefix(chain.values, from, length) || !isUniform(window) || isCode(window, cardWord)) return false
  const isSpelled = shape.length === 1 || isWhole || shape.slice(0, -1).every((one) => one === 4)
  return isSpelled && (!isScattered(window) || (isWhole && chain.values[from] === 6 && shape.length < 6))
}

/** How mobile numbers are usually cut, from the end. */
const cut = /(?:^|,)(?:3,4,4|3,8|7,4)$/

const mobile = (window: Window): boolean => {
  const { shape, isWhole, before } = window
  if (!isUniform(window) || isCode(window, phoneWord)) return false
  if (window.kinds.has(gap.comma) && shape.slice(1).every((one) => one === 3)) return false
  const named = isNamed(before, phoneWord)
  if (isScattered(window)) return named || (isWhole && shape.length < 4)
  return named || isWhole || shape.length === 1 || cut.test(shape.join()) || shape.every((one) => one === 1)
}

const landline = (window: Window): boolean => {
  const { chain, from, length, shape, isWhole, before } = window
  const code = areaCodeOf(chain.values, from, length)
  if (isCode(window, phoneWord)) return false
  const named = isNamed(before, phoneWord)
  if (isScattered(window) && !named) return isWhole && shape.length === 2 && shape[0] === code
  if (shape.length === 1 || shape.every((one) => one === 1)) return true
  return (shape[0] === code && shape.length < 4 && (shape.at(-1) ?? 0) > 3) || (isWhole && isUniform(window) && (named || shape.length < 5))
}

type Test = {
  readonly kind: NumberKind
  readonly lengths: readonly number[]
  /** by its digits alone: asked of every piece of a chain, so it makes nothing */
  readonly may: (digits: readonly number[], from: number, length: number) => boolean
  readonly is: (window: Window) => boolean
}

const tests: readonly Test[] = [
  {
    kind: 'identity',
    lengths: [15, 18, 20],
    may: (digits, from, length) =>
      (length === 18 && isIdentity(digits, from)) ||
      (length === 15 && isOldIdentity(digits, from)) ||
      (length === 20 && isDisability(digits, from)),
    is: identity,
  },
  { kind: 'card', lengths: [12, 13, 14, 15, 16, 17, 18, 19], may: isLuhn, is: card },
  { kind: 'phone', lengths: [11, 12, 13, 14, 15], may: mobileIn, is: mobile },
  { kind: 'phone', lengths: [10, 11, 12], may: (digits, from, length) => areaCodeOf(digits, from, length) > 0, is: landline },
]
const longest = 20
/** For each length, the places in `tests` of those that know it. */
const ordersOf: readonly (readonly number[])[] = Array.from({ length: longest + 1 }, (_, length) =>
  tests.flatMap(({ lengths }, order) => (lengths.includes(length) ? [order] : [])),
)

/**
 * The numbers of persons in a chain of digits: first identity numbers, then cards, then phones, none inside another. Linear in the chain.
 *
 * @param text - the plain text that the chain stands in
 */
export const detectNumbers = (text: string, chain: DigitRun): readonly NumberHit[] => {
  const hits: NumberHit[] = []
  const taken = new Uint8Array(chain.values.length)
  const take = (hit: NumberHit): void => {
    hits.push(hit)
    taken.fill(1, hit.from, hit.to + 1)
  }
  insideLong(chain).forEach(take)
  for (const { test, first, next } of candidates(chain)) {
    const [from, end] = [chain.starts[first] ?? 0, chain.starts[next] ?? chain.values.length]
    if (!taken.subarray(from, end).includes(1) && test.is(windowAt(text, chain, first, next))) take({ kind: test.kind, from, to: end - 1 })
  }
  return hits
}

type Candidate = { readonly test: Test; readonly first: number; readonly next: number }

/** Every piece of a chain that begins and ends where a written group does and whose digits may be a number, kind after kind. */
const candidates = ({ starts, values }: DigitRun): readonly Candidate[] => {
  const found: Candidate[][] = tests.map(() => [])
  for (let first = 0; first < starts.length; first++)
    for (let next = first + 1; next <= starts.length; next++) {
      const from = starts[first] ?? 0
      const length = (starts[next] ?? values.length) - from
      if (length > longest) break
      for (const order of ordersOf[length] ?? []) {
        const test = tests[order]
        if (test?.may(values, from, length)) found[order]?.push({ test, first, next })
      }
    }
  return found.flat()
}

/** An identity number that was written together with what stands before or behind it: its check digit still tells. */
const insideLong = ({ values, starts }: DigitRun): readonly NumberHit[] =>
  starts.flatMap((from, index): readonly NumberHit[] => {
    const end = starts[index + 1] ?? values.length
    const hits: NumberHit[] = []
    if (end - from < 19) return hits
    for (let at = from; at + 18 <= end; at++) {
      if (!isIdentity(values, at)) continue
      hits.push({ kind: 'identity', from: at, to: at + 17 })
      at += 17
    }
    return hits
  })

const windowAt = (text: string, chain: DigitRun, first: number, next: number): Window => {
  const { starts, gaps, places, values } = chain
  const [from, end] = [starts[first] ?? 0, starts[next] ?? values.length]
  const begins = places[from] ?? 0
  const before = text.slice(Math.max(0, begins - 24), begins)
  const behind = (places[end - 1] ?? 0) + 1
  const groups = starts.slice(first, next).filter((start, index) => index === 0 || gaps[start] !== gap.none)
  const kinds = new Set(groups.slice(1).flatMap((start) => gaps[start] ?? []))
  return {
    chain,
    from,
    length: end - from,
    shape: groups.map((start, index) => (groups[index + 1] ?? end) - start),
    kinds,
    isWhole: isEdge(from === 0, gaps[from], kinds) && isEdge(end === values.length, gaps[end], kinds),
    before: before.slice(before.lastIndexOf('\n') + 1),
    after: text.slice(behind, behind + 6),
  }
}

/** Whether a number may begin or end here: at its chain's end, or at a cell or line where it has none of them itself. */
const isEdge = (isEnd: boolean, here: number | undefined, within: ReadonlySet<number>): boolean =>
  isEnd || (here !== undefined && here >= gap.cell && Math.max(0, ...within) < here)
