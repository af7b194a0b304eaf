import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The whole desk as one HTML text, as the build left it. @returns nothing where it was not built */
export const deskPage = (): string | undefined => {
  for (const path of ['../../dist/desk.html', '../desk.html'])
    try {
      return readFileSync(join(import.meta.dirname, path), 'utf8')
    } catch {
      // The sources and the published package lie one folder apart.
    }
  return undefined
}
