import { articlesOf, type ManualCheck } from './unchecked.ts'

const art = articlesOf('cn/vco/2026-01-01')
const old = articlesOf('cn/vco/2018-12-29')
const beijing = articlesOf('cn-bj/vco/2012-11-01')
const chongqing = articlesOf('cn-cq/vco/2013-11-01')
const hainan = articlesOf('cn-hi/vco/2025-12-03')
const hebei = articlesOf('cn-he/vco/2011-11-01')
const henan = articlesOf('cn-ha/vco/2011-09-01')
const shandong = articlesOf('cn-sd/vco/2013-01-01')
const shanghai = articlesOf('cn-sh/vco/2020-05-14')
const sichuan = articlesOf('cn-sc/vco/2015-12-03')
const tianjin = articlesOf('cn-tj/vco/2019-05-30')
const zhejiang = articlesOf('cn-zj/vco/2020-07-31')

/** The Organic Law, and the provinces that only repeat it. */
export const organicLaw: readonly ManualCheck[] = [
  {
    id: 'township-keeps-out',
    cites: [art(6, 1), old(5, 1), art(41, 3), old(36, 3)],
    asks: {
      zh: '乡镇政府可以指导、帮助，但不得干预依法由村民自己定的事。',
      en: 'The township guides and helps, but keeps out of what the villagers decide for themselves by law.',
    },
    why: {
      zh: '记录只有村里的步骤，看不到谁在会外打过招呼、定过调子。',
      en: 'A record holds the steps of the village, not what was said to it outside the meeting.',
    },
    beside: ['resolution-after-review', 'land-approved'],
  },
  {
    id: 'committee-kin',
    cites: [art(8, 2)],
    asks: {
      zh: '村民委员会成员之间实行近亲属回避。',
      en: "Near relatives do not sit together on the villagers' committee.",
    },
    why: { zh: '谁和谁是亲属，记录里不写。', en: 'Who is related to whom is not recorded.' },
    beside: ['deliberation-carried', 'representatives-convener', 'assembly-convener'],
  },
  {
    id: 'decisions-carried-out',
    cites: [art(12), old(10)],
    asks: {
      zh: '村民委员会要照村民会议、村民代表会议定的办，办事公道。',
      en: 'The committee carries out what the assembly and the representatives decided, and deals fairly.',
    },
    why: {
      zh: '实施情况由村里自己写，程序只能对日期和金额，看不到办得走没走样。',
      en: 'The village itself writes how it was carried out; days and sums can be compared, the deed cannot.',
    },
    beside: ['outcome-after-disclosure', 'outcome-posted'],
  },
  {
    id: 'committee-no-guarantee',
    cites: [art(13)],
    asks: {
      zh: '村民委员会不得替别人作担保。',
      en: 'The committee stands surety for nobody.',
    },
    why: {
      zh: '这要看合同和借款的内容，程序不读内容。',
      en: 'That lies in contracts and loans, whose content no program reads here.',
    },
    beside: ['matter-decider'],
  },
  {
    id: 'who-is-a-villager',
    cites: [art(25, 1), old(21, 1), art(26, 1), old(22, 1)],
    asks: {
      zh: '村民会议由本村年满十八周岁的村民组成，到会人数要从这些人里算。',
      en: 'The assembly is the villagers aged eighteen or over, and attendance is counted among them.',
    },
    why: {
      zh: '谁算本村村民，要看户籍、居住和本村认定；村情里只有总数，没有名单。',
      en: 'Who counts as a villager rests on registration, residence and the village’s own judgement; only a total is on file, no list.',
    },
    beside: ['assembly-quorum', 'meeting-roll'],
  },
  {
    id: 'assembly-on-request',
    cites: [
      art(25, 2),
      old(21, 2),
      chongqing(6, 2),
      hainan(9, 1),
      hebei(15, 1),
      shandong(17, 2),
      shanghai(13, 2),
      tianjin(10, 2),
      zhejiang(12, 2),
    ],
    asks: {
      zh: '十分之一以上的村民，或者三分之一以上的村民代表提议，就必须召集村民会议。',
      en: 'When one tenth of the villagers or one third of the representatives propose it, the assembly has to be called.',
    },
    why: {
      zh: '谁提过、有多少人提、有没有被压下，一件事的记录里看不到。',
      en: 'Who proposed it, how many they were and whether they were put off is in no record of a matter.',
    },
    beside: ['assembly-convener'],
  },
  {
    id: 'notice-reaches-everyone',
    cites: [art(25, 2), old(21, 2)],
    asks: {
      zh: '召集村民会议，要提前十天通知村民。',
      en: 'Villagers are told of the assembly ten days before.',
    },
    why: {
      zh: '记录只写哪天通知，写不出每个人是不是都知道了，外出的人尤其如此。',
      en: 'The record has the day of the notice, not whether each of them heard of it, least of all those who are away.',
    },
    beside: ['assembly-notice'],
  },
  {
    id: 'urgency-is-real',
    cites: [art(25, 2), hainan(9, 1)],
    asks: {
      zh: '只有遇到特殊情况，才可以临时通知开村民会议。',
      en: 'Only in special circumstances may the assembly be called at short notice.',
    },
    why: {
      zh: '什么算特殊，法律没有列；程序照录写明的理由，属实不属实要人看。',
      en: 'The law does not list what is special; the reason given is quoted, and people have to see whether it is so.',
    },
    beside: ['assembly-notice'],
  },
  {
    id: 'assembly-yearly',
    cites: [art(25, 3), hainan(9, 2), beijing(15, 2)],
    asks: { zh: '村民会议每年至少开一次。', en: 'The assembly meets at least once a year.' },
    why: {
      zh: '这是全村一年的事，不是一件事的步骤；没有议成决议的会，也不会有记录。',
      en: 'It is a duty of the year and not a step of one matter; a meeting that resolved nothing leaves no record here.',
    },
    beside: ['assembly-convener'],
  },
  {
    id: 'household-representative',
    cites: [art(26, 1), old(22, 1), art(32, 2), old(28, 1)],
    asks: {
      zh: '按户开会的，一户来一名代表，代表的是这一户的意思。',
      en: 'Where households meet, each sends one representative, who speaks for it.',
    },
    why: {
      zh: '记录只写到了多少户，家里有没有商量过、一户是不是来了两个，看不出来。',
      en: 'Only the number of households is written; whether the family talked it over, or sent two, cannot be seen.',
    },
    beside: ['assembly-quorum', 'group-quorum'],
  },
  {
    id: 'attendance-in-person',
    cites: [art(26, 1), old(22, 1), art(30, 2), old(26, 2)],
    asks: {
      zh: '到会的要是本人，人数要是真到的人数。',
      en: 'Those who attend are those they say they are, and as many as were counted.',
    },
    why: {
      zh: '程序只看到数字；代签、冒名、补签，要拿签到表去问本人。',
      en: 'A program sees numbers; names signed for others or afterwards show only when the list is held against the people.',
    },
    beside: ['assembly-quorum', 'representatives-quorum', 'group-quorum', 'review-quorum', 'meeting-adds-up'],
  },
  {
    id: 'consent-is-free',
    cites: [art(26, 1), old(22, 1), art(30, 2), old(26, 2)],
    asks: {
      zh: '决定要由到会的人自己表决通过，过半数才算。',
      en: 'Those present decide by their own votes, and more than half of them must agree.',
    },
    why: {
      zh: '票是不是出于自愿，有没有人受压、收钱、没听明白，票数里没有。',
      en: 'Whether a vote was free, bought, pressed or not understood is not in its number.',
    },
    beside: ['assembly-carried', 'representatives-carried', 'group-carried'],
  },
  {
    id: 'annual-report-heard',
    cites: [art(27, 1), old(23, 1), hebei(12), zhejiang(14, 2)],
    asks: {
      zh: '村民会议每年要审议村民委员会的工作报告。',
      en: "Each year the assembly considers the committee's report.",
    },
    why: {
      zh: '这是一年一次的工作，不是要走“四议两公开”的一件事。',
      en: 'It is yearly work, and no matter that goes through the six steps.',
    },
    beside: [],
  },
  {
    id: 'improper-decision-undone',
    cites: [art(27, 1), old(23, 1)],
    asks: {
      zh: '村民委员会、村民代表会议定得不妥的，村民会议可以撤销或者改掉。',
      en: 'What the committee or the representatives decided improperly the assembly may undo or change.',
    },
    why: {
      zh: '妥不妥当由村民会议判断，不是算得出来的。',
      en: 'What is improper the assembly judges; it cannot be computed.',
    },
    beside: ['representatives-carried', 'matter-decider'],
  },
  {
    id: 'matter-named-truly',
    cites: [art(28, 1), old(24, 1)],
    asks: {
      zh: '列在法律里的几类事，要经村民会议讨论决定才能办。',
      en: 'The matters on the law’s list are done only when the assembly has decided them.',
    },
    why: {
      zh: '程序信记录写的“类别”；方案的内容是不是这一类、有没有拆小了绕开，要人读方案。',
      en: 'The category is taken from the record; whether the plan is of that kind, or was cut up to slip past, somebody has to read.',
    },
    beside: ['matter-decider'],
  },
  {
    id: 'matter-claimed-by-the-assembly',
    cites: [art(28, 1, 6), old(24, 1, 9)],
    asks: {
      zh: '村民会议认为应当由它决定的其他事，也要经它决定。',
      en: 'Whatever else the assembly holds to be its own is decided by it too.',
    },
    why: {
      zh: '只有村民会议知道它认为哪些事该归它；记录里没有这张单子。',
      en: 'Only the assembly knows what it holds to be its own; no such list is on file.',
    },
    beside: ['matter-decider'],
    for: ['other'],
  },
  {
    id: 'delegation-is-real',
    cites: [art(28, 2), old(24, 2), art(29, 1), old(25, 1)],
    asks: {
      zh: '村民代表会议只能定村民会议真的授权给它的事。',
      en: 'The representatives decide only what the assembly has in truth handed to them.',
    },
    why: {
      zh: '程序只看村情或者记录写没写授权；授权会开没开、原件管不管这件事，要翻原件。',
      en: 'That a delegation is written down is seen; whether the assembly met for it, and whether it covers this matter, the original tells.',
    },
    beside: ['matter-decider', 'delegation-term'],
  },
  {
    id: 'important-enough-for-the-party',
    cites: [art(28, 3), hainan(7, 3), tianjin(4, 2)],
    asks: {
      zh: '重要的事，提交村民会议或者村民代表会议以前，先由村党组织研究讨论。',
      en: 'Important matters are studied by the village Party organisation before they go to the assembly or the representatives.',
    },
    why: {
      zh: '哪些算重要，法律没有划线；程序只看先后，研究得认真不认真看不到。',
      en: 'What is important the law leaves open; the order is checked, the care is not.',
    },
    beside: ['party-first'],
  },
  {
    id: 'committee-stands-in',
    cites: [art(28, 4), hainan(7, 4)],
    asks: {
      zh: '没有集体经济组织、由村民委员会代行的，集体财产的事参照集体经济组织的法律来定。',
      en: "Where the committee stands in for the collective, collective property is decided after the model of the collective's own law.",
    },
    why: {
      zh: '村里有没有集体经济组织、这件事是不是代行，记录里不写；“参照”到哪一步也要人定。',
      en: 'Whether the village has a collective of its own is not recorded, and how far “by reference” goes is for people to say.',
    },
    beside: ['matter-decider', 'members-quorum', 'members-carried'],
  },
  {
    id: 'village-large-enough',
    cites: [art(29, 1), old(25, 1), chongqing(10, 1), henan(50, 1), sichuan(15, 1)],
    asks: {
      zh: '人数较多或者居住分散的村，才可以设村民代表会议。',
      en: "A village may have a representatives' meeting where it is large or scattered.",
    },
    why: {
      zh: '多少算多、怎样算散，法律没有数。',
      en: 'How large or how scattered the law does not put in numbers.',
    },
    beside: ['representatives-composed', 'matter-decider'],
  },
  {
    id: 'representatives-chosen',
    cites: [art(29, 2), old(25, 2)],
    asks: {
      zh: '村民代表按每五户至十五户推选一人，或者由村民小组推选，任期和村民委员会一样。',
      en: 'Representatives are chosen one for five to fifteen households, or by the groups, for the term of the committee.',
    },
    why: {
      zh: '推选不在一件事的记录里；村情只有代表的人数，没有是谁推的、哪年到期。',
      en: 'The choosing is in no record of a matter; on file is their number, not who chose them nor until when.',
    },
    beside: ['representatives-composed', 'representatives-minimum'],
  },
  {
    id: 'representatives-answer-for-it',
    cites: [art(29, 3), old(25, 3)],
    asks: {
      zh: '村民代表要对推选他的户或者小组负责，受村民监督。',
      en: 'A representative answers to the households or the group that chose him, and villagers watch over him.',
    },
    why: {
      zh: '这是平日的行为，没有日期也没有票数。',
      en: 'That is daily conduct, without a day or a count.',
    },
    beside: ['representatives-carried'],
  },
  {
    id: 'representatives-quarterly',
    cites: [
      art(30, 1),
      old(26, 1),
      beijing(20, 1),
      hainan(14, 1),
      hebei(20, 2),
      shandong(24, 1),
      shanghai(18, 2),
      sichuan(16, 1),
      tianjin(14),
      zhejiang(23, 1),
    ],
    asks: { zh: '村民代表会议每季度开一次。', en: 'The representatives meet once a quarter.' },
    why: {
      zh: '这是全村一季一次的事，不是一件事的步骤；只开会、没形成决议的，这里没有记录。',
      en: 'It is a duty of the quarter and not a step of one matter; a meeting that resolved nothing leaves no record here.',
    },
    beside: ['representatives-convener'],
  },
  {
    id: 'representatives-on-request',
    cites: [
      art(30, 1),
      old(26, 1),
      hainan(14, 1),
      hebei(20, 2),
      shandong(24, 1),
      shanghai(18, 2),
      sichuan(16, 1),
      tianjin(14),
      zhejiang(23, 1),
    ],
    asks: {
      zh: '五分之一以上的村民代表提议，就应当召集村民代表会议。',
      en: 'When one fifth of the representatives propose it, they have to be called together.',
    },
    why: {
      zh: '提议书不在记录里，没有回音的提议更不会有记录。',
      en: 'The proposal is not recorded, least of all one that was left unanswered.',
    },
    beside: ['representatives-convener'],
  },
  {
    id: 'content-is-lawful',
    cites: [
      art(31, 2),
      old(27, 2),
      chongqing(9),
      hainan(22, 1),
      henan(52, 2),
      shandong(21, 4),
      shanghai(21, 1),
      sichuan(27),
      zhejiang(42, 1),
    ],
    asks: {
      zh: '村规民约和各种决定不得违法，不得违背公序良俗，不得侵犯村民的人身、民主和财产权利。',
      en: 'Charter, rules and decisions may not break the law, offend good morals, or touch the person, the rights and the property of villagers.',
    },
    why: {
      zh: '这要读懂内容、衡量权利；程序走得对，内容仍可能违法。',
      en: 'It takes reading the content and weighing rights; a decision taken in due form can still be unlawful.',
    },
    beside: ['matter-decider', 'assembly-carried', 'representatives-carried', 'group-carried', 'charter-filed'],
    for: ['charter'],
  },
  {
    id: 'township-corrects',
    cites: [art(31, 3), old(27, 3), henan(52, 3), shanghai(21, 2), hainan(22, 2), zhejiang(42, 2)],
    asks: {
      zh: '违法的村规民约和决定，由乡镇政府责令改正。',
      en: 'Where charter, rules or decisions break the law, the township has them corrected.',
    },
    why: { zh: '这是政府的职责，在村里的记录之外。', en: 'It is the duty of the government, outside the record of the village.' },
    beside: ['charter-filed', 'charter-filed-in-time'],
    for: ['charter'],
  },
  {
    id: 'group-affairs-important',
    cites: [art(32, 1)],
    asks: {
      zh: '本组的重要事项，由村民小组会议讨论决定。',
      en: 'What is important for a group is decided by the group.',
    },
    why: {
      zh: '哪些是本组的、够不够重要，要看土地和财产归谁，程序只看记录写的类别。',
      en: 'What is the group’s own, and important, depends on whose land and property it is; only the category written down is seen.',
    },
    beside: ['matter-decider', 'group-quorum'],
    for: ['group-affairs'],
  },
  {
    id: 'group-told-in-time',
    cites: [art(32, 4), old(28, 3), henan(53, 2), shandong(25, 2), hainan(20, 2)],
    asks: {
      zh: '小组定了集体财产的事，决定和办的情况要及时告诉本组村民。',
      en: 'What a group decides of its collective property, and how it went, is told to its villagers promptly.',
    },
    why: {
      zh: '记录里的公开栏是村里的；组里有没有说到、多快算及时，没有数。',
      en: 'The board in the record is the village’s; whether the group was told, and how soon is prompt, has no number.',
    },
    beside: ['group-carried', 'disclosure-posted'],
    for: ['group-affairs'],
  },
  {
    id: 'consultation-held',
    cites: [art(33, 1), hainan(8, 1)],
    asks: {
      zh: '关系村民切身利益的事，以及村民反映的难处和纠纷，村民委员会要组织协商。',
      en: 'What closely touches villagers, and the hardships and disputes they bring, the committee lays open for consultation.',
    },
    why: {
      zh: '村庄规划、筹资筹劳、帮扶，程序提示先协商；别的事算不算切身利益、该请谁来，法律留给村里判断。',
      en: 'Of planning, raising funds and labour, and assistance a note asks for it; what else touches them closely, and who should be asked, is left to the village.',
    },
    beside: ['consulted-first', 'deliberation-after-proposal', 'deliberation-carried'],
    for: ['village-planning', 'public-welfare', 'fund-and-labour-raising', 'assistance'],
  },
  {
    id: 'consultation-followed',
    cites: [art(33, 3), hainan(8, 3)],
    asks: {
      zh: '协商定下的事要及时办；该上会的，要召集村民会议或者村民代表会议。',
      en: 'What was settled in consultation is done promptly, and brought to the assembly or the representatives where it must be.',
    },
    why: {
      zh: '协商的结论是一段话，程序不把它和后来的决议逐句对照。',
      en: 'Its outcome is prose, and no program holds it against the later resolution.',
    },
    beside: ['matter-decider', 'outcome-posted'],
  },
  {
    id: 'disclosed-promptly',
    cites: [art(35, 2), old(30, 2), tianjin(15, 2)],
    asks: {
      zh: '村民会议、村民代表会议定的事和办的情况，要及时公布。',
      en: 'What the assembly and the representatives decided, and how it went, is published promptly.',
    },
    why: {
      zh: '“及时”是几天，国家的法律没有说；有的省写了天数，那一条才查。',
      en: 'How many days “promptly” has the nation does not say; where a province does, that rule is checked.',
    },
    beside: ['disclosure-within', 'disclosure-posted'],
  },
  {
    id: 'disclosed-in-full',
    cites: [art(35, 2), old(30, 2)],
    asks: {
      zh: '救灾款物、补贴、协助政府的工作、协商结果和村民关心的事，都要公布。',
      en: 'Relief, subsidies, work for the government, results of consultation and whatever villagers care about are all published.',
    },
    why: {
      zh: '没有写成记录的事，程序不知道有；漏没漏，只有村民看得出。',
      en: 'What was never written down no program knows of; that something is missing only villagers see.',
    },
    beside: ['board-written'],
  },
  {
    id: 'disclosed-each-quarter',
    cites: [art(35, 3), old(30, 3), hainan(24, 2), henan(55, 3), shandong(27, 3), shanghai(23, 4), zhejiang(29, 2)],
    asks: {
      zh: '一般事项至少每季度公布一次，财务往来多的每月公布收支，重大事项随时公布。',
      en: 'Ordinary matters are published every quarter, busy accounts every month, major matters at once.',
    },
    why: {
      zh: '这是按季按月的工作，不是一件事的步骤；财务往来多不多、事项重不重大，也要人判断。',
      en: 'It is work of the quarter and the month and not a step of one matter; what is busy and what is major, people judge.',
    },
    beside: ['disclosure-posted'],
  },
  {
    id: 'posting-stays',
    cites: [art(35, 4)],
    asks: {
      zh: '要有公开栏，贴出去的要贴满十五天。',
      en: 'There is a public board, and what is put up stays for fifteen days.',
    },
    why: {
      zh: '程序按写下的起止日期算天数；中途被撕、被盖、被雨淋，只有走到栏前才知道。',
      en: 'The days written down are counted; that a sheet was torn off, covered or washed out is seen only at the board.',
    },
    beside: ['disclosure-posted', 'outcome-posted', 'plan-posted'],
  },
  {
    id: 'posted-is-true',
    cites: [art(35, 4), old(30, 4), hainan(24, 3), henan(55, 4), shandong(28), shanghai(23, 1), tianjin(17, 1), zhejiang(29, 3)],
    asks: {
      zh: '公布的内容要真实，和会议定的、账上记的一致。',
      en: 'What is published is true, and agrees with what was decided and with the books.',
    },
    why: {
      zh: '程序看得到记录，看不到墙上的纸，也看不到账本和现场。',
      en: 'A program sees the record, not the sheet on the wall, the books or the place itself.',
    },
    beside: ['disclosure-posted', 'outcome-posted', 'board-written'],
  },
  {
    id: 'inquiries-answered',
    cites: [art(35, 4), old(30, 4)],
    asks: { zh: '村民来查询，村民委员会要接受。', en: 'The committee takes the inquiries of villagers.' },
    why: {
      zh: '登记在“异议”里的，没有答复就不算办结；没有登记的，程序看不到。',
      en: 'What is logged under objections keeps a matter open until it is answered; what was never logged is not seen.',
    },
    beside: ['objections-settled', 'board-written'],
  },
  {
    id: 'complaint-looked-into',
    cites: [art(36), old(31)],
    asks: {
      zh: '不公布或者公布得不真实，村民可以反映，政府要调查核实、责令公布。',
      en: 'Where nothing or nothing true was published villagers may complain, and the government looks into it and orders it published.',
    },
    why: { zh: '投诉和调查在政府那里，不在村里的记录里。', en: 'Complaint and inquiry lie with the government, not in the record.' },
    beside: ['disclosure-posted', 'outcome-posted'],
  },
  {
    id: 'supervisors-exist',
    cites: [art(37, 1), old(32)],
    asks: {
      zh: '村里要有村务监督机构，由村民会议或者村民代表会议推选，其中要有懂财会、管理的人。',
      en: 'A village has supervisors, chosen by the assembly or the representatives, some of whom know accounting or management.',
    },
    why: {
      zh: '村情里不写监督机构的人和他们会什么。',
      en: 'Who they are, and what they know, is not on file.',
    },
    beside: [],
  },
  {
    id: 'supervisors-no-kin',
    cites: [
      art(37, 1),
      old(32),
      beijing(27, 2),
      hainan(26, 3),
      hebei(22, 1),
      henan(56, 4),
      shandong(31, 4),
      shanghai(25, 2),
      sichuan(28, 2),
      tianjin(18, 2),
      zhejiang(30, 2),
    ],
    asks: {
      zh: '村民委员会成员和他们的近亲属，不得进村务监督机构。',
      en: 'Members of the committee and their near relatives are not among the supervisors.',
    },
    why: { zh: '亲属关系和监督机构的名单，记录里都没有。', en: 'Neither kinship nor the list of supervisors is on file.' },
    beside: [],
  },
  {
    id: 'supervisors-report',
    cites: [art(37, 3)],
    asks: {
      zh: '村务监督机构发现侵害群众利益的违纪违法，要向上反映。',
      en: 'Supervisors who find wrongs against the villagers report them upward.',
    },
    why: {
      zh: '这是监督机构自己的行为，记录里看不到该报而没报的。',
      en: 'It is their own conduct; what was left unreported no record shows.',
    },
    beside: [],
  },
  {
    id: 'committee-appraised',
    cites: [art(38, 1), old(33, 1)],
    asks: {
      zh: '村民委员会成员每年至少接受一次民主评议，由村务监督机构主持。',
      en: 'Members of the committee are appraised by the villagers once a year, under the supervisors.',
    },
    why: { zh: '这是一年一次的工作，不是一件要定的事。', en: 'It is yearly work, and not a matter to decide.' },
    beside: [],
  },
  {
    id: 'archive-is-true',
    cites: [art(39), old(34), shanghai(30), tianjin(20, 1), zhejiang(37, 2)],
    asks: {
      zh: '会议记录等村务档案要真实、准确、完整、规范。',
      en: 'Minutes and the rest of the archive are true, accurate, complete and in good order.',
    },
    why: {
      zh: '程序能查出前后矛盾和缺项；编得一致的假记录、会后补写的纪要、假合同假发票，查不出来。',
      en: 'Gaps and contradictions are found; a false record that agrees with itself, minutes written later, a forged contract or invoice are not.',
    },
    beside: ['resolution-minutes', 'meeting-adds-up', 'meeting-roll'],
  },
  {
    id: 'committee-audited',
    cites: [art(40, 2), old(35, 2)],
    asks: {
      zh: '村民委员会成员要接受任期和离任经济责任审计，结果要公布。',
      en: 'Members of the committee are audited during and after their term, and the result is published.',
    },
    why: {
      zh: '审计由政府组织，按任期进行，不属于哪一件事。',
      en: 'The government audits, by terms of office; it belongs to no one matter.',
    },
    beside: ['outcome-posted'],
  },
  {
    id: 'villager-goes-to-court',
    cites: [art(41, 1), old(36, 1)],
    asks: {
      zh: '村民委员会或者它的成员作的决定侵害了村民的合法权益，受害的村民可以请法院撤销。',
      en: 'A villager whose rights are harmed by a decision of the committee or of its members may have a court annul it.',
    },
    why: { zh: '侵害没侵害，由法院判断。', en: 'Whether it does harm is for the court.' },
    beside: ['deliberation-carried'],
  },
  {
    id: 'fund-raising-within-bounds',
    cites: [art(42, 2), old(37, 2)],
    asks: {
      zh: '办公益的钱，由村民会议通过筹资筹劳解决。',
      en: 'Money for public welfare is raised in funds and labour by the assembly.',
    },
    why: {
      zh: '筹多少算多、谁可以免、是不是自愿，另有规定，不在册；程序只看由哪个会定。',
      en: 'How much is too much, who is exempt and whether it is voluntary stand in other rules that are not on file; only the body that decides is checked.',
    },
    beside: ['matter-decider'],
    for: ['fund-and-labour-raising'],
  },
  {
    id: 'resident-units-asked',
    cites: [art(47, 2), old(38, 2)],
    asks: {
      zh: '讨论的事和驻村的单位有关，应当同这些单位协商。',
      en: 'Where a matter concerns offices and enterprises seated in the village, they are consulted.',
    },
    why: { zh: '有没有关、关着谁，要看方案内容。', en: 'Whether and whom it concerns lies in the content of the plan.' },
    beside: ['matter-decider', 'deliberation-carried'],
  },
]
