import { basename, join, resolve } from 'node:path'
import { type Day, lawOn, redact } from '@cunyi/core'
import { type Notice, noticeOf, type Refusal, sheetOf, textOf, type Which } from '@cunyi/notice'
import { readTown, type Town } from '@cunyi/records'
import { bulk } from '../../book/fast-parser.ts'
import { opened } from '../../book/judge-files.ts'
import { type Shelf, shelvesOf, shown } from '../../book/locate.ts'
import type { Words } from '../../words/words.ts'
import { type Exit, exit, isWrong, type Wrong } from '../../world/exit.ts'
import type { World } from '../../world/world.ts'

/** What is to be printed, and how: as text unless a file is asked for; `true` where it is not named. */
export type NoticeOptions = {
  readonly which: Which
  readonly asOf: Day
  readonly pdf: string | boolean
  readonly html: string | boolean
  /** the board's public address, where it is not the one in `town.md` */
  readonly site?: string
  readonly words: Words
}

/**
 * The notice of a resolution or of its outcome, to be printed, sealed and posted.
 *
 * @returns 1 or 2 where the decision is unlawful, unknown or not made, and there is nothing to post
 */
export const notice = (world: World, path: string, options: NoticeOptions): Exit | Wrong => {
  const shelves = shelvesOf(world, [path])
  if (isWrong(shelves)) return shelves
  const site = siteOf(options.site)
  if (isWrong(site)) return site
  const all = shelves.map((shelf) => ({ shelf, ...opened(world, shelf, options.asOf) }))
  const [unreadable] = all.flatMap((one) => one.unreadable)
  if (unreadable !== undefined) return { wrong: 'unreadable', path: unreadable }
  const verdicts = all.flatMap(({ shelf, verdicts: found }) => found.map((verdict) => ({ shelf, verdict })))
  const [only] = verdicts
  if (only === undefined || verdicts.length > 1) return { wrong: 'not-one-record', path, found: verdicts.length }
  const town = townOf(world, only.shelf)
  const address = site.site ?? town?.website
  const made = noticeOf(only.verdict, options.which, {
    lawOn,
    asOf: options.asOf,
    path: only.shelf.wanted[0] ?? path,
    town: redact(town?.name ?? ''),
    ...(address !== undefined && { site: address }),
  })
  return 'refused' in made ? refused(world, path, made, options) : handedOver(world, path, made, options)
}

const townOf = (world: World, { root }: Shelf): Town | undefined => {
  const bytes = world.readFile(join(root, 'town.md'))
  return bytes && readTown('town.md', bytes, { parse: bulk })
}

const siteOf = (text: string | undefined): { readonly site?: string } | Wrong => {
  if (text === undefined) return {}
  return /^https?:\/\/[^\s/]/u.test(text) && URL.canParse(text)
    ? { site: text }
    : { wrong: 'value', option: '--site', text, asked: 'address' }
}

const refused = (world: World, path: string, { refused: why }: Refusal, { which, words }: NoticeOptions): Exit => {
  world.print(words.notice.refused(why, which, path))
  return why === 'breached' ? exit.breached : exit.unknown
}

const handedOver = (world: World, path: string, made: Notice, { pdf, html, words }: NoticeOptions): Exit | Wrong => {
  const [asked, ending] = pdf === false ? [html, 'html'] : [pdf, 'pdf']
  if (asked === false) {
    world.print(textOf(made))
    return exit.lawful
  }
  const name = typeof asked === 'string' ? asked : `${basename(path).replace(/\.md$/iu, '')}-${made.which}.${ending}`
  const file = resolve(world.cwd, name)
  const written = ending === 'pdf' ? world.writePdf(file, sheetOf(made)) : world.writeNew(file, sheetOf(made))
  if (written === 'no-browser') return { wrong: 'no-browser', path }
  if (written === 'taken') return { wrong: 'taken', path: shown(world, file) }
  if (written === 'failed') return { wrong: 'unwritable', path: shown(world, file) }
  if ('way' in made.read) world.warn(words.notice.noAddress)
  world.print(words.notice.written(shown(world, file)))
  return exit.lawful
}
