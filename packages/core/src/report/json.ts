import type { Cites } from '../base/citation.ts'
import type { Fault, Remedy } from '../finding/fault.ts'
import type { Finding, Level } from '../finding/finding.ts'
import type { Verdict } from '../judge/verdict.ts'
import { redact } from '../privacy/redact.ts'
import type { Place } from '../record/matter.ts'
import type { Answer, Stage } from '../record/state.ts'
import { type Verdicts, verdictsIn } from './form.ts'
import { jsonLine } from './json-line.ts'
import { redactReading } from './redacted.ts'
import { message } from './words/message.ts'
import type { Words } from './words/type.ts'

/** One record's verdict as other programs read it. Keys are only ever added. */
export type VerdictJson = {
  readonly path: string
  readonly id: string | null
  readonly title: string
  readonly answer: Answer
  readonly stage: Stage
  readonly findings: readonly FindingJson[]
}

export type FindingJson = {
  readonly rule: string
  readonly level: Level
  readonly message: string
  readonly place: Place
  /** the other place, where two of them do not agree */
  readonly beside?: Place
  readonly cites: Cites
  readonly fault: Fault
  readonly remedy?: Remedy
}

/**
 * A verdict a line, each an object of JSON.
 *
 * @example JSON.parse(report.json(verdict, words.zh)).answer //=> 'lawful'
 */
export function* json(verdicts: Verdicts, words: Words): Generator<string> {
  for (const verdict of verdictsIn(verdicts)) yield jsonLine(plain(verdict, words))
}

const plain = ({ reading, answer, stage, findings }: Verdict, words: Words): VerdictJson => {
  const { path, title } = redactReading(reading)
  const { number } = reading.matter
  return {
    path,
    id: number === undefined ? null : redact(number),
    title,
    answer,
    stage,
    findings: findings.map((finding) => spoken(finding, words)),
  }
}

const spoken = (finding: Finding, words: Words): FindingJson => ({
  rule: finding.rule,
  level: finding.level,
  message: redact(message(finding, words)),
  place: finding.place,
  ...(finding.beside && { beside: finding.beside }),
  cites: finding.cites,
  fault: finding.fault,
  ...(finding.remedy && { remedy: finding.remedy }),
})
