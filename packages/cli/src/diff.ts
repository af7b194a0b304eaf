import { veil } from '@cunyi/core'
import { structuredPatch } from 'diff/lib/patch/create.js'

/** What is different between two texts, as lines to be read. */
export type Difference = {
  /** `-` stood there, `+` would stand there, the rest is around it; personal numbers are veiled */
  readonly lines: readonly string[]
  /** how many lines would be different */
  readonly count: number
  /** how many of them look the same: only their characters are encoded in another way */
  readonly alike: number
}

const around = 1

/**
 * The lines in which two texts differ; how lines end makes no difference.
 *
 * @param heading - what stands over the lines that begin at one, counted from 1
 */
export const diffOf = (before: string, after: string, heading: (line: number) => string): Difference => {
  const [old, fresh] = [plain(before), plain(after)]
  const { hunks } = structuredPatch('', '', old, fresh, '', '', { context: around })
  const lines = hunks.flatMap(({ oldStart, lines: some }) => [heading(oldStart), ...some.filter((line) => !line.startsWith('\\'))])
  const removed = lines.filter((line) => line.startsWith('-')).map((line) => line.slice(1))
  const added = new Set(lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1)))
  return {
    lines: lines.map((line) => veil(visible(line))),
    count: Math.max(removed.length, added.size),
    alike: removed.filter((line) => line !== line.normalize('NFC') && added.has(line.normalize('NFC'))).length,
  }
}

const plain = (text: string): string => text.replaceAll(/\r\n?/g, '\n')

/** Blanks at the end of a line are what is taken away; unseen they would look like nothing. */
const visible = (line: string): string =>
  line.startsWith('-') ? line.replace(/[ \t\u3000\u00a0]+$/u, (blanks) => '␣'.repeat(blanks.length)) : line
