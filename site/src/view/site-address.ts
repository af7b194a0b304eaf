import { firstLanguage } from '@cunyi/core'
import { board } from '../board/board.ts'
import { addressOf, decisionPage, inLanguage, languageOf } from '../route/address.ts'
import { tongues } from '../words/index.ts'
import type { BoardLanguage } from '../words/type.ts'

/**
 * Where this board stands: as `CUNYI_URL` says, else as the town's page does under 公开网址. Feeds, calendar, sitemap and each page's own address
 * have to name pages in full.
 *
 * @throws where neither names an http(s) address: pages that name another place as their own would be worse than none
 */
export const siteAddress = (): string => (known ??= homeOf(board().town.site))

let known: string | undefined

const homeOf = (named: string | undefined): string => {
  if (named === undefined || !/^https?:\/\/[^\s?#]+$/.test(named))
    throw new Error(
      `the board’s address is “${named ?? ''}”; write it in town.md, as “- 公开网址：https://board.example/”, or set CUNYI_URL to it`,
    )
  return named.endsWith('/') ? named : `${named}/`
}

/** A file of the board, in full. @example fullAddress('index.html') //=> 'https://board.example/index.html' */
export const fullAddress = (file: string): string => siteAddress() + file.split('/').map(encodeURIComponent).join('/')

/** A link from a page to where it stands: to itself, or to the same in a language. */
export type StandsAt = { readonly rel: 'canonical' | 'alternate'; readonly tag?: string; readonly href: string }

/**
 * Where a page stands, in full: its own address, and of a board in both languages each of the two; who speaks neither is shown the Chinese one.
 *
 * @param pathname - the page's own path, as `Astro.url.pathname` gives it
 */
export const addressesOf = (pathname: string, languages: readonly BoardLanguage[]): readonly StandsAt[] => {
  const page = addressOf(pathname)
  const hrefOf = (language: BoardLanguage) => fullAddress(inLanguage(page, language))
  const own: StandsAt = { rel: 'canonical', href: hrefOf(languageOf(pathname)) }
  if (languages.length < 2) return [own]
  const each = languages.map((language): StandsAt => ({ rel: 'alternate', tag: tongues[language].tag, href: hrefOf(language) }))
  return [own, ...each, { rel: 'alternate', tag: 'x-default', href: hrefOf(firstLanguage) }]
}

/** The page of a decision, in full. */
export const decisionUrl = (path: string): string => fullAddress(decisionPage(path))

/** A text without the signs that no XML may hold. */
export const printable = (text: string): string => text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
