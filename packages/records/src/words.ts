import { nearest } from './near.ts'

/** Words of the vocabulary, and what each of them means. */
export type Words<Meaning> = ReadonlyMap<string, Meaning>

/** No word of ours is longer. */
const longest = 120

/** One meaning and the words for it. */
type Row<Meaning> = readonly [Meaning, readonly (string | undefined)[]]

/**
 * A table from words to meanings; a word that two rows claim belongs to the first.
 *
 * @example find(wordsOf([['carried', ['通过']]]), '通过') //=> 'carried'
 */
export const wordsOf = <Meaning>(rows: Iterable<Row<Meaning>>): Words<Meaning> => {
  const words = new Map<string, Meaning>()
  for (const [meaning, names] of rows) {
    for (const name of names) if (name !== undefined && !words.has(name)) words.set(name, meaning)
  }
  const exact = [...words]
  for (const [name, meaning] of exact) if (!words.has(plain(name))) words.set(plain(name), meaning)
  return words
}

/**
 * What a word means, also where it is written with other quotes, blanks, capitals or full-width letters.
 *
 * @returns nothing where the word is not ours
 */
export const find = <Meaning>(words: Words<Meaning>, name: string): Meaning | undefined =>
  words.get(name) ?? (name.length > longest ? undefined : words.get(plain(name)))

/**
 * The words nearest to one that is not ours, one for each meaning.
 *
 * @example suggest(wordsOf([['attended', ['实到', '实到会']]]), '实倒') //=> ['实到']
 */
export const suggest = <Meaning>(words: Words<Meaning>, name: string): readonly string[] => {
  const told = new Set<Meaning | undefined>()
  return nearest(name, words.keys()).filter((word) => {
    const meaning = words.get(word)
    return !told.has(meaning) && told.add(meaning)
  })
}

/** A word without what nobody means by it. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”‘’"'「」『』]/gu, '')
