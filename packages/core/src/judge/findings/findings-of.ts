import type { Citation, Cites } from '../../base/citation.ts'
import type { At, Broken, Case, Lack, Outcome } from '../../check/check.ts'
import type { Fault } from '../../finding/fault.ts'
import type { Finding, PlacedFacts } from '../../finding/finding.ts'
import { endedTerm } from '../../record/composition.ts'
import { isPosting, type Place } from '../../record/matter.ts'
import type { Rule } from '../../rule/rule.ts'
import { mitigate } from '../mitigate.ts'

/** Where the facts of each step stand in the record. */
type PlacedAt = (step: number) => PlacedFacts

/**
 * What a rule's outcome says of a step: each fault placed and cited, and weighed by the whole history.
 *
 * @param looser - where another law asks the same by the same name and was kept: it asks for less
 */
export const findingsOf = (
  rule: Rule,
  outcome: Outcome,
  about: Case,
  placedAt: PlacedAt,
  looser: () => readonly Citation[],
): readonly Finding[] => {
  if (outcome.is === 'unjudged') return outcome.lacks.map((lack) => lackingFact(rule, lack, about, placedAt(about.index)))
  if (outcome.is !== 'broken') return []
  return [outcome, ...(outcome.also ?? [])].flatMap((one) => told(rule, one, about, placedAt, looser))
}

const told = (rule: Rule, outcome: Broken, about: Case, placedAt: PlacedAt, looser: () => readonly Citation[]): readonly Finding[] => {
  const { fault, at, beside, remedy, level, excused } = outcome
  const conflicts = outcome.conflicts ?? rule.conflicts ?? citesOf(looser())
  const finding: Finding = {
    rule: rule.id,
    level: level ?? rule.level,
    fault,
    place: placeOf(at, placedAt(about.index)),
    ...(beside && { beside: placeOf(beside.at, placedAt(beside.step)) }),
    cites: rule.cites,
    step: about.index,
    ...(remedy && { remedy }),
    ...(conflicts && { conflicts }),
  }
  return mitigate(finding, rule, excused, about)
}

const placeOf = (at: At, { heading, facts, lines }: PlacedFacts): Place => {
  if (at === 'heading') return heading
  return (typeof at === 'string' ? facts[at] : (lines?.[at.line]?.[at.index] ?? facts[at.line])) ?? heading
}

const citesOf = ([first, ...rest]: readonly Citation[]): Cites | undefined => first && [first, ...rest]

/** A fact that a demand needs and nobody wrote down. */
const lackingFact = (rule: Rule, lack: Lack, about: Case, { heading }: PlacedFacts): Finding => {
  const fault = faultOf(lack, about)
  return {
    rule: rule.id,
    level: rule.level === 'note' ? 'note' : 'defect',
    fault,
    place: heading,
    cites: rule.cites,
    step: about.index,
    remedy: { kind: 'write', field: fault.of === 'village' && fault.ended !== undefined ? 'composition' : fault.field },
  }
}

/** Where the village has no row at all for that day, that is the one thing missing, not each of its columns. */
const faultOf = (lack: Lack, { step, size, day, village }: Case): Extract<Fault, { kind: 'present' }> => {
  // A posting that hangs without an end was not left out.
  const isOpen = lack.of === 'step' && lack.field === 'posted' && isPosting(step) && step.posted !== undefined
  if (lack.of === 'step') return { kind: 'present', of: 'step', step: step.kind, field: lack.field, ...(isOpen && { isOpen: true }) }
  if (lack.of === 'matter') return { kind: 'present', of: 'matter', field: lack.field }
  const ended = day && endedTerm(village.sizes, lack.field, day)
  return {
    kind: 'present',
    of: 'village',
    field: size === undefined ? 'composition' : lack.field,
    ...(day && { day }),
    ...(ended && { ended }),
  }
}
