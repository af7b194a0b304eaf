import type { Finding, Reading, Rewriting } from '../../finding/finding.ts'
import { applyCorrections } from '../../history/corrections.ts'
import type { Field } from '../../record/fields.ts'
import type { Place, Step } from '../../record/matter.ts'
import type { Answer } from '../../record/state.ts'
import { rewritingFinding } from './built-in-findings.ts'

/** What is said of older steps that were written anew. */
export const findRewrittenSteps = (reading: Reading): readonly Finding[] =>
  (reading.history?.rewritten ?? []).map((one) => rewritingFinding('step-kept', one, placeOf(one, reading)))

/**
 * The same, graver, where the rewriting alone makes the record lawful: a version history proves nothing, but nobody can be sure any more.
 *
 * @param answerTo - what another reading of the record would be answered
 */
export const findWeighingRewritings = (reading: Reading, answerTo: (other: Reading) => Answer): readonly Finding[] => {
  const before = asItStood(reading)
  if (before === undefined || answerTo(applyCorrections(before)) === 'lawful') return []
  return (reading.history?.rewritten ?? []).filter(weighs).map((one) => rewritingFinding('rewriting-weighed', one, placeOf(one, reading)))
}

const placeOf = (one: Rewriting, { title, steps }: Reading): Place => {
  const placed = (one.what === 'gone' ? undefined : steps[one.step]) ?? title
  return (one.what === 'gone' ? undefined : one.fields.flatMap((field) => placed.facts[field] ?? [])[0]) ?? placed.heading
}

/** What lets the law's own exception apply: no finding ever asks a clerk to write one of these in. */
const claims: ReadonlySet<Field> = new Set<Field>(['urgent', 'merged', 'unreachable', 'delegation'])

/** What was missing may be written in, late: the judge itself asks for it. */
const weighs = (one: Rewriting): boolean => one.what !== 'added' || one.fields.some((field) => claims.has(field))

/**
 * The record with its older steps as they stood before they were rewritten, or nothing where none was.
 *
 * A step that is gone stands again before the first one that came after it.
 */
const asItStood = (reading: Reading): Reading | undefined => {
  const all = (reading.history?.rewritten ?? []).filter(weighs)
  if (all.length === 0) return undefined
  const { history: _, ...rest } = reading
  const steps = rest.matter.steps.map((step, index) => all.filter((one) => one.what !== 'gone' && one.step === index).reduce(mended, step))
  // From the end, so that no place moves before its turn.
  const gone = all
    .flatMap((one) => (one.what === 'gone' ? [one] : []))
    .toReversed()
    .toSorted((a, b) => b.before - a.before)
  return gone.reduce(putBack, { ...rest, matter: { ...rest.matter, steps } })
}

/** The facts that were changed, as they were. */
const mended = (step: Step, one: Rewriting): Step => {
  if (one.what === 'gone') return step
  const facts = Object.fromEntries(one.fields.map((field) => [field, (one.was as { readonly [Name in Field]?: unknown })[field]]))
  // The values are those of another writing of the very same step; a fact that was not there is missing again.
  return Object.fromEntries(Object.entries({ ...step, ...facts }).filter(([, value]) => value !== undefined)) as unknown as Step
}

const putBack = (reading: Reading, { was, before }: Extract<Rewriting, { what: 'gone' }>): Reading => {
  const { matter, steps, title } = reading
  return {
    ...reading,
    matter: { ...matter, steps: [...matter.steps.slice(0, before), was, ...matter.steps.slice(before).map(moved(before))] },
    steps: [...steps.slice(0, before), title, ...steps.slice(before)],
  }
}

/** A correction keeps naming its step, wherever that stands now. */
const moved =
  (at: number) =>
  (step: Step): Step =>
    step.kind === 'correction' && step.amends !== undefined && 'step' in step.amends && step.amends.step >= at
      ? { ...step, amends: { ...step.amends, step: step.amends.step + 1 } }
      : step
