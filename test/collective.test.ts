import { type Body, type Category, judge, lawOn, type Matter, readingOf, type Step, theDay, type Village } from '@cunyi/core'
import { describe, expect, it } from 'vitest'
import {
  deliberation,
  disclosure,
  legality,
  matter,
  people,
  proposal,
  resolution,
  review,
  size,
  village,
  works,
} from '../packages/core/src/testing/make.ts'

// 300 members with full capacity, 45 member representatives, 7 directors; no province, so that the nation's numbers show.
const collective = (changes: Partial<Village> = {}): Village =>
  village({
    jurisdiction: 'cn',
    collective: 'established',
    sizes: [{ ...size, votingMembers: 300, memberRepresentatives: 45, directors: 7 }],
    delegations: [
      { from: theDay('2025-06-01'), by: 'members', to: 'member-representatives', categories: ['collective-plans', 'investment'] },
    ],
    ...changes,
  })

type Facts = Parameters<typeof resolution>[0]

const preview = (from: string, to: string): Step => ({ ...disclosure(from, to), kind: 'preview' })

const decided = (category: Category, body: Body, facts: Facts, before: readonly Step[] = []): Matter =>
  matter(
    [
      proposal(),
      deliberation(),
      legality(),
      review(),
      ...before,
      resolution({ convener: 'board', notice: theDay('2026-03-20'), day: theDay('2026-04-10'), against: 0, abstained: 0, ...facts }, body),
      disclosure('2026-04-11', '2026-04-30'),
    ],
    { category },
  )

/** The reports and the plan lie open for eighteen days (art. 46). */
const open = [preview('2026-03-23', '2026-04-10')]

const told = (of: Matter, where: Village = collective()) =>
  judge(readingOf(of), where, lawOn).findings.map(({ level, rule }) => `${level} ${rule}`)

/** A meeting of so many, of whom so many agreed. */
const came = (all: number, attended: number, agreed: number): Facts => ({
  shouldAttend: people(all),
  attended: people(attended),
  for: agreed,
  abstained: Math.max(0, attended - agreed),
})

describe('the members’ assembly: two thirds attend, two thirds of all agree (art. 27)', () => {
  it.each([
    [199, 199, ['breach members-quorum']],
    [200, 199, ['breach members-carried']],
    [200, 200, []],
    [201, 201, []],
    [300, 199, ['breach members-carried']],
    [300, 200, []],
  ])('%i of 300 came, %i agreed', (attended, agreed, expected) => {
    expect(told(decided('membership', 'members', came(300, attended, agreed)))).toEqual(expected)
  })

  it.each([
    ['2026-03-30', []],
    ['2026-03-31', ['note members-notice']],
    ['2026-04-01', ['breach members-notice']],
  ])('called on %s for 2026-04-10', (notice, expected) => {
    expect(told(decided('membership', 'members', { ...came(300, 300, 300), notice: theDay(notice) }))).toEqual(expected)
  })

  it('is called by the board', () => {
    expect(told(decided('membership', 'members', { ...came(300, 300, 300), convener: 'villagers-committee' }))).toEqual([
      'breach members-convener',
    ])
  })

  it.each([
    [224, ['breach benefits-carried']],
    [225, []],
  ])('gives members’ rights to others with three quarters of all: %i of 300 (art. 15)', (agreed, expected) => {
    expect(told(decided('non-member-benefits', 'members', came(300, 300, agreed)))).toEqual(expected)
  })
})

describe('the representative assembly (art. 28)', () => {
  it.each([
    [29, ['breach member-representatives-carried']],
    [30, []],
    [31, []],
  ])('%i of all 45', (agreed, expected) => {
    expect(told(decided('collective-plans', 'member-representatives', came(45, 40, agreed), open))).toEqual(expected)
  })

  it.each([
    [20, ['breach member-representatives-number']],
    [21, []],
  ])('has more than twenty: %i', (memberRepresentatives, expected) => {
    const where = collective({ sizes: [{ ...size, votingMembers: 300, memberRepresentatives }] })
    const facts = came(memberRepresentatives, memberRepresentatives, memberRepresentatives)
    expect(told(decided('collective-plans', 'member-representatives', facts, open), where)).toEqual(expected)
  })

  it.each(['collective-charter', 'membership', 'homestead', 'land-compensation', 'merger'] as const)('cannot decide on %s', (category) => {
    const { findings } = judge(readingOf(decided(category, 'member-representatives', came(45, 45, 45))), collective(), lawOn)
    expect(findings).toMatchObject([{ level: 'breach', rule: 'matter-decider', fault: { what: 'body', asked: 'members' } }])
  })

  it('decides only what the charter gives it', () => {
    expect(told(decided('collective-rules', 'member-representatives', came(45, 45, 45)))).toEqual(['defect matter-decider'])
  })
})

