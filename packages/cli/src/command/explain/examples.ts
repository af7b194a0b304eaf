import { resolve } from 'node:path'
import { redact, report } from '@cunyi/core'
import { judgeFiles } from '../../book/judge-files.ts'
import { locateBooks, shownPath } from '../../book/locate.ts'
import type { CliWords } from '../../words/type.ts'
import { isUsageError } from '../../world/exit.ts'
import type { World } from '../../world/world.ts'

/** More lines than this say no longer what the difference is. */
const most = 8

/** A rule broken, with what is found in it, and how the same record keeps it; or that nobody has written the two yet. */
export const examplesOf = (world: World, id: string, folder: string, words: CliWords): readonly string[] => {
  const [broken, kept] = ['broken', 'kept'].map((name) => resolve(world.cwd, folder, id, `${name}.md`)) as [string, string]
  if (world.look(broken) !== 'file' || world.look(kept) !== 'file') return [words.explain.unshown]
  return [
    words.explain.broken(shownPath(world, broken)),
    ...foundIn(world, broken, id, words),
    words.explain.kept(shownPath(world, kept)),
    ...difference(textOf(world, broken), textOf(world, kept)),
  ]
}

const foundIn = (world: World, path: string, id: string, words: CliWords): readonly string[] => {
  const shelves = locateBooks(world, [path])
  if (isUsageError(shelves)) return []
  return shelves
    .flatMap((shelf) => judgeFiles(world, shelf, world.today).verdicts)
    .map((verdict) => ({ ...verdict, findings: verdict.findings.filter(({ rule }) => rule === id) }))
    .flatMap((verdict) => report.text(verdict, words.report).split('\n').slice(1))
}

/** Lines that only one of the two has, as `diff` marks them. */
const difference = (broken: readonly string[], kept: readonly string[]): readonly string[] => {
  const only = (sign: string, lines: readonly string[], others: readonly string[]) =>
    lines.filter((line) => line.trim() !== '' && !others.includes(line)).map((line) => `  ${sign} ${redact(line)}`)
  return [...only('-', broken, kept).slice(0, most), ...only('+', kept, broken).slice(0, most)]
}

const textOf = (world: World, path: string): readonly string[] =>
  new TextDecoder().decode(world.readFile(path) ?? new Uint8Array()).split(/\r?\n/)
