import {
  addDays,
  type Category,
  type Count,
  type Day,
  judge,
  lawOn,
  type MeetingKind,
  type Period,
  readingOf,
  type Size,
  type Step,
  theDay,
  type Verdict,
  type Village,
} from '@cunyi/core'
import { describe, expect, it } from 'vitest'
import {
  composition,
  delegatedSince,
  type Facts,
  households,
  legality,
  matter,
  meeting,
  village as nation,
  people,
  posting,
} from './make.ts'

// Beijing, Chongqing, Hainan, Henan, and the cities Huzhou and Ningbo beneath Zhejiang: each number of their own texts, one below it,
// on it, one above it; before the national law of 2026 and after.

/** Five on the committee and forty representatives, sixteen of them women: 45 in all, and enough representatives for every province. */
const village = (jurisdiction: string, size: Partial<Size> = {}, changes: Partial<Village> = {}): Village =>
  nation({ representatives: 40, womenRepresentatives: 16, ...size }, { jurisdiction, ...changes })

/** Where a matter differs from the usual one. Days are counted from the resolution, before it below zero. */
type Changes = {
  readonly on?: string
  readonly body?: 'assembly' | 'representatives' | 'group'
  readonly category?: Category
  /** so many days before the meeting */
  readonly notice?: number
  readonly resolution?: Facts
  readonly without?: Step['kind']
  readonly disclosed?: readonly [from: number, to: number]
  readonly filed?: number
  readonly outcome?: readonly [from: number, to: number]
}

const at = (changes: Changes): Day => theDay(changes.on ?? '2026-03-21')

const steps = (size: Size, changes: Changes): readonly Step[] => {
  const { body = 'representatives', notice = 14, disclosed = [1, 20] } = changes
  const day = (offset: number): Day => addDays(at(changes), offset)
  const period = ([from, to]: readonly [number, number]): Period => ({ from: day(from), to: day(to) })
  const met = (kind: MeetingKind, of: Parameters<typeof meeting>[1], offset: number) => meeting(kind, of, size, day(offset))
  const usual: Facts = { notice: day(-notice), convener: body === 'group' ? 'villagers-group' : 'villagers-committee' }
  const all: readonly Step[] = [
    met('proposal', 'party-committee', -20),
    met('deliberation', 'two-committees', -18),
    legality(day(-17)),
    met('review', 'party-members', -16),
    meeting('resolution', body, size, day(0), { ...usual, ...changes.resolution }),
    posting('disclosure', period(disclosed)),
    ...(changes.filed === undefined ? [] : [{ ...legality(day(changes.filed)), kind: 'filing' } as Step]),
    ...(changes.outcome === undefined ? [] : [posting('outcome', period(changes.outcome))]),
  ]
  return all.filter(({ kind }) => kind !== changes.without)
}

const verdictOn = (where: Village, changes: Changes = {}): Verdict =>
  judge(
    readingOf(
      matter(steps(where.sizes[0] ?? composition, changes), { ...(changes.category !== undefined && { category: changes.category }) }),
    ),
    where,
    lawOn,
  )

/** What is found, by level and rule. */
const told = (where: Village, changes: Changes = {}): readonly string[] =>
  verdictOn(where, changes).findings.map(({ level, rule }) => `${level} ${rule}`)

/** The articles of a place that the findings cite. */
const cited = (where: Village, changes: Changes): readonly number[] =>
  verdictOn(where, changes)
    .findings.flatMap(({ cites }) => cites)
    .filter(({ statute }) => statute.startsWith(`${where.jurisdiction}/`))
    .map(({ article }) => article)

/** So many came, and so many agreed. */
const came = (attended: Count, agreed: number): Facts => ({ attended, for: agreed })

const textsOn = (jurisdiction: string, on: string): readonly string[] | undefined =>
  lawOn(jurisdiction, theDay(on))?.map(({ statute }) => statute.id)

