import type { Citation, Cites, Statute } from '../base/citation.ts'
import type { Day } from '../base/day.ts'
import type { Case, Outcome, Tally } from '../check/check.ts'
import { outcomeOf } from '../check/index.ts'
import type { Finding, PlacedFacts, Reading } from '../finding/finding.ts'
import { mergeFindings } from '../finding/merge-findings.ts'
import { isAlreadyReported } from '../finding/suppress-unread.ts'
import { applyCorrections, correctionsOf, withoutCorrections } from '../history/corrections.ts'
import type { StepKind } from '../record/fields.ts'
import { dayOf, isMeeting, type Step } from '../record/matter.ts'
import { type Answer, evolve, initialState, isSuperseded, type Stage, type State, type StepResult } from '../record/state.ts'
import { indexLaw, type LawIndex } from '../rule/law-index.ts'
import { inForceOn, type LawOn, type Rule } from '../rule/rule.ts'
import { sizeOn, type Village } from '../rule/village.ts'
import { applyException } from './apply-exception.ts'
import {
  correctionFinding,
  findFrame,
  futureFinding,
  noLawFinding,
  undatedFinding,
  unruledFinding,
  unsupervisedFinding,
} from './built-in-findings.ts'
import { findingsOf } from './findings-of.ts'
import { findLawCrossings, findLooserRules, findUnverifiedLaw } from './law-notes.ts'
import { findOverdue } from './overdue.ts'
import { findRewrittenSteps, findWeighingRewritings } from './rewritten-steps.ts'
import { isExcused, isRuled, type RuleOutcome, stepResultOf, withoutVotesUnformed } from './step-result.ts'
import { withRemedyEnough } from './sufficient-remedy.ts'

/** What was counted for one demand on one step, and whether it was enough. */
export type Counted = Tally & { readonly rule: string; readonly cites: Cites; readonly kept: boolean }

/** What the judge makes of one step. */
export type StepVerdict = {
  readonly kind: StepKind
  readonly day?: Day
  readonly standing: StepResult
  /** a later round took its place before anything relied on it */
  readonly superseded: boolean
  /** steps it was lawfully held together with, which have no record of their own */
  readonly stoodFor: readonly StepKind[]
  /** the texts of law it was judged by */
  readonly statutes: readonly Statute[]
  readonly counted: readonly Counted[]
}

/** The answer, with everything it rests on. */
export type Verdict = {
  readonly reading: Reading
  readonly village: Village
  readonly answer: Answer
  readonly stage: Stage
  /** in the order of the record */
  readonly findings: readonly Finding[]
  /** one for each step of the matter, in the same order */
  readonly steps: readonly StepVerdict[]
  readonly state: State
}

/**
 * Judges a record: each step by the law in force in its village on its own day.
 *
 * Pure: no clock, no file, no chance. The same reading, village, law and day always give the same verdict.
 *
 * @param lawOn - the law on file; where it has nothing for a day and place, the answer is *unknown*
 * @param asOf - today: a step of a later day has not happened, and an open period still runs; without it neither is known
 * @example judge(read('003.md', text), village, lawOn).answer //=> 'lawful'
 */
export const judge = (reading: Reading, village: Village, lawOn: LawOn, asOf?: Day): Verdict => {
  const again = (other: Reading) => judgeAs(other, village, lawOn, asOf)
  const verdict = again(applyCorrections(reading))
  const found =
    verdict.answer === 'lawful'
      ? [
          ...unsupervised(reading, () => again(withoutCorrections(reading))),
          ...findWeighingRewritings(reading, (other) => again(other).answer),
        ]
      : []
  if (found.length === 0) return { ...verdict, reading }
  const findings = mergeFindings([...verdict.findings, ...found])
  return { ...verdict, reading, findings, answer: answerTo(findings) }
}

const judgeAs = (reading: Reading, village: Village, lawOn: LawOn, asOf: Day | undefined): Verdict => {
  const found: Finding[] = [...reading.findings]
  const steps: StepVerdict[] = []
  let state = initialState
  found.push(...findFrame(reading, village), ...findRewrittenSteps(reading))
  reading.matter.steps.forEach((step, index) => {
    const judged = judgeStep({ reading, village, lawOn, asOf, state, step, index })
    found.push(...judged.findings)
    steps.push(judged.verdict)
    state = evolve(state, step, index, judged.verdict.standing, judged.verdict.stoodFor)
  })
  found.push(...lawNotes(reading, steps, asOf), ...findOverdue(reading, state.stage, asOf))
  const findings = mergeFindings(found.filter((finding) => !isAlreadyReported(finding, reading)))
  return { reading, village, answer: answerTo(findings), stage: state.stage, findings, steps, state }
}

/** A record that only its corrections make lawful needs somebody who looked at each of them. */
const unsupervised = ({ matter, steps, title }: Reading, uncorrected: () => Verdict): readonly Finding[] => {
  const alone = correctionsOf(matter.steps).filter(({ index }) => (matter.steps[index]?.supervision ?? []).length === 0)
  if (alone.length === 0 || uncorrected().answer === 'lawful') return []
  return alone.map(({ index, amends: { step, field } }) =>
    unsupervisedFinding(index, matter.steps[step]?.kind ?? 'correction', field, steps[index] ?? title),
  )
}

