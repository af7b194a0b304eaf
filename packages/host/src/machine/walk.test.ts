import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bookRoot, pagesFor } from '../book/root.ts'
import { filesOnDisk, readFileAtMost } from './files.ts'
import { walk } from './walk.ts'

let desk = ''
const at = (path: string): string => join(desk, path)

beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'cunyi-walk-'))
})
afterAll(() => rmSync(desk, { recursive: true }))

/** A name of bytes, as it comes out of an archive made on Windows. */
const gbk = Buffer.from([0xd5, 0xd5, 0xc6, 0xac])

test('two links that lead round in a circle are named, and nothing below them', () => {
  mkdirSync(at('loops/a'), { recursive: true })
  for (const name of ['one', 'two']) symlinkSync('..', at(`loops/a/${name}`))
  writeFileSync(at('loops/a/1.md'), '')
  expect(walk(at('loops'))).toEqual({ files: ['a/1.md'], passedOver: ['a/one', 'a/two'].map((path) => ({ path, is: 'link' })) })
})

test.skipIf(process.platform !== 'linux')('a bad name is told with its bytes, and all else is seen', () => {
  mkdirSync(at('names'))
  const below = Buffer.from(`${at('names')}/`)
  for (const name of [gbk, Buffer.from('a\\b.md'), Buffer.from('a\nb.md'), Buffer.from(`${'长'.repeat(84)}.md`), Buffer.from('路 1.md')])
    writeFileSync(Buffer.concat([below, name]), 'x')
  mkdirSync(Buffer.concat([below, gbk, Buffer.from('-folder')]))
  expect(walk(at('names'))).toEqual({
    files: [`路 1.md`, `${'长'.repeat(84)}.md`],
    passedOver: ['\\xd5\\xd5\\xc6\\xac', '\\xd5\\xd5\\xc6\\xac-folder', 'a\\x0ab.md', 'a\\x5cb.md'].map((path) => ({ path, is: 'name' })),
  })
})

test.skipIf(process.platform === 'win32')('a pipe and a socket are told, and nobody waits for them', async () => {
  mkdirSync(at('odd'))
  execFileSync('mkfifo', [at('odd/town.md')])
  const server = createServer()
  await new Promise<void>((done) => server.listen(at('odd/sock.md'), done))
  expect(walk(at('odd'))).toEqual({
    files: [],
    passedOver: [
      { path: 'sock.md', is: 'socket' },
      { path: 'town.md', is: 'pipe' },
    ],
  })
  expect(filesOnDisk.look(at('odd/town.md'))).toBe('other')
  for (const path of [at('odd/town.md'), at('odd/sock.md'), '/dev/zero']) {
    expect(filesOnDisk.readFile(path)).toBeUndefined()
    expect(filesOnDisk.digestOf(path)).toBeUndefined()
    expect(filesOnDisk.sizeOf(path)).toBeUndefined()
  }
  await new Promise((done) => server.close(done))
})

test.skipIf(process.platform === 'win32')('a page that is a pipe or a link is there, so that nobody judges without it', () => {
  mkdirSync(at('book/a/2026'), { recursive: true })
  execFileSync('mkfifo', [at('book/town.md')])
  symlinkSync('/etc/hostname', at('book/a/village.md'))
  expect(bookRoot(filesOnDisk, at('book/a/2026'))).toBe(at('book'))
  expect(pagesFor(filesOnDisk, at('book'), ['a/2026/1.md'])).toEqual(['town.md', 'a/village.md'])
  expect(filesOnDisk.readFile(at('book/a/village.md'))).toBeUndefined()
})

test('of a file that is far too large only the beginning is read', () => {
  writeFileSync(at('sparse.md'), '村')
  truncateSync(at('sparse.md'), 2 ** 31)
  expect(filesOnDisk.sizeOf(at('sparse.md'))).toBe(2 ** 31)
  expect(filesOnDisk.readFile(at('sparse.md'))?.length).toBe(24 * 1024 * 1024)
  expect(new TextDecoder().decode(readFileAtMost(at('sparse.md'), 3))).toBe('村')
})

test('folders in folders without end are told where nobody goes further', () => {
  mkdirSync(at(`deep/${Array.from({ length: 80 }, () => 'a').join('/')}`), { recursive: true })
  expect(walk(at('deep')).passedOver).toEqual([{ path: Array.from({ length: 65 }, () => 'a').join('/'), is: 'deep' }])
})
