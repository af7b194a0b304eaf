import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const place = mkdtempSync(join(tmpdir(), 'cunyi-gitee-'))
const project = join(place, 'project')
const remote = join(place, 'remote.git')
afterAll(() => rmSync(place, { recursive: true }))

/** The lines of the recipe, once and each time; the building itself is done already. */
const [once = '', eachTime = ''] = [
  ...readFileSync(join(root, 'docs/recipes/deploy-gitee-pages.md'), 'utf8').matchAll(/```sh\n([\s\S]*?)```/g),
].map(([, lines = '']) =>
  lines
    .replace('git@gitee.com:<owner>/<repository>.git', remote)
    .split('\n')
    .filter((line) => !/\bpnpm\b/.test(line))
    .join('\n'),
)

const run = (lines: string): void => {
  const who = {
    GIT_AUTHOR_NAME: 'board',
    GIT_AUTHOR_EMAIL: 'board@example.org',
    GIT_COMMITTER_NAME: 'board',
    GIT_COMMITTER_EMAIL: 'board@example.org',
  }
  const { status, stderr } = spawnSync('sh', ['-e', '-c', lines], { cwd: project, env: { ...process.env, ...who }, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .filter((path) => !path.startsWith('.git/'))
    .toSorted()

/** What stands on the branch that the host serves. */
const served = (name: string): string => {
  const folder = join(place, name)
  expect(spawnSync('git', ['clone', '-q', '-b', 'pages', remote, folder]).status).toBe(0)
  return folder
}

it('the recipe puts the board, and nothing else, on a branch of its own, and follows it', () => {
  const dist = join(project, 'site/dist')
  mkdirSync(join(project, 'site'), { recursive: true })
  cpSync(join(root, 'site/dist'), dist, { recursive: true })
  expect(spawnSync('git', ['init', '-q', '--bare', remote]).status).toBe(0)
  run(once)
  run(eachTime)
  const first = served('first')
  expect(filesIn(first)).toEqual(['.nojekyll', ...filesIn(dist)].toSorted())
  expect(readFileSync(join(first, 'index.html')).equals(readFileSync(join(dist, 'index.html')))).toBe(true)

  rmSync(join(dist, 'overview.html'))
  writeFileSync(join(dist, 'index.html'), 'another day')
  run(eachTime)
  const second = served('second')
  expect(filesIn(second)).toEqual(['.nojekyll', ...filesIn(dist)].toSorted())
  expect(readFileSync(join(second, 'index.html'), 'utf8')).toBe('another day')
})
