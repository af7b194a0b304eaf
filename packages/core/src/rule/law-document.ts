import type { Cites, Statute } from '../base/citation.ts'
import type { Wording } from '../base/wording.ts'
import type { Exception } from './exception.ts'
import type { Attendance, Convening } from './meeting-rows.ts'
import type { CatalogueRow, Demand, Rule, RuleSet } from './rule.ts'

/** Whose row it is: the jurisdiction, and the text it stands in. */
type Home = { readonly jurisdiction: string; readonly statute: string }

/** A text of law with the place where it holds; that it is law is said too. */
type StatuteRow = Omit<Statute, 'standing'> & {
  readonly jurisdiction: string
  readonly standing: NonNullable<Statute['standing']> | 'law'
}

/** All the law on file as plain data: what a program in any language needs to judge as we do. */
export type LawDocument = {
  /** the schema it keeps, to be found beside it */
  readonly $schema: 'law.schema.json'
  /** of this form: raised where a key changes its meaning; keys are added without */
  readonly version: 1
  readonly statutes: readonly StatuteRow[]
  readonly rules: readonly (Home & Rule & { readonly demandWords: Wording })[]
  readonly catalogue: readonly (Home & CatalogueRow)[]
  readonly exceptions: readonly (Home & Exception)[]
  /** laws by which the assembly decides what the representatives could not */
  readonly escalations: readonly (Home & { readonly cites: Cites })[]
  /** who counts at a meeting without being in the room */
  readonly attendance: readonly (Home & Attendance)[]
  /** who may call a meeting in a case that no record shows */
  readonly convenings: readonly (Home & Convening)[]
  /** laws by which others act where no collective organisation was set up */
  readonly standIns: readonly (Home & { readonly cites: Cites })[]
}

/**
 * The law as one document, in the order in which it is on file; the same law always gives the same text.
 *
 * @param sets - rule sets, the nation's first
 * @param say - a demand in words
 * @example lawDocument(ruleSets, () => title).rules[0].id //=> 'matter-decider'
 * @example lawDocument([], () => title).version //=> 1
 */
export const lawDocument = (sets: readonly RuleSet[], say: (demand: Demand) => Wording): LawDocument => ({
  $schema: 'law.schema.json',
  version: 1,
  statutes: sets.map(statuteRow),
  rules: sets.flatMap((set) => set.rules.map((rule) => ({ ...home(set), ...rule, demandWords: say(rule.demand) }))),
  catalogue: sets.flatMap((set) => (set.catalogue ?? []).map((row) => ({ ...home(set), ...row }))),
  exceptions: sets.flatMap((set) => (set.exceptions ?? []).map((exception) => ({ ...home(set), ...exception }))),
  escalations: sets.flatMap((set) => (set.escalates === undefined ? [] : [{ ...home(set), cites: set.escalates }])),
  attendance: sets.flatMap((set) => (set.attendance ?? []).map((row) => ({ ...home(set), ...row }))),
  convenings: sets.flatMap((set) => (set.mayConvene ?? []).map((row) => ({ ...home(set), ...row }))),
  standIns: sets.flatMap((set) => (set.standIn === undefined ? [] : [{ ...home(set), cites: set.standIn }])),
})

const statuteRow = ({ jurisdiction, statute: { standing, articles, ...rest } }: RuleSet): StatuteRow => ({
  jurisdiction,
  ...rest,
  standing: standing ?? 'law',
  articles,
})

const home = ({ jurisdiction, statute }: RuleSet): Home => ({ jurisdiction, statute: statute.id })
