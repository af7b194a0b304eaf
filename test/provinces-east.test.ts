import {
  addDays,
  type Category,
  type Count,
  type Day,
  judge,
  lawOn,
  type MeetingKind,
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

// Shandong, Sichuan, Hebei, Tianjin and Shanghai: each number of their own texts, one below it, on it, one above it; before the
// national law of 2026 and after.

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
  /** the record does not say how many women came */
  readonly womenUncounted?: true
  readonly without?: Step['kind']
  readonly preview?: readonly [from: number, to: number]
  readonly disclosed?: readonly [from: number, to: number]
  readonly filed?: number
  readonly outcome?: readonly [from: number, to: number]
}

/** A day under the national law of 2018, when every one of these texts was in force, and one under that of 2026. */
const before = '2024-03-21'
const after = '2026-03-21'

const steps = (size: Size, changes: Changes): readonly Step[] => {
  const { body = 'representatives', notice = 14, disclosed = [1, 20], on = after } = changes
  const day = (offset: number): Day => addDays(theDay(on), offset)
  const posted = (kind: 'preview' | 'disclosure' | 'outcome', period: readonly [number, number] | undefined): readonly Step[] =>
    period === undefined ? [] : [posting(kind, { from: day(period[0]), to: day(period[1]) })]
  const met = (kind: MeetingKind, of: Parameters<typeof meeting>[1], offset: number) => meeting(kind, of, size, day(offset))
  const usual: Facts = {
    notice: day(-notice),
    convener: body === 'group' ? 'villagers-group' : 'villagers-committee',
    ...(body === 'representatives' && changes.womenUncounted === undefined && { womenAttended: size.womenRepresentatives ?? 0 }),
  }
  const all: readonly Step[] = [
    met('proposal', 'party-committee', -40),
    met('deliberation', 'two-committees', -38),
    legality(day(-37)),
    met('review', 'party-members', -36),
    ...posted('preview', changes.preview),
    meeting('resolution', body, size, day(0), { ...usual, ...changes.resolution }),
    ...posted('disclosure', disclosed),
    ...(changes.filed === undefined ? [] : [{ ...legality(day(changes.filed)), kind: 'filing' } as Step]),
    ...posted('outcome', changes.outcome),
  ]
  return all.filter(({ kind }) => kind !== changes.without)
}

const verdictOn = (where: Village, changes: Changes = {}): Verdict => {
  const what = { ...(changes.category !== undefined && { category: changes.category }) }
  return judge(readingOf(matter(steps(where.sizes[0] ?? composition, changes), what)), where, lawOn)
}

/** What is found, by level and rule. */
const told = (where: Village, changes: Changes = {}): readonly string[] =>
  verdictOn(where, changes).findings.map(({ level, rule }) => `${level} ${rule}`)

/** What the findings say was needed. */
const needs = (where: Village, changes: Changes): readonly (number | undefined)[] =>
  verdictOn(where, changes).findings.map(({ fault }) => ('needed' in fault ? fault.needed : undefined))

/** The articles of the province's own texts that the findings cite. */
const cited = (where: Village, changes: Changes): readonly number[] =>
  verdictOn(where, changes)
    .findings.flatMap(({ cites }) => cites)
    .filter(({ statute }) => statute.startsWith(`${where.jurisdiction}/`))
    .map(({ article }) => article)

/** So many came, and so many agreed; of the women among the representatives, as many as may be. */
const came = (attended: Count, agreed: number): Facts => ({ attended, for: agreed, womenAttended: Math.min(16, attended.number) })

const assemblyCame = (attended: Count, agreed: number): Facts => ({ attended, for: agreed })

const textsOn = (jurisdiction: string, on: string): readonly string[] | undefined =>
  lawOn(jurisdiction, theDay(on))
    ?.map(({ statute }) => statute.id)
    .filter((id) => id.startsWith(`${jurisdiction}/`))

