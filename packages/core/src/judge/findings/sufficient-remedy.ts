import { needed } from '../../base/share.ts'
import type { Finding } from '../../finding/finding.ts'
import type { Rule } from '../../rule/rule.ts'

/**
 * A finding whose remedy is enough for the whole meeting.
 *
 * Half of the Party members make a quorum, yet more than half of all of them must agree: to meet again with just the
 * quorum would be to lose. Where the whole body is the denominator, as many must come as have to agree.
 *
 * @param asked - the rules asked of the step
 */
export const withRemedyEnough = (finding: Finding, asked: readonly Rule[]): Finding => {
  const { fault, remedy } = finding
  if (fault.kind !== 'quorum' || remedy?.kind !== 'meet-again' || remedy.among !== undefined) return finding
  const toCarry = asked.flatMap(({ demand, level }) =>
    demand.kind === 'carried' && demand.body === fault.body && demand.of !== 'present' && level === 'breach'
      ? needed(demand.share, fault.whole)
      : [],
  )
  return { ...finding, remedy: { ...remedy, attend: Math.max(remedy.attend, ...toCarry) } }
}
