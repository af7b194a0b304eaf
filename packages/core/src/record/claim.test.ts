import { describe, expect, it } from 'vitest'
import { type ClaimField, type ClaimSense, readClaim, saysNothing } from './claim.ts'

/** What clerks write into the facts that ease a verdict, and what it says. */
const said: Readonly<Record<ClaimField, Readonly<Record<ClaimSense, readonly string[]>>>> = {
  urgent: {
    claimed: [
      '台风抢险',
      '山体滑坡危及六户村民住房，需紧急避险转移',
      '突发传染病疫情应急处置',
      '☑是：台风 □否',
      '自来水主管爆管，须当日抢修',
      '山洪冲毁饮水管，无人员伤亡，当日抢修',
      'typhoon rescue',
    ],
    denied: [
      '无',
      '没有。',
      '暂无',
      '否',
      '不',
      '/',
      '／',
      '—',
      '——',
      '-',
      '□是 ☑否',
      '[ ]是 [x]否',
      'N/A',
      'none',
      'No',
      '台风已过，无特殊情况',
      '不属于特殊情况',
      '无特殊情况',
      '没有发生灾害',
      '未接到灾害预警',
      '未出现任何险情',
    ],
    unclear: [
      '部分村民外出',
      '镇领导要求尽快召开',
      '☑是 □否',
      '□是 □否',
      '☑是 ☑否',
      '是',
      '时间紧',
      '台风已过',
      '防汛演练',
      '抗旱动员会',
      '防洪堤加固项目开工',
      '台风尚未登陆',
      '预计明年汛期有洪水',
      '防洪工程申报立项',
      '农忙',
      '情况紧急',
    ],
  },
  merged: {
    claimed: ['是', '☑是 □否', '提议与商议合并进行', '村党组织提议与村“两委”会议商议于2026年3月5日同一会议进行', 'held together'],
    denied: ['否', '未合并', '□是 ☑否', '没有合并', '分别召开', '不合并', '/'],
    unclear: ['按惯例', '见会议记录', '□是 □否'],
  },
  delegation: {
    claimed: ['2025年1月10日村民会议决议', '村民自治章程第十二条', '2025-01-10 村民会议表决通过的授权决定'],
    denied: ['无', '暂无', '未授权', '没有授权', '未经村民会议授权', '尚未取得授权', '—'],
    unclear: ['授权村民委员会主任签订合同', '村民会议授权村民委员会主任签订合同', '有', '上级文件'],
  },
  conditions: {
    claimed: ['合同须载明租金支付期限', '先补办手续'],
    denied: ['无', '无附加条件', '/', '不附条件', 'none'],
    unclear: [],
  },
  met: {
    claimed: ['已落实', '2026-04-17已落实', '已完成资信审查并报镇政府备查', '写入合同第六条', '是', 'met'],
    denied: ['未落实', '尚未落实', '正在办理', '—', '无', '已落实两项，一项未落实', '部分落实', '拟于下月办理', 'not yet met'],
    unclear: ['见附件', '同上', '村委会负责'],
  },
}

describe('a claim', () => {
  for (const [field, senses] of Object.entries(said) as [ClaimField, (typeof said)[ClaimField]][])
    for (const [sense, texts] of Object.entries(senses))
      it(`${field} is ${sense}`, () => {
        expect(texts.map((text) => [text, readClaim(field, text)])).toEqual(texts.map((text) => [text, sense]))
      })

  it('is a word for nothing only as a whole', () => {
    expect(['无', '／', '——', 'N/A', '暂无', '没有'].every(saysNothing)).toBe(true)
    expect(['无人机', '未来三天有台风', '不可抗力', '一组'].some(saysNothing)).toBe(false)
  })
})
