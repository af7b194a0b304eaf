import type { Body } from '../record/fields.ts'
import { isMeeting, type Matter } from '../record/matter.ts'
import { type CatalogueRow, type Rule, rowFor } from './rule.ts'

/**
 * Whose matter it is: of the body that voted on it last before a step, or will vote; else of whom the catalogue names.
 *
 * @param upTo - which step of the matter; the last where nothing is said
 * @returns none where nobody can tell
 */
export const decidersOf = (
  { steps, category }: Pick<Matter, 'steps' | 'category'>,
  catalogue: readonly CatalogueRow[],
  upTo: number = steps.length - 1,
): readonly Body[] => {
  const voted = steps.flatMap((step, index) => (step.kind === 'resolution' && isMeeting(step) ? [{ body: step.body, index }] : []))
  const vote = voted.findLast(({ index }) => index <= upTo) ?? voted[0]
  if (vote !== undefined) return [vote.body]
  const row = category && rowFor(category, catalogue)
  return row === undefined ? [] : [row.decides, row.also, row.delegableTo].filter((body) => body !== undefined)
}

/** Whether a rule is asked in the matters of some bodies; where nobody can tell whose it is, it is. */
export const isAskedOf = ({ decidedBy }: Rule, deciders: readonly Body[]): boolean =>
  decidedBy === undefined || deciders.length === 0 || decidedBy.some((body) => deciders.includes(body))
