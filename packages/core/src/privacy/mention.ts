/**
 * Asks for any of so many words: what a word may begin with is asked before the words, since nearly every text has none of them.
 *
 * @param words - as they stand, with nothing in them that a pattern reads otherwise
 */
export const mentionOf = (words: readonly string[]): RegExp => {
  const beginnings = new Set(words.map((word) => word.charAt(0)))
  return new RegExp(`(?=[${[...beginnings].join('')}])(?:${words.join('|')})`, 'g')
}

/** More characters than any pattern has on either side of the word it needs. */
const reach = 60

/**
 * The matches of a pattern that needs one of the words, from left to right: looked for only where one of them stands.
 *
 * @param pattern - global; every match holds a word that is mentioned, no further than `reach` from its beginning
 */
export const around = (text: string, mention: RegExp, pattern: RegExp): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = []
  let done = 0
  for (const { index } of text.matchAll(mention)) {
    if (index < done) continue
    const match = matchFrom(Math.max(done, index - reach), text.slice(0, index + reach), pattern)
    if (match === null) continue
    const end = match.index + match[0].length
    // What was cut off may belong to it.
    const whole = end < index + reach ? match : (matchFrom(match.index, text, pattern) ?? match)
    found.push(whole)
    done = whole.index + whole[0].length
  }
  return found
}

const matchFrom = (from: number, text: string, pattern: RegExp): RegExpExecArray | null => {
  pattern.lastIndex = from
  return pattern.exec(text)
}
