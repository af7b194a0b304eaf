import type { Finding, Placed, Reading } from './finding.ts'
import { recordFormat } from './format.ts'
import { dayField, type Meeting, type Step } from './matter.ts'
import type { Day } from './measure.ts'
import type { Village } from './village.ts'

/** Before any law can be asked: there is a step, it has a day, the village says where it lies. */
export const framing = (reading: Reading, village: Village): readonly Finding[] => {
  const found: Finding[] = []
  if (reading.matter.steps.length === 0 && reading.findings.length === 0)
    found.push({
      rule: 'steps-written',
      level: 'defect',
      fault: { kind: 'present', of: 'matter', field: 'steps' },
      place: reading.title.heading,
      cites: [recordFormat.art(2)],
      remedy: { kind: 'write', field: 'steps' },
    })
  const field = village.findings.some(({ level }) => level === 'defect') ? 'village' : 'jurisdiction'
  const toldAlready = reading.findings.some(({ fault }) => fault.kind === 'read' && fault.what === 'no-village')
  if (field === 'village' || (village.jurisdiction === undefined && !toldAlready))
    found.push({
      rule: 'village-described',
      level: 'defect',
      fault: { kind: 'present', of: 'village', field },
      place: reading.title.heading,
      cites: [recordFormat.art(12)],
      remedy: { kind: 'write', field },
    })
  return found
}

/** A step without a day cannot be judged by the law of its day. */
export const undated = (step: Step, index: number, { heading }: Placed): Finding => ({
  rule: 'step-dated',
  level: 'defect',
  fault: { kind: 'present', of: 'step', step: step.kind, field: dayField(step.kind) },
  place: heading,
  cites: [recordFormat.art(6)],
  step: index,
  remedy: { kind: 'write', field: dayField(step.kind) },
})

/** No law on file says how this body votes on this step: whatever it did, it cannot be judged. */
export const unruled = (meeting: Meeting, day: Day, index: number, { heading }: Placed): Finding => ({
  rule: 'body-ruled',
  level: 'defect',
  fault: { kind: 'held-by', what: 'unruled', body: meeting.body, step: meeting.kind, day },
  place: heading,
  cites: [recordFormat.art(2)],
  step: index,
})

/** The law of that day and place is not on file: nothing is said of the step but that. */
export const lawless = (jurisdiction: string, day: Day, index: number, { heading }: Placed): Finding => ({
  rule: 'law-on-file',
  level: 'defect',
  fault: { kind: 'law', what: 'missing', jurisdiction, day },
  place: heading,
  cites: [recordFormat.art(12)],
  step: index,
})
