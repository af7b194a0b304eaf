import { describe, expect, it } from 'vitest'
import type { Cites } from '../base/citation.ts'
import { theDay } from '../base/day.ts'
import { atLeast } from '../base/share.ts'
import type { Fault } from './fault.ts'
import type { Finding } from './finding.ts'
import { mergeFindings } from './merge-findings.ts'

const cites = (article: number): Cites => [{ statute: 'x', article }]
const day = theDay('2026-03-18')
const share = atLeast(2, 3)

const found = (fault: Fault, changes: Partial<Finding> = {}): Finding => ({
  rule: 'a-rule',
  level: 'breach',
  fault,
  place: { line: 1, column: 1 },
  cites: cites(1),
  step: 3,
  ...changes,
})

const quorum = (needed = 30, among?: 'women'): Fault => ({
  kind: 'quorum',
  body: 'representatives',
  unit: 'person',
  attended: 1,
  whole: 45,
  share,
  of: 'composition',
  short: 1,
  needed,
  ...(among && { among }),
})
const carried = (needed = 16): Fault => ({
  kind: 'carried',
  body: 'representatives',
  approved: 1,
  whole: 30,
  share,
  of: 'present',
  needed,
  short: 1,
})
const notice = (needed = 3): Fault => ({ kind: 'notice', body: 'representatives', given: day, day, needed, had: 0, latest: day })
const posted = (step: 'preview' | 'disclosure' = 'disclosure'): Fault => ({
  kind: 'posted',
  step,
  from: day,
  to: day,
  needed: 15,
  had: 0,
  until: day,
})
const after = (missing: 'review' | 'proposal' | 'preview', more: object = {}): Fault => ({
  kind: 'after',
  step: 'resolution',
  missing,
  ...more,
})
const within: Fault = { kind: 'within', step: 'disclosure', after: 'resolution', from: day, day, needed: 10, had: 30, latest: day }
const addsUp: Fault = { kind: 'adds-up', what: 'votes', sum: 42, most: 41 }
const unit: Fault = { kind: 'adds-up', what: 'unit', found: 'household', asked: 'person' }
const roll: Fault = { kind: 'composed', what: 'roll', body: 'representatives', written: 40, least: 45, most: 45 }
const shares = (what: 'representatives' | 'women'): Fault => ({
  kind: 'composed',
  what,
  body: 'representatives',
  found: 1,
  whole: 45,
  share,
  needed: 30,
})
const minimum: Fault = { kind: 'composed', what: 'minimum', body: 'representatives', found: 1, needed: 30 }
const convener: Fault = {
  kind: 'held-by',
  what: 'convener',
  body: 'representatives',
  asked: 'villagers-committee',
  found: 'party-organisation',
}
const body: Fault = { kind: 'held-by', what: 'body', asked: 'assembly', found: 'representatives', category: 'charter' }
const delegation: Fault = { ...body, what: 'delegation' }
const stepLacks = (field: 'for' | 'attended'): Fault => ({ kind: 'present', of: 'step', step: 'resolution', field })
const villageLacks = (field: 'committee' | 'adults'): Fault => ({ kind: 'present', of: 'village', field })
const matterLacks: Fault = { kind: 'present', of: 'matter', field: 'category' }
const crossed = (since: string): Fault => ({ kind: 'law', what: 'crossed', before: 'x', since, day })
const looser = (rule: string): Fault => ({ kind: 'law', what: 'looser', statute: 'x', rule })
const missing: Fault = { kind: 'law', what: 'missing', jurisdiction: 'cn-gd', day }
const blank: Fault = { kind: 'read', what: 'blank', field: '赞成' }
const ahead: Fault = { kind: 'ahead', step: 'outcome', day, asOf: day }
const promised: Fault = { kind: 'promised', deadline: day, asOf: day }
const unchanged = (term: 'amount' | 'scope'): Fault => ({
  kind: 'unchanged',
  step: 'disclosure',
  since: 'resolution',
  term,
  was: '1',
  now: '2',
})
const apart = (from: 'proposal' | 'review'): Fault => ({ kind: 'apart', step: 'resolution', from, foundOn: day, day, needed: 1, had: 0 })
const agrees = (what: 'paid' | 'invoiced'): Fault => ({ kind: 'agrees', what, settled: 1, other: 2, difference: 1 })
const stranger: Fault = { kind: 'agrees', what: 'counterparty', asked: '甲', found: '乙' }
const answered: Fault = { kind: 'answered', from: day, needed: 5, had: 9, latest: day }
const settled: Fault = { kind: 'settled', raised: day, own: false }
const outside: Fault = { kind: 'outside', of: 'disclosure', type: 'contract', day, from: day, to: day }
const attested: Fault = { kind: 'attested', step: 'disclosure', day, next: 'implementation', on: day }
const corrected = (what: 'applied' | 'unwatched'): Fault => ({ kind: 'corrected', what, step: 'resolution', field: 'attended' })
const rewritten = (changes: Partial<Extract<Fault, { kind: 'rewritten' }>> = {}): Fault => ({
  kind: 'rewritten',
  what: 'changed',
  step: 'resolution',
  round: 1,
  fields: ['for'],
  on: day,
  commit: 'c1',
  ...changes,
})

