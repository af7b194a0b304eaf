import {
  type Category,
  type Cites,
  type Day,
  type Following,
  followingAs,
  judge,
  lawbook,
  lawOn,
  type Matter,
  procedure,
  recorded,
  type StepKind,
  stepFields,
  type Village,
} from '@cunyi/core'

/** A step that the law asks of a kind of matter beside the six, and where it stands among them. */
export type Beside = {
  readonly step: StepKind
  /** the step it must come before, or the one it must follow */
  readonly before?: StepKind
  readonly after?: StepKind
  readonly days?: number
  readonly cites: Cites
}

/** What a matter goes through, as the law of its village and day has it. */
export type Outline = {
  /** the six, each with the bodies that may take it; none where the law is not on file */
  readonly steps: readonly { readonly step: StepKind; readonly ways: readonly Following[] }[]
  readonly beside: readonly Beside[]
}

// Object.keys loses the literal names; the table is closed.
const kinds = Object.keys(stepFields) as readonly StepKind[]

/** The steps of one kind of matter in a village, from the rules and the catalogue that hold there on a day. */
export const outlineOf = (village: Village, category: Category | undefined, on: Day): Outline => {
  const matter: Matter = { title: '', ...(category && { category }), others: [], blocks: [], steps: [] }
  const verdict = judge(recorded(matter), village, lawOn, on)
  const steps = procedure.map((step) => ({ step, ways: followingAs(verdict, lawOn, step, on) }))
  return { steps: steps.filter(({ ways }) => ways.length > 0), beside: besideOf(village, category, on) }
}

const isOne = (kind: StepKind): boolean => procedure.some((step) => step === kind)

const besideOf = (village: Village, category: Category | undefined, on: Day): readonly Beside[] => {
  const sets = village.jurisdiction === undefined ? undefined : lawOn(village.jurisdiction, on)
  if (sets === undefined) return []
  const book = lawbook(sets, village.local)
  const found = kinds.flatMap((kind) =>
    book.rulesOn(kind, category).flatMap(({ demand, cites }): readonly Beside[] => {
      if (demand.kind === 'after' && isOne(kind) && !isOne(demand.step))
        return [{ step: demand.step, before: kind, ...daysIn(demand), cites }]
      if (demand.kind === 'within' && !isOne(kind)) return [{ step: kind, after: demand.after, days: demand.days, cites }]
      return []
    }),
  )
  return [...new Map(found.map((one) => [`${one.step} ${one.before ?? ''} ${one.after ?? ''}`, one])).values()]
}

const daysIn = ({ days }: { readonly days?: number }) => (days === undefined ? {} : { days })
