import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type CaseFacts, type Expected, sortedSet } from '../conformance/facts.ts'

/** The second judge. */
export const judgePy: string = fileURLToPath(new URL('judge.py', import.meta.url))

/** What the second judge makes of facts: one process, one line each; isolated, so that nothing but the standard library can be imported. */
export const secondOpinion = (facts: readonly CaseFacts[]): readonly Required<Expected>[] => {
  const input = facts.map((one) => JSON.stringify(one)).join('\n')
  const { stdout, stderr, status } = spawnSync('python3', ['-I', '-S', '-B', judgePy], { input, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(stderr)
  // The shape is what judge.py prints; whatever else it were would differ from the core's.
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Required<Expected>)
}

export const hasPython: boolean = spawnSync('python3', ['--version']).status === 0

/** A verdict as one comparable thing. */
export const comparable = ({ answer, findings, needed }: Required<Expected>): object => ({
  answer,
  findings: sortedSet(findings).map(({ rule, level }) => `${level} ${rule}`),
  needed: Object.entries(needed)
    .map(([rule, number]) => `${rule} ${number}`)
    .toSorted(),
})
