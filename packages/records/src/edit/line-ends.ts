// Lines of a text that keeps its own ends: `\n`, `\r\n` or `\r`.

/** Where the line of an offset begins. */
export const startOfLine = (text: string, at: number): number => {
  let start = at
  while (start > 0 && !isEnd(text.charCodeAt(start - 1))) start--
  return start
}

/** Where the words of a line end, before its end. */
export const endOfLine = (text: string, at: number): number => {
  let end = at
  while (end < text.length && !isEnd(text.charCodeAt(end))) end++
  return end
}

/** Where the next line begins; the end of the text where there is none. */
export const nextLine = (text: string, at: number): number => {
  const end = endOfLine(text, at)
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : Math.min(end + 1, text.length)
}

/** How a text ends its lines, by the first of them. */
export const lineEndIn = (text: string): string => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'

const isEnd = (code: number): boolean => code === 10 || code === 13
