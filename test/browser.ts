import packaged from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** Nothing of its own goes to the network, and no first-run pages open. */
const args = ['--no-sandbox', '--disable-background-networking', '--no-first-run']

/** Where a browser may be: in a package, or where the system keeps its own. */
const places: readonly { readonly name: string; readonly find: () => Promise<string> }[] = [
  { name: '@sparticuz/chromium', find: () => packaged.executablePath() },
  { name: '/usr/bin/chromium', find: async () => '/usr/bin/chromium' },
]

/**
 * Starts a real browser: the one that comes as a package, or else the system's.
 *
 * @throws where neither starts, with what each of them said
 */
export const openBrowser = async (): Promise<Browser> => (await started()).browser

/** Where the browser is that starts. */
export const pathOfBrowser = async (): Promise<string> => {
  const { browser, path } = await started()
  await browser.close()
  return path
}

const started = async (): Promise<{ readonly browser: Browser; readonly path: string }> => {
  const refusals: string[] = []
  for (const { name, find } of places) {
    try {
      const path = await find()
      return { browser: await chromium.launch({ executablePath: path, args }), path }
    } catch (error) {
      refusals.push(`${name}: ${String(error).split('\n', 1)[0]}`)
    }
  }
  throw new Error(
    `No browser starts, so the pages cannot be looked at. Install Debian's chromium, or see why these refuse:\n${refusals.join('\n')}`,
  )
}
