import { needed, type Share } from '../../base/share.ts'
import { type Size, shouldAttend } from '../../record/composition.ts'
import { isMeeting, type Meeting } from '../../record/matter.ts'
import { type Case, type Check, lacksField, lacksSize, notAsked, type Outcome, type Tally } from '../check.ts'
import { absentAmong, notInPerson } from './in-person.ts'

type Demanded = Parameters<typeof checkQuorum>[0]

/**
 * Enough came. The whole is the village's own number for that day, not the one the record claims.
 *
 * ```text
 *   45 in all ├──────────── 30 needed (2/3) ───────────┤······15······┤
 *   29 came   ├──────────── 29 ───────────────────────┤ 1 short
 * ```
 */
export const checkQuorum: Check<'quorum'> = (demand, about) => {
  const { step, size } = about
  if (!isMeeting(step) || step.body !== demand.body) return notAsked
  return 'among' in demand ? womenQuorum(demand.person, step, size, about) : wholeQuorum(demand, step, size, about)
}

const wholeQuorum = (demand: Exclude<Demanded, { among: 'women' }>, step: Meeting, size: Size | undefined, about: Case): Outcome => {
  if (step.attended === undefined) return lacksField('attended')
  const { number: got, unit } = step.attended
  const share = demand[unit]
  // A body that the law never counts by household: `adds-up` says so.
  if (share === undefined) return notAsked
  const whole = shouldAttend(size, step)
  if (whole === undefined) return lacksField('shouldAttend')
  if (typeof whole !== 'number') return lacksSize(whole.lacks)
  const enough = needed(share, whole)
  const tally: Tally = { kind: 'quorum', got, needed: enough, whole, share, of: demand.of, unit }
  if (got >= enough) {
    const absent = absentAmong(step, about)
    if (got - absent >= enough) return { is: 'kept', tally }
    return notInPerson({ what: 'quorum', body: step.body, unit, got, absent, needed: enough }, step, tally)
  }
  // People out of reach are left out of the people; of the households nothing is said.
  const within = step.unreachable !== undefined && unit === 'person' && got >= needed(share, whole - step.unreachable)
  return {
    is: 'broken',
    fault: {
      kind: 'quorum',
      body: step.body,
      unit,
      attended: got,
      whole,
      share,
      of: demand.of,
      needed: enough,
      short: enough - got,
      ...(within && { enoughWithoutUnreachable: true as const }),
    },
    at: 'attended',
    remedy: { kind: 'meet-again', body: step.body, attend: enough, unit },
    tally,
  }
}

/** Enough of the women representatives came. */
const womenQuorum = (share: Share, step: Meeting, size: Size | undefined, about: Case): Outcome => {
  const got = step.womenAttended
  const whole = size?.womenRepresentatives
  if (got === undefined) return lacksField('womenAttended')
  if (whole === undefined) return lacksSize('womenRepresentatives')
  const enough = needed(share, whole)
  if (got >= enough) {
    const absent = absentAmong(step, about)
    if (got - absent >= enough) return { is: 'kept' }
    return notInPerson({ what: 'women', body: step.body, unit: 'person', got, absent, needed: enough }, step)
  }
  const counted = { attended: got, whole, share, needed: enough, short: enough - got }
  return {
    is: 'broken',
    fault: { kind: 'quorum', among: 'women', body: step.body, unit: 'person', of: 'members', ...counted },
    at: 'womenAttended',
    remedy: { kind: 'meet-again', body: step.body, attend: enough, unit: 'person', among: 'women' },
  }
}
