import { articlesOf, type ManualCheck } from './unchecked.ts'

const practice = articlesOf('cn/practice/2004-01-01')

/** What inspectors look for, no law says in so many words, and no record shows. */
export const practiceChecks: readonly ManualCheck[] = [
  {
    id: 'signatures-are-own',
    cites: [practice(6)],
    asks: {
      zh: '签到、签字由本人签，不代签，不拿别处的签字页来用。',
      en: 'Attendance lists and minutes are signed by the people themselves, and no page of signatures is taken from elsewhere.',
    },
    why: {
      zh: '两件附件一模一样，程序看得出；重抄的、代签的，要拿原件对笔迹、问本人。',
      en: 'Two attachments that are the same are seen; what was copied by hand or signed for others shows on the original alone.',
    },
    beside: ['recorded-in-time', 'meeting-adds-up'],
  },
  {
    id: 'minutes-closed',
    cites: [practice(6)],
    asks: {
      zh: '会议记录写完写“以下空白”，议题不在会后添上去。',
      en: 'Minutes are closed below their last line, and no item is added after the meeting.',
    },
    why: {
      zh: '版本历史里改过的步骤，程序看得出；纸上后添的一行，要看墨色和笔迹，问到会的人。',
      en: 'A step that was changed later shows in the history of versions; a line added on paper shows in its ink, and to those who were there.',
    },
    beside: ['recorded-in-time', 'resolution-minutes'],
  },
  {
    id: 'observers-do-not-count',
    cites: [practice(5)],
    asks: {
      zh: '列席的人不算到会，也不投票。',
      en: 'Those who only observe are neither counted as present nor vote.',
    },
    why: {
      zh: '记录里到会的是一个数，列席的是名单；数里混没混进列席的，要看签到表。',
      en: 'Attendance is a number and observers are a list; whether the one holds the other, the attendance list tells.',
    },
    beside: ['meeting-roll', 'meeting-adds-up'],
  },
  {
    id: 'one-matter-one-vote',
    cites: [practice(5)],
    asks: {
      zh: '一件事表决一次，不把几件事捆在一起举一回手。',
      en: 'Each matter has a vote of its own; several are not tied into one show of hands.',
    },
    why: {
      zh: '一个文件只写一件事；会上是不是捆在一起表决的，记录里看不出来。',
      en: 'A file holds one matter; whether the meeting voted on several at once it does not show.',
    },
    beside: ['representatives-carried', 'assembly-carried'],
  },
  {
    id: 'project-not-split',
    cites: [practice(3)],
    asks: {
      zh: '一个工程不拆成几件，来躲开限额和招标。',
      en: 'One project is not split into several to stay below a threshold or to avoid a tender.',
    },
    why: {
      zh: '限额各地自己定；几件事是不是一件，要看现场。',
      en: 'Thresholds are set by each place, and whether several matters are one shows on the ground.',
    },
    beside: ['works-unchanged', 'works-after-disclosure'],
  },
  {
    id: 'board-worth-reading',
    cites: [practice(4)],
    asks: {
      zh: '公开栏上是村民要看的事，常换常新，不拿旧内容和琐事凑数。',
      en: 'The board shows what villagers want to know and is kept fresh, not filled with trifles and old sheets.',
    },
    why: {
      zh: '哪些事没有公开、公开得有没有用，只有村民说得出。',
      en: 'What was left out, and whether the rest is of any use, only villagers can say.',
    },
    beside: ['disclosure-posted', 'outcome-posted'],
  },
  {
    id: 'archive-complete',
    cites: [practice(8)],
    asks: {
      zh: '办结的事项归档：有目录、档号、保管期限和归档责任人，票据照片齐全。',
      en: 'A finished matter is archived with an index, a number, a term of keeping and somebody in charge, vouchers and photographs complete.',
    },
    why: {
      zh: '记录只列附件的名称；归没归档、齐不齐，要到档案柜里看。',
      en: 'A record names its attachments; whether they were archived, and all of them, shows in the cupboard.',
    },
    beside: ['resolution-minutes', 'approval-numbered'],
  },
  {
    id: 'figures-agree-everywhere',
    cites: [practice(4)],
    asks: {
      zh: '公开栏、会议记录和财务账上是同一个数。',
      en: 'Board, minutes and accounts have the same figures.',
    },
    why: {
      zh: '写进记录的数字互相矛盾，程序看得出；墙上贴的和账上记的，要拿来比。',
      en: 'Figures in the record that contradict each other are found; what hangs on the wall and stands in the books has to be held against them.',
    },
    beside: ['money-agrees', 'money-compared', 'disclosure-unchanged', 'outcome-unchanged'],
  },
]
