import { findPersonalData } from './find-personal.ts'

/** Half- and full-width digits, and the Chinese ones that numbers are spelled out with. */
const digit = '[0-9０-９〇零一二三四五六七八九]'
/** What people put between the digits of a long number: one space or dash, also full-width, or something that cannot be seen. */
const gap = '[ \\-.\\u00a0\\u00ad\\u200b-\\u200d\\u2010-\\u2014\\u2060\\u3000\\ufeff·．－]?'
const long = new RegExp(`${digit}(?:${gap}${digit}){10,}(?:${gap}[xXＸｘ])?`, 'gu')
const days = /^(?:\d{4}[-. ]\d{1,2}[-. ]\d{1,2}[ -]?)+$/u
const cover = (piece: string): string => piece.replace(/[^\r\n]/g, '＊')

/**
 * A text with everything hidden that names a person: what `findPersonalData` finds, and every number of eleven digits or more.
 *
 * @returns a text of the same length and lines, so that a caret still stands under the right character; days and sums of money stay readable
 * @example redact('电话 138-0013-8000') //=> '电话 ＊＊＊＊＊＊＊＊＊＊＊＊＊'
 * @example redact('2026-03-19 至 2026-04-05') //=> '2026-03-19 至 2026-04-05'
 */
export const redact = (text: string): string => {
  if (text.length > short) return veiled(text)
  const before = known.get(text)
  if (before !== undefined) return before
  if (known.size >= most) known.clear()
  const found = veiled(text)
  known.set(text, found)
  return found
}

/**
 * A text with the digits of every identity number and bank card covered, and all else as it stands, signs between the digits too: what is covered of a
 * document for programs is still one.
 *
 * @example coverNumbers('{"id":"110000190001010012"}') //=> '{"id":"＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊"}'
 */
export const coverNumbers = (text: string): string => {
  let at = 0
  const pieces: string[] = []
  for (const { kind, from, to } of findPersonalData(text)) {
    if (to <= at || (kind !== 'identity' && kind !== 'card')) continue
    pieces.push(text.slice(at, from), text.slice(Math.max(at, from), to).replace(/[\p{L}\p{N}]/gu, '＊'))
    at = to
  }
  return at === 0 ? text : [...pieces, text.slice(at)].join('')
}

/** Titles of office, places and the words of a form stand on every page: what was made of a short text is kept, up to a bound. */
const known = new Map<string, string>()
const short = 100
const most = 5_000

const veiled = (text: string): string => {
  const hidden = text.replace(long, (run) => (days.test(run) ? run : cover(run)))
  let at = 0
  const pieces: string[] = []
  for (const { from, to } of findPersonalData(text)) {
    if (to <= at) continue
    pieces.push(hidden.slice(at, from), cover(hidden.slice(Math.max(at, from), to)))
    at = to
  }
  return [...pieces, hidden.slice(at)].join('')
}
