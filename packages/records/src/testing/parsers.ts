import { markdownToMdast } from 'satteri'
import { type Parse, parse, parseByRemark } from '../text/parse.ts'

/** All parsers that readings are held to; where they differ the first is right. */
export const parsers: readonly (readonly [string, Parse])[] = [
  ['remark', parseByRemark],
  ['satteri', markdownToMdast],
  ['ours', parse],
]
