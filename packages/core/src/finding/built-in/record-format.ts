import { type Citable, statute } from '../../base/citation.ts'
import { theDay } from '../../base/day.ts'
import { type FormatArticle, formatId } from './format-articles.ts'

/** How a minute book is written, in numbered articles; `docs/record-format.md` has them in full. Every finding about reading cites one. */
export const recordFormat: Citable<FormatArticle> = statute({
  id: formatId,
  title: { zh: '村级议事记录格式', en: 'The record format' },
  short: { zh: '记录格式', en: 'Record format' },
  from: theDay('2026-01-01'),
  verifiedOn: theDay('2026-03-01'),
  standing: 'format',
  articles: {
    1: { zh: '一个事项一个文件，一个文件一个标题。', en: 'One matter is one file, and one file has one title.' },
    2: {
      zh: '每个二级标题是一个步骤，按发生的先后排列，名称用词表中的词。',
      en: 'Each second-level heading is a step, in the order in which it happened, named by a word of the vocabulary.',
    },
    3: { zh: '再次进行的步骤在标题后写明次数。', en: 'A step taken again carries its number after the heading.' },
    4: {
      zh: '标题下第一个“名称：内容”列表是该步骤的事实，每项只写一次；其余是叙述。',
      en: 'The first list of “name: content” under a heading holds its facts, each written once; all else is prose.',
    },
    5: {
      zh: '事实的内容只能有一种读法；写了名称就要写内容。',
      en: 'What a fact says has one reading only; a name that is written needs its content.',
    },
    6: { zh: '日期写年月日，期间写起止两个日期。', en: 'A day has year, month and day; a period has its first and its last day.' },
    7: {
      zh: '人数、票数写整数，户数写“户”，金额写到元或者万元。',
      en: 'People and ballots are whole numbers, households say so, and money is in yuan.',
    },
    8: {
      zh: '召集人、结论和事项类别用词表中的词。',
      en: 'Who convenes, how it ended and the category of the matter are words of the vocabulary.',
    },
    9: { zh: '实施情况一行一件，先写日期。', en: 'What was done is one line each, its day first.' },
    10: {
      zh: '只有标题、列表、段落、表格、引用和分隔线有意义；大小、行数和层数有上限。',
      en: 'Only headings, lists, paragraphs, tables, quotes and rules mean anything; size, lines and depth are limited.',
    },
    11: {
      zh: '记录是纯文本，用UTF-8保存，文件名以.md结尾。',
      en: 'A record is plain text, saved as UTF-8 in a file whose name ends in .md.',
    },
    12: {
      zh: '每个村有一个village.md，写明适用地区、组成和授权。',
      en: 'Each village has a village.md with its jurisdiction, composition and delegations.',
    },
    13: { zh: '本地规定用词表中的名称，并写明依据。', en: 'A local rule is named by a word of the vocabulary and says on what it rests.' },
    15: {
      zh: '异议一条一行，写明日期、内容和以后怎样答复；只写机构，不写提出人。',
      en: 'An objection is one line with its day, what it is about and what became of it; bodies are named, never who raised it.',
    },
    16: {
      zh: '写错的用“更正”一步改，写明步骤、事实、原记和更正后的内容。',
      en: 'What was written down wrongly is put right by a correction that names the step, the fact, what stood there and what is right.',
    },
    17: {
      zh: '记录里不写身份证件号码、银行卡号、监督电话以外的电话、门牌、未成年人的个人情况和病情；写了的，记录暂不公布。',
      en: 'No identity numbers, bank cards, telephones but that of supervision, doors, data of children or illnesses stand in a record; one that has them is withheld.',
    },
    18: {
      zh: '“附件”写文件名，文件放在记录旁边同名的文件夹里，每件不超过20 MiB；一件附件只证明一件事。',
      en: 'Attachments are named by their files, which lie in the folder beside the record and have at most 20 MiB each; one attachment proves one thing.',
    },
    19: {
      zh: '有版本历史的，可以看出哪一步记得迟、哪一步改写过；版本历史只是旁证。',
      en: 'Where there is a version history, it shows which step was entered late and which was written anew; it is evidence, never proof.',
    },
    14: { zh: '文件按镇、村、年份存放，编号不重复使用。', en: 'Files stand by town, village and year, and a number is never used again.' },
  },
})
