import type { Opinion } from '@cunyi/core'
import { readDay } from '../../values/day.ts'
import type { Value } from '../../values/value.ts'

const date = '[0-9０-９]{4}[年\\-/.][0-9０-９年月\\-/.]*[0-9０-９日号]'
const bodyFirst = new RegExp(`^([^：:]{1,40}?)[\\s，,（(]*(${date})[）)]?\\s*[：:]\\s*(.+)$`, 'su')
const dayFirst = new RegExp(`^(${date})[\\s，,]*([^：:]{1,40}?)\\s*[：:]\\s*(.+)$`, 'su')

/**
 * An opinion that says whose it is and of which day, `村务监督委员会 2026-04-05：公开属实`; the day may stand first.
 *
 * @returns nothing where the line has not that form: it stays prose
 * @example readOpinionLine('村务监督委员会 2026-04-05：公开属实')?.value?.said //=> '公开属实'
 */
export const readOpinionLine = (text: string): Value<Opinion> | undefined => {
  const [, by, on, said] = bodyFirst.exec(text) ?? swapped(dayFirst.exec(text))
  if (by === undefined || on === undefined || said === undefined) return undefined
  const day = readDay(on)
  return 'misread' in day ? day : { value: { by: by.trim(), day: day.value, said: said.trim() } }
}

const swapped = (found: RegExpExecArray | null): readonly (string | undefined)[] => (found ? [found[0], found[2], found[1], found[3]] : [])
