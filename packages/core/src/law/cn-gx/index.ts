import type { Statute } from '../../base/citation.ts'
import type { LawOn, RuleSet } from '../../rule/rule.ts'
import { ruleSets as nation, statutes as nationsStatutes } from '../cn/index.ts'
import { lawOf } from '../law-of.ts'
import { guangxiVco2020 } from './vco/2020-03-27.ts'

/** The law of Guangxi and of the nation above it, and no other. */
export const ruleSets: readonly RuleSet[] = [...nation, guangxiVco2020]

/** Every text that a finding there can cite. */
export const statutes: readonly Statute[] = [...nationsStatutes, guangxiVco2020.statute]

/** The law in force there on a day. */
export const lawOn: LawOn = lawOf(ruleSets)
