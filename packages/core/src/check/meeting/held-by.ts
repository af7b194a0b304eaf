import type { Day } from '../../base/day.ts'
import { readClaim } from '../../record/claim.ts'
import type { Body } from '../../record/fields.ts'
import type { Meeting } from '../../record/matter.ts'
import { isMeeting } from '../../record/matter.ts'
import { readPosts } from '../../record/meeting-words.ts'
import { shownTerm } from '../../record/term-values.ts'
import { type CatalogueRow, rowFor } from '../../rule/rule.ts'
import { type Delegation, delegationsOf, isFromDecider, isInForce, lastSureDay } from '../../rule/village.ts'
import { type Broken, type Case, type Check, lacksField, notAsked, type Outcome } from '../check.ts'
import { collectiveOf, isWithoutBoard, takenForMembers, unsureOfCollective } from './collective.ts'

type Demanded = Parameters<typeof checkHeldBy>[0]

/** The right organ called the meeting, somebody of the right office led it, and the right body decided the matter. */
export const checkHeldBy: Check<'held-by'> = (demand, about) => {
  if (!isMeeting(about.step)) return notAsked
  if ('chair' in demand) return chaired(demand, about.step)
  return 'convener' in demand ? convened(demand, about.step, about) : decided(demand, about.step, about)
}

const convened = (demand: Extract<Demanded, { convener: unknown }>, meeting: Meeting, about: Case): Outcome => {
  const { convener: found } = meeting
  if (meeting.body !== demand.body) return notAsked
  if (found === undefined) return lacksField('convener')
  const collective = collectiveOf(about)
  // No board calls anything where none was set up.
  if (found === 'board' && demand.convener === 'board' && isWithoutBoard(collective))
    return unsureOfCollective(collective, undefined, 'convener')
  if (found === demand.convener) return { is: 'kept' }
  if (about.knowsStandIn && demand.convener === 'board' && found === 'villagers-committee' && collective !== 'established')
    return collective === 'none' ? { is: 'kept' } : unsureOfCollective(collective, undefined, 'convener')
  const mayBe = about.mayConvene.some(({ body, by }) => body === meeting.body && by === found)
  if (found === 'board' && collective === 'none') return unsureOfCollective('none', undefined, 'convener')
  return {
    is: 'broken',
    fault: {
      kind: 'held-by',
      what: 'convener',
      body: meeting.body,
      asked: demand.convener,
      found,
      ...(mayBe && { mayBe: true as const }),
    },
    at: 'convener',
    remedy: { kind: 'convene', by: demand.convener },
    ...(mayBe && { level: 'defect' as const }),
  }
}

/** Of the offices that the words name one is enough; whether somebody of another held one of these too, or stood in, no record shows. */
const chaired = (demand: Extract<Demanded, { chair: unknown }>, meeting: Meeting): Outcome => {
  // That nobody is written as chair, the rule on the minutes says.
  if (meeting.body !== demand.body || meeting.chair === undefined) return notAsked
  const found = readPosts(meeting.chair)
  if (found.some((post) => demand.chair.includes(post))) return { is: 'kept' }
  return {
    is: 'broken',
    fault: { kind: 'held-by', what: 'chair', body: meeting.body, asked: demand.chair, found },
    at: 'chair',
    level: 'defect',
    remedy: { kind: 'write', field: 'chair' },
  }
}

/** The catalogue names who decides; the assembly may always decide itself what it may delegate. */
const decided = (demand: Extract<Demanded, { decider: unknown }>, meeting: Meeting, about: Case): Outcome => {
  const { category } = about.matter
  if (category === undefined) return { is: 'unjudged', lacks: [{ of: 'matter', field: 'category' }] }
  if (about.day === undefined) return lacksField('day')
  const row = rowFor(category, about.catalogue)
  if (demand.by !== undefined && row !== undefined && demand.by !== row.decides) return notAsked
  if (demand.delegation === 'with-term') return row === undefined ? notAsked : termed(row, meeting, about, about.day)
  // Whether a village matter is also a group's own affair, its category does not tell.
  if (row === undefined || (meeting.body === 'group' && row.decides !== 'group') || isUnsettled(row, meeting.body))
    return broken({ kind: 'held-by', what: 'catalogue', category, day: about.day })
  const collective = collectiveOf(about)
  if (meeting.body === 'board' && about.knowsStandIn && isWithoutBoard(collective)) return unsureOfCollective(collective, category)
  if (meeting.body === row.decides || meeting.body === row.also) return { is: 'kept' }
  if (row.delegableTo === meeting.body) return delegated(meeting, row, about, about.day)
  const higher = higherRow(row, about.catalogue, meeting)
  if (higher !== undefined) {
    const outcome = delegated(meeting, higher, about, about.day)
    return outcome.is === 'kept' ? { ...unsure(wrongBody(meeting, row)), conflicts: higher.cites } : outcome
  }
  const instead = row.decides === 'members' ? takenForMembers(row, meeting, about) : 'wrong'
  if (instead === 'kept') return { is: 'kept' }
  return instead === 'wrong' ? wrongBody(meeting, row) : instead
}

