import type { Cites, Statute } from '../base/citation.ts'
import type { Day } from '../base/day.ts'
import type { Denominator, Share } from '../base/share.ts'
import type { Level } from '../finding/finding.ts'
import type { Category } from '../record/categories.ts'
import type { Body, Field, MeetingKind, Office, Organ, PostingKind, StepKind } from '../record/fields.ts'
import type { Post, VotingMethod } from '../record/meeting-words.ts'
import type { WorkType } from '../record/terms-and-works.ts'
import type { Exception, Unless } from './exception.ts'
import type { Attendance, Convening } from './meeting-rows.ts'

/** What the law asks of a meeting. Every row with a `body` asks only meetings of that body. */
export type MeetingDemand =
  | {
      readonly kind: 'quorum'
      readonly body: Body
      readonly of: Exclude<Denominator, 'present'>
      readonly person?: Share
      readonly household?: Share
    }
  /** of the women among the representatives */
  | { readonly kind: 'quorum'; readonly among: 'women'; readonly body: Body; readonly person: Share }
  | {
      readonly kind: 'carried'
      readonly body: Body
      readonly of: Denominator
      readonly share: Share
      /** another way of counting that the text allows: what passes only by that is a note */
      readonly contested?: 'of-those-for-and-against' | 'of-those-present'
      /** those of the body whose votes count; how many of the votes were theirs no record says, so it is judged from both ends */
      readonly among?: 'representatives' | 'members'
    }
  | { readonly kind: 'notice'; readonly body: Body; readonly days: number }
  | { readonly kind: 'held-by'; readonly body: Body; readonly convener: Organ }
  /** somebody of one of these offices leads it */
  | { readonly kind: 'held-by'; readonly body: Body; readonly chair: readonly Post[] }
  /** `by` asks only of matters which that body decides */
  | { readonly kind: 'held-by'; readonly decider: 'catalogue'; readonly delegation: 'on-file' | 'with-term'; readonly by?: Body }
  | {
      readonly kind: 'composed'
      readonly body: Body
      readonly representatives: Share
      readonly women: Share
      /** of whom the women are a share; of the whole composition where nothing is said */
      readonly womenOf?: 'representatives'
    }
  | { readonly kind: 'composed'; readonly body: Body; readonly minimum: readonly Minimum[] }
  /** the body may exist only where so many people live, or so many households, or where they live scattered */
  | { readonly kind: 'composed'; readonly body: Body; readonly inhabitants: number }
  | { readonly kind: 'composed'; readonly body: Body; readonly households: number }
  | { readonly kind: 'composed'; readonly roll: 'village' }
  /** what it decides does not contradict what the other has decided */
  | { readonly kind: 'bound'; readonly body: Body; readonly by: Body }
  /** it votes in one of these ways; or in any but these, where nothing else is asked */
  | { readonly kind: 'voted'; readonly body: Body; readonly ways: readonly VotingMethod[] }
  | { readonly kind: 'voted'; readonly body: Body; readonly never: readonly VotingMethod[] }
  | { readonly kind: 'adds-up' }

/** At least so many representatives where the village counts fewer than `below` people; none is the last row. */
export type Minimum = { readonly below?: number; readonly representatives: number }

/** What the law asks of a posting on the board. */
export type PostingDemand = { readonly kind: 'posted'; readonly days: number }

/** What the law may ask of any step. */
export type StepDemand =
  /**
   * `days`, `workdays`: not before so many have passed, the first not counted; `granted`: and the step said yes; `over`: and it has come down; `offices`: whom it goes to;
   * `undated`: this rule asks that it is done with what was passed, and not by when: before the vote it cannot be, later it may
   */
  | {
      readonly kind: 'after'
      readonly step: StepKind
      readonly days?: number
      readonly workdays?: number
      readonly granted?: true
      readonly over?: true
      readonly offices?: readonly Office[]
      readonly undated?: true
    }
  /** `quarterly`: what may wait for the round of the quarter, by this day of the next one's first month */
  | { readonly kind: 'within'; readonly after: StepKind; readonly days: number; readonly quarterly?: number }
  /** what one of these bodies decided: with the round of a quarter at the latest */
  | { readonly kind: 'quarterly'; readonly after: StepKind; readonly bodies: readonly Body[] }
  /** a posting hangs on a board; with `money`, asked only of what costs something */
  | { readonly kind: 'hung'; readonly money?: true }
  | { readonly kind: 'present'; readonly fields: readonly Field[] }
  /** amount, scope, counterparty and term are those that step approved */
  | { readonly kind: 'unchanged'; readonly since: StepKind }
  /** the sums and names of the works do not contradict each other; `closely`: nor differ, which may have its reason */
  | { readonly kind: 'agrees'; readonly closely?: true }
  /** each objection within so many days */
  | { readonly kind: 'answered'; readonly days: number }
  /** no objection still waits */
  | { readonly kind: 'settled' }
  /** none of these works before that notice has come down */
  | { readonly kind: 'outside'; readonly of: PostingKind; readonly works: readonly WorkType[] }
  /** from the day after the works of this type */
  | { readonly kind: 'since'; readonly work: WorkType }
  /** so many days lie between, the first not counted */
  | { readonly kind: 'apart'; readonly from: StepKind; readonly days: number }
  /** written down within so many days */
  | { readonly kind: 'recorded'; readonly days: number }
  /** another step within so many days of the works of this type */
  | { readonly kind: 'followed'; readonly work: WorkType; readonly by: StepKind; readonly days: number }
  /** opinions on a notice are given before the village goes on */
  | { readonly kind: 'attested' }
  /** conditions are said to be met */
  | { readonly kind: 'met' }
  /** what a body decided, it ends itself, or one above it */
  | { readonly kind: 'ended-by' }
  /** nothing more is done in a matter that was ended, unless it is proposed anew */
  | { readonly kind: 'not-ended' }

