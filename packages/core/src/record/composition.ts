import { addDays, type Day, yearsAfter } from '../base/day.ts'
import type { Body, Count } from './fields.ts'
import type { Meeting } from './matter.ts'

/** The columns of a village's composition, each a whole number of persons or households. */
export const sizeFields = [
  'population',
  'adults',
  'households',
  'partyMembers',
  'partyCommittee',
  'committee',
  'inBothCommittees',
  'representatives',
  'womenRepresentatives',
  'members',
  'votingMembers',
  'memberRepresentatives',
  'directors',
] as const
export type SizeField = (typeof sizeFields)[number]

/** How large the village and its bodies are, from a day on. */
export type Size = { readonly from: Day } & { readonly [Name in SizeField]?: number }

/** How long those serve whom the village elects; whom the next ones are, a new row says. */
export const termInYears = 5

/**
 * The numbers of those who are elected for that time.
 *
 * @source 村民委员会组织法 (2025) art. 14(2), 29(2); 农村集体经济组织法 art. 28(3)
 */
const elected: ReadonlySet<SizeField> = new Set([
  'committee',
  'inBothCommittees',
  'representatives',
  'womenRepresentatives',
  'memberRepresentatives',
])

/**
 * The last day of the term of those whom a row of the composition counts.
 *
 * @example lastDayOfTerm({ from: theDay('2021-01-10') }) //=> '2026-01-09'
 */
export const lastDayOfTerm = ({ from }: Pick<Size, 'from'>): Day => addDays(yearsAfter(from, termInYears), -1)

/** The last row that began on or before a day. */
const rowOn = (sizes: readonly Size[], on: Day): Size | undefined =>
  sizes.reduce<Size | undefined>(
    (latest, row) => (row.from <= on && (latest === undefined || row.from >= latest.from) ? row : latest),
    undefined,
  )

/**
 * The row of the composition in force on a day: the last one that began on or before it, without those whose term has ended since.
 *
 * @example sizeOn(village.sizes, theDay('2026-03-18'))?.representatives //=> 40
 */
export const sizeOn = (sizes: readonly Size[], on: Day): Size | undefined => {
  const row = rowOn(sizes, on)
  if (row === undefined || on <= lastDayOfTerm(row)) return row
  // What is left keeps its types.
  return Object.fromEntries(Object.entries(row).filter(([name]) => !elected.has(name as SizeField))) as Size
}

/**
 * The last day of a term that has ended, where a column counts those who served it.
 *
 * @returns nothing where the column is not of those who are elected, is not written, or their term still runs
 */
export const endedTerm = (sizes: readonly Size[], field: SizeField, on: Day): Day | undefined => {
  const row = rowOn(sizes, on)
  if (row?.[field] === undefined || !elected.has(field)) return undefined
  const last = lastDayOfTerm(row)
  return last < on ? last : undefined
}

/** A body's whole strength: exact, or between two numbers where people sit twice, or what the village does not say. */
export type Strength = { readonly least: number; readonly most: number } | { readonly lacks: SizeField }

/**
 * How many a body counts in all, by the village's row.
 *
 * @param unit - persons, or households where the assembly meets by household
 * @returns nothing for a villagers' group, whose size no village row holds
 * @source 村民委员会组织法 (2025) art. 25(1), 29(1)
 * @example strength({ from: theDay('2025-01-10'), committee: 5, representatives: 40 }, 'representatives', 'person') //=> { least: 45, most: 45 }
 */
export const strength = (size: Size | undefined, body: Body, unit: Count['unit']): Strength | undefined => {
  if (body === 'group') return undefined
  if (body === 'two-committees') return bothCommittees(size)
  if (body === 'assembly' && unit === 'household') return sum(size, ['households'])
  return sum(size, membership[body])
}

/**
 * How many should attend a meeting: the village's number, or the record's where no village row can hold it.
 *
 * @returns a number, or the village's column that is missing
 */
export const shouldAttend = (size: Size | undefined, meeting: Meeting): number | { readonly lacks: SizeField } | undefined => {
  const unit = meeting.attended?.unit ?? meeting.shouldAttend?.unit ?? 'person'
  const whole = strength(size, meeting.body, unit)
  if (whole === undefined) return meeting.shouldAttend?.number
  if ('lacks' in whole) return whole
  const written = meeting.shouldAttend?.number
  // Where people may sit in both committees the record's own number decides between the two ends.
  return written !== undefined && whole.least <= written && written <= whole.most ? written : whole.most
}

/** A number of the village's row that a body's strength is counted from; below nought where people would be counted twice. */
export type StrengthPart = { readonly size: SizeField; readonly number: number }

/**
 * The numbers that add up to a body's whole strength.
 *
 * @returns nothing where the row does not say how many it is exactly
 * @example strengthParts({ from: theDay('2025-01-10'), committee: 5, representatives: 40 }, 'representatives', 'person') //=> [{ size: 'committee', number: 5 }, { size: 'representatives', number: 40 }]
 */
export const strengthParts = (size: Size | undefined, body: Body, unit: Count['unit']): readonly StrengthPart[] | undefined => {
  const whole = strength(size, body, unit)
  if (whole === undefined || 'lacks' in whole || whole.least !== whole.most || body === 'group') return undefined
  const columns: readonly SizeField[] =
    body === 'two-committees'
      ? ['partyCommittee', 'committee', 'inBothCommittees']
      : body === 'assembly' && unit === 'household'
        ? ['households']
        : membership[body]
  return columns.map((column) => ({ size: column, number: (column === 'inBothCommittees' ? -1 : 1) * (size?.[column] ?? 0) }))
}

const membership = {
  'party-committee': ['partyCommittee'],
  'party-members': ['partyMembers'],
  assembly: ['adults'],
  representatives: ['committee', 'representatives'],
  members: ['votingMembers'],
  'member-representatives': ['memberRepresentatives'],
  board: ['directors'],
} as const

const sum = (size: Size | undefined, columns: readonly SizeField[]): Strength => {
  let total = 0
  for (const column of columns) {
    const part = size?.[column]
    if (part === undefined) return { lacks: column }
    total += part
  }
  return { least: total, most: total }
}

/** Party committee and villagers' committee together; whoever sits in both is one person. */
const bothCommittees = (size: Size | undefined): Strength => {
  const all = sum(size, ['partyCommittee', 'committee'])
  if ('lacks' in all || size?.partyCommittee === undefined || size.committee === undefined) return all
  if (size.inBothCommittees === undefined) return { least: Math.max(size.partyCommittee, size.committee), most: all.most }
  const exact = all.most - size.inBothCommittees
  return { least: exact, most: exact }
}
