import type { Level } from '../finding/finding.ts'
import { findingLines } from './finding-lines.ts'
import { type Verdicts, verdictsIn } from './form.ts'
import { redactReading } from './redacted.ts'
import type { Words } from './words/type.ts'

const commands: Readonly<Record<Level, string>> = { breach: 'error', defect: 'warning', note: 'notice' }

/**
 * Findings as commands of a GitHub workflow, a line each: GitHub shows them beside the line that they are about. A run without a finding says nothing.
 *
 * @example report.github(verdict, words.en) //=> ''
 */
export function* github(verdicts: Verdicts, words: Words): Generator<string> {
  for (const { reading, village, findings } of verdictsIn(verdicts)) {
    const file = propertyText(redactReading(reading).path)
    const local = village.local.map(({ statute }) => statute)
    for (const finding of findings) {
      const { line, column } = finding.place
      const title = propertyText(`${words.labels.levels[finding.level]} ${finding.rule}`)
      const said = dataText(findingLines(finding, local, words).join('\n'))
      yield `::${commands[finding.level]} file=${file},line=${line},col=${column},title=${title}::${said}`
    }
  }
}

/** As GitHub reads what stands after the second pair of colons. */
const dataText = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A').replace(hidden, '·')

/** As GitHub reads what stands before it, where a colon and a comma end a value. */
const propertyText = (text: string): string => dataText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** What would move the cursor, turn the writing round or hide in a log. */
const hidden = /[\p{Cc}\p{Cf}\u2028\u2029]/gu
