import { type Edit, lineEnd } from './edit.ts'

/**
 * A text with one kind of line ending, `\n`, and without a byte order mark.
 *
 * @example plainLines('\ufeff甲\r\n乙\r丙') //=> '甲\n乙\n丙'
 */
export const plainLines = (text: string): string => text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n')

const trailing = /[ \t\u3000\u00a0]+$/u

/**
 * What is wrong with a text's characters that nobody sees: blanks at the ends of lines, and letters written as a base and its accent, or as
 * one of the doubles that Unicode keeps for old encodings. Rare characters and their variants are kept.
 *
 * @param text - with plain line ends
 * @source UAX #15, NFC
 * @example lettersOf('里 \n').length //=> 1
 */
export const lettersOf = (text: string): readonly Edit[] => {
  const edits: Edit[] = []
  for (let start = 0; start <= text.length; ) {
    const end = lineEnd(text, start)
    const line = text.slice(start, end)
    const put = line.replace(trailing, '').normalize('NFC')
    if (put !== line) edits.push({ start, end, text: put })
    start = end + 1
  }
  return edits
}
