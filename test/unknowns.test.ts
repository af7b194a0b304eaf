import { type Finding, judge, lawOn, message, theDay, type Verdict, words } from '@cunyi/core'
import { read, readVillage } from '@cunyi/records'
import { describe, expect, it } from 'vitest'
import { manifest, type RecordCase, recordPack, villagePages } from './conformance/pack.ts'

// Unknown is a question that can be answered: each says what is to be written and where, and where the answers can be counted it names them.

const today = theDay(manifest.records.asOf)
const all = recordPack.flatMap(({ cases }) => cases)
const judged = ({ village }: RecordCase, record: string): Verdict =>
  judge(read('cangxi/2026/011-x.md', record), readVillage('cangxi/village.md', villagePages[village] ?? ''), lawOn, today)

type Asked = { readonly one: RecordCase; readonly finding: Finding }
const unknown = all.map((one) => ({ one, verdict: judged(one, one.record) })).filter(({ verdict }) => verdict.answer === 'unknown')
const asked: readonly Asked[] = unknown.flatMap(({ one, verdict }) =>
  verdict.findings.filter(({ level }) => level === 'defect').map((finding) => ({ one, finding })),
)

/** What no fact of the village can settle: the text that is missing, or two bodies or laws that do not agree. */
const withoutAnswer: Readonly<Record<string, string>> = {
  'law-on-file': 'the law of that place and day',
  'matter-ended': 'what may still be done in a matter that was ended (VCOL 12, 28(1) are silent)',
  'disclosure-quarterly': 'which matters are weighty and disclosed at once (VCOL 35(3))',
  'money-agrees': 'why more was paid than agreed, which people have to look into',
  'posting-disputed': 'what became of what the supervisors said, which people have to look into',
  'record-opinion': 'the same',
  'body-ruled': 'how that body voted before the law of the collective came',
  'matter-decider': 'who decides a matter of which no text on file speaks',
  'recorded-in-time': 'when it was written down, which its own days contradict',
}

/** The answers that a finding itself names. */
const answersTo = ({ fault }: Finding): readonly string[] => {
  if (fault.kind === 'unclear') return unclear[fault.field] ?? []
  if (fault.kind !== 'read') return []
  if (fault.what === 'two-readings') return fault.readings
  return 'meant' in fault ? fault.meant.filter((word) => !word.startsWith('#')) : []
}

const unclear: Readonly<Record<string, readonly string[]>> = {
  venue: ['村务公开栏'],
  urgent: ['无', '山洪抢险'],
  merged: ['否'],
  by: ['某镇人民政府'],
}

/** The line of the finding with an answer in the place of the words that were asked about. */
const answered = (line: string, { fault }: Finding, answer: string): string => {
  if (fault.kind === 'read' && fault.what === 'heading') return line.replace(/^(#+\s*).*$/u, `$1${answer}`)
  if (fault.kind === 'read' && fault.what === 'name') return line.replace(fault.text, answer)
  return line.replace(/[：:].*$/u, `：${answer}`)
}

const settles = ({ one, finding }: Asked, answer: string): boolean => {
  const lines = one.record.split('\n')
  const { fault: asked, place: asksAt } = finding
  // What a contract asks about an approval stands above it, under the approval.
  const told = asked.kind === 'unclear' ? lines.findIndex((line) => line.includes(asked.text)) : -1
  const at = told < 0 ? asksAt.line - 1 : told
  const now = judged(one, lines.with(at, answered(lines[at] ?? '', finding, answer)).join('\n'))
  return !now.findings.some(
    ({ rule, place, level, fault }) =>
      rule === finding.rule && place.line === asksAt.line && level === 'defect' && fault.kind === asked.kind,
  )
}

describe('an answer of unknown', () => {
  it('names a remedy, or the line and the words that were not understood, or the text that is missing', () => {
    const silent = asked.filter(
      ({ finding: { remedy, fault, rule } }) => remedy === undefined && fault.kind !== 'read' && withoutAnswer[rule] === undefined,
    )
    expect(silent.map(({ one, finding }) => `${one.id}: ${message(finding, words.zh)}`)).toEqual([])
    expect(asked.filter(({ finding }) => message(finding, words.zh).length < 8)).toEqual([])
  })

  it('is settled by an answer that it names', () => {
    const closed = asked.filter(
      ({ one, finding }) => answersTo(finding).length > 0 && (one.record.split('\n')[finding.place.line - 1] ?? '') !== '',
    )
    const left = closed.filter((each) => !answersTo(each.finding).some((answer) => settles(each, answer)))
    expect(closed.length).toBeGreaterThan(80)
    expect(left.map(({ one, finding }) => `${one.id}: ${message(finding, words.zh)}`)).toEqual([])
  })

  it('is one that no fact can settle in no more than one of twelve, of records that were made to be doubtful', () => {
    const lost = unknown.filter(({ verdict }) =>
      verdict.findings.some(
        ({ rule, level, remedy, fault }) =>
          level === 'defect' &&
          remedy === undefined &&
          (fault.kind !== 'read' || fault.what === 'opposed') &&
          withoutAnswer[rule] !== undefined,
      ),
    )
    expect(unknown.length).toBeGreaterThan(400)
    expect(lost.length * 12, `${lost.length} of ${unknown.length}`).toBeLessThanOrEqual(unknown.length)
  })
})
