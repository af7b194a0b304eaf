import { expect, it } from 'vitest'
import { clashesOf } from '../src/board/content.ts'
import { decisionPage } from '../src/route/address.ts'

it('records that would stand at one address are found: by capitals, by code, by the way a sign is written', () => {
  expect(
    clashesOf([
      'a/2026/003-a.MD',
      'a/2026/003-a.md',
      'a/2026/004-b.md',
      'a/2026/_8def.md',
      'a/2026/路.md',
      'a/2026/\u00e9.md',
      'a/2026/e\u0301.md',
      'village.md',
    ]),
  ).toEqual([
    ['a/2026/003-a.MD', 'a/2026/003-a.md'],
    ['a/2026/_8def.md', 'a/2026/路.md'],
    ['a/2026/\u00e9.md', 'a/2026/e\u0301.md'],
  ])
})

it('an address is never longer than a name may be, and long ones that differ stay apart', () => {
  const [one, other] = ['一', '二'].map((end) => decisionPage(`cangxi/2026/${'长'.repeat(83)}${end}.md`))
  expect(one).not.toBe(other)
  for (const page of [one, other]) expect(Math.max(...(page ?? '').split('/').map((part) => part.length))).toBeLessThan(220)
})
