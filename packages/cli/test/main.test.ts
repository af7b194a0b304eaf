import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faults } from '../../core/src/report/words/zh/faults/index.ts'
import { book, type Files, proposed } from '../src/testing/make.ts'

const root = join(import.meta.dirname, '../../..')
const main = join(root, 'packages/cli/src/main.ts')
let desk = ''

beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'cunyi-'))
})
afterAll(() => rmSync(desk, { recursive: true }))

const put = (name: string, files: Files): string => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(desk, name, path)), { recursive: true })
    writeFileSync(join(desk, name, path), text)
  }
  return join(desk, name)
}

const cunyi = (cwd: string, ...typed: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...typed], { cwd, encoding: 'utf8' })
  return { status, stdout, stderr }
}

const record = 'content/cangxi/2026/008-street-lamps.md'
const short = proposed({ attended: '3人' }).replace('赞成：7', '赞成：3')

describe('the command as it is run', () => {
  it.each([
    ['lawful', 0, proposed()],
    ['breached', 1, short],
    ['unknown', 2, ''],
  ])('ends a %s book with %i', (name, status, text) => {
    expect(cunyi(put(name, book({ [record]: text })), 'check')).toMatchObject({ status, stderr: '' })
  })

  it('ends with 3 and one line where it cannot run', () => {
    const { status, stdout, stderr } = cunyi(desk, 'check', 'nowhere')
    expect({ status, stdout, stderr }).toEqual({ status: 3, stdout: '', stderr: '没有这个文件或文件夹：nowhere\n' })
  })

  it('never overwrites, and counts on', () => {
    const cwd = put('new', book({}))
    expect(cunyi(cwd, 'new', 'cangxi', '修路', '--year', '2026').status).toBe(0)
    const first = readFileSync(join(cwd, 'content/cangxi/2026/001-matter.md'), 'utf8')
    expect(cunyi(cwd, 'new', 'cangxi', '修桥', '--year', '2026').stdout).toContain('002-matter.md')
    expect(readFileSync(join(cwd, 'content/cangxi/2026/001-matter.md'), 'utf8')).toBe(first)
  })

  it('gives each of many who start in the same moment a number of their own', async () => {
    const cwd = put('crowd', book({}))
    const slugs = ['a', 'b', 'c', 'd', 'e', 'f']
    const codes = slugs.map((slug) => {
      const child = spawn(process.execPath, [main, 'new', 'cangxi', '修路', '--year', '2026', '--slug', slug], { cwd, stdio: 'ignore' })
      return new Promise((ended) => child.on('close', ended))
    })
    expect(await Promise.all(codes)).toEqual(slugs.map(() => 0))
    const files = readdirSync(join(cwd, 'content/cangxi/2026'))
    expect(files).toHaveLength(slugs.length)
    expect(new Set(files.map((file) => file.slice(0, 3))).size).toBe(slugs.length)
  })

  it('says which links it passed over', () => {
    const cwd = put('links', book({ [record]: proposed() }))
    symlinkSync(join(cwd, record), join(cwd, 'content/cangxi/2026/009-link.md'))
    const { status, stderr } = cunyi(cwd, 'check')
    expect([status, stderr]).toEqual([
      0,
      '有1个链接没有看：content/cangxi/2026/009-link.md；链接不跟着走，要看的请写明它指的文件或文件夹。\n',
    ])
  })

  it('prints the whole law into a pipe', () => {
    expect(JSON.parse(cunyi(desk, 'law', 'export').stdout)).toMatchObject({ version: 1 })
  })

  it('is silent when its reader goes away', () => {
    const script = `"${process.execPath}" "${main}" explain | head -n 1`
    const { stdout, stderr } = spawnSync('sh', ['-c', script], { cwd: desk, encoding: 'utf8' })
    expect(stdout.split('\n')).toHaveLength(2)
    expect(stderr).toBe('')
  })
})

/** The keys of one line of JSON, as paths; what depends on the kind of a fault or a remedy stays out. */
const keysOf = (value: unknown, path: string): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((one) => keysOf(one, path))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => key === 'kind' || !/\.(?:fault|remedy)\.$/.test(path))
    .flatMap(([key, inner]) => [`${path}${key}`, ...keysOf(inner, `${path}${key}.`)])
}

it('names every kind of fault in the README', () => {
  const readme = readFileSync(join(root, 'packages/cli/README.md'), 'utf8')
  const [row = ''] = /^\| `findings\.fault\.kind`.*$/m.exec(readme) ?? []
  const [, said = ''] = row.split(':')
  expect(new Set([...said.matchAll(/`([a-z-]+)`/g)].map(([, kind]) => kind))).toEqual(new Set(Object.keys(faults)))
})

it('prints the keys that the README names, all of them and no others', () => {
  const { stdout } = cunyi(root, 'check', 'content', '--format', 'json')
  const printed = stdout
    .trimEnd()
    .split('\n')
    .flatMap((line) => keysOf(JSON.parse(line), ''))
  const readme = readFileSync(join(root, 'packages/cli/README.md'), 'utf8')
  const named = [...readme.matchAll(/^\| `([a-z.]+)` \|/gm)].map(([, key]) => key)
  // No sample record breaks an article that is divided into items, and a commit is named only where history is asked for.
  expect(new Set([...printed, 'findings.cites.item', 'findings.fault.commit'])).toEqual(new Set(named))
})
