import type { PlacedFacts, Reading } from '../finding/finding.ts'
import type { Amendment, Step } from '../record/matter.ts'

/** A correction that can be carried over, and which step it is. */
export type AppliedCorrection = { readonly index: number; readonly amends: Amendment }

/** The corrections of a record that name step, fact and value. */
export const correctionsOf = (steps: readonly Step[]): readonly AppliedCorrection[] =>
  steps.flatMap((step, index) =>
    step.kind === 'correction' && step.amends !== undefined && !('unresolved' in step.amends) ? [{ index, amends: step.amends }] : [],
  )

/**
 * A reading with its corrections carried over: each corrected fact has its right value, and stands where the correction says so.
 *
 * @returns the very same reading where it has none
 */
export const applyCorrections = (reading: Reading): Reading => {
  const carried = correctionsOf(reading.matter.steps)
  if (carried.length === 0) return reading
  const steps = [...reading.matter.steps]
  const placed = [...reading.steps]
  for (const { index, amends } of carried) {
    const [step, place, at] = [steps[amends.step], placed[amends.step], reading.steps[index]]
    // The value was read by the type of that field of that step.
    if (step !== undefined) steps[amends.step] = { ...step, [amends.field]: amends.now }
    if (place !== undefined && at !== undefined) placed[amends.step] = moved(place, amends, at)
  }
  return { ...reading, matter: { ...reading.matter, steps }, steps: placed }
}

const moved = (place: PlacedFacts, { field }: Amendment, { heading, facts }: PlacedFacts): PlacedFacts => ({
  ...place,
  facts: { ...place.facts, [field]: facts.now ?? heading },
  unread: place.unread.filter((one) => one !== field),
})

/** The same record, as if nothing in it had been put right. */
export const withoutCorrections = (reading: Reading): Reading => ({
  ...reading,
  matter: { ...reading.matter, steps: reading.matter.steps.filter(({ kind }) => kind !== 'correction') },
  steps: reading.steps.filter((_, index) => reading.matter.steps[index]?.kind !== 'correction'),
})
