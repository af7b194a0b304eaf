import type { Handling, Objection, Opinion, Step } from '@cunyi/core'
import { saysNone } from '../decision/parts.ts'
import { type PartField, partFields } from '../vocabulary/line-words.ts'
import { find } from '../vocabulary/lookup.ts'
import { partWords } from '../vocabulary/tables.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { linesOfBlocks } from './blocks.ts'

/** The parts of a step: first those that are read line by line, then the others as they stood. */
export const writeParts = (step: Step, words: Vocabulary): readonly string[] => {
  const left = step.parts.filter(({ title }) => lined(step, title) === undefined)
  return [
    ...partFields.flatMap((field) => {
      const lines = linesOf(step, field, words)
      if (lines === undefined) return []
      const prose = step.parts.filter(({ title }) => lined(step, title) === field).flatMap(({ blocks }) => blocks)
      const none =
        lines.length === 0 && !prose.some((block) => block.kind === 'paragraph' && saysNone(block.text)) ? [words.lines.none[0]] : []
      const list = [...lines, ...none].map((line) => `- ${line}`).join('\n')
      return [`### ${words.lines.parts[field][0]}`, ...(list === '' ? [] : [list]), ...linesOfBlocks(prose, list !== '')]
    }),
    ...left.flatMap((part) => [`### ${part.title}`, ...linesOfBlocks(part.blocks)]),
  ]
}

const lined = (step: Step, title: string): PartField | undefined => {
  const field = find(partWords, title)
  return field !== undefined && step[field] !== undefined ? field : undefined
}

const linesOf = (step: Step, field: PartField, words: Vocabulary): readonly string[] | undefined =>
  field === 'objections' ? step.objections?.map((one) => objectionLine(one, words)) : step[field]?.map((one) => opinionLine(one, words))

/** One line of what somebody said of a step. */
export const opinionLine = ({ by, day, said }: Opinion, words: Vocabulary): string => `${by} ${day}${words.colon}${said}`

/** One line of an objection, with what became of it. */
export const objectionLine = ({ raised, channel, receiver, about, handled }: Objection, words: Vocabulary): string => {
  const taken = receiver === undefined ? about : `${words.lines.received(receiver)}${words.colon}${about}`
  const first = [raised, ...(channel ? [channel] : []), taken].join(' ')
  return [first, ...handled.map((one) => handlingLine(one, words))].join(words.lines.between)
}

/** What became of an objection on a day, as a piece of its line. */
export const handlingLine = ({ day, did, by = '', to = '', said }: Handling, words: Vocabulary): string => {
  const saying = words.lines.handling.find((one) => one.did === did)
  return `${day} ${saying?.write(by, to) ?? ''}${said === undefined ? '' : `${words.colon}${said}`}`
}
