import {
  type Answer,
  addDays,
  type Body,
  type Category,
  type Cites,
  type Day,
  type Finding,
  indexLaw,
  judge,
  type LawOn,
  lawOn,
  type Matter,
  type Meeting,
  type Rule,
  type RuleSet,
  readingOf,
  ruleSets,
  type Size,
  type Step,
  type StepKind,
  theDay,
  type Verdict,
  type Village,
} from '@cunyi/core'
import { describe, expect, it } from 'vitest'
import { rowFor } from '../packages/core/src/rule/rule.ts'
import { delegatedSince, type Facts, matter, meeting, people, posting, village } from './make.ts'

// What the law asked of a day is asked of that day for ever; and no province takes away in silence what the nation asks.

/** Fifty representatives beside a committee of five, half of them women: enough for every province. */
const size: Size = {
  ...(village().sizes[0] as Size),
  representatives: 50,
  womenRepresentatives: 25,
}

const delegated: readonly Category[] = ['public-welfare', 'homestead', 'village-planning', 'other', 'collective-income-use']

const home = (jurisdiction: string, changes: Partial<Village> = {}): Village =>
  village(size, {
    jurisdiction,
    sizes: ['2025-01-10', '2020-01-10', '2015-01-10', '2010-01-10'].map((from) => ({ ...size, from: theDay(from) })),
    delegations: delegatedSince('2010-01-10', '2039-01-09', delegated),
    ...changes,
  })

const conveners: { readonly [B in Body]?: NonNullable<Meeting['convener']> } = {
  assembly: 'villagers-committee',
  representatives: 'villagers-committee',
  group: 'villagers-group',
  members: 'board',
}

/** The facts of one story; what it does not say is kept with room to spare. */
type Told = {
  readonly category?: Category
  readonly body?: Body
  /** days of notice before the resolution, the last of which is the day before */
  readonly notice?: number
  /** days both postings stay up, the first not counted */
  readonly posted?: number
  readonly resolution?: Facts
  readonly without?: readonly Step['kind'][]
}

/** Everything on one day, save the notice before it and the days on the board after it. */
const story = (
  on: Day,
  { category = 'public-welfare', body = 'representatives', notice = 12, posted = 20, ...told }: Told = {},
): Matter => {
  const convener = conveners[body]
  const up = { from: on, to: addDays(on, posted) }
  const opinion = (kind: 'legality' | 'approval' | 'filing'): Step => ({
    kind,
    round: 1,
    others: [],
    blocks: [],
    parts: [],
    held: { from: on },
    by: '村法律顾问',
    opinion: '同意',
  })
  const steps: readonly Step[] = [
    meeting('proposal', 'party-committee', size, on),
    meeting('deliberation', 'two-committees', size, on),
    opinion('legality'),
    meeting('review', 'party-members', size, on),
    posting('preview', { from: addDays(on, -20), to: addDays(on, -1) }),
    meeting('resolution', body, size, on, {
      notice: addDays(on, -notice),
      ...(body === 'representatives' && { womenAttended: 25 }),
      ...(convener && { convener }),
      ...told.resolution,
    }),
    opinion('filing'),
    posting('disclosure', up),
    opinion('approval'),
    { kind: 'implementation', round: 1, others: [], blocks: [], parts: [], events: [{ day: on, what: '签订合同' }] },
    posting('outcome', up),
  ]
  return matter(
    // A house site is approved once its notice has come down, which is later than one day.
    steps.filter(({ kind }) => !told.without?.includes(kind) && !(kind === 'approval' && category === 'homestead')),
    { category },
  )
}

// ── Golden verdicts: written from the texts, never from what the program said. ──

type Golden = {
  readonly because: string
  readonly where: string
  readonly on: string
  readonly told?: Told
  readonly changes?: Partial<Village>
  readonly answer: Answer
  /** by rule, notes included */
  readonly rules: readonly string[]
}

