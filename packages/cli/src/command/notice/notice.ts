import { basename, join, resolve } from 'node:path'
import { type Day, lawOn, redact, type Verdict } from '@cunyi/core'
import { fastParse } from '@cunyi/host'
import { digitsOf, noticeDigest, publishRecord, readSalt, saltFile } from '@cunyi/ledger'
import { type Notice, type NoticeKind, type NoticeRefusal, noticeOf, type RecordProof, sheetOf, textOf } from '@cunyi/notice'
import { readTown, type Town } from '@cunyi/records'
import { judgeFiles } from '../../book/judge-files.ts'
import { type BookOnDisk, locateBooks, shownPath } from '../../book/locate.ts'
import type { CliWords } from '../../words/type.ts'
import { type Exit, exit, isUsageError, type UsageError } from '../../world/exit.ts'
import type { World } from '../../world/world.ts'

/** What is to be printed, and how: as text unless a file is asked for; `true` where it is not named. */
export type NoticeOptions = {
  readonly which: NoticeKind
  readonly asOf: Day
  readonly pdf: string | boolean
  readonly html: string | boolean
  /** the board's public address, where it is not the one in `town.md` */
  readonly site?: string
  readonly words: CliWords
}

/**
 * The notice of a resolution or of its outcome, to be printed, sealed and posted.
 *
 * @returns 1 or 2 where the decision is unlawful, unknown or not made, and there is nothing to post
 */
export const printNotice = (world: World, path: string, options: NoticeOptions): Exit | UsageError => {
  const shelves = locateBooks(world, [path])
  if (isUsageError(shelves)) return shelves
  const site = siteOf(options.site)
  if (isUsageError(site)) return site
  const all = shelves.map((shelf) => ({ shelf, ...judgeFiles(world, shelf, options.asOf) }))
  const [unreadable] = all.flatMap((one) => one.unreadable)
  if (unreadable !== undefined) return { wrong: 'unreadable', path: unreadable }
  const verdicts = all.flatMap(({ shelf, verdicts: found }) => found.map((verdict) => ({ shelf, verdict })))
  const [only] = verdicts
  if (only === undefined || verdicts.length > 1) return { wrong: 'not-one-record', path, found: verdicts.length }
  const town = townOf(world, only.shelf)
  const address = site.site ?? town?.website
  const proof = proofIn(world, only.shelf, only.verdict, options.which)
  const made = noticeOf(only.verdict, options.which, {
    lawOn,
    asOf: options.asOf,
    path: only.shelf.wanted[0] ?? path,
    town: redact(town?.name ?? ''),
    ...(address !== undefined && { site: address }),
    ...(proof && { proof }),
  })
  return 'refused' in made ? refused(world, path, made, options) : handedOver(world, path, made, options)
}

const townOf = (world: World, { root }: BookOnDisk): Town | undefined => {
  const bytes = world.readFile(join(root, 'town.md'))
  return bytes && readTown('town.md', bytes, { parse: fastParse })
}

/** What the code says of the record; nothing where the record has no salt yet. */
const proofIn = (world: World, { root, wanted: [own = ''] }: BookOnDisk, verdict: Verdict, which: NoticeKind): RecordProof | undefined => {
  const bytes = world.readFile(join(root, saltFile(own)))
  const salt = bytes && readSalt(new TextDecoder().decode(bytes))
  const digest = salt === undefined ? undefined : noticeDigest(verdict, which, publishRecord(verdict.reading, salt))
  return digest === undefined ? undefined : { digest, digits: digitsOf(digest) }
}

const siteOf = (text: string | undefined): { readonly site?: string } | UsageError => {
  if (text === undefined) return {}
  return /^https?:\/\/[^\s/]/u.test(text) && URL.canParse(text)
    ? { site: text }
    : { wrong: 'value', option: '--site', text, asked: 'address' }
}

const refused = (world: World, path: string, { refused: why }: NoticeRefusal, { which, words }: NoticeOptions): Exit => {
  world.print(words.notice.refused(why, which, path))
  return why === 'breached' ? exit.breached : exit.unknown
}

const handedOver = (world: World, path: string, made: Notice, { pdf, html, words }: NoticeOptions): Exit | UsageError => {
  const [asked, ending] = pdf === false ? [html, 'html'] : [pdf, 'pdf']
  if (asked === false) {
    world.print(textOf(made))
    return exit.lawful
  }
  const name = typeof asked === 'string' ? asked : `${basename(path).replace(/\.md$/iu, '')}-${made.which}.${ending}`
  const file = resolve(world.cwd, name)
  const written = ending === 'pdf' ? world.writePdf(file, sheetOf(made)) : world.writeNew(file, sheetOf(made))
  if (written === 'no-browser') return { wrong: 'no-browser', path }
  if (written === 'taken') return { wrong: 'taken', path: shownPath(world, file) }
  if (written === 'failed') return { wrong: 'unwritable', path: shownPath(world, file) }
  if ('way' in made.read) world.warn(words.notice.noAddress)
  else if (made.read.digits === undefined) world.warn(words.notice.noSalt)
  world.print(words.notice.written(shownPath(world, file)))
  return exit.lawful
}
