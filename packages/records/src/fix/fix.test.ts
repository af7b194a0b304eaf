import { describe, expect, it } from 'vitest'
import { fix } from './fix.ts'

/** A record whose one step is given, before and after. */
const record = (lines: string): string => `# 修路\n\n## 村党组织提议\n\n${lines}`

describe('one canonical form', () => {
  it.each([
    ['marks of headings', '＃＃党员大会审议', '## 党员大会审议\n'],
    ['everyday names of steps', '## 党员会议审议 ##', '## 党员大会审议\n'],
    ['the number of a step taken again', '## 党员会议审议（第２次）', '## 党员大会审议（第二次）\n'],
    ['English beside Chinese', '## disclosure of the resolution', '## Disclosure of the resolution\n'],
  ])('%s', (_, before, after) => {
    expect(fix(`# 修路\n\n${before}`)).toBe(`# 修路\n\n${after}`)
  })

  it.each([
    ['colons', '- 应到:7人', '- 应到：7人\n'],
    ['blanks around a colon', '- 应到 ：　7人', '- 应到：7人\n'],
    ['names of facts', '- 会议时间：2026-03-02', '- 时间：2026-03-02\n'],
    ['digits', '- 应到：７人', '- 应到：7人\n'],
    ['Chinese numerals', '- 应到：四十六人', '- 应到：46人\n'],
    ['a missing unit', '- 应到：7', '- 应到：7人\n'],
    ['votes', '- 赞成：1,038票', '- 赞成：1038\n'],
    ['days', '- 时间：二〇二六年三月二日', '- 时间：2026-03-02\n'],
    ['marks of lists', '* 应到：7人\n* 实到：7人', '- 应到：7人\n- 实到：7人\n'],
    ['full-width marks', '－应到：7人\n－实到：7人', '- 应到：7人\n- 实到：7人\n'],
    ['numbered facts', '1. 应到：7人\n2. 实到：7人', '- 应到：7人\n- 实到：7人\n'],
    ['loose facts', '- 应到：7人\n\n\n- 实到：7人', '- 应到：7人\n- 实到：7人\n'],
    ['a word written with accents apart', '提议先问 cafe\u0301 的人。', '提议先问 caf\u00e9 的人。\n'],
    ['a double kept for old encodings', '- 地点：\uf9b4村', '- 地点：領村\n'],
  ])('%s', (_, before, after) => {
    expect(fix(record(before))).toBe(record(after))
  })

  it('sums and periods', () => {
    expect(fix('# 修路\n\n- 预算金额：人民币18.6万元整\n')).toBe('# 修路\n\n- 金额：186000元\n')
    expect(fix('# 修路\n\n## 决议公开\n\n- 公示期：2026年3月19日至4月5日\n')).toBe(
      '# 修路\n\n## 决议公开\n\n- 公开日期：2026-03-19 至 2026-04-05\n',
    )
  })

  it('works, their day and their sum', () => {
    const before = '# 修路\n\n## 实施\n\n* 2026年4月12日，签订合同:18.2万元，第一期\n* 2026-4-20 验收:合格\n'
    expect(fix(before)).toBe('# 修路\n\n## 实施\n\n- 2026-04-12 签订合同：182000元；第一期\n- 2026-04-20 验收：合格\n')
  })

  it('line ends, and blank lines between blocks', () => {
    expect(fix('\ufeff#修路\r\n屋面渗漏。  \r\n\r\n\r\n## 党员大会审议\r\n- 应到：46人\r\n会上说明。')).toBe(
      '# 修路\n\n屋面渗漏。\n\n## 党员大会审议\n\n- 应到：46人\n会上说明。\n',
    )
  })
})

describe('left exactly as it stands', () => {
  it.each([
    ['two readings', '- 应到: 1,5'],
    ['no reading', '- 应到: 大部分'],
    ['a fact written twice', '- 应到: ７人\n- 应到: ８人'],
    ['a name that is not ours', '- 天气: 晴'],
    ['a name near ours', '- 实倒: ７人'],
    ['a fact over two lines', '- 地点: 村党群\n  服务中心'],
    ['who somebody is', '- 负责单位：第一组'],
    ['a day that the calendar has not', '- 时间: 2026年2月30日'],
    ['prose', '会上３人 发言:先修排水沟。\n共 1,5 万元。'],
    ['rare characters and their variants', '- 地点：\u{20bb7}村 葛\u{e0100}'],
    ['radicals, which a finding asks about', '会上⼀致同意。'],
    ['a list beside another', '* 应到：7人\n\n- 先修排水沟'],
  ])('%s', (_, lines) => {
    expect(fix(record(`${lines}\n`))).toBe(record(`${lines}\n`))
  })

  it('a second time without its number: it may be a slip of copying', () => {
    const text = '# 修路\n\n## 党员大会审议\n\n## 党员大会审议\n'
    expect(fix(text)).toBe(text)
  })

  it('the word for whoever gave an opinion', () => {
    const text = '# 修路\n\n## 风险评估\n\n- 评估机构：某评估公司\n'
    expect(fix(text)).toBe(text)
  })

  it('marks that would become others with their accents', () => {
    const text = '# 修路\n\n>\u0338 甲\n'
    expect(fix(text)).toBe(text)
  })

  it.each(['', ' \n', 'a\0b', '> '.repeat(20)])('what is not read at all: %j', (text) => {
    expect(fix(text)).toBe(text)
  })
})

describe('the page of a village', () => {
  it('keeps its facts, and has its marks put right', () => {
    expect(fix('＃仓溪村\r\n\r\n- 适用地区:浙江省\r\n＃＃组成\r\n', { as: 'page' })).toBe('# 仓溪村\n\n- 适用地区:浙江省\n\n## 组成\n')
  })
})