const sevenDays = { posted: 7 }
const urgent = { body: 'assembly', notice: 4, resolution: { urgent: '台风抢险' } } as const
const house = { category: 'homestead' } as const
const rest = { category: 'other' } as const
const plan = { category: 'village-planning' } as const
const posted = ['disclosure-posted', 'outcome-posted']
const termless: Partial<Village> = {
  delegations: delegatedSince('2010-01-10', undefined, delegated),
}

const golden: readonly Golden[] = [
  // How long a resolution stays on the board.
  {
    because: 'the law of 2018, art. 30, names no number of days',
    where: 'cn',
    on: '2019-03-01',
    told: sevenDays,
    answer: 'lawful',
    rules: [],
  },
  { because: 'nor did it until its last day', where: 'cn', on: '2025-12-31', told: sevenDays, answer: 'lawful', rules: [] },
  { because: 'fifteen days since 2026, art. 35', where: 'cn', on: '2026-01-01', told: sevenDays, answer: 'breached', rules: posted },
  { because: 'Shandong asks for five, its rules of 2018', where: 'cn-sd', on: '2019-03-01', told: sevenDays, answer: 'lawful', rules: [] },
  {
    because: 'four are too few in Shandong by more than a reading',
    where: 'cn-sd',
    on: '2021-03-01',
    told: { posted: 3 },
    answer: 'breached',
    rules: posted,
  },
  { because: 'Chongqing asks for ten, art. 30', where: 'cn-cq', on: '2019-03-01', told: sevenDays, answer: 'breached', rules: posted },
  { because: 'ten are ten', where: 'cn-cq', on: '2024-03-01', told: { posted: 10 }, answer: 'lawful', rules: [] },
  {
    because: 'since 2026 the nation asks Chongqing for more',
    where: 'cn-cq',
    on: '2026-03-01',
    told: { posted: 10 },
    answer: 'breached',
    rules: posted,
  },
  { because: 'and Shandong', where: 'cn-sd', on: '2026-03-01', told: sevenDays, answer: 'breached', rules: posted },
  { because: 'Zhejiang’s measures name no number', where: 'cn-zj', on: '2021-03-01', told: sevenDays, answer: 'lawful', rules: [] },

  // Which law is on file.
  {
    because: 'Zhejiang’s measures of 2020 were not yet in force',
    where: 'cn-zj',
    on: '2019-03-01',
    answer: 'unknown',
    rules: ['law-on-file'],
  },
  { because: 'all is kept, under the measures of 2020', where: 'cn-zj', on: '2021-03-01', answer: 'lawful', rules: [] },
  { because: 'all is kept', where: 'cn', on: '2021-03-01', answer: 'lawful', rules: [] },
  { because: 'all is kept', where: 'cn-sd', on: '2024-06-01', answer: 'lawful', rules: [] },
  { because: 'all is kept', where: 'cn-cq', on: '2026-06-01', answer: 'lawful', rules: [] },

  // Notice.
  {
    because: 'ten days, and the law of 2018 knew no urgency, art. 21',
    where: 'cn',
    on: '2021-03-01',
    told: urgent,
    answer: 'breached',
    rules: ['assembly-notice'],
  },
  { because: 'nor on its last day', where: 'cn-zj', on: '2025-12-31', told: urgent, answer: 'breached', rules: ['assembly-notice'] },
  {
    because: 'short notice in special circumstances, art. 25 of 2025',
    where: 'cn',
    on: '2026-01-01',
    told: urgent,
    answer: 'lawful',
    rules: ['assembly-notice'],
  },
  {
    because: 'and the province cannot take that back',
    where: 'cn-zj',
    on: '2026-01-01',
    told: urgent,
    answer: 'lawful',
    rules: ['assembly-notice'],
  },
  {
    because: 'the nation asks for no notice to the representatives',
    where: 'cn',
    on: '2021-03-01',
    told: { notice: 1 },
    answer: 'lawful',
    rules: [],
  },
  {
    because: 'Zhejiang for three days, art. 23',
    where: 'cn-zj',
    on: '2021-03-01',
    told: { notice: 2 },
    answer: 'breached',
    rules: ['representatives-notice'],
  },
  {
    because: 'Chongqing for three days, art. 12',
    where: 'cn-cq',
    on: '2024-03-01',
    told: { notice: 2 },
    answer: 'breached',
    rules: ['representatives-notice'],
  },
  {
    because: 'Shandong for five, art. 24',
    where: 'cn-sd',
    on: '2024-03-01',
    told: { notice: 4 },
    answer: 'breached',
    rules: ['representatives-notice'],
  },

  {
    because: 'Hainan’s measures of 2025 accept urgency, but for four weeks the nation did not',
    where: 'cn-hi',
    on: '2025-12-24',
    told: urgent,
    answer: 'breached',
    rules: ['assembly-notice'],
  },
  { because: 'and then it did', where: 'cn-hi', on: '2026-01-01', told: urgent, answer: 'lawful', rules: ['assembly-notice'] },

  // Who decides.
  { because: 'item 6 of 2018, delegated', where: 'cn', on: '2024-03-01', told: house, answer: 'lawful', rules: [] },
  { because: 'the day before the collective’s law', where: 'cn', on: '2025-04-30', told: house, answer: 'lawful', rules: [] },
  {
    because: 'house sites are the members’ since, art. 26 item 8',
    where: 'cn',
    on: '2025-05-01',
    told: house,
    answer: 'breached',
    rules: ['matter-decider'],
  },
  { because: 'in Shandong too', where: 'cn-sd', on: '2025-05-01', told: house, answer: 'breached', rules: ['matter-decider'] },
  {
    because: 'Zhejiang gave them to the members in 2020, by rules not on file',
    where: 'cn-zj',
    on: '2025-04-30',
    told: house,
    answer: 'unknown',
    rules: ['matter-decider'],
  },
  {
    because: 'which the nation has ruled since',
    where: 'cn-zj',
    on: '2025-05-01',
    told: house,
    answer: 'breached',
    rules: ['matter-decider'],
  },
  {
    because: 'planning was not on the list of 2018',
    where: 'cn',
    on: '2024-03-01',
    told: plan,
    answer: 'unknown',
    rules: ['matter-decider'],
  },
  { because: 'it was on Zhejiang’s, art. 15', where: 'cn-zj', on: '2024-03-01', told: plan, answer: 'lawful', rules: [] },
  {
    because: 'and is on the nation’s since 2026, art. 28',
    where: 'cn',
    on: '2026-03-01',
    told: plan,
    answer: 'lawful',
    rules: ['consulted-first'],
  },
  { because: 'other matters may be delegated', where: 'cn', on: '2021-03-01', told: rest, answer: 'lawful', rules: [] },
  // Shandong keeps the other matters from being handed on, the nation does not: which of the two holds nobody has said.
  { because: 'not in Shandong, art. 20', where: 'cn-sd', on: '2021-03-01', told: rest, answer: 'unknown', rules: ['matter-decider'] },
  { because: 'nor in Chongqing, art. 10', where: 'cn-cq', on: '2026-03-01', told: rest, answer: 'unknown', rules: ['matter-decider'] },
  { because: 'the nation asks a delegation for no term', where: 'cn', on: '2024-03-01', changes: termless, answer: 'lawful', rules: [] },
  {
    because: 'Zhejiang does, art. 16',
    where: 'cn-zj',
    on: '2024-03-01',
    changes: termless,
    answer: 'breached',
    rules: ['delegation-term'],
  },
  {
    because: 'Chongqing does, art. 10',
    where: 'cn-cq',
    on: '2024-03-01',
    changes: termless,
    answer: 'breached',
    rules: ['delegation-term'],
  },
  { because: 'Shandong does not', where: 'cn-sd', on: '2024-03-01', changes: termless, answer: 'lawful', rules: [] },

  // Who came.
  {
    because: 'the nation counts the women who are elected, not those who come',
    where: 'cn',
    on: '2024-03-01',
    told: { resolution: { womenAttended: 16 } },
    answer: 'lawful',
    rules: [],
  },
  {
    because: 'Shandong wants two thirds of the 25 there, art. 24',
    where: 'cn-sd',
    on: '2024-03-01',
    told: { resolution: { womenAttended: 16 } },
    answer: 'breached',
    rules: ['women-quorum'],
  },
  {
    because: 'who cannot be reached is left out in Chongqing alone, art. 7(3); VCOL 26(1) leaves nobody out, so it is open',
    where: 'cn-cq',
    on: '2024-03-01',
    told: { body: 'assembly', resolution: { attended: people(391), unreachable: 20 } },
    answer: 'unknown',
    rules: ['assembly-quorum'],
  },
  {
    because: 'and nowhere else',
    where: 'cn',
    on: '2024-03-01',
    told: { body: 'assembly', resolution: { attended: people(391), unreachable: 20 } },
    answer: 'breached',
    rules: ['assembly-quorum'],
  },

  {
    because: 'half of those present is enough by Hebei’s art. 20, but more than half binds, art. 26 of the nation’s',
    where: 'cn-he',
    on: '2024-03-01',
    told: { resolution: { for: 27, attended: people(54) } },
    answer: 'breached',
    rules: ['representatives-carried'],
  },
  {
    because: 'one more is enough under both',
    where: 'cn-he',
    on: '2024-03-01',
    told: { resolution: { for: 28, attended: people(54) } },
    answer: 'lawful',
    rules: [],
  },

  // The order of the six.
  {
    because: 'the Party proposes first, rural regulations art. 19',
    where: 'cn',
    on: '2019-03-01',
    told: { without: ['proposal'] },
    answer: 'breached',
    rules: ['deliberation-after-proposal'],
  },
  {
    because: 'and by the law as well since 2026; one mistake, one finding',
    where: 'cn',
    on: '2026-03-01',
    told: { without: ['proposal'] },
    answer: 'breached',
    rules: ['deliberation-after-proposal'],
  },
]