describe('the law of the place', () => {
  it.each([
    // The nation's own text of before 2018-12-29 is not on file, so nothing is said of a day before it.
    ['cn-bj', '2018-12-28', '2018-12-29', 'cn-bj/vco/2012-11-01'],
    ['cn-cq', '2018-12-28', '2018-12-29', 'cn-cq/vco/2013-11-01'],
    ['cn-ha', '2018-12-28', '2018-12-29', 'cn-ha/vco/2011-09-01'],
    // Hainan's earlier texts are not on file.
    ['cn-hi', '2025-12-02', '2025-12-03', 'cn-hi/vco/2025-12-03'],
  ])('of %s is not on file on %s and is from %s on', (jurisdiction, before, since, text) => {
    expect(textsOn(jurisdiction, before)).toBeUndefined()
    expect(textsOn(jurisdiction, since)).toContain(text)
    expect(textsOn(jurisdiction, since)).toContain('cn/vco/2018-12-29')
    expect(textsOn(jurisdiction, '2026-01-01')).toEqual(expect.arrayContaining([text, 'cn/vco/2026-01-01']))
  })

  it.each([
    ['cn-zj-huzhou', '2020-11-01', 'cn-zj-huzhou/rural-rule-of-law/2020-11-01'],
    ['cn-zj-ningbo', '2021-05-01', 'cn-zj-ningbo/rural-rule-of-law/2021-05-01'],
  ])('of %s from %s on stands beneath the province’s', (jurisdiction, since, text) => {
    expect(textsOn(jurisdiction, since)).toEqual(expect.arrayContaining(['cn/vco/2018-12-29', 'cn-zj/vco/2020-07-31', text]))
    expect(textsOn('cn-zj', since)).not.toContain(text)
  })
})

/** A day under the older national law, where the province's text is as old, and one under the newer. */
const places = [
  ['cn-bj', '2024-03-21'],
  ['cn-bj', '2026-03-21'],
  ['cn-cq', '2024-03-21'],
  ['cn-cq', '2026-03-21'],
  // Between its publication on 12-03 and the national law of 2026.
  ['cn-hi', '2025-12-28'],
  ['cn-hi', '2026-03-21'],
  ['cn-ha', '2024-03-21'],
  ['cn-ha', '2026-03-21'],
] as const

/** The article of each place that repeats a demand of the nation; Henan leaves the assembly to the nation. */
const articles: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  'cn-bj': {
    'assembly-convener': [15],
    'assembly-notice': [15],
    'assembly-quorum': [15],
    'assembly-carried': [15],
    'representatives-convener': [20],
    'representatives-composed': [16],
    'representatives-quorum': [20],
    'representatives-carried': [20],
    'group-quorum': [25],
    'group-carried': [25],
  },
  'cn-cq': {
    'assembly-convener': [6],
    'assembly-notice': [6],
    'assembly-quorum': [7],
    'assembly-carried': [7],
    'representatives-convener': [12],
    'representatives-composed': [11],
    'representatives-quorum': [11],
    'representatives-carried': [11],
    'group-quorum': [26],
    'group-carried': [26],
  },
  'cn-hi': {
    'assembly-convener': [9],
    'assembly-notice': [9],
    'assembly-quorum': [9],
    'assembly-carried': [9],
    'representatives-convener': [14],
    'representatives-composed': [12],
    'representatives-quorum': [14],
    'representatives-carried': [14],
    'group-quorum': [19],
    'group-carried': [19],
  },
  'cn-ha': {
    'representatives-convener': [51],
    'representatives-composed': [50],
    'representatives-quorum': [51],
    'representatives-carried': [51],
    'group-quorum': [53],
    'group-carried': [53],
  },
}

const group: Changes = { body: 'group', category: 'group-affairs' }

