import { describe, expect, it } from 'vitest'
import { theDay } from '../../base/day.ts'
import type { Body } from '../../record/fields.ts'
import type { CatalogueRow } from '../../rule/rule.ts'
import type { Delegation } from '../../rule/village.ts'
import { about, disclosure, matter, resolution, village } from '../../testing/make.ts'
import { checkHeldBy } from './held-by.ts'

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
    expect(checkHeldBy(convener, about(resolution())).is).toBe('kept')
    expect(checkHeldBy(convener, about(resolution({ convener: 'party-organisation' })))).toMatchObject({
      is: 'broken',
      at: 'convener',
      fault: { asked: 'villagers-committee', found: 'party-organisation' },
    })
  })

  it('is not guessed', () => {
    const { convener: _, ...silent } = resolution()
    expect(checkHeldBy(convener, about(silent)).is).toBe('unjudged')
  })
})

describe('the deciding body', () => {
  it('may be the assembly for all it could delegate', () => {
    expect(checkHeldBy(onFile, about(resolution({}, 'assembly'), { catalogue, village: village({ delegations: [] }) })).is).toBe('kept')
  })

  it.each([
    ['on its last day', '2026-03-18', 'kept'],
    ['the day after', '2026-03-17', 'broken'],
  ])('may be the representatives under a delegation %s', (_, until, is) => {
    expect(checkHeldBy(onFile, under([{ ...delegation, until: theDay(until) }])).is).toBe(is)
  })

  it('is not the representatives before the delegation began, for another matter, or without any', () => {
    expect(checkHeldBy(onFile, under([{ ...delegation, from: theDay('2026-03-19') }])).is).toBe('broken')
    expect(checkHeldBy(onFile, under([{ ...delegation, categories: ['assistance'] }])).is).toBe('broken')
    expect(checkHeldBy(onFile, under([]))).toMatchObject({ fault: { what: 'delegation' }, remedy: { kind: 'delegate' } })
  })

  it.each([
    ['2026年2月1日村民会议专项授权', 'defect', true],
    ['授权村民委员会主任签订合同', 'defect', true],
    ['无', undefined, false],
    ['未授权', undefined, false],
  ])('is open under a delegation that the record alone claims, and a breach where it claims none: %s', (delegation, level, isClaimed) => {
    const step = resolution({ delegation })
    const found = checkHeldBy(onFile, about(step, { catalogue, village: village({ delegations: [] }) }))
    expect(found).toMatchObject({ is: 'broken', fault: { what: 'delegation', ...(isClaimed && { claimed: delegation }) } })
    expect(found.is === 'broken' && found.level).toBe(level)
  })

  it('needs a term where the province asks for one', () => {
    const { until: _, ...termless } = delegation
    expect(checkHeldBy(onFile, under([termless])).is).toBe('kept')
    expect(checkHeldBy(withTerm, under([termless, delegation])).is).toBe('kept')
    expect(checkHeldBy(withTerm, under([termless]))).toMatchObject({ is: 'broken', fault: { termless: true } })
  })

  it('is the assembly alone for what cannot be delegated', () => {
    const charter = matter([resolution()], { category: 'charter' })
    expect(checkHeldBy(onFile, under([{ ...delegation, categories: ['charter'] }], { matter: charter }))).toMatchObject({
      fault: { what: 'body', asked: 'assembly', found: 'representatives' },
      remedy: { kind: 'hold', body: 'assembly' },
    })
  })

  it('is not guessed for a matter outside the catalogue, without a category, or before a villagers’ group', () => {
    expect(checkHeldBy(onFile, under([delegation], { matter: matter([], { category: 'homestead' }) }))).toMatchObject({ level: 'defect' })
    const { category: _, ...uncategorised } = matter()
    expect(checkHeldBy(onFile, under([delegation], { matter: uncategorised }))).toMatchObject({
      lacks: [{ of: 'matter', field: 'category' }],
    })
    expect(checkHeldBy(onFile, about(resolution({}, 'group'), { catalogue }))).toMatchObject({ level: 'defect' })
  })
})

