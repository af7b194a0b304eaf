import type { Body, Field, LineField, Objection, Opinion, StepKind, WorkEvent } from '@cunyi/core'
import type { Edit } from '../fix/edit.ts'

/** The head of a record, or one of its steps, counted from 0 in the order of the text. */
export type RecordPart = 'head' | number

/** What is written to a fact: a value by the type of its field, or words as somebody typed them, whatever they come to. */
export type NewFact = { readonly value: unknown } | { readonly words: string }

type Line =
  | { readonly line: 'events'; readonly value: WorkEvent }
  | { readonly line: 'objections'; readonly value: Objection }
  | { readonly line: 'supervision' | 'advice'; readonly value: Opinion }
  /** as somebody typed it, where it is read as such a line at all */
  | { readonly line: LineField; readonly words: string }

/** What a step is when it is added. */
export type NewStep = { readonly kind: StepKind; readonly body?: Body } & { readonly [Name in Field]?: unknown }

/** One change of a record. */
export type RecordChange =
  | ({ readonly do: 'set'; readonly in: RecordPart; readonly field: Field } & NewFact)
  | { readonly do: 'clear'; readonly in: RecordPart; readonly field: Field }
  /** `at`: which step it becomes; where nothing is said, behind the last whose day is not later */
  | { readonly do: 'add-step'; readonly step: NewStep; readonly at?: number }
  | { readonly do: 'remove-step'; readonly in: number }
  /** another body met */
  | { readonly do: 'set-body'; readonly in: number; readonly body: Body }
  | ({ readonly do: 'add-line'; readonly in: number } & Line)
  | ({ readonly do: 'replace-line'; readonly in: number; readonly index: number } & Line)
  | { readonly do: 'remove-line'; readonly in: number; readonly line: Line['line']; readonly index: number }
  /** that there is nothing to tell: nobody objected */
  | { readonly do: 'say-none'; readonly in: number; readonly line: 'objections' | 'supervision' | 'advice' }
  | { readonly do: 'set-title'; readonly words: string }
  /** the words below the facts, instead of those that stand there */
  | { readonly do: 'set-prose'; readonly in: RecordPart; readonly words: string }

/** Why a change was not made: nothing of the text is touched then. */
export type EditRefusal =
  /** the text is not read at all */
  | 'unreadable'
  | 'no-such-step'
  /** no fact, line or heading of this kind may stand there */
  | 'no-such-field'
  /** there is nothing to clear, replace or remove */
  | 'not-there'
  /** the fact stands there more than once, and nobody can say which counts */
  | 'written-twice'
  /** other facts stand on the same line */
  | 'joined'
  /** it stands outside the list of facts, or under a name that is only near */
  | 'perhaps-written'
  /** what stands there is more than the words that would be replaced: lists, tables, headings */
  | 'not-plain'
  /** a resolution needs its body */
  | 'no-body'
  /** it would not be read as it is meant */
  | 'not-read-back'
  /** something else would be read otherwise too */
  | 'changes-more'

/** The text after a change and the edits that made it, or why it was not made and at which line, counted from 1. */
export type EditedRecord =
  | { readonly text: string; readonly edits: readonly Edit[] }
  | { readonly refused: EditRefusal; readonly line?: number }

/** What a change may be made with: several ways to write it, the first that is read as meant counts; or why there is none. */
export type Candidates = readonly (readonly Edit[])[] | { readonly refused: EditRefusal; readonly line?: number }
