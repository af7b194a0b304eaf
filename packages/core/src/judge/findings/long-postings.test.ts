import { expect, it } from 'vitest'
import { theDay } from '../../base/day.ts'
import { readingOf } from '../../finding/finding.ts'
import { disclosure, matter } from '../../testing/make.ts'
import { findLongPostings } from './long-postings.ts'

it.each([
  ['2026-04-07', []],
  ['2027-03-20', []],
  ['2027-03-21', [367]],
  ['9999-12-31', [2912365]],
])('from 2026-03-19 to %s', (to, found) => {
  const told = findLongPostings(readingOf(matter([disclosure('2026-03-19', to)])))
  expect(told.map(({ fault }) => fault.kind === 'hung-long' && fault.days)).toEqual(found)
  expect(told.every(({ level }) => level === 'note')).toBe(true)
  expect(theDay(to)).toBe(to)
})
