import { spawnSync } from 'node:child_process'
import type { Git, GitTrouble } from '@cunyi/records'

/** The variables of a program's environment. */
export type Environment = { readonly [name: string]: string | undefined }

/**
 * The machine's own git, run in a folder: no shell, fixed arguments, a limit of time. It never throws.
 *
 * @param own - the environment of the program
 */
export const gitIn =
  (own: Environment) =>
  (folder: string): Git =>
  (args, input) => {
    const { status, stdout, stderr, error } = spawnSync('git', [...argumentsFor(folder), ...args], {
      env: environmentFor(own),
      ...(input !== undefined && { input }),
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      windowsHide: true,
      ...limits,
    })
    if (error !== undefined) return { trouble: 'code' in error && error.code === 'ENOENT' ? 'no-git' : 'failed' }
    return status === 0 ? new Uint8Array(stdout) : troubleOf(stderr.toString('utf8'))
  }

/** What goes before every command, so that no setting of the machine or of the repository runs a program or changes what is written. */
const argumentsFor = (folder: string): readonly string[] => [
  '--no-pager',
  ...[
    'core.quotePath=false',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.attributesFile=/dev/null',
    'core.commitGraph=false',
    'diff.relative=false',
    'diff.renames=true',
    'diff.renameLimit=0',
    'log.follow=false',
    'log.showRoot=true',
    'log.showSignature=false',
    'protocol.allow=never',
  ].flatMap((setting) => ['-c', setting]),
  '-C',
  folder,
]

/** Nobody's settings for git but the user's own file, no question asked, no lock taken, nothing fetched. */
const environmentFor = (own: Environment): Environment => ({
  ...Object.fromEntries(Object.entries(own).filter(([name]) => !/^GIT_/iu.test(name))),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_GRAFT_FILE: '/dev/null',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
})

/** What git may take, in milliseconds and in bytes of output. */
const limits = { timeout: 60_000, maxBuffer: 2 ** 30 } as const

/** Why git failed, from what it wrote to standard error in the language of machines. */
const troubleOf = (said: string): GitTrouble => ({
  trouble: /dubious ownership|unsafe repository/u.test(said) ? 'not-ours' : 'failed',
})
