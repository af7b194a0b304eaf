import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a command said, and whether it went well. */
export type Ran = { readonly isFine: boolean; readonly said: string }

/** A copy of the repository in which a test may change what it likes. */
export type Copy = {
  /** puts a patch in, with a line of context before and behind each change, wherever that has moved to */
  readonly apply: (patch: string) => Ran
  readonly takeOut: (patch: string) => Ran
  /** runs a program of the project's own packages */
  readonly run: (program: string, ...args: readonly string[]) => Ran
}

/** The large one stays where it is: the links of the others lead into it. */
const store = '.pnpm'
/** Of what is kept from run to run, what the compiler knows already is of use in a copy; a browser and built boards are not. */
const isOfNoUse = /\/node_modules\/\.cache\/(?!types(?:\/|$))/

const copyModules = (from: string, to: string): void => {
  if (!existsSync(from)) return
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) {
    if (name === store) symlinkSync(realpathSync(join(from, name)), join(to, name))
    else cpSync(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true, filter: (path) => !isOfNoUse.test(path) })
  }
}

/** A vitest within vitest is one of its own. */
const ownEnv = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VITEST|VITE|NODE_ENV|TEST|GIT_DIR|GIT_WORK_TREE|GIT_INDEX_FILE)/.test(name)),
  )

const spawn = (cwd: string, program: string, args: readonly string[], input?: string): Ran => {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: ownEnv(),
    ...(input !== undefined && { input }),
  })
  return { isFine: status === 0, said: `${stdout}${stderr}`.trim() }
}

/** Copies what git tracks, and the links to packages, so that those of the workspace lead into the copy. */
export const copyRepository = (from: string, to: string): Copy => {
  const tracked = spawnSync('git', ['ls-files', '-z'], { cwd: from, encoding: 'utf8', maxBuffer: 2 ** 26 }).stdout.split('\0')
  for (const path of tracked.filter((one) => one !== '' && existsSync(join(from, one)))) {
    mkdirSync(dirname(join(to, path)), { recursive: true })
    cpSync(join(from, path), join(to, path), { verbatimSymlinks: true })
  }
  const packages = readdirSync(join(from, 'packages')).map((name) => `packages/${name}`)
  for (const folder of ['', 'site', ...packages]) copyModules(join(from, folder, 'node_modules'), join(to, folder, 'node_modules'))
  // The tests of a recipe need no browser, which the repository's own configuration looks for.
  writeFileSync(join(to, 'vitest.config.ts'), 'export default { test: { isolate: false, maxWorkers: 1 } }\n')
  const git = (patch: string, ...args: readonly string[]) => spawn(to, 'git', ['apply', '-C1', '--recount', ...args], patch)
  return {
    apply: (patch) => git(patch),
    takeOut: (patch) => git(patch, '--reverse'),
    run: (program, ...args) => spawn(to, join(to, 'node_modules/.bin', program), args),
  }
}
