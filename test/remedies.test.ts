import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  addDays,
  type Body,
  type Count,
  type Day,
  type Demand,
  daysBetween,
  type Finding,
  isMeeting,
  isPosting,
  judge,
  lawOn,
  type Matter,
  type Meeting,
  type MeetingKind,
  matterFields,
  type Period,
  type Remedy,
  readingOf,
  ruleSets,
  type Size,
  type Step,
  type StepKind,
  sizeFields,
  sizeOn,
  theDay,
  type Verdict,
  type Village,
} from '@cunyi/core'
import { parse, read, readVillage } from '@cunyi/records'
import { describe, expect, it } from 'vitest'
import { between, composition, type Facts, matter, meeting, people, posting, procedureOf, village } from './make.ts'

// A remedy is data: the smallest lawful change. Here it is made, and the record judged again.

/** A record and its village. */
type Kept = { readonly matter: Matter; readonly village: Village; readonly asOf?: Day }

type Of<K extends Remedy['kind']> = Extract<Remedy, { kind: K }>

/** What a remedy is applied to: the step that the finding is about, and where it stands. */
type Work = Kept & { readonly finding: Finding; readonly index: number; readonly step: Step; readonly day: Day }

const conveners: { readonly [B in Body]?: NonNullable<Meeting['convener']> } = {
  assembly: 'villagers-committee',
  representatives: 'villagers-committee',
  group: 'villagers-group',
  members: 'board',
  'member-representatives': 'board',
}

const endings: { readonly [B in Body]?: string } = { assembly: '村民会议', representatives: '村民代表会议', members: '成员大会' }

const chairs: { readonly [B in Body]?: string } = { members: '理事长', 'member-representatives': '理事长', group: '村民小组组长' }

const dayOf = (step: Step | undefined): Day | undefined => {
  if (step === undefined) return undefined
  if (isPosting(step)) return step.posted?.from
  if ('held' in step) return step.held?.from
  if (step.kind === 'implementation') return step.events[0]?.day
  return 'day' in step ? step.day : undefined
}

const sizeFor = ({ village: { sizes } }: Kept, day: Day): Size => sizeOn(sizes, day) ?? composition

// ── Steps, put in and moved. ──

const movedBy = (step: Step, days: number): Step => {
  const later = (day: Day | undefined) => day && addDays(day, days)
  const period = ({ from, to }: Period): Period => ({ from: addDays(from, days), ...(to && { to: addDays(to, days) }) })
  if (isMeeting(step))
    return { ...step, ...(step.day && { day: addDays(step.day, days) }), ...(step.notice && { notice: addDays(step.notice, days) }) }
  if (isPosting(step)) return step.posted ? { ...step, posted: period(step.posted) } : step
  if ('held' in step && step.held) return { ...step, held: period(step.held) }
  if (step.kind === 'implementation')
    return { ...step, events: step.events.map((event) => ({ ...event, day: later(event.day) ?? event.day })) }
  return step
}

/** The same meeting later, its notice left as it was given. */
const postponed = (step: Step, days: number): Step => {
  const moved = movedBy(step, days)
  return isMeeting(step) && isMeeting(moved) && step.notice ? { ...moved, notice: step.notice } : moved
}

const withSteps = ({ matter: what, village: home }: Kept, steps: readonly Step[]): Kept => ({ matter: { ...what, steps }, village: home })

const changedStep = (work: Work, facts: object): Kept => withSteps(work, work.matter.steps.with(work.index, { ...work.step, ...facts }))

/** A meeting to which everybody came in time and at which all agreed. */
const freshMeeting = (kept: Kept, kind: MeetingKind, body: Body, day: Day, facts: Facts = {}): Meeting => {
  const size = sizeFor(kept, day)
  const convener = conveners[body]
  const womenAttended = body === 'representatives' ? size.womenRepresentatives : undefined
  return meeting(kind, body, size, day, {
    ...(kind === 'resolution' && { notice: addDays(day, -12) }),
    ...(kind === 'resolution' && convener && { convener }),
    ...(kind === 'resolution' && womenAttended !== undefined && { womenAttended }),
    ...facts,
  })
}

