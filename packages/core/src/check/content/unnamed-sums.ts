import type { WorkEvent } from '../../record/matter.ts'
import { contractSum, shownTerm, sumOfEvents } from '../../record/term-values.ts'
import type { Broken } from '../check.ts'

/** Money that comes in, comes back or is only held: no part of what is spent. */
const incoming = /退|返还|发还|保证金|质保金|押金|保留金|暂扣|收到|收取|收入|到账|到位|捐|refund|return|deposit|retention|received|donat/iu
/** Words for the whole, and not for something more. */
const whole = /结算|决算|审[定计价]|造价|预算|控制价|限价|报价|总价|总额|合计|共计|累计|total|settle|estimate|audit/iu

/** A sum that may be money spent, and nobody said on what work. */
const isUnnamed = ({ type, amount, what }: WorkEvent): boolean => type === undefined && amount !== undefined && !incoming.test(what)
const isSpent = (event: WorkEvent): boolean => isUnnamed(event) && !whole.test(event.what)

/**
 * Sums under words that name no known work, of the events of one step: asked about where, counted as paid or added to the contracts, they would
 * pass what was decided. What can stay within it either way is left alone.
 *
 * ```text
 *   decided 186000, contract 182000
 *   设计费 3000        185000 at most: left alone
 *   监理费 3000        188000 with the one before: asked
 *   结算审定 182000    the whole, and within: left alone
 * ```
 *
 * @param earlier - what was done in the steps before, since the decision or not
 * @param decided - fen
 */
export const findUnnamedSums = (events: readonly WorkEvent[], earlier: readonly WorkEvent[], decided: number): readonly Broken[] => {
  // Kept as the lines go on: a step may hold thousands of them.
  let paid = sumOfEvents(earlier.filter(({ type }) => type === 'payment'))
  let contracted = contractSum(earlier) ?? 0
  let unnamed = sumOfEvents(earlier.filter(isSpent))
  return events.flatMap((event, index) => {
    const { type, amount = 0, what } = event
    if (type === 'payment') paid += amount
    if (type === 'contract' || type === 'change') contracted += amount
    if (!isUnnamed(event)) return []
    const other = whole.test(what) ? amount : Math.max(paid, contracted) + unnamed + amount
    if (isSpent(event)) unnamed += amount
    if (other <= decided) return []
    const fault = { kind: 'agrees', what: 'unnamed', text: shownTerm(what), settled: decided, other, difference: other - decided } as const
    return [{ is: 'broken', fault, at: { line: 'events', index } }]
  })
}
