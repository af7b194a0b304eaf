import type { BoardDecision } from '../board/decision.ts'
import type { MatterList } from '../route/list-address.ts'

/** The list of matters that a decision stands in. */
export const matterOf = ({ category }: BoardDecision): MatterList => category ?? 'none'

/** The years of some decisions, the newest first. */
export const yearsOf = (decisions: readonly BoardDecision[]): readonly string[] =>
  [...new Set(decisions.map(({ year }) => year))].toSorted().toReversed()