describe.each(places)('%s on %s', (jurisdiction, on) => {
  const where = village(jurisdiction)
  const asks = (rule: string): readonly number[] => articles[jurisdiction]?.[rule] ?? []

  it('finds nothing where all is kept with room to spare', () => {
    expect(told(where, { on })).toEqual([])
    expect(told(where, { on, body: 'assembly' })).toEqual([])
    expect(told(where, { on, ...group, resolution: { shouldAttend: people(30), attended: people(30), for: 30 } })).toEqual([])
  })

  it.each([
    // More than half of 801 adults is 401; more than half of the 401 or 402 who came, 201 or 202.
    ['assembly-quorum', people(400), 400, false],
    ['assembly-quorum', people(401), 201, true],
    ['assembly-quorum', people(402), 202, true],
    ['assembly-carried', people(401), 200, false],
    ['assembly-carried', people(401), 201, true],
    ['assembly-carried', people(402), 201, false],
    ['assembly-carried', people(402), 202, true],
    // Two thirds of 250 households is 166.7, so 167; more than half of the 167 who came is 84.
    ['assembly-quorum', households(166), 166, false],
    ['assembly-quorum', households(167), 84, true],
    ['assembly-quorum', households(168), 85, true],
    ['assembly-carried', households(167), 83, false],
  ] as const)('%s: %j came and %i agreed', (rule, attended, agreed, kept) => {
    const changes: Changes = { on, body: 'assembly', resolution: came(attended, agreed) }
    expect(told(where, changes)).toEqual(kept ? [] : [`breach ${rule}`])
    expect(cited(where, changes)).toEqual(kept ? [] : asks(rule))
  })

  it.each([
    // Two thirds of 5 + 40 is 30; more than half of 30, 31 and 32 is 16, 16 and 17.
    ['representatives-quorum', 29, 29, false],
    ['representatives-quorum', 30, 16, true],
    ['representatives-quorum', 31, 16, true],
    ['representatives-carried', 30, 15, false],
    ['representatives-carried', 31, 15, false],
    ['representatives-carried', 32, 16, false],
    ['representatives-carried', 32, 17, true],
  ] as const)('%s: %i came and %i agreed', (rule, attended, agreed, kept) => {
    const changes: Changes = { on, resolution: came(people(attended), agreed) }
    expect(told(where, changes)).toEqual(kept ? [] : [`breach ${rule}`])
    expect(cited(where, changes)).toEqual(kept ? [] : asks(rule))
  })

  it.each([
    // Two thirds of a group of 30 is 20, of 35 households 23.3, so 24; more than half of 20 is 11.
    ['group-quorum', people(30), people(19), 19, false],
    ['group-quorum', people(30), people(20), 11, true],
    ['group-quorum', people(30), people(21), 11, true],
    ['group-quorum', households(35), households(23), 23, false],
    ['group-quorum', households(35), households(24), 13, true],
    ['group-carried', people(30), people(20), 10, false],
  ] as const)('%s: of %j, %j came and %i agreed', (rule, shouldAttend, attended, agreed, kept) => {
    const changes: Changes = { on, ...group, resolution: { shouldAttend, ...came(attended, agreed) } }
    expect(told(where, changes)).toEqual(kept ? [] : [`breach ${rule}`])
    expect(cited(where, changes)).toEqual(kept ? [] : asks(rule))
  })

  it.each([
    // Four fifths of 8 + 31 is 31.2: 31 are too few. Beside 8, 32 are just four fifths of 40.
    [{ committee: 8, representatives: 31 }, false],
    [{ committee: 8, representatives: 32 }, true],
    [{ committee: 8, representatives: 33 }, true],
  ])('four fifths are representatives: %j', (size, kept) => {
    const there = village(jurisdiction, size)
    expect(told(there, { on })).toEqual(kept ? [] : ['breach representatives-composed'])
    expect(cited(there, { on })).toEqual(kept ? [] : asks('representatives-composed'))
  })

  it.each([
    // The notice's own day is not counted: ten clear days are eleven days between; ten between are enough by the lenient reading only.
    [9, ['breach assembly-notice']],
    [10, ['note assembly-notice']],
    [11, []],
    [12, []],
  ])('an assembly on %i days between notice and meeting', (notice, expected) => {
    const changes: Changes = { on, body: 'assembly', notice }
    expect(told(where, changes)).toEqual(expected)
    expect(cited(where, changes)).toEqual(expected.length === 0 ? [] : asks('assembly-notice'))
  })

  it.each([
    // Beijing art. 21, Chongqing art. 12, Hainan art. 14: three days before. Henan says nothing of it.
    [2, 'breach representatives-notice'],
    [3, 'note representatives-notice'],
    [4, undefined],
    [5, undefined],
  ])('the representatives on %i days between notice and meeting', (notice, expected) => {
    const asked = jurisdiction !== 'cn-ha' && expected !== undefined
    expect(told(where, { on, notice })).toEqual(asked ? [expected] : [])
  })

  it('is called by the villagers’ committee', () => {
    for (const body of ['assembly', 'representatives'] as const) {
      const changes: Changes = { on, body, resolution: { convener: 'party-organisation' } }
      expect(told(where, changes)).toEqual([`breach ${body}-convener`])
      expect(cited(where, changes)).toEqual(asks(`${body}-convener`))
    }
  })
})

