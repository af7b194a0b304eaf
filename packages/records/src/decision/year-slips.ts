import { type Day, day, daysBetween, type Field, type Finding, type Place, type PlacedFacts, type Step } from '@cunyi/core'
import { quote, readingFinding } from '../rules/reading-finding.ts'
import { vocabularies } from '../vocabulary/tables.ts'

/** A step with its place, as it was read. */
export type PlacedStep = { readonly step: Step; readonly placed: PlacedFacts }

/** A day of a record in the order in which it is written. */
type Dated = { readonly at: number; readonly field: 'day' | 'posted' | 'held' | 'events'; readonly on: Day; readonly line?: number }

/** So long before the step that it follows a day is no disorder: its year was written wrongly. */
const farOff = 200

/**
 * The places of a record's steps, with those days marked whose year is a slip, as 2025 among days of 2026: they are told, and nothing rests on them.
 *
 * A step a year before the one above it, which fits with the year after, is no step out of its order.
 */
export const markYearSlips = (
  steps: readonly PlacedStep[],
): { readonly placed: readonly PlacedFacts[]; readonly findings: readonly Finding[] } => {
  const findings: Finding[] = []
  const all = steps.flatMap(({ step }, at) => datesOf(step, at))
  const wrong = new Set(all.flatMap((_, index) => slipAt(all, index)))
  const placed = steps.map(({ step, placed: one }, at) => {
    const mine = [...wrong].filter((each) => each.at === at)
    const early = earlyNotice(step)
    for (const slip of mine) findings.push(told(one, at, slip.field, slip.on, shifted(slip.on, all, slip), slip.line))
    if (early) findings.push(told(one, at, 'notice', early, yearsOn(early, 1)))
    const doubtful = [
      ...(one.doubtful ?? []),
      ...mine.map(({ field, line }) => ({ field, ...(line !== undefined && { line }) })),
      ...(early ? [{ field: 'notice' as const }] : []),
    ]
    return doubtful.length === 0 ? one : { ...one, doubtful }
  })
  return { placed, findings }
}

const datesOf = (step: Step, at: number): readonly Dated[] => {
  if (step.kind === 'correction' || step.kind === 'filing') return []
  if (step.kind === 'implementation') return step.events.map(({ day: on }, line) => ({ at, field: 'events', on, line }))
  if ('posted' in step && step.posted) return [{ at, field: 'posted', on: step.posted.from }]
  if ('held' in step && step.held) return [{ at, field: 'held', on: step.held.from }]
  return 'day' in step && step.day ? [{ at, field: 'day', on: step.day }] : []
}

const yearsOn = (on: Day, years: number): Day | undefined => day(`${Number(on.slice(0, 4)) + years}${on.slice(4)}`)

/** The day that is wrong where this one lies a year before the one above it: this one, or that. */
const slipAt = (all: readonly Dated[], index: number): readonly Dated[] => {
  const [before, above, here] = [all[index - 2], all[index - 1], all[index]]
  if (above === undefined || here === undefined || daysBetween(here.on, above.on) < farOff) return []
  const earlier = yearsOn(above.on, -1)
  const isAbove = earlier !== undefined && earlier <= here.on && (before === undefined ? index > 1 : before.on <= earlier)
  if (isAbove) return [above]
  const later = yearsOn(here.on, 1)
  return later !== undefined && later >= above.on ? [here] : []
}

/** The day with the year that fits. */
const shifted = (on: Day, all: readonly Dated[], slip: Dated): Day | undefined => {
  const above = all[all.indexOf(slip) - 1]
  return yearsOn(on, above !== undefined && above.on > on ? 1 : -1)
}

/** A notice most of a year before its meeting says nothing of how early people knew. */
const earlyNotice = (step: Step): Day | undefined => {
  if (!('notice' in step) || step.notice === undefined || step.day === undefined) return undefined
  const later = yearsOn(step.notice, 1)
  return daysBetween(step.notice, step.day) > farOff && later !== undefined && later <= step.day ? step.notice : undefined
}

const told = (
  { heading, facts, lines }: PlacedFacts,
  step: number,
  field: Field,
  on: Day,
  meant: Day | undefined,
  line?: number,
): Finding => {
  const place: Place = (line === undefined ? undefined : lines?.events?.[line]) ?? facts[field] ?? heading
  const name = quote(vocabularies.zh.names.fields[field] ?? field)
  return readingFinding({ what: 'slip-of-year', field: name, text: on, meant: meant === undefined ? [] : [meant] }, place, { step })
}
