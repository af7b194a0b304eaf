import { read } from '@cunyi/records'
import { describe, expect, it } from 'vitest'
import { places } from './personal/places.ts'

const prose = places[0]?.[1] ?? ((text: string) => text)
const toldOf = (text: string, more = ''): readonly (readonly [string, string])[] =>
  read('x.md', prose(`${text}。${more}`)).findings.flatMap(({ rule, level }) =>
    rule.startsWith('private-') ? [[rule, level] as const] : [],
  )

describe('what was shown in full, or silenced by a word for papers', () => {
  it.each([
    ['项目负责人王强 330127200405191086', 'identity'],
    ['项目经理王强 13912345678', 'phone'],
    ['合同款汇入王桂花 6228480402564890018', 'card'],
    ['王桂花 330127196<span style="font-size:12pt;color:#333333;font-family:宋体">612031043</span>', 'identity'],
    ['王桂花 330127；19661203；1043', 'identity'],
    ['王桂花 身份证号：330127196612031044', 'identity'],
    ['女童李小红10岁', 'minor'],
    ['癌症患者王桂花', 'medical'],
    ['叄叄零壹貳柒壹玖陸陸壹貳零叄壹零肆叄', 'identity'],
    ['330127********1043', 'identity'],
    ['王桂花 138****5678', 'phone'],
    ['幺三八洞洞幺三八洞洞洞', 'phone'],
    ['9幢503', 'address'],
    ['翠苑44-901室', 'address'],
    ['王桂花 溪口路80号', 'address'],
  ])('%s', (text, kind) => {
    expect(toldOf(text)).toEqual([[`private-${kind}`, 'defect']])
  })
})

it.each([
  ['集体用房5号楼568室招租'],
  ['仓溪村30号农房改造'],
  ['17号项目'],
  ['各组赞成票 1 3 8 0 0 1 3 8 0 0 0'],
  ['监控地址192.168.10.123'],
  ['坐标 135.12345678，45.123456'],
  ['杆号05718888123'],
  ['村股份经济合作社账号：201000123456789'],
])('%s names nobody', (text) => {
  expect(toldOf(text)).toEqual([])
})

describe('what may be a paper’s number', () => {
  const text = '合同号：11000020150101001X'

  it('is a question to the clerk, and withholds nothing', () => {
    expect(toldOf(text)).toEqual([['private-identity', 'note']])
  })

  it('is answered by the record itself', () => {
    expect(toldOf(text, '\n\n- 可以公开：合同号11000020150101001X')).toEqual([])
    expect(toldOf(text, '\n\n- 可以公开：合同号110000201501010013')).toHaveLength(1)
  })

  it('is the only thing that can be answered', () => {
    expect(toldOf('王强 13912345678', '\n\n- 可以公开：13912345678')).not.toEqual([])
  })
})
