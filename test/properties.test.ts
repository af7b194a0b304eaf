import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import {
  addDays,
  append,
  approve,
  type Count,
  categories,
  type Day,
  daysBetween,
  type FieldType,
  type Finding,
  isMeeting,
  isPosting,
  judge,
  type LawOn,
  lawOn,
  type Matter,
  type Meeting,
  type MeetingKind,
  mayFollow,
  meetingFields,
  type NextMeeting,
  type NextStep,
  type PostingKind,
  procedure,
  type Reading,
  readingOf,
  type Size,
  type Step,
  type StepKind,
  stepFields,
  stepKinds,
  strength,
  theDay,
  type Values,
  type Verdict,
  type Village,
} from '@cunyi/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Facts, legality, matter, meeting, posting, procedureOf, village } from './make.ts'

/** A failing run prints its seed; hand it in here to see the same again. */
const runs = { numRuns: 80 }

// ── Villages and matters that keep the law, made by its own numbers and not by the program's. ──

const atLeast = (part: number, of: number, whole: number): number => Math.ceil((part * whole) / of)
const overHalf = (whole: number): number => Math.floor(whole / 2) + 1

/** A village large enough for everything that is asked of it, in the nation or in Zhejiang. */
const villages: fc.Arbitrary<Village> = fc
  .record({
    jurisdiction: fc.constantFrom('cn', 'cn-zj'),
    committee: fc.integer({ min: 3, max: 7 }),
    partyCommittee: fc.integer({ min: 3, max: 9 }),
    inBothCommittees: fc.integer({ min: 0, max: 3 }),
    representatives: fc.integer({ min: 50, max: 90 }),
    women: fc.integer({ min: 0, max: 10 }),
    partyMembers: fc.integer({ min: 9, max: 120 }),
    adults: fc.integer({ min: 300, max: 3000 }),
    households: fc.integer({ min: 90, max: 900 }),
  })
  .map(({ jurisdiction, women, ...size }) =>
    village(
      { ...size, population: size.adults + 150, womenRepresentatives: atLeast(1, 3, size.committee + size.representatives) + women },
      { jurisdiction },
    ),
  )

const sizeOf = ({ sizes }: Village): Size => {
  const [size] = sizes
  if (size === undefined) throw new Error('the villages of this file have a composition')
  return size
}

/** Who meets at a step, in what unit, and how many must come and agree. */
type Ask = {
  readonly kind: MeetingKind
  readonly body: Meeting['body']
  readonly unit: Count['unit']
  readonly whole: number
  readonly attend: number
  readonly agree: (attended: number) => number
}

type Resolved = 'representatives' | 'by person' | 'by household'

const asksOf = (size: Size, resolved: Resolved): readonly Ask[] => {
  const whole = (body: Meeting['body'], unit: Count['unit'] = 'person'): number => {
    const all = strength(size, body, unit)
    return all !== undefined && 'most' in all ? all.most : 0
  }
  const party = whole('party-members')
  const person = { unit: 'person' as const, agree: overHalf }
  const resolution = {
    representatives: { body: 'representatives', ...person, attend: atLeast(2, 3, whole('representatives')) },
    'by person': { body: 'assembly', ...person, attend: overHalf(whole('assembly')) },
    'by household': { body: 'assembly', ...person, unit: 'household', attend: atLeast(2, 3, whole('assembly', 'household')) },
  } as const
  const asked = resolution[resolved]
  return [
    {
      kind: 'proposal',
      body: 'party-committee',
      ...person,
      whole: whole('party-committee'),
      attend: atLeast(1, 2, whole('party-committee')),
    },
    { kind: 'deliberation', body: 'two-committees', ...person, whole: whole('two-committees'), attend: overHalf(whole('two-committees')) },
    { kind: 'review', body: 'party-members', unit: 'person', whole: party, attend: overHalf(party), agree: () => overHalf(party) },
    { kind: 'resolution', ...asked, whole: whole(asked.body, asked.unit) },
  ]
}

/** A village and the whole procedure in it, everything kept, somewhere between just enough and all. */
type Lawful = { readonly village: Village; readonly steps: readonly Step[]; readonly asks: readonly Ask[] }

