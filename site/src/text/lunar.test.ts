import { theDay } from '@cunyi/core'
import { expect, it } from 'vitest'
import { lunarOf } from './lunar.ts'

it.each([
  // Spring Festival, as the State Council announced it for each year.
  ['2024-02-10', '正月初一'],
  ['2025-01-29', '正月初一'],
  ['2026-02-17', '正月初一'],
  // The eve of it, Dragon Boat and Mid-Autumn.
  ['2026-02-16', '腊月廿九'],
  ['2025-05-31', '五月初五'],
  ['2026-06-19', '五月初五'],
  ['2025-10-06', '八月十五'],
  ['2026-09-25', '八月十五'],
  // The leap month of 2025, from its first day to its last.
  ['2025-07-25', '闰六月初一'],
  ['2025-08-22', '闰六月廿九'],
  ['2025-08-23', '七月初一'],
  // The three days with names of their own.
  ['2026-02-26', '正月初十'],
  ['2026-03-08', '正月二十'],
  ['2026-03-18', '正月三十'],
])('calls %s %s', (day, name) => {
  expect(lunarOf(theDay(day))).toBe(name)
})