const judged = ({ where, on, told, changes }: Golden, law: LawOn = lawOn): Verdict =>
  judge(readingOf(story(theDay(on), told)), home(where, changes), law)

/** Every step of these is of one day, which practice advises against and no law forbids. */
const isOfOneDay = ({ fault }: Finding): boolean => fault.kind === 'apart'

const summary = ({ answer, findings }: Verdict) => ({
  answer,
  rules: findings.filter((one) => !isOfOneDay(one)).map(({ rule }) => rule),
})

describe('a verdict of its day', () => {
  it.each(golden)('$where on $on: $because', (row) => {
    expect(summary(judged(row))).toEqual({ answer: row.answer, rules: row.rules })
  })

  /** The last day on which anything happened. */
  const last = ({ on, told }: Golden): Day => addDays(theDay(on), told?.posted ?? 20)

  it.each(ruleSets.map((set) => [set.statute.id, set] as const))('dated before %s is the same without it', (_, set) => {
    const before: LawOn = (jurisdiction, on) => lawOn(jurisdiction, on)?.filter((one) => one !== set)
    for (const row of golden.filter((one) => last(one) < set.statute.from)) expect(judged(row, before)).toEqual(judged(row))
  })

  it('is the same after another rule set is added, for every day before it', () => {
    const added: RuleSet = {
      jurisdiction: 'cn',
      statute: {
        id: 'cn/vco/2030-01-01',
        title: { zh: '将来的法', en: 'A law to come' },
        short: { zh: '将来的法', en: 'A law to come' },
        from: theDay('2030-01-01'),
        verifiedOn: theDay('2026-11-23'),
        articles: { 1: { zh: '三十天。', en: 'Thirty days.' } },
      },
      rules: [
        {
          id: 'disclosure-posted',
          on: ['disclosure'],
          level: 'breach',
          cites: [{ statute: 'cn/vco/2030-01-01', article: 1 }],
          demand: { kind: 'posted', days: 30 },
        },
      ],
    }
    const longer: LawOn = (jurisdiction, on) => {
      const sets = lawOn(jurisdiction, on)
      return sets && on >= added.statute.from ? [...sets, added] : sets
    }
    for (const row of golden) expect(judged(row, longer)).toEqual(judged(row))
    const later = { ...(golden[0] as Golden), on: '2030-01-01' }
    expect(summary(judged(later, longer)).rules).toContain('disclosure-posted')
  })
})

