import type { Parse } from '@cunyi/records'
import { markdownToMdast } from 'satteri'

/** Plain CommonMark, as remark-parse has it: none of what Sätteri would add by itself. */
const features = { gfm: false, frontmatter: false } as const

/**
 * Sätteri as a parser of records: the same tree as remark-parse, about twenty times as fast.
 *
 * @example read('003.md', text, { parse: fastParse }).findings //=> []
 */
export const fastParse: Parse = (text) => markdownToMdast(text, { features })
