import type { ReadOptions } from '../decision/read.ts'
import { read } from '../decision/read.ts'
import { applyEdits, changes, type Edit } from '../fix/edit.ts'
import { clearFact, setFact } from './fact-edits.ts'
import { changeLine } from './line-edits.ts'
import { type OpenedRecord, openRecord, partOfRecord } from './opened-record.ts'
import { isAsMeant } from './read-back.ts'
import type { Candidates, EditedRecord, EditRefusal, RecordChange } from './record-change.ts'
import { addStep, indexFor, removeStep, setBody } from './step-edits.ts'
import { setProse, setTitle } from './word-edits.ts'

/**
 * Changes one thing of a record where it stands: the line of a fact, or the lines that are new. Every other byte stays, also of what could not be read.
 *
 * The text is read again after the change: what is not read as it was meant, or would let anything else be read otherwise, is refused.
 *
 * @param written - the text, with or without its byte order mark, whatever its lines end with
 * @returns offsets of the edits count from the text's first character, a byte order mark included
 * @example edit('# 修路\n\n- 金额：15万元\n', { do: 'set', in: 'head', field: 'amount', value: 18600000 }).text //=> '# 修路\n\n- 金额：186000元\n'
 * @example edit('# 修路\n', { do: 'clear', in: 'head', field: 'amount' }) //=> { refused: 'not-there' }
 */
export const edit = (written: string, change: RecordChange, options: ReadOptions = {}): EditedRecord => {
  const record = openRecord(written, options)
  if (record === undefined) return { refused: 'unreadable' }
  const at = indexOf(record, change)
  const candidates = candidatesFor(record, change, at)
  if ('refused' in candidates) return candidates
  const mark = written.startsWith('\ufeff') ? 1 : 0
  let refused: EditRefusal = 'not-read-back'
  for (const edits of candidates) {
    const text = applyEdits(record.text, edits)
    const found = isAsMeant(record.reading.matter, read('', text, options).matter, change, at)
    if (found === 'yes') return { text: `${written.slice(0, mark)}${text}`, edits: moved(record.text, edits, mark) }
    refused = found
  }
  return { refused }
}

/** Which step is changed; -1 for the head. */
const indexOf = (record: OpenedRecord, change: RecordChange): number => {
  if (change.do === 'set-title') return -1
  if (change.do === 'add-step') return change.at ?? indexFor(record, change.step)
  return change.in === 'head' ? -1 : change.in
}

const candidatesFor = (record: OpenedRecord, change: RecordChange, at: number): Candidates => {
  if (change.do === 'add-step') return addStep(record, change.step, at)
  if (change.do === 'set-title') return setTitle(record, change.words)
  const part = partOfRecord(record, change.in)
  if (part === undefined) return { refused: 'no-such-step' }
  switch (change.do) {
    case 'set':
    case 'clear':
      if (!(change.field in part.table)) return { refused: 'no-such-field' }
      return change.do === 'set' ? setFact(record, part, change.field, change) : clearFact(record, part, change.field)
    case 'set-prose':
      return setProse(record, part, change.words)
    case 'remove-step':
      return removeStep(record, change.in)
    case 'set-body':
      return setBody(record, change)
    default:
      return changeLine(record, part, change)
  }
}

/** The edits that change anything, counted from the first character of the file. */
const moved = (text: string, edits: readonly Edit[], by: number): readonly Edit[] =>
  edits.filter((one) => changes(text, one)).map((one) => ({ ...one, start: one.start + by, end: one.end + by }))
