import { type Day, daysBetween } from '../../base/day.ts'
import { type BuiltInRuleId, builtInGrounds } from '../../finding/built-in/built-in-grounds.ts'
import type { Fault, Remedy } from '../../finding/fault.ts'
import type { Finding, PlacedFacts, Reading, Rewriting } from '../../finding/finding.ts'
import type { Count, Field, Period, PostingKind, StepKind } from '../../record/fields.ts'
import { dayField, type Matter, type Meeting, type Place, type Step } from '../../record/matter.ts'
import { shownTerm } from '../../record/term-values.ts'
import { isMisplaced } from '../../rule/place.ts'
import type { Village } from '../../rule/village.ts'

type About = { readonly fault: Fault; readonly place: Place; readonly step?: number; readonly remedy?: Remedy }

const found = (rule: BuiltInRuleId, about: About): Finding => ({
  rule,
  level: builtInGrounds[rule].level,
  cites: builtInGrounds[rule].cites,
  ...about,
})

/** Before any law can be asked: there is a step, and the village says where it lies. */
export const findFrame = ({ matter, title, findings }: Reading, village: Village): readonly Finding[] => {
  const place = title.heading
  const isEmpty = matter.steps.length === 0 && !findings.some(({ level }) => level === 'defect')
  const field = village.findings.some(({ level }) => level === 'defect') ? 'village' : 'jurisdiction'
  const toldAlready = findings.some(({ fault }) => fault.kind === 'read' && fault.what === 'no-village')
  const isUndescribed = field === 'village' || (village.jurisdiction === undefined && !toldAlready)
  return [
    ...(isEmpty
      ? [
          found('steps-written', {
            fault: { kind: 'present', of: 'matter', field: 'steps' },
            place,
            remedy: { kind: 'write', field: 'steps' },
          }),
        ]
      : []),
    ...(isMisplaced(village)
      ? [
          found('village-placed', {
            fault: { kind: 'present', of: 'village', field: 'jurisdiction', misplaced: village.code ?? '' },
            place,
            remedy: { kind: 'write', field: 'jurisdiction' },
          }),
        ]
      : []),
    ...(isUndescribed
      ? [found('village-described', { fault: { kind: 'present', of: 'village', field }, place, remedy: { kind: 'write', field } })]
      : []),
  ]
}

/** A step without a day cannot be judged by the law of its day. */
export const undatedFinding = (step: Step, index: number, { heading }: PlacedFacts): Finding => {
  const field = dayField(step.kind)
  const fault: Fault = { kind: 'present', of: 'step', step: step.kind, field }
  return found('step-dated', { fault, place: heading, step: index, remedy: { kind: 'write', field } })
}

/** A day up to which a record can be believed: today, or, where nobody said which day it is, the last of which the law on file knows. */
export type Now = { readonly day: Day; readonly untold?: true }

/** A step of a day still to come has not happened, whatever the record says of it. */
export const futureFinding = (step: Step, day: Day, now: Now, index: number, { heading, facts, lines }: PlacedFacts): Finding => {
  const field = dayField(step.kind)
  const line = step.kind === 'implementation' ? step.events.findIndex((event) => event.day === day) : -1
  return found('step-happened', {
    fault: { kind: 'ahead', step: step.kind, day, asOf: now.day, ...(now.untold && { untold: true }) },
    place: lines?.events?.[line] ?? facts[field] ?? heading,
    step: index,
    remedy: { kind: 'wait', day, field },
  })
}

/** What a correction comes to: carried over and shown, or not carried over, and at what it stops. */
export const correctionFinding = (step: Step, index: number, matter: Matter, { heading, facts }: PlacedFacts): Finding => {
  const amends = step.kind === 'correction' ? step.amends : undefined
  if (amends === undefined)
    return found('correction-carried', { fault: { kind: 'corrected', what: 'by-hand' }, place: heading, step: index })
  if ('unresolved' in amends)
    return found('correction-carried', {
      fault: { kind: 'corrected', what: 'unfollowed', stops: amends.unresolved },
      place: facts[amends.unresolved] ?? heading,
      step: index,
      remedy: { kind: 'write', field: amends.unresolved },
    })
  const kind = matter.steps[amends.step]?.kind ?? step.kind
  const fault: Fault = { kind: 'corrected', what: 'applied', step: kind, field: amends.field }
  return found('correction-shown', { fault, place: facts.now ?? heading, step: index })
}

/** A correction that alone makes the record lawful, and that nobody supervised. */
export const unsupervisedFinding = (step: number, kind: StepKind, field: Field, { heading, facts }: PlacedFacts): Finding =>
  found('correction-watched', {
    fault: { kind: 'corrected', what: 'unwatched', step: kind, field },
    place: facts.now ?? heading,
    step,
    remedy: { kind: 'write', field: 'supervision' },
  })

/** An older step that the version history shows to have been written anew. */
export const rewritingFinding = (rule: 'step-kept' | 'rewriting-weighed', one: Rewriting, place: Place): Finding => {
  const { was, what, by } = one
  const fault: Fault = {
    kind: 'rewritten',
    what,
    step: was.kind,
    round: was.round,
    fields: one.what === 'gone' ? [] : one.fields,
    ...(by && { on: by.day, commit: by.commit }),
    ...(rule === 'rewriting-weighed' && { weighs: true }),
  }
  return found(rule, { fault, place, ...(one.what !== 'gone' && { step: one.step }) })
}

/** The votes of a meeting come to fewer than those who came. */
export const uncountedFinding = (counted: number, { number, unit }: Count, index: number, { heading, facts }: PlacedFacts): Finding =>
  found('votes-counted', {
    fault: { kind: 'uncounted', counted, attended: number, unit },
    place: facts.for ?? heading,
    step: index,
  })

/** A notice that is said to hang for more than a year. */
export const longPostingFinding = (
  step: PostingKind,
  { from, to }: Required<Period>,
  index: number,
  { heading, facts }: PlacedFacts,
): Finding =>
  found('posting-ends', {
    fault: { kind: 'hung-long', step, from, to, days: daysBetween(from, to) },
    place: facts.posted ?? heading,
    step: index,
  })

/** An opinion that does not agree, or says that a posting was not true. */
export const opposedFinding = (rule: 'opinion-heeded' | 'posting-disputed', said: string, index: number, place: Place): Finding =>
  found(rule, { fault: { kind: 'read', what: 'opposed', text: shownTerm(said) }, place, step: index })

/** The day by which it was to be finished has passed. */
export const overdueFinding = (deadline: Day, asOf: Day, done: Day | undefined, { heading, facts }: PlacedFacts): Finding =>
  found('promise-kept', {
    fault: { kind: 'promised', deadline, asOf, ...(done && { done }) },
    place: facts.deadline ?? heading,
  })

/** No law on file says how this body votes on this step: whatever it did, it cannot be judged. */
export const unruledFinding = (meeting: Meeting, day: Day, index: number, { heading }: PlacedFacts): Finding =>
  found('body-ruled', {
    fault: { kind: 'held-by', what: 'unruled', body: meeting.body, step: meeting.kind, day },
    place: heading,
    step: index,
  })

/** The law of that day and place is not on file: nothing is said of the step but that. */
export const noLawFinding = (jurisdiction: string, day: Day, index: number, { heading }: PlacedFacts): Finding =>
  found('law-on-file', { fault: { kind: 'law', what: 'missing', jurisdiction, day }, place: heading, step: index })
