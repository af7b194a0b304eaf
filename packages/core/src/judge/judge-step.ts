import type { Citation, Statute } from '../base/citation.ts'
import type { Day } from '../base/day.ts'
import type { Case, Outcome } from '../check/check.ts'
import { outcomeOf } from '../check/index.ts'
import type { Finding, PlacedFacts, Reading } from '../finding/finding.ts'
import { sizeOn } from '../record/composition.ts'
import { dayOf, isMeeting, type Step } from '../record/matter.ts'
import { isSuperseded, type State, type StepResult } from '../record/state.ts'
import { decidersOf, isAskedOf } from '../rule/deciders.ts'
import type { LawIndex } from '../rule/law-index.ts'
import { isMisplaced } from '../rule/place.ts'
import type { LawOn, Rule, RuleSet } from '../rule/rule.ts'
import type { Village } from '../rule/village.ts'
import { lawForVillage } from '../rule/village-law.ts'
import { applyException } from './apply-exception.ts'
import { correctionFinding, futureFinding, type Now, noLawFinding, undatedFinding, unruledFinding } from './findings/built-in-findings.ts'
import { findingsOf } from './findings/findings-of.ts'
import { findLooserRules } from './findings/law-notes.ts'
import { withRemedyEnough } from './findings/sufficient-remedy.ts'
import { isPerhapsExcused, isRuled, type RuleOutcome, stepResultOf, withoutContradicted, withoutVotesUnformed } from './step-result.ts'
import type { Counted, StepVerdict } from './verdict.ts'

/** One step on the bench, and all that it is judged with. */
type Bench = {
  readonly reading: Reading
  readonly village: Village
  readonly lawOn: LawOn
  readonly asOf: Day | undefined
  readonly state: State
  readonly step: Step
  readonly index: number
}

/** Judges one step by the law of its own day. */
export const judgeStep = (bench: Bench): { readonly findings: readonly Finding[]; readonly verdict: StepVerdict } => {
  const { reading, village, step, index, asOf } = bench
  const placed = reading.steps[index] ?? reading.title
  const on = dayOf(step)
  const superseded = isSuperseded(reading.matter, index)
  const unjudged = (findings: readonly Finding[], standing: StepResult = 'unknown') => ({
    findings,
    verdict: { kind: step.kind, ...(on && { day: on }), standing, superseded, stoodFor: [], statutes: [], counted: [] },
  })
  if (on === undefined) return unjudged([undatedFinding(step, index, placed)])
  if (asOf !== undefined && on > asOf) return unjudged([futureFinding(step, on, { day: asOf }, index, placed)], 'to-come')
  if (step.kind === 'correction') return unjudged([correctionFinding(step, index, reading.matter, placed)])
  if (village.jurisdiction === undefined || isMisplaced(village)) return unjudged([])
  const law = lawForVillage(village, bench.lawOn, on)
  if (law === undefined) return unjudged([noLawFinding(village.jurisdiction, on, index, placed)])
  const now = nowOf(law.sets, asOf)
  const ahead = [on, ...(step.kind === 'implementation' ? step.events.map(({ day }) => day) : [])].find((day) => day > now.day)
  const judged = judgedBy(law.index, bench, placed, on, superseded)
  return ahead === undefined ? judged : { ...judged, findings: [...judged.findings, futureFinding(step, ahead, now, index, placed)] }
}

/**
 * The day it is; or, where nobody says, the last on which a text of that law was held against its source.
 *
 * A program that names no day is told nothing of later ones: what is dated after all that the law on file knows may still lie ahead.
 */
const nowOf = (sets: readonly RuleSet[], asOf: Day | undefined): Now => {
  if (asOf !== undefined) return { day: asOf }
  const known = sets.filter(({ statute }) => statute.standing !== 'local').map(({ statute }) => statute.verifiedOn)
  return { day: known.reduce((latest, one) => (one > latest ? one : latest)), untold: true }
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
    size: sizeOn(village.sizes, on),
    day: on,
    catalogue: book.catalogueOn(on),
    attendance: book.attendance,
    mayConvene: book.mayConvene,
    knowsStandIn: book.standIn.length > 0,
    asOf,
    seen: reading.history?.seen[index],
  }
  const deciders = decidersOf(reading.matter, about.catalogue, index)
  const asked = book.rulesOn(step.kind, reading.matter.category).filter((rule) => isOf(rule, step) && isAskedOf(rule, deciders))
  const all = asked.map((rule) => [rule, applyException(rule, outcomeOf(rule.demand, about), about, book, placed.unread)] as const)
  const outcomes = withoutVotesUnformed(withoutContradicted(all))
  const placedAt = (at: number) => reading.steps[at] ?? reading.title
  return {
    findings: [
      ...outcomes
        .flatMap(([rule, outcome]) => findingsOf(rule, outcome, about, placedAt, () => keptBeside(rule, outcomes)))
        .map((finding) => withRemedyEnough(finding, asked, about.size)),
      ...(isMeeting(step) && !isRuled(all) ? [unruledFinding(step, on, index, placed)] : []),
      ...findLooserRules(asked, village.local, reading.title.heading),
    ],
    verdict: {
      kind: step.kind,
      day: on,
      standing: stepResultOf(step, outcomes),
      superseded,
      stoodFor: all.flatMap(([{ demand }, outcome]) => (demand.kind === 'after' && isPerhapsExcused(outcome) ? [demand.step] : [])),
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
