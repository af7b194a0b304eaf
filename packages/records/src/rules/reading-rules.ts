import { type BuiltInRule, privacyRules, type Wording, withDemands } from '@cunyi/core'
import { attachmentRules } from './attachment-rules.ts'
import { type ReadingRuleId, readingGrounds } from './reading-grounds.ts'

const demandsOf = <Id extends string>(rules: Readonly<Record<Id, BuiltInRule>>): Readonly<Record<Id, Wording>> =>
  // The same names, each with one part of what it had.
  Object.fromEntries((Object.keys(rules) as Id[]).map((id) => [id, rules[id].demand])) as Record<Id, Wording>

const demands: Readonly<Record<ReadingRuleId, Wording>> = {
  'record-title': { zh: '一个文件写一个事项，有且只有一个标题。', en: 'One file holds one matter, under one title.' },
  'record-topic': {
    zh: '一次会议里别的议题、再一次的表决，不混写在一个步骤里。',
    en: 'Another topic or another vote does not stand under the same step.',
  },
  'record-heading': { zh: '二级标题用步骤的名称。', en: 'A second-level heading names a step.' },
  'record-round': { zh: '再次进行的步骤写明次数。', en: 'A step taken again carries its number.' },
  'record-name': {
    zh: '事实用词表中的名称，写错的名称会使事实读不出来。',
    en: 'A fact bears a name of the vocabulary; a misspelt one hides it.',
  },
  'record-extra': { zh: '词表以外的名称照录，不作判断。', en: 'A fact under another name is kept and not judged.' },
  'record-row': { zh: '事实写在标题下第一个列表里，每行“名称：内容”。', en: 'Facts stand in the first list, each as “name: content”.' },
  'record-once': { zh: '同一事实在一个步骤里只写一次。', en: 'A fact is written once in a step.' },
  'record-blank': { zh: '写了名称，就要写内容。', en: 'A name that is written needs its content.' },
  'record-value': { zh: '内容按该项要求的写法填写。', en: 'The content has the form that its fact asks for.' },
  'record-ambiguous': { zh: '内容只能有一种读法。', en: 'The content has one reading only.' },
  'record-unconfirmed': {
    zh: '从别的材料读来的内容，对照原件核对以后，删去“（待核对）”。',
    en: 'What was read from another document is compared with it before its mark is taken away.',
  },
  'record-day': { zh: '日期是日历上有的一天。', en: 'A day is a day of the calendar.' },
  'record-period': { zh: '期间写明起止两个日期，先起后止。', en: 'A period has its first and its last day, in that order.' },
  'record-objection': {
    zh: '异议一行一条，写明日期、内容和处理经过。',
    en: 'An objection is one line: its day, what it is about, and what became of it.',
  },
  'record-opinion': {
    zh: '监督意见写明机构、日期和内容。',
    en: 'An opinion of those who watch names the body, the day and what was said.',
  },
  'record-size': { zh: '文件不超过256 KiB、4000行、6层。', en: 'A file has at most 256 KiB, 4,000 lines and 6 levels.' },
  'record-text': { zh: '记录是纯文本。', en: 'A record is plain text.' },
  'record-encoding': { zh: '文件用UTF-8保存，不带BOM。', en: 'The file is saved as UTF-8 without a byte order mark.' },
  'record-misleading': {
    zh: '写下的就是看见的：不用改变显示顺序或者显示不出来的字符。',
    en: 'What is written is what is seen: no character turns text round or shows as nothing known.',
  },
  'record-lookalike': {
    zh: '不夹带看不见的字符，也不用形近的字符代替。',
    en: 'No character is hidden, and none stands for the one it looks like.',
  },
  'record-mdx': { zh: '记录的文件名以.md结尾，不收.mdx。', en: 'A record ends in .md; .mdx is refused.' },
  'record-number': { zh: '一个村里，一个编号只用一次。', en: 'In one village a number is used once.' },
  'record-village': { zh: '每个村有village.md。', en: 'Each village has its village.md.' },
  'record-composition': {
    zh: '村情里的数互相对得上，一个起始日期一行。',
    en: 'The numbers of the village page agree, with one row for a day.',
  },
  'record-term': { zh: '换届以后，村情补写新的一行。', en: 'After an election the village page has a new row.' },
  ...demandsOf(privacyRules),
  ...demandsOf(attachmentRules),
}

/** Every rule that reading can find broken, with what it asks. */
export const readingRules: Readonly<Record<ReadingRuleId, BuiltInRule>> = withDemands(readingGrounds, demands)
