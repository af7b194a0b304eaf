import type { Case, Lack, Outcome } from './check/check.ts'
import type { Citation, Cites } from './citation.ts'
import { ease } from './ease.ts'
import type { Fault } from './fault.ts'
import type { Finding, Placed } from './finding.ts'
import type { Rule } from './rule.ts'

/**
 * What a rule's outcome says of a step: each fault placed and cited, and weighed by the whole history.
 *
 * @param looser - where another law asks the same by the same name and was kept: it asks for less
 */
export const findingsOf = (rule: Rule, outcome: Outcome, about: Case, placed: Placed, looser: readonly Citation[]): readonly Finding[] => {
  if (outcome.is === 'unjudged') return outcome.lacks.map((lack) => lackingFact(rule, lack, about, placed))
  if (outcome.is !== 'broken') return []
  const place = (outcome.at === 'heading' ? undefined : placed.facts[outcome.at]) ?? placed.heading
  const conflicts = outcome.conflicts ?? rule.conflicts ?? citesOf(looser)
  const finding: Finding = {
    rule: rule.id,
    level: outcome.level ?? rule.level,
    fault: outcome.fault,
    place,
    cites: rule.cites,
    step: about.index,
    ...(outcome.remedy && { remedy: outcome.remedy }),
    ...(conflicts && { conflicts }),
  }
  return ease(finding, rule, outcome.excused, about)
}

const citesOf = ([first, ...rest]: readonly Citation[]): Cites | undefined => first && [first, ...rest]

/** A fact that a demand needs and nobody wrote down. */
const lackingFact = (rule: Rule, lack: Lack, about: Case, { heading }: Placed): Finding => {
  const fault = faultOf(lack, about)
  return {
    rule: rule.id,
    level: rule.level === 'note' ? 'note' : 'defect',
    fault,
    place: heading,
    cites: rule.cites,
    step: about.index,
    remedy: { kind: 'write', field: fault.field },
  }
}

/** Where the village has no row at all for that day, that is the one thing missing, not each of its columns. */
const faultOf = (lack: Lack, { step, size, day }: Case): Extract<Fault, { kind: 'present' }> => {
  if (lack.of === 'step') return { kind: 'present', of: 'step', step: step.kind, field: lack.field }
  if (lack.of === 'matter') return { kind: 'present', of: 'matter', field: lack.field }
  return { kind: 'present', of: 'village', field: size === undefined ? 'composition' : lack.field, ...(day && { day }) }
}
