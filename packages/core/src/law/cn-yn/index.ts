import type { Statute } from '../../base/citation.ts'
import type { LawOn, RuleSet } from '../../rule/rule.ts'
import { ruleSets as nation, statutes as nationsStatutes } from '../cn/index.ts'
import { lawOf } from '../law-of.ts'
import { yunnanVco2020 } from './vco/2020-11-25.ts'

/** The law of Yunnan and of the nation above it, and no other. */
export const ruleSets: readonly RuleSet[] = [...nation, yunnanVco2020]

/** Every text that a finding there can cite. */
export const statutes: readonly Statute[] = [...nationsStatutes, yunnanVco2020.statute]

/** The law in force there on a day. */
export const lawOn: LawOn = lawOf(ruleSets)