describe('representatives at least', () => {
  // A committee of three, so that four fifths of the whole are representatives at these numbers too.
  const size = (representatives: number): Partial<Size> => ({ committee: 3, representatives, womenRepresentatives: 12 })

  it.each([
    // Hainan art. 12(2): no fewer than twenty.
    ['cn-hi', '2025-12-28', 19, ['breach representatives-minimum']],
    ['cn-hi', '2025-12-28', 20, []],
    ['cn-hi', '2026-03-21', 19, ['breach representatives-minimum']],
    ['cn-hi', '2026-03-21', 20, []],
    ['cn-hi', '2026-03-21', 21, []],
    // Beijing art. 22(2): as a rule no fewer than thirty, where the groups choose them.
    ['cn-bj', '2026-03-21', 29, ['note representatives-minimum']],
    ['cn-bj', '2026-03-21', 30, []],
    ['cn-bj', '2026-03-21', 31, []],
    ['cn-bj', '2024-03-21', 29, ['note representatives-minimum']],
    // Chongqing and Henan name no number.
    ['cn-cq', '2026-03-21', 19, []],
    ['cn-ha', '2026-03-21', 19, []],
  ] as const)('%s on %s: %i', (jurisdiction, on, representatives, expected) => {
    expect(told(village(jurisdiction, size(representatives)), { on })).toEqual(expected)
  })
})

describe('women among the representatives', () => {
  it.each([
    // The nation: a third of 5 + 40, that is 15. Hainan art. 12(1): a third of the 40, that is 14. The nation's binds in Hainan too.
    ['cn-hi', 13, ['breach representatives-composed'], [12]],
    ['cn-hi', 14, ['breach representatives-composed'], []],
    ['cn-hi', 15, [], []],
    ['cn-cq', 14, ['breach representatives-composed'], [11]],
    ['cn-cq', 15, [], []],
    ['cn-ha', 14, ['breach representatives-composed'], [50]],
    ['cn-ha', 15, [], []],
    ['cn-bj', 14, ['breach representatives-composed'], [16]],
    ['cn-bj', 15, [], []],
  ] as const)('%s: %i of 40 in a composition of 45', (jurisdiction, womenRepresentatives, expected, own) => {
    const where = village(jurisdiction, { womenRepresentatives })
    expect(told(where)).toEqual(expected)
    expect(cited(where, {})).toEqual(own)
    // The nation's number is the greater of the two and speaks.
    expect(verdictOn(where).findings.map(({ fault }) => 'needed' in fault && fault.needed)).toEqual(expected.map(() => 15))
  })
})

