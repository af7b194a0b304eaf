import { readFileSync } from 'node:fs'
import { type Day, judge, lawOn, theDay, type Verdict } from '@cunyi/core'
import { readBook } from '@cunyi/records'
import { describe, expect, it } from 'vitest'
import { statusOf } from '../board/status.ts'
import { tongues } from '../words/index.ts'
import { aloud, type PlainSummary, summaryOf } from './plain-language.ts'

const asOf = theDay('2026-11-23')
const textOf = (path: string): string => readFileSync(new URL(`../../../content/${path}`, import.meta.url), 'utf8')

/** What is told of a record of the sample, as it stands or with something changed in it. */
const told = (path: string, change: (text: string) => string = (text) => text, on: Day = asOf): PlainSummary => {
  const files = ['town.md', 'cangxi/village.md', path].map((one) => ({
    path: one,
    bytes: new TextEncoder().encode(one === path ? change(textOf(one)) : textOf(one)),
  }))
  const [decision] = readBook(files).decisions
  if (decision === undefined) throw new Error(`${path} was not read`)
  const verdict: Verdict = judge(decision.reading, decision.village, lawOn, on)
  return { verdict, title: decision.reading.matter.title, status: statusOf(verdict, on), asOf: on }
}

const roof = 'cangxi/2026/003-culture-hall-roof.md'
const upTo = (heading: string) => (text: string) => text.slice(0, text.indexOf(`## ${heading}`))

describe('five sentences', () => {
  it('say in Chinese what the page says', () => {
    expect(summaryOf(told(roof), tongues.zh)).toEqual([
      '2026年3月18日，村民代表会议通过了“文化礼堂屋面修缮工程”。',
      '计划花186,000元，决算182,000元。',
      '45人里到了41人，至少要到30人；41人里38人赞成，至少要21人。',
      '现在已办结：合法通过，结果已经公开。',
      '有意见，打监督电话0571-00000000。公示到2026年9月12日（农历八月初二），已经期满；仍可以找村务监督委员会。',
    ])
  })

  it('say the same in English', () => {
    expect(summaryOf(told(roof), tongues.en)).toEqual([
      "On 18 March 2026 the representatives' meeting carried “文化礼堂屋面修缮工程”.",
      '¥186,000 planned, ¥182,000 settled.',
      '41 people of 45 came, at least 30 were needed; 38 people of 41 agreed, at least 21 were needed.',
      'Completed: Lawfully resolved; the outcome has been disclosed.',
      'To object, ring 0571-00000000. It was on the board until 12 September 2026; you can still turn to the supervision committee.',
    ])
  })

  it('never call passed what is not', () => {
    const short = told(roof, (text) => text.replace('- 实到：41人', '- 实到：29人').replace('- 赞成：38', '- 赞成：26'))
    const [what, , who, where] = summaryOf(short, tongues.zh)
    expect(what).toBe('2026年3月18日，为“文化礼堂屋面修缮工程”召开的村民代表会议，到会的人不够，没有开成。')
    expect(who).toContain('45人里到了29人，至少要到30人')
    expect(where).toMatch(/^现在待整改：/)
  })

  it('say where to object while the notice hangs', () => {
    const hanging = told(roof, upTo('实施'), theDay('2026-03-25'))
    expect(summaryOf(hanging, tongues.zh)[4]).toBe(
      '有意见，打监督电话0571-00000000。公示到2026年4月5日（农历二月十八），这之前都可以提。贴在：村务公开栏、三个村民小组公示栏。',
    )
  })

  it('say plainly what is not known', () => {
    const early = told(roof, (text) => upTo('党员大会审议')(text).replace('- 金额：186000元\n', ''))
    const [what, money, who] = summaryOf(early, tongues.zh)
    expect([what, money, who]).toEqual(['“文化礼堂屋面修缮工程”还没有作出决定。', '记录里没有写金额。', '还没有作出决定。'])
  })

  it('show no number that could name a person', () => {
    const named = told(roof, (text) => text.replace('# 文化礼堂', '# 330106199001010018文化礼堂'))
    for (const spoken of Object.values(tongues)) expect(summaryOf(named, spoken).join()).not.toContain('330106199001010018')
  })
})

describe('the text to be read aloud', () => {
  const spells = aloud(told(roof), lawOn, tongues.zh)

  it('goes from the first step to what was found', () => {
    expect(spells.map(({ heading }) => heading)).toEqual([
      '1．村党组织提议',
      '2．村“两委”会议商议',
      '3．合法性审查',
      '4．党员大会审议',
      '5．决议',
      '6．决议公开',
      '7．实施',
      '8．实施结果公开',
      '核对结果',
    ])
  })

  it('has every count of a vote and every answer to an objection', () => {
    expect(spells[4]?.sentences).toEqual(['2026年3月18日。', '应到45人，实到41人。', '赞成38票，反对2票，弃权1票。'])
    expect(spells[5]?.sentences.at(-1)).toBe('2026年3月25日，有人提出：询问预算明细。2026年3月27日，村务监督委员会答复：明细随公示张贴。')
  })

  it('names what is missing, and what was found', () => {
    const skipped = aloud(told('cangxi/2026/006-culture-hall-fittings.md'), lawOn, tongues.zh)
    expect(skipped.find(({ heading }) => heading.endsWith('党员大会审议'))?.sentences).toEqual(['缺这一步。'])
    expect(skipped.at(-1)?.sentences.join('')).toContain('没有“党员大会审议”的记录')
  })

  it('is whole sentences, in both languages', () => {
    for (const [language, end] of [
      ['zh', /[。]$/],
      ['en', /[.。]$/],
    ] as const)
      for (const { sentences } of aloud(told(roof), lawOn, tongues[language]))
        for (const sentence of sentences) expect(sentence).toMatch(end)
  })
})
