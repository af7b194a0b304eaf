import type { Reading } from '../finding/finding.ts'
import { veil } from '../privacy/redact.ts'

/** A record's own words as a report may print them: all that names a person is covered, also where lines divide it. */
export type Covered = {
  readonly path: string
  readonly title: string
  /** a line, from 1; nothing where the text has no such line */
  readonly lineAt: (line: number) => string | undefined
}

/**
 * Covers what a report prints of a record. Where it holds personal data the whole text is covered at once: half a number says nothing by itself, and
 * would be left standing in its line.
 */
export const covered = ({ path, text, matter, title, findings }: Reading): Covered => {
  const isPersonal = findings.some(({ rule }) => rule.startsWith('private-'))
  const lines = (isPersonal ? veil(text) : text).split(/\r\n|\n|\r/)
  const lineAt = (line: number): string | undefined => (isPersonal ? lines[line - 1] : lines[line - 1] && veil(lines[line - 1] ?? ''))
  const heading = lines[title.heading.line - 1] ?? ''
  // A title of which a piece was covered in its line is shown as it was covered.
  const isWhole = !isPersonal || heading.includes(matter.title)
  return { path: veil(path), title: isWhole ? veil(matter.title) : heading.replace(/^[#＃\s]+/, ''), lineAt }
}
