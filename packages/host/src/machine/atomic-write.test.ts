import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeAtomically } from './atomic-write.ts'

let desk = ''

beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'cunyi-write-'))
})
afterAll(() => rmSync(desk, { recursive: true }))

test('a new file is whole, never over another, and nothing lies beside it', () => {
  const path = join(desk, 'new/a/1.md')
  expect(writeAtomically(path, '一', 'new', process.pid)).toBe('written')
  expect(writeAtomically(path, '二', 'new', process.pid)).toBe('taken')
  expect([readFileSync(path, 'utf8'), readdirSync(join(desk, 'new/a'))]).toEqual(['一', ['1.md']])
})

test('a file is put over another, a link is replaced and not followed, a folder stays', () => {
  const [outside, link] = [join(desk, 'outside.md'), join(desk, 'over/1.md')]
  mkdirSync(join(desk, 'over/folder'), { recursive: true })
  writeFileSync(outside, '外')
  symlinkSync(outside, link)
  expect(writeAtomically(link, '二', 'new', process.pid)).toBe('taken')
  expect(writeAtomically(link, '二', 'over', process.pid)).toBe('written')
  expect(writeAtomically(join(desk, 'over/folder'), '二', 'over', process.pid)).toBe('failed')
  expect([readFileSync(outside, 'utf8'), readFileSync(link, 'utf8'), readdirSync(join(desk, 'over'))]).toEqual([
    '外',
    '二',
    ['1.md', 'folder'],
  ])
})

test('a name as long as a name can be is written as well', () => {
  const path = join(desk, 'long', 'a'.repeat(255))
  expect([
    writeAtomically(path, 'x', 'new', process.pid),
    writeAtomically(path, 'y', 'over', process.pid),
    readFileSync(path, 'utf8'),
  ]).toEqual(['written', 'written', 'y'])
})

test('where no folder can be made nothing is written', () => {
  writeFileSync(join(desk, 'file'), '')
  expect(writeAtomically(join(desk, 'file/below.md'), 'x', 'new', process.pid)).toBe('failed')
})

test('what a run that is over has left is taken away, and what another is writing stays', () => {
  const folder = join(desk, 'left')
  mkdirSync(folder)
  const { pid } = spawnSync(process.execPath, ['--version'])
  for (const name of [`.cunyi-${pid}-1a2b3c4d.new`, `.cunyi-${process.pid}-1a2b3c4d.new`, '.mine.new'])
    writeFileSync(join(folder, name), '')
  expect(writeAtomically(join(folder, '1.md'), 'x', 'new', process.pid)).toBe('written')
  expect(readdirSync(folder)).toEqual([`.cunyi-${process.pid}-1a2b3c4d.new`, '.mine.new', '1.md'])
})
