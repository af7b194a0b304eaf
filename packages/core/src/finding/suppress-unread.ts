import type { StepKind } from '../record/fields.ts'
import type { Fault } from './fault.ts'
import type { Finding, Reading } from './finding.ts'

/**
 * What was written and could not be read is a finding of the reading; that it is missing is not said as well.
 *
 * Nor is anything said that rests on a step being the only one of its kind, where an unread heading may be another: a review that came too
 * late may have been a second one, a notice without its quorum may have been followed by a meeting that had it.
 */
export const isAlreadyReported = (finding: Finding, reading: Reading): boolean => {
  const { fault, step } = finding
  if (restsOn(fault).some((kind) => mayHide(kind, reading)) || mayBeTakenAgain(finding, reading)) return true
  if (fault.kind !== 'present' || fault.of === 'village' || fault.field === 'steps') return false
  const placed = fault.of === 'matter' ? reading.title : step === undefined ? undefined : reading.steps[step]
  return placed?.unread.includes(fault.field) ?? false
}

/** The steps on whose absence, number or day a fault rests, beside the one that it is found on. */
const restsOn = (fault: Fault): readonly StepKind[] => {
  switch (fault.kind) {
    case 'after':
      return [fault.missing, ...(fault.vote === undefined ? [] : (['resolution'] as const))]
    case 'within':
    case 'quarterly':
      return [fault.after, fault.step]
    case 'followed':
      return [fault.by]
    case 'apart':
      return [fault.from]
    case 'unchanged':
      return [fault.since]
    default:
      return []
  }
}

/** Whether a heading that could not be read may have been the step that is missing. */
export const mayHide = (kind: StepKind, reading: Reading): boolean =>
  headingsIn(reading).some(({ steps }) => steps.length === 0 || steps.includes(kind))

/** Whether an unread heading below a step, by its words, may have been the same step once more, in whose light the first one counts for nothing. */
const mayBeTakenAgain = ({ level, fault, step }: Finding, reading: Reading): boolean => {
  const { matter, steps } = reading
  const kind = step === undefined ? undefined : matter.steps[step]?.kind
  const line = step === undefined ? undefined : steps[step]?.heading.line
  if (level !== 'breach' || kind === undefined || line === undefined || fault.kind === 'read') return false
  return headingsIn(reading).some((one) => one.line > line && one.steps.includes(kind))
}

/** Each heading that may be a step, and what it may be by its words: none where they are near none, and it may be any. */
const headingsIn = ({ findings, matter, text }: Reading): readonly { readonly line: number; readonly steps: readonly StepKind[] }[] => [
  ...findings.flatMap(({ fault, place }) =>
    fault.kind === 'read' && fault.what === 'heading' && fault.steps !== undefined ? [{ line: place.line, steps: fault.steps }] : [],
  ),
  // Where a matter comes without its text nobody knows what stood above what.
  ...(text === ''
    ? (matter.unread ?? []).flatMap(({ steps }) => (steps === undefined ? [] : [{ line: Number.POSITIVE_INFINITY, steps }]))
    : []),
]