const share = fc.double({ min: 0, max: 1, noNaN: true })

const lawfuls: fc.Arbitrary<Lawful> = fc
  .record({
    village: villages,
    resolved: fc.constantFrom<Resolved>('representatives', 'by person', 'by household'),
    start: fc.integer({ min: 0, max: 150 }),
    gaps: fc.tuple(...Array.from({ length: 7 }, () => fc.integer({ min: 1, max: 20 }))),
    turnout: fc.tuple(share, share, share, share),
    approval: fc.tuple(share, share, share, share),
    posted: fc.tuple(fc.integer({ min: 15, max: 40 }), fc.integer({ min: 15, max: 40 })),
    early: fc.integer({ min: 11, max: 30 }),
  })
  .map(({ village: home, resolved, start, gaps, turnout, approval, posted, early }) => {
    const asks = asksOf(sizeOf(home), resolved)
    const days = [addDays(theDay('2026-01-01'), start)]
    for (const gap of gaps) days.push(addDays(days.at(-1) ?? theDay('2026-01-01'), gap))
    const on = (index: number): Day => days[index] ?? theDay('2026-12-01')
    const held = (index: number, day: Day, facts: Facts = {}): Step => {
      const ask = asks[index]
      if (ask === undefined) throw new Error('four meetings')
      const attended = between(ask.attend, ask.whole, turnout[index] ?? 0)
      const agreed = between(ask.agree(attended), attended, approval[index] ?? 0)
      const count = (number: number): Count => ({ number, unit: ask.unit })
      return meeting(ask.kind, ask.body, sizeOf(home), day, {
        shouldAttend: count(ask.whole),
        attended: count(attended),
        for: agreed,
        against: attended - agreed,
        ...facts,
      })
    }
    const steps = [
      held(0, on(0)),
      held(1, on(1)),
      legality(on(2)),
      held(2, on(3)),
      held(3, on(4), { notice: addDays(on(4), -early), convener: 'villagers-committee' }),
      posting('disclosure', { from: on(5), to: addDays(on(5), posted[0]) }),
      posting('outcome', { from: on(6), to: addDays(on(6), posted[1]) }),
    ]
    return { village: home, steps, asks }
  })

const between = (least: number, most: number, part: number): number => least + Math.floor((most - least) * part)

const verdictOf = (steps: readonly Step[], home: Village, law: LawOn = lawOn, what: Partial<Matter> = {}): Verdict =>
  judge(readingOf(matter(steps, what)), home, law)

const grave = ({ findings }: Verdict): readonly Finding[] => findings.filter(({ level }) => level !== 'note')

/** A step with some of its facts changed; its kind stays. */
const changed = (steps: readonly Step[], kind: StepKind, facts: Facts): readonly Step[] =>
  // Only meetings are changed, and facts of meetings are what is put in.
  steps.map((step) => (step.kind === kind ? { ...step, ...facts } : step))

const meetingOf = (steps: readonly Step[], kind: MeetingKind): Meeting => {
  const found = steps.find((step): step is Meeting => isMeeting(step) && step.kind === kind)
  if (found === undefined) throw new Error(`no ${kind}`)
  return found
}

const dayOf = (step: Step | undefined): Day => {
  const day = step && (isMeeting(step) ? step.day : isPosting(step) ? step.posted?.from : undefined)
  if (day === undefined) throw new Error('the six have a day')
  return day
}

/** The same step on another day; a posting stays up as long. */
const movedTo = (step: Step, day: Day): Step => {
  if (!isPosting(step)) return { ...step, day } as Step
  const { from, to } = step.posted ?? { from: day }
  return { ...step, posted: { from: day, ...(to !== undefined && { to: addDays(day, daysBetween(from, to)) }) } }
}

