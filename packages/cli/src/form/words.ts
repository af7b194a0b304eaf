import { type Body, type Language, type NextMeeting, words as reports, type StepKind } from '@cunyi/core'

type Report = (typeof reports)[Language]
type Unit = 'person' | 'household'

/** The words of the paper forms. */
export type FormWords = Pick<Report['names'], 'fields' | 'categories' | 'organs' | 'bodies'> & {
  readonly title: string
  readonly sheet: (kind: StepKind, body: Body | undefined) => string
  readonly village: string
  readonly matter: string
  readonly origin: string
  readonly origins: readonly string[]
  readonly form: string
  readonly money: (fen: number) => string
  readonly count: (number: number, unit: Unit) => string
  readonly or: string
  readonly blankDay: string
  readonly blankTime: string
  readonly blankPeriod: string
  readonly blankCount: string
  readonly blankAttended: (body: Body | undefined) => string
  readonly blankVote: string
  /** how many must come and agree */
  readonly needed: (asked: NextMeeting) => string
  /** where that stands, in brackets */
  readonly basis: (cites: readonly string[]) => string
  readonly report: Report
  /** the law gives the matter to others than the body that is meant */
  readonly notTheirs: (others: readonly string[]) => string
  readonly posted: (days: number) => string
  readonly content: (kind: StepKind) => string
  readonly discussion: string
  readonly methods: readonly string[]
  readonly vote: string
  readonly results: readonly string[]
  readonly teller: string
  readonly counter: string
  readonly signatures: string
  readonly signature: string
  readonly rollApart: string
  readonly town: string
  /** where a notice hangs */
  readonly postedAt: string
  readonly poster: string
  readonly objections: string
  readonly firstPhoto: string
  readonly lastPhoto: string
  readonly supervision: string
  readonly supervisors: string
  readonly works: readonly string[]
  readonly colon: string
  readonly end: string
}

const six: readonly StepKind[] = ['proposal', 'deliberation', 'review', 'resolution', 'disclosure', 'outcome']

const numbers = ['一', '二', '三', '四', '五', '六']
const zhNames = reports.zh.names
const unitsZh = { person: '人', household: '户' } as const

const stepZh = (kind: StepKind, body: Body | undefined): string =>
  kind === 'resolution' && body !== undefined ? `${zhNames.bodies[body]}决议` : zhNames.steps[kind]

const roomsZh: { readonly [Kind in StepKind]?: string } = {
  proposal: '提议内容',
  deliberation: '商议内容',
  review: '审议内容',
  resolution: '决议内容',
  disclosure: '决议内容和公开情况',
  outcome: '实施结果公开情况',
  preview: '公示内容',
}

const neededZh = (asked: NextMeeting): string => {
  const attend = asked.attend.map((one) => `${one.whole}${unitsZh[one.unit]}中至少${one.needed}${unitsZh[one.unit]}到会`).join('，或者')
  const agree = asked.agree.map((one) =>
    asked.attend.some((quorum) => quorum.needed === one.whole && quorum.unit === one.unit)
      ? `到会的${reports.zh.share(one.share)}赞成`
      : `全体${one.whole}${unitsZh[one.unit]}中至少${one.needed}票赞成`,
  )
  return `${attend}，会议才成立；${[...new Set(agree)].join('，或者')}，才算通过。`
}

