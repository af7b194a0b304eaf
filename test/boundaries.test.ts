import {
  type Answer,
  atLeast,
  type Counted,
  type Fault,
  type Finding,
  judge,
  type Level,
  lawOn,
  type Matter,
  moreThan,
  needed,
  type RuleSet,
  readingOf,
  type Size,
  theDay,
  type Verdict,
  type Village,
} from '@cunyi/core'
import { describe, expect, it } from 'vitest'
import { between, type Changes, composition, households, matter, people, procedureOf, village } from './make.ts'

// The worked numbers of the law, row by row: one below what is needed, what is needed, one above.

/** How grave, which check saw it, and what it says was needed. */
type Seen = readonly [level: Level, kind: Fault['kind'], needed?: number]

const seen = ({ level, fault }: Finding): Seen => ('needed' in fault ? [level, fault.kind, fault.needed] : [level, fault.kind])

const verdictOf = (changes: Changes, where: Village = village(), what: Partial<Matter> = {}): Verdict =>
  judge(readingOf(matter(procedureOf(where.sizes[0] ?? composition, changes), what)), where, lawOn)

const told = (verdict: Verdict): { readonly answer: Answer; readonly findings: readonly Seen[] } => ({
  answer: verdict.answer,
  findings: verdict.findings.map(seen),
})

const lawful = { answer: 'lawful', findings: [] } as const
const breached = (kind: Fault['kind'], enough: number) => ({ answer: 'breached', findings: [['breach', kind, enough]] }) as const
const noted = (kind: Fault['kind'], enough: number) => ({ answer: 'lawful', findings: [['note', kind, enough]] }) as const

/** What was needed at a step, as reports and pages show it beside what was there. */
const asked = (verdict: Verdict, step: string, kind: Counted['kind']): readonly number[] =>
  verdict.steps.flatMap((one) => (one.kind === step ? one.counted : [])).flatMap((one) => (one.kind === kind ? [one.needed] : []))

describe('a share of a body', () => {
  it.each([
    ['30, at least 2/3', atLeast(2, 3), 30, 20],
    ['45, at least 2/3', atLeast(2, 3), 45, 30],
    ['34, at least 2/3', atLeast(2, 3), 34, 23],
    ['20, more than 1/2', moreThan(1, 2), 20, 11],
    ['21, more than 1/2', moreThan(1, 2), 21, 11],
    ['22, more than 1/2', moreThan(1, 2), 22, 12],
    ['801, more than 1/2', moreThan(1, 2), 801, 401],
    ['250, at least 2/3', atLeast(2, 3), 250, 167],
    ['40, at least 1/2', atLeast(1, 2), 40, 20],
    ['40, more than 1/2', moreThan(1, 2), 40, 21],
    ['40, at least 2/3', atLeast(2, 3), 40, 27],
    ['300, at least 2/3', atLeast(2, 3), 300, 200],
    ['34, at least 4/5', atLeast(4, 5), 34, 28],
    ['nobody, at least 2/3', atLeast(2, 3), 0, 0],
    ['nobody, more than 1/2', moreThan(1, 2), 0, 1],
  ])('of %s is counted exactly', (_what, share, of, enough) => {
    expect(needed(share, of)).toBe(enough)
  })
})

describe('the representatives’ meeting of 5 + 25', () => {
  it.each([
    ['19 of 30 came', 19, 19, breached('quorum', 20)],
    ['20 of 30 came, 10 agreed', 20, 10, breached('carried', 11)],
    ['20 of 30 came, 11 agreed', 20, 11, lawful],
    ['20 of 30 came, 12 agreed', 20, 12, lawful],
    ['21 of 30 came, 10 agreed', 21, 10, breached('carried', 11)],
    ['21 of 30 came, 11 agreed', 21, 11, lawful],
    ['22 of 30 came, 11 agreed', 22, 11, breached('carried', 12)],
    ['22 of 30 came, 12 agreed', 22, 12, lawful],
  ])('%s', (_what, came, agreed, expected) => {
    expect(told(verdictOf({ resolution: { attended: people(came), for: agreed } }))).toEqual(expected)
  })

  it('shows what was needed beside what was there', () => {
    const verdict = verdictOf({ resolution: { attended: people(22), for: 12 } })
    expect(asked(verdict, 'resolution', 'quorum')).toEqual([20])
    expect(asked(verdict, 'resolution', 'carried')).toEqual([12])
  })
})

