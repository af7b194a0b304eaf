import { addDays, type Body, type Category, categories, type Day, theDay } from '@cunyi/core'
import type { CaseFacts, CountFacts, StepFacts } from '../conformance/facts.ts'
import { type Chance, chance } from './chance.ts'
import { rowsOf, type Sizes, sizes, wholeOf, withoutCollective } from './villages.ts'
import { absentOf, chairOf, claimsOf, collectiveOf, convenerOf, endingOn, giverOf, methodOf, venueOf } from './words.ts'
import { beside, events, objections, opinion, said, settled } from './works.ts'

// Random decisions, as facts of the conformance pack: mostly lawful, and where they are not, mostly by one.

const places = [
  'cn',
  'cn',
  'cn',
  'cn',
  'cn-zj',
  'cn-zj',
  'cn-zj',
  'cn-zj',
  'cn-zj-huzhou',
  'cn-zj-ningbo',
  'cn-bj',
  'cn-cq',
  'cn-ha',
  'cn-he',
  'cn-hi',
  'cn-sc',
  'cn-sd',
  'cn-sh',
  'cn-tj',
  'cn-ah',
  'cn-gx',
  'cn-jl',
  'cn-nm',
  'cn-qh',
  'cn-xz',
  'cn-yn',
  'cn-hb',
] as const

/** When the proposal was made: under each text, and around the days on which a law changed. */
const beginnings = [
  '2024-03-04',
  '2019-02-11',
  '2021-05-06',
  '2025-04-02',
  '2025-06-03',
  '2025-11-20',
  '2026-02-02',
  '2026-02-02',
  '2026-05-05',
] as const

/** A number at, just below or just above what some law may ask of a whole. */
const near = ({ one, below }: Chance, whole: number): number =>
  Math.max(
    0,
    one([Math.floor(whole / 2), Math.ceil((2 * whole) / 3), Math.ceil((2 * whole) / 3), Math.ceil((3 * whole) / 4), below(whole + 1)]) +
      one([-1, 0, 1]),
  )

const meeting = (by: Chance, kind: StepFacts['kind'], body: Body, day: Day, size: Sizes): StepFacts => {
  const { one, often, below } = by
  const inHouseholds = (body === 'assembly' || body === 'group') && often(30)
  const whole = inHouseholds && body === 'assembly' ? (size.households ?? 250) : wholeOf(body, size)
  const came = Math.min(whole, often(88) ? whole - below(3) : near(by, whole))
  const counted = (number: number, households = inHouseholds): CountFacts => (households ? { households: number } : number)
  const agreed = Math.max(0, Math.min(came, often(88) ? came - below(2) : one([near(by, came), near(by, whole)])))
  const wrong = [below(120), below(120)]
  const facts: Record<string, unknown> = {
    day,
    chair: chairOf(by, body),
    convener: convenerOf(by, body),
    notice: addDays(day, -(often(70) ? 20 : one([0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]))),
    shouldAttend: counted(wrong.includes(0) ? whole + 1 : wrong.includes(1) ? Math.max(0, whole - 1) : whole),
    attended: counted(came, wrong.includes(2) ? !inHouseholds : inHouseholds),
    for: wrong.includes(3) ? came + 1 : agreed,
    ...(often(50) && { against: one([came - agreed, below(came - agreed + 1)]) }),
    ...(often(40) && { womenAttended: Math.min(came, near(by, size.womenRepresentatives ?? 12)) }),
    ...(wrong.includes(4) && { proxies: came, online: 1 }),
    ...(wrong.includes(5) && { invalid: came + 1 }),
    ...(often(12) && { result: one(['carried', 'lost']) }),
    ...claimsOf(by),
    ...absentOf(by),
    ...methodOf(by),
    ...(often(10) && { unreachable: often(85) ? Math.min(whole - came, one([1, 2, 50, 100])) : one([1, 2, 50, 100]) }),
    ...said(by, 12),
  }
  if (often(2)) Reflect.deleteProperty(facts, one(['chair', 'convener', 'notice', 'shouldAttend', 'attended', 'for', 'day', 'for']))
  return { kind, body, ...facts }
}

const posting = (by: Chance, kind: StepFacts['kind'], from: Day, days: number): StepFacts => ({
  kind,
  posted: { from, ...(!by.often(3) && { to: addDays(from, days) }) },
  ...(!by.often(2) && { venue: venueOf(by) }),
  ...objections(by, from),
  ...said(by, 10),
  ...(kind === 'outcome' && settled(by)),
})

const delegations = (by: Chance, category: Category, on: Day): CaseFacts['village']['delegations'] => {
  const { one, often } = by
  if (often(8)) return []
  const until = one([addDays(on, 700), addDays(on, 700), addDays(on, 700), addDays(on, 700), addDays(on, 40), addDays(on, 20)])
  const term = often(15) ? {} : { until }
  return (['representatives', 'member-representatives'] as const).map((to) => ({
    from: one([addDays(on, -700), addDays(on, -700), addDays(on, -700), addDays(on, -5), addDays(on, -1900), addDays(on, 40)]),
    ...term,
    by: giverOf(by, to),
    to,
    categories: [category],
    ...(to === 'member-representatives' && { until }),
  }))
}

