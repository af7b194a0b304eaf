/** Longer words are not compared: none of ours is. */
const longest = 60
const most = 3

/**
 * The words nearest to one that we do not know, nearest first.
 *
 * @param words - the words it might have been
 * @returns at most three, none where nothing is near: one character may differ in a word of two to five, two up to nine, three beyond
 * @example nearest('实倒', ['应到', '实到', '弃权']) //=> ['实到']
 */
export const nearest = (word: string, words: Iterable<string>): readonly string[] => {
  const typed = word.toLowerCase()
  const reach = tolerance(typed.length)
  const found: { readonly word: string; readonly away: number }[] = []
  if (typed.length < 2 || typed.length > longest) return []
  for (const candidate of words) {
    if (Math.abs(candidate.length - typed.length) > reach || candidate.length < 2) continue
    const away = distance(typed, candidate.toLowerCase(), reach)
    if (away <= reach) found.push({ word: candidate, away })
  }
  return found
    .toSorted((a, b) => a.away - b.away)
    .slice(0, most)
    .map((one) => one.word)
}

const tolerance = (length: number): number => {
  if (length < 6) return 1
  return length < 10 ? 2 : 3
}

/** Insertions, deletions and replacements from one word to another: one row of the table at a time, no further than matters. */
const distance = (a: string, b: string, reach: number): number => {
  let above = Uint8Array.from({ length: b.length + 1 }, (_, column) => column)
  let here = new Uint8Array(b.length + 1)
  for (let row = 1; row <= a.length; row++) {
    const least = fill(here, above, a.charCodeAt(row - 1), b)
    if (least > reach) return least
    ;[above, here] = [here, above]
  }
  return above[b.length] ?? 0
}

/** One row of the table, from the row above it; gives the least of it. */
const fill = (here: Uint8Array, above: Uint8Array, code: number, b: string): number => {
  let left = (above[0] ?? 0) + 1
  let least = left
  here[0] = left
  for (let column = 1; column < here.length; column++) {
    const same = code === b.charCodeAt(column - 1) ? 0 : 1
    left = Math.min((above[column] ?? 0) + 1, left + 1, (above[column - 1] ?? 0) + same)
    here[column] = left
    if (left < least) least = left
  }
  return least
}
