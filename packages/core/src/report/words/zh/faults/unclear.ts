import type { Field } from '../../../../record/fields.ts'
import type { FaultSentences } from '../../sentences.ts'
import { names } from '../names.ts'
import { quoted } from '../numbers.ts'

/** What the word leaves open, and what to write instead. */
const asked: { readonly [Name in Field]?: string } = {
  urgent: '看不出是什么突发的情况。是抢险、防汛、疫情一类的，写明是什么；没有的，写“无”。',
  venue: '看不出是不是张贴在公开栏上。贴在栏上的，写“村务公开栏”或者那块栏、榜、墙的名称；没有贴的，写明用什么方式公开。',
  by: '看不出是哪一级机关。写明是某某镇人民政府（街道办事处），还是某某县的主管部门。',
  merged: '看不出这几步是不是合在一次会上开的。是的，写“合并进行”；分别开的，写“否”。',
}

export const unclearFaults: FaultSentences<'unclear'> = {
  unclear: ({ field, text }) => `${quoted(names.fields[field])}写的是${quoted(text)}，${asked[field] ?? '看不出是什么意思，请写明白。'}`,
}