const bodyOf: { readonly [K in MeetingKind]: Body } = {
  proposal: 'party-committee',
  deliberation: 'two-committees',
  review: 'party-members',
  resolution: 'representatives',
}

/** A step of a kind, taken as it should be, from a day on. */
const fresh = (kept: Kept, kind: StepKind, day: Day): Step => {
  const bare = { round: 1, others: [], blocks: [], parts: [] } as const
  switch (kind) {
    case 'proposal':
    case 'deliberation':
    case 'review':
    case 'resolution':
      return freshMeeting(kept, kind, bodyOf[kind], day)
    case 'disclosure':
    case 'outcome':
    case 'preview':
      return posting(kind, { from: day, to: addDays(day, 16) })
    case 'consultation':
    case 'expertise':
    case 'risk':
    case 'legality':
    case 'approval':
    case 'filing':
      return {
        ...bare,
        kind,
        held: { from: day, to: day },
        by: '某镇人民政府、某县农业农村局',
        opinion: '同意',
        reference: '〔2026〕1号',
        met: '已经落实',
      }
    default:
      throw new Error(`no rule has a ${kind} taken`)
  }
}

// ── Remedies, each made. ──

/** The missing step before this one; where it was taken too late, this one and all after it move behind it. */
const take = (work: Work, { step: kind, again }: Of<'take'>): Kept => {
  const { matter: what, finding, index, day } = work
  if (again) return withSteps(work, [...what.steps, fresh(work, kind, addDays(day, 1))])
  const { fault } = finding
  const before = what.steps.slice(0, index)
  const rest = what.steps.slice(index)
  const foundOn = fault.kind === 'after' ? fault.foundOn : undefined
  const late = rest.find((step) => step.kind === kind)
  const wait = foundOn === undefined ? 0 : Math.max(0, daysBetween(day, foundOn))
  if (foundOn !== undefined) {
    const moved = rest.filter((step) => step !== late).map((step) => movedBy(step, wait))
    return withSteps(work, [...before, ...(late ? [late] : []), ...moved])
  }
  const isBoard = kind === 'preview' || kind === 'disclosure' || kind === 'outcome'
  const from = (isBoard ? before.findLast((step) => dayOf(step) !== undefined) : undefined) ?? work.step
  const taken = fresh(work, kind, dayOf(from) ?? day)
  const until = isPosting(taken) ? (taken.posted?.to ?? day) : day
  const more = Math.max(0, daysBetween(day, until))
  return withSteps(work, [...before, taken, ...rest.map((step) => movedBy(step, more))])
}

/** The meeting held again, with as many as the remedy says and all of them for it. */
const meetAgain = (work: Work, { attend, unit, among }: Of<'meet-again'>): Kept =>
  among === 'women'
    ? changedStep(work, { womenAttended: attend })
    : changedStep(work, { attended: { number: attend, unit }, for: attend, against: 0, abstained: 0, invalid: 0 })

/** As many agree as the remedy says; whoever had to come for that came. */
const agree = (work: Work, { needed }: Of<'agree'>): Kept => {
  const { attended } = work.step as Meeting
  const came = attended && { ...attended, number: Math.max(attended.number, needed) }
  return changedStep(work, { for: needed, against: 0, abstained: 0, invalid: 0, ...(came && { attended: came }) })
}

/** On the day that the remedy says, with the notice that was given; what came after comes as much later. */
const meetFrom = (work: Work, { day }: Of<'meet-from'>): Kept => {
  const days = daysBetween(work.day, day)
  return withSteps(
    work,
    work.matter.steps.map((step, at) => (at < work.index ? step : at === work.index ? postponed(step, days) : movedBy(step, days))),
  )
}

