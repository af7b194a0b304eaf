import type { Day } from '../../base/day.ts'
import { readClaim } from '../../record/claim.ts'
import type { Body } from '../../record/fields.ts'
import type { Meeting } from '../../record/matter.ts'
import { isMeeting } from '../../record/matter.ts'
import { shownTerm } from '../../record/term-values.ts'
import { type CatalogueRow, rowFor } from '../../rule/rule.ts'
import { delegationsOf, isInForce, type Village } from '../../rule/village.ts'
import { type Broken, type Case, type Check, lacksField, notAsked, type Outcome } from '../check.ts'

type Demanded = Parameters<typeof checkHeldBy>[0]

/** The right organ called the meeting, and the right body decided the matter. */
export const checkHeldBy: Check<'held-by'> = (demand, about) => {
  if (!isMeeting(about.step)) return notAsked
  return 'convener' in demand ? convened(demand, about.step) : decided(demand, about.step, about)
}

const convened = (demand: Extract<Demanded, { convener: unknown }>, meeting: Meeting): Outcome => {
  if (meeting.body !== demand.body) return notAsked
  if (meeting.convener === undefined) return lacksField('convener')
  if (meeting.convener === demand.convener) return { is: 'kept' }
  return {
    is: 'broken',
    fault: { kind: 'held-by', what: 'convener', body: meeting.body, asked: demand.convener, found: meeting.convener },
    at: 'convener',
    remedy: { kind: 'convene', by: demand.convener },
  }
}

/** The catalogue names who decides; the assembly may always decide itself what it may delegate. */
const decided = (demand: Extract<Demanded, { decider: unknown }>, meeting: Meeting, about: Case): Outcome => {
  const { category } = about.matter
  if (category === undefined) return { is: 'unjudged', lacks: [{ of: 'matter', field: 'category' }] }
  if (about.day === undefined) return lacksField('day')
  const row = rowFor(category, about.catalogue)
  if (demand.by !== undefined && row !== undefined && demand.by !== row.decides) return notAsked
  if (demand.delegation === 'with-term') return row === undefined ? notAsked : termed(row, meeting, about.village, about.day)
  // Whether a village matter is also a group's own affair, its category does not tell.
  if (row === undefined || (meeting.body === 'group' && row.decides !== 'group') || isUnsettled(row, meeting.body))
    return broken({ kind: 'held-by', what: 'catalogue', category, day: about.day })
  if (meeting.body === row.decides || meeting.body === row.also) return { is: 'kept' }
  return row.delegableTo === meeting.body ? delegated(meeting, row, about.village, about.day) : wrongBody(meeting, row)
}

const wrongBody = ({ body }: Meeting, { decides, category, conflicts }: CatalogueRow): Outcome => ({
  ...broken({ kind: 'held-by', what: 'body', asked: decides, found: body, category }, { kind: 'hold', body: decides }),
  ...(conflicts && { conflicts }),
})

const isUnsettled = ({ unsettled }: CatalogueRow, body: Body): boolean => unsettled === 'any' || unsettled === body

/** A delegation in force on file. One that stands in the record alone is neither known nor ruled out. */
const delegated = (meeting: Meeting, row: CatalogueRow, village: Village, on: Day): Outcome => {
  const named = delegationsOf(village, row.category, meeting.body, on)
  if (named.some((one) => isInForce(one, on))) return { is: 'kept' }
  const ended = named.findLast(({ until }) => until !== undefined)?.until
  const claimed = meeting.delegation
  const isDenied = claimed === undefined || readClaim('delegation', claimed) === 'denied'
  const outcome = undelegated(meeting, row, { ...(ended && { ended }), ...(!isDenied && { claimed: shownTerm(claimed) }) })
  return isDenied ? outcome : { ...outcome, level: 'defect' }
}

/** What the assembly delegated, it delegated for a term. */
const termed = (row: CatalogueRow, meeting: Meeting, village: Village, on: Day): Outcome => {
  if (row.decides !== 'assembly' || row.delegableTo !== meeting.body) return notAsked
  const inForce = delegationsOf(village, row.category, meeting.body, on).filter((one) => isInForce(one, on))
  if (inForce.length === 0) return notAsked
  return inForce.some(({ until }) => until !== undefined) ? { is: 'kept' } : undelegated(meeting, row, { termless: true })
}

const undelegated = (
  { body }: Meeting,
  { decides, category }: CatalogueRow,
  why: { ended?: Day; termless?: true; claimed?: string },
): Broken => broken({ kind: 'held-by', what: 'delegation', asked: decides, found: body, category, ...why }, { kind: 'delegate', category })

/** A matter that no law on file gives to anybody is not a breach; it is not judged. */
const broken = (fault: Broken['fault'], remedy?: Broken['remedy']): Broken => ({
  is: 'broken',
  fault,
  at: 'heading',
  ...(remedy ? { remedy } : { level: 'defect' }),
})
