import { expect, test } from 'vitest'
import { stage } from '../testing/make.ts'
import { attachmentsOf } from './attachments.ts'

const files = {
  'content/town.md': '# 镇',
  'content/a/2026/1.md': '# 一',
  'content/a/2026/1/sign.jpg': 'same',
  'content/a/2026/1/plan.pdf': 'plan of one',
  'content/b/2026/2/sign.jpg': 'same',
  'content/b/2026/2/other.jpg': 'else',
  'content/b/2026/2/.DS_Store': 'same',
  'content/examples/x/2026/1/sign.jpg': 'same',
  'content/b/2026/3.md': '# 三',
}

test('a record without a folder costs nothing', () => {
  const { world } = stage(files, {
    listFiles: () => {
      throw new Error('the book was gone through')
    },
  })
  expect(attachmentsOf(world, { root: '/desk/content', wanted: ['b/2026/3.md'] })).toEqual([])
})

test('only files of equal size are read, in the whole book', () => {
  const read: string[] = []
  const { world } = stage(files)
  const counted = {
    ...world,
    digestOf: (path: string) => {
      read.push(path)
      return world.digestOf(path)
    },
  }
  const found = attachmentsOf(counted, { root: '/desk/content', wanted: ['a/2026/1.md'] })
  expect(found.map(({ path, digest }) => [path, digest !== undefined])).toEqual([
    ['a/2026/1/sign.jpg', true],
    ['a/2026/1/plan.pdf', false],
    ['b/2026/2/sign.jpg', true],
    ['b/2026/2/other.jpg', true],
  ])
  expect(new Set(found.filter(({ path }) => path.endsWith('sign.jpg')).map(({ digest }) => digest)).size).toBe(1)
  expect(read).toHaveLength(3)
})