/** Up until the day that the remedy says; what waits for a posting waits as long. */
const postUntil = (work: Work, { day }: Of<'post-until'>): Kept => {
  if (!isPosting(work.step) || work.step.posted === undefined) throw new Error('only postings stay up')
  const days = daysBetween(work.step.posted.to ?? day, day)
  const longer = { ...work.step, posted: { ...work.step.posted, to: day } }
  return withSteps(
    work,
    work.matter.steps.map((step, at) => (at < work.index ? step : at === work.index ? longer : movedBy(step, days))),
  )
}

const hold = (work: Work, { body }: Of<'hold'>): Kept => {
  const held = work.step as Meeting
  return withSteps(work, work.matter.steps.with(work.index, freshMeeting(work, held.kind, body, work.day)))
}

/** As many in the room as the remedy says, and nobody counted besides. */
const countInPerson = (work: Work, { needed, unit }: Of<'count-in-person'>): Kept => {
  const { attended, womenAttended, for: approved = 0 } = work.step as Meeting
  const number = Math.max(attended?.number ?? 0, needed)
  return changedStep(work, {
    attended: { number, unit },
    ...(womenAttended !== undefined && { womenAttended }),
    for: Math.max(approved, needed),
    against: 0,
    abstained: 0,
    proxies: 0,
    online: 0,
  })
}

const delegate = (work: Work, { category }: Of<'delegate'>): Kept => {
  const { fault } = work.finding
  if (fault.kind !== 'held-by' || fault.what !== 'delegation') throw new Error('only a delegation is missing')
  const made = { from: addDays(work.day, -30), until: addDays(work.day, 365), by: fault.asked, to: fault.found, categories: [category] }
  return { matter: work.matter, village: { ...work.village, delegations: [...work.village.delegations, made] } }
}

/** More are elected, and they come too. */
const elect = (work: Work, { representatives = 0, women = 0 }: Of<'elect'>): Kept => {
  const forMembers = (work.step as Meeting).body === 'member-representatives'
  const column = forMembers ? 'memberRepresentatives' : 'representatives'
  const sizes = work.village.sizes.map((row) => ({
    ...row,
    [column]: (row[column] ?? 0) + representatives,
    ...(!forMembers && { womenRepresentatives: (row.womenRepresentatives ?? 0) + women }),
  }))
  const { attended, shouldAttend, for: approved = 0 } = work.step as Meeting
  const more = (count: Count | undefined) => count && { ...count, number: count.number + representatives }
  const came = { attended: more(attended), shouldAttend: more(shouldAttend), for: approved + representatives }
  return { ...changedStep(work, came), village: { ...work.village, sizes } }
}

/** The number that the remedy gives, or, where it can give none, what the others leave. */
const count = (work: Work, { field, value }: Of<'count'>): Kept => {
  const { fault } = work.finding
  const held = work.step as Meeting
  const there = held[field as keyof Meeting]
  const isCount = field === 'attended' || field === 'shouldAttend'
  if (value !== undefined) return changedStep(work, { [field]: isCount ? { ...held[field], number: value } : value })
  if (field === 'result') return changedStep(work, { result: 'carried' })
  if (fault.kind === 'composed' && fault.what === 'roll') return changedStep(work, { [field]: people(fault.most) })
  if (fault.kind !== 'adds-up') throw new Error('only what does not add up is counted again')
  if (fault.what === 'unit') return changedStep(work, { attended: { number: held.attended?.number, unit: fault.asked } })
  if (!('sum' in fault)) throw new Error('the result was put right above')
  const less = fault.sum - fault.most
  return changedStep(work, { [field]: isCount ? { ...held[field], number: fault.most } : Number(there) - less })
}

/** The term as it was approved: the smaller of the two ways that the remedy names. */
const keepTo = (work: Work, { term }: Of<'ask-again'>): Kept => {
  const { fault } = work.finding
  if (fault.kind !== 'unchanged') throw new Error('only what was changed is asked again')
  if (work.step.kind === 'implementation') {
    const events = work.step.events.map((event) => (event.type === 'contract' ? { ...event, [term]: fault.was } : event))
    return changedStep(work, { events })
  }
  return changedStep(work, { [fault.step === 'outcome' && term === 'amount' ? 'settled' : term]: fault.was })
}

