import {
  type Block,
  type Day,
  dayOf,
  isMeeting,
  isPosting,
  lawOn,
  type Matter,
  overdueOf,
  redact,
  type Step,
  type Verdict,
} from '@cunyi/core'
import { factsOf, factsOfMatter, periodOf } from '../../words/fact-text.ts'
import { tongues } from '../../words/index.ts'
import type { DecisionRow, JudgedDecision, StepRow, Turnout } from '../decision.ts'
import { onBoard } from '../posting.ts'
import { isUnread, statusOf } from '../status.ts'
import { besideSteps } from './beside-steps.ts'

/** What lists need of a verdict. Of a record that could not be read they get its path and why, and nothing of its text. */
export const rowOf = (folder: string, verdict: Verdict, asOf: Day): DecisionRow => {
  const { reading, answer, stage, findings, steps } = verdict
  const parts = reading.path.split('/')
  // A record that lies elsewhere belongs to no year, whatever its folder is called.
  const year = parts.length === 3 ? (parts[1] ?? '') : ''
  const status = statusOf(verdict, asOf)
  const base = { path: reading.path, folder, year, status, answer, stage, findings }
  if (isUnread(verdict)) return { ...base, title: redact(reading.path), steps: [], statutes: [] }
  const latest = steps.flatMap(({ kind, day: on }) => (on === undefined ? [] : [{ kind, day: on }])).at(-1)
  const hanging = onBoard(verdict, asOf)?.posted
  const overdue = overdueOf(verdict, lawOn, asOf)
  return {
    ...base,
    ...ofMatter(reading.matter),
    title: redact(reading.matter.title || reading.path),
    steps: reading.matter.steps.map((step, index) => stepRow(step, verdict, index)),
    statutes: [...new Set(steps.flatMap(({ statutes }) => statutes.map(({ id }) => id)))],
    ...besideSteps(verdict, lawOn),
    ...(latest && { latest }),
    ...(overdue && { overdue }),
    ...(hanging && { hanging }),
  }
}

/** A decision with its verdict, for its own page. */
export const judgedOf = (folder: string, verdict: Verdict, asOf: Day): JudgedDecision => ({
  ...rowOf(folder, verdict, asOf),
  village: verdict.village,
  verdict,
  text: isUnread(verdict) ? '' : textOf(verdict.reading.matter),
})

const ofMatter = (matter: Matter): Pick<DecisionRow, 'number' | 'category' | 'deadline' | 'amount' | 'settled' | 'paid'> => {
  const { number, category, deadline, amount, steps } = matter
  const settled = steps.filter(isPosting).findLast((step) => step.settled !== undefined)?.settled
  const payments = steps.flatMap((step) => (step.kind === 'implementation' ? step.events : [])).filter(({ type }) => type === 'payment')
  return {
    ...(number !== undefined && { number: redact(number) }),
    ...(category && { category }),
    ...(deadline && { deadline }),
    ...(amount !== undefined && { amount }),
    ...(settled !== undefined && { settled }),
    ...(payments.length > 0 && { paid: payments.reduce((sum, event) => sum + (event.amount ?? 0), 0) }),
  }
}

const stepRow = (step: Step, { steps }: Verdict, index: number): StepRow => {
  const judged = steps[index]
  const on = dayOf(step)
  const venue = 'venue' in step ? step.venue : undefined
  return {
    kind: step.kind,
    ...(step.round > 1 && { round: step.round }),
    standing: judged?.standing ?? 'unknown',
    ...(judged?.superseded && { superseded: true }),
    ...(on && { day: on }),
    ...(isMeeting(step) && { turnout: turnoutOf(step) }),
    ...(isPosting(step) && step.posted && { posted: step.posted }),
    ...(venue !== undefined && { venue: redact(venue) }),
  }
}

const turnoutOf = (meeting: Extract<Step, { readonly body: unknown }>): Turnout => ({
  body: meeting.body,
  ...(meeting.shouldAttend && { due: meeting.shouldAttend }),
  ...(meeting.attended && { came: meeting.attended }),
  ...(meeting.womenAttended !== undefined && { women: meeting.womenAttended }),
  ...(meeting.for !== undefined && { for: meeting.for }),
  ...(meeting.against !== undefined && { against: meeting.against }),
  ...(meeting.abstained !== undefined && { abstained: meeting.abstained }),
})

/** The record's words as its page draws them: its facts, its prose and what stands under each step. */
const textOf = (matter: Matter): string =>
  [
    ...factsOfMatter(matter, tongues.zh).map(({ name, value }) => `${name}：${value}`),
    ...wordsOf(matter.blocks),
    ...matter.steps.flatMap((step) => [
      ...whenOf(step),
      ...factsOf(step, tongues.zh).map(({ name, value }) => `${name}：${value}`),
      ...(step.kind === 'implementation'
        ? step.events.map(({ what, note, counterparty }) => redact([what, note, counterparty].filter(Boolean).join('：')))
        : []),
      ...(step.objections ?? []).flatMap(({ about, handled }) => [about, ...handled.flatMap(({ said }) => said ?? [])].map(redact)),
      ...[...(step.supervision ?? []), ...(step.advice ?? [])].map(({ by, said }) => redact(`${by}：${said}`)),
      ...wordsOf(step.blocks),
      ...step.parts.flatMap(({ title, blocks }) => [redact(title), ...wordsOf(blocks)]),
    ]),
  ].join('\n')

/** A step's day, or the days on which it hung, as they stand beside its heading. */
const whenOf = (step: Step): readonly string[] => {
  const period = 'posted' in step ? step.posted : 'held' in step ? step.held : undefined
  const day = dayOf(step)
  const when = period ? periodOf(period, tongues.zh) : day && tongues.zh.says.day(day)
  return when ? [`${tongues.zh.words.names.steps[step.kind]}：${when}`] : []
}

const wordsOf = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(wordsIn)

const wordsIn = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap(wordsOf)
    case 'quote':
      return wordsOf(block.blocks)
    case 'table':
      return block.rows.map((row) => row.map(redact).join('　'))
    case 'rule':
      return []
    default:
      return [redact(block.text)]
  }
}
