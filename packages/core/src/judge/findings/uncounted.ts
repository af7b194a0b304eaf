import type { Finding, Reading } from '../../finding/finding.ts'
import { isMeeting } from '../../record/matter.ts'
import { uncountedFinding } from './built-in-findings.ts'

/**
 * A vote whose ballots come to fewer than those who came. Who did not vote has not agreed, so the counting is not in doubt; but somebody is missing from the minutes.
 * Where only some of the votes are written, nobody claims that they are all, and where a line under the step was not read, the missing ballots may stand in it, and that is told already.
 *
 * ```text
 *   38 came: 30 for, 1 against, 1 abstained ──▶ six more are asked about
 * ```
 */
export const findUncounted = ({ matter, steps: placed, title, findings }: Reading): readonly Finding[] =>
  matter.steps.flatMap((step, index) => {
    if (!isMeeting(step) || step.attended === undefined || step.for === undefined) return []
    if (findings.some((finding) => finding.step === index && finding.level === 'defect')) return []
    const { attended, for: approved, against, abstained, invalid = 0 } = step
    if (against === undefined || abstained === undefined) return []
    const counted = approved + against + abstained + invalid
    if (counted >= attended.number) return []
    return [uncountedFinding(counted, attended, index, placed[index] ?? title)]
  })
