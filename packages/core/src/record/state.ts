import type { Day } from '../base/day.ts'
import { bodiesAbove } from './bodies.ts'
import { type Body, procedure, type StepKind } from './fields.ts'
import { dayOf, isMeeting, type Matter, type Step } from './matter.ts'

/** Where a matter stands. */
export type Stage =
  | 'empty'
  | 'proposed'
  | 'deliberated'
  | 'reviewed'
  | 'returned'
  | 'resolved'
  | 'rejected'
  | 'disclosed'
  | 'implementing'
  | 'completed'
  | 'withdrawn'
  | 'terminated'

/** Given up by somebody's word, or voted down: whatever was not done will not be. */
export const isAbandoned = (stage: Stage): boolean => stage === 'rejected' || stage === 'withdrawn' || stage === 'terminated'

/** Nothing more is awaited of the matter: it is carried out to its end, or abandoned. */
export const isEnded = (stage: Stage): boolean => stage === 'completed' || isAbandoned(stage)

/** The answer to "was this decided lawfully?" Unsure is never lawful. */
export type Answer = 'lawful' | 'breached' | 'unknown'

/** What became of a step: a meeting without its quorum never formed, and a posting is always taken once its day has come. */
export type StepResult = 'taken' | 'lost' | 'not-formed' | 'to-come' | 'unknown'

/** A step that was taken, and when. */
type Taken = { readonly index: number; readonly day: Day; readonly standing: StepResult }

/** A vote on the matter itself, by whom, and what came of it; a meeting that never formed voted on nothing. */
export type MatterVote = Taken & { readonly body: Body }

/** What a record adds up to so far. Never stored; folded from the steps each time. */
export type State = {
  readonly stage: Stage
  /** the latest of each kind that still counts: a new round of a step undoes what came after it */
  readonly done: { readonly [Kind in StepKind]?: Taken }
  /** kinds that were tried since and came to nothing: a meeting that never formed, a step nobody dated or still to come */
  readonly tried: readonly StepKind[]
  /** every vote on the matter itself, in the order of the record */
  readonly votes: readonly MatterVote[]
}

/** Nothing has happened yet. */
export const initialState: State = { stage: 'empty', done: {}, tried: [], votes: [] }

/** A step's place among the six; the steps beside them have none, and carrying out comes between the postings. */
const ranks: { readonly [Kind in StepKind]?: number } = {
  proposal: 0,
  deliberation: 1,
  review: 2,
  resolution: 3,
  disclosure: 4,
  implementation: 5,
  outcome: 6,
}

/** Where a step leads; only a meeting loses. */
const stages: { readonly [Kind in StepKind]?: { readonly taken: Stage; readonly lost?: Stage } } = {
  proposal: { taken: 'proposed', lost: 'returned' },
  deliberation: { taken: 'deliberated', lost: 'returned' },
  review: { taken: 'reviewed', lost: 'returned' },
  resolution: { taken: 'resolved', lost: 'rejected' },
  disclosure: { taken: 'disclosed' },
  implementation: { taken: 'implementing' },
  outcome: { taken: 'completed' },
  withdrawal: { taken: 'withdrawn' },
  termination: { taken: 'terminated' },
}

/**
 * One more step. Total: a village that skipped a step still took this one, so one omission stays one omission.
 *
 * @param standing - what the judge found became of it; the fold itself knows no law
 * @param stoodFor - steps that a town's rules let it be held together with: they are taken with it
 * @returns the longer state; a meeting that never formed, a step nobody dated or one still to come counts for nothing
 */