const count = (...findings: readonly Finding[]): number => mergeFindings(findings).length

describe('the same mistake', () => {
  it.each([
    ['a quorum of two laws', quorum(), quorum()],
    ['a majority of two laws', carried(), carried()],
    ['a notice of two laws', notice(), notice()],
    ['one missing step', after('review'), after('review')],
    ['one missing fact', stepLacks('for'), stepLacks('for')],
    ['one missing column', villageLacks('adults'), villageLacks('adults')],
    ['a convener of two laws', convener, convener],
    ['the wrong body, and its delegation', body, delegation],
    ['one roll', roll, roll],
    ['too few women by two laws', shares('women'), shares('women')],
    ['no law for two steps', missing, missing],
    ['one change of the law', crossed('y'), crossed('z')],
    ['one looser rule', looser('a'), looser('a')],
    ['two days still to come', ahead, ahead],
    ['one term that changed, by two laws', unchanged('amount'), unchanged('amount')],
    ['two meetings of one day, by two texts', apart('review'), apart('review')],
    ['sums that do not agree, by two laws', agrees('paid'), agrees('paid')],
    ['an objection late by two laws', answered, answered],
    ['one that waits, by two laws', settled, settled],
    ['a contract too early by two texts', outside, outside],
    ['an opinion too late by two texts', attested, attested],
    ['one correction', corrected('applied'), corrected('applied')],
    ['a step rewritten, and that it weighs', rewritten(), rewritten({ weighs: true })],
  ] as const)('%s is told once', (_, one, other) => {
    expect(count(found(one), found(other, { rule: 'b-rule', cites: cites(2) }))).toBe(1)
  })

  it.each([
    ['a missing step', after('review')],
    ['a village that lacks a column', villageLacks('adults')],
    ['a matter without a category', matterLacks],
    ['a body that is made up wrongly', minimum],
    ['a law that is not on file', missing],
    ['a day still to come', ahead],
    ['a promised day', promised],
  ])('%s is told once for all steps', (_, fault) => {
    expect(count(found(fault), found(fault, { step: 4 }))).toBe(1)
  })

  it.each([
    ['two missing steps', after('review'), after('proposal')],
    ['two missing facts', stepLacks('for'), stepLacks('attended')],
    ['two missing columns', villageLacks('adults'), villageLacks('committee')],
    ['the convener and the body', convener, body],
    ['the quorum and the women of it', quorum(), quorum(11, 'women')],
    ['representatives and women', shares('representatives'), shares('women')],
    ['women and the minimum', shares('women'), minimum],
    ['the roll and the women', roll, shares('women')],
    ['two looser rules', looser('a'), looser('b')],
    ['a change of the law and none on file', crossed('y'), missing],
    ['two facts that could not be read', blank, blank],
    ['notice and majority', notice(), carried()],
    ['a posting too short and one too late', posted(), within],
    ['a missing fact and a missing step', stepLacks('for'), after('review')],
    ['two kinds of everything', convener, quorum()],
    ['two terms that changed', unchanged('amount'), unchanged('scope')],
    ['two steps it is not apart from', apart('proposal'), apart('review')],
    ['payments and invoices', agrees('paid'), agrees('invoiced')],
    ['what is shown of a correction and what weighs', corrected('applied'), corrected('unwatched')],
    ['an objection that is late and one that waits', answered, settled],
    ['two commits that rewrote a step', rewritten(), rewritten({ commit: 'c2' })],
    ['facts that were changed and facts that were added', rewritten(), rewritten({ what: 'added' })],
    ['two steps that are gone', rewritten({ what: 'gone' }), rewritten({ what: 'gone', step: 'review' })],
    ['two rounds of a step that are gone', rewritten({ what: 'gone' }), rewritten({ what: 'gone', round: 2 })],
    ['a promise and a day still to come', promised, ahead],
  ] as const)('%s are two', (_, one, other) => {
    expect(count(found(one), found(other))).toBe(2)
  })

  it.each([
    ['quorum', quorum()],
    ['majority', carried()],
    ['convener', convener],
    ['roll', roll],
    ['missing fact', stepLacks('for')],
    ['changed term', unchanged('amount')],
    ['meeting of the same day', apart('review')],
    ['rewriting', rewritten()],
    ['objection', answered],
  ])('a %s of two steps is two', (_, fault) => {
    expect(count(found(fault), found(fault, { step: 4 }))).toBe(2)
  })

  it.each([
    ['term', unchanged('amount')],
    ['name', stranger],
    ['objection', answered],
    ['objection to the outcome', settled],
    ['contract', outside],
    ['opinion', attested],
    ['correction', corrected('applied')],
  ])('a %s of two lines is two', (_, fault) => {
    expect(count(found(fault), found(fault, { place: { line: 2, column: 1 } }))).toBe(2)
    expect(count(found(fault), found(fault, { place: { line: 1, column: 9 } }))).toBe(1)
  })

  it.each([
    ['objections that wait', settled],
    ['sums', agrees('paid')],
  ])('two %s told in one place, and standing in two others, are two', (_, fault) => {
    const beside = (line: number) => found(fault, { beside: { line, column: 3 } })
    expect(count(beside(7), beside(9))).toBe(2)
    expect(count(beside(7), beside(7))).toBe(1)
    expect(count(beside(7), found(fault))).toBe(2)
  })
})

