import type { Finding, ReadFault, Reading, Step } from '@cunyi/core'
import { describe, expect, test } from 'vitest'
import { sample } from '../testing/sample.ts'
import { read } from './read.ts'

const record = (...lines: readonly string[]): string => lines.join('\n')
const faultsOf = ({ findings }: Reading): readonly ReadFault[] =>
  findings.map(({ fault }) => fault).filter((fault) => fault.kind === 'read')
const whats = (text: string): readonly string[] => faultsOf(read('x.md', text)).map(({ what }) => what)
const only = (text: string): Finding => {
  const { findings } = read('x.md', text)
  expect(findings).toHaveLength(1)
  return findings[0] as Finding
}
/** A record with one meeting of these facts; the first fact is on line 5. */
const meeting = (...facts: readonly string[]): string => record('# 修路', '', '## 村民代表会议决议', '', ...facts)
const stepOf = (text: string): Step => {
  const [step] = read('x.md', text).matter.steps
  if (step === undefined) throw new Error('no step')
  return step
}

describe('the sample record', () => {
  const reading = read('003.md', sample)

  test('is read without a finding', () => {
    expect(reading.findings).toEqual([])
    expect(reading.matter.title).toBe('文化礼堂屋面修缮工程')
    expect(reading.matter.steps.map(({ kind }) => kind)).toEqual([
      'proposal',
      'deliberation',
      'legality',
      'review',
      'resolution',
      'disclosure',
      'implementation',
      'outcome',
    ])
  })

  test('has every fact at its own place', () => {
    const lines = sample.split('\n')
    const at = (line: number, column: number) => lines[line - 1]?.slice(column - 1)
    const place = reading.steps[4]?.facts.attended
    expect(at(place?.line ?? 0, place?.column ?? 0)).toBe('41人')
    expect(at(reading.steps[4]?.heading.line ?? 0, 1)).toBe('## 村民代表会议决议')
  })

  test.each([
    [
      'full-width digits and half-width colons',
      (text: string) => text.replace(/[0-9]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).replaceAll('：', ':'),
    ],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['no blank after the marks', (text: string) => text.replace(/^(#+|-) /gm, '$1')],
    [
      'full-width marks and blanks',
      (text: string) => text.replace(/^(#+|-) /gm, (marks) => marks.replaceAll('#', '＃').replace('-', '－').replace(' ', '　')),
    ],
    ['days as people write them', (text: string) => text.replace(/(\d{4})-0?(\d+)-0?(\d+)/g, '$1年$2月$3日')],
  ])('is the same record with %s', (_, change) => {
    const { matter, findings } = read('003.md', change(sample))
    expect(findings).toEqual([])
    expect(JSON.stringify(matter.steps.map((step) => ({ ...step, parts: [], blocks: [] })))).toBe(
      JSON.stringify(reading.matter.steps.map((step) => ({ ...step, parts: [], blocks: [] }))).replace(
        /"venue":"[^"]*"|"hotline":"[^"]*"/g,
        (own) => (change(own) === own ? own : change(own)),
      ),
    )
  })
})

describe('text', () => {
  test('GB18030 bytes are read, with a note', () => {
    const reading = read('x.md', new Uint8Array([0x23, 0x20, 0xd0, 0xde, 0xc2, 0xb7]))
    expect(reading.matter.title).toBe('修路')
    expect(reading.findings).toMatchObject([{ rule: 'record-encoding', level: 'note', fault: { what: 'encoding', text: 'GB18030' } }])
  })

  test('a byte order mark is no part of the text', () => {
    const reading = read('x.md', '\ufeff# 修路')
    expect(reading.title.heading).toEqual({ line: 1, column: 1 })
    expect(reading.findings).toMatchObject([{ level: 'note', fault: { text: 'UTF-8 BOM' } }])
  })

  test('UTF-16 as Windows saves it is read, with a note', () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x23, 0, 0x20, 0, 0xee, 0x4f, 0xef, 0x8d])
    expect(read('x.md', bytes)).toMatchObject({ matter: { title: '修路' }, findings: [{ fault: { text: 'UTF-16' } }] })
  })

  test.each([
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['a null character', '# 修\0路'],
  ])('%s is no text', (_, input) => {
    expect(read('x.md', input)).toMatchObject({ text: '', matter: { title: '', steps: [] }, findings: [{ fault: { what: 'not-text' } }] })
  })

  test.each(['', ' \n\t\n', '\ufeff'])('an empty file is told as one: %j', (text) => {
    expect(whats(text)).toEqual(['empty'])
  })

  test('a parser that throws loses the record, not the program', () => {
    const parse = () => {
      throw new Error('lost')
    }
    expect(read('x.md', '# 修路', { parse }).findings).toMatchObject([{ fault: { what: 'lost-parse' } }])
  })

  test.each([
    ['bytes', 'too-large', '甲'.repeat(87_381), '甲'.repeat(87_382)],
    ['lines', 'too-long', '\n'.repeat(3_999).concat('# 甲').slice(0), '\n'.repeat(4_000).concat('# 甲')],
    ['levels', 'too-deep', '> '.repeat(6).concat('甲'), '> '.repeat(7).concat('甲')],
  ])('the limit of %s is itself allowed', (_, what, most, more) => {
    expect(whats(most)).not.toContain(what)
    expect(whats(more)).toEqual([what])
  })
})

describe('headings', () => {
  test.each([
    ['村党支部提议', 'proposal', 'party-committee'],
    ['村两委会议商议', 'deliberation', 'two-committees'],
    ['村民会议决议', 'resolution', 'assembly'],
    ['成员代表大会决议', 'resolution', 'member-representatives'],
    ["Resolution of the representatives' meeting", 'resolution', 'representatives'],
    ['review by the party members’ meeting', 'review', 'party-members'],
  ])('%s is a %s', (heading, kind, body) => {
    expect(stepOf(`# 修路\n\n## ${heading}`)).toMatchObject({ kind, body, round: 1 })
  })

  test.each(['（第二次）', '(第2次)', '（2）', '（第２次）', ' (2)', ' (2nd)'])('a round is read from %s', (round) => {
    const { matter, findings } = read('x.md', `# 修路\n\n## 党员大会审议\n\n## 党员大会审议${round}`)
    expect(matter.steps.map((step) => step.round)).toEqual([1, 2])
    expect(findings).toEqual([])
  })

  test('a step again without its number is told once, and counted', () => {
    const reading = read('x.md', '# 修路\n\n## 党员大会审议\n\n## 党员大会审议')
    expect(reading.matter.steps.map(({ round }) => round)).toEqual([1, 2])
    expect(reading.findings).toMatchObject([{ rule: 'record-round', place: { line: 5, column: 1 }, fault: { round: 2 }, step: 1 }])
  })

  test('a misspelt heading is told with what was meant, and its content kept', () => {
    const reading = read('x.md', '# 修路\n\n## 党员大会审义\n\n- 实到：38人\n')
    expect(reading.findings).toMatchObject([{ rule: 'record-heading', fault: { meant: ['党员大会审议'] }, place: { line: 3, column: 1 } }])
    expect(reading.matter.blocks).toMatchObject([{ kind: 'heading', text: '党员大会审义' }, { kind: 'list' }])
  })

  test('a bare 决议 is asked for its body', () => {
    expect(only('# 修路\n\n## 决议').fault).toMatchObject({ what: 'heading', meant: expect.arrayContaining(['村民会议决议']) })
  })

  test.each([
    ['untitled', '## 党员大会审议\n'],
    ['second-title', '# 修路\n\n# 修桥\n'],
  ])('%s', (what, text) => {
    expect(whats(text)).toEqual([what])
  })
})

describe('facts', () => {
  test('a misspelt name is told with what was meant, and that field is unread, not missing', () => {
    const reading = read('x.md', meeting('- 实倒：41人'))
    expect(reading.findings).toMatchObject([
      { rule: 'record-name', level: 'defect', place: { line: 5, column: 3 }, fault: { meant: ['实到'] } },
    ])
    expect(reading.steps[0]?.unread).toEqual(['attended'])
    expect(reading.matter.steps[0]?.others).toEqual([{ name: '实倒', value: '41人' }])
  })

  test('a stranger is kept, with a note', () => {
    const text = meeting('- 公证员：县公证处')
    expect(only(text)).toMatchObject({ rule: 'record-extra', level: 'note' })
    expect(stepOf(text).others).toEqual([{ name: '公证员', value: '县公证处' }])
  })

  test('a name near one that is there hides nothing', () => {
    expect(whats(meeting('- 实到：41人', '- 实倒：40人'))).toEqual(['name'])
    expect(read('x.md', meeting('- 实到：41人', '- 实倒：40人')).steps[0]?.unread).toEqual([])
  })

  test('a fact written twice counts neither way', () => {
    const reading = read('x.md', meeting('- 实到：41人', '- 实到：14人'))
    expect(reading.findings).toMatchObject([{ rule: 'record-once', place: { line: 6, column: 3 } }])
    expect(reading.matter.steps[0]).not.toHaveProperty('attended')
    expect(reading.steps[0]?.unread).toEqual(['attended'])
  })

  test.each([
    ['- 时间：', 6],
    ['- 时间： ', 6],
    ['-  时间:', 7],
  ])('a blank is told just behind its colon: %j', (line, column) => {
    const finding = only(meeting(line))
    expect(finding).toMatchObject({ rule: 'record-blank', place: { line: 5, column }, remedy: { kind: 'write', field: 'day' } })
  })

  test('a blank text is only absent', () => {
    expect(whats(meeting('- 地点：'))).toEqual([])
  })

  test.each([
    ['- 时间：2026-02-31', 'no-such-day'],
    ['- 时间：03/04/2026', 'two-readings'],
    ['- 时间：下周', 'value'],
    ['- 应到：很多', 'value'],
    ['- 召集：村名委员会', 'value'],
    ['- 结论：不好说', 'value'],
  ])('%s is told at its value', (line, what) => {
    const finding = only(meeting(line))
    expect(finding).toMatchObject({ fault: { what }, place: { line: 5, column: 6 }, level: 'defect', step: 0 })
  })

  test('a near miss of a closed word says what was meant', () => {
    expect(only(meeting('- 召集：村名委员会')).fault).toMatchObject({ asked: 'organ', meant: ['村民委员会'] })
  })

  test('a fact outside the list is told, not taken, and not told to be missing', () => {
    const reading = read('x.md', meeting('- 时间：2026-03-18', '', '实到：41人', '赞成：38'))
    expect(reading.findings).toMatchObject([{ rule: 'record-row', place: { line: 7, column: 1 } }])
    expect(reading.steps[0]?.unread).toEqual(['attended', 'for'])
  })

  test('prose that begins as a fact already given stays prose', () => {
    expect(whats(meeting('- 结论：通过', '', '结论：大家都同意'))).toEqual([])
  })

  test('two facts on one line are not read as one', () => {
    expect(whats(meeting('- 应到：45人　实到：41人'))).toEqual(['joined'])
  })

  test('a forgotten dash does not pass as lawful', () => {
    expect(whats(meeting('- 实到：41人', '表决方式：举手'))).toEqual(['joined'])
  })

  test('a finding never shows a number that could name a person', () => {
    const finding = only(meeting('- 时间：33010619900101001X'))
    expect(finding.fault).toMatchObject({ text: '＊'.repeat(18) })
  })

  test('a long text is shortened in a finding', () => {
    expect(only(meeting(`- 时间：${'很'.repeat(100)}`)).fault).toMatchObject({ text: `${'很'.repeat(39)}…` })
  })
})

describe('works', () => {
  const works = (...lines: readonly string[]): string => record('# 修路', '', '## 实施', '', ...lines)

  test('are read one a line', () => {
    expect(stepOf(works('- 2026-04-12 签订合同：182000元；第一期', '- 2026年8月20日 验收：合格', '- 2026-08-25 付款'))).toMatchObject({
      events: [
        { day: '2026-04-12', what: '签订合同', amount: 18_200_000, note: '第一期' },
        { day: '2026-08-20', what: '验收', note: '合格' },
        { day: '2026-08-25', what: '付款' },
      ],
    })
  })

  test('are read as they are seen, and a number among words is a word', () => {
    const { matter, findings } = read('x.md', works('- 2026-04-12 付款：18\u200b2000元', '- 2026-04-13 验收：3号楼合格'))
    expect(matter.steps[0]).toMatchObject({ events: [{ amount: 18_200_000 }, { note: '3号楼合格' }] })
    expect(findings.map(({ rule }) => rule)).toEqual(['record-lookalike'])
  })

  test.each([
    ['- 4月12日 签订合同：182000元', 'row'],
    ['- 2026-02-31 签订合同', 'no-such-day'],
    ['- 2026-04-12 付款：1,5万元', 'two-readings'],
    ['- 付款：94883元', 'row'],
    ['- 第一期付款：1,5万元', 'row'],
    ['- 2026-04-12 付款：18.6w', 'value'],
    ['- 2026-04-12 付款：3百元', 'value'],
  ])('%s is told', (line, what) => {
    const reading = read('x.md', works(line))
    expect(faultsOf(reading)).toMatchObject([{ what }])
    expect(reading.steps[0]?.unread).toEqual(['events'])
    expect(reading.matter.steps[0]?.blocks).toHaveLength(1)
  })

  test.each(['- 付款方式：分两期', '- 验收人：村务监督委员会', '- 材料费：900元'])('%s is no work', (line) => {
    expect(faultsOf(read('x.md', works('- 2026-04-12 付款', line)))).toMatchObject([{ what: 'name' }])
  })
})

describe('prose', () => {
  test('inline marks and HTML are words', () => {
    const text = '**重要** <script>alert(1)</script> [点](javascript:x) ![图](a.png) `码` &amp; \\*'
    expect(read('x.md', `# 修路\n\n${text}`).matter.blocks).toEqual([{ kind: 'paragraph', text }])
  })

  test('what HTML would hide is read as it stands', () => {
    expect(read('x.md', '# 修路\n\n<!--\n## 村民会议决议\n\n- 实到：401人\n-->').matter.steps).toMatchObject([{ body: 'assembly' }])
  })

  test('a table is a table for every parser', () => {
    expect(read('x.md', '# 修路\n\n报价：\n| 单位 | 报价 |\n|---|---|\n| 甲\\|乙 | 1 |').matter.blocks).toEqual([
      { kind: 'paragraph', text: '报价：' },
      {
        kind: 'table',
        rows: [
          ['单位', '报价'],
          ['甲|乙', '1'],
        ],
      },
    ])
  })

  test('a line of dashes under a paragraph is a rule, not a heading', () => {
    expect(read('x.md', '# 修路\n\n第一段\n---\n\n第二段').matter.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'rule',
      'paragraph',
    ])
  })

  test('a signature set off by blanks is not code', () => {
    expect(read('x.md', '# 修路\n\n　　　　　　仓溪村村民委员会').matter.blocks).toEqual([{ kind: 'paragraph', text: '仓溪村村民委员会' }])
  })

  test('what looks like front matter is a rule and a paragraph', () => {
    expect(read('x.md', '---\n编号: 1\n---\n\n# 修路').matter).toMatchObject({
      title: '修路',
      blocks: [{ kind: 'rule' }, { kind: 'paragraph' }, { kind: 'rule' }],
    })
  })
})
