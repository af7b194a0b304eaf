import { daysBetween } from '../../base/day.ts'
import type { Finding, Reading } from '../../finding/finding.ts'
import { isPosting } from '../../record/matter.ts'
import { longPostingFinding } from './built-in-findings.ts'

const longest = 366

/**
 * A posting that is said to end more than a year after it began: hung long enough, and most likely a slip of the year or a day that means "until further notice".
 *
 * ```text
 *   2026-03-19 ├──── 366 days ────┤ 2027-03-20: longer than this is asked about
 * ```
 */
export const findLongPostings = ({ matter, steps: placed, title }: Reading): readonly Finding[] =>
  matter.steps.flatMap((step, index) => {
    if (!isPosting(step) || step.posted?.to === undefined) return []
    const { from, to } = step.posted
    return daysBetween(from, to) > longest ? [longPostingFinding(step.kind, { from, to }, index, placed[index] ?? title)] : []
  })