/** The nation's own row, where a province lets a matter be handed on to nobody and the nation does: which of the two holds nobody has said. */
const higherRow = (row: CatalogueRow, catalogue: readonly CatalogueRow[], { body }: Meeting): CatalogueRow | undefined =>
  isNational(row) ? undefined : catalogue.find((one) => one.category === row.category && one.delegableTo === body && isNational(one))

const isNational = ({ cites: [{ statute }] }: CatalogueRow): boolean => statute.startsWith('cn/')

const wrongBody = ({ body }: Meeting, { decides, category, conflicts }: CatalogueRow): Broken => ({
  ...broken({ kind: 'held-by', what: 'body', asked: decides, found: body, category }, { kind: 'hold', body: decides }),
  ...(conflicts && { conflicts }),
})

const isUnsettled = ({ unsettled }: CatalogueRow, body: Body): boolean => unsettled === 'any' || unsettled === body

/**
 * A delegation in force, on file, from whom the law lets give it, and not outliving those who got it.
 *
 * What only the record claims, and what a page not wholly read may hold, is neither there nor missing.
 */
const delegated = (meeting: Meeting, row: CatalogueRow, { village }: Case, on: Day): Outcome => {
  const all = delegationsOf(village, row.category, meeting.body, on)
  const given = all.filter((one) => isFromDecider(one, row.decides))
  const inForce = given.filter((one) => isInForce(one, on))
  if (inForce.some((one) => isSure(one, on))) return { is: 'kept' }
  const beyond = inForce.map(lastSureDay).find((last) => last !== undefined)
  if (beyond !== undefined) return unsure(undelegated(meeting, row, { outlives: beyond }))
  if (village.unread?.includes('delegations')) return unsure(undelegated(meeting, row, { unread: true }))
  // What the members hand on, they hand on by their charter, which is not on file.
  if (row.decides === 'members') return unsure(undelegated(meeting, row, { charter: true }))
  const ended = given.findLast(({ until }) => until !== undefined)?.until
  const claimed = meeting.delegation
  if (claimed !== undefined && readClaim('delegation', claimed) !== 'denied')
    return unsure(undelegated(meeting, row, { ...(ended && { ended }), claimed: shownTerm(claimed) }))
  const [wrong] = all.filter((one) => isInForce(one, on) && !isFromDecider(one, row.decides))
  return undelegated(meeting, row, { ...(ended && { ended }), ...(wrong && wrong.by !== 'charter' && { by: wrong.by }) })
}

const isSure = (one: Delegation, on: Day): boolean => on <= (lastSureDay(one) ?? on)

const unsure = (outcome: Broken): Broken => ({ ...outcome, level: 'defect' })

/** What the assembly delegated, it delegated for a term. */
const termed = (row: CatalogueRow, meeting: Meeting, { village }: Case, on: Day): Outcome => {
  if (row.decides !== 'assembly' || row.delegableTo !== meeting.body) return notAsked
  const inForce = delegationsOf(village, row.category, meeting.body, on).filter(
    (one) => isFromDecider(one, 'assembly') && isInForce(one, on),
  )
  if (inForce.length === 0) return notAsked
  if (inForce.some(({ until }) => until !== undefined)) return { is: 'kept' }
  const outcome = undelegated(meeting, row, { termless: true })
  return village.unread?.includes('delegations') ? unsure(outcome) : outcome
}

type WhyUndelegated = Omit<
  Extract<Broken['fault'], { kind: 'held-by'; what: 'delegation' }>,
  'kind' | 'what' | 'asked' | 'found' | 'category'
>

const undelegated = ({ body }: Meeting, { decides, category }: CatalogueRow, why: WhyUndelegated): Broken =>
  broken({ kind: 'held-by', what: 'delegation', asked: decides, found: body, category, ...why }, { kind: 'delegate', category, to: body })

/** A matter that no law on file gives to anybody is not a breach; it is not judged. */
const broken = (fault: Broken['fault'], remedy?: Broken['remedy']): Broken => ({
  is: 'broken',
  fault,
  at: 'heading',
  ...(remedy ? { remedy } : { level: 'defect' }),
})
