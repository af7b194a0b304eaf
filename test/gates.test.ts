import { addDays, type Category, type Day, judge, lawOn, readingOf, type Step, theDay, type Village } from '@cunyi/core'
import { describe, expect, it } from 'vitest'
import { composition, type Facts, legality, matter, meeting, village as nation, people, posting } from './make.ts'

// What must come before a vote of the collective, before its works, and before the end; and Sichuan's own law of contracted land.

const all = 300
const village = (jurisdiction: string): Village => nation({ votingMembers: all, memberRepresentatives: 45 }, { jurisdiction })

/** Days are counted from the vote, before it below zero. */
type Changes = {
  readonly on?: string
  readonly agreed?: number
  readonly preview?: readonly [from: number, to: number]
  /** what else was done, and on which day */
  readonly also?: readonly (readonly [kind: 'consultation' | 'risk' | 'approval' | 'filing', on: number, opinion?: string])[]
  readonly works?: number
  readonly outcome?: number
  readonly without?: Step['kind']
}

const decided = (changes: Changes): readonly Step[] => {
  const day = (offset: number): Day => addDays(theDay(changes.on ?? '2026-05-20'), offset)
  const opinion = (kind: Step['kind']) =>
    (changes.also ?? [])
      .filter((one) => one[0] === kind)
      .map(
        ([, on, said]) =>
          ({
            ...legality(day(on)),
            kind,
            by: '某镇人民政府、某县农业农村局',
            opinion: said ?? '同意',
            reference: '溪农批〔2026〕3号',
          }) as Step,
      )
  const vote: Facts = { convener: 'board', notice: day(-20), shouldAttend: people(all), attended: people(all), for: changes.agreed ?? all }
  const steps: readonly Step[] = [
    meeting('proposal', 'party-committee', composition, day(-60)),
    meeting('deliberation', 'two-committees', composition, day(-58)),
    ...opinion('consultation'),
    ...opinion('risk'),
    ...(changes.preview ? [posting('preview', { from: day(changes.preview[0]), to: day(changes.preview[1]) })] : []),
    legality(day(-21)),
    meeting('review', 'party-members', composition, day(-21)),
    meeting('resolution', 'members', composition, day(0), vote),
    posting('disclosure', { from: day(1), to: day(20) }),
    ...opinion('approval'),
    ...(changes.works === undefined
      ? []
      : [{ kind: 'implementation', events: [{ day: day(changes.works), what: '' }], round: 1, others: [], blocks: [], parts: [] } as Step]),
    ...opinion('filing'),
    ...(changes.outcome === undefined ? [] : [posting('outcome', { from: day(changes.outcome), to: day(changes.outcome + 20) })]),
  ]
  return steps.filter(({ kind }) => kind !== changes.without)
}

const told = (jurisdiction: string, category: Category, changes: Changes = {}): readonly string[] =>
  judge(readingOf(matter(decided(changes), { category })), village(jurisdiction), lawOn).findings.map(
    ({ level, rule }) => `${level} ${rule}`,
  )

describe('the collective (national law)', () => {
  it.each([
    // Art. 20(2): the charter; art. 12(4): the register of members.
    ['collective-charter', 'charter-filed'],
    ['membership', 'register-filed'],
  ] as const)('%s is filed; the law does not say by when, so that nobody can see whether it is late', (category, rule) => {
    expect(told('cn', category, { outcome: 40 })).toEqual([`defect ${rule}`])
    for (const day of [30, 50]) expect(told('cn', category, { outcome: 40, also: [['filing', day]] })).toEqual([])
    expect(told('cn', category)).toEqual([])
  })

  it('a merger waits for an approval that said yes (art. 23(2), 24(2))', () => {
    expect(told('cn', 'merger', { works: 40 })).toEqual(['breach merger-granted'])
    expect(told('cn', 'merger', { works: 40, also: [['approval', 30, '不同意']] })).toEqual(['breach merger-granted'])
    expect(told('cn', 'merger', { works: 40, also: [['approval', 30, '批准']] })).toEqual([])
  })

  it.each([
    // Art. 46: ten days before; that they hung on a board is not asked, so it is never more than a note.
    [-11, []],
    [-10, []],
    [-9, ['note reports-open-first']],
    [-8, ['note reports-open-first']],
  ] as const)('reports lie open from day %i', (from, expected) => {
    for (const category of ['collective-reports', 'collective-plans'] as const)
      expect(told('cn', category, { preview: [from, 5] })).toEqual(expected)
  })

  it('reports lie open at all', () => {
    expect(told('cn', 'collective-reports')).toEqual(['note reports-open-first'])
    expect(told('cn', 'collective-rules')).toEqual([])
  })
})