describe('of two laws that ask the same', () => {
  const a = found(quorum(30), { rule: 'a', cites: cites(1) })
  const b = found(quorum(31), { rule: 'b', cites: cites(2) })

  it('the one that asks for more speaks, and cites the other after itself', () => {
    for (const order of [
      [a, b],
      [b, a],
    ])
      expect(mergeFindings(order)).toEqual([{ ...b, cites: [...b.cites, ...a.cites] }])
  })

  it('the graver one speaks, though it asks for less', () => {
    const note: Finding = { ...b, level: 'note' }
    const defect: Finding = { ...b, level: 'defect' }
    for (const milder of [note, defect])
      for (const order of [
        [a, milder],
        [milder, a],
      ])
        expect(mergeFindings(order)).toEqual([{ ...a, cites: [...a.cites, ...b.cites] }])
    expect(mergeFindings([note, { ...a, level: 'defect' }])[0]).toMatchObject({ rule: 'a', level: 'defect' })
  })

  it('of equals the first by name speaks, whichever came first', () => {
    const equal = { ...b, fault: a.fault }
    for (const order of [
      [a, equal],
      [equal, a],
    ])
      expect(mergeFindings(order)).toMatchObject([{ rule: 'a', cites: [...a.cites, ...b.cites] }])
  })

  it('a name settles nothing where one asks for more', () => {
    const more = { ...a, fault: quorum(40) }
    for (const order of [
      [more, b],
      [b, more],
    ])
      expect(mergeFindings(order)).toMatchObject([{ rule: 'a', fault: { needed: 40 } }])
  })

  it('where nothing is counted, the name settles it', () => {
    const [one, other] = [found(convener, { rule: 'b' }), found(convener, { rule: 'a', cites: cites(2) })]
    expect(mergeFindings([one, other])).toMatchObject([{ rule: 'a' }])
    expect(mergeFindings([other, one])).toMatchObject([{ rule: 'a' }])
  })

  it('no place in the law is cited twice', () => {
    const two: Cites = [
      { statute: 'x', article: 1 },
      { statute: 'x', article: 2 },
    ]
    const three: Cites = [
      { statute: 'x', article: 2 },
      { statute: 'x', article: 3 },
    ]
    expect(mergeFindings([found(quorum(), { cites: two }), found(quorum(), { rule: 'b', cites: three })])[0]?.cites).toEqual([
      ...two,
      three[1],
    ])
  })
})

