import { atLeast, type Count, type Demand, type LawOn, lawOn, needed, type Rule, type RuleSet, ruleSets, type Share } from '@cunyi/core'
import { describe, expect, it } from 'vitest'
import { asExpected, verdictOn } from './conformance/facts.ts'
import { type Case, pack } from './conformance/pack.ts'

// Every number on file has cases of the pack about it: one less, just enough, one more.

const cases = pack.flatMap((file) => file.cases)
/** What the law on file says of each case: judged once, and looked at from every side. */
const verdicts = cases.map(({ facts }) => verdictOn(facts))
const rows = ruleSets.flatMap(({ rules, jurisdiction, statute }) =>
  rules.map((rule) => ({ rule, jurisdiction, name: `${statute.id} ${rule.id}` })),
)

/** What a case would notice of a law: the answer, the findings, and the numbers that it names. */
const told = ({ facts, expect: { needed = {} } }: Case, law: LawOn): string => {
  const verdict = asExpected(verdictOn(facts, law))
  return JSON.stringify([verdict.answer, verdict.findings, Object.keys(needed).map((rule) => verdict.needed[rule])])
}

/** How far from enough each rule was met, by whom; a rule is known by its citations, which no other row has. */
const distances = (): ReadonlyMap<Rule['cites'], ReadonlySet<string>> => {
  const met = new Map<Rule['cites'], Set<string>>()
  for (const { steps } of verdicts)
    for (const counted of steps.flatMap((step) => step.counted)) {
      const by = 'unit' in counted ? counted.unit : 'day'
      met.set(counted.cites, (met.get(counted.cites) ?? new Set()).add(`${by} ${counted.got - counted.needed}`))
    }
  return met
}

/** In what a demand counts. */
const unitsOf = (demand: Demand): readonly (Count['unit'] | 'day')[] => {
  if (demand.kind === 'notice' || demand.kind === 'posted') return ['day']
  if (demand.kind === 'quorum')
    return 'among' in demand ? [] : [...(demand.person ? ['person' as const] : []), ...(demand.household ? ['household' as const] : [])]
  if (demand.kind !== 'carried') return []
  return demand.body === 'group' || (demand.body === 'assembly' && demand.of === 'present') ? ['person', 'household'] : ['person']
}

describe('a share, a notice or a posting', () => {
  it('is met one below, at, and one above what is needed', () => {
    const met = distances()
    const missing = rows.flatMap(({ rule, name }) =>
      unitsOf(rule.demand).flatMap((by) =>
        [-1, 0, 1].filter((far) => met.get(rule.cites)?.has(`${by} ${far}`) !== true).map((far) => `${name}: ${by} ${far}`),
      ),
    )
    expect(missing).toEqual([])
  })
})

describe('a share of some of those who vote', () => {
  const among = rows.flatMap(({ rule, name }) => (rule.demand.kind === 'carried' && rule.demand.among ? [{ rule, name }] : []))

  it.each(among)('of $name is met on each side of both its ends: one vote fewer is too few or open', ({ rule }) => {
    const met = verdicts.flatMap(({ steps, findings }) =>
      steps
        .flatMap(({ counted }) => counted.filter(({ cites }) => cites === rule.cites))
        .map(({ got }) => ({ got, level: findings.find(({ rule: id }) => id === rule.id)?.level })),
    )
    const at = (level: string | undefined): readonly number[] => met.flatMap((one) => (one.level === level ? [one.got] : []))
    for (const [less, more] of [
      ['breach', 'defect'],
      ['defect', undefined],
    ] as const)
      expect(at(more).some((votes) => at(less).includes(votes - 1))).toBe(true)
  })
})

/** The law on file, with one row that asks for something else, and without others of its name, behind which it could not be seen. */
const withDemand = (rule: Rule, demand: Demand): LawOn => {
  // The other demand is of the same kind as the row's own.
  const other = { ...rule, demand } as Rule
  const known = new Map<readonly RuleSet[], readonly RuleSet[]>()
  return (place, on) => {
    const sets = lawOn(place, on)
    if (sets === undefined || !sets.some(({ rules }) => rules.includes(rule))) return sets
    const changed =
      known.get(sets) ??
      sets.map((set) => ({ ...set, rules: set.rules.flatMap((one) => (one === rule ? other : one.id === rule.id ? [] : one)) }))
    known.set(sets, changed)
    return changed
  }
}

/** Shares that want one less, and one more, of so many. */
const slipped = (share: Share, of: number): readonly Share[] => [-1, 1].map((by) => atLeast(needed(share, of) + by, of))

/** How many the cases count among whom women are a share, or representatives. */
const [meeting, representatives, women] = [45, 40, 16]

/** Every way in which a period, a least number or the share of a part could be one too many or one too few. */
const slips = (demand: Demand): readonly Demand[] => {
  if ('days' in demand && demand.days !== undefined) {
    const { days } = demand
    return [days - 1, days + 1].filter((slip) => slip >= 0).map((slip) => ({ ...demand, days: slip }))
  }
  if (demand.kind === 'quorum' && 'among' in demand) return slipped(demand.person, women).map((person) => ({ ...demand, person }))
  if (demand.kind === 'composed' && 'women' in demand)
    return [
      ...slipped(demand.representatives, meeting).map((share) => ({ ...demand, representatives: share })),
      ...slipped(demand.women, demand.womenOf ? representatives : meeting).map((share) => ({ ...demand, women: share })),
    ]
  if (demand.kind !== 'composed' || !('minimum' in demand)) return []
  const { minimum } = demand
  return minimum.flatMap((tier, at) => [
    ...[-1, 1].map((by) => ({ ...demand, minimum: minimum.with(at, { ...tier, representatives: tier.representatives + by }) })),
    ...(tier.below === undefined
      ? []
      : [-1, 1].map((by) => ({ ...demand, minimum: minimum.with(at, { ...tier, below: (tier.below ?? 0) + by }) }))),
  ])
}

const isAbout = (id: string, { expect: { findings, needed = {} } }: Case): boolean =>
  Object.hasOwn(needed, id) || findings.some(({ rule }) => rule === id)

describe('a period, a least number or the share of a part', () => {
  it.each(rows.filter(({ rule }) => slips(rule.demand).length > 0))('of $name cannot be one more or one less', ({ rule, jurisdiction }) => {
    const asked = cases.filter(({ facts }) => facts.jurisdiction?.startsWith(jurisdiction))
    // Those about the rule first: one that tells is enough.
    const likely = asked.toSorted((a, b) => Number(isAbout(rule.id, b)) - Number(isAbout(rule.id, a)))
    const right = withDemand(rule, rule.demand)
    const rightly = new Map<Case, string>()
    /** What is said of a case under the row as it stands: the same whichever slip it is held against. */
    const toldRightly = (one: Case): string => {
      const known = rightly.get(one) ?? told(one, right)
      rightly.set(one, known)
      return known
    }
    const unseen = slips(rule.demand).filter((slip) => {
      const wrong = withDemand(rule, slip)
      return !likely.some((one) => told(one, wrong) !== toldRightly(one))
    })
    expect(unseen).toEqual([])
  })
})
