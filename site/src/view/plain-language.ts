import { type Day, isMeeting, isPosting, type LawOn, message, redact, type Step, type Verdict } from '@cunyi/core'
import { hotline } from '@cunyi/notice'
import type { Status } from '../board/status.ts'
import { periodOf } from '../words/fact-text.ts'
import type { Spoken } from '../words/type.ts'
import { type Summary, summariseDecision } from './summary.ts'
import { type Taken, timeline } from './timeline.ts'

/** What a plain text is made of. */
export type PlainSummary = { readonly verdict: Verdict; readonly title: string; readonly status: Status; readonly asOf: Day }

/**
 * A decision in five sentences: what was decided, the money, who agreed, where it stands, where to object.
 *
 * Pure: from the facts alone, so that it says what the page says. Every text of the record in it is veiled.
 */
export const summaryOf = (told: PlainSummary, spoken: Spoken): readonly [string, string, string, string, string] => {
  const glance = summariseDecision(told.verdict, told.asOf)
  return [
    whatOf(glance, told.title, spoken),
    moneyOf(glance, spoken),
    whoOf(glance, spoken),
    whereOf(told.status, spoken),
    objectOf(glance, spoken),
  ]
}

const whatOf = ({ decided }: Summary, title: string, { says, words }: Spoken): string => {
  const named = says.quoted(redact(title))
  if (decided === undefined) return says.plain.none(named)
  return says.plain.decided[decided.held](words.names.bodies[decided.body], decided.day && says.day(decided.day), named)
}

const moneyOf = ({ planned, settled }: Summary, { says }: Spoken): string => {
  const known = [
    planned !== undefined && says.plain.planned(says.yuan(planned)),
    settled !== undefined && says.plain.settled(says.yuan(settled)),
  ]
  const said = known.filter(Boolean)
  return said.length === 0 ? says.glance.noMoney : `${capital(said.join(says.comma))}${says.stop}`
}

const whoOf = ({ decided, came, agreed, uncounted }: Summary, { says }: Spoken): string => {
  const votes = [came, agreed].flatMap((vote) =>
    vote === undefined
      ? []
      : [says.plain[vote.kind](says.count(vote.got, vote.unit), says.count(vote.whole, vote.unit), says.count(vote.needed, vote.unit))],
  )
  if (votes.length === 0) return decided && uncounted ? says.glance.noCount[uncounted] : says.glance.noDecision
  return `${votes.join(says.semicolon)}${says.stop}`
}

const whereOf = (status: Status, { says }: Spoken): string => says.plain.now(says.status[status], says.standing[status])

/** To whom to object, and until when. */
export const objectOf = ({ object }: Summary, { says }: Spoken): string => {
  const { ring, state, until, venue } = object
  const day = until && says.dayAndLunar(until)
  const whether = {
    now: day ? says.glance.until(day) : says.glance.untilOpen,
    over: says.glance.over(day ?? ''),
    'not-yet': says.glance.notYet,
  }
  return [
    ring === undefined ? says.glance.noObject : `${says.plain.ring(hotline(ring.number))}${says.stop}`,
    whether[state],
    ...(venue === undefined ? [] : [says.glance.at(redact(venue))]),
  ].join(says.gap)
}

/** A paragraph to be read aloud: a heading, and whole sentences. */
export type Paragraph = { readonly heading: string; readonly sentences: readonly string[] }

/**
 * The whole decision in sentences that can be read aloud: step by step, then what was found.
 *
 * @param lawOn - the law on file, for the step that comes next
 */
export const aloud = ({ verdict, asOf }: PlainSummary, lawOn: LawOn, spoken: Spoken): readonly Paragraph[] => {
  const { says, words } = spoken
  const steps = timeline(verdict, lawOn, asOf).map((entry, index): Paragraph => {
    const kind = entry.is === 'taken' ? entry.step.kind : entry.kind
    const heading = says.plain.step(index + 1, words.names.steps[kind])
    return { heading, sentences: entry.is === 'taken' ? sentencesOf(entry, spoken) : [`${says.steps[entry.why]}${says.stop}`] }
  })
  const found = verdict.findings.filter(({ level }) => level !== 'note').map((finding) => redact(message(finding, words)))
  return [...steps, { heading: says.findings.title, sentences: found.length > 0 ? found : [says.findings.noneYet] }]
}

const sentencesOf = ({ step, judged }: Taken, spoken: Spoken): readonly string[] => {
  const { says } = spoken
  return [
    whenOf(step, judged.day, spoken),
    ...(isMeeting(step) ? meetingOf(step, spoken) : []),
    ...(isPosting(step) && step.venue ? [says.glance.at(redact(step.venue))] : []),
    ...(step.kind === 'implementation'
      ? step.events.map((one) =>
          says.plain.event(says.day(one.day), redact(one.what), one.amount === undefined ? undefined : says.yuan(one.amount)),
        )
      : []),
    ...(isPosting(step) && step.settled !== undefined ? [`${says.glance.settled}${says.yuan(step.settled)}${says.stop}`].map(capital) : []),
    ...objections(step, spoken),
    ...(judged.standing === 'taken' ? [] : [`${says.steps[judged.standing]}${says.stop}`]),
  ]
}

const whenOf = (step: Step, day: Day | undefined, spoken: Spoken): string => {
  const { says } = spoken
  const period = 'posted' in step ? step.posted : 'held' in step ? step.held : undefined
  if (period) return `${periodOf(period, spoken)}${says.stop}`
  return `${day === undefined ? says.steps.undated : says.day(day)}${says.stop}`
}

const meetingOf = (step: Extract<Step, { readonly body: unknown }>, { says, words }: Spoken): readonly string[] => {
  const { names } = words
  const roll = (['shouldAttend', 'attended'] as const).flatMap((field) => {
    const count = step[field]
    return count === undefined ? [] : [says.plain.fact(names.fields[field], says.count(count.number, count.unit))]
  })
  const absent = (['proxies', 'online'] as const).flatMap((field) => {
    const count = step[field]
    return count === undefined || count === 0
      ? []
      : [says.plain.fact(names.fields[field], says.count(count, step.attended?.unit ?? 'person'))]
  })
  const votes = (['for', 'against', 'abstained', 'invalid'] as const).flatMap((field) => {
    const count = step[field]
    return count === undefined ? [] : [says.plain.fact(names.fields[field], says.votes(count))]
  })
  return [[...roll, ...absent], votes].filter((list) => list.length > 0).map((list) => `${list.join(says.comma)}${says.stop}`)
}

const objections = (step: Step, { says }: Spoken): readonly string[] =>
  (step.objections ?? []).map(({ raised, about, handled }) =>
    [
      says.plain.objected(says.day(raised), redact(about)),
      ...(handled.length === 0
        ? [`${says.objections.unanswered}${says.stop}`]
        : handled.map((one) =>
            says.plain.handled(says.day(one.day), redact(one.by ?? ''), says.objections.did[one.did], redact(one.said ?? '')),
          )),
    ].join(says.gap),
  )

/** The first letter large, where letters have a size. */
const capital = (text: string): string => text.replace(/^[a-z]/u, (letter) => letter.toUpperCase())
