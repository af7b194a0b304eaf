import type { PlacedFacts, Reading } from '../finding/finding.ts'
import type { Step } from '../record/matter.ts'

/**
 * A reading without the facts on which nothing may rest: they count as written and not understood.
 *
 * The record shows them as they stand; only the judge does without.
 */
export const withoutDoubtful = (reading: Reading): Reading => {
  if (reading.steps.every(({ doubtful }) => doubtful === undefined)) return reading
  const trusted = reading.matter.steps.map((step, index) => without(step, reading.steps[index]))
  return {
    ...reading,
    matter: { ...reading.matter, steps: trusted.map(({ step }) => step) },
    steps: trusted.map(({ placed }) => placed ?? reading.title),
  }
}

const without = (step: Step, placed: PlacedFacts | undefined): { readonly step: Step; readonly placed: PlacedFacts | undefined } => {
  const doubtful = placed?.doubtful
  if (placed === undefined || doubtful === undefined) return { step, placed }
  const lines = new Set(doubtful.flatMap(({ line }) => line ?? []))
  const fields = new Set<string>(doubtful.filter(({ line }) => line === undefined).map(({ field }) => field))
  const isKept = (_: unknown, index: number) => !lines.has(index)
  const events = step.kind === 'implementation' ? { events: step.events.filter(isKept) } : {}
  const places = placed.lines?.events && { lines: { ...placed.lines, events: placed.lines.events.filter(isKept) } }
  const rest = Object.fromEntries(Object.entries(step).filter(([name]) => !fields.has(name)))
  return {
    // What is left out was optional.
    step: { ...rest, ...events } as Step,
    placed: { ...placed, ...places, unread: [...new Set([...placed.unread, ...doubtful.map(({ field }) => field)])] },
  }
}
