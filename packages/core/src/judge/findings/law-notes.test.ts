import { describe, expect, it } from 'vitest'
import { addDays, theDay } from '../../base/day.ts'
import { atLeast, moreThan } from '../../base/share.ts'
import { readingOf } from '../../finding/finding.ts'
import { lawOn } from '../../law/index.ts'
import type { Step } from '../../record/matter.ts'
import { words } from '../../report/words/index.ts'
import type { Rule, RuleSet } from '../../rule/rule.ts'
import { disclosure, matter, resolution, sixSteps, village } from '../../testing/make.ts'
import { judge } from '../judge.ts'

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
  judge(readingOf(matter(steps)), village({ local }), lawOn, asOf === undefined ? undefined : theDay(asOf)).findings.map(
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
    const { findings, answer } = judge(readingOf(matter(crossing)), village(), lawOn)
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
  const found = (asOf: string) =>
    judge(readingOf(matter(sixSteps())), village(), lawOn, theDay(asOf)).findings.filter(({ rule }) => rule === 'law-verified')
  const named = (asOf: string) =>
    found(asOf).flatMap(({ fault }) => (fault.kind === 'law' && fault.what === 'unverified' ? fault.texts : []))
  const used = [...new Set(judge(readingOf(matter(sixSteps())), village(), lawOn).steps.flatMap(({ statutes }) => statutes))].filter(
    ({ standing }) => standing === undefined,
  )

  it.each(used.map(({ id, verifiedOn }) => [id, verifiedOn] as const))('%s: a year after %s, and not a day sooner', (id, on) => {
    const told = (days: number) => named(addDays(on, days)).some(({ statute }) => statute === id)
    expect([told(365), told(366)]).toEqual([false, true])
  })

  it('are named one by one in a single note, each with its day and an article to look up', () => {
    expect(used.length).toBeGreaterThan(1)
    expect(found('2036-01-01')).toHaveLength(1)
    expect(named('2036-01-01')).toEqual(used.map(({ id, verifiedOn }) => ({ statute: id, verifiedOn })))
    expect(found('2036-01-01').flatMap(({ cites }) => cites.map(({ statute }) => statute))).toEqual(used.map(({ id }) => id))
    for (const language of ['zh', 'en'] as const) {
      const [said = ''] = found('2036-01-01').map((finding) => words[language].fault(finding))
      for (const { title, verifiedOn } of used) {
        expect(said).toContain(title[language])
        expect(said).toContain(words[language].day(verifiedOn))
      }
    }
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
