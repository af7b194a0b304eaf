import type { Statute } from '../../base/citation.ts'
import { recordFormat } from '../../finding/built-in/record-format.ts'
import type { LawOn, RuleSet } from '../../rule/rule.ts'
import { lawOf } from '../law-of.ts'
import { landContract2019 } from './land-contract/2019-01-01.ts'
import { landManagement2020 } from './land-management/2020-01-01.ts'
import { landRegulations2021 } from './land-regulations/2021-09-01.ts'
import { partyBranch2018 } from './party-branch/2018-10-28.ts'
import { partyConstitution2017 } from './party-constitution/2017-10-24.ts'
import { partyRural2018 } from './party-rural/2018-12-28.ts'
import { pipl2021 } from './pipl/2021-11-01.ts'
import { practice } from './practice/2004-01-01.ts'
import { rceo2025 } from './rceo/2025-05-01.ts'
import { vco2018 } from './vco/2018-12-29.ts'
import { vco2026 } from './vco/2026-01-01.ts'

/** The law of the nation, and no province's. */
export const ruleSets: readonly RuleSet[] = [
  vco2018,
  vco2026,
  rceo2025,
  landContract2019,
  landManagement2020,
  landRegulations2021,
  partyRural2018,
  partyBranch2018,
  partyConstitution2017,
  practice,
]

/** The texts that every place cites: the nation's, the one on personal data, and the record format. */
export const statutes: readonly Statute[] = [
  vco2018.statute,
  vco2026.statute,
  rceo2025.statute,
  landContract2019.statute,
  landManagement2020.statute,
  landRegulations2021.statute,
  partyRural2018.statute,
  partyBranch2018.statute,
  partyConstitution2017.statute,
  practice.statute,
  pipl2021.text,
  recordFormat.text,
]

/** The nation's law in force on a day; of a province nothing, for that has its own. */
export const lawOn: LawOn = lawOf(ruleSets)
