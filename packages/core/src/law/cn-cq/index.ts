import type { Statute } from '../../base/citation.ts'
import type { LawOn, RuleSet } from '../../rule/rule.ts'
import { ruleSets as nation, statutes as nationsStatutes } from '../cn/index.ts'
import { lawOf } from '../law-of.ts'
import { chongqingVco2013 } from './vco/2013-11-01.ts'

/** The law of Chongqing and of the nation above it, and no other. */
export const ruleSets: readonly RuleSet[] = [...nation, chongqingVco2013]

/** Every text that a finding there can cite. */
export const statutes: readonly Statute[] = [...nationsStatutes, chongqingVco2013.statute]

/** The law in force there on a day. */
export const lawOn: LawOn = lawOf(ruleSets)
