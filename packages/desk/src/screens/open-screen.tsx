import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { canOpenFolder, chooseFolder, isPermitted, openFolder } from '../store/folder.ts'
import { openHanded } from '../store/handed.ts'
import { rememberFolder } from '../store/remembered-folder.ts'
import type { Store } from '../store/store.ts'
import type { DeskWords } from '../words/type.ts'

export type OpenScreenProps = {
  readonly words: DeskWords
  /** the folder of yesterday, which the browser wants to be asked for again */
  readonly known?: FileSystemDirectoryHandle
  readonly onOpen: (store: Store) => void
  /** why the last try came to nothing */
  readonly failed?: string
}

/** The first screen of the single file: which book? */
export const OpenScreen = ({ words, known, onOpen, failed }: OpenScreenProps): JSX.Element => {
  const [why, say] = useState(failed)
  const take = async (folder: FileSystemDirectoryHandle | undefined): Promise<void> => {
    if (folder === undefined) return
    if (!(await isPermitted(folder, true))) return say(folder.name)
    await rememberFolder(folder)
    onOpen(openFolder(folder))
  }
  return (
    <main class="open-screen">
      <h1>{words.open.heading}</h1>
      <p>{words.open.hint}</p>
      {why === undefined ? null : (
        <p class="breach" role="alert">
          {words.open.failed(why)}
        </p>
      )}
      {canOpenFolder() ? (
        <>
          {known === undefined ? null : (
            <button type="button" class="main" onClick={() => void take(known)}>
              {words.open.again(known.name)}
            </button>
          )}
          <button type="button" class={known === undefined ? 'main' : ''} onClick={() => void chooseFolder().then(take)}>
            {words.open.folder}
          </button>
        </>
      ) : (
        <p>{words.open.filesHint}</p>
      )}
      <p>
        <label class="file">
          {words.open.files}
          <input
            type="file"
            multiple
            accept=".md"
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])]
              if (files.length > 0) void openHanded(files).then(onOpen)
            }}
          />
        </label>
      </p>
    </main>
  )
}
