import type { Field, Matter, Step } from '@cunyi/core'
import type { RecordChange } from './record-change.ts'
import { newStep } from './step-edits.ts'

/** What a matter says, to be held against what it says after a change. */
type Said = { readonly [Name in string]?: unknown }

/** Whether a matter, read again, says what was meant, and all else as before. */
export const isAsMeant = (
  before: Matter,
  after: Matter,
  change: RecordChange,
  at: number,
): 'yes' | 'not-read-back' | 'perhaps-written' | 'changes-more' => {
  // With its line gone, it is found somewhere else: outside the list, or under a name that is only near.
  if (change.do === 'clear' && isUnread(after, at, change.field)) return 'perhaps-written'
  if (!isReadBack(before, after, change, at)) return 'not-read-back'
  return restOf(before, change, at, 'before') === restOf(after, change, at, 'after') ? 'yes' : 'changes-more'
}

const isReadBack = (before: Matter, after: Matter, change: RecordChange, at: number): boolean => {
  const here: Said | undefined = at < 0 ? after : after.steps[at]
  switch (change.do) {
    case 'set':
      return 'words' in change || isEqual(here?.[change.field], change.value)
    case 'clear':
      return here?.[change.field] === undefined
    case 'set-title':
      return after.title === change.words.replaceAll(/\s+/gu, ' ').trim()
    case 'add-step':
      return here !== undefined && isEqual(facts(here as Step), facts(newStep(change.step, (here as Step).round), here))
    case 'set-body':
      return here?.body === change.body
    case 'add-line':
    case 'replace-line':
      if ('words' in change) return isAnotherLine(before.steps[at], here, change)
      return listOf(here, change.line).some((one) => isEqual(without(one, 'type'), without(change.value, 'type')))
    case 'say-none':
      return here?.[change.line] !== undefined && listOf(here, change.line).length === 0
    default:
      return true
  }
}

/** Whether words became a line of their kind. What is none is kept nowhere among them, and the next change would meet another line. */
const isAnotherLine = (was: Said | undefined, is: Said | undefined, { do: does, line }: LineChange): boolean =>
  listOf(is, line).length === listOf(was, line).length + (does === 'add-line' ? 1 : 0)

const isUnread = ({ unread = [] }: Matter, at: number, field: Field): boolean =>
  unread.some((mark) => mark.field === field && (mark.step ?? -1) === at)

/** Everything but what is changed; what follows from a change elsewhere, as what a correction amends, is no part of it. */
const restOf = (matter: Matter, change: RecordChange, at: number, when: 'before' | 'after'): string => {
  const { unread: _, steps, ...head } = matter
  const isIn = change.do === 'add-step' ? when === 'after' : true
  const isOut = change.do === 'add-step' || (change.do === 'remove-step' && when === 'before')
  const kept = steps.flatMap((step, index): readonly Said[] => {
    if (isOut && isIn && index === at) return []
    return [rest(step, index === at ? change : undefined, when)]
  })
  return JSON.stringify(sorted([rest(head, at < 0 ? change : undefined, when), ...kept]))
}

const rest = (part: Said, change: RecordChange | undefined, when: 'before' | 'after'): Said => {
  const { amends: _, ...said } = part
  if (change === undefined) return said
  switch (change.do) {
    case 'set':
    case 'clear':
      return unitless(without(said, change.field), change.field)
    case 'set-title':
      return without(said, 'title')
    case 'set-body':
      return without(without(said, 'body'), 'round')
    case 'set-prose':
      return without(said, 'blocks')
    case 'add-line':
    case 'replace-line':
    case 'remove-line':
    case 'say-none':
      return { ...without(said, 'parts'), [change.line]: others(said, change, when) }
    default:
      return said
  }
}

/** A unit that is said once holds for all numbers of a meeting. */
const unitless = (said: Said, field: Field): Said => {
  if (field !== 'shouldAttend' && field !== 'attended') return said
  const bare = (count: unknown): unknown => (count === undefined ? undefined : without(count, 'unit'))
  return { ...said, shouldAttend: bare(said.shouldAttend), attended: bare(said.attended) }
}

type LineChange = Extract<RecordChange, { readonly do: 'add-line' | 'replace-line' | 'remove-line' | 'say-none' }>

/** The other lines of a kind. */
const others = (said: Said, change: LineChange, when: 'before' | 'after'): readonly unknown[] => {
  const lines = listOf(said, change.line)
  if (change.do === 'add-line') {
    if ('words' in change) return when === 'after' ? lines.slice(0, -1) : lines
    const added = when === 'before' ? -1 : lines.findIndex((one) => isEqual(without(one, 'type'), without(change.value, 'type')))
    return lines.filter((_, index) => index !== added)
  }
  if (change.do === 'replace-line') return lines.filter((_, index) => index !== change.index)
  return change.do === 'remove-line' && when === 'before' ? lines.filter((_, index) => index !== change.index) : lines
}

const listOf = (said: Said | undefined, line: string): readonly unknown[] => (said?.[line] ?? []) as readonly unknown[]

const without = (said: unknown, name: string): Said => {
  const { [name]: _, ...left } = said as Said
  return left
}

/** The facts of a step as they were handed in; what a correction amends is read from them. */
const facts = (step: Step, like: Said = step): Said => {
  const said: Said = { ...(step as Said), amends: undefined }
  return 'body' in said || !('body' in like) ? said : { ...said, body: like.body }
}

/** Whether two values are the same, whatever the order of their names. */
export const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

/** The same value with its names in one order. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  )
}
