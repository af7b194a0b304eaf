import { type Body, formatYuan, type NextMeeting, origins, words as reports, type StepKind } from '@cunyi/core'
import { type FormWords, six } from '../../../form/words.ts'

const { names } = reports.zh

const numbers = ['一', '二', '三', '四', '五', '六']

const units = { person: '人', household: '户' } as const

const stepName = (kind: StepKind, body: Body | undefined): string =>
  kind === 'resolution' && body !== undefined ? `${names.bodies[body]}决议` : names.steps[kind]

const rooms: { readonly [Kind in StepKind]?: string } = {
  proposal: '提议内容',
  deliberation: '商议内容',
  review: '审议内容',
  resolution: '决议内容',
  disclosure: '决议内容和公开情况',
  outcome: '实施结果公开情况',
  preview: '公示内容',
}

const needed = (asked: NextMeeting): string => {
  const attend = asked.attend.map((one) => `${one.whole}${units[one.unit]}中至少${one.needed}${units[one.unit]}到会`).join('，或者')
  const agree = asked.agree.map((one) =>
    asked.attend.some((quorum) => quorum.needed === one.whole && quorum.unit === one.unit)
      ? `到会的${reports.zh.share(one.share)}赞成`
      : `全体${one.whole}${units[one.unit]}中至少${one.needed}票赞成`,
  )
  return `${attend}，会议才成立；${[...new Set(agree)].join('，或者')}，才算通过。`
}

export const form: FormWords = {
  ...names,
  title: '村级重大事务“四议两公开”决策实施登记表',
  sheet: (kind, body) => {
    const at = six.indexOf(kind)
    return `${at < 0 ? '' : `（${numbers[at]}）`}${stepName(kind, body)}`
  },
  village: '村',
  matter: '事项',
  origin: '动议来源',
  origins: origins.map((one) => reports.zh.names.origins[one]),
  form: '会议形式',
  money: (fen) => `${formatYuan(fen)}元`,
  count: (number, unit) => `${number}${units[unit]}`,
  or: '，或',
  blankDay: '　　　　年　　月　　日',
  blankTime: '　　　　年　　月　　日　　时',
  blankPeriod: '自　　　　年　　月　　日至　　　　年　　月　　日',
  blankCount: '　　　人',
  blankAttended: (body) => (body === 'assembly' ? '　　　人（　　　户），占　　　%' : '　　　人，占　　　%'),
  blankVote: '赞成　　　票，占到会　　　%；反对　　　票；弃权　　　票；无效　　　票',
  needed,
  basis: (cites) => `（${reports.zh.labels.basis}${cites.join(reports.zh.labels.between)}）`,
  report: reports.zh,
  notTheirs: (others) => `注意：按法规这件事由${others.join('或者')}决定；由别的会议决定，决议不作数。`,
  posted: (days) => `公布不少于${days}天，首日不计；必须写明起止日期。`,
  content: (kind) => rooms[kind] ?? '内容',
  discussion: '讨论情况（含不同意见）',
  methods: ['无记名投票', '记名投票', '举手'],
  vote: '表决情况',
  results: ['通过', '未通过', '修改后再议'],
  teller: '监票人签名',
  counter: '计票人签名',
  signatures: '参会人员签字',
  signature: '签字盖章',
  rollApart: '签到册另附，共　　　页',
  town: '乡镇（街道）参会人员签字（含职务）',
  postedAt: '公开地点',
  poster: '张贴人',
  objections: '异议和答复（日期、谁收、何事、何日答复）',
  firstPhoto: '首日照片',
  lastPhoto: '末日照片',
  supervision: '监督意见',
  supervisors: '村务监督委员会签字',
  works: ['招标、询价', '签订合同', '变更', '验收', '付款'],
  colon: '：',
  end: '（以下空白）',
}
