import { expect, test } from 'vitest'
import { findStrayPages, kindOfPath, type PathKind } from './kind-of-path.ts'
import { readBook } from './read-book.ts'

const levels = ['', 'cangxi/', 'cangxi/2026/', 'cangxi/2026/003-roof/']
const about = ['README.md', 'README.en.md', 'README-zh_CN.md', 'readme.md', 'Readme.zh-CN.md', 'README', 'LICENSE.md', 'LICENSE-MIT.md']
const more = ['CHANGELOG.md', 'CONTRIBUTING.md', 'CONTRIBUTING.zh.md', 'license.md', '.draft.md', '.git/HEAD.md', 'README.mdx']

test.each(levels.flatMap((level) => [...about, ...more].map((name) => `${level}${name}`)))('%s is no part of the book', (path) => {
  expect(kindOfPath(path)).toBe('outside')
  expect(readBook([{ path, bytes: new TextEncoder().encode('# 修路\n') }])).toEqual({ villages: [], decisions: [], attachments: [] })
})

test.each<readonly [string, PathKind]>([
  ['town.md', 'town'],
  ['village.md', 'village'],
  ['cangxi/village.md', 'village'],
  ['cangxi/2026/village.md', 'decision'],
  ['cangxi/town.md', 'decision'],
  ['cangxi/2026/003-roof.md', 'decision'],
  ['cangxi/2026/003-roof.MDX', 'decision'],
  ['cangxi/003-roof.md', 'decision'],
  ['003-roof.md', 'decision'],
  ['examples.md', 'decision'],
  ['cangxi/examples/003-roof.md', 'decision'],
  ['examples/village.md', 'outside'],
  ['examples/a/2026/001-roof.md', 'outside'],
  // A licence that is renewed, and the readme of a machine that is bought, are matters too.
  ['cangxi/2026/license-renewal.md', 'decision'],
  ['cangxi/2026/003-changelog.md', 'decision'],
  ['cangxi/2026/003-roof/board.jpg', 'attachment'],
  ['cangxi/2026/003-roof/LICENSE.jpg', 'attachment'],
  ['cangxi/2026/003-roof/notes.md', 'attachment'],
  ['cangxi/2026/003-roof/scans/1.pdf', 'attachment'],
  ['cangxi/map.png', 'attachment'],
])('%s: %s', (path, kind) => {
  expect(kindOfPath(path)).toBe(kind)
})

test.each<[string, readonly string[], readonly string[]]>([
  ['a book', ['town.md', 'cangxi/village.md', 'cangxi/2026/001-a.md'], []],
  ['a county', ['xikou/town.md', 'xikou/cangxi/village.md', 'baima/town.md'], []],
  ['one village and its town in one folder', ['town.md', 'village.md'], []],
  ['no town at all', ['a/b/c/village.md'], []],
  ['a village too deep', ['town.md', 'east/cangxi/village.md'], ['east/cangxi/village.md']],
  ['a town inside another', ['town.md', 'xikou/town.md', 'xikou/cangxi/village.md'], ['xikou/town.md']],
  ['a village inside a village', ['x/town.md', 'x/a/village.md', 'x/a/b/village.md'], ['x/a/b/village.md']],
  ['the examples have villages of their own', ['town.md', 'examples/rule/village.md', 'examples/town.md'], []],
  ['what is hidden', ['town.md', '.trash/a/b/village.md'], []],
])('the pages that stand nowhere: %s', (_, paths, stray) => {
  expect(findStrayPages(paths)).toEqual(stray)
})
