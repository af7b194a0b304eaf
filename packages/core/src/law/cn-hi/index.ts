import type { Statute } from '../../base/citation.ts'
import type { LawOn, RuleSet } from '../../rule/rule.ts'
import { ruleSets as nation, statutes as nationsStatutes } from '../cn/index.ts'
import { lawOf } from '../law-of.ts'
import { hainanVco2025 } from './vco/2025-12-03.ts'

/** The law of Hainan and of the nation above it, and no other. */
export const ruleSets: readonly RuleSet[] = [...nation, hainanVco2025]

/** Every text that a finding there can cite. */
export const statutes: readonly Statute[] = [...nationsStatutes, hainanVco2025.statute]

/** The law in force there on a day. */
export const lawOn: LawOn = lawOf(ruleSets)
