import { normaliseText } from './bigrams.ts'

/** What a word may be: words of a text, the number of a matter, a day, or a sum of money. */
export type SpellingKind = 'words' | 'number' | 'day' | 'sum'

/** One way in which a word may stand in a text; a figure stands by itself, and is no part of a longer one. */
export type Spelling = { readonly kind: SpellingKind; readonly text: string }

/**
 * Every way in which a word of a query may have been written down: as it stands, and as the number, the day or the sum that it is.
 *
 * @example spellingsOf('18.6万') //=> [{ kind: 'sum', text: '186000' }, { kind: 'words', text: '18.6万' }]
 */
export const spellingsOf = (word: string): readonly Spelling[] => {
  const number = /^第(\d{1,3}|[一二三四五六七八九十]{1,3})[号件]$/u.exec(word)?.[1]
  const day = dayOf(word)
  const sum = sumOf(word)
  return [
    ...(number === undefined ? [] : [{ kind: 'number' as const, text: `-${String(numberOf(number)).padStart(3, '0')}` }]),
    ...(day === undefined ? [] : [{ kind: 'day' as const, text: day }]),
    ...(sum === undefined ? [] : [{ kind: 'sum' as const, text: sum }]),
    { kind: 'words' as const, text: word },
  ]
}

/** Whether a text has a word in this spelling. */
export const hasSpelling = (text: string, { kind, text: wanted }: Spelling): boolean => {
  if (kind === 'words') return text.includes(wanted)
  // A record's own number is what its text begins with.
  if (kind === 'number') return /^\d{4}-\d+(?!\S)/.exec(text)?.[0].endsWith(wanted) === true
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + wanted.length] ?? ' ']
    if (kind === 'day' || !(/[\d.-]/.test(before) || /[\d-]/.test(after))) return true
  }
  return false
}

const dayOf = (word: string): string | undefined => {
  const digits = /^[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}[日号])?$/u.test(word)
    ? word.replaceAll(/[〇零○一二三四五六七八九十]+/gu, (run) => (run.length === 4 ? digitByDigit(run) : String(numberOf(run))))
    : word
  const [, month, date] = /^(\d{1,2})月(\d{1,2})[日号]$/.exec(digits) ?? []
  if (month !== undefined && date !== undefined) return `-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const whole = normaliseText(digits.replace(/号$/, '日'))
  return /^\d{4}-\d\d(?:-\d\d)?$/.test(whole) ? whole : undefined
}

const figures: Readonly<Record<string, number>> = Object.fromEntries(
  ['〇零○', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((signs, value) =>
    [...signs].map((sign) => [sign, value]),
  ),
)
const tens: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1_000, 仟: 1_000 }

const digitByDigit = (run: string): string => [...run].map((sign) => figures[sign] ?? '').join('')

/** @example numberOf('十八万六千') //=> 186000 @example numberOf('三万六') //=> 36000 */
const numberOf = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text)
  let [whole, part, figure, unit] = [0, 0, 0, 1]
  for (const sign of text) {
    if (sign === '万') {
      whole = (whole + part + figure) * 10_000
      part = 0
      figure = 0
      unit = 10_000
    } else if (tens[sign] !== undefined) {
      unit = tens[sign]
      part += (figure || 1) * unit
      figure = 0
    } else {
      figure = figures[sign] ?? 0
      if (figure === 0) unit = 10
    }
  }
  // 三万六 is three and six tenths of ten thousand: a figure at the end counts the tenth of what stands before it.
  return whole + part + figure * (unit > 10 ? unit / 10 : 1)
}

const sumOf = (word: string): string | undefined => {
  const [, digits, unit] = /^[¥]?(\d+(?:\.\d+)?)(万|千)?(?:元|块|块钱|圆)?整?$/u.exec(word) ?? []
  if (digits !== undefined) return written(Number(digits) * (unit === '万' ? 10_000 : unit === '千' ? 1_000 : 1))
  const spelt = /^([〇零一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万]{2,})(?:元|圆|块|块钱)?[整正]?$/u.exec(word)?.[1]
  return spelt !== undefined && /[十拾百佰千仟万]/u.test(spelt) ? written(numberOf(spelt)) : undefined
}

/** Small numbers count people and days, and are left to the words. */
const written = (sum: number): string | undefined => (sum >= 100 ? String(Math.round(sum * 100) / 100) : undefined)
