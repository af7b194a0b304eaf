import { type Category, categories } from '@cunyi/core'
import { type Address, plain } from './address.ts'

/** The pages for finding things, and the files of data. */
export const findPages = {
  search: 'search.html',
  years: 'year/index.html',
  matters: 'matter/index.html',
  overview: 'overview.html',
  data: 'data.html',
} as const satisfies Record<string, Address>

/** Folders at the root in which the board has lists and files of its own. */
export const ownFolders = ['year', 'matter', 'search', 'ledger'] as const

/** A matter, or that none is named. */
export type MatterList = Category | 'none'

/** Every matter, in the order of the law. */
export const matters: readonly MatterList[] = [...categories, 'none']

/** A year as part of an address; a record without one has none. @example yearSlug('') //=> 'none' */
export const yearSlug = (year: string): string => (year === '' ? 'none' : plain(year))

/** @example yearPage('2026') //=> 'year/2026.html' */
export const yearPage = (year: string): Address => `year/${yearSlug(year)}.html`

/** @example matterPage('charter', '2026') //=> 'matter/charter/2026.html' */
export const matterPage = (matter: MatterList, year: string): Address => `matter/${matter}/${yearSlug(year)}.html`

/** @example villageYearPage('cangxi', '2026') //=> 'cangxi/2026/index.html' */
export const villageYearPage = (folder: string, year: string): Address => `${plain(folder)}/${yearSlug(year)}/index.html`

/** @example reportPage('cangxi', '2026') //=> 'cangxi/2026/report.html' */
export const reportPage = (folder: string, year: string): Address => `${plain(folder)}/${yearSlug(year)}/report.html`