describe('a lawful matter', () => {
  it('is lawful, without a word to say against it', () => {
    fc.assert(
      fc.property(lawfuls, ({ village: home, steps }) => {
        const verdict = verdictOf(steps, home)
        expect(verdict.findings).toEqual([])
        expect(verdict.answer).toBe('lawful')
        expect(approve(verdict)).toBe(verdict)
      }),
      runs,
    )
  })

  it('is lawful at every point on its way', () => {
    fc.assert(
      fc.property(lawfuls, fc.integer({ min: 1, max: 7 }), ({ village: home, steps }, count) => {
        expect(verdictOf(steps.slice(0, count), home).findings).toEqual([])
      }),
      runs,
    )
  })
})

describe('the order of the six', () => {
  it('is broken in one place by one step left out', () => {
    fc.assert(
      fc.property(lawfuls, fc.constantFrom(...procedure.slice(0, -1)), ({ village: home, steps }, left) => {
        const verdict = verdictOf(
          steps.filter(({ kind }) => kind !== left),
          home,
        )
        expect(verdict.findings.map(({ level, fault }) => [level, fault.kind, fault.kind === 'after' && fault.missing])).toEqual([
          ['breach', 'after', left],
        ])
        expect(verdict.answer).toBe('breached')
      }),
      runs,
    )
  })

  it('is not broken by the last one still to come', () => {
    fc.assert(
      fc.property(lawfuls, ({ village: home, steps }) => {
        expect(verdictOf(steps.slice(0, -1), home)).toMatchObject({ answer: 'lawful', stage: 'disclosed', findings: [] })
      }),
      runs,
    )
  })

  /** Two neighbours of the six on each other's days, the record left as it was or put in the order of the days. */
  const swapped = (steps: readonly Step[], first: number, rewritten: boolean): readonly Step[] => {
    const [a, b] = [first, first + 1].map((index) => steps.findIndex(({ kind }) => kind === procedure[index])) as [number, number]
    const [before, after] = [steps[a], steps[b]]
    if (before === undefined || after === undefined) throw new Error('both are there')
    const [later, earlier] = [movedTo(before, dayOf(after)), movedTo(after, dayOf(before))]
    return steps.with(a, rewritten ? earlier : later).with(b, rewritten ? later : earlier)
  }

  const neverLawful = (rewritten: boolean) =>
    fc.property(lawfuls, fc.integer({ min: 0, max: 4 }), ({ village: home, steps }, first) => {
      const verdict = verdictOf(swapped(steps, first, rewritten), home)
      expect(verdict.answer).not.toBe('lawful')
      expect(verdict.findings.some(({ fault }) => fault.kind === 'after' && fault.missing === procedure[first])).toBe(true)
    })

  it('is never lawful with two neighbours on each other’s days', () => {
    fc.assert(neverLawful(false), runs)
  })

  it('is never lawful with two neighbours on each other’s days, and written in that order', () => {
    fc.assert(neverLawful(true), runs)
  })

  it('does not mind steps beside it, wherever they stand and whenever they were', () => {
    const beside = fc.constantFrom<StepKind>(...(['consultation', 'expertise', 'risk', 'legality', 'approval'] as const))
    fc.assert(
      fc.property(
        lawfuls,
        fc.array(fc.record({ kind: beside, at: fc.nat(7), day: fc.integer({ min: 0, max: 330 }) }), { minLength: 1, maxLength: 4 }),
        ({ village: home, steps }, more) => {
          const longer = more.reduce<readonly Step[]>((all, { kind, at, day }) => {
            const on = addDays(theDay('2026-01-01'), day)
            return all.toSpliced(at, 0, dated(kind, on))
          }, steps)
          const verdict = verdictOf(longer, home)
          // A second opinion of the adviser, given after the resolution but written before it, is worth a note.
          expect(grave(verdict)).toEqual([])
          expect(verdict.answer).toBe('lawful')
        },
      ),
      runs,
    )
  })

  it('stands where the matter was ended after all of it, and is never lawful where it goes on after its end', () => {
    const ending = fc.constantFrom<StepKind>('withdrawal', 'termination')
    fc.assert(
      fc.property(lawfuls, ending, fc.integer({ min: 1, max: 40 }), ({ village: home, steps }, kind, days) => {
        const last = dayOf(steps.at(-1))
        // The assembly stands above whoever decided.
        const endedOn = (on: Day): Verdict => verdictOf([...steps, { ...dated(kind, on), by: '村民会议' } as Step], home)
        const after = endedOn(addDays(last, days))
        expect(grave(after)).toEqual([])
        expect(after.answer).toBe('lawful')
        const before = endedOn(addDays(last, -days))
        expect(before.answer).not.toBe('lawful')
        expect(before.findings).toContainEqual(expect.objectContaining({ rule: 'matter-ended', step: steps.length - 1 }))
      }),
      runs,
    )
  })
})

