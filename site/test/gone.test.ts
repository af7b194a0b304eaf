import { theDay } from '@cunyi/core'
import { describe, expect, it } from 'vitest'
import { broughtBack, type PublishedPage, readPublished, writePublished } from '../src/board/taken-down.ts'

const today = theDay('2026-11-23')
const before: readonly PublishedPage[] = [
  { path: 'a/2026/001.md', first: theDay('2026-03-19') },
  { path: 'a/2026/002 （撤下）.md', first: theDay('2026-03-20'), since: theDay('2026-05-01') },
  {
    path: 'a/2026/003.md',
    first: theDay('2026-03-21'),
    title: '修路',
    since: theDay('2026-05-02'),
    why: '村民委员会撤下，写有个人信息（家庭住址）',
  },
]

describe('the list of what was published', () => {
  it('is read as it was written', () => {
    expect(readPublished(writePublished(before))).toEqual(before)
    expect(readPublished(writePublished([]))).toEqual([])
  })

  it('begins what is new, ends what is missing, and takes back what has come back', () => {
    expect(
      broughtBack(
        before,
        new Map([
          ['a/2026/002 （撤下）.md', '水渠“二期”'],
          ['b/2026/001.md', ''],
        ]),
        today,
      ),
    ).toEqual([
      { path: 'a/2026/001.md', first: '2026-03-19', since: today },
      { path: 'a/2026/002 （撤下）.md', first: '2026-03-20', title: '水渠 二期' },
      before[2],
      { path: 'b/2026/001.md', first: today },
    ])
  })

  it('does not move the day on which a record was taken down', () => {
    const once = broughtBack(before, new Map(), theDay('2026-06-01'))
    expect(broughtBack(once, new Map(), today)).toEqual(once)
  })

  it.each(['- 2026-02-30 a.md', '- a.md', '- 2026-03-19 a.md（撤下 2026-13-01）', '-2026-03-19 a.md'])(
    'refuses a line that is none of ours: %s',
    (line) => {
      expect(() => readPublished(line)).toThrow('none of ours')
    },
  )
})
