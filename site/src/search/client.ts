import type { DataWords } from '../words/type.ts'
import { find, type Query, type Source } from './find.ts'
import type { Aids, Facet, Facets, Manifest, SearchEntry, Shard } from './index-format.ts'
import type { Hit } from './rank.ts'
import { snippetOf } from './snippet.ts'

// The search page's own script, and the only one on the board. It fetches its files as scripts, because a page opened from a USB stick may fetch nothing else.

/** What a file of the search calls when it has come. */
declare global {
  interface Window {
    cunyi?: (name: string, content: unknown) => void
  }
}

type Says = DataWords['find']

const waiting = new Map<string, (content: unknown) => void>()
window.cunyi = (name, content) => waiting.get(name)?.(content)

const fetched = new Map<string, Promise<unknown>>()

const script = (name: string): Promise<unknown> => {
  const before = fetched.get(name)
  if (before) return before
  const coming = new Promise<unknown>((resolve, reject) => {
    waiting.set(name, resolve)
    const element = document.createElement('script')
    element.src = `${root}search/${name}.js`
    element.addEventListener('error', () => {
      fetched.delete(name)
      reject(new Error(name))
    })
    document.head.append(element)
  })
  fetched.set(name, coming)
  return coming
}

const form = document.querySelector('form')
const results = document.querySelector<HTMLElement>('[data-results]')
const status = document.querySelector<HTMLElement>('[data-status-line]')
const root = form?.dataset.root ?? ''
// The page carries its words as data, in its own language.
const says = JSON.parse(form?.dataset.says ?? '{}') as Says

// Each file holds what its name says: the build writes them together.
const source: Source = {
  manifest: () => script('manifest') as Promise<Manifest>,
  facets: () => script('facets') as Promise<Facets>,
  block: (index) => script(`texts-${index}`) as Promise<readonly SearchEntry[]>,
  shard: (index) => script(`pairs-${index}`) as Promise<Shard>,
  aids: () => script('aids') as Promise<Aids>,
}

const atOnce = 50
let turn = 0

const fen = (text: string): number | undefined => (/^\d+(?:\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : undefined)

const queryOf = (data: FormData): Query => {
  const text = (name: string) => {
    const value = data.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const facets: readonly Facet[] = ['village', 'year', 'matter', 'status']
  const [least, most] = [fen(text('least')), fen(text('most'))]
  return {
    words: text('words'),
    is: Object.fromEntries(facets.flatMap((name) => (text(name) === '' ? [] : [[name, text(name)]]))),
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most }),
  }
}

const row = ({ entry, words }: Hit): HTMLLIElement => {
  const { href, title, line, lines }: SearchEntry = entry
  const item = document.createElement('li')
  item.className = 'wide'
  const link = document.createElement('a')
  link.href = (form?.dataset.pages ?? '') + href
  link.textContent = title
  const below = document.createElement('p')
  below.className = 'data'
  for (const part of (lines?.[document.documentElement.lang] ?? line).split('　'))
    below.append(Object.assign(document.createElement('span'), { textContent: part }))
  item.append(link, below)
  const snippet = snippetOf(entry, words)
  if (snippet) {
    const shown = Object.assign(document.createElement('p'), { className: 'small snippet' })
    const kind = Object.assign(document.createElement('b'), { textContent: says.kinds[snippet.kind] })
    const parts = snippet.parts.map((text, index) =>
      index % 2 === 0 ? document.createTextNode(text) : Object.assign(document.createElement('mark'), { textContent: text }),
    )
    shown.append(kind, ' ', ...parts)
    item.append(shown)
  }
  return item
}

const say = (text: string): void => {
  if (status) status.textContent = text
}

const run = async (query: Query): Promise<void> => {
  turn += 1
  const mine = turn
  results?.replaceChildren()
  say(says.waiting)
  let count = 0
  const found = find(source, query)
  for (let next = await found.next(); ; next = await found.next()) {
    if (mine !== turn) return
    if (next.done) {
      if (next.value === 'short') return say(says.short)
      if (count === 0) return say(says.nothing)
      return say((next.value === 'nearest' ? says.nearest : says.found).replace('{}', String(count)))
    }
    count += 1
    results?.append(row(next.value))
    if (count === atOnce) return say(says.first.replace('{}', String(count)))
  }
}

const start = (): void => {
  if (!form) return
  void run(queryOf(new FormData(form)))
    .catch(() => say(says.failed))
    .then(() => status?.scrollIntoView({ block: 'nearest' }))
}

/** What is asked stands in the page's address, so that it can be shared and found again with Back: a page opened from a stick may change only what follows its #. */
const isFromStick = location.protocol === 'file:'
const askedIn = (): URLSearchParams => new URLSearchParams(isFromStick ? location.hash.slice(1) : location.search)

const keepAsked = (data: FormData): void => {
  const kept = new URLSearchParams()
  for (const [name, value] of data)
    if (typeof value === 'string' && value.trim() !== '') kept.append(name === 'words' ? 'q' : name, value.trim())
  const asked = String(kept)
  if (asked === String(askedIn())) return
  if (isFromStick) location.hash = asked
  else history.pushState(null, '', asked === '' ? location.pathname : `?${asked}`)
}

const ask = (): void => {
  if (!form) return
  const asked = askedIn()
  for (const field of form.elements)
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = (field.name === 'words' ? (asked.get('q') ?? asked.get('words')) : asked.get(field.name)) ?? ''
  if ([...asked.values()].some((value) => value !== '')) start()
}

form?.addEventListener('submit', (event) => {
  event.preventDefault()
  keepAsked(new FormData(form))
  start()
})
addEventListener('popstate', ask)
ask()