describe('those out of reach in Chongqing (art. 7)', () => {
  const where = village('cn-cq')
  const assembly = (on: string, attended: number, agreed = attended, unreachable?: number): Changes => ({
    on,
    body: 'assembly',
    resolution: { ...came(people(attended), agreed), ...(unreachable !== undefined && { unreachable }) },
  })

  it.each([
    // 801 adults, 101 of them out of reach: of the 700 left more than half is 351; of all of them, 401.
    [350, ['breach assembly-quorum']],
    [351, ['defect assembly-quorum']],
    [352, ['defect assembly-quorum']],
    [400, ['defect assembly-quorum']],
    [401, []],
  ])('101 of 801 left out, %i came', (attended, expected) => {
    for (const on of ['2024-03-21', '2026-03-21']) expect(told(where, assembly(on, attended, attended, 101))).toEqual(expected)
  })

  it('leaves it open, for the nation leaves nobody out', () => {
    expect(verdictOn(where, assembly('2026-03-21', 351, 351, 101)).answer).toBe('unknown')
  })

  it('is none where the record does not state it', () => {
    expect(told(where, assembly('2026-03-21', 351))).toEqual(['breach assembly-quorum'])
  })

  it('leaves the majority of those present as it was: 176 of 351', () => {
    expect(told(where, assembly('2026-03-21', 351, 175, 101)).toSorted()).toEqual(['breach assembly-carried', 'defect assembly-quorum'])
    expect(told(where, assembly('2026-03-21', 351, 176, 101))).toEqual(['defect assembly-quorum'])
  })

  it('is Chongqing’s alone', () => {
    for (const jurisdiction of ['cn-bj', 'cn-ha', 'cn-hi'])
      expect(told(village(jurisdiction), assembly('2026-03-21', 351, 351, 101))).toEqual(['breach assembly-quorum'])
  })
})

describe('urgent notice of an assembly', () => {
  it.each([
    // The nation has known it since 2026 (art. 25(2)), and what Beijing and Chongqing say gives way to it.
    ['cn-bj', '2024-03-21', 'breach'],
    ['cn-bj', '2026-03-21', 'note'],
    ['cn-cq', '2024-03-21', 'breach'],
    ['cn-cq', '2026-03-21', 'note'],
    ['cn-ha', '2024-03-21', 'breach'],
    ['cn-ha', '2026-03-21', 'note'],
    // Hainan's own art. 9(1) knows it from 2025-12-03, but the nation's text of 2018, above it, still did not.
    ['cn-hi', '2025-12-28', 'breach'],
    ['cn-hi', '2026-03-21', 'note'],
  ])('in %s on %s is a %s', (jurisdiction, on, level) => {
    const changes: Changes = { on, body: 'assembly', notice: 1, resolution: { urgent: '台风预警' } }
    expect(told(village(jurisdiction), changes)).toEqual([`${level} assembly-notice`])
  })
})

describe('a delegation', () => {
  const delegated = (jurisdiction: string, until: Day | undefined): Village =>
    village(
      jurisdiction,
      {},
      {
        delegations: delegatedSince('2020-01-10', until, ['public-welfare']),
      },
    )

  it.each([
    // Chongqing art. 10(3): matters and term. The others ask only that the matter was delegated.
    ['cn-cq', '2024-03-21', ['breach delegation-term']],
    ['cn-cq', '2026-03-21', ['breach delegation-term']],
    ['cn-bj', '2026-03-21', []],
    ['cn-hi', '2026-03-21', []],
    ['cn-ha', '2026-03-21', []],
  ])('without a term in %s on %s', (jurisdiction, on, expected) => {
    expect(told(delegated(jurisdiction, undefined), { on })).toEqual(expected)
  })

  it.each([
    ['2026-03-20', ['breach matter-decider']],
    ['2026-03-21', []],
    ['2026-03-22', []],
  ])('until %s, used on 2026-03-21', (until, expected) => {
    for (const jurisdiction of ['cn-bj', 'cn-cq', 'cn-hi', 'cn-ha']) expect(told(delegated(jurisdiction, theDay(until)))).toEqual(expected)
  })

  it.each([
    ['cn-bj', [19, 19]],
    ['cn-cq', [8, 10]],
    ['cn-hi', [7, 7, 11]],
    ['cn-ha', [49, 51]],
  ])('that is missing in %s breaks its own articles too', (jurisdiction, own) => {
    expect(cited(village(jurisdiction, {}, { delegations: [] }), {})).toEqual(own)
  })
})