const bodiesFor = (category: Category): readonly [Body, ...Body[]] => {
  if (category === 'group-affairs') return ['group', 'group', 'representatives']
  if (category === 'board-affairs') return ['board', 'board', 'members']
  if (
    category.startsWith('collective-') ||
    ['membership', 'investment', 'merger', 'share-quantification', 'non-member-benefits'].includes(category)
  )
    return ['members', 'members', 'member-representatives', 'member-representatives', 'assembly', 'representatives']
  if (/land|plot|contracting|homestead/.test(category))
    return ['members', 'members', 'representatives', 'representatives', 'assembly', 'member-representatives']
  return ['representatives', 'representatives', 'representatives', 'assembly', 'assembly', 'two-committees', 'group']
}

/** One village's decision, fixed by its number. */
export const decision = (seed: number): CaseFacts => {
  const by = chance(seed)
  const { one, often, below } = by
  const jurisdiction = one(places)
  const began = theDay(one(beginnings))
  const any = categories[below(categories.length)] ?? 'other'
  const category: Category = often(45) ? 'public-welfare' : jurisdiction === 'cn-sc' && often(40) ? 'land-contracting' : any
  const collective = collectiveOf(by)
  const size = collective.collective === 'none' && often(75) ? withoutCollective(sizes(by)) : sizes(by)
  const on = (days: number): Day => addDays(began, days)
  const decidedOn = one([40, 40, 40, 28, 29, 42, 27])
  const body = one(bodiesFor(category))
  const previewed = decidedOn - one([13, 14, 15, 16, 20, 20, 25, 25])
  const shown = one([8, 9, 10, 13, 14, 15, 16, 25, 25, 25])
  const gap = one([0, 1, 1, 1, 9, 10, 11, 19, 20, 30, often(30) ? one([95, 190]) : 1])
  const posted = () => (often(75) ? 20 : one([0, 4, 5, 6, 9, 10, 11, 13, 14, 15, 16, 58, 59, 60]))
  const all: readonly (readonly [skip: number, again: number, step: () => StepFacts])[] = [
    [2, 3, () => meeting(by, 'proposal', 'party-committee', on(0), size)],
    [2, 3, () => meeting(by, 'deliberation', 'two-committees', on(one([0, 1, 2, 2, 2, 2, 2, 2, 2, 6, 7])), size)],
    [60, 0, () => opinion(by, 'consultation', on(one([3, 60])))],
    [85, 0, () => opinion(by, 'expertise', on(3))],
    [60, 0, () => opinion(by, 'risk', on(one([3, 60])))],
    [50, 0, () => opinion(by, 'legality', on(one([3, 60])))],
    [2, 6, () => meeting(by, 'review', often(2) ? 'representatives' : 'party-members', on(often(95) ? 6 : decidedOn), size)],
    [50, 0, () => posting(by, 'preview', on(previewed), shown)],
    [85, 0, () => opinion(by, 'filing', on(decidedOn + one([-1, 0, 1])))],
    [98, 0, () => endingOn(by, on(one([4, 26, decidedOn - 1, decidedOn])))],
    [3, 8, () => meeting(by, 'resolution', often(8) ? one(bodiesFor(category)) : body, on(decidedOn + one([0, 0, 0, 1])), size)],
    [60, 0, () => opinion(by, 'filing', on(decidedOn + one([-1, 0, 9, 10, 11, 19, 20, 21])))],
    [8, 8, () => posting(by, 'disclosure', on(decidedOn + gap), posted())],
    [60, 0, () => opinion(by, 'approval', on(decidedOn + one([1, 40, 45])))],
    [96, 0, () => endingOn(by, on(decidedOn + one([1, 30, 39, 40, 41])))],
    [45, 12, () => ({ kind: 'implementation', events: events(by, on(decidedOn + 40)) })],
    [80, 0, () => opinion(by, 'filing', on(decidedOn + one([70, 85])))],
    [98, 0, () => endingOn(by, on(decidedOn + one([50, 70])))],
    [55, 3, () => posting(by, 'outcome', on(decidedOn + one([39, 60, 60, 60, 130, 131])), posted())],
  ]
  const steps = all
    .flatMap(([skip, again, step]) => (often(skip) ? [] : often(again) ? [step(), step()] : [step()]))
    .map((step) => ({ ...step, ...beside(by, step) }))
  // Now and then the minute book has two entries the wrong way round, or breaks off.
  const [first = 0, second = 0] = often(4) ? [below(steps.length), below(steps.length)] : []
  const swapped = steps.map((step, index) => (index === first ? (steps[second] ?? step) : index === second ? (steps[first] ?? step) : step))
  const kept = often(10) ? swapped.slice(0, below(steps.length + 1)) : swapped
  return {
    ...(!often(1) && { jurisdiction }),
    village: {
      ...collective,
      sizes: often(2) ? [] : rowsOf(size, by),
      delegations: delegations(by, category, began),
    },
    matter: { ...(!often(1) && { category }), ...said(by, 50), steps: kept },
    ...(often(30) && { asOf: on(decidedOn + one([10, 15, 16, 17, 40, 130, 131])) }),
  }
}
