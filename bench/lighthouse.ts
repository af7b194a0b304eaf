import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import packaged from '@sparticuz/chromium'
import { serve } from '../test/serve.ts'

// Lighthouse on the four kinds of page, served as the recipes say. It is fetched when this is run, because it is large and nothing else needs it.

const kinds = ['index.html', 'cangxi/index.html', 'cangxi/2026/003-culture-hall-roof.html', 'search.html'] as const
const runs = 3
const classes = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** What Lighthouse reports, as far as it is looked at here. */
type Report = {
  readonly categories: Readonly<
    Record<(typeof classes)[number], { readonly score: number | null; readonly auditRefs: readonly { readonly id: string }[] }>
  >
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string }>>
}

const served = await serve(join(import.meta.dirname, '../site/dist'), true)
const env = { ...process.env, CHROME_PATH: process.env.CHROME_PATH ?? (await packaged.executablePath()) }
const flags = ['--quiet', '--output=json', '--chrome-flags=--headless=new --no-sandbox --disable-background-networking --no-first-run']

const looked = async (kind: string): Promise<Report> => {
  const command = ['--yes', 'lighthouse@13.5.0', served.base + kind, ...flags]
  const { stdout } = await promisify(execFile)('npx', command, { env, maxBuffer: 1 << 28 })
  // The format is Lighthouse's own, at the version named above.
  return JSON.parse(stdout) as Report
}
const hundredths = ({ categories }: Report, name: (typeof classes)[number]): number => Math.round((categories[name].score ?? 0) * 100)
/** The middle one, and what the others were: a busy machine makes any page slow once. */
const middle = (scores: readonly number[]): number => scores.toSorted((a, b) => a - b)[Math.floor(scores.length / 2)] ?? 0

let lacking = 0
for (const kind of kinds) {
  const reports: Report[] = []
  for (let run = 0; run < runs; run += 1) reports.push(await looked(kind))
  console.log(kind.padEnd(44), `median of ${runs}`)
  for (const name of classes) {
    const scores = reports.map((report) => hundredths(report, name))
    const missed = reports.flatMap(({ categories, audits }) =>
      categories[name].auditRefs.flatMap(({ id }) => ((audits[id]?.score ?? 1) < 1 ? [audits[id]?.title ?? id] : [])),
    )
    console.log(`    ${name.padEnd(16)}${middle(scores)}  (${scores.join(' ')})`)
    if (middle(scores) < 100) for (const title of new Set(missed)) console.log(`        ${title}`)
    if (middle(scores) < 100) lacking += 1
  }
}
await served.close()
process.exitCode = lacking === 0 ? 0 : 1
