import type { Field } from '../../../../record/fields.ts'
import type { FaultSentences } from '../../sentences.ts'
import { names } from '../names.ts'
import { quoted } from '../numbers.ts'

/** What the word leaves open, and what to write instead. */
const asked: { readonly [Name in Field]?: string } = {
  urgent: '看不出是什么突发的情况。是抢险、防汛、疫情一类的，写明是什么；没有的，写“无”。',
  merged: '看不出这几步是不是合在一次会上开的。是的，写“合并进行”；分别开的，写“否”。',
}

export const unclearFaults: FaultSentences<'unclear'> = {
  unclear: ({ field, text }) => `${quoted(names.fields[field])}写的是${quoted(text)}，${asked[field] ?? '看不出是什么意思，请写明白。'}`,
}
