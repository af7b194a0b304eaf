import type { Day } from '../base/day.ts'
import { type Finding, readingOf } from '../finding/finding.ts'
import type { Matter, Step } from '../record/matter.ts'
import type { LawOn } from '../rule/rule.ts'
import type { Village } from '../rule/village.ts'
import { findMalformed } from './findings/door-findings.ts'
import { judge } from './judge.ts'
import type { Verdict } from './verdict.ts'

declare const approval: unique symbol

/** A verdict that may be published as approved. Only `approve` makes one. */
export type Approved = Verdict & { readonly [approval]: true }

/** The longer matter, or why it would not be lawful. */
export type Appended =
  | { readonly is: 'appended'; readonly matter: Matter; readonly verdict: Verdict }
  | { readonly is: 'refused'; readonly findings: readonly Finding[] }

/**
 * Adds a step, or refuses it with the findings it would bring.
 *
 * For programs that write records: a skipped, early or short-handed step cannot be added by accident. History read
 * from a file is judged, not refused, so what was wrong with the matter before is not held against the new step.
 *
 * @param asOf - today, for periods still running
 * @example append(early, resolution, village, lawOn, today).is //=> 'refused'
 */
export const append = (matter: Matter, step: Step, village: Village, lawOn: LawOn, asOf?: Day): Appended => {
  const malformed = findMalformed({ ...matter, steps: [] }, village, asOf)
  if (malformed.length > 0 || !Array.isArray(matter.steps)) return { is: 'refused', findings: findMalformed(matter, village, asOf) }
  const longer: Matter = { ...matter, steps: [...matter.steps, step] }
  const before = judge(readingOf(matter), village, lawOn, asOf).findings.map(identity)
  const verdict = judge(readingOf(longer), village, lawOn, asOf)
  const brought = verdict.findings.filter(
    (finding) => finding.level !== 'note' && (finding.rule === 'matter-formed' || !before.includes(identity(finding))),
  )
  return brought.length > 0 ? { is: 'refused', findings: brought } : { is: 'appended', matter: longer, verdict }
}

/**
 * The one door to publication: a matter whose resolution carried and in which nothing unlawful or unknown is left.
 *
 * @returns nothing where the verdict is not lawful, or the resolution has not been passed, was rejected or withdrawn
 * @example approve(verdict)?.stage //=> 'completed'
 */
export const approve = (verdict: Verdict): Approved | undefined => {
  const decided = verdict.state.done.resolution?.standing === 'taken' && approved.has(verdict.stage)
  // The brand is given here and nowhere else.
  return verdict.answer === 'lawful' && decided ? (verdict as Approved) : undefined
}

const approved: ReadonlySet<Verdict['stage']> = new Set(['resolved', 'disclosed', 'implementing', 'completed'])

const identity = ({ step, level, fault }: Finding): string => JSON.stringify([step, level, fault])
