import { spawnSync } from 'node:child_process'
import { findBrowser } from '../browser.ts'

// Before any test runs: what they need that is neither Node nor a package of npm.

/** A program of the system: what it is for, and whether tests can do without it. */
type Tool = { readonly name: string; readonly version: string; readonly use: string; readonly needed: boolean }

const tools: readonly Tool[] = [
  { name: 'git', version: '--version', use: 'the tests of version histories', needed: true },
  { name: 'python3', version: '--version', use: 'the second opinion, which is left out', needed: false },
  { name: 'nginx', version: '-v', use: 'the recipe for nginx, which is left out', needed: false },
]

const has = ({ name, version }: Tool): boolean => spawnSync(name, [version], { stdio: 'ignore' }).status === 0

/** Installs a package of Debian, where this is Debian and the tests run as root. */
const install = ({ name, use }: Tool): boolean => {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return false
  console.log(`${name} is not here, and ${use} need it: apt-get installs Debian's.`)
  const run = (...args: readonly string[]) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  run('update', '-qq')
  return run('install', '-y', '-qq', '--no-install-recommends', name).status === 0
}

/**
 * Makes sure of the programs that tests run, and unpacks the browser once for all of them.
 *
 * @throws in one line, where something is missing that no test command can bring
 */
export const setup = async (): Promise<void> => {
  for (const tool of tools.filter((one) => !has(one))) {
    if (!tool.needed) console.warn(`No ${tool.name} here: ${tool.use}.`)
    else if (!install(tool) || !has(tool))
      throw new Error(`${tool.name} is not here, and ${tool.use} need it: install it, and run the tests again.`)
  }
  await findBrowser()
}
