import { join } from 'node:path'
import { message, redact } from '@cunyi/core'
import { fastParse } from '@cunyi/host'
import { decode, fix as fixed, kindOfPath, read } from '@cunyi/records'
import { type BookOnDisk, locateBooks, passedOverIn, shownPath } from '../../book/locate.ts'
import type { CliWords } from '../../words/type.ts'
import { type Exit, exit, isUsageError, type UsageError } from '../../world/exit.ts'
import type { World } from '../../world/world.ts'
import { diffOf } from './text-diff.ts'

/** How `runFix` is asked to go about it: to show and ask, to write at once, or only to say what is not canonical. */
export type FixCommandOptions = { readonly mode: 'ask' | 'write' | 'check'; readonly words: CliWords }

/** A file that is not in the canonical form, and what it would hold. */
type Change = {
  readonly path: string
  readonly bytes: Uint8Array
  readonly before: string
  readonly after: string
  /** how the file was saved, where that is not UTF-8 */
  readonly saved?: string
}
type Looked = { readonly is: 'canonical' } | { readonly is: 'shut' } | ({ readonly is: 'change' } & Change)

/**
 * Puts records into the canonical form: shows what would change, asks, and writes each file whole or not at all.
 *
 * @returns 0 where nothing was to be changed or all of it is written, 1 where something would change and was not written
 */
export const runFix = (world: World, paths: readonly string[], { mode, words }: FixCommandOptions): Exit | UsageError => {
  const shelves = locateBooks(world, paths)
  if (isUsageError(shelves)) return shelves
  for (const line of words.check.passedOver(passedOverIn(world, paths))) world.warn(redact(line))
  const looked = shelves.flatMap((shelf) => shelf.wanted.map((path) => look(world, shelf, path, words)))
  const changes = looked.filter((one) => one.is === 'change')
  const isShut = looked.some(({ is }) => is === 'shut')
  for (const change of changes) tell(world, change, mode, words)
  world.print(words.fix.summary(looked.length, changes.length))
  if (changes.length === 0) return isShut ? exit.failed : exit.lawful
  if (!isAgreed(world, mode, words)) return isShut ? exit.failed : exit.breached
  const isWritten = changes.map((change) => write(world, change, words)).every((one) => one)
  return isWritten && !isShut ? exit.lawful : exit.failed
}

const look = (world: World, { root }: BookOnDisk, path: string, words: CliWords): Looked => {
  const file = join(root, path)
  const refuse = (why: string): Looked => {
    world.warn(why)
    return { is: 'shut' }
  }
  if (/\.mdx$/iu.test(path)) return refuse(words.wrong({ wrong: 'not-a-record', path: shownPath(world, file) }))
  const bytes = world.readFile(file)
  if (bytes === undefined) return refuse(words.wrong({ wrong: 'unreadable', path: shownPath(world, file) }))
  const decoded = decode(bytes)
  if ('fault' in decoded)
    return refuse(
      words.fix.unread(
        shownPath(world, file),
        read(path, bytes).findings.map((one) => message(one, words.report)),
      ),
    )
  const after = fixed(decoded.text, { parse: fastParse, as: kindOfPath(path) === 'decision' ? 'record' : 'page' })
  const saved = decoded.saved
  if (after === decoded.text && saved === undefined) return { is: 'canonical' }
  return { is: 'change', path: file, bytes, before: decoded.text, after, ...(saved && { saved }) }
}

const tell = (world: World, { path, before, after, saved }: Change, mode: FixCommandOptions['mode'], words: CliWords): void => {
  const { lines, count, alike } = diffOf(before, after, words.fix.from)
  const file = shownPath(world, path)
  world.print(words.fix.file(file, count))
  if (saved !== undefined) world.print(words.fix.saved(saved))
  if (/\r/.test(before)) world.print(words.fix.lineEnds)
  if (alike > 0) world.print(words.fix.alike(alike))
  if (mode !== 'check') for (const line of lines) world.print(line)
}

const isAgreed = (world: World, mode: FixCommandOptions['mode'], words: CliWords): boolean => {
  if (mode === 'write') return true
  const answer = mode === 'check' ? undefined : world.ask(words.fix.question)
  const agreed = answer !== undefined && /^(?:y|yes|是|好|改)$/iu.test(answer)
  if (!agreed && mode === 'ask') world.print(answer === undefined ? words.fix.unasked : words.fix.refused)
  return agreed
}

const write = (world: World, { path, bytes, after }: Change, words: CliWords): boolean => {
  const result = world.replace(path, bytes, after)
  const file = shownPath(world, path)
  if (result.is === 'written') world.print(words.fix.written(file))
  else world.warn(words.fix.failed(file, result.is === 'failed' ? result.holds : result.is))
  return result.is === 'written'
}
