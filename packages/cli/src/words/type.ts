import type {
  Category,
  Day,
  Duty,
  Finding,
  NextStep,
  Words as ReportWords,
  RequirementsWords,
  Stage,
  StepKind,
  UnansweredObjection,
} from '@cunyi/core'
import type { PassedOver } from '@cunyi/host'
import type { NoHistory } from '@cunyi/records'
import type { FormWords } from '../form/words.ts'
import type { UsageError } from '../world/exit.ts'
import type { FixWords } from './fix.ts'
import type { HelpWords } from './help.ts'
import type { IcsWords } from './ics.ts'
import type { LawWords } from './law.ts'
import type { LedgerWords } from './ledger.ts'
import type { NewWords } from './new.ts'
import type { NoticeWords } from './notice.ts'
import type { PlanWords } from './plan.ts'
import type { StatusWords } from './status.ts'

/** Everything the command line says in one language, besides what reports say. */
export type CliWords = {
  readonly report: ReportWords
  readonly help: HelpWords
  readonly wrong: (wrong: UsageError) => string
  readonly check: {
    /** what lies in the book and is not looked into: one line for the links, one for each of the rest */
    readonly passedOver: (entries: readonly PassedOver[]) => readonly string[]
    /** pages of towns and villages that stand too deep */
    readonly strays: (pages: readonly string[]) => string
    /** folders of attachments that lie beside no record */
    readonly alone: (folders: readonly string[]) => string
    /** why nothing is said of the version history that was asked for */
    readonly unseen: (why: NoHistory) => string
  }
  readonly next: {
    readonly mend: string
    readonly following: (following: NextStep, first: boolean) => string
    readonly ended: (stage: Stage) => string
    readonly nowhere: string
    /** a step without its day: nothing can follow it yet */
    readonly unfilled: (step: StepKind) => string
    readonly duties: string
    readonly duty: (duty: Duty) => string
    readonly waiting: (waiting: UnansweredObjection) => string
    readonly deadline: (deadline: Day, left: number) => string
  }
  readonly explain: {
    /** that only the nation's law was asked, and how to ask of a place */
    readonly placed: string
    /** heads the list of all matters */
    readonly matters: string
    readonly on: (steps: readonly StepKind[]) => string
    /** the only matters of which it is asked */
    readonly for: (categories: readonly Category[]) => string
    readonly level: (level: Finding['level']) => string
    readonly basis: string
    /** in brackets */
    readonly aside: (text: string) => string
    readonly span: (from: Day, to: Day | undefined) => string
    /** `claim` is the field that a record claims it by */
    readonly unless: (claim: string, cites: string) => string
    /** heads a town's and a village's own rules */
    readonly local: string
    readonly broken: (path: string) => string
    readonly kept: (path: string) => string
    readonly unshown: string
    readonly structure: string
    readonly reading: string
    readonly hint: string
  }
  readonly law: LawWords
  readonly ledger: LedgerWords
  readonly agenda: RequirementsWords
  readonly fix: FixWords
  readonly status: StatusWords
  readonly plan: PlanWords
  readonly form: FormWords
  readonly ics: IcsWords
  readonly notice: NoticeWords
  readonly new: NewWords
  /** how a build ended, and where a board can be looked at */
  readonly board: {
    readonly built: (folder: string) => string
    /** the lines before have said why */
    readonly unbuilt: string
    /** the package that builds is not installed */
    readonly absent: string
    readonly served: (address: string) => string
    readonly taken: (port: number) => string
  }
  readonly desk: {
    /** where the form is, and how it is closed */
    readonly opened: (address: string) => string
    /** the port is taken */
    readonly taken: (port: number) => string
  }
  /** a draft was made, with so many facts to be compared */
  readonly imported: (facts: number) => string
  /** a form was written to a file */
  readonly printed: (path: string) => string
}
