import { type Day, type Format, redact, report, type Verdict } from '@cunyi/core'
import { type JudgedFiles, judgeFiles } from '../../book/judge-files.ts'
import { locateBooks, passedOverIn, strayPagesIn } from '../../book/locate.ts'
import type { CliWords } from '../../words/type.ts'
import { type Exit, exit, isUsageError, type UsageError } from '../../world/exit.ts'
import type { World } from '../../world/world.ts'
import { orphanFolders } from './orphan-attachments.ts'

/** How `runCheck` is asked to speak. */
export type CheckOptions = {
  readonly format: Format
  readonly brief: boolean
  readonly asOf: Day
  readonly history?: boolean
  /** of the program, for a report that names it */
  readonly version: string
  readonly words: CliWords
}

/**
 * Judges records and says what was found.
 *
 * @returns the exit code: all lawful, some breached, none breached but some unknown, or some file could not be opened
 */
export const runCheck = (world: World, paths: readonly string[], options: CheckOptions): Exit | UsageError => {
  const shelves = locateBooks(world, paths)
  if (isUsageError(shelves)) return shelves
  for (const line of options.words.check.passedOver(passedOverIn(world, paths))) world.warn(redact(line))
  const strays = strayPagesIn(world, paths)
  if (strays.length > 0) world.warn(redact(options.words.check.strays(strays)))
  const alone = shelves.flatMap((shelf) => orphanFolders(world, shelf, paths)).map(redact)
  if (alone.length > 0) world.warn(options.words.check.alone(alone))
  const all = shelves.map((shelf) => judgeFiles(world, shelf, options.asOf, options.history))
  for (const trouble of new Set(all.flatMap(({ unseen }) => unseen?.trouble ?? []))) world.warn(options.words.check.unseen({ trouble }))
  const [verdicts, pages, unreadable] = [merged(all, 'verdicts'), merged(all, 'pages'), all.flatMap((one) => one.unreadable)]
  const found = [...verdicts, ...pages].toSorted((a, b) => (a.reading.path < b.reading.path ? -1 : 1))
  for (const path of unreadable) world.warn(options.words.wrong({ wrong: 'unreadable', path }))
  const { format, brief, version, words } = options
  for (const piece of report[format].lines(found, words.report, { brief, version })) world.print(piece)
  return unreadable.length > 0 ? exit.failed : exitOf(found)
}

const merged = (all: readonly JudgedFiles[], part: 'verdicts' | 'pages'): readonly Verdict[] => all.flatMap((one) => one[part])

const exitOf = (found: readonly Verdict[]): Exit => {
  if (found.some(({ answer }) => answer === 'breached')) return exit.breached
  return found.some(({ answer }) => answer === 'unknown') ? exit.unknown : exit.lawful
}
