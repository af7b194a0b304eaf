import { join } from 'node:path'
import { type Attachment, folderBeside } from '@cunyi/records'
import type { World } from '../world/world.ts'
import type { BookOnDisk } from './locate.ts'

/**
 * The files beside the records asked about, and those of the whole book that one of them may be a copy of.
 *
 * A record without a folder costs one look; the book is gone through only where there is a file to compare, and only files of equal size are read.
 */
export const attachmentsOf = (world: World, { root, wanted }: BookOnDisk): readonly Attachment[] => {
  const folders = wanted.map(folderBeside).filter((folder) => world.look(join(root, folder.slice(0, -1))) === 'folder')
  if (folders.length === 0) return []
  const sized = (world.listFiles(root) ?? []).filter(isAttachment).flatMap((path) => {
    const size = world.sizeOf(join(root, path))
    return size === undefined ? [] : [{ path, size }]
  })
  const own = new Set(sized.filter(({ path }) => folders.some((folder) => path.startsWith(folder))).map(({ size }) => size))
  const alike = Map.groupBy(sized, ({ size }) => size)
  return sized.map(({ path, size }) => {
    const isCompared = size > 0 && own.has(size) && (alike.get(size)?.length ?? 0) > 1
    const digest = isCompared ? world.digestOf(join(root, path)) : undefined
    return { path, size, ...(digest !== undefined && { digest }) }
  })
}

/** What lies below a record's folder, and is neither hidden nor outside the book. */
export const isAttachment = (path: string): boolean =>
  path.split('/').length > 3 && !path.startsWith('examples/') && !/(?:^|\/)\.|(?:^|\/)README(?:\.\w+)?$/iu.test(path)
