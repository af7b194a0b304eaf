import { redact } from '@cunyi/core'
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
  const raw = hunks.map(({ oldStart, lines }) => ({ from: oldStart, lines: lines.filter((line) => !line.startsWith('\\')) }))
  const signed = (sign: string) => raw.flatMap(({ lines }) => lines.filter((line) => line.startsWith(sign)).map((line) => line.slice(1)))
  const [removed, added] = [signed('-'), new Set(signed('+'))]
  return {
    lines: raw.flatMap(({ from, lines }) => [heading(from), ...lines.map(shown)]),
    count: Math.max(removed.length, added.size),
    alike: removed.filter((line) => line !== line.normalize('NFC') && added.has(line.normalize('NFC'))).length,
  }
}

const plain = (text: string): string => text.replaceAll(/\r\n?/g, '\n')

/** The sign apart from the mark of a list; blanks that are taken away from a line's end, which unseen would look like nothing. */
const shown = (line: string): string => {
  const [sign, words] = [line.charAt(0), line.slice(1)]
  const said = sign === '-' ? words.replace(/[ \t\u3000\u00a0]+$/u, (blanks) => '␣'.repeat(blanks.length)) : words
  return `${sign}  ${redact(said)}`.trimEnd()
}
