import type { Statute } from '../../base/citation.ts'
import type { LawOn, RuleSet } from '../../rule/rule.ts'
import { ruleSets as nation, statutes as nationsStatutes } from '../cn/index.ts'
import { lawOf } from '../law-of.ts'
import { hebeiDisclosure1999 } from './disclosure/1999-05-27.ts'
import { hebeiVco2011 } from './vco/2011-11-01.ts'

/** The law of Hebei and of the nation above it, and no other. */
export const ruleSets: readonly RuleSet[] = [...nation, hebeiVco2011, hebeiDisclosure1999]

/** Every text that a finding there can cite. */
export const statutes: readonly Statute[] = [...nationsStatutes, hebeiVco2011.statute, hebeiDisclosure1999.statute]

/** The law in force there on a day. */
export const lawOn: LawOn = lawOf(ruleSets)
