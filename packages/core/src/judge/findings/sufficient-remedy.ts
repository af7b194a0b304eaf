import { needed } from '../../base/share.ts'
import { enoughAmong } from '../../check/meeting/majority-among.ts'
import type { Finding } from '../../finding/finding.ts'
import type { Size } from '../../record/composition.ts'
import type { Demand, Rule } from '../../rule/rule.ts'

/**
 * A finding whose remedy is enough for the whole meeting.
 *
 * Half of the Party members make a quorum, yet more than half of all of them must agree: to meet again with just the
 * quorum would be to lose. Where the whole body is the denominator, as many must come as have to agree; where only the votes of
 * some of it count, as many as are enough whoever casts them.
 *
 * @param asked - the rules asked of the step
 * @param size - the village on the day of the step
 */
export const withRemedyEnough = (finding: Finding, asked: readonly Rule[], size?: Size): Finding => {
  const { fault, remedy } = finding
  if (fault.kind !== 'quorum' || remedy?.kind !== 'meet-again' || remedy.among !== undefined) return finding
  const toCarry = asked.flatMap(({ demand, level }) =>
    demand.kind === 'carried' && demand.body === fault.body && demand.of !== 'present' && level === 'breach'
      ? toCarryOf(demand, fault, size)
      : [],
  )
  return { ...finding, remedy: { ...remedy, attend: Math.max(remedy.attend, ...toCarry) } }
}

/** Never more than there are; by households nobody knows whose votes they were, so no number of them is surely enough. */
const toCarryOf = (
  { among, ...demand }: Extract<Demand, { kind: 'carried' }>,
  { whole, unit }: Extract<Finding['fault'], { kind: 'quorum' }>,
  size: Size | undefined,
): readonly number[] => {
  if (among === undefined || unit === 'household') return [needed(demand.share, whole)]
  const enough = enoughAmong({ ...demand, among }, size)
  return enough === undefined ? [] : [Math.min(enough, whole)]
}
