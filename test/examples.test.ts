import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  type Answer,
  builtInRules,
  type Finding,
  findPersonalData,
  judge,
  type Level,
  lawOn,
  type Rule,
  ruleSets,
  type Verdict,
} from '@cunyi/core'
import { fastParse } from '@cunyi/host'
import { type Parse, parse, read, readingRules, readTown, readVillage } from '@cunyi/records'
import { describe, expect, it } from 'vitest'

/** What `broken.md` comes to: the line on which the fault stands, and how grave it is. */
type Shown = {
  /** the source line under the finding, as it stands in `broken.md` */
  readonly line: string
  readonly level: Level
  /** what the record comes to by this fault */
  readonly broken: Answer
  /** the rule that speaks, where another one sees the same fault first and cites this rule's article with its own */
  readonly through?: string
}

const breach = (line: string, more: Partial<Shown> = {}): Shown => ({ line, level: 'breach', broken: 'breached', ...more })
const defect = (line: string): Shown => ({ line, level: 'defect', broken: 'unknown' })
const note = (line: string): Shown => ({ line, level: 'note', broken: 'lawful' })

const shown: Readonly<Record<string, Shown>> = {
  'party-first': breach('## 村“两委”会议商议', { through: 'deliberation-after-proposal' }),
  'matter-decider': breach('## 村民代表会议决议'),
  'assembly-convener': breach('- 召集：村务监督委员会'),
  'assembly-notice': breach('- 通知日期：2026-05-08'),
  'assembly-quorum': breach('- 实到：400人'),
  'assembly-carried': breach('- 赞成：83'),
  'representatives-convener': breach('- 召集：村党组织'),
  'representatives-composed': breach('## 村民代表会议决议'),
  'representatives-quorum': breach('- 实到：29人'),
  'representatives-carried': breach('- 赞成：20'),
  'group-quorum': breach('- 实到：23户'),
  'group-carried': breach('- 赞成：13'),
  'resolution-minutes': defect('## 村民代表会议决议'),
  'meeting-roll': defect('- 应到：40人'),
  'meeting-adds-up': defect('- 赞成：36'),
  'board-written': defect('## 决议公开'),
  'disclosure-posted': breach('- 公开日期：2026-04-20 至 2026-05-03'),
  'outcome-posted': breach('- 公开日期：2026-09-01 至 2026-09-08'),
  'deliberation-after-proposal': breach('- 时间：2026-04-07'),
  'review-after-deliberation': breach('## 党员大会审议'),
  'resolution-after-review': breach('## 村民代表会议决议'),
  'disclosure-after-resolution': breach('- 公开日期：2026-05-11 至 2026-05-29'),
  'outcome-after-disclosure': breach('## 实施结果公开'),
  'proposal-quorum': breach('- 实到：3人'),
  'review-quorum': breach('- 实到：22人'),
  'review-carried': breach('- 赞成：23'),
  'proposal-carried': breach('- 赞成：3'),
  'deliberation-carried': breach('- 赞成：5'),
  'deliberation-quorum': note('- 实到：5人'),
  'delegation-term': breach('## 村民代表会议决议'),
  'representatives-minimum': breach('## 村民代表会议决议'),
  'representatives-notice': breach('- 通知日期：2026-10-08'),
  'adviser-consulted': note('## 村民代表会议决议'),
  'women-quorum': breach('- 女代表实到：5人'),
  'charter-filed': defect('## 实施结果公开'),
  'charter-filed-in-time': breach('- 时间：2026-05-30'),
  'consulted-first': note('## 村民会议决议'),
  'dispute-prone-posted': defect('- 公开日期：2024-04-09 至 2024-06-06'),
  'charter-opened-first': note('## 村民会议决议'),
  'charter-seen-first': note('## 村民会议决议'),
  'disclosure-filed': note('## 实施结果公开'),
  'register-filed': defect('## 实施结果公开'),
  'merger-granted': breach('## 实施'),
  'homestead-posted-first': defect('- 时间：2026-05-15'),
  'letting-reported': defect('- 2026-05-28 出租，签订合同'),
  'reports-open-first': note('- 时间：2026-04-20'),
  'risk-told': note('## 成员大会决议'),
  'share-plan-reviewed': note('## 成员大会决议'),
  'share-plan-filed': note('## 实施结果公开'),
  'contract-filed': note('## 实施结果公开'),
  'contract-filed-in-time': note('- 时间：2026-06-12'),
  'group-convener': breach('- 召集：村民委员会'),
  'board-hung': defect('- 公开地点：村民微信群'),
  'disclosure-quarterly': breach('- 公开日期：2026-07-06 至 2026-07-24'),
  'disclosure-within': note('- 公开日期：2026-07-13 至 2026-07-31'),
  'step-dated': defect('## 村“两委”会议商议'),
  'steps-written': defect('# 老樟树支架'),
  'law-on-file': defect('## 村党组织提议'),
  'record-title': defect('# 春季巡夜'),
  'record-heading': defect('## 现场踏看会'),
  'record-round': defect('## 党员大会审议'),
  'record-name': defect('- 实倒：37人'),
  'record-extra': note('- 天气：大雨'),
  'record-row': defect('反对：2'),
  'record-once': defect('- 赞成：37'),
  'record-blank': defect('- 弃权：'),
  'record-unconfirmed': defect('- 实到：42人（待核对）'),
  'record-value': defect('- 赞成：多数同意'),
  'record-ambiguous': defect('- 通知日期：05/04/2026'),
  'record-day': defect('- 公开日期：2026-04-06 至 2026-04-31'),
  'record-period': defect('- 公开日期：公示15天'),
  'deliberation-unchanged': note('- 金额：9000元'),
  'review-unchanged': defect('- 规模：铺石300平方米'),
  'resolution-unchanged': defect('- 期限：90天'),
  'disclosure-unchanged': breach('- 金额：25000元'),
  'works-unchanged': breach('- 2026-05-20 签订合同：64001元'),
  'outcome-unchanged': breach('- 对方：镇上的施工队'),
  'money-agrees': defect('- 决算金额：15200元'),
  'money-compared': note('- 决算金额：12800元'),
  'objections-settled': defect('## 实施结果公开'),
  'objection-answered': breach('- 2026-04-22 口头 问桩打在哪边；2026-05-06 村民委员会答复：打在下游'),
  'works-after-resolution': defect('- 2026-06-11 进场平整场地'),
  'works-after-disclosure': note('- 2026-05-05 签订合同：9900元'),
  'outcome-after-acceptance': note('- 公开日期：2026-06-27 至 2026-07-14'),
  'deliberation-apart': note('- 时间：2026-03-31'),
  'review-apart': note('- 时间：2026-04-12'),
  'resolution-apart': note('- 时间：2026-04-18'),
  'recorded-in-time': note('- 记录日期：2026-04-20'),
  'supervision-in-time': note('- 村务监督委员会 2026-05-25：公开属实'),
  'conditions-met': note('- 附带条件：先请房屋安全鉴定'),
  'approval-numbered': note('## 街道审核'),
  'correction-carried': defect('## 更正'),
  'correction-shown': note('- 更正为：村党总支副书记'),
  'record-objection': defect('- 有村民问围网多高，已经答复'),
  'posting-ends': note('- 公开日期：2026-06-16 至 2062-07-03'),
  'votes-counted': note('- 赞成：37'),
  'opinion-heeded': note('- 意见：不合法'),
  'posting-disputed': defect('- 村务监督委员会 2026-05-07：公开不属实，预算没有贴出来'),
  'record-opinion': defect('- 张贴不满十五日就撤下了'),
  'record-topic': defect('议题二，公厕改造，赞成12票，反对29票，弃权1票。'),
  'record-encoding': note('# 寺前小路砌石'),
  'record-lookalike': note('- ⾦额：9400元'),
  'record-misleading': defect('- 公开地点：\u202e村务公开栏'),
  'collective-party-first': breach('## 村“两委”会议商议', { through: 'deliberation-after-proposal' }),
  'members-convener': breach('- 召集：村民委员会'),
  'members-notice': breach('- 通知日期：2026-08-05'),
  'members-quorum': breach('- 实到：479人'),
  'members-carried': breach('- 赞成：479'),
  'benefits-carried': breach('- 赞成：539'),
  'member-representatives-number': breach('## 成员代表大会决议'),
  'member-representatives-carried': breach('- 赞成：29'),
  'board-quorum': breach('- 实到：4人'),
  'board-carried': breach('- 赞成：3'),
  'land-assembly-carried': breach('- 赞成：479'),
  'land-representatives-carried': breach('- 赞成：26'),
  'land-plan-published': breach('## 村民代表会议决议'),
  'land-approved': breach('## 实施'),
  'plan-posted-first': breach('## 成员大会决议'),
  'plan-posted': breach('- 公开日期：2026-03-02 至 2026-03-09'),
  'private-identity': defect('值班人员的证件号码：110000190001010012。'),
  'private-card': defect('看护补助打入卡号6222 2200 0000 0003。'),
  'private-phone': defect('要问细节，打0571-00000009。'),
  'private-address': defect('先换漏得最厉害的，在第九村民小组999号。'),
  'private-minor': defect('看护二十个孩子，副主任的孙女8岁也来。'),
  'private-medical': defect('药箱放在组长家，其妻患糖尿病，用得着。'),
  'decision-bound': defect('## 村民代表会议决议'),
  'ending-decided': defect('- 经办人：村民委员会'),
  'matter-ended': defect('- 2026-06-10 平整场地'),
  'meeting-chair': defect('- 主持人：村党总支书记'),
  'member-representatives-convener': breach('- 召集：村民委员会'),
  'vote-method': breach('- 表决方式：按股份表决'),
  'law-crossed': note('## 村“两委”会议商议'),
}