/** A step beside the six that says when it was, and no more. */
const dated = (kind: StepKind, on: Day): Step => {
  const when =
    'held' in stepFields[kind] ? { held: { from: on } } : kind === 'implementation' ? { events: [{ day: on, what: '开工' }] } : { day: on }
  // Each kind has one of these three for its day.
  return { round: 1, others: [], blocks: [], parts: [], kind, ...when } as unknown as Step
}

/** Those few who came, all of them for it: more votes than people would be another fault. */
const votedBy = (what: string, number: number): Facts =>
  what === 'attended' ? { for: number, against: 0, abstained: 0, invalid: 0, proxies: 0, online: 0 } : {}

describe('one number below what is needed', () => {
  type Number = 'attended' | 'for' | 'shouldAttend'

  /** What is lowered, and which check sees it. That few came to the joint meeting of the committees breaks no law. */
  const lowered: readonly (readonly [MeetingKind, Number, Finding['fault']['kind']])[] = [
    ['proposal', 'attended', 'quorum'],
    ['proposal', 'for', 'carried'],
    ['proposal', 'shouldAttend', 'composed'],
    ['deliberation', 'for', 'carried'],
    ['deliberation', 'shouldAttend', 'composed'],
    ['review', 'attended', 'quorum'],
    ['review', 'for', 'carried'],
    ['review', 'shouldAttend', 'composed'],
    ['resolution', 'attended', 'quorum'],
    ['resolution', 'for', 'carried'],
    ['resolution', 'shouldAttend', 'composed'],
  ]

  it.each(lowered)('%s: %s is one finding, of the %s', (kind, what, check) => {
    fc.assert(
      fc.property(lawfuls, share, ({ village: home, steps, asks }, part) => {
        const ask = asks.find((one) => one.kind === kind)
        const was = meetingOf(steps, kind)
        if (ask === undefined || was.attended === undefined) throw new Error('a meeting with its numbers')
        // Half of the Party members may meet, though half can never pass anything: below half is short of the quorum.
        const quorum = kind === 'review' ? atLeast(1, 2, ask.whole) : ask.attend
        const least = { attended: quorum, for: ask.agree(was.attended.number), shouldAttend: ask.whole }[what]
        const number = Math.floor((least - 1) * part)
        const facts: Facts =
          what === 'for'
            ? { for: number, against: was.attended.number - number }
            : { [what]: { number, unit: ask.unit }, ...votedBy(what, number) }
        const verdict = verdictOf(changed(steps, kind, facts), home)
        expect(grave(verdict).map(({ step, fault }) => [step, fault.kind])).toEqual([[steps.indexOf(was), check]])
        expect(verdict.answer).toBe(check === 'composed' ? 'unknown' : 'breached')
      }),
      runs,
    )
  })
})

// ── Matters of every sort, mostly wrong. ──

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 4 })
const anyDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 4000 }).map((count) => addDays(theDay('2017-01-01'), count))
const small = fc.integer({ min: 0, max: 60 })
const anyCount: fc.Arbitrary<Count> = fc.record({ number: small, unit: fc.constantFrom<Count['unit']>('person', 'household') })

/** Some value of each type that a field may have. */
const ofType: { readonly [Type in FieldType]: fc.Arbitrary<Values[Type]> } = {
  text: fc.constantFrom('', '台风抢险', '村文书'),
  day: anyDay,
  period: fc.record({ from: anyDay, long: fc.integer({ min: 0, max: 30 }), open: fc.boolean() }).map(({ from, long, open }) => ({
    from,
    ...(!open && { to: addDays(from, long) }),
  })),
  count: anyCount,
  number: small,
  money: fc.nat(),
  organ: fc.constantFrom('party-organisation', 'villagers-committee', 'township'),
  result: fc.constantFrom('carried', 'lost'),
  category: fc.constantFrom(...categories),
}

