import { theDay, type Village } from '@cunyi/core'
import { describe, expect, test } from 'vitest'
import { readTown } from './town.ts'
import { readVillage } from './village.ts'

const page = (...lines: readonly string[]): Village => readVillage('cangxi/village.md', ['# 仓溪村', '', ...lines].join('\n'))
const faults = ({ findings }: Pick<Village, 'findings'>): readonly unknown[] => findings.map(({ fault }) => fault)

describe('a village', () => {
  test.each(['\r\n', '\r'])('is the same with lines that end in %j', (end) => {
    const lines = ['# 仓溪村', '', '## 组成', '', '| 起始日期 | 人口 |', '|---|---|', '| 2025-01-10 | 960 |', '']
    const read = (by: string) => readVillage('cangxi/village.md', lines.join(by))
    expect(read('\n').sizes).toHaveLength(1)
    expect(read(end)).toEqual(read('\n'))
  })

  test('is read in full', () => {
    const village = page(
      '- 行政区划代码：330110000000',
      '- 适用地区：浙江省',
      '- 监督电话：0571-00000000',
      '',
      '## 组成',
      '',
      '| 起始日期 | 人口 | 户 | 村民代表 |',
      '|---|---|---|---|',
      '| 2025-01-10 | 960 | 250户 | ４０ |',
      '| 2026年1月10日 | 970 | | 41人 |',
      '',
      '## 授权',
      '',
      '- 2025-01-10 村民会议授权村民代表会议：误工补贴、重点帮扶人员、帮扶方案；至 2030-01-09',
      '- 2025-01-10 村民会议授权村民代表会议：宅基地的使用方案',
    )
    expect(village).toEqual({
      name: '仓溪村',
      code: '330110000000',
      jurisdiction: 'cn-zj',
      hotline: '0571-00000000',
      sizes: [
        { from: '2025-01-10', population: 960, households: 250, representatives: 40 },
        { from: '2026-01-10', population: 970, representatives: 41 },
      ],
      delegations: [
        {
          from: '2025-01-10',
          until: '2030-01-09',
          by: 'assembly',
          to: 'representatives',
          categories: ['lost-time-allowance', 'assistance'],
        },
        { from: '2025-01-10', by: 'assembly', to: 'representatives', categories: ['homestead'] },
      ],
      local: [],
      findings: [],
    })
  })

  test('is read in English too', () => {
    const text = '# Cangxi\n\n- Jurisdiction: Zhejiang\n\n## Composition\n\n| From | Households |\n|---|---|\n| 2025-01-10 | 250 |\n'
    expect(readVillage('cangxi/village.md', text)).toMatchObject({ jurisdiction: 'cn-zj', sizes: [{ households: 250 }], findings: [] })
  })

  test.each([
    ['浙江', 'cn-zj'],
    ['广西壮族自治区', 'cn-gx'],
    ['内蒙古', 'cn-nm'],
    ['重庆市', 'cn-cq'],
    ['全国', 'cn'],
  ])('%s is %s', (name, code) => {
    expect(page(`- 适用地区：${name}`).jurisdiction).toBe(code)
  })

  test.each([
    ['- 适用地区：浙江升', { what: 'value', asked: 'jurisdiction', meant: expect.arrayContaining(['浙江省']) }],
    ['- 行政区划代码：33011', { what: 'value', asked: 'code' }],
    ['- 适用地区：', { what: 'blank' }],
    ['## 组成\n\n| 起始日期 | 户 |\n|---|---|\n| 2025-02-30 | 250 |', { what: 'no-such-day' }],
    ['## 组成\n\n| 起始日期 | 户 |\n|---|---|\n| 2025-01-10 | 很多 |', { what: 'value', asked: 'count' }],
    ['## 组成\n\n| 起始日期 | 户 |\n|---|---|\n| | 250 |', { what: 'row' }],
    ['## 组成\n\n| 起始日期 | 村名代表 |\n|---|---|\n| 2025-01-10 | 40 |', { what: 'name', meant: ['村民代表'] }],
    ['## 授权\n\n- 村民会议授权村民代表会议：误工补贴', { what: 'row' }],
    ['## 授权\n\n- 2025-01-10 村民会议授权村民代表会议：误工补帖', { what: 'value', asked: 'category', meant: ['误工补贴'] }],
    ['## 授全', { what: 'heading', meant: ['授权'] }],
  ])('%j is told once', (text, fault) => {
    expect(faults(page(text))).toEqual([expect.objectContaining(fault)])
  })

  test('a row of the composition is told at its own line', () => {
    expect(page('## 组成', '', '| 起始日期 | 户 |', '|---|---|', '| 2025-01-10 | x |').findings[0]?.place).toEqual({ line: 7, column: 1 })
  })

  test('any text is a village', () => {
    for (const text of ['', '\0', '甲', '# \n', '> '.repeat(50), '|'.repeat(500)])
      expect(readVillage('a/village.md', text).sizes).toEqual([])
  })
})

describe('local rules', () => {
  const town = (...rules: readonly string[]) => readTown('town.md', ['# 溪口街道', '', '## 本地规定', '', ...rules].join('\n'))

  test('are rows that cite their own text', () => {
    const { local, findings } = town('- 党员大会到会比例：三分之二以上（依据：本街道村级议事规则）')
    expect(findings).toEqual([])
    expect(local).toMatchObject([
      {
        jurisdiction: 'local/town',
        statute: {
          id: 'local/town',
          standing: 'local',
          articles: { 1: { zh: '党员大会到会比例：三分之二以上（依据：本街道村级议事规则）' } },
        },
        rules: [
          {
            on: ['review'],
            level: 'breach',
            cites: [{ statute: 'local/town', article: 1 }],
            demand: {
              kind: 'quorum',
              body: 'party-members',
              of: 'composition',
              person: { bound: 'at-least', numerator: 2, denominator: 3 },
            },
          },
        ],
      },
    ])
  })

  test.each([
    ['村民代表会议到会比例：五分之四以上', { kind: 'quorum', body: 'representatives' }],
    ['村民会议通知天数：15天', { kind: 'notice', body: 'assembly', days: 15 }],
    ['村民代表会议通知天数：十日', { kind: 'notice', body: 'representatives', days: 10 }],
    ['决议公开天数：20天', { kind: 'posted', days: 20 }],
    ['结果公开天数：30日', { kind: 'posted', days: 30 }],
  ])('%s', (rule, demand) => {
    expect(town(`- ${rule}（依据：议事规则）`).local[0]?.rules[0]?.demand).toMatchObject(demand)
  })

  test('hold from their day where they name one, and each day has its own text', () => {
    const { local } = town('- 决议公开天数：20天（依据：规则；自 2025-01-01 起）', '- 结果公开天数：20天（依据：规则）')
    expect(local.map(({ statute }) => [statute.id, statute.from])).toEqual([
      ['local/town', theDay('1988-06-01')],
      ['local/town/2025-01-01', theDay('2025-01-01')],
    ])
  })

  test.each([
    ['- 党员大会到会比例：三分之二以上', { what: 'blank', field: '依据' }],
    ['- 党员大会到会比例：三分之二（依据：规则）', { what: 'two-readings' }],
    ['- 党员大会到会比列：三分之二以上（依据：规则）', { what: 'name', meant: ['党员大会到会比例'] }],
    ['- 决议公开天数：很久（依据：规则）', { what: 'value' }],
  ])('%s is told once and is no rule', (rule, fault) => {
    const found = town(rule)
    expect(faults(found)).toEqual([expect.objectContaining(fault)])
    expect(found.local).toEqual([])
  })
})
