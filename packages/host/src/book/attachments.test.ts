import { hash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Files } from '../machine/files.ts'
import { attachmentsIn } from './attachments.ts'

const texts = new Map(
  Object.entries({
    '/book/town.md': '# 镇',
    '/book/a/2026/1.md': '# 一',
    '/book/a/2026/1/sign.jpg': 'same',
    '/book/a/2026/1/plan.pdf': 'plan of one',
    '/book/b/2026/2/sign.jpg': 'same',
    '/book/b/2026/2/other.jpg': 'else',
    '/book/b/2026/2/.DS_Store': 'same',
    '/book/examples/x/2026/1/sign.jpg': 'same',
    '/book/b/2026/3.md': '# 三',
  }),
)

const below = (folder: string) => [...texts.keys()].filter((path) => path.startsWith(`${folder}/`))

/** Those files in memory, and which of them were read for a digest. */
const inMemory = (): { readonly files: Files; readonly read: string[] } => {
  const read: string[] = []
  const files: Files = {
    look: (path) => (texts.has(path) ? 'file' : below(path).length > 0 ? 'folder' : undefined),
    listFiles: (folder) => below(folder).map((path) => path.slice(folder.length + 1)),
    listPassedOver: () => [],
    sizeOf: (path) => texts.get(path)?.length,
    digestOf: (path) => {
      read.push(path)
      return hash('sha256', texts.get(path) ?? '')
    },
    readFile: () => undefined,
  }
  return { files, read }
}

test('a record without a folder costs nothing', () => {
  const { files } = inMemory()
  const listFiles = () => {
    throw new Error('the book was gone through')
  }
  expect(attachmentsIn({ ...files, listFiles }, '/book', ['b/2026/3.md'])).toEqual([])
})

test('only files of equal size are read, in the whole book', () => {
  const { files, read } = inMemory()
  const found = attachmentsIn(files, '/book', ['a/2026/1.md'])
  expect(found.map(({ path, digest }) => [path, digest !== undefined])).toEqual([
    ['a/2026/1/sign.jpg', true],
    ['a/2026/1/plan.pdf', false],
    ['b/2026/2/sign.jpg', true],
    ['b/2026/2/other.jpg', true],
  ])
  expect(new Set(found.filter(({ path }) => path.endsWith('sign.jpg')).map(({ digest }) => digest)).size).toBe(1)
  expect(read).toHaveLength(3)
})

test('where no record is named, all are asked about', () => {
  const { files } = inMemory()
  expect(attachmentsIn(files, '/book')).toEqual(attachmentsIn(files, '/book', ['a/2026/1.md', 'b/2026/2.md']))
})
