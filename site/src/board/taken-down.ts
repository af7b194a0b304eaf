import { join } from 'node:path'
import { type Day, day } from '@cunyi/core'
import { filesOnDisk } from '@cunyi/host'
import { content } from '../settings/settings.ts'
import { isDecision, recordPaths } from './content.ts'
import { publishedPath } from './withheld.ts'

/** A record that was published once, what it was called, since when it is no longer there, and what was written beside that: by whom, and why. */
export type PublishedPage = {
  readonly path: string
  readonly first: Day
  readonly title?: string
  readonly since?: Day
  readonly why?: string
}

/** Where it is written down which records were ever published. It begins with a dot, so that nobody takes it for a record. */
export const ledger = '.published.md'

const line = /^- (\d{4}-\d{2}-\d{2}) (\S.*?)(?: “([^”]*)”)?(?:（撤下 (\d{4}-\d{2}-\d{2})(?:：(.+))?）)?$/

/**
 * Reads the list of what was published.
 *
 * @throws where a line is not one of ours: what cannot be read must not be taken for nothing
 * @example readPublished('- 2026-03-19 cangxi/2026/003-roof.md')[0].path //=> 'cangxi/2026/003-roof.md'
 */
export const readPublished = (text: string): readonly PublishedPage[] =>
  text
    .split('\n')
    .filter((one) => one.startsWith('-'))
    .map((one) => {
      const [, first = '', path = '', title, since, why] = line.exec(one) ?? []
      const [from, gone] = [day(first), since === undefined ? undefined : day(since)]
      if (from === undefined || (since !== undefined && gone === undefined))
        throw new Error(`${ledger} has a line that is none of ours: ${one}`)
      return { path, first: from, ...(title && { title }), ...(gone && { since: gone }), ...(why !== undefined && { why }) }
    })

/** The list as it is written. */
export const writePublished = (published: readonly PublishedPage[]): string =>
  [
    '# 发布过的记录',
    '',
    '由程序记下：每条记录第一次发布的日期和标题；撤下的，它的网页仍在，写明已经撤下。',
    '手工只改两处：撤下的日期后面加“：谁撤下的、为什么”；标题不能再公开的，连引号一起删去。',
    '',
    ...published.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map(lineOf),
    '',
  ].join('\n')

const lineOf = ({ path, first, title, since, why }: PublishedPage): string =>
  `- ${first} ${path}${title === undefined ? '' : ` “${title}”`}${since === undefined ? '' : `（撤下 ${since}${why === undefined ? '' : `：${why}`}）`}`

/**
 * What was published, with what is there today: new records begin today, missing ones end today, and one that is back has not ended.
 *
 * @param present - the records that are there, each with the title that its page shows; empty where it shows none
 */
export const broughtBack = (
  published: readonly PublishedPage[],
  present: ReadonlyMap<string, string>,
  today: Day,
): readonly PublishedPage[] => {
  const before = new Map(published.map((one) => [one.path, one]))
  const titled = (title: string | undefined) => (title ? { title: title.replaceAll(/[“”\s]+/gu, ' ').trim() } : {})
  const kept = published.map((one): PublishedPage => {
    const { path, first, since, why } = one
    if (present.has(path)) return { path, first, ...titled(present.get(path)) }
    return { path, first, ...titled(one.title), since: since ?? today, ...(why !== undefined && { why }) }
  })
  return [...kept, ...[...present].filter(([path]) => !before.has(path)).map(([path, title]) => ({ path, first: today, ...titled(title) }))]
}

/** The list of this book; empty where nobody keeps one. */
export const publishedPages = (): readonly PublishedPage[] => {
  const file = join(content, ledger)
  if (filesOnDisk.look(file) === undefined) return []
  const bytes = filesOnDisk.readFile(file)
  if (bytes === undefined)
    throw new Error(`${ledger} is there and cannot be read: without it every record that was taken down would be forgotten`)
  return readPublished(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
}

/** The records that were published and are no longer there: each keeps its address. */
export const takenDown = (): readonly PublishedPage[] => {
  const all = publishedPages()
  if (all.length === 0) return []
  const present = new Set(recordPaths().filter(isDecision))
  return all.filter(({ path }) => !present.has(path)).map((one) => ({ ...one, path: publishedPath(one.path) }))
}
