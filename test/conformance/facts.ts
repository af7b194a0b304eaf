import {
  type Body,
  type Category,
  type Count,
  type Day,
  type Finding,
  judge,
  lawOn,
  type Matter,
  type Period,
  recorded,
  type Size,
  type SizeField,
  type Step,
  type StepKind,
  theDay,
  type Verdict,
  type Village,
} from '@cunyi/core'
import { manifest } from './pack.ts'

// The pack's own form of facts, as docs/conformance.md tells it, and the way from it to ours. A wrong day throws: the pack is at fault then.

/** So many persons; or so many households, where the record counts them. */
export type CountFacts = number | { readonly households: number }

/** One step: its kind, and whatever the record says of it under the names of the core's fields. */
export type StepFacts = {
  readonly kind: StepKind
  readonly body?: Body
  readonly day?: string
  readonly notice?: string
  readonly posted?: { readonly from: string; readonly to?: string }
  readonly held?: { readonly from: string; readonly to?: string }
  /** the days on which something was done while carrying the decision out */
  readonly events?: readonly string[]
  readonly shouldAttend?: CountFacts
  readonly attended?: CountFacts
  readonly [fact: string]: unknown
}

export type CaseFacts = {
  readonly jurisdiction?: string
  readonly village: {
    readonly sizes: readonly ({ readonly from: string } & { readonly [Name in SizeField]?: number })[]
    readonly delegations: readonly {
      readonly from: string
      readonly until?: string
      readonly by: Body
      readonly to: Body
      readonly categories: readonly Category[]
    }[]
  }
  readonly matter: { readonly category?: Category; readonly steps: readonly StepFacts[] }
  readonly asOf?: string
}

export type Found = { readonly rule: string; readonly level: Finding['level'] }

export type Expected = {
  readonly answer: Verdict['answer']
  readonly findings: readonly Found[]
  /** the smallest number that would have been enough, by rule */
  readonly needed?: Readonly<Record<string, number>>
}

const count = (of: CountFacts): Count =>
  typeof of === 'number' ? { number: of, unit: 'person' } : { number: of.households, unit: 'household' }

const period = ({ from, to }: { readonly from: string; readonly to?: string }): Period => ({
  from: theDay(from),
  ...(to !== undefined && { to: theDay(to) }),
})

const stepOf = (facts: StepFacts): Step => {
  const { day, notice, posted, held, events, shouldAttend, attended, ...rest } = facts
  const step = {
    ...rest,
    round: 1,
    others: [],
    blocks: [],
    parts: [],
    ...(day !== undefined && { day: theDay(day) }),
    ...(notice !== undefined && { notice: theDay(notice) }),
    ...(posted && { posted: period(posted) }),
    ...(held && { held: period(held) }),
    ...(events && { events: events.map((on) => ({ day: theDay(on), what: '' })) }),
    ...(shouldAttend !== undefined && { shouldAttend: count(shouldAttend) }),
    ...(attended !== undefined && { attended: count(attended) }),
  }
  // The pack writes each step under its kind, with the fields that kind has; spreading loses which kind it is.
  return step as unknown as Step
}

const matterOf = ({ category, steps }: CaseFacts['matter']): Matter => ({
  title: '事项',
  others: [],
  blocks: [],
  ...(category !== undefined && { category }),
  steps: steps.map(stepOf),
})

const villageOf = ({ jurisdiction, village: { sizes, delegations } }: CaseFacts): Village => ({
  name: '某村',
  ...(jurisdiction !== undefined && { jurisdiction }),
  sizes: sizes.map((row): Size => ({ ...row, from: theDay(row.from) })),
  delegations: delegations.map(({ from, until, ...rest }) => ({
    ...rest,
    from: theDay(from),
    ...(until !== undefined && { until: theDay(until) }),
  })),
  local: [],
  findings: [],
})

/** What the core makes of a case's facts. */
export const verdictOn = (facts: CaseFacts): Verdict => {
  const asOf: Day | undefined = facts.asOf === undefined ? undefined : theDay(facts.asOf)
  return judge(recorded(matterOf(facts.matter)), villageOf(facts), lawOn, asOf)
}

/** A verdict in the form of the pack: rules and levels as a sorted set, and the largest number asked under each rule. */
export const asExpected = ({ answer, findings: all, steps }: Verdict): Required<Expected> => {
  const findings = all.filter(({ rule }) => !manifest.beside.includes(rule))
  const faults = findings.flatMap(({ rule, fault }) => ('needed' in fault && fault.needed !== undefined ? [{ rule, needed: fault.needed }] : []))
  const needed: Record<string, number> = {}
  for (const one of [...steps.flatMap(({ counted }) => counted), ...faults])
    needed[one.rule] = Math.max(needed[one.rule] ?? 0, one.needed)
  return { answer, findings: sortedSet(findings), needed }
}

/** Findings as a set: told once each, in the order of the alphabet. */
export const sortedSet = (findings: readonly Found[]): readonly Found[] => {
  const byName = new Map(findings.map(({ rule, level }) => [`${rule} ${level}`, { rule, level }]))
  return [...byName.keys()].toSorted().flatMap((name) => byName.get(name) ?? [])
}