describe('a posting', () => {
  it.each([
    // The day it goes up is not counted; where it alone is missing, the lenient reading is kept.
    // Chongqing art. 30: ten days; since 2026 the nation's fifteen beside it.
    ['cn-cq', '2024-03-21', 8, 'breach'],
    ['cn-cq', '2024-03-21', 9, 'note'],
    ['cn-cq', '2024-03-21', 10, undefined],
    ['cn-cq', '2024-03-21', 11, undefined],
    ['cn-cq', '2026-03-21', 10, 'breach'],
    ['cn-cq', '2026-03-21', 13, 'breach'],
    ['cn-cq', '2026-03-21', 14, 'note'],
    ['cn-cq', '2026-03-21', 15, undefined],
    // Hainan art. 25(1): fifteen, four weeks before the nation.
    ['cn-hi', '2025-12-28', 13, 'breach'],
    ['cn-hi', '2025-12-28', 14, 'note'],
    ['cn-hi', '2025-12-28', 15, undefined],
    ['cn-hi', '2026-03-21', 13, 'breach'],
    ['cn-hi', '2026-03-21', 14, 'note'],
    ['cn-hi', '2026-03-21', 15, undefined],
    // Beijing and Henan name no days: until 2026 any will do.
    ['cn-bj', '2024-03-21', 1, undefined],
    ['cn-bj', '2026-03-21', 13, 'breach'],
    ['cn-ha', '2024-03-21', 1, undefined],
    ['cn-ha', '2026-03-21', 13, 'breach'],
  ] as const)('in %s on %s for %i days', (jurisdiction, on, days, level) => {
    expect(told(village(jurisdiction), { on, disclosed: [1, 1 + days] })).toEqual(level === undefined ? [] : [`${level} disclosure-posted`])
    // The outcome of Hainan's first weeks would fall under the next text.
    if (on !== '2025-12-28')
      expect(told(village(jurisdiction), { on, filed: 40, outcome: [60, 60 + days] })).toEqual(
        level === undefined ? [] : [`${level} outcome-posted`],
      )
  })

  it('too short under both of Chongqing’s laws is one finding, and the longer speaks', () => {
    const { findings } = verdictOn(village('cn-cq'), { disclosed: [1, 9] })
    expect(findings).toMatchObject([{ rule: 'disclosure-posted', fault: { needed: 15, had: 8 } }])
    expect(findings[0]?.cites.map(({ statute }) => statute)).toEqual(['cn/vco/2026-01-01', 'cn-cq/vco/2013-11-01'])
  })

  it.each([
    // Chongqing art. 30: what is due at once, within ten days of the event; whether this is, it does not say: a note until the fifteenth of
    // the next quarter's first month. The tenth day of 2024 is a Sunday (民法典 art. 203): the eleventh will do.
    ['2024-03-21', 9, []],
    ['2024-03-21', 10, []],
    ['2024-03-21', 11, []],
    ['2024-03-21', 12, ['note disclosure-within']],
    ['2024-03-21', 20, ['note disclosure-within']],
    ['2024-03-21', 25, ['note disclosure-within']],
    ['2024-03-21', 26, ['breach disclosure-within']],
    ['2026-03-21', 9, []],
    ['2026-03-21', 10, []],
    ['2026-03-21', 11, ['note disclosure-within']],
    ['2026-03-21', 12, ['note disclosure-within']],
    ['2026-03-21', 20, ['note disclosure-within']],
    ['2026-03-21', 25, ['note disclosure-within']],
    ['2026-03-21', 26, ['breach disclosure-within']],
  ])('in Chongqing, decided on %s, %i days after the resolution', (on, after, expected) => {
    expect(told(village('cn-cq'), { on, disclosed: [after, after + 20] })).toEqual(expected)
    for (const elsewhere of ['cn-bj', 'cn-ha', 'cn-hi']) expect(told(village(elsewhere), { disclosed: [after, after + 20] })).toEqual([])
  })
})

