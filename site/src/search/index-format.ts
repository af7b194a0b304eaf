/** How the search finds its files: one list of all, or lists by pairs of signs with the texts beside them. */
export type Manifest = {
  readonly count: number
  /** records in one file of texts */
  readonly block: number
  /** the first pair of each file of pairs, in order; none where the texts are few and all are looked through */
  readonly shards: readonly string[]
}

/** A record as the search shows it, and the text it looks through. */
export type SearchEntry = {
  readonly href: string
  readonly title: string
  readonly line: string
  /** the same in the other languages of the board, by their tags */
  readonly lines?: Readonly<Record<string, string>>
  /** words that it is found by and that are not shown */
  readonly more?: string
  readonly text: string
}

/** What records can be sifted by: for each record one value a column, as a place in `names`; amounts in fen, −1 for none. */
export type Facets = {
  readonly names: { readonly [Name in Facet]: readonly (readonly [id: string, name: string])[] }
  readonly values: { readonly [Name in Facet]: readonly number[] }
  readonly amounts: readonly number[]
}
export type Facet = 'village' | 'year' | 'matter' | 'status'

/** For each pair of signs the records that have it, each as its distance from the one before. */
export type Shard = Readonly<Record<string, readonly number[]>>

/** What helps where the words themselves find nothing. */
export type Aids = {
  /** signs of other Chinese letters, each with the one that the records use */
  readonly simplified: Readonly<Record<string, string>>
  /** for each record the syllables of its title, with blanks between; none where the records are many */
  readonly sounds: readonly string[]
}

/** The files of a search, by name. */
export type SearchIndex = {
  readonly manifest: Manifest
  readonly facets: Facets
  readonly aids: Aids
  readonly blocks: readonly (readonly SearchEntry[])[]
  readonly shards: readonly Shard[]
}
