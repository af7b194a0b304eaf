import { spawnSync } from 'node:child_process'
import { type Environment, type Git, gitArguments, gitEnvironment, gitLimits, troubleOf } from '@cunyi/records'

/**
 * The machine's own git, run in a folder: no shell, fixed arguments, a limit of time.
 *
 * @param own - the environment of the program
 */
export const gitIn =
  (own: Environment) =>
  (folder: string): Git =>
  (args, input) => {
    const { status, stdout, stderr, error } = spawnSync('git', [...gitArguments(folder), ...args], {
      env: gitEnvironment(own),
      ...(input !== undefined && { input }),
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      windowsHide: true,
      ...gitLimits,
    })
    if (error !== undefined) return { trouble: 'code' in error && error.code === 'ENOENT' ? 'no-git' : 'failed' }
    return status === 0 ? new Uint8Array(stdout) : troubleOf(stderr.toString('utf8'))
  }
