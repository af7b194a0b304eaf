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
  /** the desk's own server has the book: no other is chosen here */
  readonly isServed: boolean
  /** why the last try came to nothing, in words */
  readonly failed?: string
}

/** The first screen of the single file: which book? */
export const OpenScreen = ({ words, isServed, known, onOpen, failed }: OpenScreenProps): JSX.Element => {
  const [isRefused, refuse] = useState(false)
  const why = isRefused ? words.failures.permission : failed
  const take = async (folder: FileSystemDirectoryHandle | undefined): Promise<void> => {
    if (folder === undefined) return
    refuse(false)
    if (!(await isPermitted(folder, true))) return refuse(true)
    await rememberFolder(folder)
    onOpen(openFolder(folder))
  }
  return (
    <main class="open-screen">
      <h1>{words.open.heading}</h1>
      {isServed ? null : <p>{words.open.hint}</p>}
      {why === undefined ? null : (
        <p class="breach" role="alert">
          {why}
        </p>
      )}
      {isServed ? null : <Choices words={words} {...(known && { known })} onTake={take} onOpen={onOpen} />}
    </main>
  )
}

/** No standard has it, and every browser on a desk knows it. */
const asksForFolder = (input: HTMLInputElement | null): void => input?.setAttribute('webkitdirectory', '')

type ChoicesProps = Pick<OpenScreenProps, 'words' | 'known' | 'onOpen'> & {
  readonly onTake: (folder: FileSystemDirectoryHandle | undefined) => Promise<void>
}

/** A folder that the browser may write; and for browsers that give no page a folder, its files. */
const Choices = ({ words, known, onTake, onOpen }: ChoicesProps): JSX.Element => (
  <>
    {canOpenFolder() ? (
      <p class="bar">
        {known === undefined ? null : (
          <button type="button" class="main" onClick={() => void onTake(known)}>
            {words.open.again(known.name)}
          </button>
        )}
        <button type="button" class={known === undefined ? 'main' : ''} onClick={() => void chooseFolder().then(onTake)}>
          {words.open.folder}
        </button>
      </p>
    ) : null}
    <p>{words.open.filesHint}</p>
    <p>
      <label class="file">
        {words.open.files}
        <input
          type="file"
          multiple
          ref={asksForFolder}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])]
            if (files.length > 0) void openHanded(files).then(onOpen)
          }}
        />
      </label>
    </p>
  </>
)
