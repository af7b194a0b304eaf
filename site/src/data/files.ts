import { veil } from '@cunyi/core'
import { plain } from '../address.ts'
import { gone, type Published } from '../gone.ts'
import { board, type Decision } from '../records.ts'
import { calendarOf } from './calendar.ts'
import { linked } from './linked.ts'
import { feedOf } from './news.ts'
import { sitemap } from './sitemap.ts'
import { csv, json } from './tables.ts'
import { home } from './where.ts'

/** A file that is no page: the folder of its village, if it is of one, its name and what stands in it. */
export type DataFile = { readonly folder?: string; readonly name: string; readonly text: string }

/** Every file of data: the town's, then each village's. */
export const dataFiles = (): readonly DataFile[] => {
  const { town, villages, decisions } = board()
  const taken = gone()
  return [
    ...filesOf(town.name, '', decisions, taken),
    { name: 'sitemap.xml', text: sitemap() },
    { name: 'robots.txt', text: `User-agent: *\nAllow: /\nSitemap: ${home()}sitemap.xml\n` },
    ...villages.flatMap(({ folder, village, decisions: list }) =>
      filesOf(veil(village.name), folder, list, taken).map((file) => ({ ...file, folder: plain(folder) })),
    ),
  ]
}

/** The files of data of the town or of one village. */
const filesOf = (name: string, folder: string, decisions: readonly Decision[], taken: readonly Published[]): readonly DataFile[] => {
  const at = folder === '' ? '' : `${plain(folder)}/`
  const feed = feedOf(name, at, decisions)
  return [
    { name: 'decisions.csv', text: csv(decisions) },
    { name: 'decisions.json', text: json(decisions, taken, folder === '' ? undefined : folder) },
    { name: 'decisions.jsonld', text: linked(name, at, decisions) },
    { name: 'feed.xml', text: feed.rss },
    { name: 'feed.json', text: feed.json },
    { name: 'calendar.ics', text: calendarOf(name, decisions) },
  ]
}
