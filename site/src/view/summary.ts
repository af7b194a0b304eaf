import {
  approve,
  type Body,
  type Day,
  isMeeting,
  isOpen,
  isPosting,
  type Period,
  procedure,
  type Stage,
  type StepKind,
  type Verdict,
} from '@cunyi/core'
import { isOffice } from '@cunyi/notice'
import { onBoard, postings } from '../board/posting.ts'
import type { Says } from '../words/type.ts'
import { strictest, type Vote } from './figures/tally.ts'

/** What became of the resolution, as a villager would say it: `doubtful` is one that was voted for and is not in order. */
type Held = keyof Says['glance']['held']

/** Five answers, as facts: what was decided, how much money, who agreed, where it stands, and where to object. */
export type Summary = {
  readonly decided?: { readonly body: Body; readonly held: Held; readonly day?: Day }
  /** fen */
  readonly planned?: number
  /** fen */
  readonly settled?: number
  /** the counts that bind, as far as they could be judged */
  readonly came?: Vote
  readonly agreed?: Vote
  /** why neither could be judged */
  readonly uncounted?: 'no-law' | 'no-village' | 'no-numbers' | 'other'
  /** the matter has ended before all six: no further step is due */
  readonly isEnded: boolean
  /** for each of the six whether it was taken */
  readonly done: readonly boolean[]
  readonly latest?: { readonly kind: StepKind; readonly when: Day | Period }
  readonly object: {
    /** the number to ring, and whether it is an office's */
    readonly ring?: { readonly number: string; readonly isOffice: boolean }
    readonly state: 'now' | 'over' | 'not-yet'
    readonly until?: Day
    /** where it hangs today */
    readonly venue?: string
    /** objections that wait for an answer */
    readonly waiting: number
  }
}

/**
 * The five answers of a decision.
 *
 * @param asOf - today: it says whether the notice still hangs
 */
export const summariseDecision = (verdict: Verdict, asOf: Day): Summary => {
  const { steps, amount } = verdict.reading.matter
  const settled = steps.filter(isPosting).findLast((step) => step.settled !== undefined)?.settled
  const judged = verdict.steps[lastResolution(verdict)]
  const votes = {
    ...withVote('came', judged && strictest(judged.counted, 'quorum')),
    ...withVote('agreed', judged && strictest(judged.counted, 'carried')),
  }
  return {
    ...decisionOf(verdict),
    ...(amount !== undefined && { planned: amount }),
    ...(settled !== undefined && { settled }),
    ...votes,
    ...(Object.keys(votes).length === 0 && judged !== undefined && { uncounted: uncountedOf(verdict, lastResolution(verdict)) }),
    isEnded: ended.has(verdict.stage),
    done: procedure.map((kind) => verdict.state.done[kind] !== undefined),
    ...latestOf(verdict),
    object: objectTo(verdict, asOf),
  }
}

const ended: ReadonlySet<Stage> = new Set(['rejected', 'withdrawn', 'terminated'])

const withVote = <Name extends 'came' | 'agreed'>(name: Name, vote: Vote | undefined): { readonly [N in Name]?: Vote } =>
  // One name, one vote: the compiler does not follow a computed key.
  vote === undefined ? {} : ({ [name]: vote } as { readonly [N in Name]: Vote })

const lastResolution = ({ reading }: Verdict): number => reading.matter.steps.findLastIndex(({ kind }) => kind === 'resolution')

const decisionOf = (verdict: Verdict): Pick<Summary, 'decided'> => {
  const at = lastResolution(verdict)
  const resolution = verdict.reading.matter.steps[at]
  const standing = verdict.steps[at]?.standing
  if (resolution === undefined || !isMeeting(resolution) || standing === undefined) return {}
  const decided = { body: resolution.body, held: heldAs(verdict, standing), ...(resolution.day && { day: resolution.day }) }
  return { decided }
}

/** A vote that was taken is called by the answer to the whole: carried only where nothing is open and nothing wrong. */
const heldAs = (verdict: Verdict, standing: Held): Held => {
  if (standing !== 'taken' || approve(verdict) !== undefined || verdict.answer === 'lawful') return standing
  return verdict.answer === 'breached' ? 'doubtful' : 'unsettled'
}

/** Why nobody can say whether enough came and agreed: the law of that day, the village's page, or the numbers; or another reason, told below. */
const uncountedOf = ({ findings }: Verdict, at: number): NonNullable<Summary['uncounted']> => {
  if (findings.some(({ rule }) => rule === 'law-on-file')) return 'no-law'
  if (findings.some(({ rule }) => rule === 'village-described' || rule === 'record-village')) return 'no-village'
  const isCount = findings.some(
    ({ step, fault }) => step === at && (fault.kind === 'present' || fault.kind === 'read' || fault.kind === 'adds-up'),
  )
  return isCount ? 'no-numbers' : 'other'
}

const latestOf = ({ reading, steps }: Verdict): Pick<Summary, 'latest'> => {
  const at = steps.findLastIndex(({ day }) => day !== undefined)
  const [step, day] = [reading.matter.steps[at], steps[at]?.day]
  if (step === undefined || day === undefined) return {}
  return { latest: { kind: step.kind, when: isPosting(step) && step.posted ? step.posted : day } }
}

const objectTo = (verdict: Verdict, asOf: Day): Summary['object'] => {
  const hanging = onBoard(verdict, asOf)
  const notice = hanging ?? postings(verdict).at(-1)
  const number = notice?.hotline ?? verdict.village.hotline
  const until = notice?.posted?.to
  return {
    ...(number !== undefined && { ring: { number, isOffice: isOffice(number) } }),
    state: hanging ? 'now' : until === undefined ? 'not-yet' : 'over',
    ...(until && { until }),
    ...(hanging?.venue && { venue: hanging.venue }),
    waiting: verdict.reading.matter.steps.flatMap(({ objections = [] }) => objections.filter(isOpen)).length,
  }
}
