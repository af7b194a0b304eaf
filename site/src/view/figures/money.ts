import { isPosting, type Matter, type WorkType } from '@cunyi/core'

/** What a sum is: planned, approved by the resolution, contracted, paid, or settled by the published account. Fen. */
export type MoneyRow = { readonly is: 'planned' | 'approved' | 'contracted' | 'paid' | 'settled'; readonly sum: number }

/**
 * The sums of a matter in the order in which they come about; one that says the same as the one before in other words is left out.
 *
 * @example moneyRows({ title: '', others: [], blocks: [], steps: [], amount: 100 }) //=> [{ is: 'planned', sum: 100 }]
 */
export const moneyRows = ({ amount, steps }: Matter): readonly MoneyRow[] => {
  const approved = steps.findLast((step) => step.kind === 'resolution' && 'amount' in step && step.amount !== undefined)
  const events = steps.flatMap((step) => (step.kind === 'implementation' ? step.events : []))
  const sumOf = (type: WorkType): number | undefined => {
    const own = events.filter((event) => event.type === type).flatMap((event) => event.amount ?? [])
    return own.length === 0 ? undefined : own.reduce((all, one) => all + one, 0)
  }
  const settled = steps.filter(isPosting).findLast((step) => step.settled !== undefined)?.settled
  const rows = {
    planned: amount,
    approved: approved && 'amount' in approved && approved.amount !== amount ? approved.amount : undefined,
    contracted: sumOf('contract'),
    paid: sumOf('payment'),
    settled,
  }
  return (['planned', 'approved', 'contracted', 'paid', 'settled'] as const).flatMap((is) => {
    const sum = rows[is]
    return sum === undefined ? [] : [{ is, sum }]
  })
}
