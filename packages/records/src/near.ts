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
    const away = distance(typed, candidate.toLowerCase())
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

/** Insertions, deletions and replacements from one word to another: one row of the table at a time. */
const distance = (a: string, b: string): number => {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const here = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      here.push(Math.min((above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + same))
    }
    above = here
  }
  return above[b.length] ?? 0
}
