import { judge, lawOn, message, theDay, words } from '@cunyi/core'
import { read, readVillage } from '@cunyi/records'
import { describe, expect, it } from 'vitest'
import { contested } from './argued/contested.ts'
import { manifest, type RecordCase, recordPack, villagePages } from './conformance/pack.ts'

// The record cases of the pack: argued from the articles and from the printed forms before anything was run, by people who had not read the code.
// Where several answers can be defended, any of them will do; a finding under `not` no reading of the law bears out.

const all = recordPack.flatMap(({ cases }) => cases)
const today = theDay(manifest.records.asOf)

const verdictOf = ({ village, record }: RecordCase) =>
  judge(read('cangxi/2026/011-x.md', record), readVillage('cangxi/village.md', villagePages[village] ?? ''), lawOn, today)

/** What came out otherwise than was argued; nothing where it agrees. */
const otherwise = (one: RecordCase): string | undefined => {
  const { answer, findings } = verdictOf(one)
  const isFound = (name: string): boolean => findings.some(({ level, rule }) => name === rule || name === `${level}:${rule}`)
  const barred = (one.not ?? []).filter(isFound)
  const missing = (one.must ?? []).filter((name) => !isFound(name))
  if (one.want.includes(answer) && barred.length === 0 && missing.length === 0) return undefined
  const told = `${answer}, not ${one.want.join(' or ')}; never ${barred.join(', ')}; without ${missing.join(', ')}`
  return [told, ...findings.map((each) => message(each, words.zh))].join('\n')
}

it('each case has a name of its own, a village, and a reason', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  expect(all.filter(({ village, why, want }) => villagePages[village] === undefined || why === '' || want.length === 0)).toEqual([])
  for (const { file, count, cases } of recordPack) expect([file, cases.length]).toEqual([file, count])
  expect(all).toHaveLength(manifest.records.cases)
})

it('no village page is without a case', () => {
  const used = new Set(all.map(({ village }) => village))
  expect(Object.keys(villagePages).filter((name) => !used.has(name))).toEqual([])
})

describe.each(recordPack)('$file', ({ cases }) => {
  const agreed = cases.filter(({ id }) => !Object.hasOwn(contested, id))
  it.each(agreed.map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(otherwise(one), `${one.name}: ${one.article} ${one.why}`).toBeUndefined()
  })
})

describe('contested', () => {
  it.each(Object.keys(contested))('%s still comes out otherwise, and says why', (id) => {
    const one = all.find((each) => each.id === id)
    expect(one).toBeDefined()
    expect(one && otherwise(one)).toBeDefined()
    expect(contested[id]).not.toBe('')
  })
})
