import type { Field } from '../../record/fields.ts'
import type { Meeting } from '../../record/matter.ts'
import { isMeeting } from '../../record/matter.ts'
import { type Check, notAsked, type Outcome } from '../check.ts'

/** The numbers of one meeting do not contradict each other. */
export const checkAddsUp: Check<'adds-up'> = (_demand, { step }) => {
  if (!isMeeting(step)) return notAsked
  return contradictions.map((contradiction) => contradiction(step)).find((found) => found !== undefined) ?? { is: 'kept' }
}

type Contradiction = (meeting: Meeting) => Outcome | undefined

/** Only assemblies and groups meet by household, and then everyone is counted so. */
const units: Contradiction = ({ body, attended, shouldAttend }) => {
  if (attended === undefined) return undefined
  const mayBeHouseholds = body === 'assembly' || body === 'group'
  const asked = mayBeHouseholds ? (shouldAttend?.unit ?? attended.unit) : 'person'
  return attended.unit === asked ? undefined : contradicts('attended', { kind: 'adds-up', what: 'unit', found: attended.unit, asked })
}

const attendance: Contradiction = ({ attended, shouldAttend }) =>
  attended && shouldAttend && atMost('attended', 'attended', attended.number, shouldAttend.number)

const women: Contradiction = ({ attended, womenAttended }) =>
  attended && womenAttended !== undefined ? atMost('womenAttended', 'women', womenAttended, attended.number) : undefined

const absent: Contradiction = ({ attended, proxies = 0, online = 0 }) =>
  attended && atMost(proxies > online ? 'proxies' : 'online', 'absent', proxies + online, attended.number)

/** Whoever came was within reach. */
const unreachable: Contradiction = ({ attended, shouldAttend, unreachable: away }) =>
  attended && shouldAttend && away !== undefined && shouldAttend.unit === 'person'
    ? atMost('unreachable', 'unreachable', attended.number + away, shouldAttend.number)
    : undefined

const votes: Contradiction = ({ attended, for: approved = 0, against = 0, abstained = 0, invalid = 0 }) =>
  attended && atMost('for', 'votes', approved + against + abstained + invalid, attended.number)

const contradictions: readonly Contradiction[] = [units, attendance, women, absent, unreachable, votes]

const atMost = (
  at: Field,
  what: 'votes' | 'attended' | 'women' | 'absent' | 'unreachable',
  sum: number,
  most: number,
): Outcome | undefined => (sum > most ? contradicts(at, { kind: 'adds-up', what, sum, most }) : undefined)

const contradicts = (at: Field, fault: Extract<Outcome, { is: 'broken' }>['fault']): Outcome => ({
  is: 'broken',
  fault,
  at,
  remedy: { kind: 'count', field: at },
})
