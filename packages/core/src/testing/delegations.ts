import { addDays, theDay } from '../base/day.ts'
import type { Category } from '../record/categories.ts'
import type { Delegation } from '../rule/village.ts'

/** That the representatives may decide on public works. */
export const delegated = (from: string): Delegation => ({
  from: theDay(from),
  until: theDay('2030-01-09'),
  by: 'assembly',
  to: 'representatives',
  categories: ['public-welfare'] satisfies Category[],
})

/** The same from a day on, given again to each new set of representatives; the last one until `until`, or without a term where none is named. */
export const delegatedSince = (
  from: string,
  until: string | undefined,
  categories: readonly Category[] = ['public-welfare'],
): readonly Delegation[] => {
  const [year, rest] = [Number(from.slice(0, 4)), from.slice(4)]
  const starts = [0, 5, 10, 15, 20, 25].map((more) => theDay(`${year + more}${rest}`)).filter((day) => until === undefined || day <= until)
  return starts.map((day, index) => {
    const next = starts[index + 1]
    const end = next === undefined ? until : addDays(next, -1)
    return {
      from: day,
      ...(until !== undefined && end !== undefined && { until: theDay(end) }),
      by: 'assembly',
      to: 'representatives',
      categories,
    }
  })
}
