import type { Statute } from '../../base/citation.ts'
import type { LawOn, RuleSet } from '../../rule/rule.ts'
import { ruleSets as nation, statutes as nationsStatutes } from '../cn/index.ts'
import { lawOf } from '../law-of.ts'
import { qinghaiVco2020 } from './vco/2020-07-22.ts'

/** The law of Qinghai and of the nation above it, and no other. */
export const ruleSets: readonly RuleSet[] = [...nation, qinghaiVco2020]

/** Every text that a finding there can cite. */
export const statutes: readonly Statute[] = [...nationsStatutes, qinghaiVco2020.statute]

/** The law in force there on a day. */
export const lawOn: LawOn = lawOf(ruleSets)