/**
 * Numbers that these rules cannot be shown without: true to their form, and nobody's. No district was ever 110000 by itself and nobody who lives was born
 * in 1900; the card is all zeros but for its ends. Each may stand once, in the record that shows its rule broken.
 */
const nobodys: Readonly<Record<string, string>> = {
  'private-identity': '110000190001010012',
  'private-card': '6222 2200 0000 0003',
  'private-phone': '0571-00000009',
}

/** Rules that no pair of small text files in one village can show, and why. */
const gaps: Readonly<Record<string, string>> = {
  'matter-formed': 'a record that is read is well formed; only a program can build another',
  'matter-read': 'the words stand in the record, and are told there by the rules of reading',
  'law-verified': 'what is found depends on the day on which it is looked at, not on the record',
  'local-stricter': 'the fault is in the rules of a town, which all examples share',
  'step-happened': 'what is found depends on the day on which it is looked at, not on the record',
  'body-ruled': 'a body whose votes no law counts may not decide either, and that is told first',
  'correction-watched': 'what was first written is wrong in both, and a record that keeps this rule is told of its correction all the same',
  'promise-kept': 'what is found depends on the day on which it is looked at, not on the record',
  'outcome-follows': 'what is found depends on the day on which it is looked at, not on the record',
  'step-kept': 'the fault is in the version history, which no file holds by itself',
  'rewriting-weighed': 'the fault is in the version history, which no file holds by itself',
  'representatives-allowed': 'how many live in the village stands in village.md, which both records of a folder share',
  'village-described': 'the fault is in village.md, which both records of a folder share',
  'village-placed': 'the fault is in village.md, which both records of a folder share',
  'record-composition': 'the fault is in village.md, which both records of a folder share',
  'record-term': 'the fault is in village.md, which both records of a folder share',
  'record-village': 'the fault is that there is no village.md, which both records of a folder share',
  'record-number': 'the fault is in two records of one village together',
  'record-size': 'the record would be larger than anybody reads',
  'record-text': 'the record would be no text',
  'record-mdx': 'the record would be no .md file',
  'attachment-missing': 'the fault is in the files beside the record, and an example is one text',
  'attachment-name': 'the fault is in the files beside the record, and an example is one text',
  'attachment-unused': 'the fault is in the files beside the record, and an example is one text',
  'attachment-size': 'the fault is in the files beside the record, and an example is one text',
  'attachment-copied': 'the fault is in the files beside the record, and an example is one text',
}

