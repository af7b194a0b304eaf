import { describe, expect, it } from 'vitest'
import { provinceNamed, readArguments, townFrom, villagesNamed } from './answers.ts'

describe('what was typed', () => {
  it('is read, in any order', () => {
    expect(readArguments(['--town', '白马镇', 'my-town', '--village', '仓溪村', '--village=石桥村'])).toEqual({
      folder: 'my-town',
      town: '白马镇',
      villages: ['仓溪村', '石桥村'],
    })
  })

  it.each([[['a', 'b']], [['--vilage', '仓溪村']], [['--town']]])('is not understood: %j', (typed) => {
    expect(readArguments(typed)).toHaveProperty('wrong')
  })
})

it.each([
  ['浙江省', '浙江省'],
  ['浙江', '浙江省'],
  ['北京', '北京市'],
  ['广西壮族自治区', '广西壮族自治区'],
  ['cn-zj', '浙江省'],
  ['Zhejiang', '浙江省'],
  ['宁波', '宁波市'],
  ['全国', undefined],
  ['cn', undefined],
  ['火星省', undefined],
  ['', undefined],
])('a province: %s', (text, name) => {
  expect(provinceNamed(text)).toBe(name)
})

it.each<[readonly string[], readonly string[] | undefined]>([
  [['仓溪村'], ['cangxi']],
  [
    ['仓溪村', '石桥社区'],
    ['cangxi', 'shiqiao'],
  ],
  [
    ['仓溪村', '苍溪村'],
    ['cangxi', 'cangxi-2'],
  ],
  [['仓溪村=cx'], ['cx']],
  [['仓溪村=Cang Xi'], undefined],
  [['仓溪村=a', '石桥村=a'], undefined],
  [['仓溪村=../etc'], undefined],
  [['=a'], undefined],
  [[], undefined],
])('the folders of %j', (typed, folders) => {
  expect(villagesNamed(typed)?.map(({ folder }) => folder)).toEqual(folders)
})

it.each([
  [{ town: ' ' }, 'town'],
  [{ province: '火星省' }, 'province'],
  [{ villages: [] }, 'villages'],
  [{ address: 'board.example' }, 'address'],
])('%j is no town', (change, wrong) => {
  const good = { town: '白马镇', province: '浙江', villages: ['仓溪村'] }
  expect(townFrom(good, '0.1.0')).toEqual({
    name: '白马镇',
    province: '浙江省',
    villages: [{ name: '仓溪村', folder: 'cangxi' }],
    version: '0.1.0',
  })
  expect(townFrom({ ...good, ...change }, '0.1.0')).toEqual({ wrong })
})
