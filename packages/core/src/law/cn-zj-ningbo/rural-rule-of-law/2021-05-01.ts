import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import type { RuleSet } from '../../../rule/rule.ts'

// Approved by the province on 2021-03-26; by article 34 in force from 2021-05-01.
const { text, art } = statute({
  id: 'cn-zj-ningbo/rural-rule-of-law/2021-05-01',
  title: { zh: '宁波市法治乡村建设促进条例', en: 'Ningbo Regulations on Promoting the Rule of Law in the Countryside' },
  short: { zh: '宁波市法治乡村条例', en: 'Ningbo Regulations' },
  from: theDay('2021-05-01'),
  verifiedOn: theDay('2026-11-28'),
  seenInForce: theDay('2021-12-01'),
  articles: {
    14: {
      zh: '村民会议制定、修改的自治章程和村规民约，在通过以后十日内报乡镇政府备案。',
      en: "The villagers' charter and village rules, made or amended by the assembly, are filed with the township within ten days of being passed.",
    },
    23: {
      zh: '村要有法律顾问；村民委员会的决定关系村民重大利益的，要请法律顾问列席，听他的意见。',
      en: "A village has a legal adviser; where a decision of the villagers' committee touches major interests of the villagers, the adviser is invited to sit in and is heard.",
    },
  },
})

/** Beneath Zhejiang's own. */
export const ningboRuralRuleOfLaw2021: RuleSet = {
  jurisdiction: 'cn-zj-ningbo',
  statute: text,
  rules: [
    // What is a major interest is not said, so that nobody heard the adviser is only a note, as in the province's own measures. The
    // committee's decision is what it lays before these two.
    {
      id: 'adviser-consulted',
      on: ['resolution'],
      level: 'note',
      cites: [art(23, 2)],
      demand: { kind: 'after', step: 'legality' },
      bodies: ['assembly', 'representatives'],
    },
    {
      id: 'charter-filed',
      on: ['outcome'],
      level: 'defect',
      cites: [art(14, 3)],
      demand: { kind: 'after', step: 'filing', offices: ['township'], undated: true },
      for: ['charter'],
    },
    {
      id: 'charter-filed-in-time',
      on: ['filing'],
      level: 'breach',
      cites: [art(14, 3)],
      demand: { kind: 'within', after: 'resolution', days: 10 },
      for: ['charter'],
    },
  ],
}
