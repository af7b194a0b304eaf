import {
  addDays,
  type Body,
  type Category,
  categories,
  type Day,
  type Fault,
  type Finding,
  judge,
  lawOn,
  type Matter,
  type Organ,
  type PlanGoal,
  type PlannedStep,
  planFor,
  type RuleSet,
  readingOf,
  ruleSets,
  type Step,
  type StepKind,
  theDay,
  type Verdict,
  type Village,
} from '@cunyi/core'
import { readTown } from '@cunyi/records'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bare } from '../packages/core/src/testing/make.ts'
import { between, composition, matter, meeting, posting, village } from './make.ts'

// A plan is carried out: every planned step is written into the record as it was planned, by a whole body that agrees.

const conveners: { readonly [B in Body]?: Organ } = {
  assembly: 'villagers-committee',
  representatives: 'villagers-committee',
  group: 'villagers-group',
  members: 'board',
  'member-representatives': 'board',
  board: 'board',
}

const carriedOut = (planned: PlannedStep): Step => {
  switch (planned.is) {
    case 'meeting': {
      const { step, body, day, notice } = planned
      const convener = conveners[body]
      const facts = { recorder: '村文书', method: '无记名投票', ...(notice && { notice }), ...(convener && { convener }) }
      return meeting(step, body, composition, day, { womenAttended: composition.womenRepresentatives ?? 0, ...facts })
    }
    case 'posting':
      return posting(planned.step, { from: planned.from, to: planned.to })
    case 'gate':
      return {
        ...bare,
        kind: planned.step,
        held: { from: planned.day, to: planned.day },
        // Each office approves for itself: a merger is the township's and the county's.
        by: planned.step === 'approval' ? '某镇人民政府、某县农业农村局' : '村法律顾问',
        opinion: '同意',
      } as unknown as Step
    case 'works':
      return {
        ...bare,
        kind: 'implementation',
        events: [
          { day: planned.from, what: '开工' },
          { day: planned.to, what: '完工' },
        ],
      }
  }
}

const rounds = (steps: readonly Step[]): readonly Step[] =>
  steps.map((step, index) => ({ ...step, round: steps.slice(0, index).filter(({ kind }) => kind === step.kind).length + 1 }))

/** Far enough on that everything planned has come to its end. */
const later = (day: Day) => addDays(day, 400)

const judged = (before: Matter, steps: readonly PlannedStep[], where: Village, by: Day): Verdict =>
  judge(readingOf({ ...before, steps: rounds([...before.steps, ...steps.map(carriedOut)]) }), where, lawOn, later(by))

const ofDays: ReadonlySet<Fault['kind']> = new Set(['after', 'notice', 'posted', 'within', 'apart'])

/** What is wrong with the days of the steps from one on. */
const dayFindings = ({ findings }: Verdict, from: number): readonly Finding[] =>
  findings.filter(({ fault, step }) => ofDays.has(fault.kind) && step !== undefined && step >= from)

/** Whether a posting comes down before it goes up: no record says that, for the reader refuses it. */
const isBackwards = (steps: readonly PlannedStep[]): boolean => steps.some((one) => one.is === 'posting' && one.to < one.from)

/** The same step, one of its days a day later. */
const dayLater = (planned: PlannedStep): readonly PlannedStep[] => {
  switch (planned.is) {
    case 'meeting':
      return [
        { ...planned, day: addDays(planned.day, 1) },
        ...(planned.notice === undefined ? [] : [{ ...planned, notice: addDays(planned.notice, 1) }]),
      ]
    case 'posting':
      return [{ ...planned, from: addDays(planned.from, 1) }]
    case 'gate':
      return [{ ...planned, day: addDays(planned.day, 1) }]
    // That nothing is done while the resolution hangs is practice, and what no rule asks no finding can say.
    case 'works':
      return []
  }
}

const local = readTown(
  'town.md',
  '# 溪口街道\n\n## 本地规定\n\n- 村民代表会议通知天数：5天（依据：某办法）\n- 决议公开天数：20天（依据：某办法）\n- 步骤间隔天数：3天（依据：某办法）\n',
).local

