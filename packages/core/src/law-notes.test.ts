import { describe, expect, it } from 'vitest'
import { recorded } from './finding.ts'
import { judge } from './judge.ts'
import { lawOn } from './law/index.ts'
import { disclosure, matter, resolution, sixSteps, village } from './make.ts'
import type { Step } from './matter.ts'
import { atLeast, moreThan, theDay } from './measure.ts'
import type { Rule, RuleSet } from './rule.ts'

const town = (...rules: readonly Rule[]): RuleSet => ({
  jurisdiction: 'local/x',
  statute: {
    id: 'local/x',
    title: { zh: '本街道规则', en: 'Rules of the town' },
    short: { zh: '本街道规则', en: 'Rules of the town' },
    from: theDay('2020-01-01'),
    verifiedOn: theDay('2020-01-01'),
    standing: 'local',
    articles: { 1: { zh: '到会比例', en: 'attendance' } },
  },
  rules,
})
const cites = [{ statute: 'local/x', article: 1 }] as const
const attendance = (person: ReturnType<typeof atLeast>): Rule => ({
  id: 'local-party-attendance',
  on: ['review'],
  level: 'breach',
  cites,
  demand: { kind: 'quorum', body: 'party-members', of: 'should-attend', person },
})
const board = (days: number): Rule => ({ id: 'local-posted', on: ['disclosure'], level: 'breach', cites, demand: { kind: 'posted', days } })

const notes = (steps: readonly Step[], local: readonly RuleSet[] = [], asOf?: string) =>
  judge(recorded(matter(steps)), village({ local }), lawOn, asOf === undefined ? undefined : theDay(asOf)).findings.map(
    ({ rule, level }) => `${level} ${rule}`,
  )

describe('a decision that crosses an amendment', () => {
  it('says so once, at the first step judged by the newer text', () => {
    const crossing = sixSteps().map((step): Step => {
      if (step.kind === 'disclosure') return disclosure('2026-01-05', '2026-01-25')
      if (step.kind === 'outcome' || step.kind === 'implementation') return step
      const text = JSON.stringify(step).replaceAll('"2026-03-', '"2025-12-')
      // The same step, three months earlier.
      return JSON.parse(text) as Step
    })
    const { findings, answer } = judge(recorded(matter(crossing)), village(), lawOn)
    expect(answer).toBe('lawful')
    expect(findings).toMatchObject([
      {
        rule: 'law-crossed',
        level: 'note',
        step: 5,
        fault: { before: 'cn/vco/2018-12-29', since: 'cn/vco/2026-01-01', day: '2026-01-05' },
      },
    ])
  })
})

describe('rows that nobody has held against the text for a year', () => {
  it.each([
    ['2027-11-23', 0],
    ['2027-11-24', 9],
  ])('as of %s: %i statutes', (asOf, count) => {
    expect(notes(sixSteps(), [], asOf).filter((one) => one === 'note law-verified').length > 0).toBe(count > 0)
  })
})

describe('a local rule', () => {
  it.each([
    [atLeast(2, 3), []],
    [moreThan(1, 2), []],
    [atLeast(1, 2), []],
    [atLeast(1, 3), ['note local-stricter']],
  ])('of attendance %j beside the nation’s half', (share, expected) => {
    expect(notes(sixSteps(), [town(attendance(share))])).toEqual(expected)
  })

  it.each([
    [14, ['note local-stricter']],
    [15, []],
    [16, []],
  ])('of %i days on the board beside the nation’s fifteen', (days, expected) => {
    expect(notes(sixSteps(), [town(board(days))])).toEqual(expected)
  })

  it('binds where it is the stricter', () => {
    expect(notes(sixSteps().slice(0, 4), [town(attendance(atLeast(9, 10)))])).toEqual(['breach local-party-attendance'])
    expect(notes([...sixSteps().slice(0, 4), resolution()], [town(attendance(atLeast(2, 3)))])).toEqual([])
  })
})

it('a local rule binds from its own day', () => {
  const later = town(attendance(atLeast(9, 10)))
  const from = (day: string) => [{ ...later, statute: { ...later.statute, from: theDay(day) } }]
  expect(notes(sixSteps().slice(0, 4), from('2026-03-12'))).toEqual(['breach local-party-attendance'])
  expect(notes(sixSteps().slice(0, 4), from('2026-03-13'))).toEqual([])
})
