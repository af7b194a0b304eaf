import { type Field, stepFields } from '../record/fields.ts'
import type { Objection, Step, WorkEvent } from '../record/matter.ts'
import { lineFields } from '../record/terms-and-works.ts'

/** A fact of a step that is not what it was: another one, gone, or written in where there was none. */
export type StepChange = { readonly what: 'changed' | 'added'; readonly field: Field }

/** What is written under a step while later ones are taken: the papers, how conditions were met, and when it was written down. */
const mayCome: ReadonlySet<string> = new Set<Field>(['attachments', 'met', 'recorded', ...lineFields])

/**
 * The facts in which two writings of one step differ. Prose, names that are not ours and the order of lines are none.
 *
 * @example changesOf(resolution, resolution) //=> []
 */
export const changesOf = (was: Step, now: Step): readonly StepChange[] => {
  // Facts are looked up by name: both are of one kind, and every name is one of its table or of its lines.
  const [before, after] = [was, now] as unknown as readonly [Facts, Facts]
  const fields = [...Object.keys(stepFields[was.kind]), ...lineFields] as readonly Field[]
  return fields.flatMap((field): readonly StepChange[] => {
    const [old, fresh] = [before[field], after[field]]
    if (old === undefined) return fresh === undefined || mayCome.has(field) ? [] : [{ what: 'added', field }]
    return hasGrown(field, old, fresh) ? [] : [{ what: 'changed', field }]
  })
}

type Facts = { readonly [Name in Field]?: unknown }

/** Whether the new value is the old one, or that and more where more may come. */
const hasGrown = (field: Field, old: unknown, fresh: unknown): boolean => {
  if (JSON.stringify(old) === JSON.stringify(fresh)) return true
  if (fresh === undefined) return false
  // The reader gives each of these fields in its own form.
  if (field === 'attachments') return keepsAll((old as string).split(between), (fresh as string).split(between))
  if (field === 'posted' || field === 'held') return hasEnded(old as Open, fresh as Open)
  if (field === 'events') return keepsAll((old as readonly WorkEvent[]).map(workFacts), (fresh as readonly WorkEvent[]).map(workFacts))
  if (field === 'objections') return keepsObjections(old as readonly Objection[], fresh as readonly Objection[])
  if (field === 'supervision' || field === 'advice') return keepsAll(alike(old), alike(fresh))
  return false
}

type Open = { readonly from: string; readonly to?: string }

const between = /[、，,；;\s]+/u

const hasEnded = (old: Open, fresh: Open): boolean => old.from === fresh.from && old.to === undefined

const alike = (lines: unknown): readonly string[] => (lines as readonly unknown[]).map((line) => JSON.stringify(line))

/** Whether everything is still there, as often as it was. */
const keepsAll = (old: readonly string[], fresh: readonly string[]): boolean => {
  const left = [...fresh]
  return old.every((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

/** The words for what was done may be mended; what it was, when, with whom and for how much may not. */
const workFacts = ({ day, type, amount, scope, counterparty, term }: WorkEvent): string =>
  JSON.stringify([day, type, amount, scope, counterparty, term])

const keepsObjections = (old: readonly Objection[], fresh: readonly Objection[]): boolean => {
  const left = [...fresh]
  return old.every((one) => {
    const at = left.findIndex(({ raised, handled }) => raised === one.raised && keepsAll(handlings(one.handled), handlings(handled)))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

const handlings = (handled: Objection['handled']): readonly string[] =>
  handled.map(({ day, did, by, to }) => JSON.stringify([day, did, by, to]))
