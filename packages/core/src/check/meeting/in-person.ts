import type { Fault } from '../../finding/fault.ts'
import type { Meeting } from '../../record/matter.ts'
import type { Case, Outcome, Tally } from '../check.ts'

/**
 * How many of those counted were not in the room and count only where a law of that day lets them.
 *
 * @source 农村集体经济组织法 art. 27(1)
 */
export const absentAmong = ({ body, proxies = 0, online = 0 }: Meeting, { attendance }: Pick<Case, 'attendance'>): number => {
  const counts = new Set(attendance.flatMap((row) => (row.body === body ? row.counts : [])))
  return (counts.has('proxies') ? 0 : proxies) + (counts.has('online') ? 0 : online)
}

/** Enough only if those who were not in the room count, which no law on file says. */
export const notInPerson = (
  counted: Omit<Extract<Fault, { kind: 'in-person' }>, 'kind'>,
  { proxies = 0 }: Meeting,
  tally?: Tally,
): Outcome => ({
  is: 'broken',
  fault: { kind: 'in-person', ...counted },
  at: proxies > 0 ? 'proxies' : 'online',
  level: 'defect',
  remedy: { kind: 'count-in-person', body: counted.body, needed: counted.needed, unit: counted.unit },
  ...(tally && { tally }),
})
