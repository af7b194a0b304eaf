import { markdownToMdast } from 'satteri'
import { type Parse, parse } from '../text/parse.ts'

/** Both parsers that readings are held to; where they differ the first is right. */
export const parsers: readonly (readonly [string, Parse])[] = [
  ['remark', parse],
  ['satteri', markdownToMdast],
]
