import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ruleSets } from '@cunyi/core'
import { describe, expect, it } from 'vitest'
import { asExpected, type CaseFacts, type Expected, sortedSet, verdictOn } from './conformance/facts.ts'
import { pack } from './conformance/pack.ts'
import { decision } from './second-opinion/decisions.ts'
import { untold } from './second-opinion/untold.ts'

// Another judge, in another language, written from the pack and the articles: it and the core must agree.

const judgePy = fileURLToPath(new URL('second-opinion/judge.py', import.meta.url))

/** What the second judge makes of facts: one process, one line each; isolated, so that nothing but the standard library can be imported. */
const secondOpinion = (facts: readonly CaseFacts[]): readonly Required<Expected>[] => {
  const input = facts.map((one) => JSON.stringify(one)).join('\n')
  const { stdout, stderr, status } = spawnSync('python3', ['-I', '-S', '-B', judgePy], { input, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(stderr)
  // The shape is what judge.py prints; whatever else it were would differ from the core's.
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Required<Expected>)
}

const hasPython = spawnSync('python3', ['--version']).status === 0
if (!hasPython) console.warn('No python3 here: the second opinion was not asked.')

const seeds = Array.from({ length: 20_000 }, (_, index) => 20_260_101 + index)
const decisions = seeds.map(decision)
const verdicts = hasPython ? decisions.map((facts) => asExpected(verdictOn(facts))) : []

it('is a second opinion that can be read in one go', () => {
  expect(readFileSync(judgePy, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(510)
})

describe.skipIf(!hasPython)('a second opinion', () => {
  it('agrees with every case of the pack', () => {
    const cases = pack.flatMap((file) => file.cases)
    const opinions = secondOpinion(cases.map(({ facts }) => facts))
    cases.forEach(({ id, expect: { answer, findings, needed = {} } }, index) => {
      const given = opinions[index]
      const facts = cases[index]?.facts
      const asked = Object.fromEntries(Object.entries(given?.needed ?? {}).filter(([rule]) => rule in needed))
      const told = facts && given && key(toldOf(facts, { ...given, needed: asked }))
      expect({ id, ...told }).toEqual({ id, ...(facts && key(toldOf(facts, { answer, findings, needed }))) })
    })
  })

  it('agrees with the core on twenty thousand random decisions', () => {
    const opinions = secondOpinion(decisions)
    const apart = verdicts.flatMap((core, index) => {
      const second = opinions[index]
      const facts = decisions[index]
      if (facts === undefined || second === undefined) return [{ seed: seeds[index], core: key(core) }]
      const both = { core: key(toldOf(facts, core)), second: key(toldOf(facts, second)) }
      return JSON.stringify(both.core) === JSON.stringify(both.second) ? [] : [{ seed: seeds[index], ...both }]
    })
    expect(apart.slice(0, 5), `${apart.length} of ${decisions.length} decisions apart, from seed ${seeds[0]}`).toEqual([])
  })

  it('was asked about lawful, breached and unknown decisions, and about every rule', () => {
    const answers = new Set(verdicts.map(({ answer }) => answer))
    expect([...answers].toSorted()).toEqual(['breached', 'lawful', 'unknown'])
    expect(verdicts.filter(({ answer }) => answer === 'lawful').length).toBeGreaterThan(1_000)
    const told = new Set(verdicts.flatMap(({ findings }) => findings.map(({ rule }) => rule)))
    const onFile = new Set(ruleSets.flatMap(({ rules }) => rules.map(({ id }) => id)))
    expect([...onFile].filter((rule) => !told.has(rule))).toEqual([])
  })
})

/** What of a verdict is compared: without what the second judge was not told, and with the answer of what is left. */
const toldOf = (facts: CaseFacts, verdict: Required<Expected>): Required<Expected> => {
  const out = new Set(untold.filter(({ where }) => where?.(facts) ?? true).map(({ rule }) => rule))
  const findings = verdict.findings.filter(({ rule }) => !out.has(rule))
  const levels = new Set(findings.map(({ level }) => level))
  const left = levels.has('breach') ? 'breached' : levels.has('defect') ? 'unknown' : 'lawful'
  return {
    answer: findings.length === verdict.findings.length ? verdict.answer : left,
    findings,
    needed: Object.fromEntries(Object.entries(verdict.needed).filter(([rule]) => !out.has(rule))),
  }
}

/** A verdict as one comparable thing. */
const key = ({ answer, findings, needed }: Required<Expected>) => ({
  answer,
  findings: sortedSet(findings).map(({ rule, level }) => `${level} ${rule}`),
  needed: Object.entries(needed)
    .map(([rule, number]) => `${rule} ${number}`)
    .toSorted(),
})
