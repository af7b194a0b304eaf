import type { Citation, Cites } from '../../base/citation.ts'
import type { Day } from '../../base/day.ts'
import type { Locale } from '../../base/locale.ts'
import type { Share } from '../../base/share.ts'
import type { Remedy } from '../../finding/fault.ts'
import type { Finding, Mitigation } from '../../finding/finding.ts'
import type { Answer } from '../../record/state.ts'
import type { Demand } from '../../rule/rule.ts'
import type { Names } from './names.ts'

/** How many decisions of each answer a run gave, and how many pages of villages and towns that have to be put right. */
export type AnswerCounts = Readonly<Record<Answer | 'pages', number>>

/** Every sentence of a report in one language. A new fault does not compile until each language can say it. */
export type Words = {
  readonly locale: Locale
  readonly names: Names
  /** `2026年3月18日` */
  readonly day: (day: Day) => string
  /** `三分之二以上` */
  readonly share: (share: Share) => string
  /** One sentence: what is; what the law asks. */
  readonly fault: (finding: Finding) => string
  /** Why a fault is only a note. */
  readonly eased: (eased: Mitigation) => string
  /** That another law asks for less. */
  readonly conflict: (cites: Cites) => string
  /** What can still be done. */
  readonly remedy: (remedy: Remedy) => string
  /** What a rule demands, for people who ask why. */
  readonly demand: (demand: Demand) => string
  /** `《村民委员会组织法》第三十条第二款` */
  readonly cite: (citation: Citation) => string
  /** The last line of a run: how many of each answer. */
  readonly sum: (counts: AnswerCounts) => string
  /** `依据`, `可以`: the small words between sentences. */
  readonly labels: {
    readonly levels: Readonly<Record<Finding['level'], string>>
    readonly basis: string
    /** before the number of the other line */
    readonly beside: string
    readonly remedy: string
    /** between one citation and the next */
    readonly between: string
    /** in the place of an answer, where the page of a village or a town has to be put right */
    readonly page: string
    readonly untitled: string
    /** of a village that is a model for teaching */
    readonly model: string
    readonly none: string
  }
}
