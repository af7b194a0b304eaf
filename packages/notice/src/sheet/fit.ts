import type { Notice } from '../form/form.ts'

/** A way of setting the sheet: the size of the letters in points, and the height of a line in letters. */
type Setting = { readonly name: 'roomy' | 'close' | 'dense' | 'tight'; readonly points: number; readonly leading: number }

/** From the size of an official letter down to the smallest that is still read at arm's length. */
export const settings: readonly [Setting, Setting, Setting, Setting] = [
  { name: 'roomy', points: 16, leading: 1.75 },
  { name: 'close', points: 14, leading: 1.65 },
  { name: 'dense', points: 12, leading: 1.5 },
  { name: 'tight', points: 10.5, leading: 1.4 },
]

/** Millimetres: the text is 162 wide; of the height of A4 the margins and the foot with its seals take 108, and a little is kept in hand. */
const page = { width: 162, height: 296 - 20 - 14 - 70 - 4, point: 0.3528 } as const

/** The largest setting in which a notice stays on one sheet; the smallest, where none is known to. */
export const fitToSheet = (notice: Notice): Setting => settings.find((setting) => heightOf(notice, setting) <= page.height) ?? settings[3]

/**
 * How high the text of a notice stands.
 *
 * @returns millimetres, rather too many than too few
 */
export const heightOf = ({ heading, salutation, opening, lines, works, more, period, objection, end }: Notice, of: Setting): number => {
  const letter = of.points * page.point
  // What must not begin a line takes a letter with it to the next.
  const measure = page.width / letter - 1
  const rows = (text: string, width: number) => Math.ceil(widthOf(text) / width)
  const indented = [opening, period, objection, end].reduce((sum, text) => sum + rows(`　　${text}`, measure), 0)
  const listed = works.reduce((sum, text) => sum + rows(text, measure), 0)
  const table = lines.reduce((sum, [, value]) => sum + rows(value, measure - 6.5) * of.leading + 0.4, 1)
  const title = rows(heading, measure / 1.375) * 1.375 * 1.5 + 1.65
  return letter * (title + table + (rows(salutation, measure) + indented + listed + Math.sign(more)) * of.leading)
}

/** Full-width letters; a digit or a Latin letter is a little more than half of one. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign < '\u2e80' && !/[“”‘’…—]/u.test(sign) ? 0.58 : 1), 0)
