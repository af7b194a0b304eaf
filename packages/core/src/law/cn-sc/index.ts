import type { Statute } from '../../base/citation.ts'
import type { LawOn, RuleSet } from '../../rule/rule.ts'
import { ruleSets as nation, statutes as nationsStatutes } from '../cn/index.ts'
import { lawOf } from '../law-of.ts'
import { sichuanDisclosure2009 } from './disclosure/2009-11-01.ts'
import { sichuanLandContract2026 } from './land-contract/2026-01-01.ts'
import { sichuanVco2015 } from './vco/2015-12-03.ts'

/** The law of Sichuan and of the nation above it, and no other. */
export const ruleSets: readonly RuleSet[] = [...nation, sichuanVco2015, sichuanDisclosure2009, sichuanLandContract2026]

/** Every text that a finding there can cite. */
export const statutes: readonly Statute[] = [
  ...nationsStatutes,
  sichuanVco2015.statute,
  sichuanDisclosure2009.statute,
  sichuanLandContract2026.statute,
]

/** The law in force there on a day. */
export const lawOn: LawOn = lawOf(ruleSets)
