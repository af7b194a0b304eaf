import { join } from 'node:path'
import { disk, filesOnDisk, replaceAtomically, writeAtomically } from '@cunyi/host'
import { decode, kindOfPath } from '@cunyi/records'
import { markOf, type Saved, type StoredFile } from '../store/store.ts'

/** Only these are handed to the form: everything else in the folder is no business of it. */
const kinds: ReadonlySet<string> = new Set(['town', 'village', 'decision'])

/** No text of a book is larger; what is, is told by `check` and left alone here. */
export const mostText = 1_000_000

/** The texts of a book on this machine. A file that is no UTF-8 is decoded as records are, and saved as UTF-8. */
export const textsOf = (root: string): readonly StoredFile[] =>
  (filesOnDisk.listFiles(root) ?? [])
    .filter((path) => kinds.has(kindOfPath(path)))
    .flatMap((path) => {
      const text = textAt(root, path)
      return text === undefined ? [] : [{ path, text, mark: markOf(text) }]
    })

const textAt = (root: string, path: string): string | undefined => {
  const size = filesOnDisk.sizeOf(join(root, path))
  const bytes = size === undefined || size > mostText ? undefined : filesOnDisk.readFile(join(root, path))
  return bytes && decode(bytes).text
}

/** A path that a form may write: a record of the book, no step out of it, and no part of it a link. */
export const isWritable = (root: string, path: string): boolean => {
  const parts = path.split('/')
  if (kindOfPath(path) !== 'decision' || !path.endsWith('.md')) return false
  if (parts.length !== 3 || parts.some((part) => !/^[^\p{Cc}\\/:*?"<>|.][^\p{Cc}\\/:*?"<>|]{0,80}$/u.test(part))) return false
  const [village = '', year = ''] = parts
  const isVillage = filesOnDisk.look(join(root, village)) === 'folder'
  const inYear = filesOnDisk.look(join(root, village, year))
  return isVillage && (inYear === undefined || inYear === 'folder') && filesOnDisk.look(join(root, path)) !== 'other'
}

/**
 * Saves a record, whole or not at all, and only over the very text that was opened.
 *
 * @param mark - of the text that was opened; none for a record that is to be new
 * @param by - the number of the program that writes
 */
export const saveText = (root: string, path: string, text: string, mark: string | undefined, by: number): Saved => {
  if (!isWritable(root, path)) return { is: 'failed', why: 'path' }
  const at = join(root, path)
  const before = filesOnDisk.readFile(at)
  if (before === undefined) {
    if (mark !== undefined) return { is: 'changed', text: '', mark: markOf('') }
    const written = writeAtomically(at, text, 'new', by)
    if (written === 'taken') return saveText(root, path, text, mark, by)
    return written === 'written' ? { is: 'saved', mark: markOf(text) } : { is: 'failed', why: 'disk' }
  }
  const now = decode(before).text
  if (now === text) return { is: 'saved', mark: markOf(text) }
  if (mark !== markOf(now)) return { is: 'changed', text: now, mark: markOf(now) }
  const result = replaceAtomically(disk, at, before, new TextEncoder().encode(text), `${by}-${Date.now().toString(16)}`)
  if (result.is === 'written') return { is: 'saved', mark: markOf(text) }
  if (result.is === 'changed') return saveText(root, path, text, mark, by)
  return { is: 'failed', why: 'disk' }
}
