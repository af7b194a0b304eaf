import { needed } from '../../base/share.ts'
import type { Remedy } from '../../finding/fault.ts'
import { type Size, strength } from '../../record/composition.ts'
import type { Body } from '../../record/fields.ts'
import type { Meeting } from '../../record/matter.ts'
import { isMeeting } from '../../record/matter.ts'
import { type Case, type Check, lacksField, lacksSize, notAsked, type Outcome } from '../check.ts'

type Demanded = Parameters<typeof checkComposition>[0]

/** The body is made up as the law wants it, and the record counts it as the village does. */
export const checkComposition: Check<'composed'> = (demand, about) => {
  const { step, size } = about
  if (!isMeeting(step)) return notAsked
  if ('roll' in demand) return roll(step, size)
  if (step.body !== demand.body) return notAsked
  if ('inhabitants' in demand) return largeEnough(demand.body, 'population', demand.inhabitants, about)
  if ('households' in demand) return largeEnough(demand.body, 'households', demand.households, about)
  return 'minimum' in demand ? minimum(demand, size) : shares(demand, size)
}

/** 应到 is the village's own number for that day. */
const roll = (meeting: Meeting, size: Size | undefined): Outcome => {
  if (meeting.shouldAttend === undefined) return lacksField('shouldAttend')
  const { number: written, unit } = meeting.shouldAttend
  const whole = strength(size, meeting.body, unit)
  if (whole === undefined) return notAsked
  if ('lacks' in whole) return lacksSize(whole.lacks)
  const { least, most } = whole
  if (least <= written && written <= most) return { is: 'kept' }
  return {
    is: 'broken',
    fault: { kind: 'composed', what: 'roll', body: meeting.body, written, least, most, ...partsOf(meeting, size) },
    at: 'shouldAttend',
    remedy: { kind: 'count', field: 'shouldAttend', ...(least === most && { value: most }) },
  }
}

/** Of whom the number is made up: the committee is of the representatives' meeting too, and is easily forgotten. */
const partsOf = ({ body }: Meeting, size: Size | undefined): { readonly parts?: readonly [number, number] } =>
  body === 'representatives' && size?.committee !== undefined && size.representatives !== undefined
    ? { parts: [size.committee, size.representatives] }
    : {}

/** Enough representatives beside the committee, and enough women among them all. */
const shares = (demand: Extract<Demanded, { women: unknown }>, size: Size | undefined): Outcome => {
  if (size?.committee === undefined) return lacksSize('committee')
  if (size.representatives === undefined) return lacksSize('representatives')
  if (size.womenRepresentatives === undefined) return lacksSize('womenRepresentatives')
  const whole = size.committee + size.representatives
  const found = { representatives: size.representatives, women: size.womenRepresentatives }
  for (const what of ['representatives', 'women'] as const) {
    const of = what === 'women' && demand.womenOf === 'representatives' ? size.representatives : whole
    const enough = needed(demand[what], of)
    if (found[what] < enough)
      return {
        is: 'broken',
        fault: { kind: 'composed', what, body: demand.body, found: found[what], whole: of, share: demand[what], needed: enough },
        at: 'heading',
        remedy: what === 'women' ? { kind: 'elect', women: enough - found.women } : electMore(demand, found, whole),
      }
  }
  return { is: 'kept' }
}

/** How many more to elect, and how many women at least among them: each one elected makes the whole larger too. */
const electMore = (
  demand: Extract<Demanded, { women: unknown }>,
  found: { readonly representatives: number; readonly women: number },
  whole: number,
): Remedy => {
  const ofWomen = demand.womenOf === 'representatives' ? found.representatives : whole
  const womenAmong = (more: number) => needed(demand.women, ofWomen + more) - found.women
  const isShort = (more: number) => found.representatives + more < needed(demand.representatives, whole + more) || womenAmong(more) > more
  const more = leastEnough((count) => !isShort(count))
  if (more === undefined) return { kind: 'elect' }
  const women = womenAmong(more)
  return { kind: 'elect', representatives: more, ...(women > 0 && { women }) }
}

/** Fewer live there than the law asks for, and not scattered either, as far as the page says. */
const largeEnough = (body: Body, of: 'population' | 'households', needed: number, { size, village }: Case): Outcome => {
  const found = size?.[of]
  if (village.scattered === true) return { is: 'kept' }
  if (found === undefined) return lacksSize(of)
  if (found >= needed) return { is: 'kept' }
  return {
    is: 'broken',
    fault: { kind: 'composed', what: 'inhabitants', of, body, found, needed },
    at: 'heading',
    remedy: village.scattered === false ? { kind: 'hold', body: 'assembly' } : { kind: 'write', field: 'scattered' },
    ...(village.scattered === undefined && { level: 'defect' as const }),
  }
}

/** More than any village elects. */
const furthest = 2 ** 32

/** The least count from 1 that is enough, where every larger one is too: the numbers are a stranger's, so the steps are few. */
const leastEnough = (isEnough: (count: number) => boolean, low = 1, high = furthest): number | undefined => {
  if (!isEnough(high)) return undefined
  if (low === high) return low
  const middle = Math.floor((low + high) / 2)
  return isEnough(middle) ? leastEnough(isEnough, low, middle) : leastEnough(isEnough, middle + 1, high)
}

/** At least so many representatives for so many people. */
const minimum = (demand: Extract<Demanded, { minimum: unknown }>, size: Case['size']): Outcome => {
  const column = demand.body === 'member-representatives' ? 'memberRepresentatives' : 'representatives'
  const found = size?.[column]
  if (found === undefined) return lacksSize(column)
  const { population } = size ?? {}
  if (population === undefined && demand.minimum.some(({ below }) => below !== undefined)) return lacksSize('population')
  const row = demand.minimum.find(({ below }) => below === undefined || (population ?? 0) < below)
  if (row === undefined || found >= row.representatives) return { is: 'kept' }
  return {
    is: 'broken',
    fault: {
      kind: 'composed',
      what: 'minimum',
      body: demand.body,
      found,
      needed: row.representatives,
      ...(population !== undefined && { population }),
    },
    at: 'heading',
    remedy: { kind: 'elect', representatives: row.representatives - found },
  }
}
