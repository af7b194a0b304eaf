import { readFileSync } from 'node:fs'
import { ruleSets } from '@cunyi/core'
import { describe, expect, it } from 'vitest'
import { asExpected, verdictOn } from './conformance/facts.ts'
import { pack } from './conformance/pack.ts'
import { decision } from './second-opinion/decisions.ts'
import { comparable, hasPython, judgePy, secondOpinion } from './second-opinion/opinion.ts'

// Another judge, in another language, written from the pack and the articles: it and the core must agree.

if (!hasPython) console.warn('No python3 here: the second opinion was not asked.')

const seeds = Array.from({ length: 20_000 }, (_, index) => 20_260_101 + index)
const decisions = seeds.map(decision)
const verdicts = hasPython ? decisions.map((facts) => asExpected(verdictOn(facts))) : []

it('is a second opinion that can be read in one go', () => {
  expect(readFileSync(judgePy, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(690)
})

describe.skipIf(!hasPython)('a second opinion', () => {
  it('agrees with every case of the pack', () => {
    const cases = pack.flatMap((file) => file.cases)
    const opinions = secondOpinion(cases.map(({ facts }) => facts))
    cases.forEach(({ id, expect: { answer, findings, needed = {} } }, index) => {
      const given = opinions[index]
      const asked = Object.fromEntries(Object.entries(given?.needed ?? {}).filter(([rule]) => rule in needed))
      expect({ id, ...(given && comparable({ ...given, needed: asked })) }).toEqual({ id, ...comparable({ answer, findings, needed }) })
    })
  })

  it('agrees with the core on twenty thousand random decisions', () => {
    const opinions = secondOpinion(decisions)
    const apart = verdicts.flatMap((core, index) => {
      const second = opinions[index]
      if (second === undefined) return [{ seed: seeds[index], core: comparable(core) }]
      const both = { core: comparable(core), second: comparable(second) }
      return JSON.stringify(both.core) === JSON.stringify(both.second) ? [] : [{ seed: seeds[index], ...both }]
    })
    expect(apart.slice(0, 5), `${apart.length} of ${decisions.length} decisions apart, from seed ${seeds[0]}`).toEqual([])
  })

  it('was asked about lawful, breached and unknown decisions, and about every rule', () => {
    const answers = new Set(verdicts.map(({ answer }) => answer))
    expect([...answers].toSorted()).toEqual(['breached', 'lawful', 'unknown'])
    expect(verdicts.filter(({ answer }) => answer === 'lawful').length).toBeGreaterThan(900)
    const told = new Set(verdicts.flatMap(({ findings }) => findings.map(({ rule }) => rule)))
    const onFile = new Set(ruleSets.flatMap(({ rules }) => rules.map(({ id }) => id)))
    expect([...onFile].filter((rule) => !told.has(rule))).toEqual([])
  })
})
