import { describe, expect, it } from 'vitest'
import { about, deliberation, people, resolution, review } from '../make.ts'
import { moreThan } from '../measure.ts'
import { carried } from './carried.ts'

const ofPresent = { kind: 'carried', body: 'representatives', of: 'present', share: moreThan(1, 2) } as const
const ofShouldAttend = { kind: 'carried', body: 'party-members', of: 'should-attend', share: moreThan(1, 2) } as const
const contested = {
  kind: 'carried',
  body: 'two-committees',
  of: 'present',
  share: moreThan(1, 2),
  contested: 'of-those-for-and-against',
} as const

describe('carried', () => {
  it.each([
    [30, 15, 'broken'],
    [30, 16, 'kept'],
    [41, 20, 'broken'],
    [41, 21, 'kept'],
    [42, 21, 'broken'],
    [42, 22, 'kept'],
  ])('of %i representatives present, %i for: %s', (present, approved, is) => {
    expect(carried(ofPresent, about(resolution({ attended: people(present), for: approved }))).is).toBe(is)
  })

  it.each([
    [23, 'broken'],
    [24, 'kept'],
    [25, 'kept'],
  ])('of 46 Party members who should attend, %i for: %s, however many came', (approved, is) => {
    expect(carried(ofShouldAttend, about(review({ attended: people(25), for: approved }))).is).toBe(is)
  })

  it('keeps to a note what only one way of counting a majority fails', () => {
    const split = deliberation({ attended: people(10), for: 5, against: 3 })
    expect(carried(contested, about(split))).toMatchObject({ is: 'broken', level: 'note' })
    const even = deliberation({ attended: people(10), for: 5, against: 5 })
    expect(carried(contested, about(even))).toMatchObject({ is: 'broken' })
    expect(carried(contested, about(even))).not.toHaveProperty('level')
  })

  it('believes neither when enough were for it and the record says it failed', () => {
    expect(carried(ofPresent, about(resolution({ result: 'lost' })))).toMatchObject({
      level: 'defect',
      fault: { kind: 'adds-up', what: 'result' },
    })
  })

  it('does not guess a vote that was not written down', () => {
    const { for: _, ...silent } = resolution()
    expect(carried(ofPresent, about(silent))).toMatchObject({ is: 'unjudged', lacks: [{ field: 'for' }] })
  })
})
