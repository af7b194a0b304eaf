import { describe, expect, it } from 'vitest'
import { read } from '../../decision/read.ts'

// What must come of each line was written down before it was run.

const underVote = (line: string): string =>
  `# 修路\n\n## 村民代表会议决议\n\n- 时间：2026-03-18\n- 应到：45人\n- 实到：41人\n- 赞成：38\n- 反对：2\n- 弃权：1\n\n${line}\n`
const underPosting = (line: string): string =>
  `# 修路\n\n## 决议公开\n\n- 公开日期：2026-03-19 至 2026-04-05\n- 公开地点：村务公开栏\n\n${line}\n`

/** Whether something that decides is asked about in the last line. */
const isAsked = (text: string): boolean => {
  const last = text.split('\n').length - 1
  return read('cangxi/2026/001-road.md', text).findings.some(({ level, place }) => level === 'defect' && place.line === last)
}

describe('a line beside a vote', () => {
  it.each([
    '没有到场的代表由家属代为投票。',
    '未到会的12名代表委托家属投票。',
    '列席的镇干部在座，13名代表中途离开。',
    '原定3月18日的会没有开成，逐户签字。',
    '因提前农忙未集中开会，由小组长逐户签字。',
    '材料没有发，未召开会议，各代表分头签字。',
    '按原村规民约，3名代表由妻子代投票。',
    '均为本人签到，其中6人系委托他人表决。',
    '其中12名代表以视频方式参加会议。',
    '### 会议情况\n\n有3名代表由儿子代签。',
  ])('is asked about: %s', (line) => {
    expect(isAsked(underVote(line))).toBe(true)
  })

  it.each([
    '没有代表中途离开。',
    '没有人委托他人投票。',
    '会前入户征求意见。',
    '会上传阅了预算材料，代表了解了造价。',
    '不能到会的代表，不得委托他人投票。',
    '镇干部列席，旁听至散会。',
    '有代表提议取消该项目，多数不同意。',
    '会议委托村民委员会办理具体手续。',
  ])('changes nothing: %s', (line) => {
    expect(isAsked(underVote(line))).toBe(false)
  })
})

describe('a line beside a posting', () => {
  it.each([
    '公告3月25日脱落，没有重新张贴。',
    '公告被风吹落，未发现人为撕毁。',
    '本决议因资金未落实，已作废。',
    '原因是资金不足，决议作废。',
    '本决议作废，同时通知施工队停工。',
    '项目没有通过上级验收，村里决定取消该项目。',
    '未经表决，合同已于2月签订。',
    '应急抢修合同已于2026年2月签订。',
    '如需查看请到村委会，合同已于2026年2月20日签订。',
  ])('is asked about: %s', (line) => {
    expect(isAsked(underPosting(line))).toBe(true)
  })

  it.each([
    '公示期间公告完好，无脱落。',
    '公告未被撕毁。',
    '4月5日公示期满后撤下。',
    '逾期未开工的，本决议作废。',
    '若有质量问题，可以取消该项目。',
    '原决议同时废止。',
    '合同尚未签订。',
    '合同将于公示期满后签订。',
    '拟于4月签订合同。',
  ])('changes nothing: %s', (line) => {
    expect(isAsked(underPosting(line))).toBe(false)
  })
})

it('is found at the end of a long paragraph', () => {
  const long = `${'会上大家说了很多话，'.repeat(120)}最后说明。13名代表中途离开。`
  expect(isAsked(underVote(long))).toBe(true)
  expect(isAsked(underVote(long.replace('13名代表中途离开', '赞成12票，反对29票')))).toBe(true)
})

it('a step taken again is the same step', () => {
  const again = underVote('在外的用视频参会。').replace('村民代表会议决议', '成员大会决议（第二次）')
  expect(isAsked(again)).toBe(false)
})
