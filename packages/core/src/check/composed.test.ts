import { describe, expect, it } from 'vitest'
import { about, deliberation, people, resolution, size } from '../make.ts'
import { atLeast } from '../measure.ts'
import { composed } from './composed.ts'

const shares = { kind: 'composed', body: 'representatives', representatives: atLeast(4, 5), women: atLeast(1, 3) } as const
const minimum = {
  kind: 'composed',
  body: 'representatives',
  minimum: [{ below: 500, representatives: 30 }, { below: 1000, representatives: 40 }, { representatives: 50 }],
} as const
const roll = { kind: 'composed', roll: 'village' } as const

describe('composed', () => {
  it.each([
    [7, 27, 'broken'],
    [7, 28, 'kept'],
    [5, 20, 'kept'],
    [5, 19, 'broken'],
  ])('%i on the committee and %i representatives: %s', (committee, representatives, is) => {
    const made = { ...size, committee, representatives, womenRepresentatives: representatives }
    expect(composed(shares, about(resolution(), { size: made })).is).toBe(is)
  })

  it.each([
    [14, 'broken'],
    [15, 'kept'],
    [16, 'kept'],
  ])('%i women among 45: %s', (womenRepresentatives, is) => {
    expect(composed(shares, about(resolution(), { size: { ...size, womenRepresentatives } })).is).toBe(is)
  })

  it.each([
    [499, 29, 'broken'],
    [499, 30, 'kept'],
    [500, 39, 'broken'],
    [500, 40, 'kept'],
    [999, 40, 'kept'],
    [1000, 49, 'broken'],
    [1000, 50, 'kept'],
  ])('%i people and %i representatives: %s', (population, representatives, is) => {
    expect(composed(minimum, about(resolution(), { size: { ...size, population, representatives } })).is).toBe(is)
  })

  it.each([
    [44, 'broken'],
    [45, 'kept'],
    [46, 'broken'],
  ])('the roll of 45, written as %i: %s', (written, is) => {
    expect(composed(roll, about(resolution({ shouldAttend: people(written) }))).is).toBe(is)
  })

  it('allows for people who sit in both committees, exactly where the village says how many', () => {
    const { inBothCommittees: _, ...unsaid } = size
    const written = (number: number, of: typeof size) =>
      composed(roll, about(deliberation({ shouldAttend: people(number) }), { size: of })).is
    expect([6, 7, 12, 13].map((number) => written(number, unsaid))).toEqual(['broken', 'kept', 'kept', 'broken'])
    expect([10, 11, 12].map((number) => written(number, size))).toEqual(['broken', 'kept', 'broken'])
  })

  it('does not guess the village', () => {
    expect(composed(shares, about(resolution(), { size: undefined })).is).toBe('unjudged')
    expect(composed(minimum, about(resolution(), { size: undefined })).is).toBe('unjudged')
    expect(composed(roll, about(resolution(), { size: undefined })).is).toBe('unjudged')
  })
})
