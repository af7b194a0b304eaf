import { dirname, join, relative, resolve } from 'node:path'
import { bookRoot, type PassedOver, withSlashes } from '@cunyi/host'
import { findStrayPages, isRecordName, kindOfPath } from '@cunyi/records'
import { isUsageError, type UsageError } from '../world/exit.ts'
import type { World } from '../world/world.ts'

/** A minute book on disk, and which of its files are asked about. */
export type BookOnDisk = {
  /** the folder that holds `town.md` and the villages, absolute */
  readonly root: string
  /** paths from the root, parts divided by `/` */
  readonly wanted: readonly string[]
}

/**
 * The minute books that some paths are about: a folder, a village or single files, of one book or of several.
 *
 * The book's own folder is found by walking up to `town.md`, or to the folder above `village.md`.
 *
 * @param paths - as typed; from `world.cwd` where they are not absolute
 * @returns the books in the order in which they were named, or why a path leads to none
 */
export const locateBooks = (world: World, paths: readonly string[]): readonly BookOnDisk[] | UsageError => {
  const wanted = new Map<string, Set<string>>()
  const roots = new Map<string, string | undefined>()
  for (const path of paths) {
    const files = recordsAt(world, path)
    if (isUsageError(files)) return files
    for (const file of files) {
      const folder = dirname(file)
      if (!roots.has(folder)) roots.set(folder, bookRoot(world, folder))
      const root = roots.get(folder) ?? startOf(world, path)
      const own = withSlashes(relative(root, file))
      if (isOfBook(own)) wanted.set(root, (wanted.get(root) ?? new Set()).add(own))
    }
  }
  return [...wanted].map(([root, files]) => ({ root, wanted: [...files].toSorted() }))
}

/** The path to look at where none is named: where one stands, if that is in a book, else `content`. */
export const usual = (world: World): string => (bookRoot(world, world.cwd) === undefined ? 'content' : '.')

/** The folder of the book to work in: what was named, or the book one stands in, else `content`. */
export const usualBook = (world: World, named: string | undefined): string => named ?? bookRoot(world, world.cwd) ?? 'content'

/** Whether a page is there, be it a link or a pipe, which is told when it is to be read. */
export const isPage = (world: World, path: string): boolean => ['file', 'other'].includes(world.look(path) ?? '')

/** Whether a path that was typed is a folder, or a link that leads to one: only what lies below it is never followed. */
export const isFolder = (world: World, path: string): boolean => [path, `${path}/.`].some((one) => world.look(one) === 'folder')

/** A path as it is shown: from where the reader stands, if it is below. */
export const shownPath = (world: World, path: string): string => {
  const from = withSlashes(relative(world.cwd, path))
  return from.startsWith('..') ? withSlashes(path) : from
}

/** What is read: a page or a decision, by its path from the root. */
const isOfBook = (path: string): boolean => !/^(?:attachment|outside)$/.test(kindOfPath(path))
/** `examples/` is wrong on purpose, and is looked at only where it is named; so from beside the book as well. */
const isOutside = (path: string): boolean => kindOfPath(path.replace(/^content\//u, '')) === 'outside'

const recordsAt = (world: World, path: string): readonly string[] | UsageError => {
  const start = resolve(world.cwd, path)
  const there = world.look(start)
  if (there === undefined) return { wrong: 'no-path', path }
  if (there === 'file') return isRecordName(start) ? [start] : { wrong: 'not-a-record', path }
  const files = isFolder(world, start) ? world.listFiles(start) : undefined
  if (files === undefined) return { wrong: 'unreadable', path }
  const records = files.filter((file) => isRecordName(file) && !isOutside(file))
  return records.length === 0 ? { wrong: 'no-records', path } : records.map((file) => join(start, file))
}

/** Pages of towns and villages below some folders that stand where no book has them. */
export const strayPagesIn = (world: World, paths: readonly string[]): readonly string[] =>
  paths
    .map((path) => resolve(world.cwd, path))
    .filter((start) => isFolder(world, start))
    .flatMap((start) => findStrayPages(world.listFiles(start) ?? []).map((path) => shownPath(world, join(start, path))))

/** What lies below some folders, would be of their book, and is not looked into: links, pipes, names that are no text. */
export const passedOverIn = (world: World, paths: readonly string[]): readonly PassedOver[] =>
  paths
    .map((path) => resolve(world.cwd, path))
    .filter((start) => isFolder(world, start))
    .flatMap((start) =>
      world
        .listPassedOver(start)
        .filter(({ path }) => !isOutside(path))
        .map(({ path, is }) => ({ path: shownPath(world, join(start, path)), is })),
    )
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))

const startOf = (world: World, path: string): string => {
  const start = resolve(world.cwd, path)
  return isFolder(world, start) ? start : dirname(start)
}
