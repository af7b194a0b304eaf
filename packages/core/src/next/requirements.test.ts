import { describe, expect, it } from 'vitest'
import { theDay } from '../base/day.ts'
import { atLeast } from '../base/share.ts'
import { lawOn, ruleSets } from '../law/index.ts'
import { articlesOf } from '../law/unchecked/unchecked.ts'
import { categories } from '../record/categories.ts'
import type { Rule } from '../rule/rule.ts'
import { nowhere } from '../rule/village.ts'
import { village } from '../testing/make.ts'
import { manualChecksOf, requirementsOf } from './requirements.ts'

const inPlace = (jurisdiction: string) => ({ ...nowhere, jurisdiction })
const now = theDay('2026-03-18')

describe('agendaOf', () => {
  it('says nothing where the law of that day and place is not on file', () => {
    expect(requirementsOf('charter', nowhere, lawOn, now)).toBeUndefined()
    expect(requirementsOf('charter', inPlace('cn-xx'), lawOn, now)).toBeUndefined()
    expect(requirementsOf('charter', inPlace('cn'), lawOn, theDay('2018-12-28'))).toBeUndefined()
  })

  it('names who decides, and that nobody else may', () => {
    const { decider } = requirementsOf('charter', inPlace('cn'), lawOn, now) ?? {}
    expect(decider).toEqual({ body: 'assembly', cites: [{ statute: 'cn/vco/2026-01-01', article: 31, paragraph: 1 }] })
  })

  it('names nobody where the law of the day knows no such matter', () => {
    const agenda = requirementsOf('homestead', inPlace('cn'), lawOn, theDay('2025-04-30'))
    expect(agenda?.decider?.body).toBe('assembly')
    expect(requirementsOf('assistance', inPlace('cn'), lawOn, theDay('2025-12-31'))?.decider).toBeUndefined()
    expect(requirementsOf('assistance', inPlace('cn'), lawOn, theDay('2025-12-31'))?.meetings).toEqual([])
  })

  it('says whom a matter may be delegated to, and what the village has on file that day', () => {
    const of = (on: string) => requirementsOf('public-welfare', village(), lawOn, theDay(on))?.decider?.delegable
    expect(of('2026-03-18')).toMatchObject({ to: 'representatives', withTerm: true, onFile: [{ until: '2030-01-09' }] })
    expect(of('2030-01-09')?.onFile).toHaveLength(1)
    expect(of('2030-01-10')?.onFile).toEqual([])
    expect(requirementsOf('public-welfare', inPlace('cn'), lawOn, now)?.decider?.delegable).toMatchObject({ withTerm: false, onFile: [] })
    expect(requirementsOf('investment', village(), lawOn, now)?.decider?.delegable).toMatchObject({
      to: 'member-representatives',
      withTerm: false,
    })
  })

  it('counts how many must come to each meeting that may decide, and how many must agree', () => {
    const meetings = requirementsOf('public-welfare', village(), lawOn, now)?.meetings
    expect(meetings?.map(({ body }) => body)).toEqual(['assembly', 'representatives'])
    expect(meetings?.[1]).toMatchObject({
      step: 'resolution',
      convener: 'villagers-committee',
      attend: [{ needed: 30, whole: 45 }],
      notice: { days: 3 },
    })
  })

  it('counts for them nothing that is asked of other steps', () => {
    const all: Rule = {
      id: 'all-propose',
      on: ['proposal'],
      level: 'note',
      cites: [articlesOf('cn/vco/2026-01-01')(1)],
      demand: { kind: 'quorum', body: 'representatives', of: 'composition', person: atLeast(1, 1) },
    }
    const more: typeof lawOn = (place, on) => lawOn(place, on)?.map((set) => ({ ...set, rules: [...set.rules, all] }))
    expect(requirementsOf('public-welfare', village(), more, now)?.meetings[1]?.attend).toMatchObject([{ needed: 30 }])
  })

  it('tells of the collective that the stricter law decides, and of the looser beside it', () => {
    const decider = requirementsOf('land-contracting', inPlace('cn'), lawOn, now)?.decider
    expect(decider).toMatchObject({ body: 'members', conflicts: [{ statute: 'cn/land-contract/2019-01-01', article: 19 }] })
    expect(requirementsOf('land-contracting', inPlace('cn'), lawOn, theDay('2025-04-30'))?.decider).toMatchObject({
      body: 'assembly',
      also: 'representatives',
    })
    expect(requirementsOf('fund-and-labour-raising', inPlace('cn'), lawOn, now)?.decider?.unsettled).toBe('representatives')
  })

  it('lists the gates with the longest of their days, and every text that asks for them', () => {
    const gates = requirementsOf('land-contracting', inPlace('cn'), lawOn, now)?.prerequisites
    expect(gates?.map(({ step, before }) => [step, before])).toEqual([
      ['proposal', 'resolution'],
      ['preview', 'resolution'],
    ])
    const zhejiang = requirementsOf('investment', inPlace('cn-zj'), lawOn, now)?.prerequisites.find(({ step }) => step === 'preview')
    expect(zhejiang).toMatchObject({ before: 'resolution', days: 15, granted: false, level: 'breach' })
  })

  it('leaves the order of the six unsaid', () => {
    const gates = requirementsOf('public-welfare', inPlace('cn'), lawOn, now)?.prerequisites
    expect(gates?.map(({ step, before, bodies }) => [step, before, bodies])).toEqual([['proposal', 'resolution', []]])
  })

  it('tells which of the bodies a gate stands before, where it is not before all of them', () => {
    const gates = requirementsOf('public-welfare', inPlace('cn-zj'), lawOn, now)?.prerequisites
    expect(gates?.find(({ step }) => step === 'legality')).toMatchObject({ bodies: ['representatives'], level: 'note' })
  })

  it('leaves out what stands only before bodies that may not decide this', () => {
    const before = (category: 'charter' | 'public-welfare') =>
      requirementsOf(category, inPlace('cn-zj'), lawOn, now)?.prerequisites.map(({ step }) => step)
    expect(before('public-welfare')).toContain('legality')
    expect(before('charter')).not.toContain('legality')
  })

  it('tells which approval a work waits for', () => {
    const gates = requirementsOf('outside-contracting', inPlace('cn'), lawOn, now)?.prerequisites
    expect(gates?.find(({ step }) => step === 'approval')).toMatchObject({
      before: 'implementation',
      granted: true,
      rules: ['land-approved'],
    })
  })

  it('tells by when, the shortest of several, and how long a posting stays, the longest of several', () => {
    const ningbo = requirementsOf('charter', inPlace('cn-zj-ningbo'), lawOn, now)
    expect(ningbo?.deadlines).toMatchObject([{ step: 'filing', after: 'resolution', days: 10, level: 'breach' }])
    expect(ningbo?.prerequisites.find(({ step }) => step === 'filing')).toMatchObject({ before: 'outcome' })
    expect(requirementsOf('public-welfare', inPlace('cn-cq'), lawOn, now)?.postings).toMatchObject([
      { step: 'disclosure', days: 15 },
      { step: 'outcome', days: 15 },
    ])
    expect(requirementsOf('public-welfare', inPlace('cn-cq'), lawOn, theDay('2025-12-31'))?.postings).toMatchObject([
      { days: 10 },
      { days: 10 },
    ])
  })

  it('holds every rule that asks for one of these, for every matter, and cites it', () => {
    const own = ruleSets.filter(({ jurisdiction, statute }) => ['cn', 'cn-zj'].includes(jurisdiction) && statute.to === undefined)
    const untold = categories.flatMap((category) => {
      const agenda = requirementsOf(category, inPlace('cn-zj'), lawOn, now)
      const told = [...(agenda?.prerequisites ?? []), ...(agenda?.deadlines ?? []), ...(agenda?.postings ?? [])]
      return (
        own
          .flatMap(({ rules }) => rules)
          .filter(({ for: matters, demand }) => matters?.includes(category) && ['after', 'within', 'posted'].includes(demand.kind))
          .filter(({ id, cites }) => !told.some((one) => one.rules.includes(id) && cites.every((cite) => one.cites.includes(cite))))
          // The order of the six, with the works among them, goes without saying.
          .filter(({ id }) => id !== 'works-after-resolution')
          .map(({ id }) => `${category} ${id}`)
      )
    })
    expect(untold).toEqual([])
  })

  it('is the same whatever the order of the rules', () => {
    const reversed: typeof lawOn = (place, on) => lawOn(place, on)?.map((set) => ({ ...set, rules: set.rules.toReversed() }))
    const days = (law: typeof lawOn) =>
      requirementsOf('charter', inPlace('cn-zj-ningbo'), law, now)?.prerequisites.map(({ step, before, level, days }) =>
        [step, before, level, days].join(' '),
      )
    expect(days(reversed)?.toSorted()).toEqual(days(lawOn)?.toSorted())
  })
})

describe('leftToPeople', () => {
  const agenda = requirementsOf('charter', inPlace('cn'), lawOn, now)
  const one = (statute: string, matters?: readonly ['charter' | 'merger']) => {
    const told = { zh: '。', en: '.' }
    return { id: 'one', cites: [articlesOf(statute)(1)] as const, asks: told, why: told, beside: [], ...(matters && { for: matters }) }
  }

  it('holds the sentences about this matter in the texts in force there', () => {
    const all = [
      one('cn/vco/2026-01-01', ['charter']),
      one('cn/vco/2026-01-01', ['merger']),
      one('cn/vco/2026-01-01'),
      one('cn-zj/vco/2020-07-31', ['charter']),
    ]
    expect(agenda && manualChecksOf(agenda, all)).toEqual(all.slice(0, 1))
  })

  it('holds a sentence that stands in two texts where one of them is in force', () => {
    const cites = [articlesOf('cn-zj/vco/2020-07-31')(1), articlesOf('cn/vco/2026-01-01')(1)] as const
    expect(agenda && manualChecksOf(agenda, [{ ...one('cn/vco/2026-01-01', ['charter']), cites }])).toHaveLength(1)
  })
})
