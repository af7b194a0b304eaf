import { board } from './board.ts'
import { collective } from './collective.ts'
import { landAndParty } from './land-and-party.ts'
import { offices } from './offices.ts'
import { organicLaw } from './organic-law.ts'
import { personalData } from './personal.ts'
import { practiceChecks } from './practice.ts'
import { provinces } from './provinces.ts'
import { moreProvinces } from './provinces-more.ts'
import type { ManualCheck } from './unchecked.ts'
import { zhejiang } from './zhejiang.ts'

export type { ManualCheck } from './unchecked.ts'

/** The law's sentences that no program judges here, each with its place, the reason, and the rules beside it: 须人工核对. */
export const manualChecks: readonly ManualCheck[] = [
  ...organicLaw,
  ...offices,
  ...board,
  ...collective,
  ...landAndParty,
  ...personalData,
  ...zhejiang,
  ...provinces,
  ...moreProvinces,
  ...practiceChecks,
]
