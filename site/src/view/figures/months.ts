import type { BoardDecision } from '../../board/decision.ts'

/** How many resolutions were taken in each of the twelve months of a year; a second vote counts by its own day. */
export const resolvedByMonth = (decisions: readonly BoardDecision[], year: string): readonly number[] => {
  const months = decisions.flatMap(({ steps }) =>
    steps.flatMap(({ kind, day, standing }) =>
      kind === 'resolution' && standing === 'taken' && day?.startsWith(`${year}-`) ? [Number(day.slice(5, 7))] : [],
    ),
  )
  return Array.from({ length: 12 }, (_, index) => months.filter((month) => month === index + 1).length)
}
