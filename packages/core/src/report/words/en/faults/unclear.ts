import type { Field } from '../../../../record/fields.ts'
import type { FaultSentences } from '../../sentences.ts'
import { names } from '../names.ts'

/** What the word leaves open, and what to write instead. */
const asked: { readonly [Name in Field]?: string } = {
  urgent:
    'it does not say what the emergency was. Where there was one, such as a flood or a rescue, write which; where there was none, write 无.',
  venue:
    'it does not say whether that is a board. Where it hung on one, write 村务公开栏 or the name of that board; where it did not, write how it was made public.',
  by: 'it does not say which office that is. Write the township by name, or the department of the county.',
  merged: 'it does not say whether these steps were held as one meeting. If so, write 合并进行; if apart, write 否.',
}

export const unclearFaults: FaultSentences<'unclear'> = {
  unclear: ({ field, text }) =>
    `“${names.fields[field]}” reads “${text}”: ${asked[field] ?? 'what that means cannot be told; please write it plainly.'}`,
}