describe('who calls a group', () => {
  it.each([
    // Hainan art. 19(3): its head. The others do not say.
    ['cn-hi', ['breach group-convener']],
    ['cn-bj', []],
    ['cn-cq', []],
    ['cn-ha', []],
  ])('in %s', (jurisdiction, expected) => {
    const facts: Facts = { shouldAttend: people(30), attended: people(30), for: 30, convener: 'villagers-committee' }
    expect(told(village(jurisdiction), { ...group, resolution: facts })).toEqual(expected)
  })
})

describe('a charter', () => {
  const charter = (jurisdiction: string, changes: Changes): readonly string[] =>
    told(village(jurisdiction), { category: 'charter', body: 'assembly', ...changes })

  /** Hainan's art. 10(1)(2): the draft hangs out first, or is handed out, which no record shows. */
  const opened = (jurisdiction: string): readonly string[] => (jurisdiction === 'cn-hi' ? ['note charter-opened-first'] : [])

  it.each([
    // Beijing art. 17(3), Henan art. 52(1), Hainan art. 10, Huzhou and Ningbo art. 14(3). Chongqing leaves it to the nation.
    ['cn-bj', 17],
    ['cn-ha', 52],
    ['cn-hi', 10],
    ['cn-zj-huzhou', 14],
    ['cn-zj-ningbo', 14],
  ])('in %s is filed', (jurisdiction, article) => {
    expect(charter(jurisdiction, { outcome: [60, 80] })).toEqual(['defect charter-filed', ...opened(jurisdiction)])
    expect(new Set(cited(village(jurisdiction), { category: 'charter', body: 'assembly', outcome: [60, 80] }))).toEqual(new Set([article]))
    expect(charter(jurisdiction, { filed: 5, outcome: [60, 80] })).toEqual(opened(jurisdiction))
  })

  it('is filed everywhere, as the nation asks, where the province says nothing of it', () => {
    for (const on of ['2024-03-21', '2026-03-21'])
      for (const jurisdiction of ['cn-cq', 'cn-zj']) {
        expect(charter(jurisdiction, { on, outcome: [60, 80] })).toEqual(['defect charter-filed'])
        expect(charter(jurisdiction, { on, filed: 5, outcome: [60, 80] })).toEqual([])
      }
  })

  it('is asked for, not any other matter', () => {
    for (const jurisdiction of ['cn-bj', 'cn-ha', 'cn-hi', 'cn-zj-huzhou', 'cn-zj-ningbo'])
      expect(told(village(jurisdiction), { body: 'assembly', filed: 40, outcome: [60, 80] })).toEqual([])
  })

  it.each([
    // Ten days, the first not counted. Ningbo names charter and rules alike. The tenth of 2024 is a Sunday (民法典 art. 203): the eleventh
    // will do.
    ['cn-zj-ningbo', '2024-03-21', 9, []],
    ['cn-zj-ningbo', '2024-03-21', 10, []],
    ['cn-zj-ningbo', '2024-03-21', 11, []],
    ['cn-zj-ningbo', '2024-03-21', 12, ['breach charter-filed-in-time']],
    ['cn-zj-ningbo', '2024-03-21', 19, ['breach charter-filed-in-time']],
    ['cn-zj-ningbo', '2026-03-21', 9, []],
    ['cn-zj-ningbo', '2026-03-21', 10, []],
    ['cn-zj-ningbo', '2026-03-21', 11, ['breach charter-filed-in-time']],
    ['cn-zj-ningbo', '2026-03-21', 19, ['breach charter-filed-in-time']],
    ['cn-zj-ningbo', '2026-03-21', 20, ['breach charter-filed-in-time']],
    // Huzhou names the rules alone, and a record does not say which of the two it is about.
    ['cn-zj-huzhou', '2024-03-21', 10, []],
    ['cn-zj-huzhou', '2024-03-21', 11, []],
    ['cn-zj-huzhou', '2024-03-21', 12, ['note charter-filed-in-time']],
    ['cn-zj-huzhou', '2026-03-21', 10, []],
    ['cn-zj-huzhou', '2026-03-21', 11, ['note charter-filed-in-time']],
    ['cn-zj-huzhou', '2026-03-21', 20, ['note charter-filed-in-time']],
    // Zhejiang, Beijing, Henan and Hainan set no days.
    ...(['cn-zj', 'cn-bj', 'cn-ha'] as const).map((jurisdiction) => [jurisdiction, '2024-03-21', 20, []] as const),
    ...(['cn-zj', 'cn-bj', 'cn-ha', 'cn-hi'] as const).map((jurisdiction) => [jurisdiction, '2026-03-21', 20, []] as const),
  ] as const)('in %s, passed on %s and filed %i days after it', (jurisdiction, on, filed, expected) => {
    expect(charter(jurisdiction, { on, filed, disclosed: [1, 20] })).toEqual([...opened(jurisdiction), ...expected])
  })
})

