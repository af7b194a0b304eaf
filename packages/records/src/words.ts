/** Words of the vocabulary, and what each of them means. */
export type Words<Meaning> = ReadonlyMap<string, Meaning>

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
export const find = <Meaning>(words: Words<Meaning>, name: string): Meaning | undefined => words.get(name) ?? words.get(plain(name))

/** A word without what nobody means by it. */
const plain = (name: string): string =>
  name
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”‘’"'「」『』]/gu, '')
