import type { Finding, PlacedFacts, UnreadMark } from '@cunyi/core'
import type { FactReader } from '../facts/fact-reader.ts'

/** The facts of one heading that could not be read, as they stand there. */
export const unreadFacts = ({ unread, names, written }: FactReader, step?: number): readonly UnreadMark[] =>
  unread.map((field) => ({
    ...(step !== undefined && { step }),
    field,
    ...(names[field] !== undefined && { name: names[field] }),
    text: written[field] ?? field,
  }))

/** What else of a record could not be read or trusted: one mark for each thing told. */
export const unreadWords = (findings: readonly Finding[], steps: readonly PlacedFacts[]): readonly UnreadMark[] => [
  ...findings.flatMap(({ level, fault, step }): readonly UnreadMark[] =>
    level === 'defect' && fault.kind === 'read'
      ? [
          {
            ...(step !== undefined && { step }),
            text: 'text' in fault ? fault.text : 'field' in fault ? fault.field : '',
            ...(fault.what === 'heading' && fault.steps && { steps: fault.steps }),
          },
        ]
      : [],
  ),
  ...steps.flatMap(({ doubtful = [] }, step) => doubtful.map(({ field }) => ({ step, field, text: field }))),
]
