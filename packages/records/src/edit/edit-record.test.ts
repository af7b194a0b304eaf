import { theDay } from '@cunyi/core'
import { describe, expect, it } from 'vitest'
import { read } from '../decision/read.ts'
import { sample } from '../testing/sample.ts'
import { edit } from './edit-record.ts'
import type { RecordChange } from './record-change.ts'

const textOf = (text: string, change: RecordChange): string => {
  const edited = edit(text, change)
  return 'text' in edited ? edited.text : `refused: ${edited.refused} ${edited.line ?? ''}`.trim()
}

/** The lines that are other ones, as `before → after`. */
const difference = (text: string, change: RecordChange): readonly string[] => {
  const [a, b] = [text.split('\n'), textOf(text, change).split('\n')]
  if (b[0]?.startsWith('refused')) return b
  const from = a.findIndex((line, index) => line !== b[index])
  const behind = a.toReversed().findIndex((line, index) => line !== b[b.length - 1 - index])
  const rest = Math.min(Math.max(behind, 0), a.length - from, b.length - from)
  return from < 0 && a.length === b.length
    ? []
    : [
        ...a.slice(from, a.length - rest).map((one) => `- ${one}`),
        ...b.slice(from < 0 ? a.length : from, b.length - rest).map((one) => `+ ${one}`),
      ]
}