const places: readonly (readonly [string, readonly RuleSet[]])[] = [
  ['cn', []],
  ['cn-zj', []],
  ['cn-zj', local],
  ['cn-zj-ningbo', []],
  ['cn-zj-huzhou', []],
  ['cn-sd', []],
  ['cn-sc', []],
  ['cn-he', []],
  ['cn-tj', []],
  ['cn-sh', []],
  ['cn-bj', []],
  ['cn-cq', []],
  ['cn-hi', []],
  ['cn-ha', []],
  ['cn-ah', []],
  ['cn-gx', []],
  ['cn-jl', []],
  ['cn-nm', []],
  ['cn-qh', []],
  ['cn-xz', []],
  ['cn-yn', []],
]

const decided = categories.filter((category) => !['group-affairs', 'board-affairs'].includes(category))

const situations = fc.record({
  place: fc.constantFrom(...places),
  category: fc.constantFrom<Category>(...decided),
  goal: fc.constantFrom<PlanGoal['step']>('resolution', 'outcome'),
  // Around the day on which the Organic Law changed, and long after it.
  by: fc.integer({ min: -60, max: 400 }).map((days) => addDays(theDay('2026-01-01'), days)),
  works: fc.constantFrom(undefined, 1, 10, 90),
  taken: fc.integer({ min: 0, max: 3 }),
})

/** The first steps of a matter, taken long before. */
const begun = (category: Category, taken: number, day: Day): Matter => {
  const early: readonly PlannedStep[] = [
    { is: 'meeting', step: 'proposal', body: 'party-committee', day: addDays(day, -20) },
    { is: 'meeting', step: 'deliberation', body: 'two-committees', day: addDays(day, -10) },
    { is: 'meeting', step: 'review', body: 'party-members', notice: addDays(day, -20), day },
  ]
  return matter(early.slice(0, taken).map(carriedOut), { category })
}

const runs = { numRuns: 400 }

const each = (check: (given: { before: Matter; where: Village; goal: PlanGoal; steps: readonly PlannedStep[] }) => void) => {
  let planned = 0
  fc.assert(
    fc.property(situations, ({ place: [jurisdiction, rules], category, goal: step, by, works, taken }) => {
      const asOf = addDays(by, -300)
      const where = village({}, { jurisdiction, local: rules })
      const before = begun(category, taken, addDays(asOf, -1))
      const goal: PlanGoal = { step, by, ...(works !== undefined && { works }) }
      const found = planFor(judge(readingOf(before), where, lawOn, asOf), lawOn, goal, asOf)
      if (found.is !== 'plan') return
      planned++
      check({ before, where, goal, steps: found.steps })
    }),
    runs,
  )
  // A property over plans that are never made would hold of nothing.
  expect(planned).toBeGreaterThan(150)
}

const isUndated = (kind: StepKind, category: Category | undefined): boolean =>
  ruleSets.some(({ rules }) =>
    rules.some(
      ({ demand, for: matters = [] }) =>
        demand.kind === 'after' && demand.step === kind && demand.undated && category !== undefined && matters.includes(category),
    ),
  )

