import type { RootContent } from 'mdast'
import { readHeading } from '../decision/heading.ts'
import { headingText, isMarked, spanOf } from '../text/blocks.ts'
import { vocabularies } from '../vocabulary/tables.ts'
import type { DeciderWords } from '../vocabulary/vocabulary.ts'
import { type Edit, lineEnd, lineStart } from './edit.ts'
import { languageOf } from './language.ts'

/**
 * Headings with their marks in ASCII, one blank behind them and none in front.
 *
 * @param isRecord - whether second-level headings are steps, and take the name and the number that we write
 */
export const headingsOf = (text: string, nodes: readonly RootContent[], isRecord: boolean): readonly Edit[] =>
  nodes.flatMap((node) => {
    if (node.type !== 'heading') return []
    const span = spanOf(node, text)
    if (!isMarked(text, span)) return []
    const words = headingText(text, span)
    const said = isRecord && node.depth === 2 ? stepName(words) : words
    return [{ start: lineStart(text, span.start), end: lineEnd(text, span.end), text: `${'#'.repeat(node.depth)} ${said}`.trimEnd() }]
  })

/** The heading of a step as we write it; any other stays, and so does one whose number only a person can put right. */
const stepName = (words: string): string => {
  const heading = readHeading(words)
  if ('meant' in heading) return words
  const { names, resolutions, again } = vocabularies[languageOf(heading.name)]
  const { kind, body } = heading.step
  // A resolution's body is one of those whose heading names it.
  const name = kind === 'resolution' ? resolutions[body as DeciderWords][0] : names.steps[kind]
  return heading.round === undefined || heading.round < 2 ? name : `${name}${again(heading.round)}`
}

/** One blank line between blocks, none before the first, and one line end after the last. */
export const gapsOf = (text: string, nodes: readonly RootContent[]): readonly Edit[] => {
  const edits: Edit[] = []
  let end = 0
  nodes.forEach((node, index) => {
    const span = spanOf(node, text)
    edits.push(...gap(text, end, lineStart(text, span.start), index === 0 ? '' : '\n\n'))
    end = span.end
  })
  return [...edits, ...gap(text, end, text.length, '\n')]
}

/** The blanks between two places become what is asked; where anything but blanks stands there, nothing does. */
export const gap = (text: string, start: number, end: number, put: string): readonly Edit[] => {
  if (start > end || !/^[ \t\u3000\u00a0\n]*$/u.test(text.slice(start, end))) return []
  // A fence that nobody closed takes the ends of the lines after it for its own.
  const ended = /\n*$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0
  return [{ start, end, text: put.slice(Math.min(ended, put.length)) }]
}
