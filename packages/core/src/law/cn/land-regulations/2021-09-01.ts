import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import type { RuleSet } from '../../../rule/rule.ts'

const { text, art } = statute({
  id: 'cn/land-regulations/2021-09-01',
  title: { zh: '中华人民共和国土地管理法实施条例（2021年修订）', en: 'Regulations on the Land Administration Law (as revised in 2021)' },
  short: { zh: '土地管理法实施条例', en: 'Land Administration Regulations' },
  from: theDay('2021-09-01'),
  verifiedOn: theDay('2026-11-28'),
  articles: {
    34: {
      zh: '宅基地由村民以户为单位申请；先经村民集体讨论通过，在本集体范围内公示，然后报乡镇政府审核批准。',
      en: 'A household applies for a house site; the application is first discussed and passed by the villagers and posted within the collective, and then goes to the township for approval.',
    },
    40: {
      zh: '集体经营性建设用地出让、出租，先编制方案，由本集体形成书面意见，在出让、出租前不少于十个工作日报市、县政府；要改的，五个工作日内提出，照改。',
      en: 'Before commercial construction land of the collective is let or transferred its plan, with the written opinion of the collective, is with the city or county for at least ten working days, which within five may ask for changes.',
    },
  },
})

/** What is decided of house sites and of land that is let goes to the government after it was decided, and before it is done. */
export const landRegulations2021: RuleSet = {
  jurisdiction: 'cn',
  statute: text,
  rules: [
    // Whether it was this plan that was approved, and whether it had hung elsewhere, a record does not say: unsure, and never lawful.
    {
      id: 'homestead-posted-first',
      on: ['approval'],
      level: 'defect',
      cites: [art(34, 1)],
      demand: { kind: 'after', step: 'disclosure', over: true },
      for: ['homestead'],
    },
    // The report may be on another record: unsure, and never lawful.
    {
      id: 'letting-reported',
      on: ['implementation'],
      level: 'defect',
      cites: [art(40, 1)],
      demand: { kind: 'after', step: 'filing', workdays: 10 },
      for: ['construction-land'],
    },
  ],
}
