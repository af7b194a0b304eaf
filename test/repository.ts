import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

// Small makers for tests that look into a version history.

/** Files by their paths in a folder. */
type Files = Readonly<Record<string, string | Uint8Array>>

/** What git prints in a folder, for somebody without a configuration who commits on a day; when it was written is said to be long ago. */
export const git = (cwd: string, on: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'init.defaultBranch=main', ...args], {
    cwd,
    env: { ...process.env, GIT_COMMITTER_DATE: `${on}T20:00:00+08:00`, GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })

/** Puts files into a folder, with the folders that they need. */
export const write = (cwd: string, files: Files): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), text)
  }
}

/** Puts files into a repository and commits all that is there on a day, at eight in the evening in China. */
export const commit = (cwd: string, on: string, files: Files): void => {
  write(cwd, files)
  git(cwd, on, 'add', '-A')
  git(cwd, on, 'commit', '-qm', 'x')
}
