import { markOf, type Saved, type Store, type StoredFile, savedBefore, storedFile } from './store.ts'

/** A book is a few thousand short texts; whatever is larger or deeper is none. */
const mostFiles = 20_000
const mostDepth = 4

/** Whether the browser lets a page write into a folder that somebody chose (Chromium since 86). */
export const canOpenFolder = (): boolean => 'showDirectoryPicker' in globalThis

/** Asks for a folder. @returns nothing where nobody chose one */
export const chooseFolder = async (): Promise<FileSystemDirectoryHandle | undefined> => {
  try {
    return await (
      globalThis as unknown as { showDirectoryPicker: (options: object) => Promise<FileSystemDirectoryHandle> }
    ).showDirectoryPicker({ mode: 'readwrite' })
  } catch {
    return undefined
  }
}

type Permitted = FileSystemDirectoryHandle & {
  readonly queryPermission?: (options: object) => Promise<PermissionState>
  readonly requestPermission?: (options: object) => Promise<PermissionState>
}

/** Whether the folder may be written; a folder kept from yesterday is asked for once more. */
export const isPermitted = async (folder: FileSystemDirectoryHandle, ask: boolean): Promise<boolean> => {
  const { queryPermission, requestPermission } = folder as Permitted
  const options = { mode: 'readwrite' }
  if (queryPermission === undefined) return true
  if ((await queryPermission.call(folder, options)) === 'granted') return true
  return ask && requestPermission !== undefined && (await requestPermission.call(folder, options)) === 'granted'
}

/** The book in a folder that somebody chose. A file is written beside and swapped in by the browser itself, whole or not at all. */
export const openFolder = (folder: FileSystemDirectoryHandle): Store => {
  const read = async (path: string): Promise<StoredFile | undefined> => {
    const file = await fileAt(folder, path, false)
    return file && readStored(path, await file.getFile())
  }
  return {
    key: `folder:${folder.name}`,
    kind: 'folder',
    load: () => textsIn(folder),
    save: async (path, text, mark): Promise<Saved> => {
      try {
        const settled = savedBefore(await read(path), text, mark)
        if (settled !== undefined) return settled
        const writable = await (await fileAt(folder, path, true))?.createWritable()
        if (writable === undefined) return { is: 'failed', why: 'path' }
        await writable.write(text)
        await writable.close()
        return { is: 'saved', mark: markOf(text) }
      } catch (error) {
        return { is: 'failed', why: nameOf(error) === 'NotAllowedError' ? 'permission' : 'disk' }
      }
    },
  }
}

/** How far a file is read: what is longer is no record, and is told by its beginning. */
const mostRead = 1_000_000

/** A file that somebody handed over, decoded as records are. */
export const readStored = async (path: string, file: File): Promise<StoredFile> =>
  storedFile(path, new Uint8Array(await file.slice(0, mostRead).arrayBuffer()))

const nameOf = (error: unknown): string => (error instanceof Error || error instanceof DOMException ? error.name : '')

/** A file of a folder; nothing where there is none. Whatever else is wrong is thrown: it must not be taken for a file that is to be new. */
const fileAt = async (root: FileSystemDirectoryHandle, path: string, create: boolean): Promise<FileSystemFileHandle | undefined> => {
  const parts = path.split('/')
  const name = parts.pop()
  if (name === undefined) return undefined
  try {
    let folder = root
    for (const part of parts) folder = await folder.getDirectoryHandle(part, { create })
    return await folder.getFileHandle(name, { create })
  } catch (error) {
    if (nameOf(error) === 'NotFoundError') return undefined
    throw error
  }
}

type Entries = { readonly entries: () => AsyncIterable<readonly [string, FileSystemHandle]> }

const textsIn = async (root: FileSystemDirectoryHandle): Promise<readonly StoredFile[]> => {
  const found: StoredFile[] = []
  const walk = async (folder: FileSystemDirectoryHandle, at: string, depth: number): Promise<void> => {
    for await (const [name, handle] of (folder as unknown as Entries).entries()) {
      if (name.startsWith('.') || found.length >= mostFiles) continue
      const path = at === '' ? name : `${at}/${name}`
      if (handle.kind === 'directory' && depth < mostDepth) await walk(handle as FileSystemDirectoryHandle, path, depth + 1)
      if (handle.kind === 'file' && name.endsWith('.md')) {
        found.push(await readStored(path, await (handle as FileSystemFileHandle).getFile()))
      }
    }
  }
  await walk(root, '', 0)
  return found
}
