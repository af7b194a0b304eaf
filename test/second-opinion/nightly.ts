import { asExpected, verdictOn } from '../conformance/facts.ts'
import { decision } from './decisions.ts'
import { comparable, secondOpinion } from './opinion.ts'

// Usage: node test/second-opinion/nightly.ts [decisions] [seed]. Not part of the tests: minutes, and other decisions each night.
const [many = 200_000, first = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number)
const batch = 5_000
const apart: { readonly seed: number; readonly core: object; readonly second: object }[] = []

console.log(`from seed ${first}, ${many} decisions`)
for (let done = 0; done < many; done += batch) {
  const seeds = Array.from({ length: Math.min(batch, many - done) }, (_, index) => first + done + index)
  const decisions = seeds.map(decision)
  const opinions = secondOpinion(decisions)
  for (const [index, facts] of decisions.entries()) {
    const [core, second] = [comparable(asExpected(verdictOn(facts))), opinions[index] && comparable(opinions[index])]
    if (JSON.stringify(core) !== JSON.stringify(second)) apart.push({ seed: first + done + index, core, second: second ?? {} })
  }
  console.log(`${done + seeds.length} decisions, ${apart.length} apart`)
}
console.log(JSON.stringify(apart.slice(0, 5), undefined, 1))
process.exitCode = apart.length > 0 ? 1 : 0