describe('a fact', () => {
  it('is set behind its own name, in the one form that we write', () => {
    expect(difference(sample, { do: 'set', in: 4, field: 'attended', value: { number: 40, unit: 'person' } })).toEqual([
      '- - 实到：41人',
      '+ - 实到：40人',
    ])
    expect(difference(sample, { do: 'set', in: 'head', field: 'amount', value: 18_650_000 })).toEqual([
      '- - 金额：186000元',
      '+ - 金额：186500元',
    ])
  })

  it.each([
    ['* 会议时间 : ２０２６年３月２日', 'day', '* 会议时间 : 2026-06-07', '2026-06-07'],
    ['1. 应到户数：250', 'shouldAttend', '1. 应到：37人', { number: 37, unit: 'person' }],
    ['- 赞成（票）：38', 'for', '- 赞成（票）：13', 13],
    ['- 结论：☑通过 □未通过', 'result', '- 结论：未通过', 'lost'],
    ['- 弃权：', 'abstained', '- 弃权：1', 1],
    ['- 赞成：多数同意', 'for', '- 赞成：36', 36],
    ['- 实到：41人，占91%；', 'attended', '- 实到：40人', { number: 40, unit: 'person' }],
    ['- For: 38', 'for', '- For: 36', 36],
  ] as const)('%s: %s becomes %s', (line, field, after, value) => {
    const text = (one: string) => `# 修路\r\n\r\n## 党员大会审议\r\n\r\n${one}\r\n\r\n会上说明。\r\n`
    expect(textOf(text(line), { do: 'set', in: 0, field, value })).toBe(text(after))
  })

  it('keeps marks, line ends and what could not be read, and counts the byte order mark', () => {
    const text = '\ufeff# 修路\r\n- 金额：1,5万元\r\n- 天气：晴  \r\n- 编号：3'
    const edited = edit(text, { do: 'set', in: 'head', field: 'number', value: '2026-003' })
    expect(edited).toEqual({
      text: `${text.slice(0, -1)}2026-003`,
      edits: [{ start: text.length - 1, end: text.length, text: '2026-003' }],
    })
  })

  it('that is missing gets a line where the format has it', () => {
    expect(difference(sample, { do: 'set', in: 4, field: 'venue', value: '文化礼堂' })).toEqual(['+ - 地点：文化礼堂'])
    expect(textOf(sample, { do: 'set', in: 4, field: 'venue', value: '文化礼堂' })).toContain(
      '- 时间：2026-03-18\n- 地点：文化礼堂\n- 召集',
    )
    expect(textOf('# 修路', { do: 'set', in: 'head', field: 'number', value: '3' })).toBe('# 修路\n\n- 编号：3')
    const works = '# 修路\n\n## 实施\n\n- 2026-04-12 签订合同：182000元\n'
    expect(textOf(works, { do: 'set', in: 0, field: 'by', value: '村民委员会' })).toBe(
      works.replace('- 2026', '- 经办人：村民委员会\n- 2026'),
    )
  })

  it('of an English record has an English name', () => {
    const text = "# Road\n\n## Review by the Party members' meeting\n\n- Date: 2026-03-12\n- Present: 38\n"
    expect(textOf(text, { do: 'set', in: 0, field: 'for', value: 36 })).toBe(`${text}- For: 36\n`)
  })

  it('is cleared with its line', () => {
    expect(difference(sample, { do: 'clear', in: 4, field: 'womenAttended' })).toEqual(['- - 女代表实到：14人'])
    expect(textOf('# 修路\r\n\r\n- 编号：1\r\n- 规模：两里', { do: 'clear', in: 'head', field: 'scope' })).toBe('# 修路\r\n\r\n- 编号：1')
  })

  it('may be set to words that nobody can read: they stay, and are asked about', () => {
    const text = textOf(sample, { do: 'set', in: 'head', field: 'amount', words: '1,5万元\n' })
    expect(text).toBe(sample.replace('186000元', '1,5万元'))
  })

  const broken = (lines: string) => `# 修路\n\n## 党员大会审议\n\n${lines}\n`
  it.each([
    ['- 赞成：36\n- 同意：37', 'for', 'written-twice 6'],
    ['- 表决情况：赞成38票，反对2票，弃权1票', 'for', 'joined 5'],
    ['- 应到：46人 实到：38人', 'shouldAttend', 'joined 5'],
    ['实到：38人', 'attended', 'perhaps-written 5'],
    ['- 应到：46人\n- 实倒：38人', 'attended', 'perhaps-written 6'],
    ['- 应到：46人', 'posted', 'no-such-field'],
  ] as const)('%s: %s is refused, %s', (lines, field, refused) => {
    const value = field === 'posted' ? { from: theDay('2026-03-01') } : field === 'for' ? 30 : { number: 30, unit: 'person' }
    expect(textOf(broken(lines), { do: 'set', in: 0, field, value })).toBe(`refused: ${refused}`)
  })

  it('that would be read as something else is refused', () => {
    expect(textOf(sample, { do: 'set', in: 4, field: 'venue', value: '礼堂 实到：12人' })).toBe('refused: not-read-back')
    expect(textOf(sample, { do: 'set', in: 9, field: 'venue', value: '礼堂' })).toBe('refused: no-such-step')
    expect(textOf(sample, { do: 'clear', in: 4, field: 'urgent' })).toBe('refused: not-there')
    expect(textOf('', { do: 'set-title', words: '修路' })).toBe('refused: unreadable')
  })
})

