import { describe, expect, it } from 'vitest'
import { theDay } from '../../base/day.ts'
import type { Step } from '../../record/matter.ts'
import { evolve, initialState } from '../../record/state.ts'
import { about, disclosure, legality, matter, outcome, resolution, review, works } from '../../testing/make.ts'
import { checkAfter } from './after.ts'

const demand = { kind: 'after', step: 'review' } as const

it.each([
  ['the day before', '2026-03-17', 'kept'],
  ['the same day', '2026-03-18', 'kept'],
  ['the day after', '2026-03-19', 'broken'],
])('a review held %s', (_, day, is) => {
  const reviewed = review({ day: theDay(day) })
  const state = evolve(initialState, reviewed, 0, 'taken')
  expect(checkAfter(demand, about(resolution(), { state, index: 1, matter: matter([reviewed, resolution()]) })).is).toBe(is)
})

it('a review never held is named, at the heading of the step that came without it', () => {
  expect(checkAfter(demand, about(resolution()))).toMatchObject({
    is: 'broken',
    at: 'heading',
    fault: { missing: 'review', step: 'resolution' },
    remedy: { kind: 'take', step: 'review' },
  })
})

describe('works', () => {
  const decided = { kind: 'after', step: 'resolution' } as const
  const begun = { kind: 'take', step: 'resolution', begun: true } as const

  it('that nobody decided on are to be stopped, not only gone over again', () => {
    expect(checkAfter(decided, about(works()))).toMatchObject({ is: 'broken', fault: { missing: 'resolution' }, remedy: begun })
  })

  it('that came before the decision too', () => {
    const steps = [works(), resolution({ day: theDay('2026-04-13') })]
    expect(checkAfter(decided, about(works(), { day: theDay('2026-04-12'), matter: matter(steps) }))).toMatchObject({
      fault: { foundOn: '2026-04-13' },
      remedy: begun,
    })
  })

  it('whose decision is only written below them have nothing to stop for', () => {
    const outcome = checkAfter(decided, about(works(), { day: theDay('2026-04-12'), matter: matter([works(), resolution()]) }))
    expect(outcome).toMatchObject({ level: 'defect', remedy: { kind: 'take', step: 'resolution' } })
    expect(outcome).not.toHaveProperty('remedy.begun')
  })

  it('alone are to be stopped: a notice without a decision has nothing to stop', () => {
    const outcome = checkAfter(decided, about(disclosure(), { day: theDay('2026-03-19') }))
    expect(outcome).toMatchObject({ is: 'broken', remedy: { kind: 'take', step: 'resolution' } })
    expect(outcome).not.toHaveProperty('remedy.begun')
  })

  it('that lack another step do not lack a decision', () => {
    expect(checkAfter({ kind: 'after', step: 'approval' }, about(works()))).not.toHaveProperty('remedy.begun')
  })
})

it('a review held earlier but written below is a fault of the record alone', () => {
  const steps = [resolution(), review()]
  expect(checkAfter(demand, about(resolution(), { matter: matter(steps) }))).toMatchObject({
    level: 'defect',
    fault: { foundOn: '2026-03-12' },
  })
})

it('a review held afterwards is a fault of the village', () => {
  const outcome = checkAfter(demand, about(resolution(), { matter: matter([resolution(), review({ day: theDay('2026-03-20') })]) }))
  expect(outcome).toMatchObject({ is: 'broken', fault: { foundOn: '2026-03-20' } })
  expect(outcome).not.toHaveProperty('level')
})

it('a review that never formed is a finding of its own quorum, not of the order', () => {
  const state = evolve(initialState, review(), 0, 'not-formed')
  expect(checkAfter(demand, about(resolution(), { index: 1, state })).is).toBe('not-asked')
})

const taken = (day: string) => ({ index: 0, day: theDay(day), standing: 'taken' as const })

it('says all it knows of a step that is missing, and nothing of a day that is not written', () => {
  const fault = { kind: 'after', step: 'resolution', missing: 'review' } as const
  const remedy = { kind: 'take', step: 'review' } as const
  expect(checkAfter(demand, about(resolution()))).toStrictEqual({
    is: 'broken',
    fault: { ...fault, day: '2026-03-18' },
    at: 'heading',
    remedy,
  })
  expect(checkAfter(demand, about(resolution(), { day: undefined }))).toStrictEqual({ is: 'broken', fault, at: 'heading', remedy })
})

it('a step taken before counts even where this one has no day', () => {
  const state = { ...initialState, done: { review: taken('2026-03-12') } }
  expect(checkAfter(demand, about(resolution(), { state, day: undefined })).is).toBe('kept')
})

