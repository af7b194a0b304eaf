import { bare } from '../text/characters.ts'
import { nearest } from './nearest.ts'

/** Words of the vocabulary, and what each of them means. */
export type WordTable<Meaning> = ReadonlyMap<string, Meaning>

/** No word of ours is longer. */
const longest = 120

/** One meaning and the words for it. */
type Row<Meaning> = readonly [Meaning, readonly (string | undefined)[]]

/**
 * A table from words to meanings; a word that two rows claim belongs to the first.
 *
 * @example find(wordsOf([['carried', ['通过']]]), '通过') //=> 'carried'
 */
export const wordsOf = <Meaning>(rows: Iterable<Row<Meaning>>): WordTable<Meaning> => {
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
export const find = <Meaning>(words: WordTable<Meaning>, name: string): Meaning | undefined =>
  words.get(name) ?? (name.length > longest ? undefined : words.get(remembered(name)))

/**
 * The words nearest to one that is not ours, one for each meaning; the word itself where it is only dressed up, as `**实到**` or `实到（人）`.
 *
 * @example suggest(wordsOf([['attended', ['实到', '实到会']]]), '实倒') //=> ['实到']
 */
export const suggest = <Meaning>(words: WordTable<Meaning>, name: string): readonly string[] => {
  const told = new Set<Meaning | undefined>()
  const inside = dressed(name)
  const worn = inside === name ? undefined : find(words, inside)
  const near = worn === undefined ? nearest(name, words.keys()) : wordsFor(words, worn)
  return near.filter((word) => {
    const meaning = words.get(word)
    return !told.has(meaning) && told.add(meaning)
  })
}

/** A name without its brackets and what is in them, and without signs. */
const dressed = (name: string): string =>
  name.length > longest
    ? name
    : name
        .replace(/^\[[ xX√✓]?\]\s*/u, '')
        .replace(/(?<=.)[（(][^（()）]{0,20}[)）]$/u, '')
        .replace(/[^\p{L}\p{M}\p{N}]/gu, '')

const wordsFor = <Meaning>(words: WordTable<Meaning>, meaning: Meaning): readonly string[] => {
  for (const [word, one] of words) if (one === meaning) return [word]
  return []
}

/** A number before a name, as lists and headings of documents have it: 一、 （二） 3. ④ */
const ordinal = /^(?:[(][一二三四五六七八九十\d]{1,3}[)]|第?[一二三四五六七八九十\d]{1,3}(?:步|项)?[、.):]|[\u2460-\u2473\u2776-\u277f])/u

/** Headings and names of facts are few, and the same in every record: what one comes down to is kept, up to a bound. */
const remembered = (name: string): string => {
  const before = known.get(name)
  if (before !== undefined) return before
  if (known.size >= most) known.clear()
  const found = plain(name)
  known.set(name, found)
  return found
}

const known = new Map<string, string>()
const most = 5_000

/** A word without what nobody means by it. */
const plain = (name: string): string =>
  bare(name)
    .replace(/^[\u2460-\u2473\u2776-\u277f]\s*/u, '')
    .normalize('NFKC')
    .replace(ordinal, '')
    .replace(/[:：]\s*$/u, '')
    .toLowerCase()
    .replace(/[\s“”‘’"'「」『』]/gu, '')
