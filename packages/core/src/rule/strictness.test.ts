import { describe, expect, it } from 'vitest'
import { atLeast, moreThan } from '../base/share.ts'
import { ruleSets } from '../law/index.ts'
import type { Demand } from './rule.ts'
import { strictness } from './strictness.ts'

const carried = (of: 'present' | 'members', share = atLeast(2, 3)): Demand => ({ kind: 'carried', body: 'members', of, share })
const composed = (women = atLeast(1, 3)): Demand => ({ kind: 'composed', body: 'representatives', representatives: atLeast(4, 5), women })
const number = (...representatives: readonly [number, number]): Demand => ({
  kind: 'composed',
  body: 'representatives',
  minimum: [{ below: 500, representatives: representatives[0] }, { representatives: representatives[1] }],
})

describe('one demand beside another', () => {
  it.each<readonly [string, Demand, Demand]>([
    ['a share of all', carried('members'), carried('present')],
    ['a larger share', carried('present'), carried('present', moreThan(1, 2))],
    ['more than a half', carried('present', moreThan(1, 2)), carried('present', atLeast(1, 2))],
    ['more days of notice', { kind: 'notice', body: 'assembly', days: 15 }, { kind: 'notice', body: 'assembly', days: 10 }],
    ['more days on the board', { kind: 'posted', days: 15 }, { kind: 'posted', days: 10 }],
    ['fewer days to wait for', { kind: 'within', after: 'resolution', days: 3 }, { kind: 'within', after: 'resolution', days: 10 }],
    ['days between two steps', { kind: 'after', step: 'preview', days: 15 }, { kind: 'after', step: 'preview' }],
    ['more to be written', { kind: 'present', fields: ['chair', 'venue'] }, { kind: 'present', fields: ['venue'] }],
    ['women of the whole', composed(), { ...composed(), womenOf: 'representatives' } as Demand],
    ['more representatives in any village', number(30, 50), number(30, 40)],
    [
      'a delegation with its term',
      { kind: 'held-by', decider: 'catalogue', delegation: 'with-term' },
      { kind: 'held-by', decider: 'catalogue', delegation: 'on-file' },
    ],
  ])('%s asks more', (_, stricter, looser) => {
    expect([strictness(stricter, looser), strictness(looser, stricter)]).toEqual(['more', 'less'])
  })

  it.each<readonly [string, Demand, Demand]>([
    ['more of the small villages, less of the large', number(40, 40), number(30, 50)],
    ['another body', { kind: 'notice', body: 'assembly', days: 15 }, { kind: 'notice', body: 'group', days: 10 }],
    ['other facts', { kind: 'present', fields: ['chair'] }, { kind: 'present', fields: ['venue'] }],
    [
      'women, and all',
      { kind: 'quorum', among: 'women', body: 'representatives', person: atLeast(2, 3) },
      { kind: 'quorum', body: 'representatives', of: 'composition', person: atLeast(1, 2) },
    ],
    ['a larger share of fewer', carried('present', atLeast(3, 4)), carried('members')],
  ])('%s is neither more nor less', (_, one, other) => {
    expect([strictness(one, other), strictness(other, one)]).toEqual(['apart', 'apart'])
  })

  it('of the whole law is a mirror, and itself the same', () => {
    const mirror = { more: 'less', less: 'more', same: 'same', apart: 'apart' }
    const demands = [
      ...new Map(ruleSets.flatMap(({ rules }) => rules.map(({ demand }) => [JSON.stringify(demand), demand] as const))).values(),
    ]
    for (const one of demands) {
      expect(strictness(one, one)).toBe('same')
      for (const other of demands) expect(strictness(other, one)).toBe(mirror[strictness(one, other)])
    }
  })
})
