import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import { moreThan } from '../../../base/share.ts'
import type { RuleSet } from '../../../rule/rule.ts'

const { text, art } = statute({
  id: 'cn/practice/2004-01-01',
  title: { zh: '“四议两公开”通行做法', en: 'Common practice of the four deliberations and two disclosures' },
  short: { zh: '通行做法', en: 'common practice' },
  from: theDay('2004-01-01'),
  verifiedOn: theDay('2026-11-23'),
  standing: 'practice',
  articles: {
    1: {
      zh: '村“两委”会议应到多少人，法律没有规定；各地的办法通常要求过半数成员到会。',
      en: 'No law says how many must attend the joint meeting of the two committees; local manuals usually want more than half of their members.',
    },
    2: {
      zh: '两委会议可以改提议的方案；改了金额、规模、对方或者期限的，写明为什么改。',
      en: 'The two committees may amend what was proposed; where they change amount, scope, counterparty or term, they say why.',
    },
    3: {
      zh: '决议公示期满，没有异议，再招标、定标、签合同、开票、付款；公示期内的合同、发票和付款，检查时会当作先办后议。',
      en: 'Tender, award, contract, invoice and payment wait until the notice of the decision has come down; inspectors take earlier ones for a decision made afterwards.',
    },
    4: {
      zh: '验收合格的次日起公开实施结果，最迟不超过九十天；决算与合同、付款的数目对得上。',
      en: 'The outcome is posted from the day after the works were accepted, and within ninety days; what was settled is what was contracted and paid.',
    },
    5: {
      zh: '提议、商议、审议、决议分开进行，中间征求党员和村民的意见，不在同一天走完。',
      en: 'Proposal, deliberation, review and resolution are held apart, so that members and villagers can be asked in between; they are not run through in one day.',
    },
    6: {
      zh: '会议和公开当天就记录；后补的记录是检查的重点。',
      en: 'Meetings and notices are written down on the day; inspectors look first at what was entered later.',
    },
    7: {
      zh: '村务监督委员会看过公开栏，在往下办以前写意见；事后补签是检查的重点。',
      en: 'The supervision committee looks at the board and gives its opinion before the village goes on; inspectors look for opinions signed afterwards.',
    },
    8: {
      zh: '审查意见附条件的，写明条件怎样落实；调整承包地、对外发包的批准写明文号。',
      en: 'Where an opinion has conditions, it is said how they were met; an approval to adjust plots or to contract land to outsiders has its number.',
    },
  },
})

const six = ['proposal', 'deliberation', 'review', 'resolution', 'disclosure', 'outcome'] as const

/** What manuals ask, inspectors look for and no law says: never more than a note. */
export const practice: RuleSet = {
  jurisdiction: 'cn',
  statute: text,
  rules: [
    {
      id: 'deliberation-quorum',
      on: ['deliberation'],
      level: 'note',
      cites: [art(1)],
      demand: { kind: 'quorum', body: 'two-committees', of: 'composition', person: moreThan(1, 2) },
    },
    {
      id: 'deliberation-unchanged',
      on: ['deliberation'],
      level: 'note',
      cites: [art(2)],
      demand: { kind: 'unchanged', since: 'proposal' },
    },
    {
      id: 'works-after-disclosure',
      on: ['implementation'],
      level: 'note',
      cites: [art(3)],
      demand: { kind: 'outside', of: 'disclosure', works: ['tender', 'award', 'contract', 'invoice', 'payment'] },
    },
    { id: 'outcome-after-acceptance', on: ['outcome'], level: 'note', cites: [art(4)], demand: { kind: 'since', work: 'acceptance' } },
    {
      id: 'outcome-follows',
      on: ['implementation'],
      level: 'note',
      cites: [art(4)],
      demand: { kind: 'followed', work: 'acceptance', by: 'outcome', days: 90 },
    },
    { id: 'money-compared', on: ['outcome'], level: 'note', cites: [art(4)], demand: { kind: 'agrees', closely: true } },
    {
      id: 'deliberation-apart',
      on: ['deliberation'],
      level: 'note',
      cites: [art(5)],
      demand: { kind: 'apart', from: 'proposal', days: 1 },
    },
    { id: 'review-apart', on: ['review'], level: 'note', cites: [art(5)], demand: { kind: 'apart', from: 'deliberation', days: 1 } },
    { id: 'resolution-apart', on: ['resolution'], level: 'note', cites: [art(5)], demand: { kind: 'apart', from: 'review', days: 1 } },
    { id: 'recorded-in-time', on: six, level: 'note', cites: [art(6)], demand: { kind: 'recorded', days: 0 } },
    { id: 'supervision-in-time', on: ['disclosure', 'outcome'], level: 'note', cites: [art(7)], demand: { kind: 'attested' } },
    {
      id: 'conditions-met',
      on: ['consultation', 'expertise', 'risk', 'legality', 'approval'],
      level: 'note',
      cites: [art(8)],
      demand: { kind: 'met' },
    },
    {
      id: 'approval-numbered',
      on: ['approval'],
      for: ['plot-adjustment', 'outside-contracting'],
      level: 'note',
      cites: [art(8)],
      demand: { kind: 'present', fields: ['reference'] },
    },
  ],
}
