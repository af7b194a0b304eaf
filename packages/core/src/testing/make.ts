import { theDay } from '../base/day.ts'
import type { Case } from '../check/check.ts'
import type { Size } from '../record/composition.ts'
import type { Body, Count, MeetingKind, PostingKind } from '../record/fields.ts'
import {
  dayOf,
  type Handling,
  type Matter,
  type Meeting,
  type Objection,
  type Posting,
  type Step,
  type WorkEvent,
} from '../record/matter.ts'
import { evolve, initialState } from '../record/state.ts'
import type { Village } from '../rule/village.ts'
import { delegated } from './delegations.ts'

// Small makers for tests: each gives something lawful, to be spoiled in one place.

/** What a step has where nothing is said of it. */
export const bare = { round: 1, others: [], blocks: [], parts: [] } as const

export const people = (number: number): Count => ({ number, unit: 'person' })
export const households = (number: number): Count => ({ number, unit: 'household' })

/** Five on the committee, forty representatives, sixteen of them women: 45 in all, 30 a quorum. */
export const size: Size = {
  from: theDay('2025-01-10'),
  population: 960,
  adults: 801,
  households: 250,
  partyMembers: 46,
  partyCommittee: 7,
  committee: 5,
  inBothCommittees: 1,
  representatives: 40,
  womenRepresentatives: 16,
}

export const village = (changes: Partial<Village> = {}): Village => ({
  name: '仓溪村',
  jurisdiction: 'cn-zj',
  sizes: [size],
  delegations: [delegated('2025-01-10')],
  local: [],
  findings: [],
  ...changes,
})

type Facts = Partial<Omit<Meeting, 'kind' | 'body'>>

const meeting = <K extends MeetingKind>(kind: K, body: Body, usual: Facts, facts: Facts): Extract<Step, { kind: K }> =>
  // A meeting of a kind is its kind, its body and the facts of meetings; spreading loses that the kind is one of four.
  ({ ...bare, chair: '村党总支书记', ...usual, ...facts, kind, body }) as unknown as Extract<Step, { kind: K }>

export const proposal = (facts: Facts = {}): Step =>
  meeting(
    'proposal',
    'party-committee',
    { day: theDay('2026-03-02'), shouldAttend: people(7), attended: people(7), for: 7, against: 0 },
    facts,
  )

export const deliberation = (facts: Facts = {}): Step =>
  meeting(
    'deliberation',
    'two-committees',
    { day: theDay('2026-03-05'), shouldAttend: people(11), attended: people(10), for: 10, against: 0 },
    facts,
  )

export const legality = (): Extract<Step, { kind: 'legality' }> => ({
  ...bare,
  kind: 'legality',
  held: { from: theDay('2026-03-06') },
  by: '村法律顾问',
  opinion: '通过',
})

export const review = (facts: Facts = {}): Step =>
  meeting(
    'review',
    'party-members',
    { day: theDay('2026-03-12'), shouldAttend: people(46), attended: people(38), for: 36, against: 1 },
    facts,
  )

export const resolution = (facts: Facts = {}, body: Body = 'representatives'): Extract<Step, { kind: 'resolution' }> =>
  meeting(
    'resolution',
    body,
    {
      notice: theDay('2026-03-13'),
      day: theDay('2026-03-18'),
      convener: 'villagers-committee',
      chair: body === 'members' || body === 'member-representatives' ? '理事长' : '村民委员会主任',
      shouldAttend: people(45),
      attended: people(41),
      for: 38,
      against: 2,
      abstained: 1,
    },
    facts,
  )

const posting = (kind: PostingKind, from: string, to: string | undefined): Posting => ({
  ...bare,
  kind,
  venue: '村务公开栏',
  posted: { from: theDay(from), ...(to !== undefined && { to: theDay(to) }) },
})

export const disclosure = (from = '2026-03-19', to: string | undefined = '2026-04-05'): Posting => posting('disclosure', from, to)

export const event = (day: string, type: WorkEvent['type'], more: Partial<WorkEvent> = {}): WorkEvent => ({
  day: theDay(day),
  what: type ?? '',
  ...(type && { type }),
  ...more,
})

const signed: WorkEvent = { day: theDay('2026-04-12'), what: '签订合同', amount: 18_200_000 }

export const works = (...events: readonly WorkEvent[]): Extract<Step, { kind: 'implementation' }> => ({
  ...bare,
  kind: 'implementation',
  events: events.length === 0 ? [signed] : events,
})

/** Raised on a day; each that follows is what became of it, and when. */
export const objection = (raised: string, ...handled: readonly (readonly [string, Handling['did']])[]): Objection => ({
  raised: theDay(raised),
  about: '预算',
  handled: handled.map(([day, did]) => ({ day: theDay(day), did })),
})

export const outcome = (from = '2026-08-26', to: string | undefined = '2026-09-12'): Posting => posting('outcome', from, to)

/** The six steps and two beside them, all kept. */
export const sixSteps = (): readonly Step[] => [
  proposal(),
  deliberation(),
  legality(),
  review(),
  resolution(),
  disclosure(),
  works(),
  outcome(),
]

export const matter = (steps: readonly Step[] = sixSteps(), changes: Partial<Matter> = {}): Matter => ({
  title: '文化礼堂屋面修缮工程',
  number: '2026-003',
  category: 'public-welfare',
  others: [],
  blocks: [],
  ...changes,
  steps,
})

/** One step before a check, with nothing around it. */
export const about = (step: Step, changes: Partial<Case> = {}): Case => ({
  step,
  index: 0,
  matter: matter([step]),
  state: initialState,
  village: village(),
  size,
  day: 'day' in step ? step.day : undefined,
  catalogue: [],
  attendance: [],
  mayConvene: [],
  knowsStandIn: false,
  asOf: undefined,
  ...changes,
})

/** One of several steps before a check, all those before it taken. */
export const among = (steps: readonly [Step, ...Step[]], index: number, changes: Partial<Case> = {}): Case => {
  const step = steps[index] ?? steps[0]
  return about(step, {
    index,
    matter: matter(steps),
    state: steps.slice(0, index).reduce((state, one, at) => evolve(state, one, at, 'taken'), initialState),
    day: dayOf(step),
    ...changes,
  })
}
