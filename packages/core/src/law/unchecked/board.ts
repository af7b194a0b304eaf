import { articlesOf, type ManualCheck } from './unchecked.ts'

const art = articlesOf('cn/vco/2026-01-01')
const old = articlesOf('cn/vco/2018-12-29')
const beijing = articlesOf('cn-bj/vco/2012-11-01')
const chongqing = articlesOf('cn-cq/vco/2013-11-01')
const hainan = articlesOf('cn-hi/vco/2025-12-03')
const hebeiBoard = articlesOf('cn-he/disclosure/1999-05-27')
const henan = articlesOf('cn-ha/vco/2011-09-01')
const ningbo = articlesOf('cn-zj-ningbo/rural-rule-of-law/2021-05-01')
const shandong = articlesOf('cn-sd/vco/2013-01-01')
const shandongBoard = articlesOf('cn-sd/disclosure/2018-09-21')
const shanghai = articlesOf('cn-sh/vco/2020-05-14')
const sichuan = articlesOf('cn-sc/vco/2015-12-03')
const sichuanBoard = articlesOf('cn-sc/disclosure/2009-11-01')
const sichuanLand = articlesOf('cn-sc/land-contract/2026-01-01')
const tianjin = articlesOf('cn-tj/vco/2019-05-30')
const zhejiang = articlesOf('cn-zj/vco/2020-07-31')

