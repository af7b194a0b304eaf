import { atLeast, moreThan, type Share } from '@cunyi/core'
import { arabic } from './chinese.ts'
import { halfWidth, whole } from './digits.ts'
import { ambiguous, notA, type Value } from './value.ts'

const moreThanHalf = /^(?:超?过半数?|超过二分之一|more than (?:a )?half)$/u
const half = /^(?:半数以上|at least (?:a )?half)$/u
const chinese = /^(超过)?(\d+)分之(\d+)(以上)?$/u
const slashed = /^(超过|more than )?(?:at least )?(\d+)\/(\d+)(以上)?$/u
const percent = /^(超过|more than )?(?:at least )?(\d+)%(以上)?$/u

/**
 * A share of a body: `三分之二以上`, `2/3以上`, `80%以上`, `过半数`, `at least 2/3`, `more than half`.
 *
 * @returns an exact fraction; `三分之二` alone does not say whether two thirds themselves are enough
 * @source 民法典 art. 1259: 以上 counts the bound itself, 超过 does not
 * @example readShare('三分之二以上') //=> { value: { bound: 'at-least', numerator: 2, denominator: 3 } }
 */
export const readShare = (raw: string): Value<Share> => {
  const text = halfWidth(raw).toLowerCase().replace(/\s+/g, ' ')
  if (moreThanHalf.test(text)) return { value: moreThan(1, 2) }
  if (half.test(text)) return { value: atLeast(1, 2) }
  const digits = arabic(text)
  const over = chinese.exec(digits)
  if (over) return fraction(over[1], over[3], over[2], over[4])
  const slash = slashed.exec(digits)
  if (slash) return fraction(slash[1], slash[2], slash[3], slash[4] ?? english(text))
  const hundredth = percent.exec(digits)
  if (hundredth) return fraction(hundredth[1], hundredth[2], '100', hundredth[3] ?? english(text))
  return notA('share')
}

const english = (text: string): string | undefined => (text.startsWith('at least ') ? 'at least' : undefined)

const fraction = (
  above: string | undefined,
  top: string | undefined,
  bottom: string | undefined,
  from: string | undefined,
): Value<Share> => {
  const numerator = whole(top ?? '')
  const denominator = whole(bottom ?? '')
  if (numerator === undefined || denominator === undefined || numerator === 0 || numerator > denominator) return notA('share')
  if (above !== undefined) return numerator === denominator ? notA('share') : { value: moreThan(numerator, denominator) }
  if (from === undefined) return ambiguous([`${top}/${bottom}以上`, `超过${top}/${bottom}`])
  return { value: atLeast(numerator, denominator) }
}
