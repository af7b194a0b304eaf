import { veil } from '@cunyi/core'
import type { APIRoute, GetStaticPaths } from 'astro'
import { plain } from '../../address.ts'
import { calendarOf } from '../../data/calendar.ts'
import { linked } from '../../data/linked.ts'
import { feedOf } from '../../data/news.ts'
import { sitemap } from '../../data/sitemap.ts'
import { csv, json } from '../../data/tables.ts'
import { home } from '../../data/where.ts'
import { gone, type Published } from '../../gone.ts'
import { board, type Decision } from '../../records.ts'

type File = { readonly name: string; readonly text: string }

/** The files of data of the town or of one village. */
const filesOf = (name: string, folder: string, decisions: readonly Decision[], taken: readonly Published[]): readonly File[] => {
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

export const getStaticPaths = (() => {
  const { town, villages, decisions } = board()
  const taken = gone()
  const own: readonly File[] = [
    { name: 'sitemap.xml', text: sitemap() },
    { name: 'robots.txt', text: `User-agent: *\nAllow: /\nSitemap: ${home()}sitemap.xml\n` },
  ]
  const place = (folder: string | undefined, files: readonly File[]) =>
    files.map(({ name, text }) => ({ params: { place: folder, file: name }, props: { text } }))
  return [
    ...place(undefined, [...filesOf(town.name, '', decisions, taken), ...own]),
    ...villages.flatMap(({ folder, village, decisions: list }) => place(plain(folder), filesOf(veil(village.name), folder, list, taken))),
  ]
}) satisfies GetStaticPaths

export const GET: APIRoute<{ readonly text: string }> = ({ props }) => new Response(props.text)
