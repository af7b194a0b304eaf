import { readStored } from './folder.ts'
import { markOf, refusalToSave, type Store, type StoredFile } from './store.ts'

/**
 * The book as files that somebody hands over, for browsers that give no page a folder: what is saved is a download with the file's own name.
 *
 * @param files - as chosen with `<input type=file webkitdirectory>`: with their paths
 */
export const openHanded = async (files: readonly File[]): Promise<Store> => {
  const texts = await Promise.all(
    files
      .filter(({ name }) => name.endsWith('.md'))
      .map((file): Promise<StoredFile> => readStored(file.webkitRelativePath || file.name, file)),
  )
  const root = rootOf(texts.map(({ path }) => path))
  return {
    key: `handed:${root}`,
    kind: 'handed',
    load: () =>
      Promise.resolve(texts.filter(({ path }) => path.startsWith(root)).map((file) => ({ ...file, path: file.path.slice(root.length) }))),
    save: (path, text) => {
      const refusal = refusalToSave(text)
      if (refusal !== undefined) return Promise.resolve({ is: 'failed', why: refusal })
      download(path.split('/').at(-1) ?? path, text)
      return Promise.resolve({ is: 'saved', mark: markOf(text) })
    },
  }
}

/** The folder of the book: where `town.md` lies, or the one that was chosen. */
const rootOf = (paths: readonly string[]): string => {
  const [town] = paths.filter((path) => /(?:^|\/)town\.md$/u.test(path)).toSorted((a, b) => a.length - b.length)
  if (town !== undefined) return town.slice(0, -'town.md'.length)
  const first = paths[0]?.split('/')[0]
  return first !== undefined && paths.every((path) => path.startsWith(`${first}/`)) ? `${first}/` : ''
}

/** Hands a text over as a file. */
export const download = (name: string, text: string, type = 'text/markdown'): void => {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 60_000)
}
