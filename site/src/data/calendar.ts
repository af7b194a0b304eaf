import { addDays, type Day, redact } from '@cunyi/core'
import ical, { ICalEventTransparency } from 'ical-generator'
import { board } from '../board/board.ts'
import type { BoardDecision, StepRow } from '../board/decision.ts'
import { decisionUrl, printable } from '../view/site-address.ts'
import { tongues } from '../words/index.ts'
import { shortWords } from '../words/short.ts'

/** A whole day as the calendar takes it: by its own numbers, wherever it is built. */
const whole = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** The end of a whole day is the next one; the last day that can be written has none, and is left out by a day. */
const endOf = (day: Day): Date => whole(addDays(day, 1))

/** How far back a calendar goes: what is older is in the tables. */
const back = 400

/** Meetings and postings of the last thirteen months and of all days to come, each on its whole days; the last day of a posting is one of them. */
export const calendarOf = (name: string, decisions: readonly BoardDecision[]): string => {
  const calendar = ical({
    name: printable(tongues.zh.pages.feed.calendar(name)),
    prodId: { company: 'cunyi', product: 'board', language: 'ZH' },
  })
  for (const decision of decisions.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    decision.steps.forEach((step, index) => {
      const days = daysOf(step)
      if (days === undefined || (days.to ?? days.from) < addDays(board().asOf, -back)) return
      const url = decisionUrl(decision.path)
      calendar.createEvent({
        id: `${decision.path}-${index + 1}@cunyi`,
        stamp: whole(board().asOf),
        start: whole(days.from),
        end: endOf(days.to ?? days.from),
        allDay: true,
        transparency: ICalEventTransparency.TRANSPARENT,
        summary: printable(titleOf(step, decision.title)),
        description: printable(`${redact(decision.village.name)}　${shortWords.status[decision.status]}`),
        url,
        ...(step.venue !== undefined && { location: printable(step.venue) }),
      })
    })
  return calendar.toString()
}

const daysOf = ({ turnout, posted, day }: StepRow): { readonly from: Day; readonly to?: Day } | undefined => {
  if (posted !== undefined) return posted.to !== undefined && posted.to < posted.from ? { from: posted.from } : posted
  return turnout !== undefined && day !== undefined ? { from: day } : undefined
}

const titleOf = ({ kind, turnout }: StepRow, title: string): string =>
  turnout
    ? tongues.zh.pages.feed.meeting(shortWords.names.bodies[turnout.body], title)
    : tongues.zh.pages.feed.posting(shortWords.names.steps[kind], title)
