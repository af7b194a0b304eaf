import { join, resolve } from 'node:path'
import { filesOnDisk } from '@cunyi/host'
import * as v from 'valibot'
import { type BoardSettings, settingsSchema } from './schema.ts'

/** Where the minute book lies. */
export const content: string = resolve(process.env.CUNYI_CONTENT ?? '../content')

/** Where a town says how its board looks, beside `town.md`. */
export const settingsFile = 'board.json'

/**
 * What `board.json` says; nothing of it where there is none.
 *
 * @param content - the folder of the book
 * @returns the settings, or what is wrong with them: one line for each place
 */
export const readSettings = (content: string): BoardSettings | { readonly wrong: readonly string[] } => {
  const file = join(content, settingsFile)
  if (filesOnDisk.look(file) === undefined) return {}
  const bytes = filesOnDisk.readFile(file)
  if (bytes === undefined) return { wrong: [`${settingsFile}：打不开 / cannot be opened`] }
  const value = parsed(new TextDecoder().decode(bytes))
  if (value === undefined) return { wrong: [`${settingsFile}：不是JSON / is no JSON`] }
  const result = v.safeParse(settingsSchema, value)
  if (result.success) return result.output
  return { wrong: result.issues.map((issue) => `${settingsFile}：${v.getDotPath(issue) ?? '/'}：${issue.message}`) }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * What the town says of its board.
 *
 * @throws where `board.json` cannot be taken; the build has said so before anything is drawn
 */
export const boardSettings = (): BoardSettings => (known ??= settingsOf(content))

let known: BoardSettings | undefined

const settingsOf = (folder: string): BoardSettings => {
  const found = readSettings(folder)
  if ('wrong' in found) throw new Error(found.wrong.join('\n'))
  return found
}
