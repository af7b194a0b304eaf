import { describe, expect, test } from 'vitest'
import { misleads, oddCharacters, visible, visibleForm } from './characters.ts'

const kinds = (text: string): readonly string[] => [...oddCharacters(text)].map(({ at, kind }) => `${at} ${kind}`)

describe('a character that is not what it looks like', () => {
  test.each([
    ['3\u200b8', ['1 hidden'], '38'],
    ['\ufeff甲', ['0 hidden'], '甲'],
    ['四\u2f17人', ['1 alike'], '四十人'],
    ['村⺠', ['1 alike'], '村民'],
    ['二○二六', ['1 alike'], '二〇二六'],
    ['Cafe\u0301', ['4 alike'], 'Café'],
    ['R\u0435solution', ['1 alike'], 'Resolution'],
    ['实到∶41', ['2 alike'], '实到：41'],
    ['\u202e83', ['0 misleading'], '\u202e83'],
    ['甲\ue000', ['1 misleading'], '甲\ue000'],
    ['甲\ud800', ['1 misleading'], '甲\ud800'],
    ['甲\u001b[2J', ['1 misleading'], '甲\u001b[2J'],
  ])('%j is told, and seen as another text', (text, told, looks) => {
    expect(kinds(text)).toEqual(told)
    expect(visibleForm(text)).toBe(looks)
    expect(misleads(text)).toBe(told[0]?.endsWith('misleading'))
  })

  test.each([
    '𠮷',
    '葛\u{e0100}',
    '👨\u200d👩\u200d👧',
    '❤\ufe0f',
    '1∶50',
    '示范○○村',
    'Москва',
    'ئەھالە\u200cلار',
    '\uf06c 甲',
    '２０２６－３',
    'é',
  ])('%j is what it looks like', (text) => {
    expect(kinds(text)).toEqual([])
    expect(visibleForm(text)).toBe(text)
  })

  test('what shows as nothing is left out, and a double is kept', () => {
    expect(visible('\u200b⼀')).toBe('⼀')
  })
})
