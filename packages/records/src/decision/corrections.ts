import { type Amendment, type Field, type Step, stepFields, type Unresolved } from '@cunyi/core'
import { readField } from '../values/field.ts'
import { find } from '../vocabulary/lookup.ts'
import { fieldWords } from '../vocabulary/tables.ts'
import { readHeading } from './heading.ts'

type Correction = Extract<Step, { kind: 'correction' }>

/**
 * The steps of a record, each correction with what it puts in the place of what: the step, the fact, the old and the new value.
 *
 * A correction that names no fact is left to people; one that names some and cannot be followed says at what it stops.
 */
export const resolveCorrections = (steps: readonly Step[]): readonly Step[] => {
  const now = new Map<string, unknown>()
  return steps.map((step, index) => {
    if (step.kind !== 'correction' || (step.item === undefined && step.was === undefined && step.now === undefined)) return step
    const amends = resolved(step, steps.slice(0, index), now)
    if (!('unresolved' in amends)) now.set(`${amends.step} ${amends.field}`, amends.now)
    return { ...step, amends }
  })
}

const resolved = (
  { corrects = '', item = '', was, now }: Correction,
  before: readonly Step[],
  changed: ReadonlyMap<string, unknown>,
): Amendment | Unresolved => {
  const step = stepNamed(corrects, before)
  const target = before[step]
  if (target === undefined) return { unresolved: 'corrects' }
  const field = find(fieldWords.get(target.kind) ?? new Map<string, Field>(), item)
  if (field === undefined) return { unresolved: 'item' }
  // Every field of a step's words is one of its table.
  const type = (stepFields[target.kind] as Readonly<Record<string, Parameters<typeof readField>[0]>>)[field] ?? 'text'
  const [old, fresh] = [was, now].map((text) => (text === undefined || text === '' ? undefined : readField(type, text)))
  if (fresh === undefined || 'misread' in fresh) return { unresolved: 'now' }
  const key = `${step} ${field}`
  const written = changed.has(key) ? changed.get(key) : (target as { readonly [Name in Field]?: unknown })[field]
  if (old !== undefined && 'misread' in old) return { unresolved: 'was' }
  if (JSON.stringify(old?.value) !== JSON.stringify(written)) return { unresolved: 'was' }
  return { step, field, ...(written !== undefined && { was: written }), now: fresh.value }
}

/** The last step before it that the words name; -1 where there is none. */
const stepNamed = (words: string, before: readonly Step[]): number => {
  const heading = readHeading(words.replace(/^[“"'‘]|[”"'’]$/gu, ''))
  if ('meant' in heading) return -1
  const { kind, body } = heading.step
  return before.findLastIndex(
    (one) =>
      one.kind === kind &&
      (body === undefined || ('body' in one && one.body === body)) &&
      (heading.round === undefined || heading.round === one.round),
  )
}
