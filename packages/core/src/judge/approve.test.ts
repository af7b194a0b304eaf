import { describe, expect, expectTypeOf, it } from 'vitest'
import { theDay } from '../base/day.ts'
import { readingOf } from '../finding/finding.ts'
import { lawOn } from '../law/index.ts'
import { deliberation, disclosure, legality, matter, people, proposal, resolution, review, sixSteps, village } from '../testing/make.ts'
import { type Approved, append, approve } from './approve.ts'
import { judge } from './judge.ts'
import type { Verdict } from './verdict.ts'

const before = () => matter([proposal(), deliberation(), legality(), review()])

describe('append', () => {
  it('gives the longer matter', () => {
    const appended = append(before(), resolution(), village(), lawOn)
    expect(appended).toMatchObject({ is: 'appended', verdict: { stage: 'resolved' } })
    expect(appended.is === 'appended' && appended.matter.steps).toHaveLength(5)
  })

  it.each([
    ['a skipped step', matter([proposal(), deliberation(), legality()]), resolution(), 'after'],
    ['an early step', before(), resolution({ day: theDay('2026-03-11'), notice: theDay('2026-03-05') }), 'after'],
    ['a short-handed step', before(), resolution({ attended: people(29), for: 27, against: 1 }), 'quorum'],
    [
      'a step that takes a lost vote for a won one',
      matter([proposal(), deliberation(), legality(), review({ for: 10 })]),
      resolution(),
      'carried',
    ],
    ['a step that says too little', before(), { ...resolution(), chair: undefined } as never, 'present'],
  ])('refuses %s, with the finding it would bring', (_, so_far, step, kind) => {
    expect(append(so_far, step, village(), lawOn)).toMatchObject({ is: 'refused', findings: [{ fault: { kind } }] })
  })

  it('accepts a lost vote: saying no is no breach', () => {
    expect(append(before(), resolution({ for: 10, against: 31, abstained: 0 }), village(), lawOn).is).toBe('appended')
  })

  it('does not hold against a step what was wrong before it', () => {
    const faulty = matter([proposal({ attended: people(3), for: 3 }), deliberation()])
    expect(append(faulty, review(), village(), lawOn).is).toBe('appended')
  })
})

describe('approve', () => {
  const verdict = (of = matter()) => judge(readingOf(of), village(), lawOn)

  it('opens for a lawful resolution, from the day it is passed', () => {
    expect(approve(verdict())?.stage).toBe('completed')
    expect(approve(verdict(matter([...before().steps, resolution()])))?.stage).toBe('resolved')
  })

  it.each([
    ['not yet resolved', before()],
    ['rejected', matter([...before().steps, resolution({ for: 10, against: 31, abstained: 0 })])],
    ['breached', matter([...before().steps, resolution({ attended: people(29), for: 27, against: 1 })])],
    ['breached later', matter([...before().steps, resolution(), disclosure('2026-03-19', '2026-03-26')])],
    ['unknown', matter([...before().steps, { ...resolution(), chair: undefined } as never])],
    [
      'withdrawn',
      matter([...sixSteps().slice(0, 5), { kind: 'withdrawal', round: 1, others: [], blocks: [], parts: [], day: theDay('2026-03-19') }]),
    ],
  ])('stays shut for what is %s', (_, of) => {
    expect(approve(verdict(of))).toBeUndefined()
  })

  it('makes a type that a mere verdict is not', () => {
    expectTypeOf<Verdict>().not.toExtend<Approved>()
    expectTypeOf<Approved>().toExtend<Verdict>()
  })
})