// ── The nation's rules, in every place, on every day on which the law changed anywhere. ──

const jurisdictions = [...new Set(ruleSets.map(({ jurisdiction }) => jurisdiction))]

/** The first day of each text, and the day before it. */
const boundaries = [...new Set(ruleSets.flatMap(({ statute: { from } }) => [addDays(from, -1), from]))].toSorted()

/** One came, and voted: numbers that agree with each other. */
const fewCame: Facts = { attended: people(1), womenAttended: 1, for: 1, against: 0, abstained: 0 }

/** A story that breaks one rule of the nation, whatever the province asks. */
const breaking = (rule: Rule): Told | undefined => {
  const [category] = rule.for ?? []
  const about: Told = category ? { category } : {}
  const { demand } = rule
  switch (demand.kind) {
    case 'quorum':
      return 'among' in demand ? undefined : atStep(rule, demand.body, fewCame, about)
    case 'carried':
      return atStep(
        rule,
        demand.body,
        { ...(demand.body !== 'representatives' && { womenAttended: 0 }), for: 0, against: 3, abstained: 0, result: 'carried' },
        about,
      )
    case 'notice':
      return { ...about, body: demand.body, notice: 0 }
    case 'posted':
      return { ...about, posted: 1 }
    case 'after':
      return { ...about, body: rule.bodies?.[0] ?? 'representatives', without: [demand.step] }
    case 'held-by':
      return 'convener' in demand
        ? { ...about, body: demand.body, resolution: { convener: 'township' } }
        : { category: 'charter', body: 'representatives' }
    case 'voted':
      return { ...about, body: demand.body, resolution: { method: 'never' in demand ? '按股份表决' : '举手' } }
    case 'composed':
      return 'body' in demand ? { ...about, body: demand.body } : undefined
    case 'unchanged':
      return about
    default:
      return undefined
  }
}

