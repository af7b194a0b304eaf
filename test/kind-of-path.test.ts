import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import type { VerdictJson } from '@cunyi/core'
import { lint } from '@cunyi/lint'
import { remark } from 'remark'
import { VFile } from 'vfile'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
let desk = ''

const pages = ['content/town.md', 'content/cangxi/village.md']
const decisions = [
  '001-wells.md',
  'cangxi/002-lamps.md',
  'cangxi/2026/003-roof.md',
  'cangxi/2026/license-renewal.md',
  'cangxi/2026/004-path.mdx',
]
const others = ['', 'cangxi/', 'cangxi/2026/', 'cangxi/2026/003-roof/'].flatMap((level) =>
  ['README.md', 'README.en.md', 'README_zh.md', 'LICENSE.md', 'LICENSE-MIT.md', 'CHANGELOG.md', 'CONTRIBUTING.zh-CN.md', '.draft.md'].map(
    (name) => `${level}${name}`,
  ),
)
const beside = ['cangxi/2026/003-roof/notes.md', '.github/help.md']

beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'cunyi-kinds-'))
  for (const path of [...pages, ...[...decisions, ...others, ...beside].map((one) => `content/${one}`)]) {
    mkdirSync(dirname(join(desk, path)), { recursive: true })
    writeFileSync(join(desk, path), '# 修路\n\n* 甲\n')
  }
})
afterAll(() => rmSync(desk, { recursive: true }))

const run = (program: readonly string[], env: NodeJS.ProcessEnv = {}): string => {
  const { stdout, stderr } = spawnSync(process.execPath, program, { cwd: desk, encoding: 'utf8', env: { ...process.env, ...env } })
  expect(stderr).toBe('')
  return stdout
}

const byCommand = (paths: readonly string[]): readonly string[] =>
  run([join(root, 'packages/cli/src/main.ts'), 'check', ...paths, '--format', 'json'])
    .trim()
    .split('\n')
    // Each line is one of the verdicts that `report.json` writes.
    .map((line) => relative('content', (JSON.parse(line) as VerdictJson).path))
    .filter((path) => !/(?:town|village)\.md$/.test(path))

const byBoard = (): readonly string[] => {
  const program = `import { board } from ${JSON.stringify(join(root, 'site/src/board/board.ts'))}
    console.log(board().decisions.map(({ path }) => path).join('\\n'))`
  return run(['--input-type=module', '-e', program], { CUNYI_CONTENT: join(desk, 'content') })
    .trim()
    .split('\n')
}

/** The files that an editor gives to our reader; everything else is formatted as any Markdown is. */
const byEditor = async (paths: readonly string[]): Promise<readonly string[]> => {
  const given = await Promise.all(
    paths.map((path) =>
      remark()
        .use(lint)
        .process(new VFile({ cwd: desk, path: `content/${path}`, value: '# 修路\n\n- 甲\n' })),
    ),
  )
  return given.filter((file) => String(file).includes('- 甲')).map(({ path }) => relative('content', path))
}

it('the command line, the board and the editor agree on what a decision is', async () => {
  const expected = decisions.toSorted()
  const all = [...decisions, ...others, ...beside]
  expect(byCommand(['content']).toSorted()).toEqual(expected)
  expect(byCommand(all.map((path) => `content/${path}`)).toSorted()).toEqual(expected)
  expect(byBoard().toSorted()).toEqual(expected)
  expect((await byEditor(all)).toSorted()).toEqual(expected)
}, 120_000)
