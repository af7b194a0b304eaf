import { needed } from '../../base/share.ts'
import type { Demand } from '../../rule/rule.ts'
import { type Case, lacksField, lacksSize, notAsked, type Outcome } from '../check.ts'
import { isStandingIn } from './collective.ts'
import { checkMeetingNotice } from './meeting-notice.ts'

/**
 * What the law of the collective asks of its members, asked of the villagers' assembly that stands in for them.
 *
 * It is applied by reference: what keeps it by any count is kept; what falls short by some count is unsure, never breached.
 *
 * @returns nothing where the demand is not one of these, or nobody stands in
 */
export const checkStandIn = (demand: Demand, about: Case): Outcome | undefined => {
  if (!('body' in demand) || demand.body !== 'members' || !isStandingIn(about)) return undefined
  if (demand.kind === 'notice') {
    const outcome = checkMeetingNotice(demand, { ...about, step: { ...about.step, body: 'members' } })
    return outcome.is === 'broken' && outcome.level === undefined && outcome.fault.kind === 'notice'
      ? { ...outcome, fault: { ...outcome.fault, kind: 'stand-in', what: 'notice' }, level: 'defect' }
      : outcome
  }
  if (demand.kind === 'carried') return counted(demand, about, about.step.for, 'carried')
  if (demand.kind === 'quorum' && 'of' in demand) return counted(demand, about, about.step.attended?.number, 'quorum')
  return undefined
}

const counted = (
  demand: Extract<Demand, { kind: 'quorum' | 'carried'; of: unknown }>,
  { step, size }: Case & { readonly step: { readonly attended?: { readonly unit: 'person' | 'household' } } },
  got: number | undefined,
  what: 'quorum' | 'carried',
): Outcome => {
  const share = demand.kind === 'carried' ? demand.share : demand.person
  if (share === undefined) return notAsked
  if (got === undefined) return lacksField(what === 'carried' ? 'for' : 'attended')
  if (size?.adults === undefined) return lacksSize('adults')
  // Whether all adults or only the members of the collective are the whole, by reference nobody can say.
  const whole = Math.max(size.adults, size.votingMembers ?? 0)
  const enough = needed(share, whole)
  if (got >= enough && step.attended?.unit !== 'household') return { is: 'kept' }
  return {
    is: 'broken',
    fault: { kind: 'stand-in', what, got, needed: enough, whole, share },
    at: what === 'carried' ? 'for' : 'attended',
    level: 'defect',
    remedy:
      what === 'carried'
        ? { kind: 'agree', body: 'assembly', needed: enough }
        : { kind: 'meet-again', body: 'assembly', attend: enough, unit: 'person' },
  }
}
