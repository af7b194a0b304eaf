import { describe, expect, it } from 'vitest'
import type { WorkEvent } from '../../record/matter.ts'
import { about, among, disclosure, event, matter, review, works } from '../../testing/make.ts'
import { checkNotDuringPosting } from './not-during-posting.ts'

const demand = { kind: 'outside', of: 'disclosure', works: ['tender', 'contract', 'payment'] } as const
const hung = disclosure('2026-03-19', '2026-04-05')
const done = (...events: readonly WorkEvent[]) => checkNotDuringPosting(demand, among([hung, works(...events)], 1))

describe('works and the notice of the decision, 2026-03-19 to 2026-04-05', () => {
  it.each([
    ['before it went up', '2026-03-18', 'broken'],
    ['while it hung', '2026-03-25', 'broken'],
    ['on its last day', '2026-04-05', 'broken'],
    ['the day after', '2026-04-06', 'kept'],
  ])('a contract %s', (_, day, is) => {
    expect(done(event(day, 'contract')).is).toBe(is)
  })

  it.each([
    ['a kind of works that need not wait', 'acceptance'],
    ['works of no known kind', undefined],
  ] as const)('%s is not asked', (_, type) => {
    expect(done(event('2026-03-25', type)).is).toBe('not-asked')
  })

  it('names each of them where it stands, and none beside', () => {
    const [tender, paid] = [event('2026-03-25', 'tender'), event('2026-04-05', 'payment')]
    const found = (type: string, day: string, index: number) => ({
      is: 'broken',
      fault: { kind: 'outside', of: 'disclosure', type, day, from: '2026-03-19', to: '2026-04-05' },
      at: { line: 'events', index },
    })
    const events = [event('2026-03-20', undefined), tender, event('2026-03-25', 'acceptance'), paid, event('2026-04-06', 'contract')]
    expect(done(...events)).toStrictEqual({ ...found('tender', '2026-03-25', 1), also: [found('payment', '2026-04-05', 3)] })
    expect(done(event('2026-03-25', 'acceptance'), event('2026-04-06', 'contract'))).toStrictEqual({ is: 'kept' })
  })
})

describe('a notice that still hangs', () => {
  const open = { ...hung, posted: { from: hung.posted?.from } } as typeof hung

  it.each([
    ['2026-03-18', 'broken'],
    ['2026-03-19', 'broken'],
    // It ends on no day we know.
    ['2026-03-20', 'kept'],
  ])('a contract of %s, posted since 2026-03-19: %s', (day, is) => {
    expect(checkNotDuringPosting(demand, among([open, works(event(day, 'contract'))], 1)).is).toBe(is)
  })
})

describe('outside', () => {
  const early = works(event('2026-03-25', 'contract'))

  it('asks nothing where there was no such notice', () => {
    expect(checkNotDuringPosting(demand, among([early], 0)).is).toBe('not-asked')
    expect(checkNotDuringPosting({ ...demand, of: 'preview' }, among([hung, early], 1)).is).toBe('not-asked')
  })

  it('asks nothing where the notice has no days, or another step stands in its place', () => {
    const { posted: _, ...undated } = hung
    const { state } = among([hung, early], 1)
    expect(checkNotDuringPosting(demand, about(early, { index: 1, state, matter: matter([undated, early]) })).is).toBe('not-asked')
    expect(checkNotDuringPosting(demand, about(early, { index: 1, state, matter: matter([review(), early]) })).is).toBe('not-asked')
  })

  it('asks nothing of a step that is no work', () => {
    expect(checkNotDuringPosting(demand, among([hung, disclosure('2026-03-20')], 1)).is).toBe('not-asked')
  })
})
