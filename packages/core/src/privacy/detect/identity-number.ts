import { day } from '../../base/day.ts'

/** The first two digits of every province, region and municipality. */
const provinces: ReadonlySet<number> = new Set([
  11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82,
  83,
])
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const x = 10

const numberOf = (digits: readonly number[], from: number, to: number): number => {
  let sum = 0
  for (let at = from; at < to; at++) sum = sum * 10 + (digits[at] ?? 0)
  return sum
}

const isDay = (year: number, month: number, date: number): boolean =>
  year >= 1850 && year < 2100 && day(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`) !== undefined

/**
 * Whether eighteen digits are a resident identity number: a province, a day of birth, and the check digit of ISO 7064 MOD 11-2.
 *
 * ```text
 *   33 0106  19900101  001   8
 *   province  born     which check: Σ weight × digit ≡ 1 (mod 11), 10 written as X
 * ```
 *
 * @param digits - values from `from` on, 10 for X
 * @source GB 11643-1999
 */
export const isIdentity = (digits: readonly number[], from = 0): boolean => {
  if (!isPlace(digits, from)) return false
  let sum = digits[from + 17] ?? 0
  for (let at = 0; at < 17; at++) {
    const digit = digits[from + at] ?? x
    if (digit === x) return false
    sum += digit * (weights[at] ?? 0)
  }
  return (
    sum % 11 === 1 &&
    isDay(numberOf(digits, from + 6, from + 10), numberOf(digits, from + 10, from + 12), numberOf(digits, from + 12, from + 14))
  )
}

/** A province, or the 9 that a foreigner's permanent residence card of 2023 begins with. */
const isPlace = (digits: readonly number[], from: number): boolean => digits[from] === 9 || provinces.has(numberOf(digits, from, from + 2))

/** Whether eighteen digits are built as an identity number is, whatever the last of them: typed wrongly it still says who is meant. */
export const isIdentityButCheck = (digits: readonly number[], from = 0): boolean => isPlace(digits, from) && !hasX(digits, from, from + 17)

const hasX = (digits: readonly number[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (digits[at] === x) return true
  return false
}

/** The year of birth in an identity number of eighteen digits. */
export const yearOfBirth = (digits: readonly number[], from = 0): number => numberOf(digits, from + 6, from + 10)

/** Whether fifteen digits may be an identity number of before 2000: a province and a day of the last century; it had no check digit. */
export const isOldIdentity = (digits: readonly number[], from = 0): boolean =>
  provinces.has(numberOf(digits, from, from + 2)) &&
  isDay(1900 + numberOf(digits, from + 6, from + 8), numberOf(digits, from + 8, from + 10), numberOf(digits, from + 10, from + 12))

/** Whether twenty digits are the number of a disability certificate: an identity number, the kind 1 to 7 and the degree 1 to 4. */
export const isDisability = (digits: readonly number[], from = 0): boolean => {
  const [kind = 0, degree = 0] = [digits[from + 18], digits[from + 19]]
  return kind > 0 && kind < 8 && degree > 0 && degree < 5 && isIdentity(digits, from)
}