describe('the law of the place', () => {
  it.each([
    // The nation's own text of before 2018-12-29 is not on file, so nothing is said of a day before it.
    ['cn-sd', '2018-12-28', '2018-12-29', ['cn-sd/vco/2013-01-01', 'cn-sd/disclosure/2018-09-21']],
    ['cn-sc', '2018-12-28', '2018-12-29', ['cn-sc/vco/2015-12-03', 'cn-sc/disclosure/2009-11-01']],
    ['cn-he', '2018-12-28', '2018-12-29', ['cn-he/vco/2011-11-01', 'cn-he/disclosure/1999-05-27']],
    // Of the last two, the texts before the latest amendment are not on file.
    ['cn-tj', '2019-05-29', '2019-05-30', ['cn-tj/vco/2019-05-30']],
    ['cn-sh', '2020-05-13', '2020-05-14', ['cn-sh/vco/2020-05-14']],
  ])('of %s is not on file on %s and is from %s on', (jurisdiction, eve, since, texts) => {
    expect(textsOn(jurisdiction, eve)).toBeUndefined()
    expect(textsOn(jurisdiction, since)).toEqual(texts)
    // Sichuan's measures on land came into force with the new year; before, they are not on file.
    const land = jurisdiction === 'cn-sc' ? ['cn-sc/land-contract/2026-01-01'] : []
    expect(textsOn(jurisdiction, '2025-12-31')).toEqual(texts)
    expect(textsOn(jurisdiction, '2026-01-01')).toEqual([...texts, ...land])
  })
})

/** The article of each place that repeats a demand of the nation; none where the text leaves it to the nation. */
const articles: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'cn-sd': {
    'assembly-convener': 17,
    'assembly-notice': 17,
    'assembly-quorum': 18,
    'assembly-carried': 18,
    'representatives-convener': 24,
    'representatives-quorum': 24,
    'representatives-carried': 24,
    'group-quorum': 25,
    'group-carried': 25,
  },
  'cn-sc': {
    'assembly-convener': 12,
    'assembly-quorum': 12,
    'assembly-carried': 12,
    'representatives-convener': 16,
    'representatives-composed': 15,
    'representatives-quorum': 16,
    'representatives-carried': 16,
    'group-quorum': 21,
    'group-carried': 21,
  },
  'cn-he': {
    'assembly-convener': 15,
    'assembly-notice': 15,
    'assembly-quorum': 14,
    'assembly-carried': 14,
    'representatives-convener': 20,
    'representatives-composed': 18,
    'representatives-quorum': 20,
    'representatives-carried': 20,
  },
  'cn-tj': {
    'assembly-convener': 10,
    'assembly-notice': 10,
    'assembly-quorum': 11,
    'assembly-carried': 11,
    'representatives-convener': 14,
    'representatives-composed': 12,
    'representatives-quorum': 15,
    'representatives-carried': 15,
  },
  'cn-sh': {
    'assembly-convener': 13,
    'assembly-notice': 13,
    'assembly-quorum': 14,
    'assembly-carried': 14,
    'representatives-convener': 18,
    'representatives-composed': 18,
    'representatives-quorum': 18,
    'representatives-carried': 18,
    'group-quorum': 19,
    'group-carried': 19,
  },
}

const group: Changes = { body: 'group', category: 'group-affairs' }