const without = (facts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))

/** Who meets at a step as a record can write it; the resolution's heading names its body, the others have only one. */
const bodiesOf: Readonly<Record<MeetingKind, readonly Meeting['body'][]>> = {
  proposal: ['party-committee'],
  deliberation: ['two-committees'],
  review: ['party-members'],
  resolution: ['assembly', 'representatives', 'group', 'members', 'member-representatives'],
}

const anyStep = (bodiesFor: (kind: MeetingKind) => readonly Meeting['body'][]): fc.Arbitrary<Step> =>
  fc.constantFrom(...stepKinds).chain((kind) => {
    const fields: Readonly<Record<string, fc.Arbitrary<unknown>>> = Object.fromEntries(
      Object.entries(stepFields[kind]).map(([name, type]) => [name, maybe<unknown>(ofType[type as FieldType])]),
    )
    const isMeetingKind = (stepFields[kind] as unknown) === meetingFields
    return fc
      .record({
        facts: fc.record(fields).map(without),
        round: fc.integer({ min: 1, max: 3 }),
        body: isMeetingKind ? fc.constantFrom(...bodiesFor(kind as MeetingKind)) : fc.constant(undefined),
        events: fc.array(fc.record({ day: anyDay, what: fc.constant('开工') }), { maxLength: 2 }),
      })
      .map(
        ({ facts, round, body, events }) =>
          // The facts were made by the table of this kind's fields.
          ({
            ...facts,
            kind,
            round,
            others: [],
            blocks: [],
            parts: [],
            ...(body && { body }),
            ...(kind === 'implementation' && { events }),
          }) as unknown as Step,
      )
  })

const anyMatter = (bodiesFor: (kind: MeetingKind) => readonly Meeting['body'][] = (kind) => bodiesOf[kind]): fc.Arbitrary<Matter> =>
  fc.record({ steps: fc.array(anyStep(bodiesFor), { maxLength: 9 }), category: maybe(ofType.category) }).map(({ steps, category }) => {
    const { category: _, ...bare } = matter(steps)
    return { ...bare, ...(category && { category }) }
  })

