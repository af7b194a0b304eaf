import { describe, expect, test } from 'vitest'
import { findPersonalData } from './find-personal.ts'
import { normalise } from './normalise.ts'

const found = (text: string, declared: readonly string[] = []) =>
  findPersonalData(text, declared).map(({ kind, from, to }) => [kind, text.slice(from, to)])

describe('an identity number', () => {
  const number = '110000190001010012'

  test('is told by its last digit: one other, and it is none', () => {
    const last = [...'0123456789X'].filter((digit) =>
      findPersonalData(`证件${number.slice(0, 17)}${digit}`).some(({ kind }) => kind === 'identity'),
    )
    expect(last).toEqual(['2'])
  })

  test.each([
    ['a province that is none', '100000190001010018'],
    ['a day that the calendar has not', '110000190002300019'],
    ['a digit more', `1${number}`.slice(0, 18)],
  ])('is none with %s', (_, text) => {
    expect(findPersonalData(text)).toEqual([])
  })

  test('is found whole, where it stood in its disguise', () => {
    expect(found('员：1１0​000 1900\n- 0101 0012。')).toEqual([['identity', '1１0​000 1900\n- 0101 0012']])
    expect(found(`A${number}B13800138000`)).toContainEqual(['identity', number])
  })

  test('of fifteen digits is not looked for in a paper’s number', () => {
    expect(found('330106490312123')).toEqual([['identity', '330106490312123']])
    expect(found('合同编号：330106490312123')).toEqual([])
    expect(found('合同编号已录，身份证330106490312123')).toEqual([['identity', '330106490312123']])
  })
})

describe('a telephone', () => {
  test.each([['13800138000'], ['138 0013 8000'], ['138-0013-8000'], ['0571-88881234'], ['(010)88881234']])('%s is one', (text) => {
    expect(findPersonalData(text).map(({ kind }) => kind)).toEqual(['phone'])
  })

  test.each([
    ['13800138000元'],
    ['￥13800138000'],
    ['合同编号13800138000'],
    ['12800138000'],
    ['1380013800'],
    ['13800138000.50'],
    ['13,800,138,000'],
  ])('%s is none', (text) => {
    expect(findPersonalData(text)).toEqual([])
  })

  test('of the place itself needs a word before it', () => {
    expect(found('电话：88881234')).toEqual([['phone', '88881234']])
    expect(found('88881234')).toEqual([])
    expect(found('电话通知 20260318')).toEqual([])
  })

  test('that was declared is left alone, in any form of it', () => {
    expect(found('请打（0571）8888 1234，或者电话88881234', ['0571-88881234'])).toEqual([])
    expect(found('请打0571-88881235', ['0571-88881234'])).toHaveLength(1)
  })
})

describe('a card', () => {
  test('is told by its beginning, or by a word before it, and always by its last digit', () => {
    expect(found('6222220000000003')).toEqual([['card', '6222220000000003']])
    expect(found('6222220000000004')).toEqual([])
    expect(found('1000000000000008')).toEqual([])
    expect(found('账号1000000000000008')).toEqual([['card', '1000000000000008']])
  })
})

describe('a door, a child, an illness', () => {
  test.each([
    ['溪口路12号3幢201室', 'address'],
    ['一二三组四十五号', 'address'],
    ['户主住在中山街８号', 'address'],
    ['李小明，男，9岁', 'minor'],
    ['其女八岁', 'minor'],
    ['王某某患尿毒症', 'medical'],
    ['之子精神残疾二级', 'medical'],
  ])('%s', (text, kind) => {
    expect(findPersonalData(text).map((one) => one.kind)).toEqual([kind])
  })

  test.each([
    ['溪口路12号'],
    ['三组12号路灯'],
    ['村〔2026〕12号文件'],
    ['村委会3楼301会议室'],
    ['18周岁以上'],
    ['李小明，男，19岁'],
    ['高血压、糖尿病患者'],
    ['方便小学生上学'],
  ])('%s names nobody', (text) => {
    expect(findPersonalData(text)).toEqual([])
  })
})

test('what is plain says where it stood', () => {
  const text = '甲\u200b𝟏２\r\n３'
  const { text: bare, at } = normalise(text)
  expect(bare).toBe('甲12\n3')
  expect([...at]).toEqual([0, 2, 4, 6, 7, 8])
})
