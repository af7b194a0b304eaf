import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import type { RuleSet } from '../../../rule/rule.ts'

// Approved by the province on 2020-09-24; by article 41 in force from 2020-11-01.
const { text, art } = statute({
  id: 'cn-zj-huzhou/rural-rule-of-law/2020-11-01',
  title: { zh: '湖州市法治乡村建设条例', en: 'Huzhou Regulations on the Rule of Law in the Countryside' },
  short: { zh: '湖州市法治乡村条例', en: 'Huzhou Regulations' },
  from: theDay('2020-11-01'),
  verifiedOn: theDay('2026-11-28'),
  seenInForce: theDay('2021-12-01'),
  articles: {
    14: {
      zh: '村规民约在村民会议通过以后十日内报乡镇或者街道备案；与法律抵触、侵犯村民权益的，乡镇或者街道在备案后三十日内责令改正。',
      en: 'Village rules are filed with the township or subdistrict within ten days of being passed; where they contradict the law or infringe rights, it orders their correction within thirty days of filing.',
    },
  },
})

/** Beneath Zhejiang's own. */
export const huzhouRuralRuleOfLaw2020: RuleSet = {
  jurisdiction: 'cn-zj-huzhou',
  statute: text,
  rules: [
    {
      id: 'charter-filed',
      on: ['outcome'],
      level: 'defect',
      cites: [art(14, 3)],
      demand: { kind: 'after', step: 'filing', offices: ['township'], undated: true },
      for: ['charter'],
    },
    // Huzhou speaks of village rules alone. A record does not say whether it is about them or about the villagers' charter, which the
    // nation has filed too, but within no days: so the ten are only a note here.
    {
      id: 'charter-filed-in-time',
      on: ['filing'],
      level: 'note',
      cites: [art(14, 3)],
      demand: { kind: 'within', after: 'resolution', days: 10 },
      for: ['charter'],
    },
  ],
}
