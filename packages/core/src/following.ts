import type { Cites } from './citation.ts'
import {
  type Body,
  bodies,
  type Count,
  type MeetingKind,
  meetingFields,
  type Organ,
  type PostingKind,
  type procedure,
  stepFields,
} from './fields.ts'
import type { Stage } from './fold.ts'
import type { Verdict } from './judge.ts'
import { type Lawbook, lawbook } from './lawbook.ts'
import type { Matter } from './matter.ts'
import { addDays, type Day, laterOf, needed, type Share } from './measure.ts'
import { type CatalogueRow, inForceOn, type LawOn, type Rule, rowFor } from './rule.ts'
import { delegationsOf, isInForce, sizeOn, strength, type Village } from './village.ts'

/** How many of a body must come, or must agree. */
export type Requirement = {
  readonly needed: number
  readonly whole: number
  readonly share: Share
  readonly unit: Count['unit']
  readonly cites: Cites
}

/** A meeting that may come next: who calls it, how many must come and agree, and from which day. */
export type FollowingMeeting = {
  readonly step: MeetingKind
  readonly body: Body
  readonly convener?: Organ
  /** to attend; one of them is enough where the body may be counted by persons or by households */
  readonly attend: readonly Requirement[]
  /** to agree, if just the quorum comes; more must agree where more come, save where the whole body is the denominator */
  readonly agree: readonly Requirement[]
  /** days of notice the law asks for; none where it asks for none */
  readonly notice?: { readonly days: number; readonly cites: Cites }
  /** the earliest lawful day, if notice is given today */
  readonly earliest: Day
  /** the law that sends here what the representatives could not decide */
  readonly escalates?: Cites
}

/** A posting that may come next: from which day, and until when at least. */
export type FollowingPosting = {
  readonly step: PostingKind
  readonly earliest: Day
  readonly days?: number
  /** the first day on which it may come down, if it goes up on the earliest day */
  readonly until?: Day
  readonly cites?: Cites
}

export type Following = FollowingMeeting | FollowingPosting

/**
 * What may come next, by whom, how many must come, and from which day.
 *
 * @param verdict - the judged record as it stands
 * @param asOf - today: the day on which notice could be given and no step can be earlier than
 * @returns nothing for a matter that is finished, withdrawn or terminated, or whose law is not on file
 * @example mayFollow(reviewed, lawOn, theDay('2026-03-13')).map(({ earliest }) => earliest) //=> ['2026-03-24', '2026-03-17']
 */
export const mayFollow = (verdict: Verdict, lawOn: LawOn, asOf: Day): readonly Following[] => {
  const { stage, state, village, reading } = verdict
  const step = next[stage]
  if (step === undefined || village.jurisdiction === undefined) return []
  const after = Object.values(state.done).reduce<Day | undefined>((latest, taken) => laterOf(latest, taken?.day), undefined)
  const from = laterOf(after, asOf) ?? asOf
  const sets = lawOn(village.jurisdiction, from)
  if (sets === undefined) return []
  const book = lawbook(sets, inForceOn(village.local, from))
  const { rulesOn, catalogueOn } = book
  const asked = rulesOn(step, reading.matter.category)
  if (stepFields[step] !== meetingFields) return [posting(step as PostingKind, asked, from)]
  return bodiesFor(step as MeetingKind, asked)
    .filter((body) => step !== 'resolution' || mayDecide(body, reading.matter, catalogueOn(from), village, from))
    .map((body) => meeting(step as MeetingKind, body, asked, village, asOf, from))
    .concat(escalated(verdict, book, asOf, from))
}

/** What the representatives could not decide, some provinces send to the assembly. */
const escalated = (
  { stage, state, village, reading }: Verdict,
  { escalates, rulesOn }: Lawbook,
  asOf: Day,
  from: Day,
): FollowingMeeting[] => {
  const [first, ...rest] = escalates
  const lost = reading.matter.steps[state.done.resolution?.index ?? -1]
  if (first === undefined || stage !== 'rejected' || lost?.kind !== 'resolution' || lost.body !== 'representatives') return []
  const asked = rulesOn('resolution', reading.matter.category)
  return [{ ...meeting('resolution', 'assembly', asked, village, asOf, from), escalates: [first, ...rest] }]
}

