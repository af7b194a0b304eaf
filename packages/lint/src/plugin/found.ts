import { type Day, type Finding, findingLines, judge, lawOn, type Reading, type Statute, type Words } from '@cunyi/core'
import { fastParse } from '@cunyi/host'
import { read, readBook, readTown, readVillage } from '@cunyi/records'
import type { LintBook } from '../book/shelf.ts'

/** What is found in one file, in the form of its kind, with the text its places count in. */
export type LintFinding = { readonly text: string; readonly findings: readonly Finding[]; readonly local: readonly Statute[] }

const options = { parse: fastParse }

/**
 * Reads and judges one file of a minute book with the pages it depends on, as the command `check` does.
 *
 * @param asOf - today, for what is still running
 */
export const foundIn = ({ path, kind, pages }: LintBook, bytes: Uint8Array, asOf: Day): LintFinding => {
  if (kind !== 'decision') return foundInPage({ path, kind }, bytes)
  const [decision] = readBook([...pages, { path, bytes }], options).decisions
  if (decision === undefined) return { text: '', findings: [], local: [] }
  const { reading, village } = decision
  const { findings } = judge(reading, village, lawOn, asOf)
  return { text: reading.text, findings, local: village.local.map(({ statute }) => statute) }
}

const foundInPage = ({ path, kind }: Pick<LintBook, 'path' | 'kind'>, bytes: Uint8Array): LintFinding => {
  const { findings } = kind === 'town' ? readTown(path, bytes, options) : readVillage(path, bytes, options)
  return { text: textOf(read(path, bytes, options)), findings, local: [] }
}

const textOf = ({ text }: Reading): string => text

/** A finding as an editor shows it: what is wrong, from where to where, and beneath it the basis and what can still be done. */
export type UnderlinedText = {
  readonly reason: string
  readonly note: string
  readonly place: { readonly start: Point; readonly end: Point }
}
type Point = { readonly line: number; readonly column: number }

/** The sentences of a finding, and the rest of its line, which is underlined. */
export const underlineOf = (finding: Finding, { text, local }: LintFinding, words: Words): UnderlinedText => {
  const { line, column } = finding.place
  const rest = (text.split(/\r\n|\n|\r/)[line - 1] ?? '').trimEnd().length + 1
  const [reason, ...note] = findingLines(finding, local, words)
  return {
    reason,
    note: note.join('\n'),
    place: { start: { line, column }, end: { line, column: Math.max(rest, column) } },
  }
}
