import { describe, expect, it } from 'vitest'
import type { Objection, Step } from '../../record/matter.ts'
import { among, disclosure, objection, outcome } from '../../testing/make.ts'
import { checkObjectionsSettled } from './objections-settled.ts'

const demand = { kind: 'settled' } as const
const raised = '2026-03-25'
const last = outcome('2026-08-26')
const under = (step: Step, ...objections: readonly Objection[]): Step => ({ ...step, objections })
const posted = (...objections: readonly Objection[]) => checkObjectionsSettled(demand, among([under(disclosure(), ...objections), last], 1))

describe('an objection to an earlier notice', () => {
  it.each([
    ['the day before', '2026-08-25', 'kept'],
    ['the same day', '2026-08-26', 'kept'],
    ['the day after', '2026-08-27', 'broken'],
  ])('answered %s the outcome is posted', (_, day, is) => {
    expect(posted(objection(raised, [day, 'answered'])).is).toBe(is)
  })

  it.each([
    ['the day before', '2026-08-25', 'broken'],
    ['the same day', '2026-08-26', 'broken'],
    // It was at rest when the outcome went up, and somebody waits now.
    ['the day after', '2026-08-27', 'broken'],
  ])('answered, and the answer disputed %s', (_, day, is) => {
    expect(posted(objection(raised, ['2026-04-01', 'answered'], [day, 'disputed'])).is).toBe(is)
  })

  it('disputed after the outcome was posted, and answered again, keeps nobody waiting', () => {
    expect(posted(objection(raised, ['2026-04-01', 'answered'], ['2026-08-27', 'disputed'], ['2026-09-01', 'answered'])).is).toBe('kept')
  })

  it('that still waits is told at the heading of the outcome, and where it stands', () => {
    expect(posted(objection(raised))).toStrictEqual({
      is: 'broken',
      fault: { kind: 'settled', raised, own: false },
      at: 'heading',
      beside: { step: 0, at: { line: 'objections', index: 0 } },
      remedy: { kind: 'answer' },
    })
  })
})

describe('an objection to the outcome itself', () => {
  const own = (...objections: readonly Objection[]) => checkObjectionsSettled(demand, among([disclosure(), under(last, ...objections)], 1))

  it('may be answered as long as the record goes on', () => {
    expect(own(objection('2026-08-30', ['2026-09-20', 'answered']))).toStrictEqual({ is: 'kept' })
  })

  it('that still waits is told where it stands', () => {
    const index = 1
    expect(own(objection('2026-08-30', ['2026-08-31', 'settled']), objection('2026-09-01', ['2026-09-02', 'received']))).toStrictEqual({
      is: 'broken',
      fault: { kind: 'settled', raised: '2026-09-01', own: true },
      at: { line: 'objections', index },
      beside: { step: 1, at: { line: 'objections', index } },
      remedy: { kind: 'answer' },
    })
  })
})

describe('settled', () => {
  it('tells each that waits, and no other', () => {
    const all = [objection(raised), objection('2026-03-26', ['2026-03-27', 'answered']), objection('2026-03-28')]
    expect(posted(...all)).toMatchObject({
      fault: { raised },
      also: [{ fault: { raised: '2026-03-28' }, beside: { step: 0, at: { index: 2 } } }],
    })
  })

  it('asks nothing where nobody objected', () => {
    expect(checkObjectionsSettled(demand, among([disclosure(), last], 1)).is).toBe('not-asked')
    expect(posted().is).toBe('not-asked')
  })

  it('asks nothing of what was objected to later', () => {
    const steps = [
      under(disclosure(), objection(raised, ['2026-04-01', 'answered'])),
      last,
      under(outcome('2026-10-01'), objection('2026-10-02')),
    ]
    expect(checkObjectionsSettled(demand, among([last, ...steps], 0)).is).toBe('not-asked')
    expect(checkObjectionsSettled(demand, among([disclosure(), ...steps], 2)).is).toBe('kept')
  })

  it('asks nothing of an outcome without a day', () => {
    const { posted: _, ...undated } = last
    expect(checkObjectionsSettled(demand, among([under(disclosure(), objection(raised)), undated], 1)).is).toBe('not-asked')
  })
})