describe('the composition of the representatives’ meeting', () => {
  it.each([
    ['27 representatives beside a committee of 7', { committee: 7, representatives: 27 }, breached('composed', 28)],
    ['28 representatives beside a committee of 7', { committee: 7, representatives: 28 }, lawful],
    ['29 representatives beside a committee of 7', { committee: 7, representatives: 29 }, lawful],
    ['9 women among 30', { womenRepresentatives: 9 }, breached('composed', 10)],
    ['10 women among 30', { womenRepresentatives: 10 }, lawful],
    ['11 women among 30', { womenRepresentatives: 11 }, lawful],
  ])('%s', (_what, size, expected) => {
    expect(told(verdictOf({}, village(size)))).toEqual(expected)
  })
})

describe('the villagers’ assembly', () => {
  it.each([
    ['400 of 801 adults', people(400), 400, breached('quorum', 401)],
    ['401 of 801 adults, 200 agreed', people(401), 200, breached('carried', 201)],
    ['401 of 801 adults, 201 agreed', people(401), 201, lawful],
    ['402 of 801 adults, 201 agreed', people(402), 201, breached('carried', 202)],
    ['402 of 801 adults, 202 agreed', people(402), 202, lawful],
    ['166 of 250 households', households(166), 166, breached('quorum', 167)],
    ['167 of 250 households, 83 agreed', households(167), 83, breached('carried', 84)],
    ['167 of 250 households, 84 agreed', households(167), 84, lawful],
    ['168 of 250 households, 84 agreed', households(168), 84, breached('carried', 85)],
    ['168 of 250 households, 85 agreed', households(168), 85, lawful],
  ])('%s', (_what, came, agreed, expected) => {
    expect(told(verdictOf({ body: 'assembly', resolution: { attended: came, for: agreed } }))).toEqual(expected)
  })
})

describe('the Party members’ meeting of 40', () => {
  it.each([
    ['19 came', 19, 19, breached('quorum', 20)],
    ['20 came, all agreed', 20, 20, breached('carried', 21)],
    ['21 came, 20 agreed', 21, 20, breached('carried', 21)],
    ['21 came, all agreed', 21, 21, lawful],
    ['22 came, 21 agreed', 22, 21, lawful],
    ['40 came, 20 agreed', 40, 20, breached('carried', 21)],
    ['40 came, 21 agreed', 40, 21, lawful],
  ])('%s', (_what, came, agreed, expected) => {
    expect(told(verdictOf({ review: { attended: people(came), for: agreed } }))).toEqual(expected)
  })

  it('can pass nothing when just half came, however they vote', () => {
    for (let agreed = 0; agreed <= 20; agreed++)
      expect(told(verdictOf({ review: { attended: people(20), for: agreed } }))).toEqual(breached('carried', 21))
    // The vote that would be enough is one more than were there: then the record contradicts itself.
    expect(told(verdictOf({ review: { attended: people(20), for: 21 } }))).toEqual({ answer: 'unknown', findings: [['defect', 'adds-up']] })
  })

  const townRule: RuleSet = {
    jurisdiction: 'local',
    statute: {
      id: 'local/2025-01-01',
      title: { zh: '村级议事规则', en: 'Village rules of procedure' },
      short: { zh: '议事规则', en: 'Rules of procedure' },
      from: theDay('2025-01-01'),
      verifiedOn: theDay('2026-11-23'),
      standing: 'local',
      articles: { 1: { zh: '三分之二以上的党员到会。', en: 'At least two thirds of the Party members attend.' } },
    },
    rules: [
      {
        id: 'review-quorum',
        on: ['review'],
        level: 'breach',
        cites: [{ statute: 'local/2025-01-01', article: 1 }],
        demand: { kind: 'quorum', body: 'party-members', of: 'should-attend', person: atLeast(2, 3) },
      },
    ],
  }

  it.each([
    ['26 came', 26, 26, breached('quorum', 27)],
    ['27 came, 20 agreed', 27, 20, breached('carried', 21)],
    ['27 came, 21 agreed', 27, 21, lawful],
    ['28 came, 21 agreed', 28, 21, lawful],
  ])('under a town’s rule of two thirds: %s', (_what, came, agreed, expected) => {
    expect(told(verdictOf({ review: { attended: people(came), for: agreed } }, village({}, { local: [townRule] })))).toEqual(expected)
  })

  it('cites the town’s rule and the nation’s together where both were broken', () => {
    const [finding, ...more] = verdictOf({ review: { attended: people(19), for: 19 } }, village({}, { local: [townRule] })).findings
    expect(more).toEqual([])
    expect(finding?.cites.map(({ statute }) => statute)).toEqual(['local/2025-01-01', 'cn/party-branch/2018-10-28'])
  })
})

