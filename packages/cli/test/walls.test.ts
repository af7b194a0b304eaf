import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { book, type Files, proposed } from '../src/testing/make.ts'

const main = join(import.meta.dirname, '../src/main.ts')
let desk = ''

beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'cunyi-walls-'))
})
afterAll(() => rmSync(desk, { recursive: true }))

const lamps = 'content/cangxi/2026/008-street-lamps.md'

const put = (name: string, files: Files = book({ [lamps]: proposed() })): string => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(desk, name, path)), { recursive: true })
    writeFileSync(join(desk, name, path), text)
  }
  return join(desk, name)
}

/** Killed after so many milliseconds: a wall that does not hold is waited at for ever. */
const patience = 20_000

const cunyi = (cwd: string, ...typed: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...typed], { cwd, encoding: 'utf8', timeout: patience })
  return { status, stdout, stderr }
}

describe.skipIf(process.platform === 'win32')('what is no file', () => {
  it('is a town’s page to nobody: every command says so in one line and ends with 3', () => {
    const cwd = put('pipe')
    unlinkSync(join(cwd, 'content/town.md'))
    execFileSync('mkfifo', [join(cwd, 'content/town.md')])
    for (const typed of [
      ['new', 'cangxi', '修路'],
      ['notice', lamps],
      ['next', lamps],
      ['law', '--in', 'cangxi'],
      ['ics', 'content'],
    ])
      expect([typed, cunyi(cwd, ...typed)]).toEqual([typed, { status: 3, stdout: '', stderr: '打不开：content/town.md；请检查权限。\n' }])
    expect(cunyi(cwd, 'check')).toMatchObject({ status: 3, stderr: expect.stringContaining('打不开：content/town.md') })
  })

  it('is no town’s page either where it is a link', () => {
    const cwd = put('linked-page')
    unlinkSync(join(cwd, 'content/town.md'))
    writeFileSync(join(desk, 'elsewhere.md'), '# 别处\n')
    symlinkSync(join(desk, 'elsewhere.md'), join(cwd, 'content/town.md'))
    expect(cunyi(cwd, 'check').status).toBe(3)
  })

  it('is passed over where it is a link to a folder, and nothing of that folder is said', () => {
    const cwd = put('linked-folder')
    mkdirSync(join(desk, 'outside'))
    writeFileSync(join(desk, 'outside/notes.md'), '# 内部\n\nSECRETTEXT\n')
    symlinkSync(join(desk, 'outside'), join(cwd, 'content/evil'))
    for (const name of ['loop', 'loop2']) symlinkSync('..', join(cwd, 'content/cangxi', name))
    const { status, stdout, stderr } = cunyi(cwd, 'check')
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: '有3个链接没有看：content/cangxi/loop、content/cangxi/loop2、content/evil；链接不跟着走，要看的请写明它指的文件或文件夹。\n',
    })
    expect(stdout).not.toMatch(/SECRET|notes|内部/u)
  })

  it('is looked into where somebody names a link to a whole book', () => {
    const cwd = put('named')
    symlinkSync(join(cwd, 'content'), join(cwd, 'link'))
    expect(cunyi(cwd, 'check', 'link').status).toBe(0)
  })
})

it('a record far larger than any is told as too large, and the others are judged', () => {
  const cwd = put('large', book({ [lamps]: proposed(), 'content/cangxi/2026/009-large.md': '# 大\n' }))
  truncateSync(join(cwd, 'content/cangxi/2026/009-large.md'), 2 ** 31)
  const { status, stdout } = cunyi(cwd, 'check', '--format', 'json')
  const lines = stdout
    .trim()
    .split('\n')
    .map((line): { readonly path: string; readonly answer: string } => JSON.parse(line))
  expect([status, lines.map(({ path, answer }) => [path, answer])]).toEqual([
    2,
    [
      [lamps, 'lawful'],
      ['content/cangxi/2026/009-large.md', 'unknown'],
    ],
  ])
})

it.skipIf(process.platform !== 'linux')('a report that cannot be written is told in one line and ends with 3, whatever was found', () => {
  const cwd = put('full')
  const full = openSync('/dev/full', 'w')
  for (const typed of [['check'], ['status', 'content'], ['ics', 'content'], ['law', '--lang=en']]) {
    const { status, stderr } = spawnSync(process.execPath, [main, ...typed], { cwd, stdio: ['ignore', full, 'pipe'], encoding: 'utf8' })
    expect([typed, status, stderr.trim().split('\n').length, stderr]).toEqual([typed, 3, 1, expect.stringContaining('stdout')])
  }
  closeSync(full)
})

it('a posting without an end that anybody will see is judged, and the calendar is written', () => {
  const posted = `${proposed()}\n## 决议公开\n\n- 公开日期：2026-03-05 至 9999-12-31\n- 公开地点：村务公开栏\n`
  const cwd = put('for-ever', book({ [lamps]: posted }))
  const { status, stdout, stderr } = cunyi(cwd, 'ics', 'content')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('DTSTART;VALUE=DATE:99991231')
  expect(stdout).not.toContain('DTEND;VALUE=DATE:10000')
  for (const typed of [['check'], ['next', lamps], ['status', 'content']]) expect(cunyi(cwd, ...typed).stderr).toBe('')
})
