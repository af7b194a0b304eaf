import { describe, expect, it } from 'vitest'
import { addDays, theDay } from './day.ts'
import { addWorkdays, countWorkdays, subtractWorkdays, termEnd } from './holiday.ts'

it.each([
  ['a working day', '2026-04-03', '2026-04-03'],
  ['a holiday that runs on', '2026-04-04', '2026-04-07'],
  ['a Saturday', '2026-06-13', '2026-06-15'],
  ['a Saturday worked for a holiday', '2026-02-14', '2026-02-14'],
  ['a holiday at the turn of the year', '2026-01-01', '2026-01-04'],
])('a term that ends on %s, %s, ends on %s', (_, last, ends) => {
  expect(termEnd(theDay(last))).toEqual({ ends, isKnown: true })
})

it.each(['1990-05-01', '2099-05-01'])('is not known for %s, whose holidays nobody has told', (last) => {
  expect(termEnd(theDay(last))).toEqual({ ends: last, isKnown: false })
})

describe('working days', () => {
  it.each([
    ['none on the day itself', '2026-04-29', '2026-04-29', 0],
    ['of five holidays only the days around them', '2026-04-29', '2026-05-08', 4],
    ['a Saturday worked for a holiday', '2026-05-08', '2026-05-09', 1],
    ['no weekend', '2026-06-12', '2026-06-14', 0],
    ['no more than are asked for', '2026-06-01', '2026-12-01', 10],
    ['none backwards', '2026-06-02', '2026-06-01', 0],
    ['of a year not yet told, those beyond its longest holiday', '2099-06-01', '2099-06-30', 11],
  ])('count %s: from %s to %s', (_, first, last, had) => {
    expect(countWorkdays(theDay(first), theDay(last), had > 10 ? 15 : 10)).toBe(had)
  })

  it.each([
    ['2026-04-29', '2026-05-15'],
    ['2026-05-18', '2026-06-01'],
    ['2026-12-31', '2027-01-28'],
  ])('ten of them behind %s have passed by %s', (first, by) => {
    expect(addWorkdays(theDay(first), 10)).toBe(by)
    expect(countWorkdays(theDay(first), theDay(by), 10)).toBe(10)
    expect(countWorkdays(theDay(first), addDays(theDay(by), -1), 10)).toBe(9)
    expect(subtractWorkdays(theDay(by), 10) >= theDay(first)).toBe(true)
  })
})
