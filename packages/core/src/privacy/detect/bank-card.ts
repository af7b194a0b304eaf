/** How long cards are whose number begins so; the issuers' ranges of ISO/IEC 7812 that are in use. */
const ranges: readonly (readonly [from: number, to: number, digits: number, lengths: readonly number[]])[] = [
  [62, 62, 2, [16, 17, 18, 19]],
  [81, 81, 2, [16, 17, 18, 19]],
  [9558, 9558, 4, [19]],
  [4, 4, 1, [16]],
  [51, 55, 2, [16]],
  [2221, 2720, 4, [16]],
  [34, 34, 2, [15]],
  [37, 37, 2, [15]],
  [3528, 3589, 4, [16]],
]

/** Whether a number begins as bank cards do, and is as long as those that begin so. */
export const hasPrefix = (digits: readonly number[], from: number, length: number): boolean => {
  for (const [low, high, count, lengths] of ranges) {
    if (!lengths.includes(length)) continue
    let head = 0
    for (let at = from; at < from + count; at++) head = head * 10 + (digits[at] ?? 0)
    if (low <= head && head <= high) return true
  }
  return false
}

/**
 * Whether the last digit checks the others, as on every bank card.
 *
 * @source ISO/IEC 7812-1, the formula of Luhn
 */
export const isLuhn = (digits: readonly number[], from: number, length: number): boolean => {
  let sum = 0
  let isVaried = false
  for (let back = 0; back < length; back++) {
    const digit = digits[from + length - 1 - back] ?? 0
    if (digit > 9) return false
    if (digit !== digits[from]) isVaried = true
    sum += back % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2
  }
  return sum % 10 === 0 && isVaried
}
