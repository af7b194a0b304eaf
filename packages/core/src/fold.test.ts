import { describe, expect, it } from 'vitest'
import { beginning, evolve, isReliedOn, isSuperseded, type Standing } from './fold.ts'
import { deliberation, disclosure, matter, outcome, proposal, resolution, review, works } from './make.ts'
import type { Step } from './matter.ts'

const fold = (steps: readonly Step[], standings: readonly Standing[] = []) =>
  steps.reduce((state, step, index) => evolve(state, step, index, standings[index] ?? 'taken'), beginning)

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
