import type { Body } from '@cunyi/core'
import type { CaseFacts, StepFacts } from '../conformance/facts.ts'
import type { Chance } from './chance.ts'

// The words of random decisions: mostly those that a clerk writes of a meeting in order, and now and then others.

const conveners: { readonly [B in Body]?: string } = {
  assembly: 'villagers-committee',
  representatives: 'villagers-committee',
  group: 'villagers-group',
  members: 'board',
  'member-representatives': 'board',
}
const organs = ['party-organisation', 'villagers-committee', 'villagers-group', 'board', 'supervision-committee', 'township'] as const

/** Who called a meeting of a body. */
export const convenerOf = ({ often, one }: Chance, body: Body): string | undefined => (often(3) ? one(organs) : conveners[body])

const chairs: { readonly [B in Body]?: readonly [string, ...string[]] } = {
  assembly: ['村民委员会主任', '村委会主任', '党总支书记、村民委员会主任'],
  representatives: ['村民委员会主任', '村民委员会主任', '党支部书记兼村委会主任'],
  group: ['村民小组组长', '第三村民小组组长'],
  members: ['理事长', '副理事长', '理事长指定的成员'],
  'member-representatives': ['理事长', '副理事长', '理事'],
  board: ['理事长'],
}
const others = [
  '书记',
  '村党总支书记',
  '村民委员会主任',
  '村民委员会副主任（受主任委托）',
  '村委会委员',
  '村务监督委员会主任',
  '监事长',
  '理事长',
  '理事',
  '村民小组组长',
  '镇党委委员',
  '驻村第一书记',
  '村民代表',
] as const

/** Who led it: somebody of an office that may, as a rule. */
export const chairOf = ({ often, one }: Chance, body: Body): string => (often(5) ? one(others) : one(chairs[body] ?? ['书记']))

const methods = [
  '无记名投票',
  '无记名投票',
  '不记名投票',
  '投票表决',
  '记名投票',
  '票决',
  '举手',
  '举手表决',
  '鼓掌通过',
  '口头表决',
  '逐户签字',
  '书面签名',
  '按股份',
  '按股份投票',
  '一户一票，举手',
  '举手或者投票',
  '未投票',
  '微信群接龙',
  '网络投票',
  '现场举手和视频表决',
  '按惯例',
  '未表决',
  '默认通过',
] as const

/** How it voted; most records do not say. */
export const methodOf = ({ often, one }: Chance): { readonly method?: string } => (often(20) ? { method: one(methods) } : {})

const urgencies = ['防汛抢险', '防汛抢险', '台风抢险', '疫情防控', '无', '／', '无特殊情况', '镇领导要求', '部分村民外出'] as const
const claims = ['村民会议决议', '村民会议决议', '2025年村民会议授权', '合作社章程', '无', '未经授权', '授权主任签订合同'] as const

/** What a record claims that would ease a verdict. */
export const claimsOf = ({ often, one }: Chance): object => ({
  ...(often(8) && { urgent: one(urgencies) }),
  ...(often(8) && { delegation: one(claims) }),
})

/** How many of those who count were represented, or saw it on a screen. */
export const absentOf = ({ often, one }: Chance): object => ({
  ...(often(2) && { proxies: one([1, 2, 5, 12]) }),
  ...(often(1) && { online: one([1, 3, 20]) }),
})

const boards = ['村务公开栏', '村务公开栏', '村务公开栏', '各组公示墙', '村口公告牌', '村务公开栏、村民微信群', '村委会门口公开栏'] as const
const elsewhere = ['祠堂', '村委会', '微信群', '村民微信群公告栏', '村务公开网', '镇政府网站、微信公众号', '村广播'] as const

/** Where a posting hung. */
export const venueOf = ({ often, one }: Chance): string => (often(95) ? one(boards) : one(elsewhere))

/** Who gave a delegation: whose decision it is, as a rule. */
export const giverOf = ({ often, one }: Chance, to: 'representatives' | 'member-representatives'): Body | 'charter' => {
  const wrong = ['representatives', 'two-committees', 'assembly', 'members'] as const
  if (to === 'representatives') return often(94) ? ('assembly' as const) : one(wrong)
  return often(80) ? ('members' as const) : one(['charter', ...wrong] as const)
}

const enders = [
  '村民委员会',
  '村民会议',
  '村民代表会议',
  '经村民代表会议讨论决定',
  '成员大会',
  '成员代表大会',
  '村民小组会议',
  '理事会',
  '党支部书记',
] as const

/** A matter given up, by whose word. */
export const endingOn = ({ often, one }: Chance, day: string): StepFacts => ({
  kind: one(['withdrawal', 'termination'] as const),
  day,
  ...(!often(8) && { by: one(enders) }),
})

/** What an office said of a request. */
export const approvalWords = ({ often, one }: Chance): object => ({
  ...(!often(5) && {
    opinion: one([
      '批准',
      '批准',
      '批准',
      '批准。',
      '同意',
      '同意发包',
      '无异议',
      '不予批准',
      '驳回',
      '暂缓',
      '原则同意',
      '同意，但须补充材料',
    ]),
  }),
  ...(!often(5) && {
    by: one(['镇人民政府、县农业农村局', '镇人民政府、县农业农村局', '乡政府和县自然资源局', '镇人民政府', '县农业农村局', '村民委员会']),
  }),
})

/** Conditions of an opinion, and how they were met. */
export const conditionsOf = ({ often, one }: Chance): object => ({
  ...(often(15) && { conditions: one(['先做勘察', '先做勘察', '无', '补齐材料']) }),
  ...(often(15) && { met: one(['已勘察', '已勘察', '已经落实', '尚未落实', '正在办理', '无']) }),
})

/** Whether a village has a collective organisation, and which of its numbers are then written. */
export const collectiveOf = ({ often, one }: Chance): Pick<CaseFacts['village'], 'collective' | 'scattered'> => ({
  ...(!often(4) && { collective: often(90) ? ('established' as const) : ('none' as const) }),
  ...(often(10) && { scattered: one([true, false]) }),
})
