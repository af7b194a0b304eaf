import { words as reports } from '@cunyi/core'
import { jurisdictions } from '@cunyi/records'
import type { LawWords } from '../law.ts'

import { many } from './phrases.ts'

const { day } = reports.en

export const law: LawWords = {
  place: (jurisdiction, otherwise = jurisdiction) => jurisdictions[jurisdiction]?.en ?? otherwise,
  text: ({ statute: { from, to, verifiedOn, seenInForce, standing }, rules, rows }) =>
    `${to === undefined ? `from ${day(from)}` : `${day(from)} to ${day(to)}`}; ${many(rules, 'rule')}${rows === 0 ? '' : `, ${many(rows, 'matter')}`}; held against the text on ${day(verifiedOn)}${seenInForce === undefined ? '' : `, last seen as valid on ${day(seenInForce)}`}${standing === 'practice' ? '; practice, not law' : ''}`,
  total: (texts) => `${many(texts, 'text')}.`,
  hint: 'What is in force where on a day: cunyi law --on 2026-03-18 --in cn-zj',
  incomplete: (place, on) =>
    `The law of ${place} on ${day(on)} is not on file, or not all of it; no record of that day can be judged. On file is only:`,
  diff: {
    between: (from, to) => `From ${day(from)} to ${day(to)}`,
    unchanged: 'Both days have the same text; nothing changed.',
    rules: 'Rules',
    catalogue: 'Who decides what',
    became: (what, count) =>
      `${{ moved: 'Moved to another article, asking the same', changed: 'Changed', new: 'New', dropped: 'Dropped' }[what]} (${count})`,
    same: (count) => `Neither moved nor changed (${count})`,
    facets: {
      demand: 'asks',
      on: 'of which step',
      level: 'where it is not kept',
      bodies: 'of which meetings',
      decidedBy: 'matters decided by',
      for: 'of which matters',
      unless: 'exception',
      decides: 'decided by',
      delegableTo: 'may be delegated to',
      also: 'may also be decided by',
      unsettled: 'counted by a text not on file',
      until: 'last day',
      yields: 'gives way to other laws',
    },
    none: 'none',
    all: 'all',
    yes: 'yes',
    colon: ': ',
    comma: ', ',
    claim: (field, from) => `no breach where the record says “${field}” with the reason${from === undefined ? '' : ` (from ${day(from)})`}`,
    was: 'was: ',
    is: 'is: ',
  },
  ladder: {
    heading: (place, on) => `In ${place} on ${day(on)}, from the top down (all apply, the strictest binds):`,
    absent: (place, on) => `No law in force in ${place} on ${day(on)} has this rule; what follows is of other days or places.`,
    unknown: (place, on) =>
      `The law of ${place} on ${day(on)} is not on file, or not all of it, so the strictest cannot be told; what follows is on file.`,
    binds: '← the strictest: this binds',
    looser: '← asks less: to keep only this is not enough',
    looserLocal: '← asks less than the law above it: has no effect',
    alike: 'None asks less than another of the same matter: all are to be kept.',
    unread: (page) => `${page} cannot be read in full, so there may be more local rules; cunyi check ${page} says what to mend.`,
  },
}
