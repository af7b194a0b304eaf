import { describe, expect, it } from 'vitest'
import { addDays, theDay } from '../../base/day.ts'
import { readingOf } from '../../finding/finding.ts'
import { judge } from '../../judge/judge.ts'
import { lawOn } from '../../law/index.ts'
import type { Handling, Objection, Step } from '../../record/matter.ts'
import { isOpen } from '../../record/open-objections.ts'
import { disclosure, matter, outcome, sixSteps, village } from '../../testing/make.ts'

// Every history of an objection of up to eight events, walked to the end: none reaches a lawful outcome while somebody still waits.

const raised = theDay('2026-03-25')
const did = ['received', 'answered', 'disputed', 'forwarded', 'settled'] as const

/** An objection waits unless the last thing that answered it came after the last thing that opened it: told without the code that is tested. */
const waits = (events: readonly Handling['did'][]): boolean => {
  const last = events.findLast((one) => one !== 'received')
  return last !== 'answered' && last !== 'settled'
}

const objection = (events: readonly Handling['did'][], every: number): Objection => ({
  raised,
  about: '预算',
  handled: events.map((one, index) => ({ day: addDays(raised, index * every), did: one })),
})

const decided = (one: Objection, posted: Step): readonly Step[] =>
  sixSteps().map((step) => {
    if (step.kind === 'outcome') return posted.kind === 'outcome' ? { ...step, objections: [one] } : step
    return step.kind === 'disclosure' && posted.kind === 'disclosure' ? { ...step, objections: [one] } : step
  })

const histories = (length: number): readonly (readonly Handling['did'][])[] =>
  length === 0 ? [[]] : histories(length - 1).flatMap((before) => did.map((next) => [...before, next]))

describe.each([0, 1, 2, 3, 4])('histories of %i events', (length) => {
  it.each([
    ['the decision', disclosure()],
    ['the outcome', outcome()],
  ])('on the notice of %s: lawful exactly where nobody waits', (_, posted) => {
    for (const events of histories(length)) {
      const { answer } = judge(readingOf(matter(decided(objection(events, 1), posted))), village(), lawOn)
      expect([events, answer]).toEqual([events, waits(events) ? 'unknown' : 'lawful'])
    }
  })
})

it('waits as the judge takes it to wait, in every history of up to eight events', () => {
  let walked = 0
  for (let length = 0; length <= 8; length++)
    for (const events of histories(length)) {
      walked++
      if (isOpen(objection(events, 1)) !== waits(events)) expect(events).toBe('told apart by whether somebody waits')
    }
  expect(walked).toBe((5 ** 9 - 1) / 4)
})
