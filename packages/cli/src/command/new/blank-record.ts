import { type Category, type Day, type Field, sizeOn, strength, type Village, type Words } from '@cunyi/core'

/** What a new record starts from. */
type Begun = {
  readonly title: string
  readonly number: string
  /** what kind of matter it is, where that is known already */
  readonly category?: Category
  readonly village: Village
  /** the day whose composition says how many should attend */
  readonly on: Day
  readonly words: Words
}

/** A contract will say with whom, for how long and how much of what: an approval rests on these. */
const contracts: ReadonlySet<Category | undefined> = new Set<Category>([
  'land-contracting',
  'collective-project',
  'asset-disposal',
  'outside-contracting',
  'construction-land',
  'investment',
])
/** Nothing is spent on deciding these. */
const free: ReadonlySet<Category | undefined> = new Set<Category>([
  'charter',
  'collective-charter',
  'collective-rules',
  'collective-elections',
  'collective-reports',
  'membership',
])

const underTitle = (category: Category | undefined): readonly Field[] => [
  'category',
  'origin',
  ...(free.has(category) ? [] : (['amount'] as const)),
  ...(contracts.has(category) ? (['scope', 'counterparty', 'term'] as const) : []),
  'responsible',
  'deadline',
]
const beforeRoll: readonly Field[] = ['day', 'venue', 'chair', 'recorder']
const afterRoll: readonly Field[] = ['attended', 'method', 'for', 'against', 'abstained']

/**
 * A new record: its title and number, and the first step with everything else left blank for the secretary.
 *
 * How many should attend is filled in where the village says it.
 */
export const blankRecord = ({ title, number, category, village, on, words: { names, locale } }: Begun): string => {
  const { colon, person } = locale
  const line = (field: Field, value = '') => `- ${names.fields[field]}${colon}${value}`.trimEnd()
  const committee = strength(sizeOn(village.sizes, on), 'party-committee', 'person')
  const roll = committee && 'most' in committee ? `${committee.most}${person}` : ''
  return [
    `# ${title}`,
    '',
    line('number', number),
    ...underTitle(category).map((field) => line(field, field === 'category' && category !== undefined ? names.categories[category] : '')),
    '',
    `## ${names.steps.proposal}`,
    '',
    ...beforeRoll.map((field) => line(field)),
    line('shouldAttend', roll),
    ...afterRoll.map((field) => line(field)),
    '',
  ].join('\n')
}
