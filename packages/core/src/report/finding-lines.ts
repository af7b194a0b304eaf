import type { Statute } from '../base/citation.ts'
import type { Finding } from '../finding/finding.ts'
import { redact } from '../privacy/redact.ts'
import { citeWith, message } from './words/message.ts'
import type { Words } from './words/type.ts'

/**
 * What is said of a finding, a line each: what is and what is asked, on what that rests, and what can still be done. No line names a person.
 *
 * @param local - the statutes of the village's own rules
 */
export const findingLines = (finding: Finding, local: readonly Statute[], words: Words): readonly [string, ...string[]] => {
  const cited = [...new Set(finding.cites.map(citeWith(words, local)))].join(words.labels.between)
  const remedy = finding.remedy === undefined ? [] : [`${words.labels.remedy}${words.remedy(finding.remedy)}`]
  return [redact(message(finding, words)), ...[`${words.labels.basis}${cited}`, ...remedy].map(redact)]
}
