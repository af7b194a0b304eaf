import { heldIn } from '../facts/headings.ts'
import { type Clause, daysIn, readMeetingSentence, readPostingSentence } from '../facts/sentences.ts'
import { type DocumentSection, isLabel, type Trial, tryLine } from '../facts/trial.ts'
import { addFact, addProse, type DraftPart, isPosted, openStep, type RecordDraft } from './draft.ts'

const titles = /^(?:重大)?(?:事项|事项名称|项目名称|议题|会议议题|议题名称|议案|提议事项|商议事项|审议事项|决议事项|审议和表决项)$/u
/** Names of cells whose content is told in sentences. */
const contents = /^(?:(?:提议|商议|审议|决议|会议)(?:内容|情况|纪要)|(?:实施结果)?公开情况|公示情况|表决情况|讨论情况|会议结果)$/u
/** What a form has for pens: signatures and seals are never facts. */
const signed = /签字|签名|盖章/u

const squeezed = (name: string): string => name.replaceAll(/[\s　]+/gu, '')
const sectionOf = ({ step }: DraftPart): DocumentSection => step

/** Whether a cell or the words before a colon name something that is read. */
export const isName = (part: DraftPart, text: string): boolean => {
  const name = squeezed(text)
  return (
    name !== '' &&
    (titles.test(name) ||
      contents.test(name) ||
      signed.test(name) ||
      isLabel(sectionOf(part), name) ||
      isLabel(undefined, name) ||
      (isPosted(part) && /^(?:日期|时间)$/u.test(name)))
  )
}

/** Takes what a document says under a name. */
export const takeNamed = (draft: RecordDraft, part: DraftPart, label: string, value: string): void => {
  const name = squeezed(label)
  const words = value.trim()
  if (words === '' || signed.test(name)) return
  if (titles.test(name)) {
    draft.title ??= words.replace(/[。；;]$/u, '')
    return
  }
  if (contents.test(name)) {
    for (const line of words.split('\n')) takeLine(draft, part, line)
    return
  }
  const from = `${name}：${words}`
  const trials = trialsOf(part, name, words)
  if (trials.length > 0) for (const trial of trials) addFact(part, trial, from)
  else {
    const ofHead = tryLine(undefined, name, words)
    if (ofHead.length > 0) for (const trial of ofHead) addFact(draft.head, trial, from)
    else addProse(part, from)
  }
}

/** What a name and its words come to: as they stand, or by the one sentence that they are. */
const trialsOf = (part: DraftPart, name: string, words: string): readonly Trial[] => {
  const section = sectionOf(part)
  const line = words.replaceAll('\n', '，').replace(/[。；;，,]+$/u, '')
  const asked = isPosted(part) && /^(?:日期|时间)$/u.test(name) ? '公开日期' : name
  const plain = tryLine(section, asked, line)
  if (plain.length > 0 && plain.every((one) => 'value' in one)) return plain
  // A time of day behind it, or a sentence round it: the day or the days that it names.
  const inside = [...clausesOf(part, line), ...daysIn(line).map((value) => ({ name: asked, value }))]
  const told = inside.flatMap((one) => tryLine(section, one.name, one.value)).filter((one) => 'value' in one)
  return plain.map((one) => ('value' in one ? one : (told.find((other) => other.field === one.field) ?? one)))
}

const clausesOf = (part: DraftPart, sentence: string): readonly Clause[] =>
  isPosted(part) ? readPostingSentence(sentence) : readMeetingSentence(sentence)

const named = /(?<![^\s　，,。；;（(、])([^\s　，,。；;：:（）()、]{2,12})\s*[:：]/gu

/** Takes a line of text: what stands under names, and what its sentences say. */
export const takeLine = (draft: RecordDraft, part: DraftPart, line: string): void => {
  const starts = [...line.matchAll(named)].filter(([, name = '']) => isName(part, name))
  const first = starts[0]?.index ?? line.length
  const before = line.slice(0, first).trim()
  if (before !== '') takeWords(draft, part, before)
  for (const [at, match] of starts.entries()) {
    const end = starts[at + 1]?.index ?? line.length
    const value = line.slice(match.index + match[0].length, end)
    takeNamed(draft, part, match[1] ?? '', value)
  }
}

const spaced = /^(\S{2,8})[\s　]+(\S.*)$/u

/** Words without a name: `地点 文化礼堂`, or sentences. */
const takeWords = (draft: RecordDraft, part: DraftPart, text: string): void => {
  const [, name = '', value = ''] = spaced.exec(text) ?? []
  if (name !== '' && !/[\d０-９]/u.test(name) && isName(part, name)) {
    takeNamed(draft, part, name, value)
    return
  }
  for (const sentence of text.split(/(?<=[。；;！])/u)) takeSentence(draft, part, sentence)
}

/** What was planned; what was settled in the end is another fact. */
const sum = /(?<!决算|结算|实际)(?:预算|投资|金额|造价|经费|费用|资金)(?:金额|总额|约|为|共|计|[:：\s])*([0-9０-９,，.．]+\s*[万亿]?元)/u

const takeSentence = (draft: RecordDraft, part: DraftPart, sentence: string): void => {
  const held = heldIn(sentence)
  const own = held === undefined || held.kind === part.step?.kind ? part : openStep(draft, held, '')
  if (own.step !== undefined)
    for (const clause of clausesOf(own, sentence))
      for (const trial of tryLine(sectionOf(own), clause.name, clause.value)) addFact(own, trial, sentence)
  const amount = sum.exec(sentence)?.[1]
  if (amount !== undefined) for (const trial of tryLine(undefined, '金额', amount)) addFact(draft.head, trial, sentence)
  addProse(part, sentence)
}