export type Demand = MeetingDemand | PostingDemand | StepDemand

type RuleOn<On extends StepKind, Asks extends Demand> = {
  /** permanent, and without an article number: all of those moved in 2026 */
  readonly id: string
  readonly on: readonly On[]
  readonly level: Level
  readonly cites: Cites
  readonly demand: Asks
  readonly unless?: Unless
  /** the bodies whose meetings it is asked of; all where none are named */
  readonly bodies?: readonly Body[]
  /** the matters of these bodies: of whoever decided, or else of whom the catalogue names; all where none are named */
  readonly decidedBy?: readonly Body[]
  /** the matters it is asked of; all where none are named */
  readonly for?: readonly Category[]
  /** a law that asks for less; judged by the stricter, and said aloud */
  readonly conflicts?: Cites
}

/** One demand of the law, as a row. A quorum demanded of a posting does not compile. */
export type Rule = RuleOn<MeetingKind, MeetingDemand> | RuleOn<PostingKind, PostingDemand> | RuleOn<StepKind, StepDemand>

/** Which body decides a matter, and to whom it may hand the decision. */
export type CatalogueRow = {
  readonly category: Category
  readonly decides: Body
  /** the body it may delegate to; none where it must decide itself */
  readonly delegableTo?: Body
  /** a body whose decisions another text, not on file, counts in its own way: not judged */
  readonly unsettled?: Body | 'any'
  /** another body that the law itself names beside the first */
  readonly also?: Body
  /** the last day on which it holds, where another law has taken the matter over since */
  readonly until?: Day
  /** gives way where another law names the body: "法律另有规定的，依照其规定" */
  readonly yields?: true
  readonly cites: Cites
  /** a law that would let another body decide, or fewer; judged by the stricter, and said aloud */
  readonly conflicts?: Cites
}

/** The sets that hold on a day; the very same array where all of them do. */
export const inForceOn = (sets: readonly RuleSet[], on: Day): readonly RuleSet[] =>
  sets.every(({ statute }) => covers(statute, on)) ? sets : sets.filter(({ statute }) => covers(statute, on))

/** Whether a text is in force on a day; its first and its last day are both of them. */
export const covers = ({ from, to }: Statute, on: Day): boolean => from <= on && (to === undefined || on <= to)

/**
 * The row that decides a category: one that yields gives way to any that does not, and of several the one that lets nobody else decide.
 */
export const rowFor = (category: Category, catalogue: readonly CatalogueRow[]): CatalogueRow | undefined => {
  const rows = catalogue.filter((row) => row.category === category)
  const standing = rows.filter(({ yields }) => yields === undefined)
  return standing.find(({ delegableTo, also }) => delegableTo === undefined && also === undefined) ?? standing[0] ?? rows[0]
}

/** The rules of one statute in one of its texts. */
export type RuleSet = {
  /** `cn`, `cn-zj`; a local set names its town */
  readonly jurisdiction: string
  readonly statute: Statute
  readonly rules: readonly Rule[]
  readonly catalogue?: readonly CatalogueRow[]
  readonly exceptions?: readonly Exception[]
  /** that what the representatives could not decide goes to the assembly */
  readonly escalates?: Cites
  /** who counts at a body's meeting without being in the room */
  readonly attendance?: readonly Attendance[]
  /** who may call a meeting in a case that no record shows */
  readonly mayConvene?: readonly Convening[]
  /** that the villagers' committee and assembly act where no collective organisation was set up, by the law of the collective */
  readonly standIn?: Cites
}

/**
 * All rule sets in force in a jurisdiction on a day, the nation's before the province's.
 *
 * Returns nothing where the law of that day and place is not on file: the answer is then *unknown*.
 */
export type LawOn = (jurisdiction: string, on: Day) => readonly RuleSet[] | undefined