/** What is worth knowing of the law itself: that it changed on the way, or that our rows of it have grown old. */
const lawNotes = ({ title, steps: placed }: Reading, steps: readonly StepVerdict[], asOf: Day | undefined): readonly Finding[] => {
  const judged = steps.map(({ day, statutes }, index) => ({ ...(day && { day }), statutes, place: (placed[index] ?? title).heading }))
  return [...findLawCrossings(judged), ...findUnverifiedLaw(judged, asOf, title.heading)]
}

type Bench = {
  readonly reading: Reading
  readonly village: Village
  readonly lawOn: LawOn
  readonly asOf: Day | undefined
  readonly state: State
  readonly step: Step
  readonly index: number
}

const judgeStep = (bench: Bench): { readonly findings: readonly Finding[]; readonly verdict: StepVerdict } => {
  const { reading, village, step, index, asOf } = bench
  const placed = reading.steps[index] ?? reading.title
  const on = dayOf(step)
  const superseded = isSuperseded(reading.matter, index)
  const unjudged = (findings: readonly Finding[], standing: StepResult = 'unknown') => ({
    findings,
    verdict: { kind: step.kind, ...(on && { day: on }), standing, superseded, stoodFor: [], statutes: [], counted: [] },
  })
  if (on === undefined) return unjudged([undatedFinding(step, index, placed)])
  if (asOf !== undefined && on > asOf) return unjudged([futureFinding(step, on, asOf, index, placed)], 'to-come')
  if (step.kind === 'correction') return unjudged([correctionFinding(step, index, reading.matter, placed)])
  if (village.jurisdiction === undefined) return unjudged([])
  const sets = bench.lawOn(village.jurisdiction, on)
  if (sets === undefined) return unjudged([noLawFinding(village.jurisdiction, on, index, placed)])
  return judgedBy(indexLaw(sets, inForceOn(village.local, on)), bench, placed, on, superseded)
}

const judgedBy = (
  book: LawIndex,
  { reading, village, asOf, state, step, index }: Bench,
  placed: PlacedFacts,
  on: Day,
  superseded: boolean,
): { readonly findings: readonly Finding[]; readonly verdict: StepVerdict } => {
  const about: Case = {
    step,
    index,
    matter: reading.matter,
    state,
    village,
    size: sizeOn(village, on),
    day: on,
    catalogue: book.catalogueOn(on),
    asOf,
    seen: reading.history?.seen[index],
  }
  const asked = book.rulesOn(step.kind, reading.matter.category).filter((rule) => isOf(rule, step))
  const all = asked.map((rule) => [rule, applyException(rule, outcomeOf(rule.demand, about), about, book)] as const)
  const outcomes = withoutVotesUnformed(all)
  const placedAt = (at: number) => reading.steps[at] ?? reading.title
  return {
    findings: [
      ...outcomes
        .flatMap(([rule, outcome]) => findingsOf(rule, outcome, about, placedAt, () => keptBeside(rule, outcomes)))
        .map((finding) => withRemedyEnough(finding, asked)),
      ...(isMeeting(step) && !isRuled(all) ? [unruledFinding(step, on, index, placed)] : []),
      ...findLooserRules(asked, village.local, reading.title.heading),
    ],
    verdict: {
      kind: step.kind,
      day: on,
      standing: stepResultOf(step, outcomes),
      superseded,
      stoodFor: all.flatMap(([{ demand }, outcome]) => (demand.kind === 'after' && isExcused(outcome) ? [demand.step] : [])),
      statutes: statutesOf(all, book),
      counted: outcomes.flatMap(([rule, outcome]) => countedBy(rule, outcome)),
    },
  }
}

const isOf = ({ bodies }: Rule, step: Step): boolean => bodies === undefined || (isMeeting(step) && bodies.includes(step.body))

/** The texts that asked something of the step; a law in force that is about other matters is not one of them. */
const statutesOf = (outcomes: readonly RuleOutcome[], { statuteOf }: LawIndex): readonly Statute[] => [
  ...new Set(outcomes.flatMap(([rule, { is }]) => (is === 'not-asked' ? [] : (statuteOf(rule) ?? [])))),
]

/** The laws that ask the same by the same name, for less, and were kept. */
const keptBeside = (rule: Rule, outcomes: readonly RuleOutcome[]): readonly Citation[] =>
  outcomes.flatMap(([other, { is }]) => (other !== rule && other.id === rule.id && is === 'kept' ? other.cites : []))

const countedBy = (rule: Rule, outcome: Outcome): readonly Counted[] =>
  (outcome.is === 'kept' || outcome.is === 'broken') && outcome.tally !== undefined
    ? [{ ...outcome.tally, rule: rule.id, cites: rule.cites, kept: outcome.is === 'kept' }]
    : []

const answerTo = (findings: readonly Finding[]): Answer => {
  if (findings.some(({ level }) => level === 'breach')) return 'breached'
  return findings.some(({ level }) => level === 'defect') ? 'unknown' : 'lawful'
}
