import type { Citation, Cites } from '../base/citation.ts'
import type { Level } from '../finding/finding.ts'
import { type Body, type Office, type PostingKind, procedure, type StepKind } from '../record/fields.ts'
import type { Rule } from '../rule/rule.ts'

/** A rule, and a step of which it is asked. */
export type StepRule = { readonly step: StepKind; readonly rule: Rule }

/** Something the law asks in a matter: by which rules, in which articles, and how grave it is not to do it. */
type Basis = { readonly level: Level; readonly rules: readonly string[]; readonly cites: Cites }

/** A step that must come before another: consultation before the vote, filing before the end. */
export type Prerequisite = Basis & {
  readonly step: StepKind
  readonly before: StepKind
  /** whole days between the two, the first not counted */
  readonly days?: number
  /** the step must have said yes */
  readonly granted: boolean
  /** whom it goes to, where the law says */
  readonly offices: readonly Office[]
  /** asked only where one of these decides; of all that may decide where none is named */
  readonly bodies: readonly Body[]
}

/** A step that must follow another within so many days, the first not counted. */
export type Deadline = Basis & { readonly step: StepKind; readonly after: StepKind; readonly days: number }

/** How many days a posting stays up, the first not counted. */
export type PostingDuty = Basis & { readonly step: PostingKind; readonly days: number }

/** The order of the six goes without saying; what comes before a step beside that is a gate. */
export const prerequisitesIn = (asked: readonly StepRule[], deciding: readonly Body[]): readonly Prerequisite[] => {
  const all = asked.flatMap(({ step: before, rule }): readonly Prerequisite[] => {
    const { demand } = rule
    if (demand.kind !== 'after' || isNextTo(demand.step, before)) return []
    const { step, days, granted = false, offices = [] } = demand
    const bodies = deciding.every((body) => rule.bodies?.includes(body)) ? [] : deciding.filter((body) => rule.bodies?.includes(body))
    return [{ step, before, ...(days !== undefined && { days }), granted, offices, bodies, ...basis(rule) }]
  })
  return together(all, ({ step, before }) => `${step} ${before}`).map(([first, ...rest]) => rest.reduce(bothGates, first))
}

const bothGates = (a: Prerequisite, b: Prerequisite): Prerequisite => {
  const days = Math.max(a.days ?? 0, b.days ?? 0)
  return {
    ...a,
    ...(days > 0 && { days }),
    granted: a.granted || b.granted,
    offices: [...new Set([...a.offices, ...b.offices])],
    bodies: a.bodies.length === 0 || b.bodies.length === 0 ? [] : [...new Set([...a.bodies, ...b.bodies])],
    ...both(a, b),
  }
}

const isNextTo = (step: StepKind, before: StepKind): boolean => {
  // Whether it is one of the six is what is asked.
  const order: readonly StepKind[] = procedure
  // The works stand between the two postings, behind all four meetings.
  if (before === 'implementation') return order.includes(step)
  return order.includes(step) && order.indexOf(step) + 1 === order.indexOf(before)
}

/** What follows within so many days; of several the fewest. */
export const deadlinesIn = (asked: readonly StepRule[]): readonly Deadline[] => {
  const all = asked.flatMap(({ step, rule }): readonly Deadline[] =>
    rule.demand.kind === 'within' ? [{ step, after: rule.demand.after, days: rule.demand.days, ...basis(rule) }] : [],
  )
  return together(all, ({ step, after }) => `${step} ${after}`).map(([first, ...rest]) => rest.reduce(sooner, first))
}

const sooner = (a: Deadline, b: Deadline): Deadline => ({ ...a, days: Math.min(a.days, b.days), ...both(a, b) })

/** How long postings stay up; of several the longest. */
export const postingDutiesIn = (asked: readonly StepRule[]): readonly PostingDuty[] => {
  const all = asked.flatMap(({ step, rule }): readonly PostingDuty[] =>
    // Only postings are asked to stay up.
    rule.demand.kind === 'posted' ? [{ step: step as PostingKind, days: rule.demand.days, ...basis(rule) }] : [],
  )
  return together(all, ({ step }) => step).map(([first, ...rest]) => rest.reduce(longer, first))
}

const longer = (a: PostingDuty, b: PostingDuty): PostingDuty => ({ ...a, days: Math.max(a.days, b.days), ...both(a, b) })

const basis = ({ level, id, cites }: Rule): Basis => ({ level, rules: [id], cites })

const gravity: readonly Level[] = ['breach', 'defect', 'note']

const both = (a: Basis, b: Basis): Basis => {
  const [first, ...more] = a.cites
  const other: readonly Citation[] = b.cites
  return {
    level: gravity.find((level) => level === a.level || level === b.level) ?? a.level,
    rules: [...new Set([...a.rules, ...b.rules])],
    cites: [first, ...more, ...other],
  }
}

const together = <One>(all: readonly One[], key: (one: One) => string): readonly (readonly [One, ...One[]])[] =>
  [...Map.groupBy(all, key).values()].flatMap(([first, ...rest]) => (first === undefined ? [] : [[first, ...rest] as const]))