describe('a step', () => {
  const early = sample.slice(0, sample.indexOf('## 实施\n'))

  it('is added at the end, with its facts', () => {
    const step = { kind: 'outcome', posted: { from: theDay('2026-08-26') }, venue: '村务公开栏' } as const
    expect(textOf(early, { do: 'add-step', step })).toBe(`${early}## 实施结果公开\n\n- 公开日期：2026-08-26\n- 公开地点：村务公开栏\n`)
    expect(textOf('# 修路', { do: 'add-step', step: { kind: 'proposal' } })).toBe('# 修路\n\n## 村党组织提议')
  })

  it('is added where its day has it, and carries the number of its round', () => {
    const step = { kind: 'risk', held: { from: theDay('2026-03-07') }, by: '村法律顾问' } as const
    expect(textOf(sample, { do: 'add-step', step })).toBe(
      sample.replace('## 党员大会审议', '## 风险评估\n\n- 时间：2026-03-07\n- 经办人：村法律顾问\n\n## 党员大会审议'),
    )
    const again = textOf(sample, { do: 'add-step', step: { kind: 'review', day: theDay('2026-03-17') } })
    expect(again).toContain('## 党员大会审议（第二次）\n\n- 时间：2026-03-17\n\n## 村民代表会议决议')
  })

  it('of a decision needs its body, which may be changed', () => {
    expect(textOf(sample, { do: 'add-step', step: { kind: 'resolution' } })).toBe('refused: no-body')
    expect(difference(sample, { do: 'set-body', in: 4, body: 'assembly' })).toEqual(['- ## 村民代表会议决议', '+ ## 村民会议决议'])
    expect(textOf(sample, { do: 'set-body', in: 3, body: 'assembly' })).toBe('refused: no-such-field')
  })

  it('is not added before another round of itself, whose number would be wrong', () => {
    expect(textOf(sample, { do: 'add-step', step: { kind: 'review' }, at: 0 })).toBe('refused: changes-more')
  })

  it('is taken out with all that is under it', () => {
    const [begin, end] = [sample.indexOf('## 合法性审查'), sample.indexOf('## 党员大会审议')]
    expect(textOf(sample, { do: 'remove-step', in: 2 })).toBe(sample.slice(0, begin) + sample.slice(end))
  })
})

describe('a line', () => {
  const works = { day: theDay('2026-06-01'), what: '变更', amount: 500_000 }

  it('of works is added by its day, replaced and taken out', () => {
    expect(difference(sample, { do: 'add-line', in: 6, line: 'events', value: works })).toEqual(['+ - 2026-06-01 变更：5000元'])
    expect(textOf(sample, { do: 'add-line', in: 6, line: 'events', value: works })).toContain(
      '182000元\n- 2026-06-01 变更：5000元\n- 2026-08-20',
    )
    expect(difference(sample, { do: 'replace-line', in: 6, line: 'events', index: 0, value: works })).toEqual([
      '- - 2026-04-12 签订合同：182000元',
      '+ - 2026-06-01 变更：5000元',
    ])
    expect(difference(sample, { do: 'remove-line', in: 6, line: 'events', index: 1 })).toEqual(['- - 2026-08-20 验收：合格'])
    expect(textOf('# 修路\n\n## 实施\n', { do: 'add-line', in: 0, line: 'events', value: works })).toBe(
      '# 修路\n\n## 实施\n\n- 2026-06-01 变更：5000元\n',
    )
  })

  const asked = { raised: theDay('2026-03-28'), channel: '电话', about: '问工期', handled: [] }

  it('of an objection is added to its part, to one that is made, or in place of 无', () => {
    expect(difference(sample, { do: 'add-line', in: 5, line: 'objections', value: asked })).toEqual(['+ - 2026-03-28 电话 问工期'])
    const posted = '# 修路\n\n## 决议公开\n\n- 公开日期：2026-03-19\n'
    const made = `${posted}\n### 异议\n\n- 2026-03-28 电话 问工期\n`
    expect(textOf(posted, { do: 'add-line', in: 0, line: 'objections', value: asked })).toBe(made)
    const none = `${posted}\n### 异议\n\n无。\n\n### 监督意见\n\n- 村务监督委员会 2026-04-05：公开属实\n`
    expect(difference(none, { do: 'add-line', in: 0, line: 'objections', value: asked })).toEqual(['- 无。', '+ - 2026-03-28 电话 问工期'])
    const supervised = none.replace('### 异议\n\n无。\n\n', '')
    expect(textOf(supervised, { do: 'add-line', in: 0, line: 'objections', value: asked })).toContain(
      '### 异议\n\n- 2026-03-28 电话 问工期\n\n### 监督意见',
    )
  })

  it('of an objection that was answered keeps its own words', () => {
    const text = '# 修路\n\n## 决议公开\n\n- 公开日期：2026-03-19\n\n### 异议\n\n- 2026年3月28日，电话：问工期\n'
    const [objection] = read('', text).matter.steps[0]?.objections ?? []
    const handled = [{ day: theDay('2026-03-30'), did: 'answered', by: '村民委员会', said: '九月底' }] as const
    const value = { ...asked, ...objection, handled }
    expect(textOf(text, { do: 'replace-line', in: 0, line: 'objections', index: 0, value })).toBe(
      text.replace('问工期', '问工期；2026-03-30 村民委员会答复：九月底'),
    )
  })

  it('may be words as they were typed, on their one line, whatever ends it, and other lines keep every byte', () => {
    const text = sample.replaceAll('\n', '\r\n')
    const change = { do: 'replace-line', in: 6, line: 'events', index: 0 } as const
    expect(difference(text, { ...change, words: ' 2026.4.13\n签合同 ' })).toEqual([
      '- - 2026-04-12 签订合同：182000元\r',
      '+ - 2026.4.13 签合同\r',
    ])
    expect(difference(text, { do: 'add-line', in: 6, line: 'events', words: '2026年9月1日 结清：15000元' })).toEqual([
      '+ - 2026年9月1日 结清：15000元\r',
    ])
    expect(textOf(text, { ...change, words: '四月开工' })).toBe('refused: not-read-back')
    expect(textOf(text, { do: 'add-line', in: 6, line: 'events', words: '经办人：村民委员会' })).toBe('refused: not-read-back')
  })

  it('of an opinion is added, and that nobody objected is said', () => {
    const value = { by: '村务监督委员会', day: theDay('2026-08-30'), said: '公开属实' }
    expect(textOf(sample, { do: 'add-line', in: 7, line: 'supervision', value })).toBe(
      `${sample}\n### 监督意见\n\n- 村务监督委员会 2026-08-30：公开属实\n`,
    )
    const said = textOf(sample, { do: 'say-none', in: 7, line: 'objections' })
    expect(said).toBe(`${sample}\n### 异议\n\n- 无\n`)
    expect(read('', said).matter.steps[7]?.objections).toEqual([])
    expect(textOf(sample, { do: 'say-none', in: 5, line: 'objections' })).toMatch(/^refused/)
  })

  it('that is not there is not taken out', () => {
    expect(textOf(sample, { do: 'remove-line', in: 5, line: 'objections', index: 3 })).toBe('refused: not-there')
    expect(textOf(sample, { do: 'add-line', in: 0, line: 'events', value: works })).toBe('refused: no-such-field')
  })
})

