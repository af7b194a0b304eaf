import type { Place } from '@cunyi/core'
import type { RootContent } from 'mdast'
import { votedAgain } from '../facts/beside/voted-again.ts'
import { complain, type FactReader } from '../facts/fact-reader.ts'
import { fieldsIn } from '../facts/unlisted.ts'
import { quote } from '../rules/reading-finding.ts'
import { linesOf, spanOf } from '../text/blocks.ts'
import type { Section } from '../text/sections.ts'
import { arabic } from '../values/chinese.ts'
import { narrow } from '../values/digits.ts'

const votes: ReadonlySet<string> = new Set(['for', 'against', 'abstained'])
const another =
  /议题[二三四五六2-9]|第[二三四五2-5]个?(?:议题|项议题|次表决|轮表决|次投票|轮投票)|(?:另|还).{0,6}(?:议题|事项).{0,8}(?:表决|通过|赞成|未通过)|(?:还|另外?|一并|同时|再次?)(?:投票|表决)|重新(?:投票|表决)|(?:本|此|该|这)(?:事|项|案|议)[^，。；,;]{0,8}(?:下次|下一次|改日|择日|另行)[^，。；,;]{0,8}(?:议|表决|讨论|审议|研究)|撤回[^，。；,;]{0,4}(?:票|同意|赞成)/u
const spoken = /(\d{1,6})\s*票\s*(?:赞成|同意|反对|弃权)/gu
/** A number behind the word: one that has a word of its own behind it, 38人同意，2人反对, is another's. */
const counted =
  /(?:赞成|同意)\D{0,4}?(\d{1,6})(?!\d)(?!\s*[票人户名]\s*(?:表示)?(?:反对|不同意|弃权|赞成|同意))\s*(?:票|人|户)?(?![\d.]*\s*[%％])/gu

/**
 * Votes on another topic, or a second vote on the same, under one step: told, for only one of them is judged.
 *
 * @param sections - the parts of the step
 * @param prose - what stands under it besides its facts
 */
export const reportSecondVotes = (facts: FactReader, sections: readonly Section[], prose: readonly RootContent[]): void => {
  if (!('for' in facts.ask.table)) return
  const own = facts.places.for === undefined ? 0 : 1
  const withVotes = sections.filter(({ nodes }) => nodes.some((node) => linesIn(facts, node).some((line) => hasVotes(facts, line))))
  for (const { title, span } of withVotes.slice(own === 1 ? 0 : 1))
    tell(facts, title, span ? { line: span.line, column: span.column } : { line: 1, column: 1 })
  const rest = sections.filter((section) => !withVotes.includes(section)).flatMap(({ nodes }) => nodes)
  for (const node of [...prose, ...rest]) tellIn(facts, node)
}

const linesIn = (facts: FactReader, node: RootContent): readonly string[] => linesOf(facts.page.text, spanOf(node, facts.page.text))

const hasVotes = (facts: FactReader, line: string): boolean =>
  fieldsIn(line.replace(/^[-*+]\s*/u, ''), facts.ask.words).some((field) => votes.has(field))

const tellIn = (facts: FactReader, node: RootContent): void => {
  // Code that swallows steps is told as such.
  if (node.type === 'code') return
  const { line, column } = spanOf(node, facts.page.text)
  const lines = linesIn(facts, node)
  const at = lines.findIndex((one) => another.test(one) || isOther(facts, one))
  if (at >= 0) tell(facts, lines[at] ?? '', { line: line + at, column: at === 0 ? column : 1 })
}

/** Where it is the same that was voted on again, nothing rests on the first vote: neither that it was carried nor that it was lost. */
const tell = (facts: FactReader, text: string, place: Place): void => {
  complain(facts, { what: 'another-vote', text: quote(text) }, place)
  if (votedAgain.test(text))
    facts.doubtful.push(...outcomeFields.filter((field) => facts.values[field] !== undefined && !facts.doubtful.includes(field)))
}
const outcomeFields = ['for', 'against', 'abstained', 'invalid', 'result'] as const

/** A count of those in favour that is not the one among the facts. */
const isOther = ({ values }: FactReader, line: string): boolean =>
  values.for !== undefined &&
  ([...arabic(narrow(line)).matchAll(spoken)].some(
    ([, number]) => ![values.for, values.against, values.abstained].includes(Number(number)),
  ) ||
    isMore(values.for, line))

const isMore = (approved: unknown, line: string): boolean =>
  [...arabic(narrow(line)).matchAll(counted)].some(([, number]) => Number(number) !== approved)