describe('a posting that goes up on 2026-03-01', () => {
  const posted = { resolution: { day: theDay('2026-02-28'), notice: theDay('2026-02-10') } }

  it.each([
    ['2026-03-14', breached('posted', 15)],
    ['2026-03-15', noted('posted', 15)],
    ['2026-03-16', lawful],
    ['2026-03-17', lawful],
  ])('and comes down at the end of %s', (down, expected) => {
    expect(told(verdictOf({ ...posted, disclosure: between('2026-03-01', down) }))).toEqual(expected)
    const before = { ...posted, disclosure: between('2026-02-28', '2026-03-16') }
    expect(told(verdictOf({ ...before, outcome: between('2026-03-01', down) }))).toEqual(expected)
  })

  it('says until when it has to stay', () => {
    const [finding] = verdictOf({ ...posted, disclosure: between('2026-03-01', '2026-03-14') }).findings
    expect(finding?.fault).toMatchObject({ had: 13, until: '2026-03-16' })
    expect(finding?.remedy).toEqual({ kind: 'post-until', day: '2026-03-16' })
  })
})

describe('notice of a villagers’ assembly on 2026-03-21', () => {
  it.each([
    ['2026-03-09', lawful],
    ['2026-03-10', lawful],
    ['2026-03-11', noted('notice', 10)],
    ['2026-03-12', breached('notice', 10)],
  ])('given on %s', (given, expected) => {
    expect(told(verdictOf({ body: 'assembly', resolution: { notice: theDay(given) } }))).toEqual(expected)
    expect(told(verdictOf({ body: 'assembly', resolution: { notice: theDay(given) } }, zhejiang()))).toEqual(expected)
  })
})

const zhejiang = (size: Partial<Size> = {}): Village =>
  village({ representatives: 40, womenRepresentatives: 16, ...size }, { jurisdiction: 'cn-zj' })

describe('Zhejiang', () => {
  it.each([
    ['2026-03-16', lawful],
    ['2026-03-17', lawful],
    ['2026-03-18', noted('notice', 3)],
    ['2026-03-19', breached('notice', 3)],
  ])('has the representatives, who meet on 2026-03-21, told on %s', (given, expected) => {
    expect(told(verdictOf({ resolution: { notice: theDay(given) } }, zhejiang()))).toEqual(expected)
  })

  it.each([
    [499, 30],
    [500, 40],
    [999, 40],
    [1000, 50],
  ])('has a village of %i people elect at least %i representatives', (population, enough) => {
    const of = (representatives: number) => told(verdictOf({}, zhejiang({ population, representatives, womenRepresentatives: 20 })))
    expect(of(enough - 1)).toEqual(breached('composed', enough))
    expect(of(enough)).toEqual(lawful)
    expect(of(enough + 1)).toEqual(lawful)
  })
})

describe('a law that is not on file', () => {
  const unknown = (kind: Fault['kind']) => ({ answer: 'unknown', findings: [['defect', kind]] }) as const

  it.each(['cn-hb', 'cn-hn', 'cn-gd'])('leaves every village of %s unknown, however well it did', (jurisdiction) => {
    const there = village({ womenRepresentatives: 9 }, { jurisdiction })
    expect(told(verdictOf({}, there))).toEqual(unknown('law'))
    expect(told(verdictOf({ resolution: { womenAttended: 5 } }, there))).toEqual(unknown('law'))
    expect(told(verdictOf({ resolution: { attended: people(20), for: 10 } }, there))).toEqual(unknown('law'))
  })

  it.each(['collective-project', 'asset-disposal'] as const)('leaves %s, which no law on file gives to anybody, unknown', (category) => {
    // The collective's own numbers, where its law does name the matter, stand in collective.test.ts.
    for (const body of ['members', 'member-representatives', 'representatives', 'assembly'] as const)
      expect(told(verdictOf({ body, resolution: { convener: conveners[body] } }, village(), { category }))).toEqual(unknown('held-by'))
  })
})

const conveners = {
  members: 'board',
  'member-representatives': 'board',
  representatives: 'villagers-committee',
  assembly: 'villagers-committee',
} as const
