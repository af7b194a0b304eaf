import { resolve } from 'node:path'
import { bookRoot } from '@cunyi/host'
import { isFolder } from '../../book/locate.ts'
import type { CliWords } from '../../words/type.ts'
import { type Exit, exit, type UsageError } from '../../world/exit.ts'
import { portOf } from '../../world/port.ts'
import type { World } from '../../world/world.ts'

/**
 * Opens the form over the minute book that a folder belongs to.
 *
 * @param path - the book's folder, or a village's
 * @param typed - the port; 0 for any that is free
 */
export const openDesk = (world: World, path: string, typed: string, words: CliWords): Exit | UsageError => {
  const port = portOf(typed)
  if (port === undefined) return { wrong: 'value', option: '--port', text: typed, asked: 'port' }
  const folder = resolve(world.cwd, path)
  if (!isFolder(world, folder)) return { wrong: 'no-path', path }
  const root = bookRoot(world, folder)
  if (root === undefined) return { wrong: 'no-records', path }
  const opened = world.openDesk(root, port, (address) => {
    if (address === undefined) world.warn(words.desk.taken(port))
    else world.print(words.desk.opened(address))
  })
  return opened === 'unbuilt' ? { wrong: 'no-desk' } : exit.lawful
}