/** The body the catalogue names, and the representatives where the matter is theirs by delegation. */
const mayDecide = (body: Body, matter: Matter, catalogue: readonly CatalogueRow[], village: Village, on: Day): boolean => {
  const { category } = matter
  const row = category && rowFor(category, catalogue)
  if (category === undefined || row === undefined) return body === 'assembly'
  if (body === row.decides || body === row.also) return true
  return row.delegableTo === body && delegationsOf(village, category, body, on).some((one) => isInForce(one, on))
}

/** What a stage leads to: a meeting that failed is held again, the rest follow the six. */
const next: { readonly [S in Stage]?: (typeof procedure)[number] } = {
  empty: 'proposal',
  proposed: 'deliberation',
  deliberated: 'review',
  reviewed: 'resolution',
  returned: 'deliberation',
  rejected: 'proposal',
  resolved: 'disclosure',
  disclosed: 'outcome',
  implementing: 'outcome',
}

const bodiesFor = (step: MeetingKind, rules: readonly Rule[]): readonly Body[] =>
  bodies.filter(
    (body) => rules.some(({ demand }) => demand.kind === 'carried' && demand.body === body) && (step === 'resolution' || body !== 'group'),
  )

const meeting = (step: MeetingKind, body: Body, rules: readonly Rule[], village: Village, asOf: Day, from: Day): FollowingMeeting => {
  const attend = rules.flatMap((rule) => attendance(rule, body, village, from))
  const strictest = mostDemanding(attend)
  const agree = rules.flatMap((rule) => agreement(rule, body, strictest, village, from))
  const notice = rules.reduce<FollowingMeeting['notice']>(
    (longest, { demand, cites }) =>
      demand.kind === 'notice' && demand.body === body && demand.days >= (longest?.days ?? 0) ? { days: demand.days, cites } : longest,
    undefined,
  )
  const convened = rules.find(({ demand }) => demand.kind === 'held-by' && 'convener' in demand && demand.body === body)?.demand
  return {
    step,
    body,
    ...(convened?.kind === 'held-by' && 'convener' in convened && { convener: convened.convener }),
    attend: strictest,
    agree: mostDemanding(agree),
    ...(notice && { notice }),
    earliest: notice === undefined ? from : (laterOf(from, addDays(asOf, notice.days + 1)) ?? from),
  }
}

const attendance = ({ demand, cites }: Rule, body: Body, village: Village, on: Day): readonly Requirement[] => {
  if (demand.kind !== 'quorum' || 'among' in demand || demand.body !== body) return []
  return (['person', 'household'] as const).flatMap((unit) => {
    const share = demand[unit]
    const whole = share && strength(sizeOn(village, on), body, unit)
    return share && whole && 'most' in whole ? [{ needed: needed(share, whole.most), whole: whole.most, share, unit, cites }] : []
  })
}

const agreement = (
  { demand, cites }: Rule,
  body: Body,
  attend: readonly Requirement[],
  village: Village,
  on: Day,
): readonly Requirement[] => {
  if (demand.kind !== 'carried' || demand.body !== body) return []
  const { share } = demand
  const whole = strength(sizeOn(village, on), body, 'person')
  if (demand.of !== 'present')
    return whole && 'most' in whole ? [{ needed: needed(share, whole.most), whole: whole.most, share, unit: 'person', cites }] : []
  return attend.map((quorum) => ({ needed: needed(share, quorum.needed), whole: quorum.needed, share, unit: quorum.unit, cites }))
}

/** Of several laws the strictest, for persons and for households. */
const mostDemanding = (all: readonly Requirement[]): readonly Requirement[] =>
  (['person', 'household'] as const).flatMap((unit) => {
    const [first, ...rest] = all.filter((one) => one.unit === unit)
    return first ? [rest.reduce((strictest, one) => (one.needed > strictest.needed ? one : strictest), first)] : []
  })

const posting = (step: PostingKind, rules: readonly Rule[], from: Day): FollowingPosting => {
  const longest = rules
    .filter(({ demand }) => demand.kind === 'posted')
    .reduce<{ readonly days: number; readonly cites: Cites } | undefined>(
      (most, { demand, cites }) => (demand.kind === 'posted' && demand.days > (most?.days ?? 0) ? { days: demand.days, cites } : most),
      undefined,
    )
  return {
    step,
    earliest: from,
    ...(longest && { days: longest.days, until: addDays(from, longest.days), cites: longest.cites }),
  }
}
