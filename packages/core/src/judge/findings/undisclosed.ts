import type { Day } from '../../base/day.ts'
import { endOfNextQuarter } from '../../base/quarter.ts'
import { compareWithTerm } from '../../check/order/within.ts'
import type { Finding, Reading } from '../../finding/finding.ts'
import { isMeeting } from '../../record/matter.ts'
import { isAbandoned, type State } from '../../record/state.ts'
import type { LawOn } from '../../rule/rule.ts'
import type { Village } from '../../rule/village.ts'
import { lawForVillage } from '../../rule/village-law.ts'

/**
 * A decision of the villagers that no posting has made known, though the quarter after it is over: late by every reading, if it is so.
 *
 * Whether it hung and nobody wrote it down, the record does not show, and what was decided stands: a note, so that its notice can still be printed
 * and hung. A posting that then comes is late. Told where today is known.
 *
 * ```text
 *   decided 03-24 ├── the next quarter ──┤ 06-30 │ still nothing
 * ```
 */
export const findUndisclosed = (
  { matter, steps: placed, title }: Reading,
  village: Village,
  lawOn: LawOn,
  { done: { resolution: vote, withdrawal, termination }, stage }: State,
  asOf: Day | undefined,
): readonly Finding[] => {
  const decided = vote && matter.steps[vote.index]
  if (asOf === undefined || vote === undefined || decided === undefined || !isMeeting(decided)) return []
  if (isAbandoned(stage) || withdrawal !== undefined || termination !== undefined) return []
  if (matter.steps.some(({ kind }) => kind === 'disclosure' || kind === 'outcome')) return []
  const latest = endOfNextQuarter(vote.day)
  if (compareWithTerm(latest, asOf) !== 'late') return []
  const asked = lawForVillage(village, lawOn, vote.day)
    ?.index.rulesOn('disclosure', matter.category)
    .find(({ demand }) => demand.kind === 'quarterly' && demand.bodies.includes(decided.body))
  if (asked === undefined) return []
  return [
    {
      rule: asked.id,
      level: 'note',
      fault: { kind: 'quarterly', step: 'disclosure', after: 'resolution', from: vote.day, day: asOf, latest, missing: true },
      place: (placed[vote.index] ?? title).heading,
      step: vote.index,
      cites: asked.cites,
      remedy: { kind: 'take', step: 'disclosure' },
    },
  ]
}
