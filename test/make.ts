import {
  type Body,
  type Count,
  type Day,
  type Meeting,
  type MeetingKind,
  type Period,
  type Posting,
  type PostingKind,
  type Size,
  type Step,
  strength,
  theDay,
  type Village,
} from '@cunyi/core'
import { delegatedSince } from '../packages/core/src/testing/delegations.ts'
import { bare, village as coreVillage } from '../packages/core/src/testing/make.ts'

export { delegatedSince } from '../packages/core/src/testing/delegations.ts'
export { households, matter, people } from '../packages/core/src/testing/make.ts'

// Small makers: each gives something lawful, to be spoiled in one place.

/** Both days of a period. */
export const between = (from: string, to: string): Period => ({ from: theDay(from), to: theDay(to) })

/** Five on the committee and twenty-five representatives: thirty in all, as in the table of boundary numbers. */
export const composition: Size = {
  from: theDay('2025-01-10'),
  population: 960,
  adults: 801,
  households: 250,
  partyMembers: 40,
  partyCommittee: 7,
  committee: 5,
  inBothCommittees: 1,
  representatives: 25,
  womenRepresentatives: 12,
  members: 320,
  votingMembers: 300,
  directors: 7,
  memberRepresentatives: 45,
}

/** A village under the law of the nation alone, which has delegated public works to its representatives. */
export const village = (size: Partial<Size> = {}, changes: Partial<Village> = {}): Village => ({
  ...coreVillage({
    jurisdiction: 'cn',
    collective: 'established',
    // Those of 2025, and those of 2020 whose five years had ended.
    sizes: [
      { ...composition, ...size },
      { ...composition, ...size, from: theDay('2020-01-10') },
    ],
    delegations: delegatedSince('2020-01-10', '2030-01-09'),
  }),
  ...changes,
})

/** What a meeting may say of itself. */
export type Facts = Partial<Omit<Meeting, 'kind' | 'body'>>

/** Of whichever office the law of every place lets lead the meeting that decides. */
const chairs: { readonly [B in Body]?: string } = {
  assembly: '村民委员会主任',
  representatives: '村民委员会主任',
  group: '村民小组组长',
  members: '理事长',
  'member-representatives': '理事长',
  board: '理事长',
}

/** A meeting to which the whole body came, and at which all agreed. */
export const meeting = (kind: MeetingKind, body: Body, size: Size, day: Day, facts: Facts = {}): Meeting => {
  const whole = strength(size, body, facts.attended?.unit ?? 'person')
  const all = whole !== undefined && 'most' in whole ? whole.most : 9
  const count: Count = { number: all, unit: facts.attended?.unit ?? 'person' }
  const usual: Facts = {
    day,
    chair: chairs[body] ?? '村党总支书记',
    shouldAttend: count,
    attended: count,
    for: facts.attended?.number ?? all,
    against: 0,
  }
  return { ...bare, ...usual, ...facts, kind, body }
}

export const posting = (kind: PostingKind, posted: Period): Posting => ({ ...bare, kind, venue: '村务公开栏', posted })

/** The village's legal adviser was asked. */
export const legality = (on: string): Step => ({
  ...bare,
  kind: 'legality',
  held: between(on, on),
  by: '村法律顾问',
  opinion: '通过',
})

/** Where a procedure differs from the usual one. */
export type Changes = {
  readonly proposal?: Facts
  readonly deliberation?: Facts
  readonly review?: Facts
  readonly body?: Body
  readonly resolution?: Facts
  readonly disclosure?: Period
  readonly outcome?: Period
}

/** The six steps, the adviser's opinion among them, all kept with room to spare. */
export const procedureOf = (size: Size, changes: Changes = {}): readonly Step[] => {
  const notice = { notice: theDay('2026-03-05'), convener: 'villagers-committee' } as const
  return [
    meeting('proposal', 'party-committee', size, theDay('2026-02-02'), changes.proposal),
    meeting('deliberation', 'two-committees', size, theDay('2026-02-05'), changes.deliberation),
    legality('2026-02-06'),
    meeting('review', 'party-members', size, theDay('2026-02-09'), changes.review),
    meeting('resolution', changes.body ?? 'representatives', size, theDay('2026-03-21'), { ...notice, ...changes.resolution }),
    posting('disclosure', changes.disclosure ?? between('2026-03-22', '2026-04-10')),
    posting('outcome', changes.outcome ?? between('2026-06-01', '2026-06-20')),
  ]
}
