import { describe, expect, it } from 'vitest'
import { theDay } from '../../base/day.ts'
import type { RuleSet } from '../../rule/rule.ts'
import { among, deliberation, disclosure, proposal, resolution, village } from '../../testing/make.ts'
import { checkRecordedInTime } from './recorded-in-time.ts'

const three = { kind: 'recorded', days: 3 } as const
const sameDay = { kind: 'recorded', days: 0 } as const
const held = (on?: string) => resolution({ day: theDay('2026-03-18'), ...(on !== undefined && { recorded: theDay(on) }) })
const committed = (day: string) => ({ seen: { day: theDay(day), commit: 'c1' } })
const of = (on: string | undefined, seen?: string, demand: Parameters<typeof checkRecordedInTime>[0] = three) =>
  checkRecordedInTime(demand, among([held(on)], 0, seen === undefined ? {} : committed(seen)))

describe('a meeting of 2026-03-18, to be written down within three days', () => {
  it.each([
    ['2026-03-17', 'broken', 'defect'],
    ['2026-03-18', 'kept', undefined],
    ['2026-03-20', 'kept', undefined],
    ['2026-03-21', 'kept', undefined],
    ['2026-03-22', 'broken', undefined],
  ])('says that it was written down on %s: %s %s', (on, is, level) => {
    const found = of(on)
    expect([found.is, 'level' in found ? found.level : undefined]).toEqual([is, level])
  })

  it.each([
    ['2026-03-18', 'kept'],
    ['2026-03-21', 'kept'],
    ['2026-03-22', 'broken'],
  ])('says nothing, and is first seen on %s: %s', (seen, is) => {
    expect(of(undefined, seen).is).toBe(is)
  })

  // What is written down on its last day may be committed as much later again.
  it.each([
    ['2026-03-21', '2026-03-24', 'kept'],
    ['2026-03-21', '2026-03-25', 'broken'],
    ['2026-03-18', '2026-03-22', 'broken'],
  ])('says %s, and is first seen on %s: %s', (on, seen, is) => {
    expect(of(on, seen).is).toBe(is)
  })

  it('says how late it was, and by what that is known', () => {
    const fault = { kind: 'recorded', step: 'resolution', day: '2026-03-18', allowed: 3 }
    const broken = { is: 'broken', at: 'recorded' }
    expect(of('2026-03-22')).toStrictEqual({ ...broken, fault: { ...fault, recorded: '2026-03-22', late: 4 } })
    expect(of('2026-03-17')).toStrictEqual({ ...broken, fault: { ...fault, recorded: '2026-03-17', late: -1 }, level: 'defect' })
    const seen = { ...fault, recorded: '2026-03-26', late: 8, commit: 'c1' }
    expect(of(undefined, '2026-03-26')).toStrictEqual({ ...broken, fault: seen })
    expect(of('2026-03-18', '2026-03-26')).toStrictEqual({ ...broken, fault: { ...seen, said: '2026-03-18' } })
    expect(of('2026-03-21')).toStrictEqual({ is: 'kept' })
    expect(of(undefined, '2026-03-21')).toStrictEqual({ is: 'kept' })
  })

  it('is not asked after where nobody says when, or when it was held', () => {
    expect(of(undefined).is).toBe('not-asked')
    expect(checkRecordedInTime(three, among([held('2026-03-30')], 0, { day: undefined, ...committed('2026-03-30') })).is).toBe('not-asked')
    expect(checkRecordedInTime(three, among([held()], 0, { day: undefined })).is).toBe('not-asked')
  })

  it('of a notice is counted from the day on which it went up', () => {
    const notice = (on: string) => checkRecordedInTime(sameDay, among([{ ...disclosure('2026-03-19'), recorded: theDay(on) }], 0)).is
    expect(['2026-03-18', '2026-03-19', '2026-03-20'].map(notice)).toEqual(['broken', 'kept', 'broken'])
  })
})

describe('where a town says how long may pass', () => {
  const cites = [{ statute: 'local/x', article: 1 }] as const
  const set = (rules: RuleSet['rules'], from = '2020-01-01'): RuleSet => ({
    jurisdiction: 'local/x',
    statute: {
      id: 'local/x',
      title: { zh: '', en: '' },
      short: { zh: '', en: '' },
      from: theDay(from),
      verifiedOn: theDay(from),
      articles: {},
    },
    rules,
  })
  const limit = { id: 'local-recorded', on: ['resolution'], level: 'note', cites, demand: three } as const
  const other = { id: 'local-met', on: ['resolution'], level: 'note', cites, demand: { kind: 'met' } } as const
  const under = (step: ReturnType<typeof held>, ...local: readonly RuleSet[]) =>
    checkRecordedInTime(sameDay, among([step], 0, { village: village({ local }) }))

  it('that each step is written down on its day steps back', () => {
    expect(under(held('2026-03-19'))).toMatchObject({ is: 'broken', fault: { late: 1, allowed: 0 } })
    expect(under(held('2026-03-19'), set([other, limit]))).toStrictEqual({ is: 'kept' })
    expect(under(held(), set([limit])).is).toBe('not-asked')
  })

  it('the limit itself does not', () => {
    const { village: where } = among([held()], 0, { village: village({ local: [set([limit])] }) })
    expect(checkRecordedInTime(three, among([held('2026-03-22')], 0, { village: where })).is).toBe('broken')
  })

  it('what was written down before it happened contradicts itself all the same', () => {
    expect(under(held('2026-03-17'), set([limit]))).toMatchObject({ is: 'broken', level: 'defect' })
  })

  it('other rules of the town change nothing', () => {
    expect(under(held('2026-03-19'), set([other])).is).toBe('broken')
    expect(under(held('2026-03-19'), set([])).is).toBe('broken')
  })

  it.each([
    ['the day before', '2026-03-17', 'kept'],
    ['the same day', '2026-03-18', 'kept'],
    ['the day after', '2026-03-19', 'broken'],
  ])('the rule counts from its first day: %s', (_, from, is) => {
    expect(under(held('2026-03-19'), set([limit], from)).is).toBe(is)
  })

  it('the rule counts for the steps and the matters it names', () => {
    const of = (more: object) => under(held('2026-03-19'), set([{ ...limit, ...more }])).is
    expect(of({ on: ['proposal', 'resolution'] })).toBe('kept')
    expect(of({ on: ['proposal'] })).toBe('broken')
    expect(of({ for: ['charter', 'public-welfare'] })).toBe('kept')
    expect(of({ for: ['charter'] })).toBe('broken')
  })
})

it('asks each step by itself', () => {
  const late = proposal({ recorded: theDay('2026-04-30') })
  expect(checkRecordedInTime(three, among([late, deliberation({ recorded: theDay('2026-03-05') })], 1)).is).toBe('kept')
})
