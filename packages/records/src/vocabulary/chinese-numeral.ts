const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/**
 * A small whole number in Chinese numerals, as headings count rounds.
 *
 * @param number - 1 to 99; beyond that the digits themselves
 * @example chineseNumeral(12) //=> '十二'
 */
export const chineseNumeral = (number: number): string => {
  if (number < 10) return digits[number] ?? String(number)
  if (number > 99) return String(number)
  const ones = number % 10
  const tens = (number - ones) / 10
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`
}
