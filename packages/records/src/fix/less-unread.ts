import type { Finding, Step } from '@cunyi/core'
import { type ReadOptions, read } from '../decision/read.ts'

/** What a record says, as far as it was read, and what of it was not. */
export type Understood = { readonly said: readonly string[]; readonly unread: readonly string[] }

/**
 * What is read of a record and what is not, as lists that can be held against those of the same record laid out otherwise.
 *
 * Prose, and facts under names that are not ours, are no part of it: they are what is laid out.
 */
export const whatIsRead = (text: string, options: ReadOptions): Understood => {
  const { matter, findings } = read('', text, options)
  const { steps, others: _, blocks: __, ...head } = matter
  return {
    said: [
      ...factsOf('title', head),
      ...steps.flatMap((step) => factsOf(`${step.kind} ${step.round} ${'body' in step ? step.body : ''}`, step)),
    ],
    unread: findings.filter(({ level }) => level === 'defect').map(unplaced),
  }
}

/** Whether everything that was read is still read so, and less is left unread. */
export const isBetter = (before: Understood, after: Understood): boolean =>
  after.unread.length < before.unread.length && isPart(before.said, after.said) && isPart(after.unread, before.unread)

const laidOut: ReadonlySet<string> = new Set(['others', 'blocks', 'parts'])

const factsOf = (owner: string, facts: Partial<Step> | object): readonly string[] =>
  Object.entries(facts).flatMap(([name, value]) => {
    if (laidOut.has(name)) return []
    return Array.isArray(value)
      ? value.map((one) => `${owner} ${name} ${JSON.stringify(one)}`)
      : [`${owner} ${name} ${JSON.stringify(value)}`]
  })

/** The kind of fault is what counts: a block is told once, at the first of its lines. */
const unplaced = ({ rule }: Finding): string => rule

/** Each of some stands among all, as often as among some. */
const isPart = (some: readonly string[], all: readonly string[]): boolean => {
  const left = new Map<string, number>()
  for (const one of all) left.set(one, (left.get(one) ?? 0) + 1)
  return some.every((one) => {
    const count = left.get(one) ?? 0
    left.set(one, count - 1)
    return count > 0
  })
}
