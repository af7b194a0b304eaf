import * as fc from 'fast-check'
import { everyFact, tryEdits } from './edits.ts'
import { clumsyRecords, cutSamples, keepsMeaning, needsNothing, ownRecords } from './fix-promises.ts'
import { holds, holdsOfPages, mutantPages, mutants } from './fuzz.ts'
import { isBetter, isTold, lessKnown, unreadLine, verdictOf, withoutEase } from './ignorance.ts'
import { allPumps, slowPumps } from './patterns/pumped.ts'

// Usage: node test/nightly.ts [runs] [seed]. Not part of the tests: minutes, and another seed each night.
const [runs = 100_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number)
const batch = 2_000
const begun = performance.now()
const seconds = (): string => ((performance.now() - begun) / 1000).toFixed(0)

console.log(`seed ${seed}, ${runs} records`)
for (let done = 0; done < runs; done += batch) {
  fc.assert(fc.property(mutants, holds), { seed: seed + done, numRuns: Math.min(batch, runs - done) })
  fc.assert(fc.property(mutantPages, holdsOfPages), { seed: seed + done, numRuns: batch / 20 })
  const some = { seed: seed + done, numRuns: batch / 4 }
  fc.assert(
    fc.property(fc.oneof(lessKnown, withoutEase), (change) => !isBetter(change)),
    some,
  )
  fc.assert(
    fc.property(
      unreadLine,
      (change) => change.text === change.known.text || change.known.verdict.answer === 'unknown' || isTold(change, verdictOf(change)),
    ),
    some,
  )
  const few = { seed: seed + done, numRuns: batch / 40 }
  for (const records of [clumsyRecords, cutSamples])
    fc.assert(
      fc.property(records, (text) => void keepsMeaning(text)),
      few,
    )
  fc.assert(fc.property(ownRecords, needsNothing), few)
  console.log(`${Math.min(done + batch, runs)} records, ${(done / batch + 1) * (batch / 20)} pages, ${seconds()} s`)
}
const trials = everyFact().map(tryEdits)
const wrong = trials.flatMap((one) => (one.is === 'wrong' ? [one.what] : []))
const refused = trials.filter(({ is }) => is === 'refused').length
console.log(`${trials.length} facts set, cleared and set again, ${refused} refused, ${wrong.length} wrong, ${seconds()} s`)
if (wrong.length > 0) throw new Error(wrong.join('\n'))
const pumps = await allPumps()
const slow = slowPumps(pumps, 32_768)
console.log(`${pumps.length} pieces of our expressions repeated, ${slow.length} slow, ${seconds()} s`)
if (slow.length > 0) throw new Error(slow.join('\n'))
console.log(`all held (seed ${seed})`)
