import type { Citation, Cites } from '../../base/citation.ts'
import type { Wording } from '../../base/wording.ts'
import type { Category } from '../../record/categories.ts'

/** A sentence of the law that no program judges here: people have to look. */
export type ManualCheck = {
  /** permanent, and without an article number, as the ids of the rules are */
  readonly id: string
  /** the place it is told of; others that say the same stand after it */
  readonly cites: Cites
  /** what the law asks, in our own words */
  readonly asks: Wording
  /** why no program judges it here */
  readonly why: Wording
  /** the rules that come nearest to it: what they find is not the whole of the law */
  readonly beside: readonly string[]
  /** the matters it is about, where it is about some and not all */
  readonly for?: readonly Category[]
}

/**
 * Cites any article of a text on file, also one that no rule rests on and that has no summary.
 *
 * @example articlesOf('cn/vco/2026-01-01')(37, 2) //=> { statute: 'cn/vco/2026-01-01', article: 37, paragraph: 2 }
 */
export const articlesOf =
  (statute: string) =>
  (article: number, paragraph?: number, item?: number): Citation => ({
    statute,
    article,
    ...(paragraph !== undefined && { paragraph }),
    ...(item !== undefined && { item }),
  })
