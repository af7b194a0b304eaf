import { type StepKind, zhNames } from '@cunyi/core'

const { steps } = zhNames

/** Words in a heading that is none of ours, what it was perhaps meant to be, and the steps that would be. */
export type HeadingHint = {
  readonly says: RegExp
  readonly meant: readonly string[]
  readonly steps: readonly StepKind[]
  /** another body than the words that are near would have it */
  readonly isPlain?: true
}

/** The first that says so counts: a meeting of household heads is no meeting of representatives, though the words are near. */
export const headingHints: readonly HeadingHint[] = [
  { says: /户代表|户主|每户代表/u, meant: ['村民会议决议', '村民小组会议决议'], steps: ['resolution'], isPlain: true },
  { says: /成员代表|股东代表/u, meant: ['成员代表大会决议'], steps: ['resolution'] },
  { says: /成员大会|全体成员|股东大会|社员大会/u, meant: ['成员大会决议'], steps: ['resolution'] },
  { says: /理事会/u, meant: ['理事会决议'], steps: ['resolution'] },
  { says: /小组会|组民会|户长会/u, meant: ['村民小组会议决议'], steps: ['resolution'] },
  {
    says: /(?:结果|决算|竣工|完工|验收|实施).{0,4}(?:公开|公示|公布|公告|张榜)/u,
    meant: [steps.outcome],
    steps: ['outcome', 'disclosure'],
  },
  { says: /(?:事前|会前|表决前|方案|预).{0,4}(?:公开|公示|公布|公告)/u, meant: [steps.preview], steps: ['preview', 'disclosure'] },
  { says: /公开|公示|公布|公告|张榜|张贴|上墙/u, meant: [steps.disclosure, steps.outcome], steps: ['disclosure', 'outcome', 'preview'] },
  { says: /村民代表|村代会|代表会议|代表大会/u, meant: ['村民代表会议决议'], steps: ['resolution'] },
  {
    says: /两委|“两委”|联席|(?:支部|总支|党委|党组织).{0,4}[、和与及].{0,3}村(?:民)?委/u,
    meant: [steps.deliberation],
    steps: ['deliberation'],
  },
  { says: /党员.{0,4}(?:大会|会议|议事会|审议|讨论|表决)|党员代表/u, meant: [steps.review], steps: ['review'] },
  {
    says: /(?:支部|党组织|党总支|党委|支委).{0,6}(?:提议|会议|研究|讨论|提出|动议|建议)/u,
    meant: [steps.proposal],
    steps: ['proposal', 'deliberation', 'review'],
  },
  { says: /村民会议|村民大会|全体村民/u, meant: ['村民会议决议'], steps: ['resolution'] },
  { says: /审计|审核|批准|批复|审批|报批/u, meant: [steps.approval], steps: ['approval', 'legality', 'filing'] },
  { says: /备案/u, meant: [steps.filing], steps: ['filing', 'approval'] },
  { says: /合法性|法律|律师|法务/u, meant: [steps.legality], steps: ['legality'] },
  { says: /专家|论证|评审/u, meant: [steps.expertise], steps: ['expertise'] },
  { says: /风险|维稳|稳评/u, meant: [steps.risk], steps: ['risk'] },
  { says: /协商|议事会|征求意见|听证/u, meant: [steps.consultation], steps: ['consultation'] },
  { says: /实施|施工|工程|合同|验收|付款|采购|招标/u, meant: [steps.implementation], steps: ['implementation'] },
  { says: /提议|动议/u, meant: [steps.proposal], steps: ['proposal'] },
  { says: /商议/u, meant: [steps.deliberation], steps: ['deliberation'] },
  { says: /审议/u, meant: [steps.review], steps: ['review'] },
  { says: /决议|决定|表决/u, meant: [], steps: ['resolution', 'review', 'deliberation', 'proposal'] },
]
