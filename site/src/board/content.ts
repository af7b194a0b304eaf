import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Day, day } from '@cunyi/core'
import type { BookFile, Parse } from '@cunyi/records'
import { markdownToMdast } from 'satteri'
import { dayWanted } from './clock.ts'

/** Where the minute book lies. */
export const content: string = resolve(process.env.CUNYI_CONTENT ?? '../content')

/** Plain CommonMark by the fast parser, as the command line reads it. */
export const fastParse: Parse = (text) => markdownToMdast(text, { features: { gfm: false, frontmatter: false } })

/**
 * Today in the villages, unless the builder says another day.
 *
 * @throws where `CUNYI_AS_OF` names no day
 */
export const today = (): Day => {
  const text = dayWanted()
  const found = day(text)
  if (found === undefined) throw new Error(`CUNYI_AS_OF is “${text}”; it must be a day such as 2026-03-18`)
  return found
}

/** The Markdown files of a folder, by their paths in it, divided by `/`. */
export const pathsIn = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.mdx?$/iu.test(entry.name))
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted((a, b) => (a < b ? -1 : 1))

/** A file of the minute book. */
export const fileAt = (path: string): BookFile => ({ path, bytes: readFileSync(join(content, path)) })

/** Whether a file describes the town or a village, rather than a decision. */
export const isDescription = (path: string): boolean => /^(?:town\.md|[^/]+\/village\.md)$/.test(path)

/** Whether a file is a decision of the book: the book's own pages, its examples and what lies beside a decision are not. */
export const isDecision = (path: string): boolean =>
  /\.mdx?$/iu.test(path) &&
  path.split('/').length < 4 &&
  !isDescription(path) &&
  !path.startsWith('examples/') &&
  !/(?:^|\/)(?:README(?:\.\w+)?$|\.)/iu.test(path)
