import {
  type Body,
  type Category,
  type Count,
  type Day,
  type Finding,
  judge,
  type LawOn,
  lawOn,
  type Matter,
  type Objection,
  type Opinion,
  type Period,
  type PlacedFacts,
  type Reading,
  readingOf,
  type Size,
  type SizeField,
  type Step,
  type StepKind,
  type Term,
  theDay,
  type Verdict,
  type Village,
  type WorkEvent,
} from '@cunyi/core'
import { manifest } from './pack.ts'

// The pack's own form of facts, as docs/conformance.md tells it, and the way from it to ours. A wrong day throws: the pack is at fault then.

/** So many persons; or so many households, where the record counts them. */
export type CountFacts = number | { readonly households: number }

/** Sums are in fen, the rest in the record's own words. */
export type TermFacts = { readonly [Name in Term]?: Name extends 'amount' ? number : string }

/** Something done while carrying the decision out: its day alone, where nothing depends on the rest. */
export type EventFacts = string | (TermFacts & { readonly day: string; readonly type?: WorkEvent['type'] })

export type ObjectionFacts = {
  readonly raised: string
  readonly handled?: readonly { readonly day: string; readonly did: Objection['handled'][number]['did'] }[]
}

/** One step: its kind, and whatever the record says of it under the names of the core's fields. */
export type StepFacts = {
  readonly kind: StepKind
  readonly body?: Body
  readonly day?: string
  readonly notice?: string
  readonly posted?: { readonly from: string; readonly to?: string }
  readonly held?: { readonly from: string; readonly to?: string }
  readonly events?: readonly EventFacts[]
  readonly recorded?: string
  readonly objections?: readonly ObjectionFacts[]
  /** the days on which the supervision committee, or an adviser, gave its opinion of the step */
  readonly supervision?: readonly string[]
  readonly advice?: readonly string[]
  readonly shouldAttend?: CountFacts
  readonly attended?: CountFacts
  readonly [fact: string]: unknown
}

export type CaseFacts = {
  readonly jurisdiction?: string
  readonly village: {
    /** whether the village has a collective organisation; missing where its page does not say */
    readonly collective?: 'established' | 'none'
    readonly scattered?: boolean
    readonly sizes: readonly ({ readonly from: string } & { readonly [Name in SizeField]?: number })[]
    readonly delegations: readonly {
      readonly from: string
      readonly until?: string
      readonly by: Body | 'charter'
      readonly to: Body
      readonly categories: readonly Category[]
    }[]
  }
  readonly matter: TermFacts & { readonly category?: Category; readonly steps: readonly StepFacts[] }
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

const event = (facts: EventFacts): WorkEvent => {
  const { day, type, ...rest } = typeof facts === 'string' ? { day: facts } : facts
  return { ...rest, day: theDay(day), what: '', ...(type && { type }) }
}

const objection = ({ raised, handled = [] }: ObjectionFacts): Objection => ({
  raised: theDay(raised),
  about: '',
  handled: handled.map(({ day, did }) => ({ day: theDay(day), did })),
})

const opinion = (day: string): Opinion => ({ by: '', day: theDay(day), said: '' })

const stepOf = (facts: StepFacts): Step => {
  const { day, notice, posted, held, events, recorded: on, objections, supervision, advice, shouldAttend, attended, ...rest } = facts
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
    ...(events && { events: events.map(event) }),
    ...(on !== undefined && { recorded: theDay(on) }),
    ...(objections && { objections: objections.map(objection) }),
    ...(supervision && { supervision: supervision.map(opinion) }),
    ...(advice && { advice: advice.map(opinion) }),
    ...(shouldAttend !== undefined && { shouldAttend: count(shouldAttend) }),
    ...(attended !== undefined && { attended: count(attended) }),
  }
  // The pack writes each step under its kind, with the fields that kind has; spreading loses which kind it is.
  return step as unknown as Step
}

const matterOf = ({ steps, ...rest }: CaseFacts['matter']): Matter => ({
  title: '事项',
  others: [],
  blocks: [],
  ...rest,
  steps: steps.map(stepOf),
})

/** As if each fact, and each of several lines, stood on a line of its own: what is told of one is not told of another. */
const placed = (step: Step, index: number): PlacedFacts => {
  let line = (index + 1) * 1_000
  const next = () => ({ line: ++line, column: 1 })
  const lines = Object.entries(step).flatMap(([name, value]) =>
    Array.isArray(value) ? [[name, value.map(next)] as const] : [],
  )
  const facts = Object.fromEntries(Object.keys(step).map((name) => [name, next()]))
  return { heading: next(), facts, lines: Object.fromEntries(lines), unread: [] }
}

export const readingFrom = (facts: CaseFacts): Reading => {
  const reading = readingOf(matterOf(facts.matter))
  return { ...reading, steps: reading.matter.steps.map(placed) }
}

export const villageOf = ({ jurisdiction, village: { sizes, delegations, collective, scattered } }: CaseFacts): Village => ({
  name: '某村',
  ...(collective && { collective }),
  ...(scattered !== undefined && { scattered }),
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

/** What the core makes of a case's facts, by the law on file or by another. */
export const verdictOn = (facts: CaseFacts, law: LawOn = lawOn): Verdict => {
  const asOf: Day | undefined = facts.asOf === undefined ? undefined : theDay(facts.asOf)
  return judge(readingFrom(facts), villageOf(facts), law, asOf)
}

/** A verdict in the form of the pack: rules and levels as a sorted set, and the largest number asked under each rule. */
export const asExpected = ({ answer, findings: all, steps }: Verdict): Required<Expected> => {
  const findings = all.filter(({ rule }) => !Object.hasOwn(manifest.beside, rule))
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
