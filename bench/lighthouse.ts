import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import packaged from '@sparticuz/chromium'
import { serve } from '../test/serve.ts'

// Lighthouse on the four kinds of page. It is fetched when this is run, because it is large and nothing else needs it.

const kinds = ['index.html', 'cangxi/index.html', 'cangxi/2026/003-culture-hall-roof.html', 'search.html'] as const
const classes = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** What Lighthouse reports, as far as it is looked at here. */
type Report = {
  readonly categories: Readonly<
    Record<(typeof classes)[number], { readonly score: number | null; readonly auditRefs: readonly { readonly id: string }[] }>
  >
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string }>>
}

const served = await serve(join(import.meta.dirname, '../site/dist'))
const env = { ...process.env, CHROME_PATH: process.env.CHROME_PATH ?? (await packaged.executablePath()) }
const flags = ['--quiet', '--output=json', '--chrome-flags=--headless=new --no-sandbox --disable-background-networking --no-first-run']
let lacking = 0
for (const kind of kinds) {
  const command = ['--yes', 'lighthouse@13.5.0', served.base + kind, ...flags]
  const { stdout } = await promisify(execFile)('npx', command, { env, maxBuffer: 1 << 28 })
  // The format is Lighthouse's own, at the version named above.
  const { categories, audits } = JSON.parse(stdout) as Report
  console.log(kind.padEnd(44), classes.map((name) => `${name} ${Math.round((categories[name].score ?? 0) * 100)}`).join('  '))
  for (const name of classes)
    for (const { id } of categories[name].auditRefs)
      if ((categories[name].score ?? 0) < 1 && (audits[id]?.score ?? 1) < 1) console.log(`    ${name}: ${audits[id]?.title}`)
  lacking += classes.filter((name) => (categories[name].score ?? 0) < 1).length
}
await served.close()
process.exitCode = lacking === 0 ? 0 : 1
