import { join, resolve } from 'node:path'
import type { Day } from '@cunyi/core'
import { isFolder, shownPath } from '../../book/locate.ts'
import type { CliWords } from '../../words/type.ts'
import { type Exit, exit, type UsageError } from '../../world/exit.ts'
import { portOf } from '../../world/port.ts'
import type { World } from '../../world/world.ts'

/** How a board is asked for. */
export type BuildOptions = {
  readonly out: string
  readonly asOf: Day
  readonly site?: string
  readonly isFresh: boolean
  readonly words: CliWords
}

/**
 * Builds the board of a book. What the build says comes line by line; how it ended is the program's answer.
 *
 * @param path - the folder that holds `town.md`
 */
export const buildBoardOf = (world: World, path: string, { out, asOf, site, isFresh, words }: BuildOptions): Exit | UsageError => {
  const content = resolve(world.cwd, path)
  if (!isFolder(world, content)) return { wrong: 'no-path', path }
  if (site !== undefined && !/^https?:\/\/[^\s?#]+$/.test(site)) return { wrong: 'value', option: '--site', text: site, asked: 'address' }
  const outDir = resolve(world.cwd, out)
  const order = { content, outDir, asOf, isFresh, ...(site !== undefined && { address: site }), say: world.warn }
  world.buildBoard(order, (ended) => {
    if (ended === 'built') world.print(words.board.built(shownPath(world, outDir)))
    else world.warn(ended === 'absent' ? words.board.absent : words.board.unbuilt)
    return ended === 'built' ? exit.lawful : exit.failed
  })
  return exit.lawful
}

/** Shows a built board on this computer, until it is stopped. */
export const serveBoardIn = (world: World, path: string, typed: string, words: CliWords): Exit | UsageError => {
  const port = portOf(typed)
  if (port === undefined) return { wrong: 'value', option: '--port', text: typed, asked: 'port' }
  const folder = resolve(world.cwd, path)
  if (!isFolder(world, folder) || world.look(join(folder, 'index.html')) === undefined) return { wrong: 'no-board', path }
  world.serveBoard(folder, port, (served) => {
    if (typeof served === 'object') world.print(words.board.served(served.address))
    else world.warn(served === 'absent' ? words.board.absent : words.board.taken(port))
  })
  return exit.lawful
}