/** What hangs on the board besides one decision, and what lies in the cupboard afterwards. */
export const board: readonly ManualCheck[] = [
  {
    id: 'listed-for-the-board',
    cites: [
      beijing(28, 2),
      chongqing(27, 1),
      hainan(24, 1),
      hebeiBoard(5),
      henan(55, 2),
      shandong(27, 2),
      shandongBoard(7),
      shanghai(23, 3),
      sichuanBoard(8),
      tianjin(17, 1),
      zhejiang(29, 1),
    ],
    asks: {
      zh: '要公开的事各地另有一张清单，比全国的长：收支、债务、水电费、低保、征地、补贴等。',
      en: 'Each place has its own list of what goes on the board, longer than the nation’s: accounts, debts, water and power, social aid, land, subsidies.',
    },
    why: {
      zh: '清单上多数不是要定的事，没有记录；漏没漏，要对着清单看公开栏。',
      en: 'Most of it is no matter to decide and has no record; what is missing shows when list and board are held together.',
    },
    beside: ['board-written', 'disclosure-posted'],
  },
  {
    id: 'regular-posting-dates',
    cites: [hebeiBoard(7), shandongBoard(12), sichuanBoard(10)],
    asks: {
      zh: '定期公开各有日子：四川在每季、每月结束后十日内，河北每半年一次，在七月底和次年一月底以前，山东的收支每月逐笔。',
      en: 'Regular disclosure has its days: in Sichuan within ten days of the quarter or month, in Hebei by the end of July and of January, in Shandong each month item by item.',
    },
    why: { zh: '定期公开不是一件事的步骤，这里没有记录。', en: 'It is no step of one matter and has no record here.' },
    beside: ['disclosure-within', 'disclosure-posted'],
  },
  {
    id: 'outcome-within-ten-days',
    cites: [chongqing(27, 1, 1), chongqing(30), sichuanBoard(8), sichuanBoard(10)],
    asks: {
      zh: '四川、重庆：办的情况也要公布；该随时公布的，在事情发生之日起十日内。',
      en: 'Sichuan and Chongqing: how it was carried out is published too, within ten days of the event where it may not wait.',
    },
    why: {
      zh: '哪一天算“发生”，条文没有说；程序只算决议以后的十日，对结果公开不算。',
      en: 'Which day is the event is not said; the ten days are counted from the resolution only, not of the outcome.',
    },
    beside: ['disclosure-within', 'outcome-after-acceptance', 'outcome-follows'],
  },
  {
    id: 'plan-on-the-board-too',
    cites: [chongqing(30), shandongBoard(13, 1)],
    asks: {
      zh: '重庆、山东：公开栏上的内容要留够天数，重庆十日，山东五日，没有只说决议和结果。',
      en: 'Chongqing and Shandong: what is on the board stays up, ten days and five; that is not said of resolution and outcome alone.',
    },
    why: {
      zh: '会前公示算不算村务公开，这两处没有写；程序只算决议公开和结果公开。',
      en: 'Whether a posting before the vote is disclosure neither says; only the two disclosures are counted.',
    },
    beside: ['disclosure-posted', 'outcome-posted'],
  },
  {
    id: 'groups-publish-too',
    cites: [chongqing(32, 1), chongqing(32, 3), hainan(24, 4), sichuanBoard(21)],
    asks: {
      zh: '村民小组的事也要公开；重庆对组务公开有异议的，三日内答复。',
      en: 'Groups publish their affairs too; in Chongqing an objection to that is answered in three days.',
    },
    why: { zh: '记录里的公开栏是村里的，分不出小组的。', en: 'The board on record is the village’s and not told apart from a group’s.' },
    beside: ['disclosure-posted', 'objection-answered'],
    for: ['group-affairs'],
  },
  {
    id: 'answer-still-disputed',
    cites: [chongqing(31, 2), chongqing(35, 2), sichuanBoard(17), shandongBoard(17)],
    asks: {
      zh: '对答复还不服的，四川、重庆可以由村民会议或者村民代表会议定，也可以找政府：四川二十日、重庆十日内答复。',
      en: 'Where the answer is disputed, in Sichuan and Chongqing the assembly or the representatives decide, or the government answers, within twenty days and ten.',
    },
    why: {
      zh: '政府收到和答复的日子不在村里的记录里。',
      en: 'When the government heard of it, and answered, the village’s record does not say.',
    },
    beside: ['objection-answered', 'objections-settled'],
  },
  {
    id: 'complaints-by-place',
    cites: [beijing(29, 3), chongqing(40), hebeiBoard(12), henan(59, 1), shandong(38), shanghai(28, 2), sichuan(34)],
    asks: {
      zh: '公开不及时、不真实的，村民可以向监督机构和政府反映，政府要查；重庆村里先在三日内书面答复，政府二十日内答复。',
      en: 'Of late or untrue notices villagers complain to supervisors and government, which look into it; in Chongqing the village answers in writing in three days, the government in twenty.',
    },
    why: { zh: '反映和调查不在这里的记录里。', en: 'Complaint and inquiry are in no record here.' },
    beside: ['disclosure-posted', 'outcome-posted', 'objection-answered'],
  },
  {
    id: 'committee-decision-void',
    cites: [shandong(39, 2), hainan(32, 2), shandong(39, 1), sichuan(39), zhejiang(43, 2)],
    asks: {
      zh: '村民委员会的决定侵害村民的，可以请法院撤销；山东还写明，同法律和政策相抵触的决定无效。',
      en: 'A decision of the committee that harms a villager may be annulled in court; in Shandong one that contradicts law or policy is void.',
    },
    why: { zh: '侵害没侵害、抵触没抵触，由法院和政府判断。', en: 'Harm and contradiction are for court and government.' },
    beside: ['deliberation-carried'],
  },
  {
    id: 'archive-holds-its-list',
    cites: [art(39), old(34), beijing(32, 1), chongqing(38, 2), hainan(30, 2), henan(60), zhejiang(37, 1)],
    asks: {
      zh: '村务档案有一张单子：全国2026年起是选举、会议记录、公益设施、基本建设等，以前和多数省份还有承包合同、账目、资产、宅基地和征地补偿。',
      en: 'The archive has a list: elections, minutes, facilities and construction in the nation since 2026; before that, and in most provinces still, contracts, accounts, assets, house sites and compensation.',
    },
    why: {
      zh: '记录只列附件的名称；单子上的齐不齐，要开柜看。',
      en: 'A record names its attachments; whether all of the list is there the cupboard shows.',
    },
    beside: ['resolution-minutes'],
  },
  {
    id: 'archive-is-everybodys',
    cites: [chongqing(38, 3), chongqing(38, 4), shandong(34), sichuanBoard(15), tianjin(20, 1)],
    asks: {
      zh: '村务档案不得据为己有、擅自改毁；四川的公开档案，重庆同本人有关的档案，村民来查不得拒绝。',
      en: 'Nobody keeps, alters or destroys the archive; villagers may see that of disclosure in Sichuan and what concerns them in Chongqing.',
    },
    why: { zh: '谁来查过、给没给看，不在记录里。', en: 'Who asked, and was let, is not recorded.' },
    beside: ['resolution-minutes', 'board-written'],
  },
  {
    id: 'disclosure-archived',
    cites: [beijing(32, 2), hebeiBoard(11), shandongBoard(10)],
    asks: {
      zh: '村务公开的资料要真实完整地归档，河北保存得和账簿一样久，北京、山东按档案规定。',
      en: 'Papers of disclosure are archived true and complete, in Hebei as long as the books, in Beijing and Shandong as archive rules say.',
    },
    why: { zh: '归没归档、存多久，要看档案。', en: 'Whether they were, and how long they are kept, the archive shows.' },
    beside: ['board-written'],
  },
  {
    id: 'sichuan-land-archived',
    cites: [sichuanLand(41, 2), sichuanLand(41, 3)],
    asks: {
      zh: '四川：承包和流转的材料归入村里的档案，有关的人可以查，不收费。',
      en: 'Sichuan: papers of contracting and transfer go into the village archive, and those concerned see them free of charge.',
    },
    why: { zh: '档案和查阅不在记录里。', en: 'Neither archive nor inquiries are on record.' },
    beside: ['contract-filed'],
    for: ['land-contracting', 'plot-adjustment', 'outside-contracting'],
  },
  {
    id: 'ningbo-small-powers-listed',
    cites: [ningbo(19, 1), ningbo(19, 3)],
    asks: {
      zh: '宁波：小微权力清单和流程图，由村民会议或者村民代表会议定下以后公布，办事照着办。',
      en: 'Ningbo: the list of small powers and their procedures is settled by the assembly or the representatives, published, and followed.',
    },
    why: { zh: '清单没有类别，各村写了什么不在册。', en: 'The list has no category, and what each village wrote is not on file.' },
    beside: ['matter-decider'],
  },
  {
    id: 'ningbo-questions-and-adviser',
    cites: [ningbo(16, 2), ningbo(23, 1)],
    asks: {
      zh: '宁波：村民查询要解释，向政府反映的二十日内答复；法律顾问哪天在哪里，要向村民公布。',
      en: 'Ningbo: inquiries are explained, complaints to the government answered within twenty days; when and where the adviser can be met is published.',
    },
    why: {
      zh: '登记过的异议程序看得到，政府那边和顾问的日程看不到。',
      en: 'Objections that were logged are seen; the government’s side and the adviser’s hours are not.',
    },
    beside: ['objections-settled', 'adviser-consulted'],
  },
]
