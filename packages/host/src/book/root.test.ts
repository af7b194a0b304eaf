import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesOnDisk } from '../machine/files.ts'
import { walk } from '../machine/walk.ts'
import { bookRoot, pagesFor } from './root.ts'

let desk = ''
const at = (path: string): string => join(desk, path)

beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'cunyi-host-'))
  for (const path of [
    'town/town.md',
    'town/village.md',
    'town/a/village.md',
    'town/a/2026/1.md',
    'town/b/2026/2.md',
    'alone/c/village.md',
  ]) {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), '# -\n')
  }
  symlinkSync(at('town/a'), at('town/linked'))
  symlinkSync(at('town'), at('town/a/round'))
})
afterAll(() => rmSync(desk, { recursive: true }))

test('the root of a book is where town.md is, or the folder above village.md', () => {
  expect(bookRoot(filesOnDisk, at('town/b/2026'))).toBe(at('town'))
  expect(bookRoot(filesOnDisk, at('alone/c/2026'))).toBe(at('alone'))
  expect(bookRoot(filesOnDisk, at('town/b/2026'), at('town/b'))).toBeUndefined()
})

test('a folder without a village page of its own has the one beside town.md', () => {
  expect(pagesFor(filesOnDisk, at('town'), ['a/2026/1.md'])).toEqual(['town.md', 'a/village.md'])
  expect(pagesFor(filesOnDisk, at('town'), ['b/2026/2.md'])).toEqual(['town.md', 'village.md'])
  expect(pagesFor(filesOnDisk, at('alone'), ['d/2026/1.md'])).toEqual([])
})

test('a walk names links and follows none', () => {
  expect(walk(at('town'))).toEqual({
    files: ['a/2026/1.md', 'a/village.md', 'b/2026/2.md', 'town.md', 'village.md'],
    passedOver: [
      { path: 'a/round', is: 'link' },
      { path: 'linked', is: 'link' },
    ],
  })
  expect(() => walk(at('nowhere'))).toThrow('ENOENT')
  expect(filesOnDisk.listFiles(at('nowhere'))).toBeUndefined()
})
