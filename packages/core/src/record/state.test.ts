import { describe, expect, it } from 'vitest'
import { theDay } from '../base/day.ts'
import { deliberation, disclosure, legality, matter, outcome, proposal, resolution, review, works } from '../testing/make.ts'
import type { Step } from './matter.ts'
import { evolve, initialState, isReliedOn, isSuperseded, type StepResult } from './state.ts'

const fold = (steps: readonly Step[], standings: readonly StepResult[] = []) =>
  steps.reduce((state, step, index) => evolve(state, step, index, standings[index] ?? 'taken'), initialState)

describe('evolve', () => {
  it('names where the matter stands after each step', () => {
    const steps = [proposal(), deliberation(), review(), resolution(), disclosure(), works(), outcome()]
    expect(steps.map((_, index) => fold(steps.slice(0, index + 1)).stage)).toEqual([
      'proposed',
      'deliberated',
      'reviewed',
      'resolved',
      'disclosed',
      'implementing',
      'completed',
    ])
  })

  it('takes the next step of a village that skipped one', () => {
    expect(fold([proposal(), resolution()]).stage).toBe('resolved')
  })

  it('leaves everything as it was after a meeting that never formed', () => {
    expect(fold([proposal(), deliberation(), review(), resolution()], ['taken', 'taken', 'taken', 'not-formed']).stage).toBe('reviewed')
  })

  it('sends back what was lost, and calls it rejected only at the resolution', () => {
    expect(fold([proposal(), deliberation()], ['taken', 'lost']).stage).toBe('returned')
    expect(fold([proposal(), resolution()], ['taken', 'lost']).stage).toBe('rejected')
    expect(fold([proposal(), resolution(), disclosure()], ['taken', 'lost', 'taken']).stage).toBe('rejected')
  })

  it('undoes what came after a step that is taken again', () => {
    const { done, stage } = fold([proposal(), deliberation(), review(), resolution(), disclosure(), resolution({ round: 2 })])
    expect(stage).toBe('resolved')
    expect(done.disclosure).toBeUndefined()
    expect(done.review).toBeDefined()
  })
})

describe('what a later step makes of an earlier one', () => {
  it.each([
    ['the next step', [review(), resolution()], true, false],
    ['the same step again', [review(), review({ round: 2 }), resolution()], false, true],
    ['an earlier step that was skipped and comes late', [resolution(), proposal()], false, false],
    ['a later step after a late one', [resolution(), proposal(), disclosure()], true, false],
    ['works that go on', [works(), works()], false, false],
    ['works that go on, and their outcome', [works(), works(), outcome()], true, false],
    ['a decision taken anew', [resolution(), works(), resolution({ round: 2 }), works()], true, false],
    ['nothing', [resolution()], false, false],
    ['carrying it out', [resolution(), works()], true, false],
    ['disclosing it', [resolution(), disclosure()], true, false],
    ['disclosing an open defeat', [resolution({ result: 'lost' }), disclosure()], false, false],
    ['carrying out an open defeat', [resolution({ result: 'lost' }), disclosure(), works()], true, false],
  ])('%s', (_, steps, relied, superseded) => {
    expect(isReliedOn(matter(steps), 0)).toBe(relied)
    expect(isSuperseded(matter(steps), 0)).toBe(superseded)
  })

  it('an earlier step taken again begins a new round', () => {
    const steps = [proposal(), resolution(), proposal({ round: 2 })]
    expect(isReliedOn(matter(steps), 1)).toBe(false)
    expect(isSuperseded(matter(steps), 1)).toBe(true)
  })
})

describe('what became of a step', () => {
  it('sends back a proposal, a deliberation or a review that was lost', () => {
    expect(fold([proposal()], ['lost']).stage).toBe('returned')
    expect(fold([proposal(), deliberation()], ['taken', 'lost']).stage).toBe('returned')
    expect(fold([proposal(), deliberation(), review()], ['taken', 'taken', 'lost']).stage).toBe('returned')
  })

  const ending = (kind: 'withdrawal' | 'termination'): Step => ({
    round: 1,
    others: [],
    blocks: [],
    parts: [],
    kind,
    day: theDay('2026-03-20'),
  })

  it('ends with a withdrawal or a termination', () => {
    expect(fold([proposal(), ending('withdrawal')]).stage).toBe('withdrawn')
    expect(fold([proposal(), ending('termination')]).stage).toBe('terminated')
  })

  it('is completed by the outcome alone, and disclosed by a disclosure', () => {
    expect(fold([resolution(), outcome()]).stage).toBe('completed')
    expect(fold([resolution(), works()], ['lost', 'taken']).stage).toBe('implementing')
    expect(fold([resolution(), outcome()], ['lost', 'taken']).stage).toBe('completed')
  })

  it('begins with nothing tried', () => {
    expect(initialState).toStrictEqual({ stage: 'empty', done: {}, tried: [], votes: [] })
    expect(fold([proposal()])).toStrictEqual({
      stage: 'proposed',
      done: { proposal: { index: 0, standing: 'taken', day: '2026-03-02' } },
      tried: [],
      votes: [],
    })
  })

  it('a step that comes late for the first time undoes nothing, and leaves the matter where it stood', () => {
    const { stage, done } = fold([proposal(), resolution(), review()])
    expect(stage).toBe('resolved')
    expect(done.resolution).toBeDefined()
    expect(done.review).toBeDefined()
  })

  it('a step beside the six undoes nothing when it is taken again', () => {
    const advice = legality()
    const { stage, done } = fold([proposal(), advice, resolution(), advice])
    expect(stage).toBe('resolved')
    expect(Object.keys(done)).toEqual(['proposal', 'legality', 'resolution'])
  })

  it('a step of the six taken again leaves the ones beside them done', () => {
    expect(Object.keys(fold([proposal(), legality(), review(), proposal({ round: 2 })]).done).toSorted()).toEqual(['legality', 'proposal'])
  })

  it('forgets what was tried in vain after it, once a step is taken again, and nothing before it or beside it', () => {
    const standings = ['taken', 'not-formed', 'not-formed', 'taken'] as const
    expect(fold([proposal(), review(), resolution(), deliberation()], standings).tried).toEqual([])
    expect(fold([review(), legality(), resolution()], ['not-formed', 'not-formed', 'taken']).tried).toEqual(['review', 'legality'])
    expect(fold([review(), review()], ['not-formed', 'taken']).tried).toEqual(['review'])
  })

  it('takes with a step the ones it stood for, and none unless it is told', () => {
    expect(Object.keys(evolve(initialState, deliberation(), 0, 'taken', ['proposal']).done).toSorted()).toEqual([
      'deliberation',
      'proposal',
    ])
    expect(Object.keys(evolve(initialState, deliberation(), 0, 'taken').done)).toEqual(['deliberation'])
  })

  it('only tries a step that nobody dated', () => {
    const { day: _, ...undated } = resolution()
    expect(fold([undated])).toStrictEqual({ stage: 'empty', done: {}, tried: ['resolution'], votes: [] })
  })
})

describe('what relies on what', () => {
  it('is nothing for a step beside the six, or for one that is not there', () => {
    const steps = [legality(), resolution()]
    expect([isReliedOn(matter(steps), 0), isSuperseded(matter(steps), 0)]).toEqual([false, false])
    expect([isReliedOn(matter(steps), 7), isSuperseded(matter(steps), 7)]).toEqual([false, false])
  })

  it('is the disclosure of a review marked lost, for only a resolution is disclosed as a defeat', () => {
    expect(isReliedOn(matter([review({ result: 'lost' }), disclosure()]), 0)).toBe(true)
  })
})
