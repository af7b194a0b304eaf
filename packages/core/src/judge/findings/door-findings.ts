import { day } from '../../base/day.ts'
import { builtInGrounds } from '../../finding/built-in/built-in-grounds.ts'
import type { Finding, Reading } from '../../finding/finding.ts'
import type { DoorFault } from '../../finding/unclear-fault.ts'
import type { Matter } from '../../record/matter.ts'
import { shownTerm } from '../../record/term-values.ts'
import { malformedPlaces } from '../../schema/malformed-places.ts'
import { matterSchema } from '../../schema/matter-schema.ts'
import { villageSchema } from '../../schema/village-schema.ts'

const start = { line: 1, column: 1 }

const found = (rule: 'matter-formed' | 'matter-read', fault: DoorFault, step?: number): Finding => ({
  rule,
  level: builtInGrounds[rule].level,
  fault,
  place: start,
  cites: builtInGrounds[rule].cites,
  ...(step !== undefined && { step }),
})

/**
 * Where what a program handed in is no matter, no village or no day: nothing of it can be judged.
 *
 * @param asOf - today
 */
export const findMalformed = (matter: unknown, village: unknown, asOf: unknown): readonly Finding[] => [
  ...malformedPlaces(matterSchema, matter).map((at) => found('matter-formed', { kind: 'malformed', of: 'matter', at })),
  ...malformedPlaces(villageSchema, village).map((at) => found('matter-formed', { kind: 'malformed', of: 'village', at })),
  ...(asOf === undefined || (typeof asOf === 'string' && day(asOf) !== undefined)
    ? []
    : [found('matter-formed', { kind: 'malformed', of: 'today', at: '' })]),
]

/** What of a record could not be read, told again where its matter comes without it. */
export const findLeftUnread = ({ matter, text }: Reading): readonly Finding[] => (text === '' ? marksOf(matter) : [])

const marksOf = ({ unread = [], steps }: Matter): readonly Finding[] =>
  unread.map((mark) => {
    const kind = mark.step === undefined ? undefined : steps[mark.step]?.kind
    return found('matter-read', { kind: 'left-unread', ...(kind && { step: kind }), text: shownTerm(mark.text) }, kind && mark.step)
  })
