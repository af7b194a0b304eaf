import { judge, lawOn, nowhere } from '@cunyi/core'
import { read, readVillage } from '@cunyi/records'
import { describe, expect, it } from 'vitest'
import { publishedPath, publishedVerdict, publishedVillage } from '../src/board/withheld.ts'

const verdictOf = (text: string, path = 'cangxi/2026/003-roof.md') => publishedVerdict(judge(read(path, text), nowhere, lawOn))

describe('what the door lets through of a record', () => {
  it('is all of it where it holds nothing personal', () => {
    const verdict = judge(read('cangxi/2026/003-roof.md', '# 修路'), nowhere, lawOn)
    expect(publishedVerdict(verdict)).toBe(verdict)
  })

  it('is the kind and the line, the title and the number, and nothing else', () => {
    const shown = verdictOf('# 修路\n\n- 编号：2026-003\n- 责任人：王小明\n\n王小明 1380013\n8000\n\n## 党员大会审议\n\n- 时间：明天')
    expect(shown.reading).toMatchObject({
      text: '',
      matter: { title: '修路', number: '2026-003', blocks: [], steps: [], others: [] },
      steps: [],
    })
    expect(shown.findings.map(({ rule, place, fault }) => [rule, place.line, fault])).toEqual([
      ['private-phone', 6, { kind: 'read', what: 'private-phone', text: '', until: 7 }],
    ])
    expect(JSON.stringify(shown)).not.toMatch(/王小明|1380013|8000|明天/)
  })

  it.each([['# 修路 13800138000'], ['# 修路 1380013\n\n8000'], ['1380013\n\n# 8000 修路']])(
    'is no title that is part of it: %j',
    (text) => {
      expect(verdictOf(text).reading.matter.title).toBe('')
    },
  )

  it('is an address that names nobody', () => {
    expect(verdictOf('# 修路', 'cangxi/2026/003-13800138000.md').reading.path).toBe('cangxi/2026/003-withheld.md')
    expect(publishedPath('13800138000/2026/1380-0138000.md')).toBe('withheld/2026/withheld.md')
  })
})

it('of a village whose page holds personal data only the name and the numbers are shown', () => {
  const text =
    '# 仓溪村\n\n- 适用地区：浙江省\n- 监督电话：0571-88881234\n\n会计 13800138000\n\n## 本地规定\n\n- 决议公开天数：20天（依据：会计 13800138000）'
  const village = publishedVillage(readVillage('cangxi/village.md', text))
  expect(village).toMatchObject({ name: '仓溪村', jurisdiction: 'cn-zj', local: [] })
  expect(JSON.stringify(village)).not.toMatch(/13800138000|会计|88881234/)
})
