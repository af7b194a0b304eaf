import { redact } from '@cunyi/core'

/**
 * A text that fits its place on the sheet, veiled; what is left out is shown to be left out.
 *
 * @example cut('先修排水沟，再翻修屋面', 6) //=> '先修排水沟…'
 */
export const cut = (text: string, most: number): string => {
  const signs = [...redact(text).replaceAll(/\s+/gu, ' ').trim()]
  return signs.length <= most ? signs.join('') : `${signs.slice(0, most - 1).join('')}…`
}

/** Most characters of each thing, so that the whole never needs a second sheet. */
export const most = { title: 40, heading: 40, line: 36, prose: 220, work: 40, works: 8, name: 24 } as const