describe('the board: two thirds present, more than half of all directors (art. 31)', () => {
  it.each([
    [4, 4, 'breach board-quorum'],
    [5, 3, 'breach board-carried'],
    [5, 4, undefined],
  ])('%i of 7 came, %i agreed', (attended, agreed, expected) => {
    const found = told(decided('other', 'board', came(7, attended, agreed)), collective()).filter((one) => one.includes('board'))
    expect(found).toEqual(expected === undefined ? [] : [expected])
  })
})

describe('where two laws conflict, the stricter is judged and the other said aloud', () => {
  it('land contracting by two thirds of the villagers’ representatives', () => {
    const land = decided('land-contracting', 'representatives', { ...came(45, 45, 45), convener: 'villagers-committee' }, [
      preview('2026-03-13', '2026-03-30'),
    ])
    expect(judge(readingOf(land), collective(), lawOn).findings).toMatchObject([
      { level: 'breach', rule: 'matter-decider', conflicts: [{ statute: 'cn/land-contract/2019-01-01', article: 19 }] },
    ])
  })
})

describe('land before the law of the collective (农村土地承包法 art. 19, 28, 52)', () => {
  const in2024 = (of: Matter): Matter => ({
    ...of,
    // The same days two years earlier.
    steps: JSON.parse(JSON.stringify(of.steps).replaceAll('"2026-', '"2024-')) as Matter['steps'],
  })
  const old = collective({ sizes: [{ ...size, from: theDay('2024-01-01') }] })
  const posted = [preview('2026-03-13', '2026-03-30')]

  it.each([
    // Two thirds of the 40 representatives are 27; five of the committee may be among those who agreed, or none.
    [45, 26, 'breach land-representatives-carried'],
    [45, 29, 'defect land-representatives-carried'],
    [45, 31, 'defect land-representatives-carried'],
    [45, 32, undefined],
    [44, 29, 'defect land-representatives-carried'],
    [42, 28, 'defect land-representatives-carried'],
  ])('%i of 45 representatives came, %i agreed', (attended, agreed, expected) => {
    const facts = { ...came(45, attended, agreed), convener: 'villagers-committee' as const }
    expect(told(in2024(decided('land-contracting', 'representatives', facts, posted)), old)).toEqual(
      expected === undefined ? [] : [expected],
    )
  })

  it('the plan is published first', () => {
    const facts = { ...came(45, 45, 45), convener: 'villagers-committee' as const }
    expect(told(in2024(decided('land-contracting', 'representatives', facts)), old)).toEqual(['breach land-plan-published'])
  })

  it('an outsider’s contract waits for the township', () => {
    const facts = { ...came(45, 45, 45), convener: 'villagers-committee' as const }
    const signed = decided('outside-contracting', 'representatives', facts)
    const early = { ...works(), events: [{ day: theDay('2026-05-10'), what: '签订合同' }] } as Step
    expect(told(in2024({ ...signed, steps: [...signed.steps, early] }), old)).toEqual(['breach land-approved'])
    const approved = { ...legality(), kind: 'approval', by: '街道办事处', opinion: '批准', reference: '街农〔2024〕5号' }
    expect(
      told(in2024({ ...signed, steps: [...signed.steps, { ...approved, held: { from: theDay('2026-05-05') } } as Step, early] }), old),
    ).toEqual([])
  })
})

describe('Zhejiang posts the plan for fifteen days before the vote (集体资产管理条例 art. 20)', () => {
  const zhejiang = collective({ jurisdiction: 'cn-zj' })
  it.each([
    ['2026-03-25', []],
    ['2026-03-26', []],
    ['2026-03-27', ['note plan-posted']],
    ['2026-03-28', ['breach plan-posted']],
  ])('from %s to the vote on 2026-04-10', (from, expected) => {
    const plans = decided('collective-plans', 'members', came(300, 300, 300), [preview(from, '2026-04-10')])
    expect(told(plans, zhejiang).toSorted()).toEqual(expected.toSorted())
  })

  it('and not at all is a breach', () => {
    expect(told(decided('collective-plans', 'members', came(300, 300, 300)), zhejiang)).toEqual(['breach plan-posted-first'])
  })
})

it('a villagers’ assembly that decides what the collective’s members must is named', () => {
  const assembly = { shouldAttend: people(801), attended: people(800), for: 800, convener: 'villagers-committee' as const }
  expect(told(decided('land-compensation', 'assembly', assembly))).toEqual(['breach matter-decider'])
})