const contract: Step = {
  kind: 'implementation',
  round: 1,
  others: [],
  blocks: [],
  parts: [],
  events: [{ day: theDay('2040-01-01'), what: '签订合同', type: 'contract', amount: 200 }],
}

/** The assembly decides for one sum, and a later step is about another. */
const anotherSum = (whole: Matter, kind: StepKind, on: Day): Matter => {
  const steps = whole.steps.map((step) => {
    if (step.kind === 'resolution') return { ...step, amount: 100 }
    return step.kind === kind && kind !== 'implementation' ? { ...step, amount: 200 } : step
  })
  const signed = { ...contract, events: contract.events.map((event) => ({ ...event, day: on })) }
  return { ...whole, steps: kind === 'implementation' ? [...steps, signed] : steps }
}

const atStep = ({ on: [kind] }: Rule, body: Body, facts: Facts, about: Told): Told =>
  kind === 'resolution' ? { ...about, body, resolution: facts } : about

/** A village that is made up as no law wants it, for the rules on how it is made up. */
const homeFor = ({ demand }: Rule, jurisdiction: string): Village =>
  demand.kind === 'composed'
    ? {
        ...home(jurisdiction),
        sizes: home(jurisdiction).sizes.map((row) => ({ ...row, representatives: 1, womenRepresentatives: 0, memberRepresentatives: 1 })),
      }
    : home(jurisdiction)