describe.each(Object.keys(articles).flatMap((jurisdiction) => [before, after].map((on) => [jurisdiction, on] as const)))(
  '%s on %s',
  (jurisdiction, on) => {
    const where = village(jurisdiction)
    const asks = (rule: string): readonly number[] => [articles[jurisdiction]?.[rule] ?? []].flat()

    it('finds nothing where all is kept with room to spare', () => {
      expect(told(where, { on })).toEqual([])
      expect(told(where, { on, body: 'assembly' })).toEqual([])
      expect(told(where, { on, ...group, resolution: { shouldAttend: people(30), attended: people(30), for: 30 } })).toEqual([])
      expect(told(where, { on, disclosed: [1, 20], filed: 25, outcome: [30, 50] })).toEqual([])
    })

    it.each([
      // More than half of 801 adults is 401; more than half of the 401 or 402 who came, 201 or 202.
      ['assembly-quorum', people(400), 400, false],
      ['assembly-quorum', people(401), 201, true],
      ['assembly-quorum', people(402), 202, true],
      ['assembly-carried', people(401), 200, false],
      ['assembly-carried', people(402), 201, false],
      // Two thirds of 250 households is 166.7, so 167; more than half of the 167 who came is 84.
      ['assembly-quorum', households(166), 166, false],
      ['assembly-quorum', households(167), 84, true],
      ['assembly-quorum', households(168), 85, true],
      ['assembly-carried', households(167), 83, false],
    ] as const)('%s: %j came and %i agreed', (rule, attended, agreed, kept) => {
      const changes: Changes = { on, body: 'assembly', resolution: assemblyCame(attended, agreed) }
      expect(told(where, changes)).toEqual(kept ? [] : [`breach ${rule}`])
      expect(cited(where, changes)).toEqual(kept ? [] : asks(rule))
    })

    it.each([
      // Two thirds of 5 + 40 is 30; more than half of 30, 31 and 32 is 16, 16 and 17.
      ['representatives-quorum', 29, 29, false],
      ['representatives-quorum', 30, 16, true],
      ['representatives-quorum', 31, 16, true],
      ['representatives-carried', 30, 14, false],
      ['representatives-carried', 31, 15, false],
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
      const changes: Changes = { on, ...group, resolution: { shouldAttend, ...assemblyCame(attended, agreed) } }
      expect(told(where, changes)).toEqual(kept ? [] : [`breach ${rule}`])
      expect(cited(where, changes)).toEqual(kept ? [] : asks(rule))
    })

    it.each([
      // Four fifths of 9 + 35 is 35.2: 35 are too few. Beside 9, 36 are just four fifths of 45.
      [{ committee: 9, representatives: 35 }, false],
      [{ committee: 9, representatives: 36 }, true],
      [{ committee: 9, representatives: 37 }, true],
      // A third of 5 + 40 is 15. Shandong says nothing of it; the nation does.
      [{ womenRepresentatives: 14 }, false],
      [{ womenRepresentatives: 15 }, true],
      [{ womenRepresentatives: 16 }, true],
    ])('four fifths are representatives, a third women: %j', (size, kept) => {
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

    it('is called by the villagers’ committee', () => {
      for (const body of ['assembly', 'representatives'] as const) {
        const changes: Changes = { on, body, resolution: { convener: 'party-organisation' } }
        expect(told(where, changes)).toEqual([`breach ${body}-convener`])
        expect(cited(where, changes)).toEqual(asks(`${body}-convener`))
      }
    })

    it('lets an assembly be called at short notice only since the nation does', () => {
      const level = on === before ? 'breach' : 'note'
      expect(told(where, { on, body: 'assembly', notice: 1, resolution: { urgent: '台风预警' } })).toEqual([`${level} assembly-notice`])
    })
  },
)

describe('notice to the representatives', () => {
  it.each([
    // Shandong art. 24(2): five days; Hebei art. 20(4): seven; Shanghai art. 18(4): ten; Sichuan art. 16(1): three.
    ['cn-sd', 5, 'breach'],
    ['cn-he', 7, 'breach'],
    ['cn-sh', 10, 'breach'],
    ['cn-sc', 3, 'breach'],
    // Tianjin art. 14: three days, but only as a rule.
    ['cn-tj', 3, 'note'],
  ])('in %s, %i days', (jurisdiction, days, level) => {
    const where = village(jurisdiction)
    for (const on of [before, after]) {
      expect(told(where, { on, notice: days - 1 })).toEqual([`${level} representatives-notice`])
      expect(needs(where, { on, notice: days - 1 })).toEqual([days])
      // The day of the meeting would have to be counted: enough by the lenient reading only.
      expect(told(where, { on, notice: days })).toEqual(['note representatives-notice'])
      expect(told(where, { on, notice: days + 1 })).toEqual([])
    }
  })

  it('may be short in Sichuan where a disaster calls for the meeting (art. 16(1)), and nowhere else', () => {
    const changes: Changes = { notice: 1, resolution: { urgent: '山洪冲毁便桥' } }
    expect(told(village('cn-sc'), changes)).toEqual(['note representatives-notice'])
    for (const jurisdiction of ['cn-sd', 'cn-he', 'cn-sh'])
      expect(told(village(jurisdiction), changes)).toEqual(['breach representatives-notice'])
  })
})

describe('representatives at least', () => {
  // A committee of three, so that four fifths of the whole are representatives at these numbers too.
  const of = (jurisdiction: string, representatives: number) =>
    village(jurisdiction, { committee: 3, representatives, womenRepresentatives: 13 })

  it.each([
    // Sichuan art. 18(1): no fewer than twenty. Shanghai art. 17(1): no fewer than thirty-five.
    ['cn-sc', 20, [18]],
    ['cn-sh', 35, [17]],
  ])('in %s, %i', (jurisdiction, least, article) => {
    for (const on of [before, after]) {
      expect(told(of(jurisdiction, least - 1), { on })).toEqual(['breach representatives-minimum'])
      expect(cited(of(jurisdiction, least - 1), { on })).toEqual(article)
      expect(told(of(jurisdiction, least), { on })).toEqual([])
      expect(told(of(jurisdiction, least + 1), { on })).toEqual([])
    }
  })

  it('are asked of no number in Shandong, Hebei and Tianjin', () => {
    for (const jurisdiction of ['cn-sd', 'cn-he', 'cn-tj']) expect(told(of(jurisdiction, 19))).toEqual([])
  })
})

describe('the women among the representatives in Shandong (art. 24(4))', () => {
  const where = (womenRepresentatives: number) => village('cn-sd', { committee: 4, representatives: 22, womenRepresentatives })

  it.each([
    // Nine women: two thirds are six. Ten: 6.7, so seven.
    [9, 5, ['breach women-quorum']],
    [9, 6, []],
    [9, 7, []],
    [10, 6, ['breach women-quorum']],
    [10, 7, []],
    [10, 8, []],
  ])('of %i, %i came', (women, came, expected) => {
    for (const on of [before, after]) {
      const changes: Changes = { on, resolution: { womenAttended: came } }
      expect(told(where(women), changes)).toEqual(expected)
      expect(cited(where(women), changes)).toEqual(expected.length === 0 ? [] : [24])
    }
  })

  it('are unknown where the record does not count them', () => {
    expect(verdictOn(where(9), { womenUncounted: true }).answer).toBe('unknown')
  })

  it('are not asked of an assembly, nor anywhere else', () => {
    expect(told(where(9), { body: 'assembly' })).toEqual([])
    for (const jurisdiction of ['cn-sc', 'cn-he', 'cn-tj', 'cn-sh'])
      expect(told(village(jurisdiction), { resolution: { womenAttended: 0 } })).toEqual([])
  })
})

describe('half of those present in Hebei (art. 20(3))', () => {
  it.each([
    // Of 30 who came the nation asks for more than half, sixteen. Hebei would have let fifteen do; fourteen were too few for both.
    [14, ['breach representatives-carried'], [20]],
    [15, ['breach representatives-carried'], []],
    [16, [], []],
    [17, [], []],
  ])('%i of 30 agreed', (agreed, expected, own) => {
    for (const on of [before, after]) {
      const changes: Changes = { on, resolution: came(people(30), agreed) }
      expect(told(village('cn-he'), changes)).toEqual(expected)
      expect(cited(village('cn-he'), changes)).toEqual(own)
      expect(needs(village('cn-he'), changes)).toEqual(expected.map(() => 16))
    }
  })

  it.each([
    // The worked number: twenty came, of 5 + 25. Ten are half; eleven are more.
    [10, ['breach representatives-carried']],
    [11, []],
  ])('%i of 20 agreed', (agreed, expected) => {
    const where = village('cn-he', { representatives: 25, womenRepresentatives: 12 })
    expect(told(where, { resolution: { ...came(people(20), agreed), womenAttended: 8 } })).toEqual(expected)
  })

  // 20(3) wants half of those present; the nation more than half. The stricter is judged, the other said aloud.
  it('says beside the breach that Hebei would have let half do', () => {
    expect(verdictOn(village('cn-he'), { resolution: came(people(30), 15) }).findings).toMatchObject([
      { conflicts: [{ statute: 'cn-he/vco/2011-11-01', article: 20, paragraph: 3 }] },
    ])
  })
})

describe('days on the board', () => {
  it.each([
    // Shandong, disclosure art. 13: five; Sichuan, disclosure art. 10: ten. Before 2026 nobody else asked.
    ['cn-sd', 5, 13],
    ['cn-sc', 10, 10],
  ])('in %s, %i before the nation asked for fifteen', (jurisdiction, days, article) => {
    const where = village(jurisdiction)
    const up = (last: number): Changes => ({ on: before, disclosed: [1, 1 + last] })
    const shown = (last: number): Changes => ({ on: before, filed: 40, outcome: [60, 60 + last] })
    for (const [rule, changes] of [
      ['disclosure-posted', up],
      ['outcome-posted', shown],
    ] as const) {
      expect(told(where, changes(days - 2))).toEqual([`breach ${rule}`])
      expect(cited(where, changes(days - 2))).toEqual([article])
      // Enough only if the first day is counted.
      expect(told(where, changes(days - 1))).toEqual([`note ${rule}`])
      expect(told(where, changes(days))).toEqual([])
      expect(told(where, changes(days + 1))).toEqual([])
    }
  })

  it.each([
    // The nation's fifteen bind since 2026; the province is cited only where its own days were not kept either.
    ['cn-sd', 3, ['breach disclosure-posted'], [13]],
    ['cn-sd', 5, ['breach disclosure-posted'], []],
    ['cn-sc', 8, ['breach disclosure-posted'], [10]],
    ['cn-sc', 10, ['breach disclosure-posted'], []],
    ['cn-sd', 13, ['breach disclosure-posted'], []],
    ['cn-sd', 14, ['note disclosure-posted'], []],
    ['cn-sd', 15, [], []],
    ['cn-sc', 15, [], []],
  ])('in %s, up for %i since', (jurisdiction, last, expected, own) => {
    const changes: Changes = { on: after, disclosed: [1, 1 + last] }
    expect(told(village(jurisdiction), changes)).toEqual(expected)
    expect(cited(village(jurisdiction), changes)).toEqual(own)
    expect(needs(village(jurisdiction), changes)).toEqual(expected.map(() => 15))
  })

  it('are not counted in Hebei, Tianjin and Shanghai before 2026', () => {
    for (const jurisdiction of ['cn-he', 'cn-tj', 'cn-sh'])
      expect(told(village(jurisdiction), { on: before, disclosed: [1, 2], outcome: [60, 61] })).toEqual([])
  })

  it.each([
    [8, ['breach plan-posted']],
    [9, ['note plan-posted']],
    [10, []],
    [11, []],
  ])('of a plan in Sichuan (disclosure art. 8 and 10): %i', (last, expected) => {
    expect(told(village('cn-sc'), { preview: [-30, -30 + last] })).toEqual(expected)
    expect(told(village('cn-sd'), { preview: [-30, -30 + last] })).toEqual([])
  })
})

describe('disclosed in time in Sichuan (disclosure art. 10)', () => {
  const late = ['breach disclosure-within']

  it.each([
    // Article 8 names what this decides, so its ten days bind. The tenth of 2024 is a Sunday (民法典 art. 203): the eleventh will do.
    [before, 9, []],
    [before, 10, []],
    [before, 11, []],
    [before, 12, late],
    [before, 20, late],
    [after, 9, []],
    [after, 10, []],
    [after, 11, late],
    [after, 20, late],
  ])('decided on %s, %i days after it', (on, days, expected) => {
    const changes: Changes = { on, disclosed: [days, days + 20] }
    expect(told(village('cn-sc'), changes)).toEqual(expected)
    expect(told(village('cn-sd'), changes)).toEqual([])
  })
})

describe('a delegation', () => {
  const delegated = (jurisdiction: string, until: string | undefined, category: Category = 'public-welfare'): Village =>
    village(
      jurisdiction,
      {},
      {
        delegations: delegatedSince('2020-01-10', until, [category]),
      },
    )

  it.each([
    // Sichuan art. 17: matters, scope and term; Tianjin art. 16(2): scope and term. The others ask for no term.
    ['cn-sc', ['breach delegation-term'], [17]],
    ['cn-tj', ['breach delegation-term'], [16]],
    ['cn-sd', [], []],
    ['cn-he', [], []],
    ['cn-sh', [], []],
  ])('without a term in %s', (jurisdiction, expected, own) => {
    for (const on of [before, after]) {
      expect(told(delegated(jurisdiction, undefined), { on })).toEqual(expected)
      expect(cited(delegated(jurisdiction, undefined), { on })).toEqual(own)
    }
  })

  it.each(Object.keys(articles))('in %s holds on its last day', (jurisdiction) => {
    expect(told(delegated(jurisdiction, '2026-03-20'))).toEqual(['breach matter-decider'])
    expect(told(delegated(jurisdiction, '2026-03-21'))).toEqual([])
    expect(told(delegated(jurisdiction, '2026-03-22'))).toEqual([])
  })

  it.each([
    // Shandong says that without one the decision is void (art. 24(5)).
    ['cn-sd', [20, 20, 23, 24]],
    ['cn-sc', [14, 17]],
    ['cn-he', [17, 17, 18]],
    ['cn-tj', [12, 16]],
    ['cn-sh', [15, 16]],
  ])('is missing in %s, which cites its own articles', (jurisdiction, own) => {
    const none = village(jurisdiction, {}, { delegations: [] })
    for (const on of [before, after]) {
      expect(told(none, { on })).toEqual(['breach matter-decider'])
      expect(cited(none, { on })).toEqual(own)
      expect(told(none, { on, body: 'assembly' })).toEqual([])
    }
  })

  it.each([
    // Shandong art. 20(2) lets everything be delegated but item 10, the other matters; the nation lets those be too.
    ['cn-sd', ['defect matter-decider']],
    ['cn-sc', []],
    ['cn-he', []],
    ['cn-tj', []],
    ['cn-sh', []],
  ])('of the other matters in %s', (jurisdiction, expected) => {
    for (const on of [before, after]) {
      const where = delegated(jurisdiction, '2030-01-09', 'other')
      expect(told(where, { on, category: 'other' })).toEqual(expected)
      expect(told(where, { on, category: 'other', body: 'assembly' })).toEqual([])
    }
  })

  it('of the plan of building was Shandong’s (art. 20(1)(1)) before it was the nation’s', () => {
    const planned = (jurisdiction: string, on: string) =>
      told(delegated(jurisdiction, '2030-01-09', 'village-planning'), { on, category: 'village-planning' })
    expect(planned('cn-sd', before)).toEqual([])
    expect(told(village('cn-sd'), { on: before, category: 'village-planning' })).toEqual(['breach matter-decider'])
    for (const jurisdiction of ['cn-sc', 'cn-he', 'cn-tj', 'cn-sh']) {
      expect(planned(jurisdiction, before)).toEqual(['defect matter-decider'])
      expect(planned(jurisdiction, after)).toEqual(['note consulted-first'])
    }
  })
})

describe('the village Party organisation comes first', () => {
  it.each([
    // Tianjin art. 4(2), since 2019; the nation since 2026.
    ['cn-tj', before, [4]],
    ['cn-tj', after, [4]],
    ['cn-sd', after, []],
  ])('in %s on %s', (jurisdiction, on, own) => {
    const { findings } = verdictOn(village(jurisdiction), { on, without: 'proposal' })
    expect(findings.map(({ level, fault }) => `${level} ${fault.kind}`)).toEqual(['breach after'])
    expect(cited(village(jurisdiction), { on, without: 'proposal' })).toEqual(own)
  })

  it('in Tianjin, where the villagers decide: it says nothing of a group', () => {
    const { findings } = verdictOn(village('cn-tj'), { ...group, on: before, without: 'proposal' })
    expect(findings.map(({ rule }) => rule)).not.toContain('party-first')
    expect(cited(village('cn-tj'), { ...group, on: before, without: 'proposal' })).toEqual([])
  })
})

describe('a group is called by its leader', () => {
  const called = (jurisdiction: string, changes: Changes): readonly string[] =>
    told(village(jurisdiction), {
      ...group,
      ...changes,
      resolution: { convener: 'villagers-committee', shouldAttend: people(30), attended: people(30), for: 30 },
    })

  it.each([
    // Shandong art. 25(1) and Shanghai art. 19(1). Hebei and Sichuan only count it among the leader's duties.
    ['cn-sd', ['breach group-convener']],
    ['cn-sh', ['breach group-convener']],
    ['cn-sc', []],
    ['cn-he', []],
    ['cn-tj', []],
  ])('in %s', (jurisdiction, expected) => {
    for (const on of [before, after]) expect(called(jurisdiction, { on })).toEqual(expected)
  })
})

describe('the charter is filed with the township', () => {
  const charter: Changes = { body: 'assembly', category: 'charter', outcome: [30, 50] }

  it.each([
    // Shandong art. 21(1), Sichuan art. 26(1)(5), Shanghai art. 20(1).
    ['cn-sd', [21]],
    ['cn-sc', [26]],
    ['cn-sh', [20]],
  ])('in %s', (jurisdiction, own) => {
    for (const on of [before, after]) {
      // Sichuan art. 26(1)(3): the draft is seen by the township first, which may have been done on paper.
      const seen = jurisdiction === 'cn-sc' ? ['note charter-seen-first'] : []
      expect(told(village(jurisdiction), { ...charter, on, filed: 25 })).toEqual(seen)
      expect(told(village(jurisdiction), { ...charter, on })).toEqual(['defect charter-filed', ...seen])
      expect(new Set(cited(village(jurisdiction), { ...charter, on }))).toEqual(new Set(jurisdiction === 'cn-sc' ? [...own, 9] : own))
    }
  })
})
