import type { Body, Field, LineField, StepKind } from '@cunyi/core'
import { type EditedRecord, type EditRefusal, edit, type RecordChange, type RecordPart, read } from '@cunyi/records'
import { parseOnce } from './parse-once.ts'

/** A text after one change, or why it cannot be made without changing anything else: nothing is touched then. */
export type ChangedText = { readonly text: string } | { readonly refused: EditRefusal }

const parsing = { parse: parseOnce }

const change = (text: string, asked: RecordChange): EditedRecord => edit(text, asked, parsing)

/**
 * Writes a fact in the words that were typed, whatever they come to; no words take it away.
 *
 * @example setFact('# 修路\n\n- 金额：15000元\n', 'head', 'amount', '18.6万元').text //=> '# 修路\n\n- 金额：18.6万元\n'
 */
export const setFact = (text: string, at: RecordPart, field: Field, words: string): ChangedText =>
  unlessGone(text, words.trim() === '' ? change(text, { do: 'clear', in: at, field }) : change(text, { do: 'set', in: at, field, words }))

/** A step more, in its place among the others, and which it is then. */
export const addStep = (
  text: string,
  kind: StepKind,
  body?: Body,
): { readonly text: string; readonly at: number } | { readonly refused: EditRefusal } => {
  const decides: Body | undefined = kind === 'resolution' ? (body ?? 'assembly') : undefined
  const next = change(text, { do: 'add-step', step: { kind, ...(decides && { body: decides }) } })
  if ('refused' in next) return next
  const [before, after] = [read('', text, parsing).matter.steps, read('', next.text, parsing).matter.steps]
  const at = after.findIndex((step, index) => step.kind !== before[index]?.kind)
  return { text: next.text, at: at < 0 ? after.length - 1 : at }
}

/** Who met for a resolution: its heading says it. */
export const setBody = (text: string, at: number, body: Body): ChangedText => change(text, { do: 'set-body', in: at, body })

export const setTitle = (text: string, words: string): ChangedText => change(text, { do: 'set-title', words })

export const setProse = (text: string, at: RecordPart, words: string): ChangedText => change(text, { do: 'set-prose', in: at, words })

/** One of the works, objections or opinions of a step, counted from 0; one more than there are is a new one. */
export type LinePlace = { readonly at: RecordPart; readonly field: LineField; readonly line: number }

/** Writes a line in the words that were typed; no words take it away. Other lines stay as they are, also those that are not understood. */
export const setLine = (text: string, { at, field, line }: LinePlace, words: string): ChangedText => {
  const step = at === 'head' ? undefined : read('', text, parsing).steps[at]
  if (step === undefined || at === 'head') return { refused: 'no-such-step' }
  const isThere = step.lines?.[field]?.[line] !== undefined
  if (words.trim() === '')
    return unlessGone(text, isThere ? change(text, { do: 'remove-line', in: at, line: field, index: line }) : { refused: 'not-there' })
  return isThere
    ? change(text, { do: 'replace-line', in: at, line: field, index: line, words })
    : change(text, { do: 'add-line', in: at, line: field, words })
}

/** To take away what is not there is no change, and nobody is told of it. */
const unlessGone = (text: string, edited: EditedRecord): ChangedText =>
  'refused' in edited && edited.refused === 'not-there' ? { text } : edited
