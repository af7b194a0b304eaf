import type { Statute } from '../../base/citation.ts'
import type { LawOn, RuleSet } from '../../rule/rule.ts'
import { ruleSets as nation, statutes as nationsStatutes } from '../cn/index.ts'
import { lawOf } from '../law-of.ts'
import { henanVco2011 } from './vco/2011-09-01.ts'

/** The law of Henan and of the nation above it, and no other. */
export const ruleSets: readonly RuleSet[] = [...nation, henanVco2011]

/** Every text that a finding there can cite. */
export const statutes: readonly Statute[] = [...nationsStatutes, henanVco2011.statute]

/** The law in force there on a day. */
export const lawOn: LawOn = lawOf(ruleSets)
