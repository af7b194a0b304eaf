import { describe, expect, it } from 'vitest'
import { addDays, day, daysBetween, laterOf, theDay } from './day.ts'
import { atLeast, moreThan, needed } from './share.ts'

describe('needed', () => {
  it.each([
    [atLeast(2, 3), 30, 20],
    [atLeast(2, 3), 45, 30],
    [atLeast(2, 3), 46, 31],
    [atLeast(2, 3), 250, 167],
    [atLeast(1, 2), 40, 20],
    [atLeast(1, 2), 41, 21],
    [atLeast(4, 5), 34, 28],
    [atLeast(4, 5), 35, 28],
    [moreThan(1, 2), 801, 401],
    [moreThan(1, 2), 20, 11],
    [moreThan(1, 2), 21, 11],
    [moreThan(1, 2), 22, 12],
    [atLeast(2, 3), 0, 0],
    [moreThan(1, 2), 0, 1],
  ])('%o of %i is %i', (share, of, expected) => {
    expect(needed(share, of)).toBe(expected)
  })

  it('counts the bound itself only where the law says 以上', () => {
    expect(needed(atLeast(1, 2), 40)).toBe(20)
    expect(needed(moreThan(1, 2), 40)).toBe(21)
  })
})

describe('day', () => {
  it.each(['2026-03-18', '2024-02-29', '2000-01-01'])('reads %s', (text) => {
    expect(day(text)).toBe(text)
  })

  it.each([
    ['no day of the calendar', '2026-02-31'],
    ['no leap year', '2025-02-29'],
    ['a thirteenth month', '2026-13-01'],
    ['a year without its noughts', '2026-3-18'],
    ['a blank', '2026-03-18 '],
    ['nothing', ''],
    ['noughts', '0000-00-00'],
    ['another way to write it', '20260318'],
    ['a week', '2026-W12-3'],
    ['a day of the year', '2026-077'],
    ['a month', '2026-03'],
    ['an hour with it', '2026-03-18T08:00'],
    ['an hour behind a blank', '2026-03-18 08:00'],
    ['a far year', '+012026-03-18'],
    ['other digits', '２０２６-03-18'],
    // What comes out where there is no date at all.
    ['no number', '0NaN-NaN-NaN'],
  ])('knows no day in %s: %j', (_, text) => {
    expect(day(text)).toBeUndefined()
  })

  it('says which text a program got wrong', () => {
    expect(() => theDay('2026-02-31')).toThrow('2026-02-31')
  })
})

describe('daysBetween', () => {
  it.each([
    ['2026-02-27', '2026-03-02', 3],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-03-01', '2026-03-01', 0],
    ['2026-03-02', '2026-03-01', -1],
    ['2025-12-31', '2026-01-01', 1],
    ['2026-03-08', '2026-03-09', 1],
    ['2026-10-31', '2026-11-02', 2],
  ])('from %s to %s is %i', (from, to, days) => {
    expect(daysBetween(theDay(from), theDay(to))).toBe(days)
    expect(addDays(theDay(from), days)).toBe(to)
  })
})

it('takes the later of two days, and the only one there is', () => {
  const [early, late] = [theDay('2026-03-01'), theDay('2026-03-02')]
  expect(laterOf(early, late)).toBe(late)
  expect(laterOf(late, early)).toBe(late)
  expect(laterOf(undefined, early)).toBe(early)
  expect(laterOf(early, undefined)).toBe(early)
})

describe('days, asked for again', () => {
  it.each(['x2026-03-18', '2026-03-18x', '2026-03-18T00:00:00', '2026-02-30', '12026-03-18'])('%j is still none', (text) => {
    expect(day(text)).toBeUndefined()
    expect(day(text)).toBeUndefined()
  })

  it('the same day is the same number, forwards and back', () => {
    const from = theDay('2031-07-01')
    for (let round = 0; round < 2; round++) {
      expect(daysBetween(from, theDay('2031-07-31'))).toBe(30)
      expect(addDays(from, 30)).toBe('2031-07-31')
    }
  })
})

it('every sum of days is a day: beyond the last and the first there is none', () => {
  const [first, last] = [theDay('0001-01-01'), theDay('9999-12-31')]
  for (const count of [0, 1, 10_000_000]) {
    expect(addDays(last, count)).toBe(last)
    expect(addDays(first, -count)).toBe(first)
  }
  expect(addDays(last, -1)).toBe('9999-12-30')
})
