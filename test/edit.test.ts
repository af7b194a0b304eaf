import { expect, test } from 'vitest'
import { everyFact, tryEdits } from './edits.ts'

// A form changes what it was asked to change. One fact in a hundred here; `pnpm nightly` takes all of them.

/** What nobody can say where it stands is not touched. */
const plain = ['perhaps-written', 'joined', 'written-twice', 'clear: perhaps-written', 'clear: changes-more']

test('a fact that is set is read as meant, on one line, and all else is as before', () => {
  const facts = everyFact(100)
  expect(facts.length).toBeGreaterThan(190)
  const trials = facts.map(tryEdits)
  expect(trials.flatMap((one) => (one.is === 'wrong' ? [one.what] : []))).toEqual([])
  const refused = trials.flatMap((one) => (one.is === 'refused' ? [one.why] : []))
  expect(refused.filter((why) => !plain.includes(why))).toEqual([])
  expect(refused.length).toBeLessThan(facts.length / 100 + 5)
})