const root = join(import.meta.dirname, '../content/examples')

/** The rules of the law, of the frame and of reading: whatever a finding can be named for. */
const ids: readonly string[] = [
  ...new Set([...ruleSets.flatMap(({ rules }) => rules.map(({ id }) => id)), ...Object.keys(builtInRules), ...Object.keys(readingRules)]),
]

/** The nearest `village.md`, from a folder upward. */
const villageAbove = (folder: string): string => {
  const path = join(folder, 'village.md')
  return existsSync(path) ? path : villageAbove(dirname(folder))
}

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path))

const judged = new Map<string, Verdict>()

/** Read and judged once. */
const verdictOf = (rule: string, shows: 'kept' | 'broken'): Verdict => {
  const key = `${rule}/${shows}`
  const verdict = judged.get(key) ?? judgedBy(parse, rule, shows)
  judged.set(key, verdict)
  return verdict
}

const judgedBy = (by: Parse, rule: string, shows: 'kept' | 'broken'): Verdict => {
  const path = villageAbove(join(root, rule))
  const village = readVillage(path, bytesOf(path), { parse: by })
  return judge(read(`examples/${rule}/${shows}.md`, bytesOf(join(root, rule, `${shows}.md`)), { parse: by }), village, lawOn)
}

const linesOf = ({ reading }: Verdict): readonly string[] => reading.text.split(/\r\n|\n|\r/)
const lineOf = (verdict: Verdict, { place }: Finding): string => linesOf(verdict)[place.line - 1] ?? ''

/** The first paragraph of prose under the title. */
const argumentOf = ({ reading }: Verdict): string => {
  const [first] = reading.matter.blocks
  return first?.kind === 'paragraph' ? first.text : ''
}

