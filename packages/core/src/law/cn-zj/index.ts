import type { Statute } from '../../base/citation.ts'
import type { LawOn, RuleSet } from '../../rule/rule.ts'
import { ruleSets as nation, statutes as nationsStatutes } from '../cn/index.ts'
import { huzhouRuralRuleOfLaw2020 } from '../cn-zj-huzhou/rural-rule-of-law/2020-11-01.ts'
import { ningboRuralRuleOfLaw2021 } from '../cn-zj-ningbo/rural-rule-of-law/2021-05-01.ts'
import { lawOf } from '../law-of.ts'
import { zhejiangAssets2020 } from './collective-assets/2020-09-24.ts'
import { zhejiangCooperatives2020 } from './cooperatives/2020-07-31.ts'
import { zhejiangVco2020 } from './vco/2020-07-31.ts'

/** The law of Zhejiang and of the nation above it, and no other. */
export const ruleSets: readonly RuleSet[] = [
  ...nation,
  zhejiangVco2020,
  zhejiangAssets2020,
  zhejiangCooperatives2020,
  huzhouRuralRuleOfLaw2020,
  ningboRuralRuleOfLaw2021,
]

/** Every text that a finding there can cite. */
export const statutes: readonly Statute[] = [
  ...nationsStatutes,
  zhejiangVco2020.statute,
  zhejiangAssets2020.statute,
  zhejiangCooperatives2020.statute,
  huzhouRuralRuleOfLaw2020.statute,
  ningboRuralRuleOfLaw2021.statute,
]

/** The law in force there on a day. */
export const lawOn: LawOn = lawOf(ruleSets)
