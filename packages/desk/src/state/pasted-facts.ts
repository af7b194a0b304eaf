import type { Field, StepKind } from '@cunyi/core'
import { draftRecord, readPasted } from '@cunyi/import'
import { confirmFact, edit, type RecordChange, read } from '@cunyi/records'
import type { Begun } from './begun-record.ts'
import { rawFactsOf } from './raw-facts.ts'

/** A fact that was understood in pasted words: which, and as a record would have it. */
export type PastedFact = { readonly field: Field; readonly words: string }

/** What was understood for one step, and how many facts belong to others and are not offered there. */
export type PastedFacts = { readonly facts: readonly PastedFact[]; readonly others: number }

/**
 * The facts that are understood in pasted words, for one step alone. Nothing is written: each is offered beside the words, and somebody takes it or not.
 *
 * @param heading - of the step, where the words themselves name none
 * @example pastedFacts('应到会45人，实到会41人', '村民代表会议决议', 'resolution').facts[0] //=> { field: 'shouldAttend', words: '45人' }
 */
export const pastedFacts = (pasted: string, heading: string, kind: StepKind): PastedFacts => {
  const own = factsIn(draftRecord(readPasted(pasted)))
  const all = own.some((one) => one.kind !== undefined) ? own : factsIn(draftRecord(readPasted(`${heading}\n${pasted}`)))
  const facts = all.filter((one) => one.kind === kind)
  return { facts: facts.map(({ field, words }) => ({ field, words })), others: all.length - facts.length }
}

const factsIn = (draft: string): readonly (PastedFact & { readonly kind?: StepKind })[] => {
  const reading = read('', draft)
  return [reading.title, ...reading.steps].flatMap((placed, at) => {
    const kind = at === 0 ? undefined : reading.matter.steps[at - 1]?.kind
    // The facts of a reading are named by their fields.
    return (Object.entries(rawFactsOf(reading, placed)) as readonly (readonly [Field, string])[]).map(([field, words]) => ({
      field,
      words: confirmFact(words),
      ...(kind && { kind }),
    }))
  })
}

/** A whole document as the draft of a record, its facts marked; under the title and the kind that were chosen, and with a number where it has none. */
export const pastedRecord = (
  pasted: string,
  { title, kind, number, names }: Pick<Begun, 'title' | 'kind' | 'number' | 'names'>,
): string => {
  const draft = draftRecord(readPasted(pasted))
  const changes: readonly RecordChange[] = [
    ...(title === '' ? [] : [{ do: 'set-title', words: title } as const]),
    ...(read('', draft).matter.number === undefined ? [{ do: 'set', in: 'head', field: 'number', words: number } as const] : []),
    ...(kind === undefined ? [] : [{ do: 'set', in: 'head', field: 'category', words: names.categories[kind] } as const]),
  ]
  return changes.reduce((text, change) => {
    const edited = edit(text, change)
    return 'text' in edited ? edited.text : text
  }, draft)
}
