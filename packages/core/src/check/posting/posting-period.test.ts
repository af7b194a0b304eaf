import { describe, expect, it } from 'vitest'
import { theDay } from '../../base/day.ts'
import { about, disclosure, resolution } from '../../testing/make.ts'
import { checkPostingPeriod } from './posting-period.ts'

const fifteen = { kind: 'posted', days: 15 } as const

describe('posted', () => {
  it.each([
    ['2026-03-14', 'broken', undefined],
    ['2026-03-15', 'broken', 'note'],
    ['2026-03-16', 'kept', undefined],
    ['2026-03-17', 'kept', undefined],
  ])('from 2026-03-01 to %s: %s %s', (to, is, level) => {
    const outcome = checkPostingPeriod(fifteen, about(disclosure('2026-03-01', to)))
    expect(outcome.is).toBe(is)
    expect('level' in outcome ? outcome.level : undefined).toBe(level)
  })

  it('says until when it has to stay', () => {
    expect(checkPostingPeriod(fifteen, about(disclosure('2026-03-01', '2026-03-08')))).toMatchObject({
      fault: { had: 7, until: '2026-03-16' },
      remedy: { kind: 'post-until', day: '2026-03-16' },
    })
  })

  it.each([
    ['2026-03-10', 'not-asked'],
    ['2026-03-16', 'not-asked'],
    ['2026-03-17', 'unjudged'],
    [undefined, 'unjudged'],
  ])('with no last day, as of %s: %s', (asOf, is) => {
    const open = { ...disclosure(), posted: { from: theDay('2026-03-01') } }
    expect(checkPostingPeriod(fifteen, about(open, { asOf: asOf === undefined ? undefined : theDay(asOf) })).is).toBe(is)
  })

  it('asks nothing of a meeting', () => {
    expect(checkPostingPeriod(fifteen, about(resolution())).is).toBe('not-asked')
  })
})

it('stands at the period, and asks for one that is not written or not ended', () => {
  expect(checkPostingPeriod(fifteen, about(disclosure('2026-03-01', '2026-03-08')))).toStrictEqual({
    is: 'broken',
    fault: { kind: 'posted', step: 'disclosure', from: '2026-03-01', to: '2026-03-08', needed: 15, had: 7, until: '2026-03-16' },
    at: 'posted',
    remedy: { kind: 'post-until', day: '2026-03-16' },
    tally: { kind: 'posted', got: 7, needed: 15, last: '2026-03-16' },
  })
  const { posted: _, ...silent } = disclosure()
  const lacks = { is: 'unjudged', lacks: [{ of: 'step', field: 'posted' }] }
  expect(checkPostingPeriod(fifteen, about(silent))).toStrictEqual(lacks)
  expect(checkPostingPeriod(fifteen, about({ ...disclosure(), posted: { from: theDay('2026-03-01') } }))).toStrictEqual(lacks)
})
