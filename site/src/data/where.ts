import { decisionPage } from '../address.ts'

/**
 * Where this board stands, as `CUNYI_URL` says; `astro.env` holds the sample's. Feeds, calendar and sitemap have to name pages in full.
 *
 * @throws where it names no http(s) address
 */
export const home = (): string => {
  const named = process.env.CUNYI_URL ?? ''
  if (!/^https?:\/\/[^\s?#]+$/.test(named))
    throw new Error(`CUNYI_URL is “${named}”; it must be the address of the board, such as https://board.example/`)
  return named.endsWith('/') ? named : `${named}/`
}

/** A file of the board, in full. @example inFull('index.html') //=> 'https://board.example/index.html' */
export const inFull = (file: string): string => home() + file.split('/').map(encodeURIComponent).join('/')

/** The page of a decision, in full. */
export const decisionUrl = (path: string): string => inFull(decisionPage(path))

/** A text without the signs that no XML may hold. */
export const printable = (text: string): string => text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
