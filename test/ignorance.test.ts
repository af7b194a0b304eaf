import { judge, lawOn, readingOf } from '@cunyi/core'
import { read, write } from '@cunyi/records'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBetter, isTold, lessKnown, records, shown, unreadLine, verdictOf, withoutEase } from './ignorance.ts'

// Ignorance never helps. A failing run prints its seed; `node test/nightly.ts` runs the same a thousandfold.

const runs = { numRuns: 200 }

describe('ignorance never helps', () => {
  it('over records that are lawful, breached and unknown', () => {
    const answers = records.map(({ verdict }) => verdict.answer)
    for (const answer of ['lawful', 'breached', 'unknown'] as const)
      expect(answers.filter((one) => one === answer).length, answer).toBeGreaterThan(20)
  })

  it('whatever value or heading becomes a word that says nothing', () => {
    fc.assert(
      fc.property(lessKnown, (change) => {
        expect(isBetter(change), shown(change)).toBe(false)
      }),
      runs,
    )
  })

  it('where a fact that eases is struck out', () => {
    fc.assert(
      fc.property(withoutEase, (change) => {
        expect(isBetter(change), shown(change)).toBe(false)
      }),
      runs,
    )
  })

  it('and is never passed over: a line under a step that decides, and that nobody understands, is told', () => {
    fc.assert(
      fc.property(unreadLine, (change) => {
        fc.pre(change.text !== change.known.text)
        const verdict = verdictOf(change)
        // Of a fact that was unread before, no more is said.
        expect(verdict.answer === 'unknown' || isTold(change, verdict), shown(change)).toBe(true)
      }),
      runs,
    )
  })

  it('nor where the matter goes on without its text, or is written anew', () => {
    fc.assert(
      fc.property(lessKnown, (change) => {
        const verdict = verdictOf(change)
        if (verdict.answer === 'lawful') return
        const { matter } = verdict.reading
        expect(judge(readingOf(matter), change.known.village, lawOn).answer, shown(change)).not.toBe('lawful')
        expect(judge(read('x.md', write(matter)), change.known.village, lawOn).answer, shown(change)).not.toBe('lawful')
      }),
      { numRuns: 100 },
    )
  })
})
