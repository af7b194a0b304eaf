import { firstLanguage, type Language, languages, words } from '@cunyi/core'
import { type Address, decisionPage, type NoticeKind, plain } from '@cunyi/notice'

export { type Address, decisionPage, plain } from '@cunyi/notice'

/** The pages that are always there. */
export const pages = {
  town: 'index.html',
  rules: 'rules/index.html',
  unchecked: 'rules/unchecked.html',
  laws: 'law/index.html',
  howToRead: 'guide/how-to-read.html',
  forSecretaries: 'guide/for-secretaries.html',
} as const satisfies Record<string, Address>

/** @example villagePage('cangxi') //=> 'cangxi/index.html' */
export const villagePage = (folder: string): Address => `${plain(folder)}/index.html`

/** The pages beside a decision: in large print, and the two sheets that hang of it. They stand in the folder of its attachments. */
export const largePage = (path: string): Address => `${route(decisionPage(path))}/large.html`
export const noticePage = (path: string, which: NoticeKind): Address => `${route(decisionPage(path))}/${sheets[which]}.html`

/** The sheet on which somebody objects to what hangs on the board. */
export const objectionPage = (path: string): Address => `${route(decisionPage(path))}/objection.html`

/** The record itself as it is published, for what compares it with the wall; and that script. */
export const recordAddress = (path: string): string => `${route(decisionPage(path))}/record.js`
export const wallScript = 'wall.js'

const sheets: Readonly<Record<NoticeKind, string>> = { disclosure: 'notice', outcome: 'outcome' }

/** The colours of the town's own, where it has any. */
export const townStyle = 'town.css'

/** The style of a notice, which has nothing of the board's. */
export const noticeStyle = 'notice.css'

/** @example rulePage('assembly-quorum') //=> 'rules/assembly-quorum.html' */
export const rulePage = (rule: string): Address => `rules/${fileOf(rule)}.html`

/** @example matterRules('charter') //=> 'rules/matter-charter.html' */
export const matterRules = (category: string): Address => `rules/matter-${fileOf(category)}.html`

/** @example lawPage('cn/vco/2026-01-01') //=> 'law/cn-vco-2026-01-01.html' */
export const lawPage = (statute: string): Address => `law/${fileOf(statute)}.html`

/** A page's address as a route without its ending. */
export const route = (page: Address): string => page.slice(0, -'.html'.length)

/** @example fileOf('cn/vco/2026-01-01') //=> 'cn-vco-2026-01-01' */
export const fileOf = (id: string): string => plain(id.replaceAll('/', '-'))

/** @example articleAnchor(30) //=> 'article-30' */
export const articleAnchor = (article: number): string => `article-${article}`

/** The language of a page, by the folder it stands in. */
export const languageOf = (pathname: string): Language =>
  languages.find((one) => words[one].locale.folder !== undefined && pathname.startsWith(`/${words[one].locale.folder}/`)) ?? firstLanguage

/** Pages that stand in Chinese alone: an English page leads to them as they are. */
const inChineseAlone: readonly RegExp[] = [/^404\.html$/, /^guide\/a-day\.html$/, /^(?:[^/]+\/)+(?:notice|outcome|objection)\.html$/]

/** Whether a page has twins in the other languages. */
export const isTwinned = (page: string): page is Address => page.endsWith('.html') && !inChineseAlone.some((one) => one.test(page))

/**
 * A page's own address, without the folder of its language.
 *
 * @example addressOf('/en/cangxi/') //=> 'cangxi/index.html'
 * @example addressOf('/law/index.html') //=> 'law/index.html'
 */
export const addressOf = (pathname: string): Address => {
  const { folder } = words[languageOf(pathname)].locale
  const path = decodeURI(pathname).slice(folder === undefined ? 1 : folder.length + 2)
  const file = path === '' || path.endsWith('/') ? `${path}index` : path.replace(/\.html$/, '')
  return `${file}.html`
}

/**
 * The way from one page to another, relative and down to the file, so that a board works at any address and from a USB stick.
 * It leads to the twin in the page's own language, where there is one.
 *
 * ```text
 *   /cangxi/2026/003-roof.html  →  law/index.html    ../../law/index.html
 *   │      │    └ the page                            └──┴ one for each folder it stands in
 *   └──────┴ two folders
 * ```
 *
 * @param from - the page's own path, as `Astro.url.pathname` gives it
 * @param to - a file of the board, from its root
 * @example way('/cangxi/', 'index.html') //=> '../index.html'
 * @example way('/en/cangxi/', 'law/index.html') //=> '../../en/law/index.html'
 */
export const way = (from: string, to: string): string => {
  const known = waysFrom(from)
  const before = known.get(to)
  if (before !== undefined) return before
  const found = wayTo(from, isTwinned(to) ? inLanguage(to, languageOf(from)) : to)
  if (known.size < most) known.set(to, found)
  return found
}

/** The same few pages are led to from every page of a folder's depth. */
const waysFrom = (from: string): Map<string, string> => {
  if (from === latest.from) return latest.ways
  const key = `${languageOf(from)}${from.split('/').length}`
  const known = ways.get(key) ?? new Map<string, string>()
  ways.set(key, known)
  latest = { from, ways: known }
  return known
}

const most = 20_000
const ways = new Map<string, Map<string, string>>()
/** Pages are drawn one after another. */
let latest = { from: '', ways: new Map<string, string>() }

/** The way to the same page in another language. */
export const twin = (from: string, language: Language): string => wayTo(from, inLanguage(addressOf(from), language))

/** Where a page stands in a language: below the folder of that language, if it has one. */
export const inLanguage = (page: Address, language: Language): Address => {
  const { folder } = words[language].locale
  return folder === undefined ? page : `${folder}/${page}`
}

const wayTo = (from: string, to: string): string => {
  const folders = from.split('/').length - 2
  return '../'.repeat(folders) + (/[^\w./-]/.test(to) ? to.split('/').map(encodeURIComponent).join('/') : to)
}
