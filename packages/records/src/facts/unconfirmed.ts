import { vocabularies } from '../vocabulary/tables.ts'

const words = Object.values(vocabularies).map(({ unconfirmed }) => unconfirmed)
const mark = new RegExp(`\\s*[（(]\\s*(?:${words.join('|')})\\s*[)）]\\s*[。；;.]?\\s*$`, 'iu')

/** Longer lines are no facts; their ends are looked at all the same. */
const longest = 40

/** Whether a line ends with the mark of something that was read from elsewhere and nobody has confirmed. */
export const isUnconfirmed = (line: string): boolean => mark.test(line.slice(-longest))

/**
 * What a fact says once somebody has compared it: without that mark.
 *
 * @example confirmFact('45人（待核对）') //=> '45人'
 */
export const confirmFact = (text: string): string =>
  isUnconfirmed(text) ? text.slice(0, -longest) + text.slice(-longest).replace(mark, '') : text