/** Every objection answered the day after it was raised. */
const answer = ({ matter: what, village: home }: Work): Kept => ({
  matter: {
    ...what,
    steps: what.steps.map((step) => ({
      ...step,
      ...(step.objections && {
        objections: step.objections.map((one) => ({
          ...one,
          handled: [...one.handled, { day: addDays(one.raised, 1), did: 'answered' as const }],
        })),
      }),
    })),
  },
  village: home,
})

/** What the record or the village did not say, said. */
const write = ({ field }: Of<'write'>, kept: Kept, finding: Finding): Kept => {
  const { matter: what, village: home } = kept
  const whole = { ...composition, from: theDay('2025-01-01') }
  if (field === 'steps') return withSteps(kept, procedureOf(sizeFor(kept, theDay('2026-03-21'))))
  if (field === 'village') return { matter: what, village: { ...home, findings: [] } }
  if (field === 'jurisdiction') return { matter: what, village: { ...home, jurisdiction: 'cn' } }
  if (field === 'collective') return { matter: what, village: { ...home, collective: 'established' } }
  if (field === 'scattered') return { matter: what, village: { ...home, scattered: true } }
  if (field === 'composition') return { matter: what, village: { ...home, sizes: [whole] } }
  const column = sizeFields.find((name) => name === field)
  if (column) return { matter: what, village: { ...home, sizes: home.sizes.map((row) => ({ ...row, [column]: composition[column] })) } }
  if (finding.step === undefined && field in matterFields) return { matter: { ...what, [field]: 'public-welfare' }, village: home }
  const index = finding.step ?? 0
  const step = what.steps[index]
  if (step === undefined) throw new Error('the step is there')
  const day = dayOf(step) ?? dayOf(what.steps[index - 1]) ?? theDay('2026-03-02')
  if (field === 'category') return { matter: { ...what, category: 'public-welfare' }, village: home }
  // What is said of a step, where all of it was done as it should be.
  const said: Readonly<Record<string, unknown>> = {
    ...fresh(kept, step.kind, day),
    ...(isMeeting(step) && freshMeeting(kept, step.kind, step.body, day, step.attended ? { attended: step.attended } : {})),
    ...(field === 'for' && isMeeting(step) && { for: left(step) }),
    ...(field === 'chair' && isMeeting(step) && { chair: chairs[step.body] ?? '村民委员会主任' }),
    ...(field === 'method' && { method: '无记名投票' }),
    ...(field === 'posted' && { posted: { from: day, to: addDays(day, 16) } }),
  }
  return withSteps(kept, what.steps.with(index, { ...step, [field]: said[field] }))
}

/** Everybody who came and is not counted elsewhere. */
const left = ({ attended, against = 0, abstained = 0, invalid = 0 }: Meeting): number =>
  (attended?.number ?? 0) - against - abstained - invalid

/**
 * The record and its village, with the remedy of a finding made.
 *
 * @returns nothing where the finding has no remedy
 */
const mend = (what: Matter, home: Village, finding: Finding): Kept | undefined => {
  const { remedy } = finding
  const kept: Kept = { matter: what, village: home }
  if (remedy === undefined) return undefined
  if (remedy.kind === 'write') return write(remedy, kept, finding)
  const index = finding.step ?? -1
  const step = what.steps[index]
  const day = dayOf(step)
  if (step === undefined || day === undefined) throw new Error(`${finding.rule} is about a step that has a day`)
  return made({ ...kept, finding, index, step, day }, remedy)
}

