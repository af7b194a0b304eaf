import {
  type Agenda,
  agendaOf,
  type Category,
  type Day,
  type Following,
  followingAs,
  judge,
  lawOn,
  type Matter,
  procedure,
  recorded,
  type StepKind,
  type Village,
} from '@cunyi/core'

/** What a matter goes through, as the law of its village and day has it. */
export type Outline = {
  /** the six, each with the ways in which it may be taken; none where the law is not on file */
  readonly steps: readonly { readonly step: StepKind; readonly ways: readonly Following[] }[]
  /** what is asked beside the six */
  readonly beside: Pick<Agenda, 'gates' | 'deadlines'>
}

/** The steps of one kind of matter in a village, from the rules and the catalogue that hold there on a day. */
export const outlineOf = (village: Village, category: Category, on: Day): Outline => {
  const matter: Matter = { title: '', category, others: [], blocks: [], steps: [] }
  const verdict = judge(recorded(matter), village, lawOn, on)
  const steps = procedure.map((step) => ({ step, ways: followingAs(verdict, lawOn, step, on) }))
  const { gates = [], deadlines = [] } = agendaOf(category, village, lawOn, on) ?? {}
  return {
    steps: steps.filter(({ ways }) => ways.length > 0),
    beside: { gates: gates.filter(({ step }) => !procedure.some((one) => one === step)), deadlines },
  }
}
