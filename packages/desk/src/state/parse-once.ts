import { type Parse, parse } from '@cunyi/records'

/** The text before a change, the text after it, and one more that is looked at beside them. */
const most = 4

const trees = new Map<string, ReturnType<Parse>>()

/** The parser of records, that remembers the last few texts: at each keystroke the same two are read to change them, to look again, and to judge. */
export const parseOnce: Parse = (marks) => {
  const known = trees.get(marks)
  if (known !== undefined) return known
  const tree = parse(marks)
  trees.set(marks, tree)
  const [oldest] = trees.keys()
  if (trees.size > most && oldest !== undefined) trees.delete(oldest)
  return tree
}
