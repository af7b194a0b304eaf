import { describe, expect, it } from 'vitest'
import { atLeast, moreThan } from '../../base/share.ts'
import { about, deliberation, households, people, resolution, review } from '../../testing/make.ts'
import { checkMajority } from './majority.ts'

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
    expect(checkMajority(ofPresent, about(resolution({ attended: people(present), for: approved }))).is).toBe(is)
  })

  it.each([
    [23, 'broken'],
    [24, 'kept'],
    [25, 'kept'],
  ])('of 46 Party members who should attend, %i for: %s, however many came', (approved, is) => {
    expect(checkMajority(ofShouldAttend, about(review({ attended: people(25), for: approved }))).is).toBe(is)
  })

  it('keeps to a note what only one way of counting a majority fails', () => {
    const split = deliberation({ attended: people(10), for: 5, against: 3 })
    expect(checkMajority(contested, about(split))).toMatchObject({ is: 'broken', level: 'note' })
    const even = deliberation({ attended: people(10), for: 5, against: 5 })
    expect(checkMajority(contested, about(even))).toMatchObject({ is: 'broken' })
    expect(checkMajority(contested, about(even))).not.toHaveProperty('level')
  })

  it('believes neither when enough were for it and the record says it failed', () => {
    expect(checkMajority(ofPresent, about(resolution({ result: 'lost' })))).toMatchObject({
      level: 'defect',
      fault: { kind: 'adds-up', what: 'result' },
    })
  })

  it('does not guess a vote that was not written down', () => {
    const { for: _, ...silent } = resolution()
    expect(checkMajority(ofPresent, about(silent))).toMatchObject({ is: 'unjudged', lacks: [{ field: 'for' }] })
  })
})

describe('what carried says', () => {
  const share = moreThan(1, 2)
  const tally = { kind: 'carried', got: 20, needed: 21, whole: 41, share, of: 'present', unit: 'person' } as const

  it('is how many were for it, of whom, and how many are short', () => {
    expect(checkMajority(ofPresent, about(resolution({ for: 20 })))).toStrictEqual({
      is: 'broken',
      fault: { kind: 'carried', body: 'representatives', approved: 20, whole: 41, share, of: 'present', needed: 21, short: 1 },
      at: 'for',
      remedy: { kind: 'agree', body: 'representatives', needed: 21 },
      tally,
    })
    expect(checkMajority(ofPresent, about(resolution({ for: 21 })))).toStrictEqual({ is: 'kept', tally: { ...tally, got: 21 } })
  })

  it('is by household where the meeting was, and by person where it does not say', () => {
    const assembly = { ...ofPresent, body: 'assembly' } as const
    const meeting = resolution({ attended: households(167), for: 84 }, 'assembly')
    expect(checkMajority(assembly, about(meeting))).toMatchObject({ tally: { unit: 'household' } })
    const { attended: _, ...silent } = resolution({ for: 24 }, 'party-members')
    expect(checkMajority(ofShouldAttend, about(silent))).toMatchObject({ is: 'kept', tally: { unit: 'person' } })
  })

  it('is that the record contradicts itself, where just enough were for it and it is said to be lost', () => {
    expect(checkMajority(ofPresent, about(resolution({ for: 21, result: 'lost' })))).toStrictEqual({
      is: 'broken',
      fault: { kind: 'adds-up', what: 'result', found: 'lost' },
      at: 'result',
      level: 'defect',
      remedy: { kind: 'count', field: 'result' },
    })
  })
})

describe('two thirds of the body, or of those present', () => {
  const land = { kind: 'carried', body: 'assembly', of: 'composition', share: atLeast(2, 3), contested: 'of-those-present' } as const
  const vote = (attended: number, approved: number) =>
    checkMajority(land, about(resolution({ attended: people(attended), for: approved }, 'assembly')))

  it.each([
    [600, 534, 'kept', undefined],
    [600, 533, 'broken', 'note'],
    [600, 400, 'broken', 'note'],
    [600, 399, 'broken', undefined],
  ])('of 801 adults %i came and %i were for it: %s %s', (came, approved, is, level) => {
    const outcome = vote(came, approved)
    expect(outcome.is).toBe(is)
    expect('level' in outcome ? outcome.level : undefined).toBe(level)
  })

  it('is not read leniently where nobody says how many came', () => {
    const { attended: _, ...silent } = resolution({ for: 100 }, 'assembly')
    const outcome = checkMajority(land, about(silent))
    expect(outcome.is).toBe('broken')
    expect(outcome).not.toHaveProperty('level')
  })

  it('asks for the number present, or for the one who should attend, whichever is the whole', () => {
    const { attended: _, ...unattended } = resolution()
    expect(checkMajority(ofPresent, about(unattended))).toMatchObject({ lacks: [{ field: 'attended' }] })
    const { shouldAttend: __, ...unwritten } = resolution({}, 'group')
    expect(checkMajority({ ...land, body: 'group' }, about(unwritten))).toMatchObject({ lacks: [{ field: 'shouldAttend' }] })
    expect(checkMajority(land, about(resolution({}, 'assembly'), { size: undefined }))).toMatchObject({
      lacks: [{ of: 'village', field: 'adults' }],
    })
  })
})