const made = (work: Work, remedy: Exclude<Remedy, { kind: 'write' }>): Kept => {
  switch (remedy.kind) {
    case 'take':
      return take(work, remedy)
    case 'meet-again':
      return meetAgain(work, remedy)
    case 'agree':
      return agree(work, remedy)
    case 'meet-from':
      return meetFrom(work, remedy)
    case 'post-until':
      return postUntil(work, remedy)
    case 'hold':
      return hold(work, remedy)
    case 'delegate':
      return delegate(work, remedy)
    case 'count-in-person':
      return countInPerson(work, remedy)
    case 'vote-again':
      return changedStep(work, { method: '无记名投票' })
    case 'end-by':
      return changedStep(work, { by: endings[remedy.body] })
    case 'convene':
      return changedStep(work, { convener: remedy.by })
    case 'elect':
      return elect(work, remedy)
    case 'count':
      return count(work, remedy)
    case 'ask-again':
      return keepTo(work, remedy)
    case 'answer':
      return answer(work)
    case 'wait':
      return { matter: work.matter, village: work.village, asOf: remedy.day }
  }
}

// ── What is mended: every broken example, and a table of what no example shows. ──

type Sick = Kept & { readonly name: string }

const root = join(import.meta.dirname, '../content/examples')

const villageAbove = (folder: string): string => {
  const path = join(folder, 'village.md')
  return existsSync(path) ? path : villageAbove(dirname(folder))
}

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path))

const examples: readonly Sick[] = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const path = villageAbove(join(root, name))
    const reading = read(`${name}/broken.md`, bytesOf(join(root, name, 'broken.md')), { parse })
    return { name, matter: reading.matter, village: readVillage(path, bytesOf(path), { parse }) }
  })

const changed = (steps: readonly Step[], kind: StepKind, facts: object): readonly Step[] =>
  steps.map((step) => (step.kind === kind ? { ...step, ...facts } : step))

const without = (steps: readonly Step[], kind: StepKind, ...fields: readonly string[]): readonly Step[] =>
  // Every fact of a step may be missing.
  steps.map((step) =>
    step.kind === kind ? (Object.fromEntries(Object.entries(step).filter(([name]) => !fields.includes(name))) as Step) : step,
  )

const all = procedureOf(composition)
const sick = (name: string, steps: readonly Step[], home: Village = village(), changes: Partial<Matter> = {}): Sick => ({
  name,
  matter: matter(steps, changes),
  village: home,
})
const spoilt = (name: string, kind: StepKind, facts: object, home?: Village): Sick => sick(name, changed(all, kind, facts), home)
const assembly = procedureOf(composition, { body: 'assembly' })
const decidedBy = (body: Body): readonly Step[] =>
  all.map((step) =>
    step.kind === 'resolution' ? freshMeeting({ matter: matter([]), village: village() }, 'resolution', body, theDay('2026-03-21')) : step,
  )
const chartered = {
  from: theDay('2025-06-01'),
  by: 'charter',
  to: 'member-representatives',
  categories: ['collective-rules'],
} as const
const { jurisdiction: _, ...placeless } = village()
const { category: __, ...uncategorised } = matter(all)

