import { describe, expect, it } from 'vitest'
import { about, matter, resolution, village } from '../make.ts'
import { theDay } from '../measure.ts'
import type { CatalogueRow } from '../rule.ts'
import type { Delegation } from '../village.ts'
import { heldBy } from './held-by.ts'

const art = [{ statute: 'x', article: 1 }] as const
const catalogue: readonly CatalogueRow[] = [
  { category: 'public-welfare', decides: 'assembly', delegableTo: 'representatives', cites: art },
  { category: 'charter', decides: 'assembly', cites: art },
]
const convener = { kind: 'held-by', body: 'representatives', convener: 'villagers-committee' } as const
const onFile = { kind: 'held-by', decider: 'catalogue', delegation: 'on-file' } as const
const withTerm = { kind: 'held-by', decider: 'catalogue', delegation: 'with-term' } as const

const delegation: Delegation = {
  from: theDay('2025-01-10'),
  until: theDay('2026-03-18'),
  by: 'assembly',
  to: 'representatives',
  categories: ['public-welfare'],
}
const under = (delegations: readonly Delegation[], changes: object = {}) =>
  about(resolution(), { catalogue, village: village({ delegations }), ...changes })

describe('the convener', () => {
  it('is the one the law names', () => {
    expect(heldBy(convener, about(resolution())).is).toBe('kept')
    expect(heldBy(convener, about(resolution({ convener: 'party-organisation' })))).toMatchObject({
      is: 'broken',
      at: 'convener',
      fault: { asked: 'villagers-committee', found: 'party-organisation' },
    })
  })

  it('is not guessed', () => {
    const { convener: _, ...silent } = resolution()
    expect(heldBy(convener, about(silent)).is).toBe('unjudged')
  })
})

describe('the deciding body', () => {
  it('may be the assembly for all it could delegate', () => {
    expect(heldBy(onFile, about(resolution({}, 'assembly'), { catalogue, village: village({ delegations: [] }) })).is).toBe('kept')
  })

  it.each([
    ['on its last day', '2026-03-18', 'kept'],
    ['the day after', '2026-03-17', 'broken'],
  ])('may be the representatives under a delegation %s', (_, until, is) => {
    expect(heldBy(onFile, under([{ ...delegation, until: theDay(until) }])).is).toBe(is)
  })

  it('is not the representatives before the delegation began, for another matter, or without any', () => {
    expect(heldBy(onFile, under([{ ...delegation, from: theDay('2026-03-19') }])).is).toBe('broken')
    expect(heldBy(onFile, under([{ ...delegation, categories: ['assistance'] }])).is).toBe('broken')
    expect(heldBy(onFile, under([]))).toMatchObject({ fault: { what: 'delegation' }, remedy: { kind: 'delegate' } })
  })

  it('may be the representatives under a delegation the record claims for this one matter, and says so', () => {
    const step = resolution({ delegation: '2026年2月1日村民会议专项授权' })
    expect(heldBy(onFile, about(step, { catalogue, village: village({ delegations: [] }) }))).toMatchObject({ excused: { by: 'claimed' } })
  })

  it('needs a term where the province asks for one', () => {
    const { until: _, ...termless } = delegation
    expect(heldBy(onFile, under([termless])).is).toBe('kept')
    expect(heldBy(withTerm, under([termless, delegation])).is).toBe('kept')
    expect(heldBy(withTerm, under([termless]))).toMatchObject({ is: 'broken', fault: { termless: true } })
  })

  it('is the assembly alone for what cannot be delegated', () => {
    const charter = matter([resolution()], { category: 'charter' })
    expect(heldBy(onFile, under([{ ...delegation, categories: ['charter'] }], { matter: charter }))).toMatchObject({
      fault: { what: 'body', asked: 'assembly', found: 'representatives' },
      remedy: { kind: 'hold', body: 'assembly' },
    })
  })

  it('is not guessed for a matter outside the catalogue, without a category, or before a villagers’ group', () => {
    expect(heldBy(onFile, under([delegation], { matter: matter([], { category: 'homestead' }) }))).toMatchObject({ level: 'defect' })
    const { category: _, ...uncategorised } = matter()
    expect(heldBy(onFile, under([delegation], { matter: uncategorised }))).toMatchObject({ lacks: [{ of: 'matter', field: 'category' }] })
    expect(heldBy(onFile, about(resolution({}, 'group'), { catalogue }))).toMatchObject({ level: 'defect' })
  })
})
