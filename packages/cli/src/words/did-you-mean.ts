const most = 3
const enough = 0.4

/**
 * The words most like a mistyped one, best first: by the pairs of neighbouring letters that both have.
 *
 * @example didYouMean('quorum-assembly', ['assembly-quorum', 'matter-decider']) //=> ['assembly-quorum']
 */
export const didYouMean = (word: string, known: readonly string[]): readonly string[] =>
  known
    .map((one) => ({ one, likeness: likeness(word.toLowerCase(), one) }))
    .filter(({ likeness }) => likeness >= enough)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ one }) => one)

/** 2 × shared pairs ÷ all pairs: 1 for the same word, 0 for nothing in common. */
const likeness = (a: string, b: string): number => {
  const [left, right] = [pairs(a), pairs(b)]
  const shared = [...left].filter((pair) => right.has(pair)).length
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size)
}

const pairs = (word: string): ReadonlySet<string> => new Set(Array.from(word.slice(0, 100), (_, at) => word.slice(at, at + 2)))
