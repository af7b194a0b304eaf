import type { Reading } from '../finding/finding.ts'
import { redact } from '../privacy/redact.ts'

/** A record's own words as a report may print them: all that names a person is covered, also where lines divide it. */
export type RedactedReading = {
  readonly path: string
  readonly title: string
  /** a line, from 1; nothing where the text has no such line */
  readonly lineAt: (line: number) => string | undefined
}

/**
 * Covers what a report prints of a record. Where it holds personal data the whole text is covered at once: half a number says nothing by itself, and
 * would be left standing in its line.
 */
export const redactReading = ({ path, text, matter, title, findings }: Reading): RedactedReading => {
  const isPersonal = findings.some(({ rule }) => rule.startsWith('private-'))
  const lines = (isPersonal ? redact(text) : text).split(/\r\n|\n|\r/)
  const lineAt = (line: number): string | undefined => (isPersonal ? lines[line - 1] : lines[line - 1] && redact(lines[line - 1] ?? ''))
  const heading = lines[title.heading.line - 1] ?? ''
  // A title of which a piece was covered in its line is shown as it was covered.
  const isWhole = !isPersonal || heading.includes(matter.title)
  return { path: redact(path), title: isWhole ? redact(matter.title) : heading.replace(/^[#＃\s]+/, ''), lineAt }
}
