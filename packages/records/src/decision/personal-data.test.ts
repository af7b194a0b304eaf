import { expect, test } from 'vitest'
import { readBook } from '../book/read-book.ts'
import { readTown } from '../place/town.ts'
import { readVillage } from '../place/village.ts'
import { parsers } from '../testing/parsers.ts'
import { read } from './read.ts'

const privateOf = (path: string, text: string) => read(path, text).findings.filter(({ rule }) => rule.startsWith('private-'))

test('a number is told where it begins, with the last line of it, and nothing of it', () => {
  const text = '# 修路\r\n\r\n经办人证件1100001900\r\n01010012，已核。\r\n'
  expect(privateOf('x.md', text)).toMatchObject([
    {
      rule: 'private-identity',
      level: 'defect',
      place: { line: 3, column: 6 },
      fault: { until: 4, text: '经办人证件＊＊＊，已核。' },
    },
  ])
})

test('a line that holds many numbers is told once for each kind', () => {
  expect(privateOf('x.md', '# 修路\n\n13800138000、13900139000，0571-88881234，6222220000000003').map(({ rule }) => rule)).toEqual([
    'private-phone',
    'private-card',
  ])
})

test('what stands around a number holds nothing personal either', () => {
  const [first] = privateOf('x.md', '# 修路\n\n110000190001010012 13800138000 6222220000000003')
  expect(first?.fault).toMatchObject({ text: '＊＊＊' })
})

test('a text that cannot be parsed is searched all the same', () => {
  expect(privateOf('x.md', `${'> '.repeat(50)}13800138000`).map(({ rule }) => rule)).toEqual(['private-phone'])
})

test('every parser finds the same', () => {
  const text = '# 修路 13800138000\n\n> - 0571-8888\n>   1234\n\n| a | 110000 |\n|---|---|\n| b | 1 |'
  const [slow, fast] = parsers.map(([, parse]) => read('x.md', text, { parse }).findings)
  expect(fast).toEqual(slow)
})

test('telephones of supervision may stand anywhere: the record’s own, the village’s and the town’s', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const record = '# 修路\n\n问0571-80000001、0571-80000002、0571-80000003、0571-80000004。\n\n## 决议公开\n\n- 监督电话：0571-80000001'
  const { decisions } = readBook([
    { path: 'town.md', bytes: bytes('# 镇\n\n- 监督电话：0571-80000003') },
    { path: 'a/village.md', bytes: bytes('# 村\n\n- 监督电话：0571-80000002') },
    { path: 'a/2026/1.md', bytes: bytes(record) },
  ])
  const found = decisions.flatMap(({ reading }) => reading.findings).filter(({ rule }) => rule === 'private-phone')
  expect(found.map(({ place }) => place)).toEqual([{ line: 3, column: 44 }])
})

test('the pages of town and village are searched too', () => {
  expect(readVillage('a/village.md', '# 村\n\n- 监督电话：0571-80000002\n\n会计 13800138000').findings.map(({ rule }) => rule)).toEqual([
    'private-phone',
  ])
  expect(readTown('town.md', '# 镇\n\n| 联系人 | 13800138000 |').findings.map(({ rule }) => rule)).toEqual(['private-phone'])
})
