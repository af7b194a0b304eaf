import { day } from '../../base/day.ts'
import type { Finding, Reading } from '../../finding/finding.ts'
import { findPersonalData } from '../../privacy/find-personal.ts'
import type { PersonalKind } from '../../privacy/span.ts'
import type { Block, Matter, Step } from '../../record/matter.ts'
import type { Village } from '../../rule/village.ts'
import { privacyRules } from './privacy-rules.ts'

/**
 * What a matter that never was a text says of persons, one finding for each kind: it is searched as `read` searches a record.
 *
 * @returns nothing for a reading of a text, which has been searched
 */
export const findPrivacy = ({ text, path, matter, title }: Reading, village: Village): readonly Finding[] => {
  if (text !== '') return []
  const own = matter.steps.flatMap((step) => ('hotline' in step && step.hotline !== undefined ? [step.hotline] : []))
  const declared = village.hotline === undefined ? own : [village.hotline, ...own]
  const kinds = new Set(
    [...path.split('/').slice(-3), wordsOf(matter)].flatMap((one) => findPersonalData(one, declared)).map(({ kind }) => kind),
  )
  return [...kinds].map((kind) => finding(kind, title.heading))
}

const finding = (kind: PersonalKind, place: Finding['place']): Finding => ({
  rule: `private-${kind}`,
  level: privacyRules[`private-${kind}`].level,
  fault: { kind: 'read', what: `private-${kind}`, text: '', until: place.line },
  place,
  cites: privacyRules[`private-${kind}`].cites,
})

/** Every word of a matter, one piece a line, as it would stand in a record. */
const wordsOf = ({ steps, unread = [], ...head }: Matter): string =>
  [...piecesOf(head), ...steps.flatMap(piecesOfStep), ...unread.map(({ text }) => text)].join('\n')

const piecesOfStep = ({ parts, objections = [], supervision = [], advice = [], ...step }: Step): readonly string[] => [
  ...piecesOf(step),
  ...parts.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(piecesOfBlock)]),
  ...('events' in step ? step.events.flatMap(textsIn) : []),
  ...objections.flatMap(({ handled, ...objection }) => [...textsIn(objection), ...handled.flatMap(textsIn)]),
  ...[...supervision, ...advice].flatMap(textsIn),
]

const piecesOf = ({ others, blocks, ...facts }: Pick<Matter, 'others' | 'blocks'>): readonly string[] => [
  ...textsIn(facts),
  ...others.map(({ name, value }) => `${name}：${value}`),
  ...blocks.flatMap(piecesOfBlock),
]

/** Days are no words: of two that come to stand in a row nobody reads one number. */
const textsIn = (facts: object): readonly string[] =>
  Object.values(facts).filter((value) => typeof value === 'string' && day(value) === undefined)

const piecesOfBlock = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'list':
      return block.items.flat().flatMap(piecesOfBlock)
    case 'quote':
      return block.blocks.flatMap(piecesOfBlock)
    case 'table':
      return block.rows.map((row) => row.join(' | '))
    case 'rule':
      return []
    default:
      return [block.text]
  }
}
