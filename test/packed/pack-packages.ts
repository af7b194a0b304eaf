import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Where the packages stand that others may install. */
export const published: readonly string[] = [
  'core',
  'records',
  'host',
  'ledger',
  'notice',
  'import',
  'desk',
  'lint',
  'cli',
  'create',
  'site',
]

/** The name a package has in a registry. @example packageNamed('core') //=> '@cunyi/core' */
export const packageNamed = (name: string): string => (name === 'create' ? 'create-cunyi' : `@cunyi/${name}`)

/** The folder of a package, from the root; the board stands beside the others. */
export const folderOf = (name: string): string => (name === 'site' ? 'site' : `packages/${name}`)

/** What compiles it. */
const buildOf = (name: string): string => (name === 'site' ? 'site/door/tsconfig.build.json' : `packages/${name}/tsconfig.build.json`)

/**
 * Builds the packages and packs each as it would be published.
 *
 * @returns the tarballs, by the names of the packages
 */
export const packPackages = async (root: string, to: string): Promise<ReadonlyMap<string, string>> => {
  mkdirSync(to, { recursive: true })
  const bin = join(root, 'node_modules/.bin')
  await run(join(bin, 'tsc'), ['-b', ...published.map(buildOf)], { cwd: root })
  await run(process.execPath, ['site/door/write-package.ts'], { cwd: root })
  await run(process.execPath, ['test/supply/write-bills.ts'], { cwd: root })
  const chosen = published.flatMap((name) => ['--filter', `./${folderOf(name)}`])
  await run(join(bin, 'pnpm'), ['-r', ...chosen, 'pack', '--pack-destination', to], { cwd: root })
  return new Map(
    published.map((name) => {
      const file = readdirSync(to).find((one) => one.startsWith(`${packageNamed(name).replace('@', '').replace('/', '-')}-`))
      if (file === undefined) throw new Error(`${name} was not packed`)
      return [packageNamed(name), join(to, file)]
    }),
  )
}
