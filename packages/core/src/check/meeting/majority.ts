import { needed, type Share } from '../../base/share.ts'
import { type Size, type SizeField, shouldAttend } from '../../record/composition.ts'
import type { Meeting } from '../../record/matter.ts'
import { isMeeting } from '../../record/matter.ts'
import { type Check, lacksField, lacksSize, notAsked, type Outcome, type Tally } from '../check.ts'
import { absentAmong, notInPerson } from './in-person.ts'
import { checkAmong } from './majority-among.ts'

/**
 * Enough agreed, of the denominator the law names: those present, or the whole body.
 *
 * ```text
 *   Party meeting, 40 with a vote, 20 present, 20 for:
 *     of those present        20 > 10   carried
 *     of those should-attend  20 ≤ 20   one short      ← what the regulation asks
 * ```
 */
export const checkMajority: Check<'carried'> = (demand, about) => {
  const { step, size } = about
  if (!isMeeting(step) || step.body !== demand.body) return notAsked
  if (step.for === undefined) return lacksField('for')
  if (demand.among !== undefined) {
    const outcome = checkAmong({ ...demand, among: demand.among }, { ...step, for: step.for }, size)
    return outcome.is === 'kept' && step.result === 'lost' ? declaredLost : outcome
  }
  const whole = denominator(demand.of, step, size)
  if (whole === undefined) return lacksField(demand.of === 'present' ? 'attended' : 'shouldAttend')
  if (typeof whole !== 'number') return lacksSize(whole.lacks)
  const enough = needed(demand.share, whole)
  const got = step.for
  const tally: Tally = {
    kind: 'carried',
    got,
    needed: enough,
    whole,
    share: demand.share,
    of: demand.of,
    unit: step.attended?.unit ?? 'person',
  }
  if (got >= enough && step.result === 'lost') return declaredLost
  const absent = absentAmong(step, about)
  const inRoom = needed(demand.share, demand.of === 'present' ? Math.max(0, whole - absent) : whole)
  // How those who were not there voted nobody wrote: all of them for, or none.
  const [least, most] = [Math.max(0, got - absent), Math.min(got, (step.attended?.number ?? got) - absent)]
  if (got >= enough && least >= inRoom) return { is: 'kept', tally }
  const isUnsure = got >= enough || (step.result !== 'lost' && most >= inRoom)
  if (absent > 0 && isUnsure)
    return notInPerson({ what: 'carried', body: step.body, unit: tally.unit, got, absent, needed: inRoom }, step, tally)
  const lenient = demand.contested !== undefined && isEnough[demand.contested](step, got, demand.share)
  return {
    is: 'broken',
    fault: {
      kind: 'carried',
      body: step.body,
      approved: got,
      whole,
      share: demand.share,
      of: demand.of,
      needed: enough,
      short: enough - got,
    },
    at: 'for',
    remedy: { kind: 'agree', body: step.body, needed: enough },
    tally,
    ...(lenient && { level: 'note' as const }),
  }
}

/** The other ways in which a majority may be counted where the text does not say. */
const isEnough: Readonly<
  Record<'of-those-for-and-against' | 'of-those-present', (meeting: Meeting, got: number, share: Share) => boolean>
> = {
  'of-those-for-and-against': ({ against }, got) => against !== undefined && got > against,
  'of-those-present': ({ attended }, got, share) => attended !== undefined && got >= needed(share, attended.number),
}

/** Enough agreed, yet the record says it was not carried: the two cannot both be right. */
const declaredLost: Outcome = {
  is: 'broken',
  fault: { kind: 'adds-up', what: 'result', found: 'lost' },
  at: 'result',
  level: 'defect',
  remedy: { kind: 'count', field: 'result' },
}

const denominator = (
  of: Parameters<typeof checkMajority>[0]['of'],
  meeting: Meeting,
  size: Size | undefined,
): number | { readonly lacks: SizeField } | undefined => (of === 'present' ? meeting.attended?.number : shouldAttend(size, meeting))
