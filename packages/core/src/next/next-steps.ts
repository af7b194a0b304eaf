import type { Cites } from '../base/citation.ts'
import { addDays, type Day, laterOf } from '../base/day.ts'
import { mayHide } from '../finding/suppress-unread.ts'
import { type LawOnDay, lawForMatter, type MatterLaw } from '../judge/law-on-day.ts'
import type { Verdict } from '../judge/verdict.ts'
import {
  type Body,
  bodies,
  type MeetingKind,
  meetingFields,
  type Organ,
  type PostingKind,
  procedure,
  type StepKind,
  stepFields,
} from '../record/fields.ts'
import type { Stage, State } from '../record/state.ts'
import { type LawOn, type Rule, rowFor } from '../rule/rule.ts'
import type { Village } from '../rule/village.ts'
import { askedOfStandIn, isMembersOfNone, mayDecide } from './deciding-body.ts'
import { earliestAfter, type OutcomeWait, waitOf } from './outcome-wait.ts'
import { agreementOf, attendanceOf, mostDemanding, type Threshold } from './thresholds.ts'

/** A meeting that may come next: who calls it, how many must come and agree, and from which day. */
export type NextMeeting = {
  readonly step: MeetingKind
  readonly body: Body
  readonly convener?: Organ
  /** to attend; one of them is enough where the body may be counted by persons or by households */
  readonly attend: readonly Threshold[]
  /** to agree, if just the quorum comes; more must agree where more come, save where the whole body is the denominator */
  readonly agree: readonly Threshold[]
  /** days of notice the law asks for; none where it asks for none */
  readonly notice?: { readonly days: number; readonly cites: Cites }
  /** the earliest lawful day, if notice is given today */
  readonly earliest: Day
  /** the law that sends here what the representatives could not decide */
  readonly escalates?: Cites
}

/** A posting that may come next: from which day, and until when at least. */
export type NextPosting = {
  readonly step: PostingKind
  readonly earliest: Day
  readonly days?: number
  /** the first day on which it may come down, if it goes up on the earliest day */
  readonly until?: Day
  /** of an outcome: why it does not go up sooner, though no law forbids it */
  readonly waits?: OutcomeWait
  readonly cites?: Cites
}

export type NextStep = NextMeeting | NextPosting

/**
 * What may come next, by whom, how many must come, and from which day.
 *
 * @param verdict - the judged record as it stands
 * @param asOf - today: the day on which notice could be given and no step can be earlier than
 * @returns nothing for a matter that is finished, withdrawn or terminated, whose law is not on file, or in which a heading that could not be
 *   read may have been that step
 * @example mayFollow(reviewed, lawOn, theDay('2026-03-13')).map(({ earliest }) => earliest) //=> ['2026-03-24', '2026-03-17']
 */
export const mayFollow = (verdict: Verdict, lawOn: LawOn, asOf: Day): readonly NextStep[] => {
  const step = stepAfter[verdict.stage]
  // What a heading that nobody could read may have been, is perhaps done already.
  return step === undefined || isPerhapsTaken(step, verdict)
    ? []
    : [...nextStepAs(verdict, lawOn, step, asOf), ...escalated(lawForMatter(verdict, lawOn), asOf)]
}

/** Whether a heading that could not be read may have been a step, or one that comes after it. */
const isPerhapsTaken = (step: StepKind, { reading }: Verdict): boolean =>
  procedure.slice(procedure.findIndex((one) => one === step)).some((kind) => mayHide(kind, reading))

/**
 * How one of the six may be taken, whether or not its turn has come: by whom, how many must come, and from which day.
 *
 * @param asOf - today: the day on which notice could be given and the step cannot be earlier than
 * @example nextStepAs(reviewed, lawOn, 'disclosure', theDay('2026-03-13')).map(({ step }) => step) //=> ['disclosure']
 */
