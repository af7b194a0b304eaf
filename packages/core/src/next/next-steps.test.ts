import { describe, expect, it } from 'vitest'
import { addDays, theDay } from '../base/day.ts'
import { readingOf } from '../finding/finding.ts'
import { judge } from '../judge/judge.ts'
import { lawOn } from '../law/index.ts'
import type { RuleSet } from '../rule/rule.ts'
import type { Village } from '../rule/village.ts'
import {
  deliberation,
  disclosure,
  event,
  matter,
  outcome,
  proposal,
  resolution,
  review,
  sixSteps,
  village,
  works,
} from '../testing/make.ts'
import { mayFollow } from './next-steps.ts'

const next = (of: ReturnType<typeof matter>, asOf: string, where: Village = village()) =>
  mayFollow(judge(readingOf(of), where, lawOn), lawOn, theDay(asOf))

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

  it.each([
    // The proposal is of 2026-03-02. That the two are not of one day is only practice, which binds nobody.
    [undefined, '2026-03-02'],
    [1, '2026-03-03'],
    [3, '2026-03-05'],
  ])('leaves as many days as the town wants between two meetings: %s', (days, earliest) => {
    const cites = [{ statute: 'local/x', article: 1 }] as const
    const town: RuleSet = {
      jurisdiction: 'local/x',
      statute: {
        id: 'local/x',
        title: { zh: '某办法', en: 'x' },
        short: { zh: '某办法', en: 'x' },
        verifiedOn: theDay('2020-01-01'),
        from: theDay('2020-01-01'),
        articles: {},
        standing: 'local',
      },
      rules: [
        { id: 'local-apart', on: ['deliberation'], level: 'breach', cites, demand: { kind: 'apart', from: 'proposal', days: days ?? 0 } },
      ],
    }
    const where = village({ local: days === undefined ? [] : [town] })
    expect(next(matter([proposal()]), '2026-03-02', where)).toMatchObject([{ step: 'deliberation', earliest }])
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

  const hung = (to?: string) =>
    matter([...sixSteps().slice(0, 5), { ...disclosure(), posted: { from: theDay('2026-03-19'), ...(to && { to: theDay(to) }) } }])
  const outcomeOf = (of: ReturnType<typeof matter>, asOf: string, where?: Village) => next(of, asOf, where)[0]

  it.each([
    // From 2026-03-19 for fifteen days: the last is 2026-04-03. Nothing is done before it has come down.
    [undefined, '2026-03-25', '2026-04-04', '2026-04-03'],
    [undefined, '2026-04-03', '2026-04-04', '2026-04-03'],
    [undefined, '2026-04-04', '2026-04-04', undefined],
    ['2026-04-05', '2026-04-03', '2026-04-06', '2026-04-05'],
    // Taken down early: as long as it should have hung.
    ['2026-03-26', '2026-03-27', '2026-04-04', '2026-04-03'],
  ])('has the outcome wait for the notice until %s, told on %s: from %s', (to, asOf, earliest, until) => {
    const found = outcomeOf(hung(to), asOf)
    expect(found).toMatchObject({ step: 'outcome', earliest, until: addDays(theDay(earliest), 15) })
    expect(found && 'waits' in found ? found.waits : undefined).toEqual(
      until && { for: 'notice', until, cites: [{ statute: 'cn/practice/2004-01-01', article: 3 }] },
    )
  })

  it('has the outcome wait for the day after the works were accepted, and says on what that rests', () => {
    const done = (day: string) => matter([...hung('2026-04-05').steps, works(event(day, 'acceptance'))])
    expect(outcomeOf(done('2026-08-20'), '2026-08-20')).toMatchObject({
      earliest: '2026-08-21',
      waits: { for: 'acceptance', until: '2026-08-20' },
      cites: [
        { statute: 'cn/practice/2004-01-01', article: 4 },
        { statute: 'cn/vco/2026-01-01', article: 35 },
      ],
    })
    expect(outcomeOf(done('2026-08-20'), '2026-08-21')).not.toHaveProperty('waits')
    expect(outcomeOf(done('2026-04-02'), '2026-04-03')).toMatchObject({ earliest: '2026-04-06', waits: { for: 'notice' } })
  })

  it('asks how long the outcome hangs of the law of the day on which it goes up', () => {
    // The nation asks fifteen days since 2026; before that it named none.
    const before = matter([disclosure('2025-12-20', '2025-12-31')])
    const found = outcomeOf(before, '2025-12-25', village({ jurisdiction: 'cn' }))
    expect(found).toMatchObject({ earliest: '2026-01-01', days: 15, until: '2026-01-16' })
  })

  it('judges no outcome for it: no law makes it wait', () => {
    const early = matter([...hung('2026-04-05').steps, outcome('2026-03-30', '2026-04-20')])
    expect(judge(readingOf(early), village(), lawOn).findings).toEqual([])
  })

  it('ends with the outcome', () => {
    expect(next(matter(), '2026-10-01')).toEqual([])
    expect(next(matter([...sixSteps().slice(0, 5), disclosure()]), '2026-04-06')).toMatchObject([{ step: 'outcome' }])
  })
})