describe('what held-by says', () => {
  it('is nothing of a posting, or of another body', () => {
    expect(checkHeldBy(onFile, about(disclosure(), { catalogue })).is).toBe('not-asked')
    expect(checkHeldBy(convener, about(disclosure())).is).toBe('not-asked')
    expect(checkHeldBy(convener, about(resolution({}, 'assembly'))).is).toBe('not-asked')
  })

  it('is whole where the convener, the body or the delegation is wrong', () => {
    expect(checkHeldBy(convener, about(resolution({ convener: 'township' })))).toStrictEqual({
      is: 'broken',
      fault: { kind: 'held-by', what: 'convener', body: 'representatives', asked: 'villagers-committee', found: 'township' },
      at: 'convener',
      remedy: { kind: 'convene', by: 'villagers-committee' },
    })
    const charter = matter([resolution()], { category: 'charter' })
    expect(checkHeldBy(onFile, under([], { matter: charter }))).toStrictEqual({
      is: 'broken',
      fault: { kind: 'held-by', what: 'body', asked: 'assembly', found: 'representatives', category: 'charter' },
      at: 'heading',
      remedy: { kind: 'hold', body: 'assembly' },
    })
    expect(checkHeldBy(onFile, under([]))).toStrictEqual({
      is: 'broken',
      fault: { kind: 'held-by', what: 'delegation', asked: 'assembly', found: 'representatives', category: 'public-welfare' },
      at: 'heading',
      remedy: { kind: 'delegate', category: 'public-welfare', to: 'representatives' },
    })
  })

  it('is on which day no law gives the matter to anybody', () => {
    expect(checkHeldBy(onFile, under([], { matter: matter([], { category: 'homestead' }) }))).toStrictEqual({
      is: 'broken',
      fault: { kind: 'held-by', what: 'catalogue', category: 'homestead', day: '2026-03-18' },
      at: 'heading',
      level: 'defect',
    })
  })

  it('is nothing without the day, but that it is missing', () => {
    expect(checkHeldBy(onFile, under([], { day: undefined }))).toStrictEqual({ is: 'unjudged', lacks: [{ of: 'step', field: 'day' }] })
  })

  it('names the last day of the latest delegation that ran out, and of none that names no term', () => {
    const ended = (until: string) => ({ ...delegation, until: theDay(until) })
    expect(checkHeldBy(onFile, under([ended('2026-01-31'), ended('2026-02-28')]))).toMatchObject({ fault: { ended: '2026-02-28' } })
    const { until: _, ...unending } = { ...delegation, from: theDay('2026-03-19') }
    expect(checkHeldBy(onFile, under([ended('2026-02-28'), unending]))).toMatchObject({ fault: { ended: '2026-02-28' } })
    expect(checkHeldBy(onFile, under([unending]))).not.toHaveProperty('fault.ended')
  })
})

describe('the catalogue', () => {
  const conflicts = [{ statute: 'y', article: 2 }] as const
  const rows: readonly CatalogueRow[] = [
    ...catalogue,
    { category: 'group-affairs', decides: 'group', cites: art },
    { category: 'investment', decides: 'members', unsettled: 'any', cites: art },
    { category: 'fund-and-labour-raising', decides: 'assembly', unsettled: 'representatives', cites: art },
    { category: 'construction-land', decides: 'assembly', also: 'representatives', cites: art },
    { category: 'land-contracting', decides: 'members', cites: art, conflicts },
    { category: 'collective-rules', decides: 'members', delegableTo: 'member-representatives', cites: art },
  ]
  const decide = (
    category: CatalogueRow['category'],
    body: Body,
    demand: Parameters<typeof checkHeldBy>[0] = onFile,
    delegations = [delegation],
  ) => {
    const step = resolution({}, body)
    return checkHeldBy(demand, about(step, { catalogue: rows, village: village({ delegations }), matter: matter([step], { category }) }))
  }

  it('gives a group its own affairs', () => {
    expect(decide('group-affairs', 'group').is).toBe('kept')
    expect(decide('group-affairs', 'assembly')).toMatchObject({ fault: { what: 'body', asked: 'group' } })
    expect(decide('charter', 'group')).toMatchObject({ level: 'defect', fault: { what: 'catalogue' } })
  })

  it('does not judge what another text settles: for every body, or for one', () => {
    expect(decide('investment', 'members')).toMatchObject({ level: 'defect', fault: { what: 'catalogue' } })
    expect(decide('investment', 'board')).toMatchObject({ level: 'defect' })
    expect(decide('fund-and-labour-raising', 'representatives')).toMatchObject({ level: 'defect' })
    expect(decide('fund-and-labour-raising', 'assembly').is).toBe('kept')
    expect(decide('fund-and-labour-raising', 'board')).toMatchObject({ fault: { what: 'body' } })
  })

  it('may name two bodies, and the law that would have let another decide', () => {
    expect(decide('construction-land', 'representatives').is).toBe('kept')
    expect(decide('construction-land', 'board')).toMatchObject({ fault: { what: 'body' } })
    expect(decide('land-contracting', 'assembly')).toMatchObject({ fault: { asked: 'members' }, conflicts })
    expect(decide('construction-land', 'board')).not.toHaveProperty('conflicts')
  })

  it('is asked by some laws only of what one body decides', () => {
    const own = { ...onFile, by: 'assembly' } as const
    expect(decide('land-contracting', 'assembly', own).is).toBe('not-asked')
    expect(decide('charter', 'representatives', own).is).toBe('broken')
    expect(decide('charter', 'assembly', own).is).toBe('kept')
    expect(decide('homestead', 'assembly', own)).toMatchObject({ level: 'defect' })
  })

  it('asks a term only of what the assembly delegated, and that holds today', () => {
    const { until: _, ...termless } = delegation
    expect(decide('homestead', 'representatives', withTerm).is).toBe('not-asked')
    expect(decide('public-welfare', 'representatives', withTerm, []).is).toBe('not-asked')
    expect(decide('public-welfare', 'representatives', withTerm, [termless, { ...delegation, until: theDay('2026-03-01') }]).is).toBe(
      'broken',
    )
    // To whom it may not be handed on at all is told as the wrong body.
    expect(decide('public-welfare', 'two-committees', withTerm, [{ ...termless, to: 'two-committees' }]).is).toBe('not-asked')
    const members: Delegation = { ...termless, to: 'member-representatives', categories: ['collective-rules'] }
    expect(decide('collective-rules', 'member-representatives', withTerm, [members]).is).toBe('not-asked')
  })
})
