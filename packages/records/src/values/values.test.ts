import { atLeast, moreThan } from '@cunyi/core'
import { describe, expect, test } from 'vitest'
import { chineseNumeral } from '../vocabulary/chinese-numeral.ts'
import { arabic } from './chinese.ts'
import { readCount, readNumber } from './count.ts'
import { readDay } from './day.ts'
import { readMoney } from './money.ts'
import { readPeriod } from './period.ts'
import { readShare } from './share.ts'
import type { Value } from './value.ts'

/** What became of a text: its value, or the name of the fault. */
const of = <T>(read: Value<T>): unknown => ('value' in read ? read.value : read.misread.what)

describe('a day', () => {
  test.each([
    '2026-03-02',
    '2026-3-2',
    '2026/03/02',
    '2026/3/2',
    '2026.3.2',
    '2026年3月2日',
    '2026年03月02日',
    '2026 年 3 月 2 日',
    '2026年3月2号',
    '２０２６－０３－０２',
    '２０２６年３月２日',
    '二〇二六年三月二日',
    '20260302',
    ' 2026-03-02　',
    '2026年3月2日下午3时',
    '2026年3月2日（星期一）上午9:00-11:30',
    '2026-03-02 14:00',
    '2026年3月2日（农历正月十四）',
    '农历正月十四（2026年3月2日）',
  ])('is read from %s', (text) => {
    expect(readDay(text)).toEqual({ value: '2026-03-02' })
  })

  test.each([
    ['2026-02-28', '2026-02-28'],
    ['2026-02-29', 'no-such-day'],
    ['2024-02-29', '2024-02-29'],
    ['2026年2月31日', 'no-such-day'],
    ['2026-04-30', '2026-04-30'],
    ['2026-04-31', 'no-such-day'],
    ['2026-13-01', 'no-such-day'],
    ['2026-00-10', 'no-such-day'],
    ['20261301', 'no-such-day'],
  ])('is a day of the calendar: %s is %s', (text, found) => {
    expect(of(readDay(text))).toBe(found)
  })

  test('that two countries read differently is never guessed', () => {
    expect(readDay('03/04/2026')).toEqual({ misread: { what: 'two-readings', readings: ['2026-03-04', '2026-04-03'] } })
  })

  test.each([
    ['13/04/2026', ['2026-04-13']],
    ['2026年3月2日（星期二）', ['2026-03-02']],
    ['2026年3月2日以后', ['2026-03-02']],
    ['2026-03/02', ['2026-03-02']],
    ['3月2日', []],
    ['下周一', []],
    ['26-03-02', ['2026-03-02']],
    ['2026一1一8', ['2026-01-08']],
    ['1e3', []],
  ])('is not taken out of %s, only suggested', (text, meant) => {
    expect(readDay(text)).toEqual({ misread: { what: 'value', asked: 'day', meant } })
  })
})

describe('a period', () => {
  test.each([
    '2026-03-19 至 2026-04-05',
    '2026-03-19至2026-04-05',
    '2026-03-19 到 2026-04-05',
    '2026-03-19~2026-04-05',
    '2026-03-19～2026-04-05',
    '2026-03-19 — 2026-04-05',
    '2026-03-19——2026-04-05',
    '2026-03-19 - 2026-04-05',
    '2026-03-19 to 2026-04-05',
    'from 2026-03-19 to 2026-04-05',
    '自2026年3月19日至2026年4月5日',
    '自2026年3月19日起至2026年4月5日止',
    '2026年3月19日至4月5日',
    '2026-03-19 至 04-05',
    '2026.3.19-2026.4.5',
    '2026.3.19-4.5',
    '2026年3月19日-4月5日',
  ])('is read from %s', (text) => {
    expect(readPeriod(text)).toEqual({ value: { from: '2026-03-19', to: '2026-04-05' } })
  })

  test.each(['2026-03-19', '2026-03-19 起', '自2026年3月19日起', '2026-03-19 至', '2026-03-19 至今'])(
    'whose end is not written is open: %s',
    (text) => {
      expect(readPeriod(text)).toEqual({ value: { from: '2026-03-19' } })
    },
  )

  test.each([
    ['公示7天', 'period-without-days'],
    ['7天', 'period-without-days'],
    ['15个工作日', 'period-without-days'],
    ['2026-03-19 起公示7天', 'period-without-days'],
    ['2026-04-05 至 2026-03-19', 'backwards'],
    ['2026-04-05 至 2026-04-04', 'backwards'],
    ['2026-04-05 至 2026-04-05', { from: '2026-04-05', to: '2026-04-05' }],
    ['2026-02-31 至 2026-03-19', 'no-such-day'],
    ['2026-02-01 至 2026-02-29', 'no-such-day'],
    ['03/04/2026 至 2026-05-01', 'two-readings'],
    ['2026-12-25 至 1月5日', 'value'],
    ['已公示', 'value'],
    ['3月19日至4月5日', 'value'],
    ['2026-03-19-2026-04-05', 'value'],
    ['2026-03-19 至 2026-03-20 至 2026-03-21', 'value'],
  ])('%s is %j', (text, found) => {
    expect(of(readPeriod(text))).toEqual(found)
  })
})

