import type { Day } from './day.ts'
import type { Wording } from './wording.ts'

/** One place in a text of law: `第二十六条第一款` is article 26, paragraph 1. */
export type Citation = {
  /** jurisdiction, short name and, where the text has changed, the day from which this text is in force: `cn/vco/2026-01-01` */
  readonly statute: string
  readonly article: number
  readonly paragraph?: number
  readonly item?: number
}

/** Never empty: a demand without a source does not compile. */
export type Cites = readonly [Citation, ...Citation[]]

/** A text of law in force from one day to another, with each cited article told in our own words. */
export type Statute<Article extends number = number> = {
  readonly id: string
  readonly title: Wording
  /** as lawyers shorten it in speech */
  readonly short: Wording
  readonly from: Day
  /** the last day on which this text is in force; missing while it still is */
  readonly to?: Day
  /** the day on which a person last held our rows against the text */
  readonly verifiedOn: Day
  /** the last day on which a source that was at hand still had this text as valid; missing where none did */
  readonly seenInForce?: Day
  /** practice and our own format are cited too, but bind nobody; none means law */
  readonly standing?: 'practice' | 'format' | 'local'
  readonly articles: Readonly<Record<Article, Wording>>
}

/** A statute, and the hand that cites it. */
export type Citable<Article extends number = number> = {
  readonly text: Statute
  readonly art: (article: Article, paragraph?: number, item?: number) => Citation
}

/**
 * A statute, and the way to cite it: an article without a summary does not compile.
 *
 * @example statute({ id: 'x/law', title, short: title, from: theDay('2026-01-01'), verifiedOn: theDay('2026-01-02'), articles: { 30: title } }).art(30, 2) //=> { statute: 'x/law', article: 30, paragraph: 2 }
 */
export const statute = <const Article extends number>(text: Statute<Article>): Citable<Article> => ({
  text,
  art: articlesOf(text.id),
})

/**
 * The hand that cites a text by its id alone: whoever judges needs no summary of it.
 *
 * @example articlesOf('x/law')(30, 2) //=> { statute: 'x/law', article: 30, paragraph: 2 }
 */
export const articlesOf =
  <Article extends number>(id: string): Citable<Article>['art'] =>
  (article, paragraph, item) => ({
    statute: id,
    article,
    ...(paragraph !== undefined && { paragraph }),
    ...(item !== undefined && { item }),
  })

/** Whether two citations name the same place. */
export const samePlaceInLaw = (a: Citation, b: Citation): boolean =>
  a.statute === b.statute && a.article === b.article && a.paragraph === b.paragraph && a.item === b.item