describe('a plan', () => {
  it('passes the judge when it is carried out', () => {
    each(({ before, where, goal, steps }) => {
      const verdict = judged(before, steps, where, goal.by)
      expect(dayFindings(verdict, before.steps.length)).toEqual([])
      expect(
        verdict.findings.filter(({ level, fault }) => level === 'breach' && fault.kind !== 'held-by' && fault.kind !== 'composed'),
      ).toEqual([])
      expect(steps.map(({ step }) => step)).toContain(goal.step)
    })
  })

  it('has no day that could be a day later', () => {
    each(({ before, where, goal, steps }) => {
      steps.forEach((step, index) => {
        // It stands before the goal so that the record is whole by then; by when it is done no rule asks.
        if (isUndated(step.step, before.category)) return
        for (const tighter of step.step === goal.step ? dayLater(step).slice(1) : dayLater(step)) {
          if (isBackwards([tighter])) continue
          const verdict = judged(before, steps.with(index, tighter), where, goal.by)
          expect(dayFindings(verdict, before.steps.length), JSON.stringify({ tighter, steps })).not.toEqual([])
        }
      })
    })
  })

  it('fails where all of it but the goal is a day tighter', () => {
    each(({ before, where, goal, steps }) => {
      if (steps.length < 2) return
      const tighter = steps.map((step) => (step.step === goal.step ? step : (dayLater(step)[0] ?? step)))
      expect(isBackwards(tighter) || dayFindings(judged(before, tighter, where, goal.by), before.steps.length).length > 0).toBe(true)
    })
  })

  it('is made for the first day on which it can be, and for none before it', () => {
    fc.assert(
      fc.property(situations, ({ place: [jurisdiction, rules], category, goal: step, by, taken }) => {
        const where = village({}, { jurisdiction, local: rules })
        const verdict = judge(readingOf(begun(category, taken, addDays(by, -1))), where, lawOn, by)
        const plan = (day: Day) => planFor(verdict, lawOn, { step, by: day }, by)
        const first = plan(by)
        if (first.is !== 'too-late' || first.earliest === undefined) return
        expect(plan(first.earliest).is).toBe('plan')
        expect(plan(addDays(first.earliest, -1)).is).toBe('too-late')
      }),
      { numRuns: 60 },
    )
  })

  it('keeps each step to the law of its own day', () => {
    const where = village({}, { jurisdiction: 'cn' })
    const early = judge(readingOf(begun('public-welfare', 3, theDay('2025-06-01'))), where, lawOn, theDay('2025-07-01'))
    const hung = (by: string) => {
      const found = planFor(early, lawOn, { step: 'outcome', by: theDay(by) }, theDay('2025-07-01'))
      return found.is === 'plan' ? found.steps.find(({ step }) => step === 'disclosure') : undefined
    }
    // Fifteen days are asked of what is hung up from the first day of 2026 on, and none in the law of the nation before it.
    expect(hung('2026-02-01')).toMatchObject({ from: '2026-01-15', to: '2026-01-30' })
    expect(hung('2026-01-18')).toMatchObject({ from: '2026-01-01', to: '2026-01-16' })
    expect(hung('2026-01-17')).toMatchObject({ from: '2025-12-31', to: '2026-01-15' })
    expect(hung('2025-12-01')).toMatchObject({ from: '2025-11-29', to: '2025-11-29' })
  })

  it('names what must be filed within days of a planned resolution', () => {
    const verdict = judge(
      readingOf(matter([], { category: 'charter' })),
      village({}, { jurisdiction: 'cn-zj-ningbo' }),
      lawOn,
      theDay('2026-03-01'),
    )
    const found = planFor(verdict, lawOn, { step: 'resolution', by: theDay('2026-06-01') }, theDay('2026-03-01'))
    expect(found).toMatchObject({ is: 'plan' })
    expect(found.is === 'plan' && found.steps.at(-1)).toEqual({ is: 'gate', step: 'filing', day: '2026-06-11' })
  })

  it.each([
    ['before the vote', '2026-02-28', true],
    ['on its day', '2026-03-01', false],
    ['after it', '2026-03-02', false],
  ] as const)('has a charter filed that was filed %s: %s', (_, day, isPlanned) => {
    const early = begun('charter', 3, theDay('2026-02-01')).steps
    const vote = { is: 'meeting', step: 'resolution', body: 'assembly', notice: theDay('2026-02-10'), day: theDay('2026-03-01') } as const
    const filing = carriedOut({ is: 'gate', step: 'filing', day: theDay(day) })
    const verdict = judge(readingOf(matter([...early, carriedOut(vote), filing], { category: 'charter' })), village(), lawOn)
    const found = planFor(verdict, lawOn, { step: 'outcome', by: theDay('2026-12-01') }, theDay('2026-03-05'))
    expect(found.is === 'plan' && found.steps.some(({ step }) => step === 'filing')).toBe(isPlanned)
    expect(found.is).toBe('plan')
  })

  it('has a charter filed that was filed before its vote is planned', () => {
    const filing = carriedOut({ is: 'gate', step: 'filing', day: theDay('2026-02-02') })
    const early = [...begun('charter', 3, theDay('2026-02-01')).steps, filing]
    const found = planFor(
      judge(readingOf(matter(early, { category: 'charter' })), village(), lawOn),
      lawOn,
      { step: 'outcome', by: theDay('2026-12-01') },
      theDay('2026-03-05'),
    )
    expect(found.is === 'plan' && found.steps.map(({ step }) => step)).toContain('filing')
  })

  it.each([
    ['a resolution that is passed already', 'resolution'],
    ['an outcome that is posted already', 'outcome'],
  ] as const)('has nothing left of %s', (_, step) => {
    const done = [...begun('public-welfare', 3, theDay('2026-02-01')).steps]
    const resolved = {
      is: 'meeting',
      step: 'resolution',
      body: 'representatives',
      notice: theDay('2026-02-10'),
      day: theDay('2026-03-01'),
    } as const
    const posted = posting('disclosure', between('2026-03-02', '2026-03-20')) as Step
    const over = posting('outcome', between('2026-04-01', '2026-04-20')) as Step
    const verdict = judge(
      readingOf(matter([...done, carriedOut(resolved), posted, over], { category: 'public-welfare' })),
      village(),
      lawOn,
    )
    expect(planFor(verdict, lawOn, { step, by: theDay('2026-12-01') }, theDay('2026-05-01'))).toEqual({ is: 'nothing-left' })
  })

  it('is unknown where the law is not on file', () => {
    const verdict = judge(readingOf(matter([], { category: 'public-welfare' })), village({}, { jurisdiction: 'cn-gs' }), lawOn)
    expect(planFor(verdict, lawOn, { step: 'outcome', by: theDay('2026-12-01') }, theDay('2026-05-01'))).toEqual({ is: 'unknown' })
  })

  it('is none where what comes before a step would fall on a day whose law is not on file', () => {
    // Hainan's measures are on file from 2025-12-03; ten days before the members meet the draft is shown to them.
    const verdict = judge(readingOf(matter([], { category: 'collective-plans' })), village({}, { jurisdiction: 'cn-hi' }), lawOn)
    const plan = (by: string) => planFor(verdict, lawOn, { step: 'outcome', by: theDay(by), works: 10 }, theDay('2025-03-07'))
    const found = plan('2026-01-01')
    expect(found.is).toBe('too-late')
    const earliest = found.is === 'too-late' ? found.earliest : undefined
    const first = earliest && plan(earliest)
    expect(first?.is === 'plan' && first.steps[0]).toMatchObject({ is: 'posting', step: 'preview', from: '2025-12-03' })
  })

  it('waits until the resolution that hangs now may come down', () => {
    const done = begun('public-welfare', 3, theDay('2026-02-01')).steps
    const resolved = {
      is: 'meeting',
      step: 'resolution',
      body: 'representatives',
      notice: theDay('2026-02-10'),
      day: theDay('2026-03-01'),
    } as const
    const hanging = { ...bare, kind: 'disclosure', venue: '村务公开栏', posted: { from: theDay('2026-03-02') } } as Step
    const verdict = judge(
      readingOf(matter([...done, carriedOut(resolved), hanging], { category: 'public-welfare' })),
      village(),
      lawOn,
      theDay('2026-03-05'),
    )
    const plan = (by: string) => planFor(verdict, lawOn, { step: 'outcome', by: theDay(by) }, theDay('2026-03-05'))
    expect(plan('2026-03-18')).toEqual({ is: 'too-late', earliest: '2026-03-19' })
    expect(plan('2026-03-19')).toMatchObject({ is: 'plan', steps: [{ is: 'works', to: '2026-03-18' }, { step: 'outcome' }] })
  })
})
