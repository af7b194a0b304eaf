import { type Matter, type Step, stepKinds, type UnreadMark } from '@cunyi/core'
import { write } from '@cunyi/records'
import type { DraftPart, RecordDraft } from './draft.ts'

/** The mark that stands behind everything a program has read, until somebody has compared it. */
const mark = '（待核对）'
const untitled = '没有写标题的事项'

/** A draft as the record it may become: every fact bears the mark, and what was not understood stands as it was. */
export const writeDraft = ({ title, head, steps }: RecordDraft): string => {
  const parts = steps.toSorted((a, b) => order(a) - order(b))
  const unread = [head, ...parts].flatMap((part, at) => unreadOf(part, at === 0 ? undefined : at - 1))
  const matter = {
    title: title ?? untitled,
    ...bearer(head),
    steps: parts.map((part) => ({ kind: part.step?.kind, body: part.step?.body, round: 1, parts: [], events: [], ...bearer(part) })),
    ...(unread.length > 0 && { unread }),
  } as unknown as Matter
  let heading = -1
  return write(matter)
    .split('\n')
    .map((line) => {
      if (line.startsWith('## ')) return printedHeading(parts[++heading], line)
      return isFact.test(line) ? `${line}${mark}` : line
    })
    .join('\n')
}

/** Where nobody chose between the bodies of a form, its own heading stays: it is asked about. */
const printedHeading = (part: DraftPart | undefined, line: string): string => (part?.step?.isOpen ? `## ${part.heading}` : line)

/** In the order of the procedure; what stands beside it as it came. */
const order = ({ step }: DraftPart): number => (step === undefined ? -1 : procedure.indexOf(step.kind))
const procedure: readonly Step['kind'][] = stepKinds

const isFact = /^- [^：]{1,20}：/u

const bearer = ({ facts, prose }: DraftPart): object => ({
  ...Object.fromEntries([...facts].flatMap(([field, fact]) => ('value' in fact ? [[field, fact.value]] : []))),
  others: [],
  blocks: prose.map((text) => ({ kind: 'paragraph', text })),
})

const unreadOf = ({ facts }: DraftPart, step: number | undefined): readonly UnreadMark[] =>
  [...facts.values()].flatMap((fact) => {
    if ('value' in fact) return []
    const { step: _, ...said } = fact.unread
    return [{ ...said, ...(step !== undefined && { step }) }]
  })
