import type { JSX } from 'preact'
import { useEffect, useReducer, useState } from 'preact/hooks'
import { BeginScreen } from '../screens/begin-screen.tsx'
import { ListScreen } from '../screens/list-screen.tsx'
import { MatterScreen } from '../screens/matter-screen.tsx'
import { OpenScreen } from '../screens/open-screen.tsx'
import { type Desk, openDesk } from '../state/desk.ts'
import { todayInChina } from '../state/today.ts'
import { openShelf } from '../store/draft-shelf.ts'
import type { Store, StoreFailure } from '../store/store.ts'
import { deskWords } from '../words/index.ts'

export type AppProps = { readonly served?: Store; readonly known?: FileSystemDirectoryHandle; readonly failed?: StoreFailure }

type Screen = { readonly is: 'list' } | { readonly is: 'begin' } | { readonly is: 'matter'; readonly path: string }

/** The whole desk: which book, which village, which matter, in which language. */
export const App = ({ served, known, failed }: AppProps): JSX.Element => {
  const [desk, take] = useState<Desk | undefined>(undefined)
  const [why, say] = useState<StoreFailure | { readonly error: string } | undefined>(failed)
  const [language, speak] = useState<keyof typeof deskWords>('zh')
  const [folder, enter] = useState('')
  const [screen, show] = useState<Screen>({ is: 'list' })
  const [, redraw] = useReducer<number, undefined>((count) => count + 1, 0)
  const words = deskWords[language]
  const open = async (store: Store): Promise<void> => {
    try {
      const places = { storage: storageOf(), shelf: await openShelf() }
      const opened = await openDesk({ store, places, today: todayInChina() })
      if (opened.villages().length === 0) return say('no-records')
      opened.subscribe(() => redraw(undefined))
      enter(opened.villages().find((one) => one.folder !== '')?.folder ?? opened.villages()[0]?.folder ?? '')
      take(opened)
    } catch (error) {
      say({ error: String(error) })
    }
  }
  useEffect(() => {
    if (served !== undefined) void open(served)
  }, [served])
  useEffect(() => {
    document.documentElement.lang = words.report.locale.tag
    document.title = words.name
  }, [words])
  return (
    <>
      <header class="no-print">
        <b>{words.name}</b>
        <button
          type="button"
          class="quiet"
          lang={deskWords[words.language.other].report.locale.tag}
          onClick={() => speak(words.language.other)}
        >
          {words.language.switchTo}
        </button>
      </header>
      {desk === undefined ? (
        <OpenScreen
          words={words}
          isServed={served !== undefined || failed !== undefined}
          {...(known && { known })}
          {...(why !== undefined && { failed: typeof why === 'string' ? words.failures[why] : words.open.failed(why.error) })}
          onOpen={(store) => void open(store)}
        />
      ) : screen.is === 'list' ? (
        <ListScreen
          desk={desk}
          folder={folder}
          words={words}
          onOpen={(path) => show({ is: 'matter', path })}
          onBegin={() => show({ is: 'begin' })}
          onFolder={enter}
        />
      ) : screen.is === 'begin' ? (
        <BeginScreen
          desk={desk}
          folder={folder}
          words={words}
          onBegun={(path) => show({ is: 'matter', path })}
          onBack={() => show({ is: 'list' })}
        />
      ) : (
        <MatterScreen key={screen.path} desk={desk} path={screen.path} words={words} onBack={() => show({ is: 'list' })} />
      )}
    </>
  )
}

const storageOf = (): Storage | undefined => {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}
