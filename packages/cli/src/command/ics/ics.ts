import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import {
  addDays,
  type Day,
  duesOf,
  isMeeting,
  isPosting,
  lawOn,
  type PlannedStep,
  planFor,
  redact,
  type Step,
  type Verdict,
} from '@cunyi/core'
import ical, { ICalCalendarMethod } from 'ical-generator'
import { judgeFiles } from '../../book/judge-files.ts'
import { locateBooks, shownPath } from '../../book/locate.ts'
import type { CliWords } from '../../words/type.ts'
import { type Exit, exit, isUsageError, type UsageError } from '../../world/exit.ts'
import type { World } from '../../world/world.ts'

/** What is asked of `writeCalendar`: where it goes, today, and the day by which outcomes are wanted, if one is planned for. */
export type IcsOptions = {
  readonly out?: string | undefined
  readonly asOf: Day
  readonly outcomeBy?: Day | undefined
  readonly words: CliWords
}

/** One day of the calendar. `id` stays the same as long as the day is for the same thing, so that a calendar moves it and does not double it. */
export type CalendarEntry = {
  readonly id: string
  readonly day: Day
  readonly summary: string
  readonly place?: string | undefined
  readonly about: string
}

/** Writes a calendar of notices, meetings and ends of postings, taken and to come. */
export const writeCalendar = (world: World, path: string, { out, asOf, outcomeBy, words }: IcsOptions): Exit | UsageError => {
  const shelves = locateBooks(world, [path])
  if (isUsageError(shelves)) return shelves
  const all = shelves.map((shelf) => judgeFiles(world, shelf, asOf))
  const [unreadable] = all.flatMap((one) => one.unreadable)
  if (unreadable !== undefined) return { wrong: 'unreadable', path: unreadable }
  const entries = all.flatMap(({ verdicts }) => verdicts.flatMap((verdict) => entriesOf(verdict, asOf, outcomeBy, words)))
  const text = calendar(entries, asOf, words)
  if (out === undefined) {
    world.print(text.replaceAll('\r\n', '\n').trimEnd())
    return exit.lawful
  }
  const file = resolve(world.cwd, out)
  const result = world.writeNew(file, text)
  if (result !== 'written') return { wrong: result === 'taken' ? 'taken' : 'unwritable', path: shownPath(world, file) }
  world.print(words.ics.written(shownPath(world, file), entries.length))
  return exit.lawful
}

/** The days of one decision: those its record holds, the last days still to come, and those of a plan. */
export const entriesOf = (verdict: Verdict, asOf: Day, outcomeBy: Day | undefined, words: CliWords): readonly CalendarEntry[] => {
  const { matter, path } = verdict.reading
  const title = redact(matter.title)
  const about = `${redact(verdict.village.name)} ${redact(matter.number ?? '')} ${title}`
  const entry = (id: string, day: Day, what: string, place?: string): CalendarEntry => ({
    id: identity(`${verdict.village.code ?? verdict.village.name} ${matter.number ?? path} ${id}`),
    day,
    summary: words.ics.summary(what, title),
    about,
    ...(place !== undefined && { place: redact(place) }),
  })
  const taken = matter.steps.flatMap((step) => daysOf(step, entry, words))
  const due = duesOf(verdict, lawOn, asOf).map(({ is, step, day }) =>
    entry(`due ${is} ${step ?? ''}`, day, words.ics.due(is, step, words.report)),
  )
  const planned = outcomeBy === undefined ? undefined : planFor(verdict, lawOn, { step: 'outcome', by: outcomeBy }, asOf)
  const plan = planned?.is === 'plan' ? planned.steps.flatMap((step) => planDays(step, entry, words)) : []
  return [...taken, ...due.filter(({ day }) => day >= asOf), ...plan]
}

type Make = (id: string, day: Day, what: string, place?: string) => CalendarEntry

const daysOf = (step: Step, entry: Make, { ics: said, report }: CliWords): readonly CalendarEntry[] => {
  const id = `${step.kind} ${'body' in step ? step.body : ''} ${step.round}`
  const name = said.step(step.kind, 'body' in step ? step.body : undefined, report)
  if (isMeeting(step))
    return [
      ...(step.notice === undefined ? [] : [entry(`${id} notice`, step.notice, said.notice(name))]),
      ...(step.day === undefined ? [] : [entry(id, step.day, name, step.venue)]),
    ]
  if (!isPosting(step) || step.posted === undefined) return []
  const { from, to } = step.posted
  return [entry(id, from, said.up(name), step.venue), ...(to === undefined ? [] : [entry(`${id} end`, to, said.down(name), step.venue)])]
}

const planDays = (step: PlannedStep, entry: Make, { ics: said, report }: CliWords): readonly CalendarEntry[] => {
  const id = `planned ${step.step}`
  const name = said.planned(said.step(step.step, 'body' in step ? step.body : undefined, report))
  switch (step.is) {
    case 'meeting':
      return [...(step.notice === undefined ? [] : [entry(`${id} notice`, step.notice, said.notice(name))]), entry(id, step.day, name)]
    case 'posting':
      return [entry(id, step.from, said.up(name)), entry(`${id} end`, step.to, said.down(name))]
    case 'gate':
      return [entry(id, step.day, name)]
    case 'works':
      return [entry(id, step.to, name)]
  }
}

/** The same for the same thing whenever it is made, and no name of anybody in it. */
const identity = (text: string): string => `${createHash('sha256').update(text).digest('hex').slice(0, 32)}@cunyi`

const calendar = (entries: readonly CalendarEntry[], asOf: Day, words: CliWords): string => {
  const made = ical({
    name: words.ics.calendar,
    prodId: { company: 'cunyi', product: 'cunyi', language: words.report.locale.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const { id, day, summary, about, place } of entries)
    made.createEvent({
      id,
      summary,
      description: about,
      start: utc(day),
      // Without an end it is that one day: the last of all days has none after it.
      ...(addDays(day, 1) > day && { end: utc(addDays(day, 1)) }),
      // The stamp is the day looked at, so that the same book gives the same calendar.
      stamp: utc(asOf),
      allDay: true,
      timezone: 'UTC',
      ...(place !== undefined && { location: place }),
    })
  return made.toString()
}

const utc = (day: Day): Date => new Date(`${day}T00:00:00Z`)
