import { expect, test } from 'vitest'
import { redact } from './redact.ts'

test.each([
  ['2026-03-19 至 2026-04-05'],
  ['2026-03-19 2026-04-05'],
  ['186,000元'],
  ['18600000元'],
  ['实到38人，赞成36，反对1，弃权1'],
  ['330110000'],
])('leaves days, money and votes readable: %s', (text) => {
  expect(redact(text)).toBe(text)
})

test.each([
  ['13800138000', 11],
  ['138 0013 8000', 13],
  ['１３８００１３８０００', 11],
  ['一三八〇〇一三八〇〇〇', 11],
  ['33010619900101001X', 18],
  ['6222 0212 0001 2345 678', 23],
  ['138\u200b0013\u200b8000', 13],
])('hides what could name a person, and keeps its width: %s', (number, width) => {
  expect(redact(`联系${number}。`)).toBe(`联系${'＊'.repeat(width)}。`)
})

test('hides a number of eleven digits, not one of ten', () => {
  expect(redact('1234567890')).toBe('1234567890')
  expect(redact('12345678901')).toBe('＊'.repeat(11))
})
