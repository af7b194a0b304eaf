import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { approve, judge, lawOn, theDay, type Verdict } from '@cunyi/core'
import { readBook } from '@cunyi/records'
import { describe, expect, it } from 'vitest'
import { verdictOn } from '../../test/conformance/facts.ts'
import { pack } from '../../test/conformance/pack.ts'
import { decision } from '../../test/second-opinion/decisions.ts'
import { statusOf } from '../src/board/status.ts'
import { summaryOf } from '../src/view/plain-language.ts'
import { summariseDecision } from '../src/view/summary.ts'
import { tongues } from '../src/words/index.ts'

// The first screen says one thing: the banner, what was decided, the five sentences and the answer of the judge never contradict each other.

const asOf = theDay('2026-12-01')
const content = join(import.meta.dirname, '../../content')
const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md') && !path.startsWith('examples'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), bytes: readFileSync(join(content, path)) }))

/** What the first screen says that it may not say of such an answer; nothing where all is well. */
const contradictions = (verdict: Verdict): readonly string[] => {
  const status = statusOf(verdict, asOf)
  const { decided, uncounted, isEnded, done } = summariseDecision(verdict, asOf)
  const five = summaryOf({ verdict, title: '修路', status, asOf }, tongues.zh).join('')
  const isApproved = approve(verdict) !== undefined
  const told: [boolean, string][] = [
    [decided?.held === 'taken' && verdict.answer !== 'lawful', `carried without reserve, and ${verdict.answer}`],
    [decided?.held === 'doubtful' && verdict.answer !== 'breached', `faults, and ${verdict.answer}`],
    [decided?.held === 'unsettled' && verdict.answer !== 'unknown', `unsettled, and ${verdict.answer}`],
    [five.includes('合法通过') && !isApproved, 'lawfully resolved, and not approved'],
    [
      five.includes('通过了“修路”') && !five.includes('不能算依法通过') && !isApproved && verdict.answer !== 'lawful',
      'passed, and not lawful',
    ],
    [status === 'breached' && verdict.answer !== 'breached', `breached, and ${verdict.answer}`],
    [status === 'unknown' && verdict.answer !== 'unknown', `unknown, and ${verdict.answer}`],
    [uncounted !== undefined && verdict.answer === 'lawful' && decided !== undefined, 'not counted, and lawful'],
    [uncounted === 'no-law' && verdict.steps.every(({ statutes }) => statutes.length > 0), 'no law, and every step has its law'],
    [isEnded && done.every(Boolean), 'ended, and all six taken'],
  ]
  return told.flatMap(([isWrong, what]) => (isWrong ? [what] : []))
}

describe('the first screen', () => {
  it('says of every decision of the sample what the judge says', () => {
    const { decisions } = readBook(files)
    expect(decisions.length).toBeGreaterThan(25)
    expect(
      decisions.flatMap(({ reading, village }) =>
        contradictions(judge(reading, village, lawOn, asOf)).map((one) => `${reading.path}: ${one}`),
      ),
    ).toEqual([])
  })

  it('says it of every case of the pack', () => {
    const cases = pack.flatMap((file) => file.cases)
    expect(cases.flatMap(({ id, facts }) => contradictions(verdictOn(facts)).map((one) => `${id}: ${one}`))).toEqual([])
  })

  it('says it of ten thousand decisions at random', () => {
    const told = Array.from({ length: 10_000 }, (_, at) => 40_000_000 + at).flatMap((seed) =>
      contradictions(verdictOn(decision(seed))).map((one) => `${seed}: ${one}`),
    )
    expect(told.slice(0, 10)).toEqual([])
  })
})
