import type { DigitRun } from '../digit-runs.ts'
import { gap } from '../dividers.ts'
import { hasPrefix, isLuhn } from './bank-card.ts'
import { isDisability, isIdentity, isIdentityButCheck, isOldIdentity, yearOfBirth } from './identity-number.ts'
import { areaCodeOf, mobileIn } from './phone.ts'
import {
  beforeIn,
  cardWord,
  codeLabel,
  doubtful,
  identityLabel,
  identityWord,
  isCode,
  isNamed,
  isOther,
  isRow,
  isScattered,
  isUniform,
  measureWord,
  ofVillage,
  phoneWord,
  type Window,
  windowAt,
} from './window.ts'

export type NumberKind = 'identity' | 'card' | 'phone'

/** A number of a person: the first and the last digit of it in its chain. */
export type NumberHit = { readonly kind: NumberKind; readonly from: number; readonly to: number; readonly isDoubtful?: true }

type Answer = boolean | 'doubtful'

const identity = (window: Window): Answer => {
  const { chain, from, length, before, isWhole, shape } = window
  const named = isNamed(before, identityWord)
  if (length === 18 && !isIdentity(chain.values, from)) return identityLabel.test(before) && isUniform(window)
  if (length === 20 || named) return true
  if (length === 18) return isUniform(window) && (isDated(window) ? 'doubtful' : true)
  return (isWhole || shape.length === 1) && isUniform(window) && !isCode(window, identityWord)
}

/** A paper's number is often a region and a day of these years; one in eleven has the check digit of a person's by chance. */
const isDated = (window: Window): boolean =>
  yearOfBirth(window.chain.values, window.from) >= 2010 && !isNamed(window.before, identityWord) && codeLabel.test(window.before)

const card = (window: Window): Answer => {
  const { chain, from, length, shape, isWhole, before } = window
  const isBank = hasPrefix(chain.values, from, length)
  if (!isUniform(window) || (!isBank && ofVillage.test(before)) || measureWord.test(window.after)) return false
  if (isNamed(before, cardWord)) return ofVillage.test(before) ? 'doubtful' : true
  if (!isBank || isRow(window) || /[A-Za-z_]$/.test(before)) return false
  const isSpelled = shape.length === 1 || isWhole || shape.slice(0, -1).every((one) => one === 4)
  if (!isSpelled || (isScattered(window) && !(isWhole && chain.values[from] === 6 && shape.length < 6))) return false
  return codeLabel.test(before) ? 'doubtful' : true
}

/** How mobile numbers are usually cut, from the end. */
const cut = /(?:^|,)(?:3,4,4|3,8|7,4)$/

const mobile = (window: Window): Answer => {
  const { shape, isWhole, before } = window
  if (!isUniform(window) || isAddress(window)) return false
  if (isOther(window, phoneWord)) return doubtful.test(before) && !measureWord.test(window.after) ? 'doubtful' : false
  if (window.kinds.has(gap.comma) && shape.slice(1).every((one) => one === 3)) return false
  const named = isNamed(before, phoneWord)
  if (isScattered(window)) return named || (isWhole && cut.test(shape.join()))
  if (isRow(window)) return named
  if (window.kinds.has(gap.dot) && !named && shape.length === 2 && shape[0] === 3) return false
  return named || isWhole || shape.length === 1 || cut.test(shape.join()) || shape.every((one) => one === 1)
}

/** Four numbers below 256, as machines are addressed. */
const isAddress = ({ chain, from, length, shape, kinds }: Window): boolean =>
  kinds.size === 1 &&
  kinds.has(gap.dot) &&
  shape.length === 4 &&
  length < 13 &&
  shape.every((one) => one < 4) &&
  (chain.values[from] ?? 0) < 3

const landline = (window: Window): Answer => {
  const { chain, from, length, shape, isWhole, before } = window
  const code = areaCodeOf(chain.values, from, length)
  if (isCode(window, phoneWord) || /(?:杆号?|桩号?|表号|户号|机号|[#＃线])[^\d\n]{0,1}$|[A-Za-z]$/.test(before)) return false
  const named = isNamed(before, phoneWord)
  if (isScattered(window) && !named) return isWhole && shape.length === 2 && shape[0] === code
  if (isRow(window)) return named
  if (shape.length === 1 || shape.every((one) => one === 1)) return true
  return (shape[0] === code && shape.length < 4 && (shape.at(-1) ?? 0) > 3) || (isWhole && isUniform(window) && (named || shape.length < 5))
}

type Test = {
  readonly kind: NumberKind
  readonly lengths: readonly number[]
  /** by its digits, and by what is said before them where digits do not do: asked of every piece of a chain, so it makes nothing */
  readonly may: (digits: readonly number[], from: number, length: number, before: () => string) => boolean
  readonly is: (window: Window) => Answer
}

const tests: readonly Test[] = [
  {
    kind: 'identity',
    lengths: [15, 18, 20],
    may: (digits, from, length, before) =>
      (length === 18 && (isIdentity(digits, from) || (isIdentityButCheck(digits, from) && identityLabel.test(before())))) ||
      (length === 15 && isOldIdentity(digits, from)) ||
      (length === 20 && isDisability(digits, from)),
    is: identity,
  },
  {
    kind: 'card',
    lengths: [12, 13, 14, 15, 16, 17, 18, 19],
    // The check digit comes first: it lets one in ten through, and what is said before is dear to look at.
    may: (digits, from, length, before) => isLuhn(digits, from, length) && (hasPrefix(digits, from, length) || isNamed(before(), cardWord)),
    is: card,
  },
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
  const isTaken = (from: number, end: number): boolean => {
    for (let at = from; at < end; at++) if (taken[at] === 1) return true
    return false
  }
  insideLong(chain).forEach(take)
  for (const { test, first, next } of candidates(text, chain)) {
    const [from, end] = [chain.starts[first] ?? 0, chain.starts[next] ?? chain.values.length]
    if (isTaken(from, end)) continue
    const answer = test.is(windowAt(text, chain, first, next))
    if (answer !== false) take({ kind: test.kind, from, to: end - 1, ...(answer === 'doubtful' && { isDoubtful: true }) })
  }
  return hits
}

type Candidate = { readonly test: Test; readonly first: number; readonly next: number }

/** Every piece of a chain that begins and ends where a written group does and whose digits may be a number, kind after kind. */
const candidates = (text: string, { starts, values, places }: DigitRun): readonly Candidate[] => {
  const found: Candidate[][] = tests.map(() => [])
  for (let first = 0; first < starts.length; first++) {
    const from = starts[first] ?? 0
    let known: string | undefined
    const before = (): string => (known ??= beforeIn(text, places[from] ?? 0))
    for (let next = first + 1; next <= starts.length; next++) {
      const length = (starts[next] ?? values.length) - from
      if (length > longest) break
      for (const order of ordersOf[length] ?? []) {
        const test = tests[order]
        if (test?.may(values, from, length, before)) found[order]?.push({ test, first, next })
      }
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