export const zhForm: FormWords = {
  ...zhNames,
  title: '村级重大事务“四议两公开”决策实施登记表',
  sheet: (kind, body) => {
    const at = six.indexOf(kind)
    return `${at < 0 ? '' : `（${numbers[at]}）`}${stepZh(kind, body)}`
  },
  village: '村',
  matter: '事项',
  origin: '动议事由',
  origins: ['党员群众建议', '村干部提议', '上级党委政府安排'],
  form: '会议形式',
  money: (fen) => `${fen / 100}元`,
  count: (number, unit) => `${number}${unitsZh[unit]}`,
  or: '，或',
  blankDay: '　　　　年　　月　　日',
  blankTime: '　　　　年　　月　　日　　时',
  blankPeriod: '自　　　　年　　月　　日至　　　　年　　月　　日',
  blankCount: '　　　人',
  blankAttended: (body) => (body === 'assembly' ? '　　　人（　　　户），占　　　%' : '　　　人，占　　　%'),
  blankVote: '赞成　　　票，占到会　　　%；反对　　　票；弃权　　　票；无效　　　票',
  needed: neededZh,
  basis: (cites) => `（${reports.zh.labels.basis}${cites.join(reports.zh.labels.between)}）`,
  report: reports.zh,
  notTheirs: (others) => `注意：按法规这件事由${others.join('或者')}决定；由别的会议决定，决议不作数。`,
  posted: (days) => `公布不少于${days}天，首日不计；必须写明起止日期。`,
  content: (kind) => roomsZh[kind] ?? '内容',
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

const enNames = reports.en.names
const unitsEn = { person: 'people', household: 'households' } as const

const neededEn = (asked: NextMeeting): string => {
  const attend = asked.attend.map((one) => `at least ${one.needed} of ${one.whole} ${unitsEn[one.unit]} present`).join(', or ')
  const agree = asked.agree.map((one) =>
    asked.attend.some((quorum) => quorum.needed === one.whole && quorum.unit === one.unit)
      ? `${reports.en.share(one.share)} of those present in favour`
      : `at least ${one.needed} of all ${one.whole} in favour`,
  )
  return `The meeting stands with ${attend}; carried with ${[...new Set(agree)].join(', or ')}.`
}

export const enForm: FormWords = {
  ...enNames,
  title: 'Record of a major village decision: four deliberations, two disclosures',
  sheet: (kind, body) => {
    const at = six.indexOf(kind)
    const name = kind === 'resolution' && body !== undefined ? `Resolution of the ${enNames.bodies[body]}` : enNames.steps[kind]
    return `${at < 0 ? '' : `${at + 1}. `}${name}`
  },
  village: 'Village',
  matter: 'Matter',
  origin: 'Origin',
  origins: ['Party members and villagers', 'village officers', 'order from above'],
  form: 'Form of meeting',
  money: (fen) => `${fen / 100} yuan`,
  count: (number, unit) => `${number} ${unitsEn[unit]}`,
  or: ', or ',
  blankDay: '____-__-__',
  blankTime: '____-__-__  __:__',
  blankPeriod: 'from ____-__-__ to ____-__-__',
  blankCount: '____',
  blankAttended: () => '____, ____ %',
  blankVote: 'for ____ (____ % of those present); against ____; abstained ____; void ____',
  needed: neededEn,
  basis: (cites) => ` (${reports.en.labels.basis}${cites.join(reports.en.labels.between)})`,
  report: reports.en,
  notTheirs: (others) => `Mind: by law the ${others.join(' or the ')} decides this; a resolution of any other body does not stand.`,
  posted: (days) => `Up for at least ${days} days, the first not counted; write both dates.`,
  content: () => 'What was put forward',
  discussion: 'Discussion, other opinions too',
  methods: ['secret ballot', 'open ballot', 'show of hands'],
  vote: 'Votes',
  results: ['carried', 'not carried', 'to be revised'],
  teller: 'Scrutineer',
  counter: 'Teller',
  signatures: 'Signatures',
  signature: 'Signature and seal',
  rollApart: 'roll attached, ____ pages',
  town: 'Township staff present (with office)',
  postedAt: 'Posted at',
  poster: 'Posted by',
  objections: 'Objections and answers (day, received by, about, answered)',
  firstPhoto: 'Photo, first day',
  lastPhoto: 'Photo, last day',
  supervision: 'Opinion of the supervisors',
  supervisors: 'Supervision committee',
  works: ['Tender', 'Contract', 'Changes', 'Acceptance', 'Payment'],
  colon: ': ',
  end: '(blank below)',
}
