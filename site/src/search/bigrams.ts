/**
 * A text as it is compared: one width of digits and letters, small letters, one blank between words, numbers without commas, days as 2026-03-18.
 *
 * @example normaliseText('第７号 ＡＢ') //=> '第7号 ab'
 * @example normaliseText('2026年3月18日，186,000元') //=> '2026-03-18,186000元'
 */
export const normaliseText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replaceAll(/(?<!\d)(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?/g, isoDay)
    .replaceAll(/(?<!\d)(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?!\d)/g, isoDay)

const isoDay = (_all: string, year: string, month: string, day: string | undefined): string =>
  [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-')

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
