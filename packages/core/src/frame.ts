import type { Fault, Remedy } from './fault.ts'
import type { Finding, Placed, Reading } from './finding.ts'
import { dayField, type Meeting, type Place, type Step } from './matter.ts'
import type { Day } from './measure.ts'
import { type OwnRuleId, ownRules } from './own-rules.ts'
import type { Village } from './village.ts'

type About = { readonly fault: Fault; readonly place: Place; readonly step?: number; readonly remedy?: Remedy }

const found = (rule: OwnRuleId, about: About): Finding => ({
  rule,
  level: ownRules[rule].level,
  cites: ownRules[rule].cites,
  ...about,
})

/** Before any law can be asked: there is a step, and the village says where it lies. */
export const framing = ({ matter, title, findings }: Reading, village: Village): readonly Finding[] => {
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
    ...(isUndescribed
      ? [found('village-described', { fault: { kind: 'present', of: 'village', field }, place, remedy: { kind: 'write', field } })]
      : []),
  ]
}

/** A step without a day cannot be judged by the law of its day. */
export const undated = (step: Step, index: number, { heading }: Placed): Finding => {
  const field = dayField(step.kind)
  const fault: Fault = { kind: 'present', of: 'step', step: step.kind, field }
  return found('step-dated', { fault, place: heading, step: index, remedy: { kind: 'write', field } })
}

/** A step of a day still to come has not happened, whatever the record says of it. */
export const ahead = (step: Step, day: Day, asOf: Day, index: number, { heading, facts }: Placed): Finding => {
  const field = dayField(step.kind)
  return found('step-happened', {
    fault: { kind: 'ahead', step: step.kind, day, asOf },
    place: facts[field] ?? heading,
    step: index,
    remedy: { kind: 'wait', day, field },
  })
}

/** What a correction says has changed is not judged again: a person has to carry it over. */
export const corrected = (index: number, { heading }: Placed): Finding =>
  found('correction-carried', { fault: { kind: 'corrected' }, place: heading, step: index })

/** No law on file says how this body votes on this step: whatever it did, it cannot be judged. */
export const unruled = (meeting: Meeting, day: Day, index: number, { heading }: Placed): Finding =>
  found('body-ruled', {
    fault: { kind: 'held-by', what: 'unruled', body: meeting.body, step: meeting.kind, day },
    place: heading,
    step: index,
  })

/** The law of that day and place is not on file: nothing is said of the step but that. */
export const lawless = (jurisdiction: string, day: Day, index: number, { heading }: Placed): Finding =>
  found('law-on-file', { fault: { kind: 'law', what: 'missing', jurisdiction, day }, place: heading, step: index })