const table: readonly Sick[] = [
  ...(['proposal', 'deliberation', 'review', 'resolution', 'disclosure'] as const).map((kind) =>
    sick(
      `no ${kind}`,
      all.filter((step) => step.kind !== kind),
    ),
  ),
  spoilt('a review after the resolution', 'review', { day: theDay('2026-03-25') }),
  sick('a review written below the resolution', [...all.slice(0, 3), ...all.slice(4, 5), ...all.slice(3, 4), ...all.slice(5)]),
  spoilt('three of seven came to the proposal', 'proposal', { attended: people(3), for: 3 }),
  spoilt('five of eleven came to the deliberation', 'deliberation', { attended: people(5), for: 5 }),
  spoilt('nineteen of thirty came', 'resolution', { attended: people(19), for: 19 }),
  spoilt('nobody came', 'resolution', { attended: people(0), for: 0 }),
  spoilt('ten of thirty agreed', 'resolution', { for: 10, against: 20 }),
  spoilt('half of the Party members agreed', 'review', { for: 20, against: 20 }),
  spoilt('half of the committees agreed', 'deliberation', { for: 5, against: 6 }),
  sick('short notice to the assembly', changed(assembly, 'resolution', { notice: theDay('2026-03-18') })),
  sick('notice on the last day of the lenient reading', changed(assembly, 'resolution', { notice: theDay('2026-03-11') })),
  sick('notice after the assembly', changed(assembly, 'resolution', { notice: theDay('2026-03-25') })),
  spoilt('fourteen days on the board', 'disclosure', { posted: between('2026-03-22', '2026-04-05') }),
  spoilt('one day on the board', 'outcome', { posted: between('2026-06-01', '2026-06-02') }),
  spoilt('called by the Party', 'resolution', { convener: 'party-organisation' }),
  sick('a charter by the representatives', all, village(), { category: 'charter' }),
  ...(['2026-03-10', '2026-03-21', '2026-03-22'] as const).map((day) =>
    sick(`a charter filed on ${day}, above the vote`, filedEarly(day), village(), { category: 'charter' }),
  ),
  sick('a charter whose filing is below the outcome and dated before it', filedBelow('2026-05-01'), village(), { category: 'charter' }),
  sick('an assembly’s matter without a delegation', decidedBy('representatives'), village({}, { delegations: [] })),
  spoilt('nineteen in the room and five represented', 'resolution', { attended: people(24), proxies: 5, for: 24, womenAttended: 12 }),
  sick('a decision dropped by the committee', [...all, ending('村民委员会')]),
  sick('works after the end', [...all, ending('村民代表会议'), paid()]),
  sick('members led by the Party secretary', members({ chair: '村党总支书记' }), village(), { category: 'membership' }),
  sick('members by shares', members({ method: '按股份表决' }), village(), { category: 'membership' }),
  sick('representatives beside what the assembly had rejected', rejected()),
  sick('members’ representatives called by the committee', called(), village({}, { delegations: [chartered] }), {
    category: 'collective-rules',
  }),
  sick('representatives in a small village', all, village({ population: 220 }, { jurisdiction: 'cn-zj' })),
  spoilt('more votes than people', 'resolution', { for: 30, against: 4 }),
  spoilt('more people than there are', 'resolution', { attended: people(31), for: 30 }),
  spoilt('more women than people', 'resolution', { attended: people(25), womenAttended: 26, for: 25 }),
  sick('more by proxy than came', members({ attended: people(250), proxies: 251, for: 250 }), village(), { category: 'membership' }),
  sick('more online than came', members({ attended: people(250), proxies: 3, online: 250, for: 250 }), village(), {
    category: 'membership',
  }),
  spoilt('representatives counted by household', 'resolution', { attended: { number: 25, unit: 'household' }, for: 25 }),
  spoilt('carried, and written down as lost', 'resolution', { result: 'lost' }),
  spoilt('a wrong roll', 'resolution', { shouldAttend: people(31) }),
  spoilt(
    'a wrong roll of the committees, who overlap',
    'deliberation',
    { shouldAttend: people(3) },
    village({}, { sizes: [overlapping()] }),
  ),
  inVillage('three representatives beside a committee of nine', { committee: 9, representatives: 3, womenRepresentatives: 6 }),
  inVillage('one representative too few beside a committee of five', { representatives: 19, womenRepresentatives: 10 }),
  sick('half of the members came to grant benefits', benefits({ attended: people(150), for: 150 }), village(), {
    category: 'non-member-benefits',
  }),
  sick('two thirds of the members agreed to benefits', benefits({ for: 200 }), village(), { category: 'non-member-benefits' }),
  sick('two of seven directors came', boardMeeting({ attended: people(2), for: 2 }), village(), { category: 'board-affairs' }),
  sick('a third of the adults came to speak of land', landAssembly({ attended: people(267), for: 267 }), village(), {
    category: 'construction-land',
  }),
  sick('two women too few', all, village({ womenRepresentatives: 8 })),
  ...(['chair', 'attended', 'shouldAttend', 'for', 'day'] as const).map((field) =>
    sick(`no ${field} at the resolution`, without(all, 'resolution', field)),
  ),
  ...(['attended', 'for', 'day'] as const).map((field) => sick(`no ${field} at the review`, without(all, 'review', field))),
  ...(['notice', 'convener'] as const).map((field) => sick(`no ${field} of the assembly`, without(assembly, 'resolution', field))),
  ...(['posted', 'venue'] as const).map((field) => sick(`no ${field} of the disclosure`, without(all, 'disclosure', field))),
  sick('an open period', changed(all, 'outcome', { posted: { from: theDay('2026-06-01') } })),
  sick('no steps', []),
  {
    ...sick('an objection that waits in Chongqing', objected(), { ...village(), jurisdiction: 'cn-cq' }),
    asOf: theDay('2026-04-20'),
  },
  { ...sick('works accepted long ago, and no outcome', accepted()), asOf: theDay('2026-12-01') },
  { ...sick('a resolution of tomorrow', all.slice(0, 5)), asOf: theDay('2026-03-20') },
  { name: 'no category', matter: uncategorised, village: village() },
  { name: 'no place', matter: matter(all), village: placeless },
  sick('no composition', all, village({}, { sizes: [] })),
  ...(['committee', 'representatives', 'womenRepresentatives', 'partyMembers', 'partyCommittee'] as const).map((column) =>
    sick(`a village without ${column}`, all, village({}, { sizes: [lacking(column)] })),
  ),
]

