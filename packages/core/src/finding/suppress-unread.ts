import type { StepKind } from '../record/fields.ts'
import type { Finding, Reading } from './finding.ts'

/** What was written and could not be read is a finding of the reading; that it is missing is not said as well. */
export const isAlreadyReported = ({ fault, step }: Finding, { title, steps, findings }: Reading): boolean => {
  if (fault.kind === 'after') return fault.foundOn === undefined && mayHide(fault.missing, findings)
  if (fault.kind !== 'present' || fault.of === 'village' || fault.field === 'steps') return false
  const placed = fault.of === 'matter' ? title : step === undefined ? undefined : steps[step]
  return placed?.unread.includes(fault.field) ?? false
}

/** Whether a heading that could not be read may have been the step that is missing. */
export const mayHide = (kind: StepKind, findings: readonly Finding[]): boolean =>
  findings.some(({ fault }) => fault.kind === 'read' && fault.what === 'heading' && fault.steps?.includes(kind))
