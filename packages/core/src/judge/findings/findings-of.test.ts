import { describe, expect, it } from 'vitest'
import type { Citation, Cites } from '../../base/citation.ts'
import { theDay } from '../../base/day.ts'
import type { Lack, Outcome } from '../../check/check.ts'
import type { PlacedFacts } from '../../finding/finding.ts'
import type { Rule } from '../../rule/rule.ts'
import { about, resolution } from '../../testing/make.ts'
import { findingsOf } from './findings-of.ts'

const cites: Cites = [{ statute: 'x', article: 1 }]
const rule: Rule = {
  id: 'a-rule',
  on: ['resolution'],
  level: 'breach',
  cites,
  demand: { kind: 'held-by', body: 'representatives', convener: 'villagers-committee' },
}
const placed: PlacedFacts = {
  heading: { line: 10, column: 1 },
  facts: { convener: { line: 13, column: 3 } },
  unread: [],
}
const fault = {
  kind: 'held-by',
  what: 'convener',
  body: 'representatives',
  asked: 'villagers-committee',
  found: 'township',
} as const
const broken = { is: 'broken', fault, at: 'convener' } as const
const step = about(resolution(), { index: 4 })
const told = (outcome: Outcome, of: Rule = rule, looser: readonly Citation[] = []) =>
  findingsOf(
    of,
    outcome,
    step,
    () => placed,
    () => looser,
  )

const plain = { rule: 'a-rule', level: 'breach', fault, place: { line: 13, column: 3 }, cites, step: 4 }

describe('what is broken', () => {
  it('stands at its fact, and at the heading where it has none or the fact was not placed', () => {
    expect(told(broken)).toStrictEqual([plain])
    expect(told({ ...broken, at: 'heading' })).toStrictEqual([{ ...plain, place: placed.heading }])
    expect(told({ ...broken, at: 'notice' })).toStrictEqual([{ ...plain, place: placed.heading }])
  })

  it('stands at its line of several, and at the heading where no such line was placed', () => {
    const lined: PlacedFacts = { ...placed, lines: { events: [{ line: 20, column: 3 }] } }
    const at = (line: 'events' | 'objections', index: number) =>
      findingsOf(
        rule,
        { ...broken, at: { line, index } },
        step,
        () => lined,
        () => [],
      ).map(({ place }) => place.line)
    expect([at('events', 0), at('events', 1), at('objections', 0)]).toEqual([[20], [10], [10]])
  })

  it('takes the level of the outcome before the rule’s', () => {
    expect(told({ ...broken, level: 'defect' })).toStrictEqual([{ ...plain, level: 'defect' }])
  })

  it('brings its remedy', () => {
    const remedy = { kind: 'convene', by: 'villagers-committee' } as const
    expect(told({ ...broken, remedy })).toStrictEqual([{ ...plain, remedy }])
  })

  it('names the law that asks for less: the outcome’s, then the rule’s, then the one kept beside it', () => {
    const [one, two, three]: readonly Cites[] = [1, 2, 3].map((article): Cites => [{ statute: 'y', article }])
    if (one === undefined || two === undefined || three === undefined) throw new Error('three were made')
    expect(told({ ...broken, conflicts: one }, { ...rule, conflicts: two }, three)).toStrictEqual([{ ...plain, conflicts: one }])
    expect(told(broken, { ...rule, conflicts: two }, three)).toStrictEqual([{ ...plain, conflicts: two }])
    expect(told(broken, rule, [...three, ...one])).toStrictEqual([{ ...plain, conflicts: [...three, ...one] }])
  })
})

describe('what is not', () => {
  it('is not told', () => {
    expect(told({ is: 'kept' })).toStrictEqual([])
    expect(told({ is: 'not-asked' })).toStrictEqual([])
  })
})

describe('what was not written', () => {
  const lacks = (first: Lack, ...rest: readonly Lack[]): Outcome => ({ is: 'unjudged', lacks: [first, ...rest] })
  const missing = { rule: 'a-rule', level: 'defect', place: placed.heading, cites, step: 4 }
  const convener: Lack = { of: 'step', field: 'convener' }

  it('is a defect at the heading, one for each fact, to be written', () => {
    const fault = { kind: 'present', of: 'step', step: 'resolution' } as const
    expect(told(lacks(convener, { of: 'step', field: 'chair' }))).toStrictEqual([
      { ...missing, fault: { ...fault, field: 'convener' }, remedy: { kind: 'write', field: 'convener' } },
      { ...missing, fault: { ...fault, field: 'chair' }, remedy: { kind: 'write', field: 'chair' } },
    ])
  })

  it('is a note of a rule that is never more', () => {
    expect(told(lacks(convener), { ...rule, level: 'note' })).toMatchObject([{ level: 'note' }])
    expect(told(lacks(convener), { ...rule, level: 'defect' })).toMatchObject([{ level: 'defect' }])
  })

  it('is of the matter', () => {
    expect(told(lacks({ of: 'matter', field: 'category' }))).toStrictEqual([
      { ...missing, fault: { kind: 'present', of: 'matter', field: 'category' }, remedy: { kind: 'write', field: 'category' } },
    ])
  })

  it('is of the village on that day: a column, or its whole composition', () => {
    const day = theDay('2026-03-18')
    const column = lacks({ of: 'village', field: 'adults' })
    expect(told(column)).toStrictEqual([
      { ...missing, fault: { kind: 'present', of: 'village', field: 'adults', day }, remedy: { kind: 'write', field: 'adults' } },
    ])
    expect(
      findingsOf(
        rule,
        column,
        { ...step, size: undefined },
        () => placed,
        () => [],
      ),
    ).toMatchObject([{ fault: { field: 'composition', day }, remedy: { field: 'composition' } }])
    expect(
      findingsOf(
        rule,
        column,
        { ...step, day: undefined },
        () => placed,
        () => [],
      ),
    ).toStrictEqual([
      { ...missing, fault: { kind: 'present', of: 'village', field: 'adults' }, remedy: { kind: 'write', field: 'adults' } },
    ])
  })
})
