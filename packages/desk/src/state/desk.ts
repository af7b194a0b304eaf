import { type Day, judge, lawOn, type Verdict, type Village } from '@cunyi/core'
import { type Book, type BookVillage, kindOfPath, type Parse, read, readBook, type Town } from '@cunyi/records'
import { type DraftPlaces, draftsOf } from '../store/drafts.ts'
import type { Saved, Store, StoredFile } from '../store/store.ts'
import { changeText, type Edited, openText, redoText, undoText } from './edited.ts'
import { parseOnce } from './parse-once.ts'

/** What the desk knows, and what can be done with it. It says whenever something has changed. */
export type Desk = {
  readonly store: Store
  readonly today: Day
  readonly town: () => Town | undefined
  readonly villages: () => readonly BookVillage[]
  /** files that could not be opened: they are neither judged nor written over */
  readonly closed: () => readonly StoredFile[]
  /** paths of the records of a village, in their order */
  readonly paths: (folder: string) => readonly string[]
  readonly edited: (path: string) => Edited | undefined
  readonly verdict: (path: string) => Verdict
  readonly villageOf: (path: string) => Village
  /** the text as it is in the book; none where it is not there yet */
  readonly saved: (path: string) => string | undefined
  readonly isDraft: (path: string) => boolean
  /** whether the browser keeps drafts */
  readonly isKept: () => boolean
  /** begins a record that is not in the book yet */
  readonly begin: (path: string, text: string) => void
  readonly change: (path: string, text: string, about?: string) => void
  readonly undo: (path: string) => void
  readonly redo: (path: string) => void
  readonly save: (path: string) => Promise<Saved>
  /** takes what the book holds now for what was opened, so that the next save goes over it */
  readonly overtake: (path: string, now: { readonly text: string; readonly mark?: string }) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** What a desk is made of. */
export type DeskParts = {
  readonly store: Store
  readonly places: DraftPlaces
  readonly today: Day
  readonly parse?: Parse
}

/** Opens a book: its files, and over them the drafts that were left. */
export const openDesk = async ({ store, places, today, parse = parseOnce }: DeskParts): Promise<Desk> => {
  const all = await store.load()
  const closed = all.filter((file) => file.closed !== undefined && kindOfPath(file.path) !== 'outside')
  const files = new Map(all.filter((file) => !closed.includes(file)).map((file) => [file.path, file]))
  const texts = new Map<string, Edited>()
  const listeners = new Set<() => void>()
  const options = { parse }
  const bytes = new TextEncoder()
  let kept = true
  const pagesOf = (): Book =>
    readBook(
      [...files.values(), ...closed]
        .filter(({ path }) => kindOfPath(path) !== 'decision')
        .map(({ path, text }) => ({ path, bytes: bytes.encode(text) })),
      options,
    )
  const pages = pagesOf()
  const folders = new Set(pages.villages.map(({ folder }) => folder))
  const folderOf = (path: string): string => {
    const folder = path.split('/')[0] ?? ''
    return folders.has(folder) ? folder : ''
  }
  const judged = new Map<string, { readonly text: string; readonly verdict: Verdict }>()
  const villageOf = (path: string): Village => {
    const found = pages.villages.find(({ folder }) => folder === folderOf(path))
    return found?.village ?? { name: path.split('/')[0] ?? '', sizes: [], delegations: [], local: [], findings: [] }
  }
  const drafts = draftsOf(store.key, (path) => [pages.town?.name ?? '', villageOf(path).name].join('/'), places)
  for (const { path, text, mark } of await drafts.all())
    if (files.get(path)?.text === text) drafts.forget(path, Date.now())
    else texts.set(path, openText(text, mark))
  const textOf = (path: string): string => texts.get(path)?.text ?? files.get(path)?.text ?? ''
  const set = (path: string, edited: Edited): void => {
    texts.set(path, edited)
    kept = drafts.keep({ path, text: edited.text, at: Date.now(), ...(edited.mark !== undefined && { mark: edited.mark }) })
    for (const listener of listeners) listener()
  }
  const edited = (path: string): Edited | undefined => {
    const open = texts.get(path)
    const file = files.get(path)
    return open ?? (file && openText(file.text, file.mark))
  }
  const put = (file: StoredFile): void => {
    files.set(file.path, file)
    drafts.forget(file.path, Date.now())
  }
  return {
    store,
    today,
    town: () => pages.town,
    villages: () => pages.villages,
    closed: () => closed,
    paths: (folder) =>
      [...new Set([...files.keys(), ...texts.keys()])]
        .filter((path) => kindOfPath(path) === 'decision' && folderOf(path) === folder)
        .toSorted(),
    edited,
    verdict: (path) => {
      const text = textOf(path)
      const before = judged.get(path)
      if (before?.text === text) return before.verdict
      const village = villageOf(path)
      const hotlines = [pages.town?.hotline, village.hotline].filter((one) => one !== undefined)
      const verdict = judge(read(path, text, { ...options, hotlines }), village, lawOn, today)
      judged.set(path, { text, verdict })
      return verdict
    },
    villageOf,
    saved: (path) => files.get(path)?.text,
    isDraft: (path) => texts.has(path) && textOf(path) !== files.get(path)?.text,
    isKept: () => kept,
    begin: (path, text) => {
      set(path, openText(text, undefined))
    },
    change: (path, text, about) => {
      const now = edited(path)
      if (now !== undefined && now.text !== text) set(path, changeText(now, text, about))
    },
    undo: (path) => {
      const now = texts.get(path)
      if (now !== undefined) set(path, undoText(now))
    },
    redo: (path) => {
      const now = texts.get(path)
      if (now !== undefined) set(path, redoText(now))
    },
    save: async (path) => {
      const now = edited(path)
      if (now === undefined) return { is: 'failed', why: 'path' }
      const result = await store.save(path, now.text, now.mark)
      if (result.is !== 'saved') return result
      put({ path, text: now.text, mark: result.mark })
      const later = texts.get(path) ?? now
      texts.set(path, { ...later, mark: result.mark })
      // What was typed while the file was being written is a draft again.
      if (later.text !== now.text) set(path, { ...later, mark: result.mark })
      for (const listener of listeners) listener()
      return result
    },
    overtake: (path, { text, mark }) => {
      const now = edited(path)
      if (mark === undefined) files.delete(path)
      else files.set(path, { path, text, mark })
      const { mark: _, ...rest } = now ?? openText('', undefined)
      set(path, { ...rest, ...(mark !== undefined && { mark }) })
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
