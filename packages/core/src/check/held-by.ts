import type { Body } from '../fields.ts'
import type { Meeting } from '../matter.ts'
import { isMeeting } from '../matter.ts'
import type { Day } from '../measure.ts'
import { type CatalogueRow, rowFor } from '../rule.ts'
import { delegationsOf, isInForce, type Village } from '../village.ts'
import { type Broken, type Case, type Check, lacking, notAsked, type Outcome } from './check.ts'

type Demanded = Parameters<typeof heldBy>[0]

/** The right organ called the meeting, and the right body decided the matter. */
export const heldBy: Check<'held-by'> = (demand, about) => {
  if (!isMeeting(about.step)) return notAsked
  return 'convener' in demand ? convened(demand, about.step) : decided(demand, about.step, about)
}

const convened = (demand: Extract<Demanded, { convener: unknown }>, meeting: Meeting): Outcome => {
  if (meeting.body !== demand.body) return notAsked
  if (meeting.convener === undefined) return lacking('convener')
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
  const row = rowFor(category, about.catalogue)
  if (about.day === undefined) return lacking('day')
  // Whether a matter is a group's own affair, its category does not tell.
  if (row === undefined || meeting.body === 'group' || isUnsettled(row, meeting.body))
    return broken({ kind: 'held-by', what: 'catalogue', category, day: about.day })
  if (demand.by !== undefined && demand.by !== row.decides) return notAsked
  if (meeting.body === row.decides || meeting.body === row.also) return { is: 'kept' }
  if (row.delegableTo !== meeting.body) {
    const wrongBody = broken(
      { kind: 'held-by', what: 'body', asked: row.decides, found: meeting.body, category },
      { kind: 'hold', body: row.decides },
    )
    return row.conflicts === undefined ? wrongBody : { ...wrongBody, conflicts: row.conflicts }
  }
  return meeting.delegation === undefined ? delegated(demand, meeting, row, about.village, about.day) : { is: 'kept' }
}

const isUnsettled = ({ unsettled }: CatalogueRow, body: Body): boolean => unsettled === 'any' || unsettled === body

const delegated = (
  { delegation: asked }: Extract<Demanded, { decider: unknown }>,
  meeting: Meeting,
  row: CatalogueRow,
  village: Village,
  on: Day,
): Outcome => {
  const named = delegationsOf(village, row.category, meeting.body, on)
  const standing = named.find((one) => isInForce(one, on))
  if (standing !== undefined && (asked === 'on-file' || standing.until !== undefined)) return { is: 'kept' }
  const ended = named.findLast(({ until }) => until !== undefined)?.until
  return broken(
    {
      kind: 'held-by',
      what: 'delegation',
      asked: row.decides,
      found: meeting.body,
      category: row.category,
      ...(standing === undefined ? ended !== undefined && { ended } : { termless: true }),
    },
    { kind: 'delegate', category: row.category },
  )
}

/** A matter that no law on file gives to anybody is not a breach; it is not judged. */
const broken = (fault: Broken['fault'], remedy?: Broken['remedy']): Broken => ({
  is: 'broken',
  fault,
  at: 'heading',
  ...(remedy ? { remedy } : { level: 'defect' }),
})
