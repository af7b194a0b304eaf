import type { Statute } from '../../base/citation.ts'
import type { LawOn, RuleSet } from '../../rule/rule.ts'
import { ruleSets as nation, statutes as nationsStatutes } from '../cn/index.ts'
import { lawOf } from '../law-of.ts'
import { shandongDisclosure2018 } from './disclosure/2018-09-21.ts'
import { shandongVco2013 } from './vco/2013-01-01.ts'

/** The law of Shandong and of the nation above it, and no other. */
export const ruleSets: readonly RuleSet[] = [...nation, shandongVco2013, shandongDisclosure2018]

/** Every text that a finding there can cite. */
export const statutes: readonly Statute[] = [...nationsStatutes, shandongVco2013.statute, shandongDisclosure2018.statute]

/** The law in force there on a day. */
export const lawOn: LawOn = lawOf(ruleSets)
