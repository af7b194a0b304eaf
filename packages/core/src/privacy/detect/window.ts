import type { DigitRun } from '../digit-runs.ts'
import { gap } from '../dividers.ts'

/** Digits of one chain that begin and end where a written group does. */
export type Window = {
  readonly chain: DigitRun
  readonly from: number
  readonly length: number
  /** digits of each written group */
  readonly shape: readonly number[]
  /** what divides the groups, each once, `none` left out */
  readonly kinds: ReadonlySet<number>
  /** nothing else stands in its chain; beside a number in one line another line or cell is something else */
  readonly isWhole: boolean
  /** what stands before it in its line, and behind it */
  readonly before: string
  readonly after: string
}

export const identityWord: RegExp = /身份|证件|残疾|ID\b/i
export const identityLabel: RegExp = /(?:身份证|证件号|公民身份|身份号)[^\d\n]{0,8}$/
export const cardWord: RegExp = /卡号|账号|帐号|账户|帐户|开户|银行|存折|一卡通|信用社|\bcard|\baccount/i
export const phoneWord: RegExp = /电话|手机|联系|座机|固话|致电|拨打|微信|传真|\btel|phone|mobile/i
/** The accounts of a village are no secret. */
export const ofVillage: RegExp = /合作社|集体|村委|村民委员会|经济联合社|公司|对公|基本户|基本账户|专户|财政|公户|企业/
/** Names of numbers that belong to papers and projects, not to people. */
const codeWord =
  /编号|合同|代码|文号|项目|单号|发票|流水|凭证|批号|批准|序号|档案|案号|许可|权证|产权|图号|订单|税号|条码|[A-Za-z_]$|[¥$€]\s*$/
/** It stands right before the number and says what number it is. */
export const codeLabel: RegExp =
  /(?:编号|合同号|代码|文号|单号|发票号码?|流水号?|凭证号?|批号|批准文号|序号|档案号|案号|许可证号?|权证号?|图号|税号|条码|杆号|桩号|表号|户号|机号|卡槽|型号|批次|项目号|坐标|经度|纬度|IP|服务器)[^\d\n\u4e00-\u9fa5]{0,6}$/i
/** A paper's number that is as long as a telephone's, and only that. */
export const doubtful: RegExp = /(?:序号|档案号|案号|单号|项目号)[^\d\n\u4e00-\u9fa5]{0,6}$/
export const measureWord: RegExp = /^(?:\.\d{1,2}(?!\d)|\s?(?:元|万|亿|千|百|平方|立方|亩|吨|公斤|公里|米|度|株|票|号杆|[㎡%]))/

/** What stands nearest speaks: a word for papers behind a word for the number itself. */
export const isNamed = (before: string, word: RegExp): boolean => word.test(before.slice(-16))
/** The number has no check digit, and a paper near it may have such a number. */
export const isCode = ({ before, after }: Window, own: RegExp): boolean =>
  measureWord.test(after) || /^[A-Za-z]/.test(after) || (!isNamed(before, own) && codeWord.test(clauseOf(before)))
/** The number itself is named, and as another; a sum is none either. */
export const isOther = ({ before, after }: Window, own: RegExp): boolean =>
  measureWord.test(after) || (!isNamed(before, own) && (codeLabel.test(before) || /[¥$€]\s*$/.test(before) || /[A-Za-z_]$/.test(before)))

/** What was said since the last stop. */
const clauseOf = (before: string): string => before.slice(Math.max(...[...stops].map((stop) => before.lastIndexOf(stop))) + 1).slice(-12)
const stops = ';；。,、'

/** Divided in one way, or broken once more at a line's end. */
export const isUniform = ({ kinds }: Window): boolean => [...kinds].filter((kind) => kind !== gap.line).length < 2
/** Stops, cells and lines divide numbers that have nothing to do with each other, unless each holds one digit. */
export const isScattered = ({ kinds, shape }: Window): boolean =>
  (kinds.has(gap.cell) || kinds.has(gap.line) || kinds.has(gap.stop)) && shape.some((one) => one !== 1)
/** A row of single digits, as votes stand in a table, is a number only where something says so. */
export const isRow = ({ kinds, shape, isWhole, before }: Window): boolean =>
  shape.length > 1 &&
  shape.every((one) => one === 1) &&
  (!isWhole || votes.test(before) || kinds.has(gap.cell) || kinds.has(gap.line) || kinds.has(gap.stop) || kinds.has(gap.comma))

/** Votes of each group are single digits. */
const votes = /票|赞成|同意|反对|弃权|各组|得分|评分/

/** What stands before a place in its line, as far as it may say anything of a number. */
export const beforeIn = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - 24), at)
  return before.slice(before.lastIndexOf('\n') + 1)
}

/** A piece of a chain with what stands around it. */
export const windowAt = (text: string, chain: DigitRun, first: number, next: number): Window => {
  const { starts, gaps, places, values } = chain
  const [from, end] = [starts[first] ?? 0, starts[next] ?? values.length]
  const behind = (places[end - 1] ?? 0) + 1
  const shape: number[] = []
  const kinds = new Set<number>()
  let group = from
  // Asked of every piece of a long row of digits: it makes no more than it hands back.
  for (let index = first + 1; index < next; index++) {
    const start = starts[index] ?? end
    const kind = gaps[start] ?? gap.none
    if (kind === gap.none) continue
    kinds.add(kind)
    shape.push(start - group)
    group = start
  }
  shape.push(end - group)
  return {
    chain,
    from,
    length: end - from,
    shape,
    kinds,
    isWhole: isEdge(from === 0, gaps[from], kinds) && isEdge(end === values.length, gaps[end], kinds),
    before: beforeIn(text, places[from] ?? 0),
    after: text.slice(behind, behind + 6),
  }
}

/** Whether a number may begin or end here: at its chain's end, or at a cell or line where it has none of them itself. */
const isEdge = (isEnd: boolean, here: number | undefined, within: ReadonlySet<number>): boolean =>
  isEnd || (here !== undefined && here >= gap.cell && Math.max(0, ...within) < here)