describe('what one wrong number makes look wrong besides', () => {
  it.each([
    ['a quorum', quorum(), addsUp],
    ['a wrong roll', roll, addsUp],
    ['what does not add up', addsUp, quorum()],
    ['what does not add up', addsUp, carried()],
    ['the wrong unit', unit, quorum()],
    ['the wrong unit', unit, carried()],
    ['the wrong unit', unit, roll],
    ['a step taken too late', after('review', { foundOn: day }), notice()],
  ])('%s speaks alone, whatever it silences', (_, loud, other) => {
    const [one, two] = [found(loud, { level: 'defect' }), found(other, { level: 'defect', rule: 'b-rule' })]
    // Each of a quorum and what does not add up would silence the other: no grave one silences a graver.
    const [heavy, light] = [{ ...one, level: 'breach' as const }, two]
    expect(mergeFindings([heavy, light])).toEqual([heavy])
    expect(mergeFindings([light, heavy])).toEqual([heavy])
  })

  it.each([
    ['votes that do not add up before a majority', addsUp, carried()],
    ['a quorum before votes that do not add up', quorum(), addsUp],
    ['a wrong roll before votes that do not add up', roll, addsUp],
    ['the wrong unit before a quorum', unit, quorum()],
    ['a step taken too late before the notice counted from it', after('review', { foundOn: day }), notice()],
  ])('of equals the more elementary speaks, whichever came first: %s', (_, loud, other) => {
    const [one, two] = [found(loud), found(other)]
    expect(mergeFindings([one, two])).toEqual([one])
    expect(mergeFindings([two, one])).toEqual([one])
  })

  it.each([
    ['a missing step and the notice', after('review'), notice()],
    ['a step too soon after another and the notice', after('preview', { foundOn: day, needed: 15, had: 3 }), notice()],
    ['women and what does not add up', shares('women'), addsUp],
    ['the wrong unit and the women', unit, shares('women')],
    ['the wrong unit and the convener', unit, convener],
    ['what does not add up and the roll', addsUp, roll],
    ['the women and what does not add up', shares('women'), addsUp],
    ['the minimum and what does not add up', minimum, addsUp],
    ['a majority and what does not add up', carried(), notice()],
    ['a notice and a majority', notice(), carried()],
    ['a step taken too late and a majority', after('review', { foundOn: day }), carried()],
    ['a wrong roll and a majority', roll, carried()],
    ['a quorum and a majority', quorum(), carried()],
    ['a posting and a missing fact', posted(), stepLacks('for')],
  ])('%s are both told', (_, one, other) => {
    expect(count(found(one), found(other, { level: 'defect' }))).toBe(2)
  })

  it('is silenced only in the same step', () => {
    expect(count(found(unit), found(quorum(), { level: 'defect', step: 4 }))).toBe(2)
  })

  it('is not silenced by what is less grave', () => {
    expect(count(found(unit, { level: 'defect' }), found(carried()))).toBe(2)
    expect(count(found(unit, { level: 'defect' }), found(carried(), { level: 'defect' }))).toBe(1)
    expect(count(found(unit, { level: 'defect' }), found(carried(), { level: 'note' }))).toBe(1)
  })

  it('is silenced by a note only where the note stands for the meeting', () => {
    const note = found(unit, { level: 'note' })
    const other = found(quorum(), { level: 'note' })
    expect(count(note, other)).toBe(2)
    expect(mergeFindings([{ ...note, eased: { by: 'later-round' } }, other])).toHaveLength(1)
  })
})

