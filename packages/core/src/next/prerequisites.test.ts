import { describe, expect, it } from 'vitest'
import type { Cites } from '../base/citation.ts'
import type { Level } from '../finding/finding.ts'
import type { Body, StepKind } from '../record/fields.ts'
import type { Rule, StepDemand } from '../rule/rule.ts'
import { deadlinesIn, postingDutiesIn, prerequisitesIn, type StepRule } from './prerequisites.ts'

const cites = (article: number): Cites => [{ statute: 'x/law', article }]

const asked = (step: StepKind, id: string, level: Level, article: number, demand: StepDemand, bodies?: readonly Body[]): StepRule => {
  const rule: Rule = { id, on: [step], level, cites: cites(article), demand, ...(bodies && { bodies }) }
  return { step, rule }
}
const gate = (
  id: string,
  level: Level,
  article: number,
  more: Partial<Extract<StepDemand, { kind: 'after' }>>,
  bodies?: readonly Body[],
): StepRule => asked('resolution', id, level, article, { kind: 'after', step: 'preview', ...more }, bodies)

describe('gates', () => {
  it('that stand before the same step are one: the most days, any consent, every office, the gravest, all articles', () => {
    const all = [
      gate('a-rule', 'note', 1, { days: 10, offices: ['township'] }),
      gate('b-rule', 'breach', 2, { days: 15, granted: true, offices: ['county'] }),
    ]
    for (const order of [all, all.toReversed()]) {
      const [one, ...more] = prerequisitesIn(order, ['members'])
      expect(more).toEqual([])
      expect(one).toMatchObject({ step: 'preview', before: 'resolution', days: 15, granted: true, level: 'breach', bodies: [] })
      expect(one?.offices.toSorted()).toEqual(['county', 'township'])
      expect(one?.rules.toSorted()).toEqual(['a-rule', 'b-rule'])
      expect(one?.cites.map(({ article }) => article).toSorted()).toEqual([1, 2])
    }
  })

  it('name no days, no office and no consent that no law names', () => {
    expect(prerequisitesIn([gate('a-rule', 'defect', 1, {}), gate('b-rule', 'note', 2, {})], [])).toStrictEqual([
      {
        step: 'preview',
        before: 'resolution',
        granted: false,
        offices: [],
        bodies: [],
        level: 'defect',
        rules: ['a-rule', 'b-rule'],
        cites: [...cites(1), ...cites(2)],
      },
    ])
    expect(prerequisitesIn([gate('a-rule', 'note', 1, { days: 3 }), gate('b-rule', 'note', 2, {})], [])[0]?.days).toBe(3)
  })

  it('are of some bodies only where each law says so', () => {
    const deciding = ['assembly', 'representatives', 'board'] as const
    const of = (...each: (readonly Body[] | undefined)[]) =>
      prerequisitesIn(
        each.map((bodies, at) => gate(`rule-${at}`, 'note', at + 1, {}, bodies)),
        deciding,
      )[0]?.bodies
    expect(of(['assembly'])).toEqual(['assembly'])
    expect(of(['assembly'], ['representatives'])).toEqual(['assembly', 'representatives'])
    expect(of(['assembly'], ['assembly'])).toEqual(['assembly'])
    expect(of(deciding)).toEqual([])
    expect(of(['assembly'], deciding)).toEqual([])
    expect(of(deciding, ['assembly'])).toEqual([])
  })

  it('are kept apart by what comes first and by what waits', () => {
    const all = [
      gate('a-rule', 'note', 1, {}),
      gate('b-rule', 'note', 2, { step: 'risk' }),
      { ...gate('c-rule', 'note', 3, {}), step: 'outcome' } as StepRule,
    ]
    expect(prerequisitesIn(all, []).map(({ step, before }) => `${step} ${before}`)).toEqual([
      'preview resolution',
      'risk resolution',
      'preview outcome',
    ])
  })
})

describe('deadlines and stays', () => {
  const within = (id: string, after: StepKind, days: number) => asked('filing', id, 'breach', days, { kind: 'within', after, days })

  it('of several deadlines the shortest binds, each after its own step', () => {
    const all = [within('a-rule', 'resolution', 10), within('b-rule', 'resolution', 5), within('c-rule', 'implementation', 30)]
    for (const order of [all, all.toReversed()])
      expect(new Set(deadlinesIn(order).map(({ after, days, rules }) => `${after} ${days} ${rules.length}`))).toEqual(
        new Set(['implementation 30 1', 'resolution 5 2']),
      )
  })

  it('of several postings the longest binds', () => {
    const posted = (id: string, days: number): StepRule => ({
      step: 'disclosure',
      rule: { id, on: ['disclosure'], level: 'breach', cites: cites(days), demand: { kind: 'posted', days } },
    })
    for (const order of [
      [posted('a-rule', 10), posted('b-rule', 15)],
      [posted('b-rule', 15), posted('a-rule', 10)],
    ])
      expect(postingDutiesIn(order)).toMatchObject([{ step: 'disclosure', days: 15, level: 'breach' }])
    expect(postingDutiesIn([within('a-rule', 'resolution', 10)])).toEqual([])
    expect(deadlinesIn([posted('a-rule', 10)])).toEqual([])
  })
})