const broken = (rule: Rule, on: Day): Matter | undefined => {
  const told = breaking(rule)
  if (told === undefined) return undefined
  const whole = story(on, told)
  const { demand } = rule
  const [kind] = rule.on
  if (demand.kind === 'unchanged' && kind !== undefined) return anotherSum(whole, kind, on)
  if (kind === 'resolution' || (demand.kind !== 'quorum' && demand.kind !== 'carried')) return whole
  const facts: Facts = demand.kind === 'quorum' ? fewCame : { for: 0, against: 5, result: 'carried' }
  return { ...whole, steps: whole.steps.map((step) => (step.kind === kind ? { ...step, ...facts } : step)) }
}

const citesAll = ({ cites }: Finding, asked: Cites): boolean =>
  asked.every((one) => cites.some((other) => JSON.stringify(other) === JSON.stringify(one)))

const breachOf = (rule: Rule, { findings }: Verdict): Finding | undefined =>
  findings.find(
    ({ level, fault, cites }) => level === 'breach' && fault.kind === rule.demand.kind && citesAll({ cites } as Finding, rule.cites),
  )

const numberIn = (finding: Finding | undefined): number => (finding && 'needed' in finding.fault ? (finding.fault.needed ?? 0) : 0)

describe.each(boundaries)('on %s', (on) => {
  // What is late by a quarter was decided under the law of another day: the pack shows it.
  const national = (lawOn('cn', on) ?? []).flatMap(({ rules }) =>
    rules.filter(({ level, demand }) => level === 'breach' && demand.kind !== 'quarterly'),
  )
  const places = jurisdictions.filter((place) => lawOn(place, on) !== undefined)

  it('every place has every text of the nation, or no law on file at all', () => {
    for (const place of places) expect(lawOn(place, on)).toEqual(expect.arrayContaining([...(lawOn('cn', on) ?? [])]))
  })

  it('what breaks a rule of the nation breaks it in every place, by no smaller a number', () => {
    for (const rule of national) {
      const what = broken(rule, on)
      if (what === undefined) throw new Error(`no story breaks ${rule.id}`)
      const here = breachOf(rule, judge(readingOf(what), homeFor(rule, 'cn'), lawOn))
      expect(here, `${rule.id} in cn`).toBeDefined()
      for (const place of places) {
        const there = breachOf(rule, judge(readingOf(what), homeFor(rule, place), lawOn))
        expect(there, `${rule.id} in ${place}`).toBeDefined()
        expect(numberIn(there), `${rule.id} in ${place}`).toBeGreaterThanOrEqual(numberIn(here))
      }
    }
  })

  it('no place lets another body decide what the nation gives to one', () => {
    const rowsOn = (place: string) => indexLaw(lawOn(place, on) ?? [], []).catalogueOn(on)
    for (const { category, yields } of rowsOn('cn')) {
      if (yields) continue
      const nation = rowFor(category, rowsOn('cn'))
      for (const place of places) {
        const row = rowFor(category, rowsOn(place))
        expect(row?.decides, `${category} in ${place}`).toBe(nation?.decides)
        expect([undefined, nation?.delegableTo], `${category} in ${place}`).toContain(row?.delegableTo)
        expect([undefined, nation?.also], `${category} in ${place}`).toContain(row?.also)
      }
    }
  })

  it('no place makes an exception to a rule of the nation but the ones argued here', () => {
    /** What a place may excuse of the nation's own, and why. */
    const argued: Readonly<Record<string, string>> = {
      'cn-cq/vco/2013-11-01 assembly-quorum unreachable': 'art. 7(3) of the measures says who the whole is, not how much of it must come',
    }
    const made = places
      .flatMap((place) => lawOn(place, on) ?? [])
      .flatMap(({ statute, exceptions = [] }) => exceptions.map(({ rule, claim }) => `${statute.id} ${rule} ${claim}`))
    expect(made.filter((one) => !(one in argued))).toEqual([])
  })
})
