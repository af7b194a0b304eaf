import type { Case } from '../check/check.ts'
import type { Finding, Mitigation } from '../finding/finding.ts'
import { isMeeting, type Meeting } from '../record/matter.ts'
import { isReliedOn, isSuperseded } from '../record/state.ts'
import type { Rule } from '../rule/rule.ts'

/**
 * What remains of a fault when the whole history is looked at: all of it, a note, or nothing.
 *
 * A vote that was lost and left at that is no fault; it is how a village says no. A meeting to which too few came
 * and which therefore voted on nothing is no fault either, but worth knowing. Both become breaches as soon as the
 * village goes on as if they had succeeded.
 */
export const mitigate = (
  finding: Finding,
  rule: Rule,
  excused: Mitigation | undefined,
  { step, index, matter }: Case,
): readonly Finding[] => {
  if (finding.level === 'note') return [rule.level === 'note' ? finding : softened(finding, { by: 'lenient-reading' })]
  if (isSuperseded(matter, index)) return [softened(finding, { by: 'later-round' })]
  if (excused !== undefined) return [softened(finding, excused)]
  if (!isMeeting(step)) return [finding]
  const leftAtThat = step.result !== 'carried' && !isReliedOn(matter, index)
  if (leftAtThat && finding.fault.kind === 'carried') return []
  if (leftAtThat && finding.fault.kind === 'quorum' && !voted(step)) return [softened(finding, { by: 'not-formed' })]
  return [finding]
}

const voted = ({ for: approved, against, abstained }: Meeting): boolean => (approved ?? against ?? abstained) !== undefined

const softened = (finding: Finding, eased: Mitigation): Finding => ({ ...finding, level: 'note', eased })