export const nextStepAs = (verdict: Verdict, lawOn: LawOn, step: StepKind, asOf: Day): readonly NextStep[] => {
  const { village, reading } = verdict
  const law = lawForMatter(verdict, lawOn)
  const first = procedure.some((one) => one === step) ? lawFrom(law, asOf) : undefined
  if (first === undefined) return []
  if (step === 'outcome') return outcome(law, first)
  const { book, from } = first
  const asked = first.rules(step)
  if (stepFields[step] !== meetingFields) return [posting(step as PostingKind, asked, from)]
  const row = reading.matter.category && rowFor(reading.matter.category, book.catalogueOn(from))
  const standsIn = row !== undefined && isMembersOfNone(row, village)
  return bodiesFor(step as MeetingKind, asked)
    .filter((body) => step !== 'resolution' || mayDecide(body, reading.matter, book.catalogueOn(from), village, from))
    .map((body) => {
      const rules = standsIn && body === 'assembly' ? [...asked, ...askedOfStandIn(asked)] : asked
      return meetingOf(step as MeetingKind, body, rules, village, asOf, apart(body, asked, verdict.state, from))
    })
}

/** The first day that the days between steps leave for a meeting of a body; those that only practice wants bind nobody. */
const apart = (body: Body, rules: readonly Rule[], state: State, from: Day): Day => {
  const binding = rules.filter(({ level, bodies: asked }) => level === 'breach' && (asked === undefined || asked.includes(body)))
  return earliestAfter(binding, state).reduce<Day>((latest, one) => laterOf(latest, one) ?? one, from)
}

/** The first day that what was taken leaves, and its law. */
const lawFrom = (law: MatterLaw, asOf: Day): (LawOnDay & { readonly from: Day }) | undefined => {
  const after = Object.values(law.verdict.state.done).reduce<Day | undefined>((latest, taken) => laterOf(latest, taken?.day), undefined)
  const from = laterOf(after, asOf) ?? asOf
  const found = law.on(from)
  return found && { ...found, from }
}

/** The outcome, once what it waits for has come: how long it hangs, the law of that day says. */
const outcome = (law: MatterLaw, first: LawOnDay & { readonly from: Day }): readonly NextStep[] => {
  const wait = waitOf(law, first)
  if (wait === undefined || wait.until < first.from) return [posting('outcome', first.rules('outcome'), first.from)]
  const from = addDays(wait.until, 1)
  const then = law.on(from)
  if (then === undefined) return []
  const put = posting('outcome', then.rules('outcome'), from)
  return [{ ...put, waits: wait, cites: [...wait.cites, ...(put.cites ?? [])] }]
}

/** What the representatives could not decide, some provinces send to the assembly. */
const escalated = (law: MatterLaw, asOf: Day): readonly NextMeeting[] => {
  const { stage, state, village, reading } = law.verdict
  const then = lawFrom(law, asOf)
  const [first, ...rest] = then?.book.escalates ?? []
  const lost = reading.matter.steps[state.done.resolution?.index ?? -1]
  if (then === undefined || first === undefined || stage !== 'rejected') return []
  if (lost?.kind !== 'resolution' || lost.body !== 'representatives') return []
  const asked = then.rules('resolution')
  return [{ ...meetingOf('resolution', 'assembly', asked, village, asOf, then.from), escalates: [first, ...rest] }]
}

/** What a stage leads to: a meeting that failed is held again, the rest follow the six. */
export const stepAfter: { readonly [S in Stage]?: (typeof procedure)[number] } = {
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

/** The bodies that the law has for a step. */
export const bodiesFor = (step: MeetingKind, rules: readonly Rule[]): readonly Body[] =>
  bodies.filter(
    (body) => rules.some(({ demand }) => demand.kind === 'carried' && demand.body === body) && (step === 'resolution' || body !== 'group'),
  )

/**
 * A meeting of a body for a step: who calls it, how many must come and agree, on how many days' notice.
 *
 * @param asOf - the day on which notice could be given
 * @param from - the earliest day it could be held on, but for its notice
 */
export const meetingOf = (step: MeetingKind, body: Body, rules: readonly Rule[], village: Village, asOf: Day, from: Day): NextMeeting => {
  const attend = rules.flatMap((rule) => attendanceOf(rule, body, village, from))
  const strictest = mostDemanding(attend)
  const agree = rules.flatMap((rule) => agreementOf(rule, body, strictest, village, from))
  const notice = rules.reduce<NextMeeting['notice']>(
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

const posting = (step: PostingKind, rules: readonly Rule[], from: Day): NextPosting => {
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
