import { resolve } from 'node:path'
import { draftRecord } from '@cunyi/import'
import { read } from '@cunyi/records'
import { shownPath } from '../../book/locate.ts'
import type { CliWords } from '../../words/type.ts'
import { type Exit, exit, type UsageError } from '../../world/exit.ts'
import type { ReadDocument, World } from '../../world/world.ts'

/** Where a draft goes, and in whose words it is told. */
type ImportOptions = { readonly out?: string | undefined; readonly words: CliWords }

/**
 * Reads minutes or a form from a file of Word or Excel, or from text, and prints a draft of a record; with `out` into a file that is not there yet.
 *
 * @returns 2, which stands where a draft was made: it is unknown until somebody has compared each fact
 */
export const importDocument = (world: World, path: string, options: ImportOptions): Exit | UsageError => {
  const file = resolve(world.cwd, path)
  if (world.look(file) !== 'file') return { wrong: 'no-path', path }
  world.readDocument(file, (paper) => {
    const result = paper === undefined ? { wrong: 'unreadable' as const, path } : drafted(world, path, paper, options)
    if (typeof result === 'number') return result
    world.warn(options.words.wrong(result))
    return exit.failed
  })
  return exit.unknown
}

const drafted = (world: World, path: string, paper: ReadDocument, { out, words }: ImportOptions): Exit | UsageError =>
  'refused' in paper ? { wrong: 'document', path, why: paper.refused } : hand(world, draftRecord(paper), out, words)

const hand = (world: World, draft: string, out: string | undefined, words: CliWords): Exit | UsageError => {
  const told = words.imported(read('', draft).findings.filter(({ rule }) => rule === 'record-unconfirmed').length)
  if (out === undefined) {
    world.print(draft.trimEnd())
    world.warn(told)
    return exit.unknown
  }
  const file = resolve(world.cwd, out)
  const result = world.writeNew(file, draft)
  if (result !== 'written') return { wrong: result === 'taken' ? 'taken' : 'unwritable', path: shownPath(world, file) }
  world.print(`${shownPath(world, file)}\n${told}`)
  return exit.unknown
}
