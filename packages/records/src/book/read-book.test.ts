import { nowhere } from '@cunyi/core'
import { expect, test } from 'vitest'
import { readBook } from './read-book.ts'

const file = (path: string, text = '# 修路\n') => ({ path, bytes: new TextEncoder().encode(text) })
const book = (...files: readonly ReturnType<typeof file>[]) => readBook(files)

test('sorts a folder into town, villages, decisions and attachments', () => {
  const found = book(
    file('town.md', '# 溪口街道\n\n- 适用地区：浙江省\n'),
    file('cangxi/village.md', '# 仓溪村\n'),
    file('cangxi/2026/003-roof.md'),
    file('cangxi/2026/003-roof/board.jpg'),
    file('cangxi/2026/003-roof/notes.md'),
    file('examples/record-day/broken.md'),
    file('README.md'),
    file('.DS_Store'),
  )
  expect(found.town?.name).toBe('溪口街道')
  expect(found.villages.map(({ folder }) => folder)).toEqual(['cangxi'])
  expect(found.decisions.map(({ reading }) => reading.path)).toEqual(['cangxi/2026/003-roof.md'])
  expect(found.attachments).toEqual(['cangxi/2026/003-roof/board.jpg', 'cangxi/2026/003-roof/notes.md'])
})

test('a village has what its town has, unless it says so itself', () => {
  const town = file('town.md', '# 镇\n\n- 适用地区：浙江省\n- 备案机关：镇政府\n\n## 本地规定\n\n- 决议公开天数：20天（依据：规则）\n')
  const { villages } = book(town, file('a/village.md', '# 甲村\n'), file('b/village.md', '# 乙村\n\n- 适用地区：山东省\n'))
  expect(villages.map(({ village }) => [village.jurisdiction, village.filing, village.local.length])).toEqual([
    ['cn-zj', '镇政府', 1],
    ['cn-sd', '镇政府', 1],
  ])
})

test('a decision without a village is read, told, and judged nowhere', () => {
  const [decision] = book(file('cangxi/2026/003-roof.md')).decisions
  expect(decision?.village).toBe(nowhere)
  expect(decision?.reading.matter.title).toBe('修路')
  expect(decision?.reading.findings).toMatchObject([
    { rule: 'record-village', fault: { what: 'no-village', text: 'cangxi/village.md' }, remedy: { kind: 'write', field: 'village' } },
  ])
})

test('MDX is refused and not opened', () => {
  const [decision] = book(
    file('cangxi/village.md', '# 仓溪村\n'),
    file('cangxi/2026/003-roof.mdx', 'export const x = 1\n\n# 修路\n'),
  ).decisions
  expect(decision?.reading).toMatchObject({ text: '', matter: { title: '' }, findings: [{ rule: 'record-mdx', fault: { what: 'mdx' } }] })
})

test('a record in the wrong place is still a decision, and one that cannot be read stops no other', () => {
  const found = readBook([file('cangxi/003-roof.md'), { path: 'cangxi/2026/004.md', bytes: new Uint8Array([0, 1, 2]) }, file('005.md')])
  expect(found.decisions.map(({ reading }) => reading.path)).toEqual(['005.md', 'cangxi/003-roof.md', 'cangxi/2026/004.md'])
})

test('a number is used once in a village, and again in another', () => {
  const numbered = (path: string) => file(path, '# 修路\n\n- 编号：2026-003\n')
  const { decisions } = book(
    file('cangxi/village.md', '# 仓溪村\n'),
    file('shiqiao/village.md', '# 石桥村\n'),
    numbered('cangxi/2026/003-roof.md'),
    numbered('cangxi/2026/004-lamps.md'),
    numbered('shiqiao/2026/003-lamps.md'),
  )
  expect(decisions.map(({ reading }) => reading.findings.map(({ rule, place }) => [rule, place.line]))).toEqual([
    [],
    [['record-number', 3]],
    [],
  ])
})

test('a number is the same number in digits of another width', () => {
  const numbered = (path: string, number: string) => file(path, `# 修路\n\n- 编号：${number}\n`)
  const { decisions } = book(
    file('cangxi/village.md', '# 仓溪村\n'),
    numbered('cangxi/2026/003-roof.md', '2026-003'),
    numbered('cangxi/2026/004-lamps.md', '２０２６－００３'),
    numbered('cangxi/2026/005-well.md', '2026-0\u200b03'),
  )
  expect(decisions.map(({ reading }) => reading.findings.map(({ rule }) => rule))).toEqual([
    [],
    ['record-number'],
    ['record-lookalike', 'record-number'],
  ])
})

test('folders and facts may bear names that programs use', () => {
  const found = book(
    file('__proto__/village.md', '# 甲村\n\n- 适用地区：浙江省\n'),
    file('__proto__/2026/001-a.md', '# 修路\n\n- constructor：1\n'),
    file('constructor/2026/001-a.md'),
  )
  expect(found.decisions.map(({ village }) => village.name)).toEqual(['甲村', ''])
  expect(found.decisions[0]?.reading.matter.others).toEqual([{ name: 'constructor', value: '1' }])
})
