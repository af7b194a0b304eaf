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

/** A pattern that needs one of some words: the same twice, to be searched for, and to be asked of one place. */
export type MentionPattern = { readonly search: RegExp; readonly here: RegExp }

/** @example mentionPattern('[0-9]+岁').search.test('9岁') //=> true */
export const mentionPattern = (source: string): MentionPattern => ({ search: new RegExp(source, 'gu'), here: new RegExp(source, 'uy') })

/**
 * The matches of a pattern that needs one of the words, from left to right: looked for only where one of them stands.
 *
 * Where mentions crowd, what lies around them is one stretch and searched once, so that a text of nothing else is searched in a line too.
 *
 * @param pattern - every match holds a word that is mentioned, no further than `reach` from its beginning
 */
export const around = (text: string, mention: RegExp, pattern: MentionPattern): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = []
  let done = 0
  for (const [from, to] of stretchesOf(text, mention)) {
    // What is cut off behind is no part of a word at which a match may end.
    const cut = Math.min(text.length, to + reach)
    const piece = text.slice(0, cut)
    for (let at = Math.max(done, from); at <= to; at = done) {
      const match = matchFrom(at, piece, pattern.search)
      if (match === null || match.index > to) break
      const isCut = match.index + match[0].length + reach > cut && cut < text.length
      const whole = isCut ? matchFrom(match.index, text, pattern.here) : match
      if (whole !== null) found.push(whole)
      done = Math.max(at + 1, match.index + (whole?.[0].length ?? 1))
    }
  }
  return found
}

/** The stretches of a text in which a match may begin. */
const stretchesOf = (text: string, mention: RegExp): readonly (readonly [from: number, to: number])[] => {
  const stretches: [number, number][] = []
  for (const { index } of text.matchAll(mention)) {
    const last = stretches.at(-1)
    if (last !== undefined && index - reach <= last[1]) last[1] = index
    else stretches.push([Math.max(0, index - reach), index])
  }
  return stretches
}

const matchFrom = (from: number, text: string, pattern: RegExp): RegExpExecArray | null => {
  pattern.lastIndex = from
  return pattern.exec(text)
}
