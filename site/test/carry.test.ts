import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { walk } from '@cunyi/host'
import { afterAll, expect, it } from 'vitest'
import { carry, settle } from '../builder/carry.ts'
import { noteBegun, writeManifest } from '../builder/manifest.ts'

const root = mkdtempSync(join(tmpdir(), 'cunyi-carry-'))
afterAll(() => rmSync(root, { recursive: true }))

const folder = (name: string, files: Readonly<Record<string, string>>): string => {
  const place = join(root, name)
  mkdirSync(place)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), text)
  }
  return place
}

it('builds where nothing is, where only hidden things are, where a board is, and where a build was stopped', () => {
  for (const place of [join(root, 'not-there'), folder('empty', {}), folder('repository', { '.git/HEAD': 'ref' })]) {
    expect(settle(place)).toBe(undefined)
    noteBegun(place, ['half-a-board.html'])
    writeFileSync(join(place, 'half-a-board.html'), '')
    expect(settle(place)).toBe(undefined)
    expect(carry(folder(`${place}-aside`.slice(root.length + 1), {}), place, new Set())).toEqual({ written: 0, removed: 1 })
  }
})

it.each([
  ['letters', { 'letters/one.txt': 'dear' }],
  ['another site with headers of its own', { _headers: '/*', 'precious.txt': 'x' }],
  ['a list that is none of ours', { '.cunyi-board': 'precious.txt\n', 'precious.txt': 'x' }],
])('does not begin in a folder that holds %s', (name, files) => {
  const home = folder(name, files)
  const before = walk(home)
  expect(settle(home)).toMatch(/holds other things than a board.*choose an empty folder/)
  expect(walk(home)).toEqual(before)
})

it('writes what differs, and removes only what a build had written', () => {
  const from = folder('from', { 'index.html': 'new', '404.html': 'same' })
  const to = folder('to', {})
  expect(settle(to)).toBe(undefined)
  const first = folder('first', { 'index.html': 'old', '404.html': 'same', 'gone/2026/001.html': 'x' })
  expect(carry(first, to, new Set(['kept.html']))).toEqual({ written: 3, removed: 0 })
  for (const path of ['kept.html', 'precious.txt', '.nojekyll']) writeFileSync(join(to, path), '')
  expect(carry(from, to, new Set(['kept.html']))).toEqual({ written: 1, removed: 1 })
  expect(readFileSync(join(to, 'index.html'), 'utf8')).toBe('new')
  expect(walk(to).files).toEqual(['.cunyi-board', '.nojekyll', '404.html', 'index.html', 'kept.html', 'precious.txt'])
})

it('removes and writes nothing through a link', () => {
  const outside = folder('outside', { 'keep.txt': 'y' })
  const to = folder('linked', {})
  expect(settle(to)).toBe(undefined)
  symlinkSync(outside, join(to, 'ext'))
  writeManifest(to, ['ext/keep.txt', '../outside/keep.txt', '.git/HEAD'])
  carry(folder('nothing', {}), to, new Set())
  expect(() => carry(folder('page', { 'ext/keep.txt': 'mine' }), to, new Set())).toThrow('nothing is written through it')
  expect(readFileSync(join(outside, 'keep.txt'), 'utf8')).toBe('y')
  symlinkSync(join(outside, 'keep.txt'), join(to, 'page.html'))
  carry(folder('over', { 'page.html': 'mine' }), to, new Set())
  expect([readFileSync(join(outside, 'keep.txt'), 'utf8'), readFileSync(join(to, 'page.html'), 'utf8')]).toEqual(['y', 'mine'])
})
