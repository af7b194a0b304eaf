import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parsePlainBlocks } from './plain-blocks.ts'

/** A Markdown parser: text in, mdast root with positions out. It is given bones only, never a record's words. */
export type Parse = (text: string) => Nodes

/** Everything in CommonMark that is not a block of ours. The bones already hold none of it; this says so to micromark. */
const off = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'definition',
  'hardBreakEscape',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
]

const remark = unified()
  .data('micromarkExtensions', [{ disable: { null: off } }])
  .use(remarkParse)
  .freeze()

/** The parser that is right where two differ. */
export const parseByRemark: Parse = (text) => remark.parse(text)

/** The parser of records: our own for what nearly all of them hold, and remark for the rest; the two give one tree. */
export const parse: Parse = (text) => parsePlainBlocks(text) ?? parseByRemark(text)
