import type { Day } from '../base/day.ts'
import type { Finding, Reading } from '../finding/finding.ts'
import { mergeFindings } from '../finding/merge-findings.ts'
import { isAlreadyReported } from '../finding/suppress-unread.ts'
import { applyCorrections, correctionsOf, withoutCorrections } from '../history/corrections.ts'
import { evolve, initialState } from '../record/state.ts'
import type { LawOn } from '../rule/rule.ts'
import { nowhere, type Village } from '../rule/village.ts'
import { findFrame, unsupervisedFinding } from './findings/built-in-findings.ts'
import { findLeftUnread, findMalformed } from './findings/door-findings.ts'
import { findLawCrossings, findUnverifiedLaw } from './findings/law-notes.ts'
import { findLongPostings } from './findings/long-postings.ts'
import { findOpposedOpinions } from './findings/opposed-opinions.ts'
import { findOverdue } from './findings/overdue.ts'
import { findRewrittenSteps, findWeighingRewritings } from './findings/rewritten-steps.ts'
import { findUncounted } from './findings/uncounted.ts'
import { findUndisclosed } from './findings/undisclosed.ts'
import { judgeStep } from './judge-step.ts'
import { findPrivacy } from './privacy/privacy-findings.ts'
import { withoutDoubtful } from './trusted-facts.ts'
import { answerTo, type StepVerdict, type Verdict } from './verdict.ts'

/**
 * Judges a record: each step by the law in force in its village on its own day.
 *
 * Pure: no clock, no file, no chance. The same reading, village, law and day always give the same verdict.
 *
 * @param lawOn - the law on file; where it has nothing for a day and place, the answer is *unknown*
 * @param asOf - today: a step of a later day has not happened, and an open period still runs. Without it neither is known, and a step dated after
 *   the day on which the law on file was last verified leaves the answer *unknown*
 * @example judge(read('003.md', text), village, lawOn, todayInChina()).answer //=> 'lawful'
 */
export const judge = (reading: Reading, village: Village, lawOn: LawOn, asOf?: Day): Verdict => {
  const malformed = findMalformed(reading.matter, village, asOf)
  if (malformed.length > 0) return unjudgeable(reading, malformed)
  const again = (other: Reading) => judgeAs(withoutDoubtful(other), village, lawOn, asOf)
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

/** Nothing is said of what a program built wrongly but where; nothing of it is handed on either. */
const unjudgeable = ({ path, text, title }: Reading, findings: readonly Finding[]): Verdict => ({
  reading: { path, text, matter: { title: '', others: [], blocks: [], steps: [] }, title, steps: [], findings: [] },
  village: nowhere,
  answer: answerTo(findings),
  stage: initialState.stage,
  findings,
  steps: [],
  state: initialState,
})

const judgeAs = (reading: Reading, village: Village, lawOn: LawOn, asOf: Day | undefined): Verdict => {
  const found: Finding[] = [...reading.findings]
  const steps: StepVerdict[] = []
  let state = initialState
  found.push(...findLeftUnread(reading), ...findPrivacy(reading, village))
  found.push(...findFrame(reading, village), ...findOpposedOpinions(reading), ...findUncounted(reading), ...findLongPostings(reading))
  found.push(...findRewrittenSteps(reading))
  reading.matter.steps.forEach((step, index) => {
    const judged = judgeStep({ reading, village, lawOn, asOf, state, step, index })
    found.push(...judged.findings)
    steps.push(judged.verdict)
    state = evolve(state, step, index, judged.verdict.standing, judged.verdict.stoodFor)
  })
  found.push(...lawNotes(reading, steps, asOf), ...findOverdue(reading, state.stage, asOf))
  found.push(...findUndisclosed(reading, village, lawOn, state, asOf))
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
