import { type Expected, undated } from './expected.ts'

const undescribed = (line: string) => ['village-described', 'defect', 'jurisdiction', line] as const
const works = '## 实施'

/** Cases of courts, discipline and audits: what their reports tell, and no more. */
export const irregular: Readonly<Record<string, Expected>> = {
  // Works of 2019 without a day; before 2020-07-31 the law of Zhejiang is not on file either. That two meetings were left out would be a breach (rural regulations
  // 19) of any outcome that is posted, but none is on record. Who signed shows on the original; that both records hold one file is seen where the files lie.
  'neg1-signatures-copied': {
    answer: 'unknown',
    stage: 'empty',
    findings: [['step-dated', 'defect', 'events', works]],
    byHand: ['signatures-are-own', 'supervisors-report', 'figures-agree-everywhere'],
  },
  // The province is not told, nor the kind of meeting, nor the day: nothing can be asked. A line added on paper shows in its ink.
  'neg2-item-added': {
    answer: 'unknown',
    stage: 'empty',
    findings: [['steps-written', 'defect', 'steps', '# 搬迁安置'], undescribed('# 搬迁安置')],
    byHand: ['minutes-closed'],
  },
  // A month and no day: the line cannot be placed. The day decides much: the organic law changed on 2018-12-29, and the text before it is not on file. One thing is
  // missing, and it is told once, where it stands. On a day of 2019 no meeting decided what was done: the order of the six (rural regulations 19) has the
  // resolution before it, and the record stays open instead of being lawful for want of anything to judge.
  'neg3-lease-undecided': {
    answer: 'unknown',
    stage: 'empty',
    findings: [['record-value', 'defect', 'value', '- 2018年12月 签订合同']],
    byHand: ['committee-kin'],
    once: { record: [['2018年12月', '2019-01-15']], village: [], answer: 'unknown', breaches: [] },
  },
  // 2004: no law on file was in force, of Guangdong none at all. Under the land contracting law of 2019, 52 I, in a place where the nation alone is asked, a
  // contract with an outsider before the township approved it is a breach whoever agreed.
  'neg6-forest-to-outsider': {
    answer: 'unknown',
    stage: 'implementing',
    findings: [['law-on-file', 'defect', 'missing', works]],
    byHand: ['members-come-first', 'outsider-vetted'],
    once: {
      record: [['2004-10-12', '2020-10-12']],
      village: [['广东省', '全国']],
      answer: 'breached',
      breaches: ['land-approved'],
    },
  },
  // The day is missing. On any day since 2018-12-29 the assembly wants more than half of its 106 adults (22 I), 54; six came. A meeting so small that decides nothing
  // breaks nothing: it never formed. The village took it for a decision. Nothing was held before it, which the rural regulations (19) ask for.
  'neg8-hundred-absent': {
    answer: 'unknown',
    stage: 'empty',
    findings: [undated('## 村民会议决议')],
    once: {
      record: [['- 应到', '- 时间：2020-06-01\n- 结论：通过\n- 应到']],
      village: [['河北省\n', '河北省\n\n## 组成\n\n| 起始日期 | 十八周岁以上村民 |\n|---|---|\n| 2020-01-01 | 106 |\n']],
      answer: 'breached',
      breaches: ['assembly-quorum', 'resolution-after-review'],
    },
  },
  // 2002: a year and no day, and no law on file. “A few hundred” square metres is no number that 3,794 could be held against.
  'neg12-more-land-taken': {
    answer: 'unknown',
    stage: 'empty',
    findings: [
      ['record-row', 'defect', 'row', '- 2002年 占地；规模：3794平方米'],
      ['record-row', 'defect', 'row', '- 付款：94883元'],
    ],
    byHand: ['project-not-split'],
  },
  // The province is not told, so no law is asked. “Party members' and villagers' meeting” is no body that the law knows: which one sat is left open. What the
  // court found, that a decision took away a villager's rights, is a question of content.
  'neg13-five-decide': {
    answer: 'unknown',
    stage: 'deliberated',
    // That a court found it void is told in prose: it is asked about.
    findings: [
      undescribed('# 待遇调整'),
      ['record-heading', 'defect', 'heading', '## 党员及村民会议'],
      ['record-row', 'defect', 'told-in-prose', '五个人定了2019年起少发，共7700元。法院判决定无效。'],
    ],
    byHand: ['content-is-lawful', 'villager-goes-to-court'],
  },
  // An inspection of 313 organisations, and no decision of any of them: no step, nothing to judge.
  'neg18-minutes-made-up': {
    answer: 'unknown',
    stage: 'empty',
    findings: [['steps-written', 'defect', 'steps', '# 会议记录造假']],
    byHand: ['archive-is-true', 'signatures-are-own', 'minutes-closed'],
  },
  // A spot check of eleven townships, and no decision of any of them.
  'neg20-papers-unfiled': {
    answer: 'unknown',
    stage: 'empty',
    findings: [['steps-written', 'defect', 'steps', '# 村务公开资料未归档']],
    byHand: ['archive-complete', 'disclosed-in-full'],
  },
}
