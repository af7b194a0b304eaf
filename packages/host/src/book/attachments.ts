import { join } from 'node:path'
import { type Attachment, folderBeside, isBesideRecord, mostAttachment } from '@cunyi/records'
import type { Files } from '../machine/files.ts'

/**
 * The files beside the records of a book. Only files of equal size are read, for only they can be copies of one another,
 * and none that is too large to be published.
 *
 * @param records - the records asked about, by their paths from the root. One without a folder costs one look, and the book is gone through only
 * where there is a file to compare; where none are named, all are asked about
 */
export const attachmentsIn = (files: Files, root: string, records?: readonly string[]): readonly Attachment[] => {
  const folders = records?.map(folderBeside).filter((folder) => files.look(join(root, folder.slice(0, -1))) === 'folder')
  if (folders?.length === 0) return []
  const sized = (files.listFiles(root) ?? []).filter(isBesideRecord).flatMap((path) => {
    const size = files.sizeOf(join(root, path))
    return size === undefined ? [] : [{ path, size }]
  })
  const isOwn = (path: string): boolean => folders === undefined || folders.some((folder) => path.startsWith(folder))
  const own = new Set(sized.filter(({ path }) => isOwn(path)).map(({ size }) => size))
  const alike = Map.groupBy(sized, ({ size }) => size)
  return sized.map(({ path, size }) => {
    const isCompared = size > 0 && size <= mostAttachment && own.has(size) && (alike.get(size)?.length ?? 0) > 1
    const digest = isCompared ? files.digestOf(join(root, path)) : undefined
    return { path, size, ...(digest !== undefined && { digest }) }
  })
}
