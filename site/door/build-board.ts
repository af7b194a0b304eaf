import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { workFolder } from './work-folder.ts'

/** What board is wanted. */
export type BoardOrder = {
  /** the folder that holds `town.md` */
  readonly content: string
  /** where the board is written: an empty folder, or one of an earlier board */
  readonly outDir: string
  /** where the board will stand on the web; else `address` in `board.json`, else 公开网址 in `town.md` */
  readonly address?: string
  /** the day on which it is judged, `2026-03-18`; else today in China */
  readonly asOf?: string
  /** makes everything anew */
  readonly isFresh?: boolean
  /** what the build says, a line at a time */
  readonly say?: (line: string) => void
}

/**
 * Builds the board of a town: every record judged, a page for each, lists, search and data. Only what has changed is made again.
 * What it works with is kept among the user's caches, and may be thrown away; nothing is written into the book.
 *
 * @returns whether it was built; where it was not, the last lines have said why
 * @example await buildBoard({ content: 'book', outDir: 'public' }) //=> true
 */
export const buildBoard = ({ content, outDir, address, asOf, isFresh = false, say = console.log }: BoardOrder): Promise<boolean> => {
  const book = resolve(content)
  const site = workFolder(book)
  const env = {
    ...process.env,
    CUNYI_CONTENT: book,
    ...(address !== undefined && { CUNYI_URL: address }),
    ...(asOf !== undefined && { CUNYI_AS_OF: asOf }),
  }
  const args = ['--env-file=astro.env', 'builder/main.ts', '--outDir', resolve(outDir), ...(isFresh ? ['--fresh'] : [])]
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: site, env, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', say)
    child.on('error', (error) => {
      say(error.message)
      done(false)
    })
    child.on('close', (code) => done(code === 0))
  })
}