describe('Zhejiang’s collective assets', () => {
  const hung: Changes = { preview: [-40, -20] }

  it('the risk of an investment is told first (art. 17(2))', () => {
    expect(told('cn-zj', 'investment', hung)).toEqual(['note risk-told'])
    expect(told('cn-zj', 'investment', { ...hung, also: [['risk', -45]] })).toEqual([])
    expect(told('cn', 'investment')).toEqual([])
  })

  it.each([
    // Art. 20: fifteen days; of shares and mergers a note, for the category does not say whether they are meant.
    [-16, []],
    [-15, []],
    [-14, ['note plan-posted-first']],
    [-13, ['note plan-posted-first']],
  ] as const)('a merger’s plan hangs from day %i', (from, expected) => {
    expect(told('cn-zj', 'merger', { preview: [from, 5] })).toEqual(expected)
  })

  it('a share plan is reviewed, and then filed (art. 28(2), (3))', () => {
    expect(told('cn-zj', 'share-quantification', hung)).toEqual([])
    expect(told('cn-zj', 'share-quantification', { ...hung, without: 'legality' })).toEqual(['note share-plan-reviewed'])
    expect(told('cn-zj', 'share-quantification', { ...hung, outcome: 40 })).toEqual(['note share-plan-filed'])
    expect(told('cn-zj', 'share-quantification', { ...hung, outcome: 40, also: [['filing', 30]] })).toEqual([])
  })
})

describe('Sichuan’s contracted land, since 2026', () => {
  const hung: Changes = { preview: [-40, -20] }

  it.each([
    // Art. 9(2), 19(3), 27(3): two thirds of all 300 members are 200.
    [199, ['breach members-carried']],
    [200, []],
    [201, []],
  ])('%i of all members agree', (agreed, expected) => {
    for (const category of ['land-contracting', 'plot-adjustment', 'outside-contracting'] as const)
      expect(told('cn-sc', category, { ...hung, agreed })).toEqual(expected)
  })

  it.each([
    // Art. 9(1), 19(2), 27(2): fifteen days on the board, the first not counted.
    [13, 'breach plan-posted'],
    [14, 'note plan-posted'],
    [15, undefined],
    [16, undefined],
  ] as const)('the plan hangs for %i days', (days, expected) => {
    for (const category of ['land-contracting', 'plot-adjustment', 'outside-contracting'] as const)
      expect(told('cn-sc', category, { preview: [-40, days - 40] })).toEqual(expected === undefined ? [] : [expected])
  })

  it.each([
    // Art. 19(2), (3): of adjusting the steps are numbered, so that the days are over before the vote; of contracting they are not.
    [-13, ['breach plan-posted-first']],
    [-14, ['note plan-posted-first']],
    [-15, []],
    [-16, []],
  ] as const)('a plan for adjusting hangs from day %i', (from, expected) => {
    expect(told('cn-sc', 'plot-adjustment', { preview: [from, 5] })).toEqual(expected)
    expect(told('cn-sc', 'land-contracting', { preview: [from, 5] })).toEqual([])
  })

  it('nothing hangs', () => {
    expect(told('cn-sc', 'land-contracting')).toEqual(['breach land-plan-published'])
    expect(told('cn-sc', 'plot-adjustment')).toEqual(['breach plan-posted-first'])
    expect(told('cn-sc', 'outside-contracting')).toEqual(['note plan-posted-first'])
  })

  it('adjusting and letting to outsiders wait for an approval', () => {
    for (const category of ['plot-adjustment', 'outside-contracting'] as const) {
      expect(told('cn-sc', category, { ...hung, works: 40 })).toEqual(['breach land-approved'])
      expect(told('cn-sc', category, { ...hung, works: 40, also: [['approval', 30, '批准']] })).toEqual([])
    }
  })

  it.each([
    // Art. 10(2): within thirty days of the signing, which the first day of the works may not be.
    [29, []],
    [30, []],
    // The thirtieth day is a Sunday: the term ends on the Monday after it (民法典 203).
    [31, []],
    [40, ['note contract-filed-in-time']],
  ])('contracts are filed %i days after they are signed', (after, expected) => {
    expect(told('cn-sc', 'land-contracting', { ...hung, works: 30, also: [['filing', 30 + after]], outcome: 90 })).toEqual(expected)
  })

  it('contracts are filed at all', () => {
    expect(told('cn-sc', 'land-contracting', { ...hung, works: 30, outcome: 90 })).toEqual(['note contract-filed'])
  })

  it('is law from 2026-01-01 and not a day before', () => {
    const text = (on: string) => lawOn('cn-sc', theDay(on))?.some(({ statute }) => statute.id === 'cn-sc/land-contract/2026-01-01')
    expect([text('2025-12-31'), text('2026-01-01')]).toEqual([false, true])
  })
})
