import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** The oldest browser that the board is for: that of WeChat on old phones, and of Windows 7. Styles and scripts are made for it. */
export const oldestBrowser = 'chrome86'

const folder = new URL('../src/styles/', import.meta.url)

/**
 * The style sheet's file in the built board. Its name changes with any of its sources, so that a host may let it be kept for ever,
 * and is known before anything is built, so that a page can be drawn before the sheet is.
 */
export const sheetFile = (): string => {
  const sources = readdirSync(folder)
    .toSorted()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  return `_astro/board.${hash('sha256', JSON.stringify(sources)).slice(0, 10)}.css`
}
