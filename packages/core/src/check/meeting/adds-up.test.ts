import { describe, expect, it } from 'vitest'
import { about, disclosure, households, people, resolution } from '../../testing/make.ts'
import { checkAddsUp } from './adds-up.ts'

const demand = { kind: 'adds-up' } as const
const what = (step: Parameters<typeof about>[0]) => {
  const outcome = checkAddsUp(demand, about(step))
  return outcome.is === 'broken' && outcome.fault.kind === 'adds-up' ? outcome.fault.what : outcome.is
}

it.each([
  ['every vote accounted for', { for: 38, against: 2, abstained: 1 }, 'kept'],
  ['somebody did not vote', { for: 38, against: 2, abstained: 0 }, 'kept'],
  ['one vote too many', { for: 39, against: 2, abstained: 1 }, 'votes'],
  ['an invalid ballot too many', { for: 38, against: 2, abstained: 1, invalid: 1 }, 'votes'],
  ['all came', { attended: people(45) }, 'kept'],
  ['one more came than should', { attended: people(46) }, 'attended'],
  ['as many women as people', { womenAttended: 41 }, 'kept'],
  ['one woman more than people', { womenAttended: 42 }, 'women'],
  ['by proxy and online together as many as came', { proxies: 20, online: 21 }, 'kept'],
  ['by proxy and online together one more', { proxies: 21, online: 21 }, 'absent'],
  ['representatives counted by household', { attended: households(41) }, 'unit'],
])('%s: %j is %s', (_, facts, expected) => {
  expect(what(resolution(facts))).toBe(expected)
})

it('lets an assembly count by household, if it counts everyone so', () => {
  const meeting = { shouldAttend: households(250), attended: households(167), for: 100, against: 0, abstained: 0 }
  expect(what(resolution(meeting, 'assembly'))).toBe('kept')
  expect(what(resolution({ ...meeting, attended: people(167) }, 'assembly'))).toBe('unit')
})

it('says nothing of what is not written, or of a posting', () => {
  const { attended: _, ...silent } = resolution()
  expect(what(silent)).toBe('kept')
  expect(what(disclosure())).toBe('not-asked')
})

describe('a contradiction', () => {
  const found = (facts: Parameters<typeof resolution>[0], body?: Parameters<typeof resolution>[1]) =>
    checkAddsUp(demand, about(resolution(facts, body)))

  it.each([
    [{ for: 39 }, 'for', { what: 'votes', sum: 42, most: 41 }],
    [{ attended: people(46) }, 'attended', { what: 'attended', sum: 46, most: 45 }],
    [{ womenAttended: 42 }, 'womenAttended', { what: 'women', sum: 42, most: 41 }],
    [{ proxies: 22, online: 20 }, 'proxies', { what: 'absent', sum: 42, most: 41 }],
    [{ proxies: 20, online: 22 }, 'online', { what: 'absent', sum: 42, most: 41 }],
    [{ proxies: 21, online: 21 }, 'online', { what: 'absent', sum: 42, most: 41 }],
    [{ attended: households(41) }, 'attended', { what: 'unit', found: 'household', asked: 'person' }],
  ] as const)('%j stands at %s', (facts, at, fault) => {
    expect(found(facts)).toStrictEqual({ is: 'broken', fault: { kind: 'adds-up', ...fault }, at, remedy: { kind: 'count', field: at } })
  })

  it('is not that a group or an assembly counts its households', () => {
    const meeting = { shouldAttend: households(40), attended: households(30), for: 20, against: 0, abstained: 0 }
    expect(found(meeting, 'group').is).toBe('kept')
    expect(found(meeting, 'assembly').is).toBe('kept')
    expect(found(meeting, 'members')).toMatchObject({ fault: { what: 'unit' } })
    const { shouldAttend: _, ...unrolled } = resolution({ attended: households(30), for: 20, against: 0, abstained: 0 }, 'group')
    expect(checkAddsUp(demand, about(unrolled)).is).toBe('kept')
  })

  it('is not made of what is not written', () => {
    const { attended: _, ...silent } = resolution({ womenAttended: 42, proxies: 50 })
    expect(checkAddsUp(demand, about(silent)).is).toBe('kept')
  })
})