describe('Ningbo’s adviser (art. 23(2))', () => {
  const texts = (body: 'assembly' | 'representatives'): readonly string[] =>
    verdictOn(village('cn-zj-ningbo'), { body, without: 'legality' }).findings.flatMap(({ level, rule, cites }) => [
      `${level} ${rule}`,
      ...cites.map(({ statute, article }) => `${statute} ${article}`),
    ])

  it('is a note; for the representatives together with the province’s', () => {
    const own = 'cn-zj-ningbo/rural-rule-of-law/2021-05-01 23'
    expect(texts('assembly')).toEqual(['note adviser-consulted', own])
    expect(texts('representatives')).toEqual(['note adviser-consulted', 'cn-zj/vco/2020-07-31 23', own])
  })
})

describe('a matter that the province named before the nation', () => {
  const planned = (jurisdiction: string, on: string, category: Category): readonly string[] =>
    told(
      village(
        jurisdiction,
        {},
        {
          delegations: delegatedSince('2020-01-10', '2030-01-09', ['village-planning', 'assistance', 'other']),
        },
      ),
      { on, category },
    )

  it.each([
    // Henan art. 49(2)(3): the village's plans. Hainan art. 7(1)(1), (5): planning and assistance.
    ['cn-ha', '2024-03-21', 'village-planning', []],
    ['cn-ha', '2024-03-21', 'assistance', ['defect matter-decider']],
    ['cn-hi', '2025-12-28', 'village-planning', ['note consulted-first']],
    ['cn-hi', '2025-12-28', 'assistance', ['note consulted-first']],
    // Chongqing's plans of economic and social development are something else; Beijing names none.
    ['cn-cq', '2024-03-21', 'village-planning', ['defect matter-decider']],
    ['cn-bj', '2024-03-21', 'village-planning', ['defect matter-decider']],
    ['cn-cq', '2026-03-21', 'village-planning', ['note consulted-first']],
    ['cn-bj', '2026-03-21', 'village-planning', ['note consulted-first']],
    // Chongqing art. 10(2): the assembly may hand on items 2 to 9, not 11, the other matters. Beijing says nothing of it.
    ['cn-cq', '2024-03-21', 'other', ['defect matter-decider']],
    ['cn-bj', '2024-03-21', 'other', []],
  ] as const)('in %s on %s: %s', (jurisdiction, on, category, expected) => {
    expect(planned(jurisdiction, on, category)).toEqual(expected)
  })
})

describe('Hainan’s Party organisation', () => {
  it('studies important matters first, four weeks before the nation says so (art. 7(3))', () => {
    const changes: Changes = { on: '2025-12-28', without: 'proposal' }
    expect(cited(village('cn-hi'), changes)).toEqual([7])
  })
})

describe('what is disclosed is filed with the township', () => {
  it('in Chongqing (art. 29): a note, for by when is not said', () => {
    for (const on of ['2024-03-21', '2026-03-21']) {
      expect(told(village('cn-cq'), { on, outcome: [60, 80] })).toEqual(['note disclosure-filed'])
      expect(cited(village('cn-cq'), { on, outcome: [60, 80] })).toEqual([29])
      expect(told(village('cn-cq'), { on, filed: 40, outcome: [60, 80] })).toEqual([])
    }
    expect(told(village('cn-bj'), { outcome: [60, 80] })).toEqual([])
  })
})
