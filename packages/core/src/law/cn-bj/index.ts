import type { Statute } from '../../base/citation.ts'
import type { LawOn, RuleSet } from '../../rule/rule.ts'
import { ruleSets as nation, statutes as nationsStatutes } from '../cn/index.ts'
import { lawOf } from '../law-of.ts'
import { beijingVco2012 } from './vco/2012-11-01.ts'

/** The law of Beijing and of the nation above it, and no other. */
export const ruleSets: readonly RuleSet[] = [...nation, beijingVco2012]

/** Every text that a finding there can cite. */
export const statutes: readonly Statute[] = [...nationsStatutes, beijingVco2012.statute]

/** The law in force there on a day. */
export const lawOn: LawOn = lawOf(ruleSets)
