import { describe, expect, it } from 'vitest'
import { breakAroundFigures, breakBetweenWords, phrases } from './line-breaks.ts'

const marked = (text: string): string =>
  breakAroundFigures(text)
    .map(({ text: piece, kept }) => (kept ? `[${piece}]` : piece))
    .join('')

describe('a figure', () => {
  it.each([
    ['公示到2026年9月12日（农历八月初二）', '公示[到2026年9月12日]（农历八月初二）'],
    ['2026年3月19日至2026年4月5日', '[2026年3月19日][至2026年4月5日]'],
    ['计划186,000元，决算182,000.50元', '[计划186,000元]，[决算182,000.50元]'],
    ['应有26票（到会的50人的过半数）', '[应有26票]（到[会的50人]的过半数）'],
    ['45人中到会41人', '[45人]中到[会41人]'],
    ['监督电话：0571-00000000', '监督电话：[0571-00000000]'],
    ['打0571-00000000。公示', '[打0571-00000000。]公示'],
    ['until 12 September 2026; you can', 'until [12 September 2026;] you can'],
    ['in force (5 May 2018), later', 'in force [(5 May 2018),] later'],
    ['from 3 March to the last', 'from [3 March] to the last'],
    ['38 people of 1,041 people agreed', '[38 people] of [1,041 people] agreed'],
    ['at least 10 days, 2 votes', 'at least [10 days,] [2 votes]'],
    ['version 3 Marching on, 20 peoples', 'version 3 Marching on, 20 peoples'],
    ['没有数字', '没有数字'],
    ['', ''],
  ])('stays whole in %s', (text, expected) => {
    expect(marked(text)).toBe(expected)
  })

  it('takes nothing from a text and adds nothing to it', () => {
    for (const text of [
      '12月1日',
      '3天3天',
      '5 April 2026.',
      '(41 people)',
      '2026',
      '2026-003',
      ' 41人 ',
      '第7号和第17号',
      'at least 30 people',
    ])
      expect(
        breakAroundFigures(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
  })
})

describe('a title', () => {
  it.each([
    ['村民代表会议要有三分之二以上的人到会', '村民|代表|会议|要有|三分之二|以上的人到会'],
    ['仓溪村2026年村务决策年度报告', '仓溪村|2026年村务|决策|年度|报告'],
    ['公益事业的兴办和建设承包方案（2026年）', '公益事业的|兴办和|建设|承包|方案|（2026年）'],
    ['', ''],
  ])('is cut between the words of %s', (title, expected) => {
    expect(phrases(title).join('|')).toBe(expected)
  })

  it('begins no line with a sign that closes, and ends none with one that opens', () => {
    const found = phrases('“决议公开”（第一次）：金额、规模、对方和期限一致；要改，重新议。')
    expect(found.join('')).toBe('“决议公开”（第一次）：金额、规模、对方和期限一致；要改，重新议。')
    for (const phrase of found.slice(1)) expect(phrase).not.toMatch(/^[”）：、；，。]/u)
    for (const phrase of found) expect(phrase).not.toMatch(/[“（]$/u)
  })
})

describe('a sentence in large print', () => {
  it.each([
    ['45人里到了41人，至少要到30人；41人里38人赞成。', '45人里|到了41人，|至少|要到30人；|41人里38人|赞成。'],
    ['现在已办结：决议合法通过，实施结果已经公开。', '现在已办结：|决议|合法|通过，|实施|结果|已经|公开。'],
    ['打监督电话0571-00000000。公示到2026年9月12日', '打监督|电话0571-00000000。|公示|到2026年9月12日'],
    ['', ''],
  ])('ends its lines between words and figures of %s', (sentence, expected) => {
    expect(breakBetweenWords(sentence).join('|')).toBe(expected)
    expect(breakBetweenWords(sentence).join('')).toBe(sentence)
  })
})
