import type { Statute } from '../../base/citation.ts'
import type { LawOn, RuleSet } from '../../rule/rule.ts'
import { ruleSets as nation, statutes as nationsStatutes } from '../cn/index.ts'
import { lawOf } from '../law-of.ts'
import { tianjinVco2019 } from './vco/2019-05-30.ts'

/** The law of Tianjin and of the nation above it, and no other. */
export const ruleSets: readonly RuleSet[] = [...nation, tianjinVco2019]

/** Every text that a finding there can cite. */
export const statutes: readonly Statute[] = [...nationsStatutes, tianjinVco2019.statute]

/** The law in force there on a day. */
export const lawOn: LawOn = lawOf(ruleSets)
