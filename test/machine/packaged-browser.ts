import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const modules = join(import.meta.dirname, '../../node_modules')
// The package's manifest has a version, as every one that npm takes.
const { version } = JSON.parse(readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8')) as { readonly version: string }
const cache = join(modules, '.cache/cunyi-test')
const folder = join(cache, `chromium-${version}`)

/** The browser that comes as a package, and the libraries that come with it. */
export type PackagedBrowser = { readonly path: string; readonly libraries: string }

/**
 * Unpacks the browser once for a version. It appears whole or not at all, so that two runs may begin at the same time.
 *
 * @throws where the package cannot be unpacked
 */
export const packagedBrowser = (): PackagedBrowser => {
  if (!existsSync(folder)) unpack()
  return { path: join(folder, 'chromium'), libraries: join(folder, 'al2023/lib') }
}

const unpack = (): void => {
  mkdirSync(cache, { recursive: true })
  const aside = mkdtempSync(join(cache, 'unpacking-'))
  try {
    execFileSync(process.execPath, [join(import.meta.dirname, 'unpack-browser.ts')], {
      env: { ...process.env, TMPDIR: aside },
      stdio: 'pipe',
    })
    renameSync(aside, folder)
  } catch (error) {
    // Another run was quicker: its folder is as good.
    if (!existsSync(folder)) throw error
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}
