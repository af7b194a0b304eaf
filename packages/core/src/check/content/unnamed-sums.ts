import type { WorkEvent } from '../../record/matter.ts'
import { contractSum, shownTerm, sumOfEvents } from '../../record/term-values.ts'
import type { Broken } from '../check.ts'

/** Money that comes in, comes back or is only held: no part of what is spent. */
const incoming = /退|返还|发还|保证金|质保金|押金|保留金|暂扣|收到|收取|收入|到账|到位|捐|refund|return|deposit|retention|received|donat/iu
/** Words for the whole, and not for something more. */
const whole = /结算|决算|审[定计价]|造价|预算|控制价|限价|报价|总价|总额|合计|共计|累计|total|settle|estimate|audit/iu

/**
 * Sums under words that name no known work, of the events of one step: asked about where, counted as paid or added to the contracts, they would
 * pass what was decided. What can stay within it either way is left alone.
 *
 * ```text
 *   decided 186000, contract 182000
 *   设计费 3000        185000 at most: left alone
 *   二期工程 185000    367000 were it added: asked
 *   结算审定 182000    the whole, and within: left alone
 * ```
 *
 * @param earlier - what was done in the steps before, since the decision or not
 * @param decided - fen
 */
export const findUnnamedSums = (events: readonly WorkEvent[], earlier: readonly WorkEvent[], decided: number): readonly Broken[] =>
  events.flatMap((event, index) => {
    const { type, amount, what } = event
    if (type !== undefined || amount === undefined || incoming.test(what)) return []
    const upTo = [...earlier, ...events.slice(0, index)]
    const paid = sumOfEvents(upTo.filter((one) => one.type === 'payment'))
    const before = whole.test(what) ? 0 : Math.max(paid, contractSum(upTo) ?? 0)
    const other = before + amount
    if (other <= decided) return []
    const fault = { kind: 'agrees', what: 'unnamed', text: shownTerm(what), settled: decided, other, difference: other - decided } as const
    return [{ is: 'broken', fault, at: { line: 'events', index } }]
  })
