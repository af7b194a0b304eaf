import { articlesOf, type Citable } from '../../base/citation.ts'

/** The articles of the record format. */
export type FormatArticle = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19

export const formatId = 'cunyi/record-format'

/** Cites the record format. @example formatArticle(6) //=> { statute: 'cunyi/record-format', article: 6 } */
export const formatArticle: Citable<FormatArticle>['art'] = articlesOf(formatId)
