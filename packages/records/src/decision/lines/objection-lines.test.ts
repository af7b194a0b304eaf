import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'
import { readObjectionLine } from './objection-lines.ts'
import { readOpinionLine } from './opinion-lines.ts'

describe('an objection', () => {
  it('has its day, how it came, who took it down, and what it is about', () => {
    expect(readObjectionLine('2026-03-25 书面 村务监督委员会收：询问预算明细')).toEqual({
      value: { raised: '2026-03-25', channel: '书面', receiver: '村务监督委员会', about: '询问预算明细', handled: [] },
    })
  })

  it('goes on, clause by clause, each with its day', () => {
    const text =
      '2026-03-25 电话，问工期；2026-03-26 村民委员会受理；2026-03-27 村民委员会答复：九月底；2026-03-28 不服：太晚；2026年3月29日 转街道办事处；2026-04-02 街道办事处书面答复；2026-04-03 满意'
    expect(readObjectionLine(text)).toMatchObject({
      value: {
        raised: '2026-03-25',
        channel: '电话',
        about: '问工期',
        handled: [
          { day: '2026-03-26', did: 'received', by: '村民委员会' },
          { day: '2026-03-27', did: 'answered', by: '村民委员会', said: '九月底' },
          { day: '2026-03-28', did: 'disputed', said: '太晚' },
          { day: '2026-03-29', did: 'forwarded', to: '街道办事处' },
          { day: '2026-04-02', did: 'answered', by: '街道办事处' },
          { day: '2026-04-03', did: 'settled' },
        ],
      },
    })
  })

  it('keeps a semicolon that no day follows', () => {
    expect(readObjectionLine('2026-03-25 问工期；问质量')).toMatchObject({ value: { about: '问工期；问质量', handled: [] } })
  })

  it.each(['有村民问预算', '2026-03-25', '2026-03-25 书面', '2026-03-25 问工期；2026-03-26 以后再说'])('“%s” is none', (text) => {
    expect(readObjectionLine(text)).toBeUndefined()
  })

  it.each(['2026-02-31 问工期', '2026-03-25 问工期；2026-02-31 村民委员会答复：九月底'])(
    '“%s” has a day that the calendar has not',
    (text) => {
      expect(readObjectionLine(text)).toEqual({ misread: { what: 'no-such-day' } })
    },
  )

  it('is read in English too', () => {
    expect(
      readObjectionLine(
        '2026-03-25 in writing received by supervision committee: the budget; 2026-03-27 villagers’ committee answered: posted',
      ),
    ).toMatchObject({
      value: {
        channel: 'in writing',
        receiver: 'supervision committee',
        about: 'the budget',
        handled: [{ did: 'answered', by: 'villagers’ committee' }],
      },
    })
  })
})

describe('an opinion', () => {
  it.each(['村务监督委员会 2026-04-05：公开属实', '2026-04-05 村务监督委员会：公开属实', '村务监督委员会（2026年4月5日）：公开属实'])(
    '“%s” says whose it is, when, and what',
    (text) => {
      expect(readOpinionLine(text)).toEqual({ value: { by: '村务监督委员会', day: '2026-04-05', said: '公开属实' } })
    },
  )

  it('of another form is none', () => {
    expect(readOpinionLine('村务监督委员会：公开属实')).toBeUndefined()
    expect(readOpinionLine('村务监督委员会 2026-02-31：公开属实')).toEqual({ misread: { what: 'no-such-day' } })
  })
})

describe('prose where objections should stand', () => {
  const told = (part: string) =>
    read('x.md', `# 修路\n\n## 决议公开\n\n### 异议\n\n${part}\n`).findings.map(({ rule, level }) => `${level} ${rule}`)

  it.each(['2026-03-25 有村民问预算', '> 2026-03-25 有村民问预算', '收到一条，还没有答复。'])(
    '“%s” does not pass for nobody having objected',
    (part) => {
      expect(told(part)).toEqual(['defect record-objection'])
    },
  )

  it.each(['无。', '- 无', '- 2026-03-25 问预算；2026-03-26 村民委员会答复：已张贴\n\n答复已张贴。'])('“%s” is read', (part) => {
    expect(told(part)).toEqual([])
  })
})

it.each([
  ['异义', ['defect record-heading']],
  ['讨论', []],
  ['附件', []],
])('a part called %s', (title, found) => {
  const { findings } = read('x.md', `# 修路\n\n## 决议公开\n\n### ${title}\n\n- 2026-03-25 问预算\n`)
  expect(findings.map(({ rule, level }) => `${level} ${rule}`)).toEqual(found)
})

describe('a sentence of a notice', () => {
  const asked = (sentence: string) =>
    read('x.md', `# 甲\n\n## 决议公开\n\n- 公开日期：2026-03-19 至 2026-04-05\n\n${sentence}\n`).findings.filter(
      ({ rule }) => rule === 'record-objection',
    )

  it.each([
    '公示期间如有异议，请以书面或者口头形式向村务监督委员会反映。',
    '对公示内容有异议的，可以向村务监督委员会提出。',
    '欢迎全体村民监督，如发现问题请拨打举报电话。',
    '如有不同意见，请在4月5日前反映。',
  ])('that says what to do with an objection tells of none: %s', (sentence) => {
    expect(asked(sentence)).toEqual([])
  })

  it.each([
    '3月25日有村民反映预算偏高。',
    '公示期间收到异议两条。',
    '如有异议请反映。公示期间村民对工期提出了异议。',
    '第三组村民质疑造价。',
    '有异议的村民已经答复。',
    `公示期满，未收到异议，${'另把公告抄在黑板上'.repeat(50)}，有村民质疑造价。`,
  ])('that tells of one is asked about: %s', (sentence) => {
    expect(asked(sentence)).toHaveLength(1)
  })
})
