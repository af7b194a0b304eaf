import { expect, it } from 'vitest'
import { type Reading, readingOf } from '../../finding/finding.ts'
import type { Meeting } from '../../record/matter.ts'
import { findUncounted } from './uncounted.ts'

const told = (votes: Partial<Meeting>): readonly string[] => {
  const step = { kind: 'resolution', body: 'representatives', attended: { number: 38, unit: 'person' }, ...votes } as Meeting
  const reading: Reading = readingOf({ title: '修路', steps: [step] } as unknown as Reading['matter'])
  return findUncounted(reading).map(({ fault }) => (fault.kind === 'uncounted' ? `${fault.counted} of ${fault.attended}` : fault.kind))
}

it.each<[string, Partial<Meeting>, readonly string[]]>([
  ['one short', { for: 35, against: 1, abstained: 1 }, ['37 of 38']],
  ['all of them', { for: 36, against: 1, abstained: 1 }, []],
  ['an invalid one is a vote', { for: 35, against: 1, abstained: 1, invalid: 1 }, []],
  ['only those for are written', { for: 30 }, []],
  ['no votes are written at all', {}, []],
  ['too many is another mistake', { for: 39, against: 0, abstained: 0 }, []],
])('%s', (_, votes, found) => {
  expect(told(votes)).toEqual(found)
})
