import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import { atLeast } from '../../../base/share.ts'
import type { RuleSet } from '../../../rule/rule.ts'

const { text, art } = statute({
  id: 'cn-zj/collective-assets/2020-09-24',
  title: { zh: '浙江省农村集体资产管理条例', en: 'Zhejiang Regulations on Rural Collective Assets' },
  short: { zh: '浙江省农村集体资产管理条例', en: 'Zhejiang Collective Assets Regulations' },
  from: theDay('2020-09-24'),
  verifiedOn: theDay('2026-11-28'),
  seenInForce: theDay('2021-12-01'),
  articles: {
    17: {
      zh: '预决算和收益分配、重大经营和投资、举债、出借资金、征地补偿费、宅基地分配、经营性建设用地入市等九类事项，要成员大会，或者得到授权的成员代表大会，应到成员的三分之二以上通过，监督机构全程监督表决；重大投资、举债和出借资金，表决前由执行机构说明风险。',
      en: 'Nine classes of matters, from budget and distribution to investment, land compensation, house sites and construction land, need two thirds of those who should attend the members’ assembly, or the representative assembly it has authorised; the supervisory body watches the whole vote, and before one on major investment, debt or lending the executive explains the risks.',
    },
    20: {
      zh: '第十七条事项的实施方案，以及调整集体资产权属、开展股份合作的，在交付表决之前要公示征求成员意见，不少于十五天。',
      en: 'A plan on a matter of article 17, on whose the assets are, or on a share cooperative is posted for the members’ comments for at least fifteen days before it is put to the vote.',
    },
    28: {
      zh: '股份合作实施方案公示以后，先报乡镇或者街道做合法性审查（七个工作日），再由成员大会应到成员的三分之二以上通过，然后报县农业农村部门和乡镇或者街道备案。',
      en: "A plan for a share cooperative, once posted, goes to the township for a review of its legality (seven working days), is then passed by two thirds of those who should attend the members' assembly, and is filed with the county department and the township.",
    },
  },
})

const concerned = ['collective-plans', 'investment', 'land-compensation', 'homestead', 'construction-land'] as const

/** Before the national law of 2025 this was the collective's own law here; since then the stricter of the two binds. */
export const zhejiangAssets2020: RuleSet = {
  jurisdiction: 'cn-zj',
  statute: text,
  rules: [
    {
      id: 'members-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(17, 1)],
      demand: { kind: 'carried', body: 'members', of: 'members', share: atLeast(2, 3) },
      for: concerned,
    },
    {
      id: 'member-representatives-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(17, 1)],
      demand: { kind: 'carried', body: 'member-representatives', of: 'members', share: atLeast(2, 3) },
      for: concerned,
    },
    {
      id: 'plan-posted-first',
      on: ['resolution'],
      level: 'breach',
      cites: [art(20)],
      demand: { kind: 'after', step: 'preview', days: 15 },
      for: concerned,
    },
    { id: 'plan-posted', on: ['preview'], level: 'breach', cites: [art(20)], demand: { kind: 'posted', days: 15 }, for: concerned },
    // Whether shares by the national law are a share cooperative by this one, and whether a merger moves assets, a category does not say: notes.
    {
      id: 'plan-posted-first',
      on: ['resolution'],
      level: 'note',
      cites: [art(20)],
      demand: { kind: 'after', step: 'preview', days: 15 },
      for: ['share-quantification', 'merger'],
    },
    {
      id: 'plan-posted',
      on: ['preview'],
      level: 'note',
      cites: [art(20)],
      demand: { kind: 'posted', days: 15 },
      for: ['share-quantification', 'merger'],
    },
    {
      id: 'share-plan-reviewed',
      on: ['resolution'],
      level: 'note',
      cites: [art(28, 2)],
      demand: { kind: 'after', step: 'legality', offices: ['township'] },
      for: ['share-quantification'],
    },
    {
      id: 'share-plan-filed',
      on: ['outcome'],
      level: 'note',
      cites: [art(28, 3)],
      demand: { kind: 'after', step: 'filing', offices: ['township', 'county'] },
      for: ['share-quantification'],
    },
    // Which investment is major each collective settles, and the risk may be told in the meeting itself: a note.
    {
      id: 'risk-told',
      on: ['resolution'],
      level: 'note',
      cites: [art(17, 2)],
      demand: { kind: 'after', step: 'risk' },
      for: ['investment'],
    },
  ],
  // Until the national law came, how the members met was ruled by regulations that are not on file.
  catalogue: [
    { category: 'collective-plans', decides: 'members', unsettled: 'any', until: theDay('2025-04-30'), cites: [art(17, 1, 1)] },
    { category: 'investment', decides: 'members', unsettled: 'any', until: theDay('2025-04-30'), cites: [art(17, 1, 3)] },
    { category: 'land-compensation', decides: 'members', unsettled: 'any', until: theDay('2025-04-30'), cites: [art(17, 1, 5)] },
    { category: 'homestead', decides: 'members', unsettled: 'any', until: theDay('2025-04-30'), cites: [art(17, 1, 7)] },
    { category: 'construction-land', decides: 'members', unsettled: 'any', until: theDay('2025-04-30'), cites: [art(17, 1, 8)] },
  ],
}
