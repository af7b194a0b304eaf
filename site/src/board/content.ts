import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Day, day } from '@cunyi/core'
import { walk } from '@cunyi/host'
import { type BookFile, isRecordName, kindOfPath } from '@cunyi/records'
import { dayWanted } from './clock.ts'

/** Where the minute book lies. */
export const content: string = resolve(process.env.CUNYI_CONTENT ?? '../content')

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

/** The Markdown files of the book, by their paths in it, divided by `/`. */
export const recordPaths = (): readonly string[] => walk(content).files.filter(isRecordName)

/** A file of the minute book. */
export const fileAt = (path: string): BookFile => ({ path, bytes: readFileSync(join(content, path)) })

/** Whether a file describes the town or a village, rather than a decision. */
export const isDescription = (path: string): boolean => /^(?:town|village)$/.test(kindOfPath(path))

export const isDecision = (path: string): boolean => kindOfPath(path) === 'decision'
