import { expect, it } from 'vitest'
import { theDay } from './day.ts'
import { termEnd } from './holiday.ts'

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
