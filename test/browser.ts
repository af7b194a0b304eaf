import { type Browser, chromium } from 'playwright-core'
import { fontSettings } from './machine/chinese-font.ts'
import { packagedBrowser } from './machine/packaged-browser.ts'

/** Nothing of its own goes to the network, no first-run pages open, and letters have the same widths on every machine. */
export const browserArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-background-networking',
  '--no-first-run',
  '--font-render-hinting=none',
]

/** A browser that starts: where it is, and what its environment must say. */
export type BrowserPlace = { readonly path: string; readonly env: Readonly<Record<string, string>> }

type Place = { readonly name: string; readonly find: () => BrowserPlace }

/** Where a browser may be: in a package, with the machine's libraries or its own, or where the system keeps its own. */
const places: readonly Place[] = [
  { name: '@sparticuz/chromium', find: () => ({ path: packagedBrowser().path, env: fontSettings() }) },
  {
    name: '@sparticuz/chromium with its own libraries',
    find: () => ({ path: packagedBrowser().path, env: { ...fontSettings(), LD_LIBRARY_PATH: packagedBrowser().libraries } }),
  },
  { name: '/usr/bin/chromium', find: () => ({ path: '/usr/bin/chromium', env: fontSettings() }) },
]

/** Where a browser was found to start: looked for once a process. */
let known: BrowserPlace | undefined

/**
 * Starts a real browser, the one that comes as a package or else the system's, with the Chinese face that comes as a package.
 *
 * @throws where none starts, with what each of them said
 */
export const openBrowser = async (): Promise<Browser> => {
  if (known !== undefined) return launch(known)
  const refusals: string[] = []
  for (const { name, find } of places) {
    try {
      const place = find()
      const browser = await launch(place)
      known = place
      return browser
    } catch (error) {
      refusals.push(`${name}: ${String(error).split('\n', 3).join(' ')}`)
    }
  }
  throw new Error(
    `No browser starts, so the pages cannot be looked at. Install Debian's chromium, or see why these refuse:\n${refusals.join('\n')}`,
  )
}

/** Where the browser is that starts, and what its environment must say. */
export const findBrowser = async (): Promise<BrowserPlace> => {
  await (await openBrowser()).close()
  // A browser that started stands somewhere.
  return known as BrowserPlace
}

// A busy machine may be slow; who waits for minutes waits for a browser that hangs.
const patience = 300_000

const launch = async ({ path, env }: BrowserPlace): Promise<Browser> => {
  const browser = await chromium.launch({
    executablePath: path,
    args: [...browserArguments],
    env: { ...process.env, ...env },
    timeout: patience,
  })
  browser.on('context', (context) => context.setDefaultTimeout(patience))
  return browser
}
