import {
  type Category,
  type Day,
  judge,
  lawOn,
  type Matter,
  type NextStep,
  nextStepAs,
  procedure,
  type Requirements,
  readingOf,
  requirementsOf,
  type StepKind,
  type Village,
} from '@cunyi/core'

/** What a matter goes through, as the law of its village and day has it. */
export type Outline = {
  /** the six, each with the ways in which it may be taken; none where the law is not on file */
  readonly steps: readonly { readonly step: StepKind; readonly ways: readonly NextStep[] }[]
  /** what is asked beside the six */
  readonly beside: Pick<Requirements, 'prerequisites' | 'deadlines'>
}

/** The steps of one kind of matter in a village, from the rules and the catalogue that hold there on a day. */
export const outlineOf = (village: Village, category: Category, on: Day): Outline => {
  const matter: Matter = { title: '', category, others: [], blocks: [], steps: [] }
  const verdict = judge(readingOf(matter), village, lawOn, on)
  const steps = procedure.map((step) => ({ step, ways: nextStepAs(verdict, lawOn, step, on) }))
  const { prerequisites = [], deadlines = [] } = requirementsOf(category, village, lawOn, on) ?? {}
  return {
    steps: steps.filter(({ ways }) => ways.length > 0),
    beside: { prerequisites: prerequisites.filter(({ step }) => !procedure.some((one) => one === step)), deadlines },
  }
}
