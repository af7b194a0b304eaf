import { join } from 'node:path'
import { disk, filesOnDisk, replaceAtomically, writeAtomically } from '@cunyi/host'
import { kindOfPath } from '@cunyi/records'
import { markOf, type Saved, type StoredFile, savedBefore, storedFile } from '../store/store.ts'

/** Only these are handed to the form: everything else in the folder is no business of it. */
const kinds: ReadonlySet<string> = new Set(['town', 'village', 'decision'])

/** The texts of a book on this machine. A file that is no UTF-8 is decoded as records are, and saved as UTF-8. */
export const textsOf = (root: string): readonly StoredFile[] =>
  (filesOnDisk.listFiles(root) ?? [])
    .filter((path) => kinds.has(kindOfPath(path)))
    .map((path) => {
      const bytes = filesOnDisk.readFile(join(root, path))
      return bytes === undefined ? { path, text: '', mark: markOf(''), closed: 'unreadable' } : storedFile(path, bytes)
    })

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
  // Somebody may write in the very moment between the look and the writing: then it is looked at once more.
  return saveOnce(root, path, text, mark, by) ?? saveOnce(root, path, text, mark, by) ?? { is: 'failed', why: 'disk' }
}

/** @returns nothing where somebody else wrote meanwhile */
const saveOnce = (root: string, path: string, text: string, mark: string | undefined, by: number): Saved | undefined => {
  const at = join(root, path)
  const bytes = filesOnDisk.readFile(at)
  if (bytes === undefined && filesOnDisk.look(at) !== undefined) return { is: 'failed', why: 'unreadable' }
  const settled = savedBefore(bytes && storedFile(path, bytes), text, mark)
  if (settled !== undefined) return settled
  if (bytes === undefined) {
    const written = writeAtomically(at, text, 'new', by)
    if (written === 'taken') return undefined
    return written === 'written' ? { is: 'saved', mark: markOf(text) } : { is: 'failed', why: 'disk' }
  }
  const result = replaceAtomically(disk, at, bytes, new TextEncoder().encode(text), `${by}-${Date.now().toString(16)}`)
  if (result.is === 'written') return { is: 'saved', mark: markOf(text) }
  return result.is === 'changed' ? undefined : { is: 'failed', why: 'disk' }
}