export const evolve = (state: State, step: Step, index: number, standing: StepResult, stoodFor: readonly StepKind[] = []): State => {
  const on = dayOf(step)
  if (standing === 'not-formed' || standing === 'to-come' || on === undefined) return { ...state, tried: [...state.tried, step.kind] }
  const taken: Taken = { index, standing, day: on }
  const votes = step.kind === 'resolution' && isMeeting(step) ? [...state.votes, { ...taken, body: step.body }] : state.votes
  // What a higher body decided, a lower one cannot undo: it stands as it was.
  if (step.kind === 'resolution' && isOverruled(state.votes, step.body, standing)) return { ...state, votes }
  return {
    votes,
    stage: nextStage(state, step.kind, standing),
    done: { ...undone(state.done, step.kind), ...Object.fromEntries(stoodFor.map((kind) => [kind, taken])), [step.kind]: taken },
    tried: state.tried.filter((kind) => !comesAfter(kind, step.kind)),
  }
}

/** Whether a higher body has decided otherwise before. */
const isOverruled = (votes: readonly MatterVote[], body: Body, standing: StepResult): boolean => {
  const last = votes.findLast((vote) => bodiesAbove[body]?.includes(vote.body))
  return last !== undefined && ((last.standing === 'lost' && standing !== 'lost') || (last.standing === 'taken' && standing === 'lost'))
}

/**
 * Whether a later step goes ahead as if this one had succeeded. Coming back to the same or an earlier step does not.
 *
 * ```text
 *   review ✗ ── resolution            the resolution relies on the review
 *   review ✗ ── review(2) ── resolution   it relies on the second
 *   works ✗ ── works(2)               works go on: what was done first is still done
 * ```
 */
export const isReliedOn = (matter: Matter, index: number): boolean => followedBy(matter, index) === 'later'

/** Whether the step was taken again before anything relied on it. */
export const isSuperseded = (matter: Matter, index: number): boolean => followedBy(matter, index) === 'again'

/** What comes of a step: a later one relies on it, or it is taken again; nothing where the record ends with it. */
const followedBy = (matter: Matter, index: number): 'later' | 'again' | undefined => {
  const here = matter.steps[index]
  const rank = here && ranks[here.kind]
  if (rank === undefined) return undefined
  const before = new Set(matter.steps.slice(0, index + 1).map(({ kind }) => kind))
  for (const step of matter.steps.slice(index + 1)) {
    const other = ranks[step.kind]
    // An earlier step that was skipped and comes late is not a new round of anything.
    if (other === undefined || isOpenDefeat(here, step) || goesOn(here, step) || (other < rank && !before.has(step.kind))) continue
    return other > rank ? 'later' : 'again'
  }
  return undefined
}

/** The board may and must say that a resolution failed: disclosing a recorded defeat relies on nothing. */
const isOpenDefeat = (here: Step | undefined, later: Step): boolean =>
  here?.kind === 'resolution' && here.result === 'lost' && later.kind === 'disclosure'

/** A contract that was signed stays signed when the next section tells of its payment. */
const goesOn = (here: Step | undefined, later: Step): boolean => here?.kind === 'implementation' && later.kind === 'implementation'

const nextStage = (state: State, kind: StepKind, standing: StepResult): Stage => {
  const row = stages[kind]
  if (row === undefined || isLate(state.done, kind)) return state.stage
  if (kind === 'disclosure' && state.stage === 'rejected') return 'rejected'
  return (standing === 'lost' ? row.lost : undefined) ?? row.taken
}

/** Whether one of the six comes after another. */
const comesAfter = (kind: StepKind, other: StepKind): boolean => (ranks[kind] ?? -1) > (ranks[other] ?? Number.POSITIVE_INFINITY)

/** A step taken for the first time when later ones have been taken already: it comes late, and undoes nothing. */
const isLate = (done: State['done'], kind: StepKind): boolean =>
  done[kind] === undefined && procedure.some((later) => done[later] !== undefined && comesAfter(later, kind))

/** A new round of a step leaves what came after it undone. */
const undone = (done: State['done'], kind: StepKind): State['done'] => {
  if (done[kind] === undefined || ranks[kind] === undefined) return done
  // The keys of the state are kinds of steps.
  return Object.fromEntries(Object.entries(done).filter(([other]) => !comesAfter(other as StepKind, kind)))
}
