import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { writeAtomically } from '@cunyi/host'

/** Where the browsers that can print without a window stand: Chrome, Chromium and Edge, on Linux, macOS and Windows. */
const places: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Milliseconds that a sheet may take; an old computer needs ten seconds. */
const patience = 60_000

/**
 * Prints a page of HTML into a new PDF file, by a browser that is on this computer. The page is ours and has nothing to fetch or run.
 *
 * @param path - absolute; never overwritten
 * @param browser - where the browser is, if it stands where nobody looks for it
 * @param by - the number of the process
 */
export const writePdf = (
  path: string,
  html: string,
  browser: string | undefined,
  by: number,
): 'written' | 'taken' | 'failed' | 'no-browser' => {
  if (existsSync(path)) return 'taken'
  const found = [...(browser === undefined ? [] : [browser]), ...places].find((place) => existsSync(place))
  if (found === undefined) return 'no-browser'
  const folder = mkdtempSync(join(tmpdir(), 'cunyi-'))
  try {
    writeFileSync(join(folder, 'notice.html'), html)
    // In its own cell a browser is safer; where the system gives none, or to root, it does not start at all.
    const isPrinted = prints(found, folder, []) || prints(found, folder, ['--no-sandbox'])
    return isPrinted ? writeAtomically(path, readFileSync(join(folder, 'notice.pdf')), 'new', by) : 'no-browser'
  } catch {
    return 'failed'
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const prints = (browser: string, folder: string, more: readonly string[]): boolean => {
  const quiet = ['--headless', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--no-pdf-header-footer']
  const files = [`--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${join(folder, 'notice.pdf')}`]
  try {
    execFileSync(browser, [...quiet, ...more, ...files, pathToFileURL(join(folder, 'notice.html')).href], {
      stdio: 'ignore',
      timeout: patience,
    })
  } catch {
    return false
  }
  return existsSync(join(folder, 'notice.pdf'))
}