function ending(by: string): Step {
  return { kind: 'termination', round: 1, others: [], blocks: [], parts: [], day: theDay('2026-06-25'), by }
}

function paid(): Step {
  return { kind: 'implementation', round: 1, others: [], blocks: [], parts: [], events: [{ day: theDay('2026-07-20'), what: '平整场地' }] }
}

function members(facts: Facts): readonly Step[] {
  return changed(decidedBy('members'), 'resolution', facts)
}

function rejected(): readonly Step[] {
  const lost: Facts = { for: 100, against: 701, result: 'lost' }
  const vote = freshMeeting({ matter: matter([]), village: village() }, 'resolution', 'assembly', theDay('2026-03-20'), lost)
  return all.flatMap((step): readonly Step[] => (step.kind === 'resolution' ? [vote, step] : [step]))
}

function called(): readonly Step[] {
  return changed(decidedBy('member-representatives'), 'resolution', { convener: 'villagers-committee' })
}

/** A charter that the assembly passed, filed above the vote of 2026-03-21. */
function filedEarly(day: string): readonly Step[] {
  const filing = fresh({ matter: matter([]), village: village() }, 'filing', theDay(day))
  return assembly.flatMap((step) => (step.kind === 'resolution' ? [filing, step] : [step]))
}

function filedBelow(day: string): readonly Step[] {
  return [...assembly, fresh({ matter: matter([]), village: village() }, 'filing', theDay(day))]
}

function objected(): readonly Step[] {
  const objections = [{ raised: theDay('2026-03-25'), about: '预算', handled: [] }]
  return changed(all, 'disclosure', { objections }).filter(({ kind }) => kind !== 'outcome')
}

function accepted(): readonly Step[] {
  const works = { kind: 'implementation', round: 1, others: [], blocks: [], parts: [] } as const
  const done = { ...works, events: [{ day: theDay('2026-05-20'), what: '验收', type: 'acceptance' }] } as const
  return [...all.filter(({ kind }) => kind !== 'outcome'), done]
}

function inVillage(name: string, size: Partial<Size>): Sick {
  return sick(name, procedureOf({ ...composition, ...size }), village(size))
}

function benefits(facts: Facts): readonly Step[] {
  return changed(decidedBy('members'), 'resolution', facts)
}

function boardMeeting(facts: Facts): readonly Step[] {
  return changed(decidedBy('board'), 'resolution', facts)
}

