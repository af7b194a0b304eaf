import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Answer, judge, lawOn, message, theDay, words } from '@cunyi/core'
import { read, readVillage } from '@cunyi/records'
import { describe, expect, it } from 'vitest'
import { contested } from './argued/contested.ts'

// Whole records, argued from the articles and from the printed forms before anything was run, by people who had not read the code.
// Where several answers can be defended, any of them will do; a finding under `not` no reading of the law bears out.

type ArguedCase = {
  readonly id: string
  readonly name: string
  readonly want: readonly Answer[]
  /** `level:rule` */
  readonly not?: readonly string[]
  readonly article?: string
  readonly why: string
  /** one of the villages beside */
  readonly village: string
  readonly record: string
}

const load = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, 'argued', `${name}.json`), 'utf8'))
// The shapes of these files are held by the tests that read them.
const villages = load('villages') as Readonly<Record<string, string>>
const sets = ['handed', 'bodies', 'days', 'clerks-forms', 'clerks-words'].map((name) => ({
  name,
  cases: load(name) as readonly ArguedCase[],
}))
const all = sets.flatMap(({ cases }) => cases)
const today = theDay('2026-12-01')

const verdictOf = ({ village, record }: ArguedCase) =>
  judge(read('cangxi/2026/011-x.md', record), readVillage('cangxi/village.md', villages[village] ?? ''), lawOn, today)

/** What came out otherwise than was argued; nothing where it agrees. */
const otherwise = (one: ArguedCase): string | undefined => {
  const { answer, findings } = verdictOf(one)
  const found = findings.map(({ level, rule }) => `${level}:${rule}`)
  const barred = (one.not ?? []).filter((name) => found.some((each) => each === name || each.endsWith(`:${name}`)))
  if (one.want.includes(answer) && barred.length === 0) return undefined
  return [`${answer}, not ${one.want.join(' or ')}; never ${barred.join(', ')}`, ...findings.map((each) => message(each, words.zh))].join(
    '\n',
  )
}

it('each case has a name of its own, a village, and a reason', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  expect(all.filter(({ village, why, want }) => villages[village] === undefined || why === '' || want.length === 0)).toEqual([])
  expect(all.length).toBeGreaterThanOrEqual(800)
})

describe.each(sets)('$name', ({ cases }) => {
  const agreed = cases.filter(({ id }) => !Object.hasOwn(contested, id))
  it.each(agreed.map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(otherwise(one), `${one.name}: ${one.article ?? ''} ${one.why}`).toBeUndefined()
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