it('a review held too late stays too late, though another one was tried in vain', () => {
  const state = { ...initialState, done: { review: taken('2026-03-20') }, tried: ['review'] as const }
  expect(checkAfter(demand, about(resolution(), { state }))).toStrictEqual({
    is: 'broken',
    fault: { kind: 'after', step: 'resolution', missing: 'review', foundOn: '2026-03-20', day: '2026-03-18' },
    at: 'day',
    remedy: { kind: 'take', step: 'review' },
  })
})

it('looks for a review only below, and takes one of the same day for a fault of the record', () => {
  const above = about(resolution(), { index: 1, matter: matter([review(), resolution()]) })
  expect(checkAfter(demand, above)).not.toHaveProperty('fault.foundOn')
  const below = about(resolution(), { matter: matter([resolution(), review({ day: theDay('2026-03-18') })]) })
  expect(checkAfter(demand, below)).toMatchObject({ level: 'defect', fault: { foundOn: '2026-03-18' } })
})

describe('so many days after', () => {
  const fifteen = { kind: 'after', step: 'preview', days: 15 } as const
  const since = (from: string) => checkAfter(fifteen, about(resolution(), { state: { ...initialState, done: { preview: taken(from) } } }))

  it.each([
    ['2026-03-02', 'kept', undefined],
    ['2026-03-03', 'kept', undefined],
    ['2026-03-04', 'broken', 'note'],
    ['2026-03-05', 'broken', undefined],
  ])('posted on %s, decided on 2026-03-18: %s %s', (from, is, level) => {
    const outcome = since(from)
    expect(outcome.is).toBe(is)
    expect('level' in outcome ? outcome.level : undefined).toBe(level)
  })

  it('names the first day on which it could be decided', () => {
    expect(since('2026-03-05')).toStrictEqual({
      is: 'broken',
      fault: {
        kind: 'after',
        step: 'resolution',
        missing: 'preview',
        foundOn: '2026-03-05',
        day: '2026-03-18',
        needed: 15,
        had: 13,
      },
      at: 'day',
      remedy: { kind: 'meet-from', day: '2026-03-20' },
    })
  })

  it('is not counted to a step without a day', () => {
    const state = { ...initialState, done: { preview: taken('2026-03-17') } }
    expect(checkAfter(fifteen, about(resolution(), { state, day: undefined })).is).toBe('kept')
  })
})

describe('a step that has to agree', () => {
  const granted = { kind: 'after', step: 'approval', granted: true } as const
  const approved = (opinion?: string): Step => ({
    round: 1,
    others: [],
    blocks: [],
    parts: [],
    kind: 'approval',
    held: { from: theDay('2026-04-01') },
    ...(opinion !== undefined && { opinion }),
  })
  const afterIt = (opinion?: string) => {
    const steps = [approved(opinion), works()]
    const state = evolve(initialState, approved(opinion), 0, 'taken')
    return checkAfter(granted, about(works(), { state, index: 1, matter: matter(steps), day: theDay('2026-04-12') }))
  }

  it('and did', () => {
    expect(afterIt('批准')).toEqual({ is: 'kept' })
  })

  it('and said no', () => {
    expect(afterIt('不批准')).toStrictEqual({
      is: 'broken',
      fault: { kind: 'after', step: 'implementation', missing: 'approval', said: 'no' },
      at: 'heading',
      remedy: { kind: 'take', step: 'approval' },
    })
  })

  it.each([undefined, '原则同意，修改后再报'])('and said neither (%s): the record leaves it open', (opinion) => {
    expect(afterIt(opinion)).toMatchObject({ is: 'broken', level: 'defect', fault: { said: 'nothing' } })
  })
})

describe('an adviser’s opinion under a step', () => {
  const legal = { kind: 'after', step: 'legality' } as const
  const advised = (day: string) => {
    const advice = [{ by: '村法律顾问', day: theDay(day), said: '程序合法' }]
    return checkAfter(
      legal,
      about(resolution(), { index: 1, matter: matter([{ ...review(), advice }, resolution()]), day: theDay('2026-03-18') }),
    ).is
  }

  it.each([
    ['2026-03-18', 'kept'],
    ['2026-03-19', 'broken'],
  ])('of %s is a review before a resolution of 2026-03-18: %s', (day, is) => {
    expect(advised(day)).toBe(is)
  })

  it('counts where nobody wrote the day of the resolution, as long as there is one', () => {
    const advice = [{ by: '村法律顾问', day: theDay('2026-03-10'), said: '程序合法' }]
    const undated = (step: Step) =>
      checkAfter(legal, about(resolution(), { index: 1, matter: matter([step, resolution()]), day: undefined })).is
    expect(undated({ ...review(), advice })).toBe('kept')
    expect(undated(review())).toBe('broken')
    expect(undated({ ...review(), advice: [] })).toBe('broken')
  })

  it('under a later step came too late to be asked for', () => {
    const advice = [{ by: '村法律顾问', day: theDay('2026-04-10'), said: '程序合法' }]
    const later = matter([resolution(), { ...works(), advice }])
    expect(checkAfter(legal, about(resolution(), { matter: later, day: undefined })).is).toBe('broken')
  })

  it('is none of any other kind', () => {
    expect(checkAfter(demand, about({ ...resolution(), advice: [{ by: '村法律顾问', day: theDay('2026-03-01'), said: '合法' }] })).is).toBe(
      'broken',
    )
  })
})

