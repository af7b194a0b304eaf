import { bigramsOf, normaliseText } from './bigrams.ts'
import type { Aids, SearchEntry } from './index-format.ts'
import { comparedOf, type Hit, inOrderOfWorth } from './rank.ts'

/** A query in the letters of the records: 文化禮堂 is 文化礼堂. */
export const simplify = (words: string, { simplified }: Aids): string =>
  [...words.normalize('NFKC')].map((sign) => simplified[sign] ?? sign).join('')

/** What is typed in letters of a keyboard: the sounds of a title, or the first letters of its syllables. */
export const findBySound = (words: string, entries: readonly SearchEntry[], { sounds }: Aids): readonly Hit[] => {
  const typed = normaliseText(words).replaceAll(/[^a-z]/g, '')
  if (typed.length < 2) return []
  const hits = entries.flatMap((entry, id): readonly Hit[] => {
    const syllables = (sounds[id] ?? '').split(' ')
    const isSound = syllables.some((_one, at) => syllables.slice(at).join('').startsWith(typed))
    const isFirst = syllables
      .map(([letter = '']) => letter)
      .join('')
      .includes(typed)
    return isSound || isFirst ? [{ entry, words: [], score: isSound ? 2 : 1 }] : []
  })
  return inOrderOfWorth(hits)
}

/** Words of a question, which no title has. */
const asking = /是不是|有没有|什么时候|多少钱|怎么样了?|怎么|为什么|哪里|谁|的事情?|[吗呢吧了的?？。！!]/gu

/** What comes nearest where nothing has the words as they are: one sign of them is wrong, or a question has a title in it. */
export const findNearest = (words: string, entries: readonly SearchEntry[]): readonly Hit[] => {
  const bare = normaliseText(words)
    .replaceAll(asking, ' ')
    .split(' ')
    .filter((word) => word.length > 1)
  const pairs = bare.flatMap(bigramsOf)
  if (pairs.length === 0) return []
  const hits = entries.flatMap((entry): readonly Hit[] => {
    const { title, text } = comparedOf(entry)
    const inTitle = pairs.filter((pair) => title.includes(pair)).length
    const inText = pairs.filter((pair) => text.includes(pair)).length
    const slips = bare.filter((word) => isOneOff(word, title)).length
    const score = slips * 3 + inTitle + (inText * 2 >= pairs.length ? inText / 4 : 0)
    return slips > 0 || inTitle > 0 || inText * 2 > pairs.length ? [{ entry, words: [], score }] : []
  })
  const best = Math.max(...hits.map(({ score }) => score))
  return inOrderOfWorth(hits.filter(({ score }) => score * 2 >= best))
}

/** Whether a text has a word of three signs or more but for one of them. */
const isOneOff = (word: string, text: string): boolean => {
  if (word.length < 3) return false
  for (let at = 0; at + word.length <= text.length; at += 1) {
    let wrong = 0
    for (let sign = 0; sign < word.length && wrong < 2; sign += 1) if (text[at + sign] !== word[sign]) wrong += 1
    if (wrong < 2) return true
  }
  return false
}
