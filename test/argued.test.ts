import { readFileSync } from 'node:fs'
import { type Answer, judge, lawOn, theDay } from '@cunyi/core'
import { read, readVillage } from '@cunyi/records'
import { describe, expect, it } from 'vitest'

// Small records argued from the statutes before they were run: each with the answers that can be defended, and why.

type Argued = {
  readonly id: string
  readonly why: string
  readonly article?: string
  readonly answers: readonly Answer[]
  /** findings that must not be there, as `level:rule` */
  readonly not: readonly string[]
  readonly village: string
  readonly record: string
}

// The file is ours, and its form is what the type says.
const argued = JSON.parse(readFileSync(new URL('argued/argued.json', import.meta.url), 'utf8')) as readonly Argued[]

/** Not yet as argued: the list only shrinks. */
const pending: Readonly<Record<string, string>> = {
  'h6-homestead-approved-by-township-before-posting-reg-34': 'the regulations on the land law are not on file',
  'vo-zj-coop-hands': 'the regulations on the village co-operatives are not on file',
  'vo-zj-coop-piaojue': 'the regulations on the village co-operatives are not on file',
}

const verdictOf = ({ record, village }: Argued) =>
  judge(read('x/2026/001-x.md', record), readVillage('x/village.md', village), lawOn, theDay('2026-12-01'))

const isAsArgued = (one: Argued): boolean => {
  const { answer, findings } = verdictOf(one)
  return one.answers.includes(answer) && !findings.some(({ level, rule }) => one.not.includes(`${level}:${rule}`))
}

describe('what was argued from the statutes', () => {
  it('is named once, and each says why', () => {
    expect(new Set(argued.map(({ id }) => id)).size).toBe(argued.length)
    expect(argued.filter(({ why, answers }) => why.trim() === '' || answers.length === 0)).toEqual([])
  })

  it('is pending only where it is not yet so', () => {
    expect(Object.keys(pending).filter((id) => !argued.some((one) => one.id === id && !isAsArgued(one)))).toEqual([])
  })

  it.each(argued.filter(({ id }) => !Object.hasOwn(pending, id)))('$id', (one) => {
    const { answer, findings } = verdictOf(one)
    expect(one.answers, one.why).toContain(answer)
    expect(
      findings.map(({ level, rule }) => `${level}:${rule}`).filter((found) => one.not.includes(found)),
      one.why,
    ).toEqual([])
  })
})