describe('what is to be done, and not by when', () => {
  const filed = { kind: 'after', step: 'filing', offices: ['township'], undated: true } as const
  const filing = (day: string): Step => ({ ...legality(), kind: 'filing', held: { from: theDay(day) } })

  it('is missing where nobody has written it down: it may still be done, and nothing after it again', () => {
    expect(checkAfter(filed, about(outcome()))).toMatchObject({
      is: 'broken',
      fault: { missing: 'filing', undated: true },
      remedy: { kind: 'take', step: 'filing', undated: true },
    })
  })

  it.each([
    // The outcome is of 2026-08-26: what is dated before it and written below it is out of its order, and may be of another decision.
    ['2026-08-25', 'broken'],
    ['2026-08-26', 'broken'],
    ['2026-08-27', 'kept'],
  ])('written below, of %s', (day, is) => {
    const found = checkAfter(filed, about(outcome(), { matter: matter([outcome(), filing(day)]), day: theDay('2026-08-26') }))
    expect(found.is).toBe(is)
    if (is === 'broken') expect(found).toMatchObject({ level: 'defect', fault: { foundOn: day } })
  })

  it('is kept where it came before', () => {
    const steps = [filing('2026-03-20'), outcome()]
    const state = evolve(initialState, filing('2026-03-20'), 0, 'taken')
    expect(checkAfter(filed, about(outcome(), { matter: matter(steps), index: 1, state })).is).toBe('kept')
  })
})

describe('what only a decision can go through', () => {
  const filed = { kind: 'after', step: 'filing', offices: ['township'], undated: true } as const
  const filing = (day: string): Step => ({ ...legality(), kind: 'filing', held: { from: theDay(day) } })
  // The vote is of 2026-03-18, the outcome of 2026-08-26.
  const told = (steps: readonly Step[]) => {
    const index = steps.findIndex(({ kind }) => kind === 'outcome')
    const state = steps.slice(0, index).reduce((so, step, at) => evolve(so, step, at, 'taken'), initialState)
    return checkAfter(filed, about(outcome(), { matter: matter(steps), index, state, day: theDay('2026-08-26') }))
  }

  it.each([
    ['above', '2026-03-17', 'broken'],
    ['above', '2026-03-18', 'broken'],
    ['above', '2026-03-19', 'broken'],
    ['below', '2026-03-17', 'broken'],
    ['below', '2026-03-18', 'kept'],
    ['below', '2026-03-19', 'kept'],
  ])('written %s the vote, of %s', (where, day, is) => {
    const found = told(where === 'above' ? [filing(day), resolution(), outcome()] : [resolution(), filing(day), outcome()])
    expect(found.is).toBe(is)
    if (is === 'broken')
      expect(found).toMatchObject({
        level: 'defect',
        fault: { missing: 'filing', foundOn: day, vote: '2026-03-18' },
        beside: { step: where === 'above' ? 0 : 1 },
        remedy: { kind: 'take', step: 'filing', undated: true, again: true },
      })
  })

  it('is kept by another since, whichever else there was before', () => {
    const early = filing('2026-03-10')
    expect(told([early, resolution(), filing('2026-03-20'), outcome()]).is).toBe('kept')
    expect(told([early, resolution(), outcome(), filing('2026-08-27')]).is).toBe('kept')
    expect(told([resolution(), filing('2026-03-20'), early, outcome()]).is).toBe('kept')
  })

  it('is to be done once more where the vote was taken again', () => {
    const again = resolution({ day: theDay('2026-04-18') })
    expect(told([resolution(), filing('2026-03-20'), again, outcome()])).toMatchObject({
      fault: { foundOn: '2026-03-20', vote: '2026-04-18' },
    })
    expect(told([resolution(), filing('2026-03-20'), again, filing('2026-04-20'), outcome()]).is).toBe('kept')
  })

  it('is not asked for where one has no day, or no vote is on record: that is told in its own place', () => {
    const state = evolve(initialState, legality(), 0, 'taken')
    expect(checkAfter(filed, about(outcome(), { state: { ...state, tried: ['filing'] } })).is).toBe('not-asked')
    expect(told([filing('2026-03-10'), outcome()]).is).toBe('kept')
  })
})
