import { expect, it } from 'vitest'
import { theDay } from './day.ts'
import { dayOfNextQuarter, endOfNextQuarter, monthsAfter } from './quarter.ts'

it.each([
  ['2026-01-01', '2026-06-30', '2026-04-15', '2026-04-01'],
  ['2026-03-31', '2026-06-30', '2026-04-15', '2026-06-30'],
  ['2026-11-30', '2027-03-31', '2027-01-15', '2027-02-28'],
])('after %s the next quarter ends on %s, has its fifteenth on %s, and three months end on %s', (on, end, fifteenth, months) => {
  expect(endOfNextQuarter(theDay(on))).toBe(end)
  expect(dayOfNextQuarter(theDay(on), 15)).toBe(fifteenth)
  expect(monthsAfter(theDay(on), 3)).toBe(months)
})
