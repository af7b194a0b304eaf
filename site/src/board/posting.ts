import { type Day, isPosting, type Posting, type Verdict } from '@cunyi/core'

/** What has been posted so far, in the order of the record. */
export const postings = ({ reading }: Verdict): readonly Posting[] => reading.matter.steps.filter(isPosting)

/**
 * The notice that hangs on the board on a day, if one does; the last day counts.
 *
 * @returns nothing where no posting has begun, or each has ended
 */
export const onBoard = (verdict: Verdict, day: Day): Posting | undefined =>
  postings(verdict).findLast(({ posted }) => posted !== undefined && posted.from <= day && (posted.to === undefined || day <= posted.to))