describe('a count', () => {
  test.each([
    ['46', 46, 'person'],
    ['46人', 46, 'person'],
    ['46 人', 46, 'person'],
    ['46名', 46, 'person'],
    ['４６人', 46, 'person'],
    ['四十六人', 46, 'person'],
    ['1,046人', 1046, 'person'],
    ['肆拾陆人', 46, 'person'],
    ['卌六人', 46, 'person'],
    ['一百零五户', 105, 'household'],
    ['250户', 250, 'household'],
    ['250 households', 250, 'household'],
    ['46 people', 46, 'person'],
    ['0', 0, 'person'],
  ])('%s is %i %s', (text, number, unit) => {
    expect(readCount(text)).toEqual({ value: { number, unit } })
  })

  test.each([
    '3百人',
    '4五人',
    '一百二百',
    '',
    '约46人',
    '46-50人',
    '46人/50人',
    '-1',
    '4.5',
    '1e2',
    '046',
    '46人 实到40人',
    '0x10',
    'Infinity',
    '12345678',
  ])('%j is none', (text) => {
    expect(of(readCount(text))).toBe('value')
  })

  test('1,5 can be two numbers', () => {
    expect(of(readNumber('1,5'))).toBe('two-readings')
  })

  test.each([
    ['38票', 38],
    ['三十八', 38],
    ['〇', 0],
    ['无', 0],
    ['38', 38],
  ])('of ballots: %s is %i', (text, number) => {
    expect(readNumber(text)).toEqual({ value: number })
  })
})

describe('money', () => {
  test.each([
    ['186000元', 18_600_000],
    ['186,000元', 18_600_000],
    ['18.6万元', 18_600_000],
    ['18.6万', 18_600_000],
    ['￥186000', 18_600_000],
    ['¥186,000.00', 18_600_000],
    ['１８６０００元', 18_600_000],
    ['人民币186000元整', 18_600_000],
    ['186000', 18_600_000],
    ['186000 yuan', 18_600_000],
    ['186000.5元', 18_600_050],
    ['186000.05元', 18_600_005],
    ['18.60005万元', 18_600_050],
    ['1.2亿元', 12_000_000_000],
    ['十八万元', 18_000_000],
    ['十八万六千元', 18_600_000],
    ['18万6千元', 18_600_000],
    ['一亿零五万元', 10_005_000_000],
    ['壹拾捌万陆仟元整', 18_600_000],
    ['人民币壹万贰仟叁佰肆拾伍元陆角柒分', 1_234_567],
    ['壹佰元零伍分', 10_005],
    ['186000元（大写：壹拾捌万陆仟元整）', 18_600_000],
    ['壹拾捌万陆仟元整（￥186,000.00）', 18_600_000],
    ['0元', 0],
    ['无', 0],
  ])('%s is %i fen', (text, fen) => {
    expect(readMoney(text)).toEqual({ value: fen })
  })

  test.each([
    ['1,5万元', 'two-readings'],
    ['186,00元', 'two-readings'],
    ['18.600元', 'two-readings'],
    ['约18万元', 'value'],
    ['3百元', 'value'],
    ['三万五', 'two-readings'],
    ['一百五十五万五元', 'two-readings'],
    ['186000元（大写：壹拾捌万元整）', 'two-readings'],
    ['186000元（含税）', 'value'],
    ['万元', 'value'],
    ['壹拾佰元', 'value'],
    ['18-20万元', 'value'],
    ['186000.005元', 'value'],
    ['1e5元', 'value'],
    ['元', 'value'],
    ['.5元', 'value'],
    ['1.2.3元', 'value'],
    ['9999999999999999元', 'value'],
  ])('%s is %s', (text, found) => {
    expect(of(readMoney(text))).toBe(found)
  })
})

describe('a share', () => {
  test.each([
    ['三分之二以上', atLeast(2, 3)],
    ['2/3以上', atLeast(2, 3)],
    ['２／３以上', atLeast(2, 3)],
    ['at least 2/3', atLeast(2, 3)],
    ['80%以上', atLeast(80, 100)],
    ['过半数', moreThan(1, 2)],
    ['超过半数', moreThan(1, 2)],
    ['more than half', moreThan(1, 2)],
    ['超过三分之二', moreThan(2, 3)],
    ['半数以上', atLeast(1, 2)],
  ])('%s', (text, share) => {
    expect(readShare(text)).toEqual({ value: share })
  })

  test.each([
    ['三分之二', 'two-readings'],
    ['三分之四以上', 'value'],
    ['多数', 'value'],
    ['0/3以上', 'value'],
  ])('%s is %s', (text, found) => {
    expect(of(readShare(text))).toBe(found)
  })
})

test('numerals of one to ninety-nine are read as they are written', () => {
  for (let number = 1; number < 100; number++) expect(arabic(chineseNumeral(number))).toBe(String(number))
})
