import type { Handling, WorkType } from '@cunyi/core'

/** The parts of a step whose lines are read. */
export const partFields = ['objections', 'supervision', 'advice'] as const
export type PartField = (typeof partFields)[number]

/** How one language says what became of an objection. `by` and `to` are groups of the pattern. */
type Saying = {
  readonly did: Handling['did']
  /** matched against what stands before the colon, behind the day */
  readonly pattern: RegExp
  readonly write: (by: string, to: string) => string
}

/** What the lines under 实施, 异议 and the opinions say in one language. */
export type LineWords = {
  readonly parts: Readonly<Record<PartField, readonly [string, ...string[]]>>
  /** that there is nothing to tell; the first is what we write */
  readonly none: readonly [string, ...string[]]
  readonly channels: readonly string[]
  /** who took an objection down, before what it is about */
  readonly receiver: RegExp
  readonly received: (by: string) => string
  /** the first that matches counts */
  readonly handling: readonly Saying[]
  /** words that make a line of works one of the known types; a line that ends with one is that, whatever else it says */
  readonly works: Readonly<Record<WorkType, readonly string[]>>
  /** what parts one thing that was done from another in the same words */
  readonly parting: RegExp
  /** what stands before it had been done already */
  readonly earlier: RegExp
  /** money that comes back, and deposits: no part of the price, whatever works the words name */
  readonly moneyBack: RegExp
  readonly between: string
}

export const zhLines: LineWords = {
  parts: {
    objections: ['异议', '异议处理', '异议及答复', '异议登记'],
    supervision: ['监督意见', '村务监督委员会意见', '村监会意见'],
    advice: ['法律顾问意见', '村法律顾问意见'],
  },
  none: ['无', '没有', '无异议', '没有异议', '未收到异议', '公示期间无异议', '公示期内无异议', '公示期间未收到异议'],
  channels: ['书面', '口头', '当面', '电话', '来访', '来信', '信箱', '短信', '微信', '网上', '线上', '会上'],
  receiver: /^(.{1,20}?)(?:收到|受理|接到|收)$/u,
  received: (by) => `${by}收`,
  handling: [
    { did: 'disputed', pattern: /^(?:仍?不服|仍有异议|不满意|不认可|不接受)$/u, write: () => '不服' },
    { did: 'settled', pattern: /^(?:已?解决|满意|认可|接受|撤回|撤回异议|无异议|不再异议)$/u, write: () => '解决' },
    {
      did: 'forwarded',
      pattern: /^(?<by>.{0,20}?)(?:转交|转送|转至|转给|移送|上报|转报|报送|转)(?<to>.{1,30})$/u,
      write: (by, to) => `${by}转${to}`,
    },
    { did: 'answered', pattern: /^(?<by>.{0,20}?)(?:书面|口头|当面|当场)?(?:答复|回复|答|回应|说明|解释)$/u, write: (by) => `${by}答复` },
    { did: 'received', pattern: /^(?<by>.{0,20}?)(?:受理|收到|登记|调查|核查|核实)$/u, write: (by) => `${by}受理` },
  ],
  works: {
    tender: ['招标', '招标公告', '发布招标', '招投标', '比选', '询价'],
    award: ['定标', '中标', '开标', '中标公示', '确定承包人', '确定施工单位'],
    contract: ['签订合同', '合同', '签合同', '签约', '签订协议'],
    change: ['变更', '工程变更', '设计变更', '合同变更', '变更合同', '补充合同', '补充协议', '追加'],
    acceptance: ['验收', '竣工验收', '验收合格'],
    invoice: ['开票', '发票', '开具发票', '收到发票'],
    payment: ['付款', '支付', '拨付', '付清', '发放', '首付', '预付款', '进度款', '尾款'],
  },
  parting: /[，,、；;。]|同时|并|以?及|和|与/u,
  earlier: /^.*(?:以后|之后|后)/u,
  // What is withheld of the price until the works have lasted (质保金) is price: paid out it is a payment, and 退还 of it may be either.
  moneyBack:
    /退还|返还|退回|退付|发还|退.{0,4}(?:保证金|质保金|押金|定金)|(?:履约|投标|竞买|诚信|工资|工资支付)保证金|(?:缴|交|收)[^付票]{0,8}保证金|(?<!抵)押金/u,
  between: '；',
}

export const enLines: LineWords = {
  parts: {
    objections: ['Objections', 'Objection'],
    supervision: ['Supervision', "Supervision committee's opinion"],
    advice: ['Legal advice', "Legal adviser's opinion"],
  },
  none: ['None', 'No objections'],
  channels: ['in writing', 'orally', 'by telephone', 'online'],
  receiver: /^received by (.{1,40})$/iu,
  received: (by) => `received by ${by}`,
  handling: [
    { did: 'disputed', pattern: /^(?:still )?disputed$/iu, write: () => 'disputed' },
    { did: 'settled', pattern: /^(?:settled|accepted|withdrawn)$/iu, write: () => 'settled' },
    { did: 'forwarded', pattern: /^(?<by>.{0,40}?) ?forwarded to (?<to>.{1,40})$/iu, write: (by, to) => `${by} forwarded to ${to}`.trim() },
    { did: 'answered', pattern: /^(?<by>.{0,40}?) ?(?:answered|answer|replied)$/iu, write: (by) => `${by} answered`.trim() },
    { did: 'received', pattern: /^(?<by>.{0,40}?) ?(?:received|took it up)$/iu, write: (by) => `${by} received`.trim() },
  ],
  works: {
    tender: ['tender', 'call for tenders'],
    award: ['award', 'awarded'],
    contract: ['contract', 'contract signed'],
    change: ['change', 'contract changed'],
    acceptance: ['acceptance', 'accepted'],
    invoice: ['invoice'],
    payment: ['payment', 'paid'],
  },
  parting: /[,;.]\s|\band\b/iu,
  earlier: /^$/u,
  moneyBack: /\b(?:return|returned|returning|refund|refunded|repaid|repayment|security deposit|performance bond|bid bond)\b/iu,
  between: '; ',
}