describe('the examples', () => {
  it('show every rule, or say why they cannot', () => {
    expect(Object.keys(shown).toSorted()).toEqual(ids.filter((id) => !(id in gaps)).toSorted())
    expect(Object.keys(gaps).filter((id) => !ids.includes(id))).toEqual([])
  })

  it('show nothing but rules, each in a folder with one record of each kind', () => {
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => name).toSorted()).toEqual(Object.keys(shown).toSorted())
    for (const { name } of folders)
      expect(readdirSync(join(root, name)).filter((file) => file !== 'village.md')).toEqual(['broken.md', 'kept.md'])
  })

  it('stand in a town without rules of its own, so that the law’s own numbers show', () => {
    const town = readTown('town.md', bytesOf(join(root, 'town.md')))
    expect(town.local).toEqual([])
    expect(town.jurisdiction).toBe('cn-zj')
  })

  it.each(Object.keys(shown))('%s stands in a village that is described in full', (rule) => {
    const { village } = verdictOf(rule, 'kept')
    expect(village.jurisdiction).toMatch(/^cn-/)
    expect(village.findings).toEqual([])
  })

  it('tell different stories', () => {
    const titles = Object.keys(shown).map((rule) => verdictOf(rule, 'kept').reading.matter.title)
    expect(new Set(titles).size).toBe(titles.length)
  })
})

describe.each(Object.entries(shown))('%s', (rule, { line, level, broken, through = rule }) => {
  it('kept: nothing at all is found', () => {
    const verdict = verdictOf(rule, 'kept')
    expect(verdict.findings).toEqual([])
    expect(verdict.answer).toBe('lawful')
  })

  it('broken: exactly one thing is found, on the line that breaks the rule', () => {
    const verdict = verdictOf(rule, 'broken')
    expect(verdict.findings.map((finding) => [finding.rule, finding.level, lineOf(verdict, finding)])).toEqual([[through, level, line]])
    expect(verdict.answer).toBe(broken)
  })

  it('broken: the finding cites the articles of the rule', () => {
    const verdict = verdictOf(rule, 'broken')
    const cited = verdict.findings.flatMap(({ cites }) => cites)
    const inForce = new Set(verdict.steps.flatMap(({ statutes }) => statutes.map(({ id }) => id)))
    const own = ruleSets.flatMap(({ rules }) =>
      rules.filter((one) => one.id === rule && isAbout(one, verdict)).flatMap(({ cites }) => cites),
    )
    expect(cited).toEqual(expect.arrayContaining(own.filter(({ statute }) => inForce.has(statute))))
  })

  it('differs in one place, and in what is argued from it', () => {
    const [kept, other] = [verdictOf(rule, 'kept'), verdictOf(rule, 'broken')]
    expect(argumentOf(kept).length).toBeGreaterThan(15)
    expect(argumentOf(other).length).toBeGreaterThan(15)
    expect(argumentOf(other)).not.toBe(argumentOf(kept))
    // The argument, and at most three lines more: a day and the notice for it, a ballot that moved from one pile to another.
    const [short, long] = [linesOf(kept), linesOf(other)].toSorted((a, b) => a.length - b.length)
    expect(unmatched(short ?? [], long ?? [])).toBeLessThanOrEqual(4)
  })

  it('is the same by every parser', () => {
    for (const shows of ['kept', 'broken'] as const) {
      const [slow, fast] = [verdictOf(rule, shows), judgedBy(fastParse, rule, shows)]
      expect(fast.reading).toEqual(slow.reading)
      expect(fast.findings).toEqual(slow.findings)
    }
  })

  it('names nobody', () => {
    for (const shows of ['kept', 'broken'] as const) {
      const text = verdictOf(rule, shows).reading.text.replace(shows === 'broken' ? (nobodys[rule] ?? '') : '', '')
      expect(text).not.toMatch(/[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许][一-龥]?某|1[3-9]\d{9}|\d{17}[\dXx]/u)
      expect(numbersIn(text)).toEqual([])
    }
  })
})

/** Numbers of persons in a text; a telephone that ends in eight zeros is nobody's. */
const numbersIn = (text: string): readonly string[] =>
  findPersonalData(text)
    .filter(({ kind }) => kind === 'identity' || kind === 'card' || kind === 'phone')
    .map(({ from, to }) => text.slice(from, to))
    .filter((number) => !number.endsWith('00000000'))

/** Whether a rule that is asked of some matters alone is asked of this one. */
const isAbout = ({ for: matters, bodies, demand }: Rule, { reading }: Verdict): boolean =>
  (bodies === undefined || reading.matter.steps.some((step) => 'body' in step && bodies.includes(step.body))) &&
  (!('body' in demand) || reading.matter.steps.some((step) => 'body' in step && step.body === demand.body)) &&
  (matters === undefined || (reading.matter.category !== undefined && matters.includes(reading.matter.category)))

/** How many lines of the first the second does not have, each counted as often as it stands. */
const unmatched = (lines: readonly string[], among: readonly string[]): number => {
  const left = [...among]
  return lines.filter((line) => {
    const found = left.indexOf(line)
    if (found >= 0) left.splice(found, 1)
    return found < 0
  }).length
}
