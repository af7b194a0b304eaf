import { describe, expect, it } from 'vitest'
import { ruleSets, statutes } from '../index.ts'
import { manualChecks } from './index.ts'

const rules = new Set(ruleSets.flatMap((set) => set.rules.map(({ id }) => id)))
/** Law, and the practice beside it. */
const texts = new Set(statutes.filter(({ standing }) => standing === undefined || standing === 'practice').map(({ id }) => id))

describe('the sentences that no program judges', () => {
  it('are many, each named once and for good', () => {
    expect(manualChecks.length).toBeGreaterThanOrEqual(100)
    expect(new Set(manualChecks.map(({ id }) => id)).size).toBe(manualChecks.length)
    expect(manualChecks.filter(({ id }) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([])
  })

  it('never bear the name of a rule', () => {
    expect(manualChecks.filter(({ id }) => rules.has(id))).toEqual([])
  })

  it('each cite a law on file, no place twice', () => {
    for (const { id, cites } of manualChecks) {
      expect(
        cites.filter(({ statute }) => !texts.has(statute)),
        id,
      ).toEqual([])
      expect(new Set(cites.map((cite) => JSON.stringify(cite))).size, id).toBe(cites.length)
    }
  })

  it('stand beside rules that are on file, each once', () => {
    for (const { id, beside } of manualChecks) {
      expect(
        beside.filter((rule) => !rules.has(rule)),
        id,
      ).toEqual([])
      expect(new Set(beside).size, id).toBe(beside.length)
    }
  })

  it('say what is asked, and why nobody counts it, as sentences in both languages', () => {
    for (const { id, asks, why } of manualChecks)
      for (const { zh, en } of [asks, why]) {
        expect(zh, id).toMatch(/^[\p{Script=Han}“].*[^。]。$/u)
        expect(en, id).toMatch(/^[A-Z“].*[^.]\.$/)
        expect(en, id).not.toMatch(/\p{Script=Han}/u)
      }
  })

  it('say nothing twice of what is asked', () => {
    expect(new Set(manualChecks.map(({ asks }) => asks.zh)).size).toBe(manualChecks.length)
  })

  it('reach every law of every place on file', () => {
    const cited = new Set(manualChecks.flatMap(({ cites }) => cites.map(({ statute }) => statute)))
    const left = [...texts].filter((id) => !cited.has(id))
    expect(left).toEqual(['cn/party-constitution/2017-10-24'])
  })
})