/** A lawful matter with a few things done to it. */
const spoiled: fc.Arbitrary<{ readonly village: Village; readonly steps: readonly Step[] }> = fc
  .record({
    lawful: lawfuls,
    blows: fc.array(
      fc.record({
        at: fc.nat(6),
        how: fc.constantFrom('drop', 'few', 'against', 'silent', 'early', 'again', 'lost', 'roll', 'convener'),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ lawful: { village: home, steps }, blows }) => ({
    village: home,
    steps: blows.reduce<readonly Step[]>((all, { at, how }) => struck(all, at % Math.max(all.length, 1), how), steps),
  }))

const struck = (steps: readonly Step[], at: number, how: string): readonly Step[] => {
  const step = steps[at]
  if (step === undefined) return steps
  if (how === 'drop') return steps.toSpliced(at, 1)
  if (how === 'again') return steps.toSpliced(at + 1, 0, { ...step, round: step.round + 1 })
  if (how === 'early') return isMeeting(step) || isPosting(step) ? steps.with(at, movedTo(step, addDays(dayOf(step), -12))) : steps
  if (!isMeeting(step)) return steps
  const { attended, ...unheard } = step
  const blows: Readonly<Record<string, Step>> = {
    few: { ...step, attended: { number: 1, unit: attended?.unit ?? 'person' } },
    against: { ...step, for: 0, against: attended?.number ?? 0 },
    lost: { ...step, for: 0, against: attended?.number ?? 0, result: 'lost' },
    roll: { ...step, shouldAttend: { number: 2, unit: attended?.unit ?? 'person' } },
    convener: { ...step, convener: 'township' },
    // All facts of a meeting may be missing.
    silent: unheard,
  }
  return steps.with(at, blows[how] ?? step)
}

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}

describe('the judge', () => {
  it('changes nothing that it is given, and says the same twice', () => {
    fc.assert(
      fc.property(spoiled, ({ village: home, steps }) => {
        const reading: Reading = frozen(readingOf(matter(steps)))
        frozen(home)
        expect(judge(reading, home, lawOn)).toEqual(judge(reading, home, lawOn))
      }),
      runs,
    )
  })

  it('finds the same whatever the order of the law’s texts and of their rules', () => {
    const turned: LawOn = (jurisdiction, on) =>
      lawOn(jurisdiction, on)
        ?.toReversed()
        .map((set) => ({ ...set, rules: set.rules.toReversed() }))
    fc.assert(
      fc.property(spoiled, fc.constantFrom(...categories), ({ village: home, steps }, category) => {
        const [one, other] = [verdictOf(steps, home, lawOn, { category }), verdictOf(steps, home, turned, { category })]
        expect(other.answer).toBe(one.answer)
        expect(other.stage).toBe(one.stage)
        expect(setOf(other)).toEqual(setOf(one))
      }),
      runs,
    )
  })

  it('never throws, and never finds lawful what it could not count', () => {
    fc.assert(
      fc.property(anyMatter(), villages, maybe(anyDay), (what, home, asOf) => {
        const verdict = judge(readingOf(what), home, lawOn, asOf)
        expect(verdict.steps.length).toBe(what.steps.length)
        expect(what.steps.filter((_, index) => isUncounted(what, verdict, index)).length === 0 || verdict.answer !== 'lawful').toBe(true)
      }),
      { numRuns: 800 },
    )
  })

  it('never finds lawful what it could not count in a lawful matter that falls silent', () => {
    fc.assert(
      fc.property(
        lawfuls,
        fc.constantFrom<MeetingKind>('proposal', 'deliberation', 'review', 'resolution'),
        fc.boolean(),
        (lawful, kind, votes) => {
          const { for: agreed, attended, ...rest } = meetingOf(lawful.steps, kind)
          const silent = votes ? { ...rest, ...(attended && { attended }) } : { ...rest, ...(agreed !== undefined && { for: agreed }) }
          const verdict = verdictOf(
            // All facts of a meeting may be missing.
            lawful.steps.map((step) => (step.kind === kind ? (silent as Step) : step)),
            lawful.village,
          )
          expect(verdict.answer).toBe('unknown')
          expect(grave(verdict).map(({ fault }) => fault)).toEqual([
            { kind: 'present', of: 'step', step: kind, field: votes ? 'for' : 'attended' },
          ])
        },
      ),
      runs,
    )
  })

  it.each(
    (['proposal', 'deliberation', 'review'] as const).flatMap((kind) =>
      (['assembly', 'representatives', 'group'] as const).map((body) => [kind, body] as const),
    ),
  )('does not find a %s lawful that %s held', (kind, body) => {
    const { attended: _, for: __, ...silent } = meeting(kind, body, sizeOf(village()), theDay('2026-03-02'))
    const before = kind === 'proposal' ? [] : procedureOf(sizeOf(village())).slice(0, kind === 'deliberation' ? 1 : 2)
    // All facts of a meeting may be missing.
    expect(verdictOf([...before, silent as Step], village()).answer).not.toBe('lawful')
  })
})

/** A meeting that does not say how many came or how many agreed, and of which that matters. */
const isUncounted = ({ steps }: Matter, verdict: Verdict, index: number): boolean => {
  const step = steps[index]
  if (step === undefined || !isMeeting(step) || verdict.steps[index]?.standing === 'not-formed') return false
  return step.attended === undefined || step.for === undefined
}

/** What was found, without the order in which it was. Which of two rules that ask the same speaks, is the order's to say. */
const setOf = ({ findings }: Verdict): readonly string[] =>
  findings
    .map(({ level, fault, step, place, cites }) =>
      JSON.stringify([level, fault, step, place, cites.map((one) => JSON.stringify(one)).toSorted()]),
    )
    .toSorted()

describe('a gate', () => {
  it('lets in exactly the step that the judge finds nothing against', () => {
    fc.assert(
      fc.property(spoiled, fc.integer({ min: 1, max: 8 }), ({ village: home, steps }, count) => {
        const before = steps.slice(0, count - 1)
        const step = steps[count - 1]
        fc.pre(step !== undefined && (before.length === 0 || verdictOf(before, home).answer === 'lawful'))
        if (step === undefined) return
        const longer = verdictOf([...before, step], home)
        const tried = append(matter(before), step, home, lawOn)
        expect(tried.is).toBe(longer.answer === 'lawful' ? 'appended' : 'refused')
        if (tried.is === 'appended') expect(tried.verdict).toEqual(longer)
        else expect(tried.findings).toEqual(grave(longer))
      }),
      runs,
    )
  })

  it('holds nothing old against a new step', () => {
    fc.assert(
      fc.property(spoiled, ({ village: home, steps }) => {
        const last = steps.at(-1)
        if (last === undefined) return
        const before = matter(steps.slice(0, -1))
        const old = new Set(
          judge(readingOf(before), home, lawOn).findings.map(({ step, level, fault }) => JSON.stringify([step, level, fault])),
        )
        const brought = grave(verdictOf(steps, home)).filter(({ step, level, fault }) => !old.has(JSON.stringify([step, level, fault])))
        expect(append(before, last, home, lawOn).is).toBe(brought.length === 0 ? 'appended' : 'refused')
      }),
      runs,
    )
  })

  it('approves nothing but a lawful matter whose resolution was taken', () => {
    fc.assert(
      fc.property(
        fc.oneof(spoiled, fc.record({ village: villages, steps: anyMatter().map(({ steps }) => steps) })),
        ({ village: home, steps }) => {
          const verdict = verdictOf(steps, home)
          const open = verdict.stage === 'withdrawn' || verdict.stage === 'terminated'
          const taken = verdict.state.done.resolution?.standing === 'taken' && !open
          expect(approve(verdict)).toBe(verdict.answer === 'lawful' && taken && isDecided(verdict) ? verdict : undefined)
        },
      ),
      { numRuns: 400 },
    )
  })
})

const isDecided = ({ stage }: Verdict): boolean => ['resolved', 'disclosed', 'implementing', 'completed'].includes(stage)

describe('what may follow', () => {
  const ways = (following: NextMeeting): readonly Count['unit'][] => [...new Set(following.attend.map(({ unit }) => unit))]

  /** The meeting just as it is told: on the earliest day, with notice today, just enough there and just enough for it. */
  const held = (
    following: NextMeeting,
    unit: Count['unit'],
    home: Village,
    today: Day,
    fewer: { attend?: number; agree?: number } = {},
  ): Step => {
    const [attend, agree] = [following.attend, following.agree].map((asked) => asked.find((one) => one.unit === unit) ?? asked[0])
    if (attend === undefined || agree === undefined) throw new Error('both are told')
    // Where approvals are counted of all who should attend, more must come than the quorum to give them.
    const attended = Math.max(attend.needed, agree.needed) - (fewer.attend ?? 0)
    const agreed = Math.min(agree.needed - (fewer.agree ?? 0), attended)
    return meeting(following.step, following.body, sizeOf(home), following.earliest, {
      shouldAttend: { number: attend.whole, unit },
      attended: { number: attended, unit },
      for: agreed,
      against: attended - agreed,
      result: 'carried',
      notice: today,
      ...(following.convener && { convener: following.convener }),
    })
  }

  const put = (following: NextStep): Step =>
    posting(following.step as PostingKind, {
      from: following.earliest,
      to: 'until' in following && following.until !== undefined ? following.until : following.earliest,
    })

  const isOfMeeting = (following: NextStep): following is NextMeeting => 'body' in following

  it('is lawful in just the numbers and on just the day that it says', () => {
    fc.assert(
      fc.property(lawfuls, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 }), ({ village: home, steps }, count, wait) => {
        const before = steps.slice(0, count)
        const last = before.findLast((step) => step.kind !== 'legality')
        const today = addDays(last ? dayOf(last) : theDay('2026-01-05'), wait)
        const follows = mayFollow(verdictOf(before, home), lawOn, today)
        expect(follows.length).toBeGreaterThan(0)
        for (const following of follows) {
          const told = isOfMeeting(following) ? ways(following).map((unit) => held(following, unit, home, today)) : [put(following)]
          for (const step of told) expect(grave(verdictOf([...before, step], home))).toEqual([])
        }
      }),
      runs,
    )
  })

  it('is no longer lawful with one fewer there or one fewer for it', () => {
    fc.assert(
      fc.property(lawfuls, fc.constantFrom(0, 1, 2, 3, 4), ({ village: home, steps }, count) => {
        const before = steps.slice(0, count)
        const last = before.findLast((step) => step.kind !== 'legality')
        const today = addDays(last ? dayOf(last) : theDay('2026-01-05'), 3)
        for (const following of mayFollow(verdictOf(before, home), lawOn, today).filter(isOfMeeting))
          for (const unit of ways(following)) {
            const short = held(following, unit, home, today, { agree: 1 })
            expect(grave(verdictOf([...before, short], home)).map(({ fault }) => fault.kind)).toEqual(['carried'])
            const few = held(following, unit, home, today, { attend: 1 })
            const found = verdictOf([...before, few], home).findings
            // How many come to the joint meeting of the committees is only practice.
            const [level, kinds] = following.step === 'deliberation' ? ['note', ['quorum']] : ['breach', ['quorum', 'carried']]
            expect(found.filter((one) => one.level === level && kinds.includes(one.fault.kind)).length).toBe(1)
          }
      }),
      runs,
    )
  })

  it('is not lawful a day before the earliest, where notice is asked for', () => {
    fc.assert(
      fc.property(lawfuls, ({ village: home, steps }) => {
        const before = steps.slice(0, 4)
        const today = dayOf(before.at(-1))
        for (const following of mayFollow(verdictOf(before, home), lawOn, today).filter(isOfMeeting)) {
          if (following.notice === undefined) continue
          for (const [sooner, level] of [
            [1, 'note'],
            [2, 'breach'],
          ] as const) {
            const step = movedTo(held(following, 'person', home, today), addDays(following.earliest, -sooner))
            const found = verdictOf([...before, step], home).findings.map((finding) => [finding.level, finding.fault.kind])
            expect(found).toEqual([[level, 'notice']])
          }
        }
      }),
      runs,
    )
  })
})

