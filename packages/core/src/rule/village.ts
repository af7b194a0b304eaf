import { addDays, type Day, yearsAfter } from '../base/day.ts'
import type { Finding } from '../finding/finding.ts'
import type { Category } from '../record/categories.ts'
import { type Size, type SizeField, termInYears } from '../record/composition.ts'
import type { Body } from '../record/fields.ts'
import type { RuleSet } from './rule.ts'

/** The villagers' assembly hands matters to the representatives, from a day, until a day. */
export type Delegation = {
  readonly from: Day
  /** the last day on which it holds; a delegation without one does not say its term */
  readonly until?: Day
  /** the assembly; of the collective its members, or its charter */
  readonly by: Body | 'charter'
  readonly to: Body
  readonly categories: readonly Category[]
}

/** What a village's description says, part by part. */
export type VillagePart = SizeField | 'collective' | 'composition' | 'delegations' | 'jurisdiction' | 'local'

/** A village as `village.md` and `town.md` describe it. */
export type Village = {
  readonly name: string
  /** administrative division code, 12 digits */
  readonly code?: string
  /** `cn` or `cn-zj`; missing where the record names none that we know */
  readonly jurisdiction?: string
  readonly hotline?: string
  /** with whom the town has decisions filed */
  readonly filing?: string
  /** whether a rural collective economic organisation was set up; missing where the page does not say */
  readonly collective?: 'established' | 'none'
  /** whether the people live scattered; missing where the page does not say */
  readonly scattered?: boolean
  readonly sizes: readonly Size[]
  readonly delegations: readonly Delegation[]
  /** the town's and the village's own, stricter rules */
  readonly local: readonly RuleSet[]
  /** parts of the description that were not wholly read, or contradict one another: what rests on them is unknown, never breached */
  readonly unread?: readonly VillagePart[]
  /** what is wrong with the village's own description, wherever it touches its decisions */
  readonly findings: readonly Finding[]
}

/**
 * The delegations of a matter to a body that had begun by a day, whether or not they have since run out.
 *
 * @source 村民委员会组织法 (2025) art. 28(2)
 */
export const delegationsOf = (village: Village, category: Category, to: Body, on: Day): readonly Delegation[] =>
  village.delegations.filter((one) => one.to === to && one.categories.includes(category) && one.from <= on)

/** Whether a delegation still holds on a day; its last day is one of them. */
export const isInForce = ({ from, until }: Delegation, on: Day): boolean => from <= on && (until === undefined || on <= until)

/**
 * Whether a delegation comes from whom the law lets hand the matter on.
 *
 * @source 村民委员会组织法 (2025) art. 28(2); 农村集体经济组织法 art. 28(4)
 */
export const isFromDecider = ({ by }: Delegation, decides: Body): boolean => by === decides || (decides === 'members' && by === 'charter')

/**
 * The last day on which a delegation holds beyond doubt: it does not outlive those to whom it was given.
 *
 * @source 村民委员会组织法 (2025) art. 14(2), 29(2); 农村集体经济组织法 art. 28(3)
 */
export const lastSureDay = ({ from, by }: Delegation): Day | undefined =>
  by === 'charter' ? undefined : addDays(yearsAfter(from, termInYears), -1)

/** A village of which nothing is known; every demand on its numbers stays unjudged. */
export const nowhere: Village = { name: '', sizes: [], delegations: [], local: [], findings: [] }
