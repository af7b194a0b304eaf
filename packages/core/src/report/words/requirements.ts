import type { Day } from '../../base/day.ts'
import type { NextMeeting } from '../../next/next-steps.ts'
import type { Deadline, PostingDuty, Prerequisite } from '../../next/prerequisites.ts'
import type { Decider } from '../../next/requirements.ts'

/** What is said of a matter before it is begun: who decides it, what comes first, what is filed and posted. */
export type RequirementsWords = {
  readonly heading: (place: string, on: Day) => string
  /** that the law of that place and day is not on file */
  readonly unknown: (place: string, on: Day) => string
  /** who decides, and whom that may be left to; none where the law on file names nobody */
  readonly decider: (decider: Decider | undefined) => string
  readonly meetings: string
  readonly meeting: (meeting: NextMeeting) => string
  readonly gates: string
  readonly gate: (gate: Prerequisite) => string
  readonly deadlines: string
  readonly deadline: (deadline: Deadline) => string
  readonly stays: string
  readonly stay: (stay: PostingDuty) => string
  /** heads what no machine checks */
  readonly byHand: string
}
