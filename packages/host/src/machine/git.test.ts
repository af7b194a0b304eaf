import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { logOf } from '@cunyi/records'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { gitIn } from './git.ts'

let desk = ''
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-C', desk, '-c', 'user.name=clerk', '-c', 'user.email=clerk@example.invalid', ...args], { encoding: 'utf8' }).trim()

const put = (text: string): void => {
  writeFileSync(join(desk, 'content/cangxi/2026/001-road.md'), text)
  git('add', '-A')
  git('commit', '-qm', text)
}

beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'cunyi-git-'))
  git('init', '-q')
  mkdirSync(join(desk, 'content/cangxi/2026'), { recursive: true })
  for (const text of ['# 一\n', '# 二\n', '# 三\n']) put(text)
})
afterAll(() => rmSync(desk, { recursive: true }))

const seen = () => logOf(gitIn({ ...process.env, HOME: desk })(join(desk, 'content/cangxi')))

it.each<readonly [string, () => void]>([
  ['diff.relative', () => git('config', 'diff.relative', 'true')],
  ['log.showRoot', () => git('config', 'log.showRoot', 'false')],
  ['log.follow', () => git('config', 'log.follow', 'true')],
  ['diff.renames', () => git('config', 'diff.renames', 'false')],
  ['an external diff', () => git('config', 'diff.external', 'false')],
  [
    'a conversion to text',
    () => {
      git('config', 'diff.none.textconv', 'true')
      writeFileSync(join(desk, '.git/info/attributes'), '*.md diff=none\n')
    },
  ],
  ['a graft', () => writeFileSync(join(desk, '.git/info/grafts'), `${git('rev-parse', 'HEAD')}\n`)],
  ['a replaced commit', () => git('replace', '--graft', 'HEAD')],
])('%s hushes nothing of the history', (_, hush) => {
  hush()
  const log = seen()
  expect('trouble' in log ? log : log.get('2026/001-road.md')?.map(({ isFirst }) => isFirst)).toEqual([true, undefined, undefined])
})