function landAssembly(facts: Facts): readonly Step[] {
  return changed(decidedBy('assembly'), 'resolution', facts)
}

function overlapping(): Size {
  const { inBothCommittees: ___, ...size } = composition
  return size
}

function lacking(column: keyof Size): Size {
  // What is left has every other column, and the day from which it counts.
  return Object.fromEntries(Object.entries(composition).filter(([name]) => name !== column)) as unknown as Size
}

const verdictOf = ({ matter: what, village: home, asOf }: Kept): Verdict => judge(readingOf(what), home, lawOn, asOf)

/** What a finding is, wherever its step now stands. */
const named = ({ rule, level, fault, step }: Finding, what: Matter): string =>
  JSON.stringify([rule, level, fault.kind, 'field' in fault ? fault.field : '', step === undefined ? '' : what.steps[step]?.kind])

const sorts = ({ findings, reading }: Verdict): readonly string[] => findings.map((one) => named(one, reading.matter))
const graveSorts = ({ findings, reading }: Verdict): readonly string[] =>
  findings.filter(({ level }) => level !== 'note').map((one) => named(one, reading.matter))

/** Each finding that a record comes to, with the remedy it names. */
const cases = (from: readonly Sick[]) =>
  from.flatMap((one) =>
    verdictOf(one)
      .findings.filter(({ remedy }) => remedy !== undefined)
      .map((finding) => [`${one.name}: ${finding.rule}, ${finding.remedy?.kind}`, one, finding] as const),
  )

const mended = ([, one, finding]: Mending): Verdict => {
  const kept = mend(one.matter, one.village, finding)
  if (kept === undefined) throw new Error('only what has a remedy is mended')
  return verdictOf(kept)
}

type Mending = ReturnType<typeof cases>[number]

const nameOf = ([, one, finding]: Mending): string => named(finding, one.matter)

const remaining = (one: Mending): readonly string[] => sorts(mended(one))

/** Breaches and defects that were not there before the remedy. */
const brought = (one: Mending): readonly string[] => {
  const old = graveSorts(verdictOf(one[1]))
  return graveSorts(mended(one)).filter((sort) => !old.includes(sort))
}

const every = cases([...examples, ...table])

describe('a remedy, made', () => {
  it.each(every)('%s: the finding is gone, and none has come', (...one) => {
    expect(remaining(one)).not.toContain(nameOf(one))
    expect(brought(one)).toEqual([])
  })
})

describe('the remedies', () => {
  it('of every kind are made', () => {
    const kinds: Readonly<Record<Remedy['kind'], true>> = {
      take: true,
      'meet-again': true,
      agree: true,
      'meet-from': true,
      'post-until': true,
      'count-in-person': true,
      'vote-again': true,
      'end-by': true,
      hold: true,
      delegate: true,
      convene: true,
      elect: true,
      count: true,
      wait: true,
      'ask-again': true,
      answer: true,
      write: true,
    }
    expect([...new Set(every.map(([, , { remedy }]) => String(remedy?.kind)))].toSorted()).toEqual(Object.keys(kinds).toSorted())
  })

  /** What cannot be undone, and what has to be looked into before anybody can say what is right. */
  const withoutRemedy: ReadonlySet<Demand['kind']> = new Set([
    'within',
    'quarterly',
    'agrees',
    'outside',
    'since',
    'recorded',
    'attested',
    'not-ended',
  ])

  it('of every rule of the law are made', () => {
    const rules = new Set(ruleSets.flatMap((set) => set.rules.filter(({ demand }) => !withoutRemedy.has(demand.kind)).map(({ id }) => id)))
    const shown = new Set(every.map(([, , { rule }]) => rule))
    // Their fault is told by the rule that stands before them, whose remedy is the same.
    const through = ['party-first', 'collective-party-first']
    expect([...rules].filter((id) => !shown.has(id)).toSorted()).toEqual(through.toSorted())
  })
})
