import type { Statute } from '../base/citation.ts'
import { recordFormat } from '../finding/built-in/record-format.ts'
import type { LawOn, RuleSet } from '../rule/rule.ts'
import { landContract2019 } from './cn/land-contract/2019-01-01.ts'
import { landManagement2020 } from './cn/land-management/2020-01-01.ts'
import { landRegulations2021 } from './cn/land-regulations/2021-09-01.ts'
import { partyBranch2018 } from './cn/party-branch/2018-10-28.ts'
import { partyConstitution2017 } from './cn/party-constitution/2017-10-24.ts'
import { partyRural2018 } from './cn/party-rural/2018-12-28.ts'
import { pipl2021 } from './cn/pipl/2021-11-01.ts'
import { practice } from './cn/practice/2004-01-01.ts'
import { rceo2025 } from './cn/rceo/2025-05-01.ts'
import { vco2018 } from './cn/vco/2018-12-29.ts'
import { vco2026 } from './cn/vco/2026-01-01.ts'
import { anhuiVco2020 } from './cn-ah/vco/2020-04-29.ts'
import { beijingVco2012 } from './cn-bj/vco/2012-11-01.ts'
import { chongqingVco2013 } from './cn-cq/vco/2013-11-01.ts'
import { guangxiVco2020 } from './cn-gx/vco/2020-03-27.ts'
import { henanVco2011 } from './cn-ha/vco/2011-09-01.ts'
import { hebeiDisclosure1999 } from './cn-he/disclosure/1999-05-27.ts'
import { hebeiVco2011 } from './cn-he/vco/2011-11-01.ts'
import { hainanVco2025 } from './cn-hi/vco/2025-12-03.ts'
import { jilinVco2020 } from './cn-jl/vco/2020-11-27.ts'
import { innerMongoliaVco2020 } from './cn-nm/vco/2020-07-23.ts'
import { qinghaiVco2020 } from './cn-qh/vco/2020-07-22.ts'
import { sichuanDisclosure2009 } from './cn-sc/disclosure/2009-11-01.ts'
import { sichuanLandContract2026 } from './cn-sc/land-contract/2026-01-01.ts'
import { sichuanVco2015 } from './cn-sc/vco/2015-12-03.ts'
import { shandongDisclosure2018 } from './cn-sd/disclosure/2018-09-21.ts'
import { shandongVco2013 } from './cn-sd/vco/2013-01-01.ts'
import { shanghaiVco2020 } from './cn-sh/vco/2020-05-14.ts'
import { tianjinVco2019 } from './cn-tj/vco/2019-05-30.ts'
import { xizangVco2020 } from './cn-xz/vco/2020-09-27.ts'
import { yunnanVco2020 } from './cn-yn/vco/2020-11-25.ts'
import { zhejiangAssets2020 } from './cn-zj/collective-assets/2020-09-24.ts'
import { zhejiangCooperatives2020 } from './cn-zj/cooperatives/2020-07-31.ts'
import { zhejiangVco2020 } from './cn-zj/vco/2020-07-31.ts'
import { huzhouRuralRuleOfLaw2020 } from './cn-zj-huzhou/rural-rule-of-law/2020-11-01.ts'
import { ningboRuralRuleOfLaw2021 } from './cn-zj-ningbo/rural-rule-of-law/2021-05-01.ts'
import { lawOf } from './law-of.ts'

/** All the law on file: the nation's before the provinces', the older text before the newer. */
export const ruleSets: readonly RuleSet[] = [
  vco2018,
  vco2026,
  rceo2025,
  landContract2019,
  landManagement2020,
  landRegulations2021,
  partyRural2018,
  partyBranch2018,
  partyConstitution2017,
  practice,
  anhuiVco2020,
  beijingVco2012,
  chongqingVco2013,
  guangxiVco2020,
  hainanVco2025,
  henanVco2011,
  hebeiVco2011,
  hebeiDisclosure1999,
  jilinVco2020,
  innerMongoliaVco2020,
  qinghaiVco2020,
  shandongVco2013,
  shandongDisclosure2018,
  shanghaiVco2020,
  sichuanVco2015,
  sichuanDisclosure2009,
  sichuanLandContract2026,
  tianjinVco2019,
  xizangVco2020,
  yunnanVco2020,
  zhejiangVco2020,
  zhejiangAssets2020,
  zhejiangCooperatives2020,
  huzhouRuralRuleOfLaw2020,
  ningboRuralRuleOfLaw2021,
]

/** What may not be published of a person, whatever the matter. */
export const personalInformation: typeof pipl2021 = pipl2021

/** Every text that a finding can cite. */
export const statutes: readonly Statute[] = [...ruleSets.map((set) => set.statute), pipl2021.text, recordFormat.text]

/**
 * The law in force in a place on a day.
 *
 * @param jurisdiction - `cn` for the nation alone, `cn-zj` for a province, `cn-zj-huzhou` for a city in it
 * @returns the nation's rule sets, then the province's, then the city's; nothing where one of them has no law on file for that day
 * @example lawOn('cn-zj', theDay('2026-03-18'))?.length //=> 12
 * @example lawOn('cn', theDay('2010-01-01')) //=> undefined
 */
export const lawOn: LawOn = lawOf(ruleSets)