describe('the clock of the machine', () => {
  const root = join(import.meta.dirname, '..')
  const program = `
    import { addDays, daysBetween, judge, lawOn, theDay } from '@cunyi/core'
    import { read, readVillage } from '@cunyi/records'
    import { readFileSync } from 'node:fs'
    const days = ['1986-05-04', '1991-09-15', '2018-12-29', '2025-12-31', '2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01']
    const counts = days.flatMap((from) => [-1, 0, 1, 15, 200].map((count) => [from, count, addDays(theDay(from), count)]))
    const spans = days.flatMap((from) => days.map((to) => daysBetween(theDay(from), theDay(to))))
    const home = readVillage('village.md', readFileSync('content/examples/village.md'))
    const verdicts = ['disclosure-posted', 'assembly-notice', 'resolution-after-review'].flatMap((rule) =>
      ['kept', 'broken'].map((shows) => {
        const path = 'content/examples/' + rule + '/' + shows + '.md'
        const { answer, stage, findings, steps } = judge(read(path, readFileSync(path)), home, lawOn, theDay('2026-11-23'))
        return { answer, stage, findings, steps }
      }),
    )
    console.log(JSON.stringify({ counts, spans, verdicts }))
  `
  const under = (zone: string): string =>
    execFileSync(join(root, 'node_modules/.bin/node'), ['--input-type=module', '-e', program], {
      cwd: root,
      env: { PATH: process.env.PATH ?? '', TZ: zone },
      encoding: 'utf8',
    })

  it('moves no day and no verdict, in whatever zone it stands', () => {
    const [shanghai, ...others] = ['Asia/Shanghai', 'UTC', 'America/New_York', 'Pacific/Apia'].map(under)
    expect(shanghai).toContain('"answer":"breached"')
    expect(shanghai).toContain('["2026-03-08",1,"2026-03-09"]')
    for (const other of others) expect(other).toBe(shanghai)
  })
})
