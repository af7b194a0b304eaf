import type { Citation, Statute } from '../../base/citation.ts'
import { wordingIn } from '../../base/wording.ts'
import type { Finding } from '../../finding/finding.ts'
import type { Words } from './type.ts'

/** A finding as one message: the fault, and why it weighs less where it does. */
export const message = (finding: Finding, words: Words): string =>
  [words.fault(finding), finding.eased && words.eased(finding.eased), finding.conflicts && words.conflict(finding.conflicts)]
    .filter(Boolean)
    .join('')

/**
 * Cites the law on file, and a town's own rules by the name they give themselves.
 *
 * @param local - the statutes of the village's own rule sets
 */
export const citeWith =
  (words: Words, local: readonly Statute[]): ((citation: Citation) => string) =>
  (citation) => {
    const own = local.find(({ id }) => id === citation.statute)
    if (own === undefined) return words.cite(citation)
    const article = own.articles[citation.article]
    return `${wordingIn(own.short, words.locale)} “${article === undefined ? '' : wordingIn(article, words.locale)}”`
  }
