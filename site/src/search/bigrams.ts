/**
 * A text as it is compared: one width of digits and letters, small letters, one blank between words.
 *
 * @example normaliseText('第７号 ＡＢ') //=> '第7号 ab'
 */
export const normaliseText = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ')

/** The words of a query, each of which has to be found. @example wordsOf(' 屋面  漏水 ') //=> ['屋面', '漏水'] */
export const wordsOf = (query: string): readonly string[] => [...new Set(normaliseText(query).split(' ').filter(Boolean))]

/** Every two signs that stand side by side in a word. @example bigramsOf('第7号') //=> ['第7', '7号'] */
export const bigramsOf = (word: string): readonly string[] => {
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < word.length; at += 1) pairs.add(word.slice(at, at + 2))
  return [...pairs]
}

/** What is in every one of some ascending lists. */
export const inAll = (lists: readonly (readonly number[])[]): readonly number[] => {
  const shortest = lists.reduce<readonly number[]>((least, one) => (one.length < least.length ? one : least), lists[0] ?? [])
  return lists.reduce((left, list) => {
    if (list === shortest) return left
    const right = new Set(list)
    return left.filter((id) => right.has(id))
  }, shortest)
}
