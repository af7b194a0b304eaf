import { join } from 'node:path'
import { type Day, day } from '@cunyi/core'
import { filesOnDisk } from '@cunyi/host'
import { content } from '../settings/settings.ts'
import { isDecision, recordPaths } from './content.ts'
import { publishedPath } from './withheld.ts'

/** A record that was published once, and since when it is no longer there. */
export type PublishedPage = { readonly path: string; readonly first: Day; readonly since?: Day }

/** Where it is written down which records were ever published. It begins with a dot, so that nobody takes it for a record. */
export const ledger = '.published.md'

const line = /^- (\d{4}-\d{2}-\d{2}) (\S.*?)(?:（撤下 (\d{4}-\d{2}-\d{2})）)?$/

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
      const [, first = '', path = '', since] = line.exec(one) ?? []
      const [from, gone] = [day(first), since === undefined ? undefined : day(since)]
      if (from === undefined || (since !== undefined && gone === undefined))
        throw new Error(`${ledger} has a line that is none of ours: ${one}`)
      return { path, first: from, ...(gone && { since: gone }) }
    })

/** The list as it is written. */
export const writePublished = (published: readonly PublishedPage[]): string =>
  [
    '# 发布过的记录',
    '',
    '由程序记下，不要手工修改：每条记录第一次发布的日期；撤下的，它的网页仍在，写明已经撤下。',
    '',
    ...published
      .toSorted((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, first, since }) => `- ${first} ${path}${since === undefined ? '' : `（撤下 ${since}）`}`),
    '',
  ].join('\n')

/** What was published, with what is there today: new records begin today, missing ones end today, and one that is back has not ended. */
export const broughtBack = (published: readonly PublishedPage[], present: ReadonlySet<string>, today: Day): readonly PublishedPage[] => {
  const before = new Map(published.map((one) => [one.path, one]))
  const kept = published.map(({ path, first, since }) => ({ path, first, ...(!present.has(path) && { since: since ?? today }) }))
  return [...kept, ...[...present].filter((path) => !before.has(path)).map((path) => ({ path, first: today }))]
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
