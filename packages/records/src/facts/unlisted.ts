import type { Field } from '@cunyi/core'
import { find, type WordTable } from '../vocabulary/lookup.ts'

/** What stands before a name where somebody made a list by hand, or pasted one: bullets, numbers, quotes, stars. */
const marks =
  /^(?:[-*+•●·○■◆▪–—−>＞\uf020-\uf0ff|]\s*|[（(]?[\d一二三四五六七八九十]{1,3}[)）、.．]\s*|[①-⑳]\s*|<\w{1,10}>\s*|\[[ xX√✓]?\]\s*)+/u
const named = /^([^：:∶﹕\s|=＝<]{1,30})\**\s*[：:∶﹕\s=＝<]/u
/** No name of ours is longer. */
const longest = 12
const runsOn = /^[\d０-９=＝—–…_-]/u
const mostCells = 30

/**
 * The facts that a line outside the list of facts seems to write: `• 实到：41人`, `实到41人`, `| 应到 | 实到 |`.
 *
 * @param line - without blanks at its ends
 * @returns the fields of the words that were found, none where the line is only prose
 */
export const fieldsIn = (line: string, words: WordTable<Field>): readonly Field[] => {
  if (line.includes('|')) return line.split('|', mostCells).flatMap((cell) => find(words, cell.trim()) ?? fieldOf(cell.trim(), words) ?? [])
  return [fieldOf(line, words) ?? []].flat()
}

const fieldOf = (line: string, words: WordTable<Field>): Field | undefined => {
  const text = line.slice(0, 3 * longest).replace(marks, '')
  const name = named.exec(text)?.[1]?.replace(/\*+$/u, '')
  const field = name === undefined ? undefined : find(words, name)
  if (field !== undefined) return field
  for (let width = Math.min(longest, text.length - 1); width > 1; width--) {
    const begun = runsOn.test(text.slice(width)) ? find(words, text.slice(0, width)) : undefined
    if (begun !== undefined) return begun
  }
  return undefined
}
