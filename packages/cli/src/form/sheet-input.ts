import { type Body, citeWith, type Day, type NextStep, type Verdict } from '@cunyi/core'
import type { FormLine } from './form.ts'
import type { FormWords } from './words.ts'

/** What a sheet is made out from. */
export type SheetInput = {
  readonly verdict: Verdict
  readonly on: Day
  readonly words: FormWords
  /** all the ways in which the law lets the step be taken */
  readonly ways: readonly NextStep[]
  /** the way that is meant; none where the law has none for this body */
  readonly asked: NextStep | undefined
  readonly body: Body | undefined
}

/** Something to fill in, or filled in already. */
export const field = (label: string, value = ''): FormLine & { readonly is: 'field' } => ({ is: 'field', label, value })

/** The articles behind the numbers; practice says of itself that it is no law. */
export const basisOf = ({ asked, words, verdict }: SheetInput): string => {
  if (asked === undefined) return ''
  const cites = 'body' in asked ? [...asked.attend, ...asked.agree].flatMap((one) => one.cites) : (asked.cites ?? [])
  const own = verdict.village.local.map(({ statute }) => statute)
  return cites.length === 0 ? '' : words.basis([...new Set(cites.map(citeWith(words.report, own)))])
}
