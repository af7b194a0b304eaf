import type { Day, Verdict } from '@cunyi/core'
import { judge, lawOn } from '@cunyi/core'
import { fastParse } from '@cunyi/host'
import { type BookFile, readBook } from '@cunyi/records'
import { board } from '../board/board.ts'

/** What an example shows of its rule. */
export type ShownExample = 'kept' | 'broken'

/** The verdicts on the examples of one book: the pages of every language show the same, and the dev server has another book each time. */
const judged = new WeakMap<Examples, Map<string, Verdict | undefined>>()
type Examples = ReadonlyMap<string, BookFile>

/**
 * The verdict on the record that shows a rule kept or broken; the examples are a minute book of their own, of one village.
 *
 * @returns nothing where nobody has written the example
 */
export const exampleOf = (rule: string, shows: ShownExample): Verdict | undefined => {
  const { examples, asOf } = board()
  const verdicts = judged.get(examples) ?? new Map<string, Verdict | undefined>()
  judged.set(examples, verdicts)
  const key = `${rule}/${shows}`
  if (!verdicts.has(key)) verdicts.set(key, judgeExample(examples, rule, shows, asOf))
  return verdicts.get(key)
}

const judgeExample = (examples: Examples, rule: string, shows: ShownExample, asOf: Day): Verdict | undefined => {
  const record = examples.get(`${rule}/${shows}.md`)
  if (record === undefined) return undefined
  const shelf: readonly (readonly [string, BookFile | undefined])[] = [
    ['town.md', examples.get('town.md')],
    [`${rule}/village.md`, examples.get(`${rule}/village.md`) ?? examples.get('village.md')],
    [record.path, record],
  ]
  const files = shelf.flatMap(([path, file]) => (file ? [{ path: place(path), bytes: file.bytes }] : []))
  const book = readBook(files, { parse: fastParse })
  const [decision] = book.decisions
  return decision && judge(decision.reading, decision.village, lawOn, asOf)
}

/** An example's path in its own book, which has no folder of that name. */
const place = (path: string): string => path.replace(/^examples\//, '')
