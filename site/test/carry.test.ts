import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { carry, settle } from '../builder/carry.ts'

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

const headers = join(import.meta.dirname, '../public/_headers')

it('builds where nothing is, where only hidden things are, where a board is, and where a build was stopped', () => {
  for (const place of [
    join(root, 'not-there'),
    folder('empty', {}),
    folder('repository', { '.git/HEAD': 'ref' }),
    folder('board', { _headers: '' }),
  ]) {
    expect(settle(place, headers)).toBe(undefined)
    writeFileSync(join(place, 'half-a-board.html'), '')
    expect(settle(place, headers)).toBe(undefined)
  }
})

it('does not begin in a folder that holds other things: it would remove them', () => {
  const home = folder('home', { 'letters/one.txt': 'dear' })
  expect(settle(home, headers)).toMatch(/holds other things than a board.*choose an empty folder/)
  expect(existsSync(join(home, '_headers'))).toBe(false)
})

it('writes what differs, removes what is no page any more, and leaves pages of its own and hidden things alone', () => {
  const from = folder('from', { 'index.html': 'new', '404.html': 'same' })
  const to = folder('to', {
    'index.html': 'old',
    '404.html': 'same',
    'gone/2026/001.html': 'x',
    'kept.html': 'own',
    '.git/HEAD': 'ref',
    '.nojekyll': '',
  })
  expect(carry(from, to, new Set(['kept.html']))).toEqual({ written: 1, removed: 1 })
  expect(readFileSync(join(to, 'index.html'), 'utf8')).toBe('new')
  expect(['404.html', 'kept.html', '.git/HEAD', '.nojekyll'].every((path) => existsSync(join(to, path)))).toBe(true)
  expect(existsSync(join(to, 'gone/2026/001.html'))).toBe(false)
})
