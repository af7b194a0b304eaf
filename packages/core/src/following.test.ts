import { describe, expect, it } from 'vitest'
import { recorded } from './finding.ts'
import { mayFollow } from './following.ts'
import { judge } from './judge.ts'
import { lawOn } from './law/index.ts'
import { deliberation, disclosure, matter, proposal, resolution, review, sixSteps, village } from './make.ts'
import { theDay } from './measure.ts'
import type { Village } from './village.ts'

const next = (of: ReturnType<typeof matter>, asOf: string, where: Village = village()) =>
  mayFollow(judge(recorded(of), where, lawOn), lawOn, theDay(asOf))

const reviewed = matter([proposal(), deliberation(), review()])

describe('mayFollow', () => {
  it('begins with the proposal, by at least half of the Party committee', () => {
    expect(next(matter([]), '2026-03-01')).toMatchObject([{ step: 'proposal', body: 'party-committee', attend: [{ needed: 4, whole: 7 }] }])
  })

  it('offers the assembly and, where the matter is delegated, the representatives', () => {
    expect(next(reviewed, '2026-03-13')).toMatchObject([
      {
        body: 'assembly',
        attend: [
          { needed: 401, unit: 'person' },
          { needed: 167, unit: 'household' },
        ],
        agree: [{ needed: 201 }, { needed: 84 }],
        notice: { days: 10 },
        earliest: '2026-03-24',
      },
      {
        body: 'representatives',
        convener: 'villagers-committee',
        attend: [{ needed: 30, whole: 45 }],
        agree: [{ needed: 16 }],
        notice: { days: 3 },
        earliest: '2026-03-17',
      },
    ])
    expect(next(reviewed, '2026-03-13', village({ delegations: [] }))).toMatchObject([{ body: 'assembly' }])
  })

  it('asks of the Party meeting more than half of those who should attend', () => {
    expect(next(matter([proposal(), deliberation()]), '2026-03-06')).toMatchObject([
      { step: 'review', attend: [{ needed: 23, whole: 46 }], agree: [{ needed: 24, whole: 46 }], earliest: '2026-03-06' },
    ])
  })

  it('is never earlier than the last step, or than today', () => {
    expect(next(matter([proposal()]), '2026-03-01')).toMatchObject([{ earliest: '2026-03-02' }])
    expect(next(matter([proposal()]), '2026-04-01')).toMatchObject([{ earliest: '2026-04-01' }])
  })

  it('says until when the board must carry it', () => {
    const resolved = matter(sixSteps().slice(0, 5))
    expect(next(resolved, '2026-03-19')).toMatchObject([{ step: 'disclosure', earliest: '2026-03-19', days: 15, until: '2026-04-03' }])
  })

  it('has a meeting that failed held again, and a rejected matter proposed again', () => {
    expect(next(matter([proposal(), deliberation({ for: 1, against: 9 })]), '2026-03-06')).toMatchObject([{ step: 'deliberation' }])
    const rejected = matter([...reviewed.steps, resolution({ for: 1, against: 40, abstained: 0 })])
    expect(next(rejected, '2026-03-19', village({ jurisdiction: 'cn' }))).toMatchObject([{ step: 'proposal' }])
  })

  it('sends to the assembly what the representatives could not decide, where the province does', () => {
    const divided = matter([...reviewed.steps, resolution({ for: 20, against: 21, abstained: 0 })])
    expect(next(divided, '2026-03-19')).toMatchObject([
      { step: 'proposal' },
      { step: 'resolution', body: 'assembly', earliest: '2026-03-30', escalates: [{ statute: 'cn-zj/vco/2020-07-31', article: 17 }] },
    ])
    expect(next(divided, '2026-03-19', village({ jurisdiction: 'cn' }))).toMatchObject([{ step: 'proposal' }])
  })

  it('ends with the outcome', () => {
    expect(next(matter(), '2026-10-01')).toEqual([])
    expect(next(matter([...sixSteps().slice(0, 5), disclosure()]), '2026-04-06')).toMatchObject([{ step: 'outcome' }])
  })
})