describe('two that would silence each other', () => {
  it('the roll and the unit, both wrong, leave one of them', () => {
    expect(count(found(roll, { level: 'defect' }), found(unit, { level: 'defect' }))).toBe(1)
  })

  it('a quorum and votes that do not add up, both of a round held again, leave one of them', () => {
    const eased = { level: 'note', eased: { by: 'later-round' } } as const
    expect(count(found(quorum(), eased), found(addsUp, eased))).toBe(1)
  })

  it('keep the unit, whichever came first', () => {
    const [one, other] = [found(roll, { level: 'defect' }), found(unit, { level: 'defect' })]
    expect(mergeFindings([one, other])).toEqual([other])
    expect(mergeFindings([other, one])).toEqual([other])
  })
})

describe('a posting before the vote that was too short', () => {
  const tooSoon = after('preview', { foundOn: day, needed: 15, had: 3 })

  it('is not also told as a vote too soon, though it is another step', () => {
    const short = found(posted('preview'), { step: 2 })
    expect(mergeFindings([short, found(tooSoon)])).toEqual([short])
    expect(mergeFindings([{ ...short, level: 'note' }, found(tooSoon, { level: 'note' })])).toHaveLength(1)
  })

  it('speaks first, whichever came first', () => {
    const short = found(posted('preview'), { step: 2 })
    expect(mergeFindings([found(tooSoon), short])).toEqual([short])
  })

  it('never hides a graver one', () => {
    const short = found(posted('preview'), { step: 2, level: 'note' })
    expect(mergeFindings([short, found(tooSoon)])).toHaveLength(2)
  })

  it.each([
    ['the posting of the resolution', posted(), tooSoon],
    ['a missing preview', posted('preview'), after('preview')],
    ['another step too soon', posted('preview'), after('review', { foundOn: day, needed: 15 })],
    ['a notice', posted('preview'), notice()],
    ['a deadline', posted('preview'), within],
  ])('does not silence %s', (_, one, other) => {
    expect(count(found(one, { step: 2 }), found(other))).toBe(2)
  })

  it('is not silenced by a deadline on a preview', () => {
    const late: Fault = { kind: 'within', step: 'preview', after: 'resolution', from: day, day, needed: 10, had: 30, latest: day }
    expect(count(found(late, { step: 2 }), found(tooSoon))).toBe(2)
    expect(count(found(late, { step: 2 }), found(tooSoon, { level: 'note' }))).toBe(2)
  })
})

describe('the order', () => {
  const at = (line: number, column: number, article: number): Finding => found(blank, { place: { line, column }, cites: cites(article) })

  it('is the order of the record: by line, then by column', () => {
    const findings = [at(9, 1, 1), at(2, 7, 2), at(2, 3, 3), at(5, 9, 4), at(10, 1, 5)]
    expect(mergeFindings(findings).map(({ place: { line, column } }) => [line, column])).toEqual([
      [2, 3],
      [2, 7],
      [5, 9],
      [9, 1],
      [10, 1],
    ])
  })
})