describe('words', () => {
  it('of the title are replaced, or put first', () => {
    expect(difference(sample, { do: 'set-title', words: '礼堂 修缮' })).toEqual(['- # 文化礼堂屋面修缮工程', '+ # 礼堂 修缮'])
    expect(textOf('## 村党组织提议\n', { do: 'set-title', words: '修路' })).toBe('# 修路\n\n## 村党组织提议\n')
  })

  it('below the facts are replaced, added and taken out', () => {
    expect(difference(sample, { do: 'set-prose', in: 0, words: '先测后修。' })).toEqual(['- 提议先做结构检测，再定方案。', '+ 先测后修。'])
    expect(textOf(sample, { do: 'set-prose', in: 1, words: '都同意。\n\n再议一次。' })).toContain(
      '- 弃权：0\n\n都同意。\n\n再议一次。\n\n## 合法性审查',
    )
    expect(read('', textOf(sample, { do: 'set-prose', in: 0, words: '' })).matter.steps[0]?.blocks).toEqual([])
  })

  it('that hold a list or a table are left to whoever wrote them', () => {
    expect(textOf('# 修路\n\n- 编号：1\n\n说明。\n\n> 引文\n', { do: 'set-prose', in: 'head', words: '别的。' })).toBe(
      'refused: not-plain 7',
    )
  })

  it('that would make a heading are refused', () => {
    expect(textOf(sample, { do: 'set-prose', in: 0, words: '## 党员大会审议' })).toMatch(/^refused/)
  })
})
