import type { Finding, PlacedFacts } from '@cunyi/core'
import { confirmFact, isUnconfirmed } from '../../facts/unconfirmed.ts'
import { quote, readingFinding } from '../../rules/reading-finding.ts'

const bullet = /^[\s>]*(?:[-*+]|\d+[.)])?\s*/u

/** Every line of a text that was read from elsewhere and is not confirmed yet: nothing that rests on it is known. */
export const findUnconfirmed = (text: string, steps: readonly PlacedFacts[]): readonly Finding[] =>
  text.split(/\r\n?|\n/u).flatMap((written, index) => (isUnconfirmed(written) ? [unconfirmed(written, index + 1, steps)] : []))

const unconfirmed = (written: string, number: number, steps: readonly PlacedFacts[]): Finding => {
  const start = bullet.exec(written)?.[0].length ?? 0
  const step = steps.findLastIndex(({ heading }) => heading.line <= number)
  return readingFinding(
    { what: 'unconfirmed', text: quote(confirmFact(written.slice(start))) },
    { line: number, column: start + 1 },
    { step: step < 0 ? undefined : step },
  )
}
