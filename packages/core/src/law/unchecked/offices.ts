import { articlesOf, type ManualCheck } from './unchecked.ts'

const art = articlesOf('cn/vco/2026-01-01')
const old = articlesOf('cn/vco/2018-12-29')
const beijing = articlesOf('cn-bj/vco/2012-11-01')
const chongqing = articlesOf('cn-cq/vco/2013-11-01')
const hainan = articlesOf('cn-hi/vco/2025-12-03')
const hebei = articlesOf('cn-he/vco/2011-11-01')
const henan = articlesOf('cn-ha/vco/2011-09-01')
const shandong = articlesOf('cn-sd/vco/2013-01-01')
const shandongBoard = articlesOf('cn-sd/disclosure/2018-09-21')
const shanghai = articlesOf('cn-sh/vco/2020-05-14')
const sichuan = articlesOf('cn-sc/vco/2015-12-03')
const sichuanBoard = articlesOf('cn-sc/disclosure/2009-11-01')
const tianjin = articlesOf('cn-tj/vco/2019-05-30')
const zhejiang = articlesOf('cn-zj/vco/2020-07-31')

/** Who holds office in a village, how they are watched, and how they lose it: all of it beside the decisions of one matter. */
export const offices: readonly ManualCheck[] = [
  {
    id: 'village-set-up',
    cites: [art(3, 2), old(3, 2), hebei(6, 2), henan(3, 2), shandong(3, 2), shanghai(6, 1), tianjin(3, 1), zhejiang(3, 2)],
    asks: {
      zh: '村民委员会设立、撤销、调整范围，由乡镇提出，村民会议同意，县级政府批准。',
      en: 'A committee is set up, dissolved or redrawn on the township’s proposal, with the assembly’s consent and the county’s approval.',
    },
    why: {
      zh: '类别里没有这一种；记在“其他事项”里的，程序以为可以授权给村民代表会议，其实不能。',
      en: 'It has no category; filed under other matters it is taken for one that may be delegated, which it may not.',
    },
    beside: ['matter-decider'],
    for: ['other'],
  },
  {
    id: 'committee-composed',
    cites: [
      art(8, 1),
      art(8, 2),
      old(6, 1),
      old(6, 2),
      hainan(2, 3),
      hebei(7, 1),
      hebei(7, 2),
      henan(8, 1),
      henan(8, 3),
      shandong(6, 2),
      shanghai(8),
      sichuan(9, 1),
      tianjin(6, 1),
      tianjin(6, 2),
    ],
    asks: {
      zh: '村民委员会三至七人，其中要有妇女；海南、河南的具体名额由村民会议定。',
      en: 'The committee has three to seven members, a woman among them; in Hainan and Henan the assembly settles how many.',
    },
    why: {
      zh: '村情只写人数，用来算应到；谁是妇女、名额是谁定的，不在册。',
      en: 'Only the number is on file, to count who should attend; which of them are women, and who settled the number, is not.',
    },
    beside: ['meeting-roll', 'representatives-composed'],
  },
  {
    id: 'elections-by-their-own-law',
    cites: [
      art(14, 1),
      art(15, 2),
      art(16, 2),
      art(17, 1),
      art(18, 2),
      art(19, 2),
      old(11, 1),
      old(12, 2),
      old(13, 2),
      old(14, 1),
      old(15, 2),
      old(16, 2),
    ],
    asks: {
      zh: '村民委员会由村民直接选举；名单、投票、罢免各有自己的人数和天数。',
      en: 'Villagers elect the committee themselves; the roll, the ballot and recalls have numbers and days of their own.',
    },
    why: {
      zh: '选举不走“四议两公开”，这里没有选举的步骤。',
      en: 'Elections do not go through the six steps, and have no step here.',
    },
    beside: [],
  },
  {
    id: 'office-given-up-and-filled',
    cites: [art(20), art(23), old(19), chongqing(8, 1, 2), henan(45, undefined, 2), henan(47)],
    asks: {
      zh: '村民委员会成员辞职，要村民会议或者村民代表会议通过；缺额由它们补选。',
      en: 'A member of the committee resigns with the consent of the assembly or the representatives, who also fill the seat.',
    },
    why: { zh: '这是人事，不是要走六步的一件事，没有类别。', en: 'It is about persons and no matter of six steps, and has no category.' },
    beside: ['matter-decider'],
  },
  {
    id: 'end-of-office-announced',
    cites: [zhejiang(35), henan(46, 2), beijing(27, 1), beijing(33, 2)],
    asks: {
      zh: '职务终止的，要按期告诉村民：浙江十五日以内，河南五日以内。',
      en: 'That an office has ended is announced in time: within fifteen days in Zhejiang, five in Henan.',
    },
    why: { zh: '谁的职务哪天终止，不在册。', en: 'Whose office ended on what day is not on file.' },
    beside: [],
  },
  {
    id: 'handed-over-in-ten-days',
    cites: [art(24), old(20), henan(40, 2), shandong(9, 1)],
    asks: {
      zh: '新一届村民委员会产生后，十日内把印章、账目、档案移交完。',
      en: 'Within ten days of a new committee seal, books and archive are handed over.',
    },
    why: { zh: '移交不是一件要定的事，没有步骤可写。', en: 'Handing over is no matter to decide and has no step.' },
    beside: [],
  },
  {
    id: 'sub-committees-chosen',
    cites: [beijing(7, 2), chongqing(17, 2)],
    asks: {
      zh: '下属委员会的成员，要由村民会议或者村民代表会议推选、通过；北京限换届后十五日内。',
      en: 'Members of sub-committees are chosen or confirmed by the assembly or the representatives, in Beijing within fifteen days of an election.',
    },
    why: { zh: '推选没有类别，名单不在册。', en: 'Choosing them has no category, and their list is not on file.' },
    beside: ['matter-decider'],
  },
  {
    id: 'accounts-kept-by-whom',
    cites: [shandong(14, 1), shandong(16, 1), shandong(22), beijing(30, 2)],
    asks: {
      zh: '任用、解聘财会人员，把账交给别人代理，要村民会议或者授权的村民代表会议通过；山东的成员补贴标准也一样。',
      en: 'Hiring or dismissing the accountant, or having others keep the books, takes the assembly or the representatives it authorised; so do the members’ allowances in Shandong.',
    },
    why: {
      zh: '除了补贴，类别里没有；记在“其他事项”里，由人核对。',
      en: 'But for allowances it has no category; filed under other matters, people look at it.',
    },
    beside: ['matter-decider'],
  },
  {
    id: 'accountants-no-kin',
    cites: [sichuan(9, 2), beijing(30, 3), shandong(16, 2)],
    asks: {
      zh: '村干部的近亲属不管本村的账：四川是主任、副主任的配偶和直系，北京是成员的配偶和直系，山东是主任的近亲属。',
      en: 'Kin of those in office do not keep the books: of head and deputies in Sichuan, of all members in Beijing, of the head in Shandong.',
    },
    why: { zh: '亲属关系不在册。', en: 'Kinship is not on file.' },
    beside: [],
  },
  {
    id: 'seal-in-two-hands',
    cites: [sichuan(11), beijing(31)],
    asks: {
      zh: '印章有审批、登记、备案的制度；四川还要求批的人和管的人不是同一个。',
      en: 'Use of the seal is approved, entered and filed; in Sichuan whoever approves does not keep it.',
    },
    why: { zh: '印章的登记簿在村里，记录里没有。', en: 'Its register lies in the village, not in the record.' },
    beside: ['resolution-minutes'],
  },
  {
    id: 'shandong-committee-monthly',
    cites: [shandong(12, 2)],
    asks: { zh: '山东：村民委员会每月至少开一次会。', en: 'Shandong: the committee meets at least once a month.' },
    why: { zh: '这是每月的工作，不是一件事的步骤。', en: 'It is a duty of the month and not a step of one matter.' },
    beside: ['deliberation-carried'],
  },
  {
    id: 'plans-of-the-village',
    cites: [
      zhejiang(15, 1, 1),
      chongqing(8, 1, 3),
      hebei(16, 1, 2),
      shandong(10, undefined, 4),
      shandong(20, 1, 1),
      shanghai(15, 2, 4),
      shanghai(15, 2, 5),
      sichuan(13, undefined, 2),
      tianjin(7, undefined, 3),
    ],
    asks: {
      zh: '经济社会发展规划和年度计划由村民会议定，有的地方还有预算和决算。',
      en: 'The plan of economic and social development and the plan of the year are the assembly’s, in some places budget and accounts too.',
    },
    why: {
      zh: '类别里的“村庄规划”说的是建设；这几样没有类别，记在“其他事项”里由人核对。',
      en: 'Village planning as a category means building; these have none, and filed under other matters people look at them.',
    },
    beside: ['matter-decider'],
    for: ['other', 'village-planning'],
  },
  {
    id: 'grants-and-running-costs',
    cites: [beijing(19, 1, 3), beijing(19, 1, 4), hainan(7, 1, 6), hainan(7, 1, 7), hebei(17, 1, 9)],
    asks: {
      zh: '政府拨的、社会捐的钱物怎么用要上会；北京还有日常运行经费，海南还有基本农田保护方案。',
      en: 'How grants and donations are used goes to a meeting; so do running costs in Beijing and the plan for protected farmland in Hainan.',
    },
    why: { zh: '类别里没有，程序不知道该由哪个会定。', en: 'They have no category, so that the body is not known here.' },
    beside: ['matter-decider'],
    for: ['other', 'collective-income-use'],
  },
  {
    id: 'undoing-not-delegated',
    cites: [art(27, 2), old(23, 2), beijing(18, 2), chongqing(10, 2), hebei(16, 2), shandong(19, 2), shanghai(16, 1), zhejiang(14, 3)],
    asks: {
      zh: '审议报告、评议、改村民委员会的决定，可以授权给村民代表会议；改村民代表会议自己的决定，不能授权给它。',
      en: 'Hearing the report, appraising, and undoing what the committee decided may be delegated to the representatives; undoing their own decisions may not.',
    },
    why: {
      zh: '这几样没有类别；授权的原件写了什么，要人看。',
      en: 'These have no category; what the delegation says, the original tells.',
    },
    beside: ['matter-decider', 'delegation-term'],
  },
  {
    id: 'hainan-never-delegated',
    cites: [hainan(11, 1), hainan(11, 2, 1), hainan(11, 2, 3), hainan(11, 2, 4), hainan(16)],
    asks: {
      zh: '海南：设不设村民代表会议、代表的名额、村民委员会的名额、小组的设立和调整，只能由村民会议定。',
      en: 'Hainan: whether there are representatives and how many, how many sit on the committee, and the groups, only the assembly settles.',
    },
    why: {
      zh: '类别里没有；记在“其他事项”里的，程序以为可以授权。',
      en: 'They have no category; filed under other matters they are taken for some that may be delegated.',
    },
    beside: ['matter-decider'],
    for: ['other'],
  },
  {
    id: 'group-head-chosen',
    cites: [
      art(32, 3),
      old(28, 2),
      beijing(25, 2),
      chongqing(25, undefined, 1),
      hainan(17, 1),
      hebei(21, 1),
      henan(41, 1),
      shanghai(11, 1),
      sichuan(23, 1),
      zhejiang(25, 2),
    ],
    asks: {
      zh: '村民小组长由小组会议推选，任期和村民委员会一样；北京限换届后十五日，海南、河南三十日。',
      en: 'A group chooses its head for the committee’s term; within fifteen days of the election in Beijing, thirty in Hainan and Henan.',
    },
    why: { zh: '推选没有类别，小组长的任期不在册。', en: 'Choosing has no category, and terms of heads are not on file.' },
    beside: ['group-carried', 'group-convener'],
  },
  {
    id: 'group-head-recalled',
    cites: [henan(43, 2), shanghai(11, 2), sichuan(23, 3), zhejiang(25, 4), hebei(21, 3)],
    asks: {
      zh: '换小组长也由小组会议定；上海要三分之二以上投票、其中过半数通过，河南要三分之二以上的选民通过。',
      en: 'The group removes its head too: in Shanghai two thirds vote and more than half of them agree, in Henan two thirds of the voters agree.',
    },
    why: {
      zh: '罢免没有类别，按一般的小组会议算票会算少。',
      en: 'A recall has no category, and counted as any group meeting it would need too few.',
    },
    beside: ['group-carried'],
  },
  {
    id: 'groups-set-up',
    cites: [chongqing(22, 2), sichuan(20), shanghai(6, 2)],
    asks: {
      zh: '设立、撤销、调整村民小组，先由有关小组讨论，四川、重庆报乡镇批准、县备案，上海报乡镇审核；重庆还要村里的会通过。',
      en: 'Groups are set up, dissolved or redrawn once they have discussed it; township and county approve or file it, and in Chongqing a meeting of the village passes it.',
    },
    why: { zh: '类别里没有这一种。', en: 'It has no category.' },
    beside: ['matter-decider', 'group-carried'],
  },
  {
    id: 'group-matters-listed',
    cites: [chongqing(24), hainan(20, 1), sichuan(22)],
    asks: {
      zh: '四川、重庆、海南列了由小组定的事：小组的地、收益、征地补偿费、企业和财产，重庆还有误工补贴和公益事业。',
      en: 'Sichuan, Chongqing and Hainan list what a group decides: its land, income, compensation, enterprises and property, in Chongqing allowances and welfare as well.',
    },
    why: {
      zh: '程序只有“村民小组事项”一类，是不是小组的要看归谁所有。',
      en: 'There is one category for a group’s affairs; whether something is the group’s depends on who owns it.',
    },
    beside: ['group-quorum', 'group-carried', 'matter-decider'],
    for: ['group-affairs'],
  },
  {
    id: 'shanghai-group-on-request',
    cites: [shanghai(19, 1)],
    asks: {
      zh: '上海：本组三分之一以上的成年村民或者户代表提议，就要召集小组会议。',
      en: 'Shanghai: when a third of a group’s adults or households propose it, the group is called together.',
    },
    why: { zh: '提议不在记录里。', en: 'The proposal is not recorded.' },
    beside: ['group-convener'],
  },
  {
    id: 'group-below-the-village',
    cites: [hainan(23, 1), shandong(40, 2), sichuan(36)],
    asks: {
      zh: '小组定的事，不得同村民会议或者代表会议定的相抵触。',
      en: 'What a group decides may not contradict the assembly or the representatives.',
    },
    why: { zh: '抵触没抵触，要把两份决定放在一起读。', en: 'Whether it does takes reading both.' },
    beside: ['group-carried'],
    for: ['group-affairs'],
  },
  {
    id: 'shanghai-assets-settled-first',
    cites: [shanghai(6, 3)],
    asks: {
      zh: '上海：村、组撤销或者调整以前，集体资产先清查，处置方案由村民会议、小组会议分别通过，报乡镇审核。',
      en: 'Shanghai: before a village or a group is dissolved or redrawn its assets are counted; assembly and groups each pass the plan, and the township examines it.',
    },
    why: { zh: '一件记录只有一个决议的会，这里要两个。', en: 'A record has one body that resolves, and this takes two.' },
    beside: ['matter-decider', 'group-carried'],
    for: ['asset-disposal'],
  },
  {
    id: 'representatives-replaced',
    cites: [zhejiang(22, 4), beijing(24, 3), chongqing(14, 3), hainan(13, 3), hebei(19, 2), shanghai(17, 2), tianjin(13, 2)],
    asks: {
      zh: '推选他的户或者小组可以换掉代表；浙江三分之一以上、重庆和海南五分之一以上的选民提出，三十日内表决。',
      en: 'Those who chose a representative may replace him; on the motion of a third of the voters in Zhejiang, a fifth in Chongqing and Hainan, they vote within thirty days.',
    },
    why: {
      zh: '没有代表名单，提出和表决都不在一件事的记录里。',
      en: 'There is no list of them; neither motion nor vote is in the record of a matter.',
    },
    beside: ['representatives-composed'],
  },
  {
    id: 'representatives-seat-ends',
    cites: [chongqing(14, 1), shandong(42, 1), shandong(42, 2)],
    asks: {
      zh: '代表连续三次无故不来，山东是资格终止，重庆是小组可以终止他的资格。',
      en: 'Absent three times running without reason, a representative loses his seat in Shandong, and may lose it by his group in Chongqing.',
    },
    why: { zh: '记录只有到会人数，不写谁没有来。', en: 'How many came is written, not who stayed away.' },
    beside: ['representatives-quorum', 'representatives-composed'],
  },
  {
    id: 'change-of-representatives-announced',
    cites: [zhejiang(22, 6), chongqing(14, 4), hainan(13, 5)],
    asks: {
      zh: '代表有变动要告诉村民，浙江、重庆限五日以内。',
      en: 'A change among the representatives is announced, within five days in Zhejiang and Chongqing.',
    },
    why: { zh: '村情只在人数变了的时候加一行，不写公告。', en: 'The village page has a new row when numbers change, and no announcement.' },
    beside: ['representatives-composed', 'meeting-roll'],
  },
  {
    id: 'supervisors-number',
    cites: [
      zhejiang(30, 1),
      beijing(27, 2),
      hainan(26, 1),
      hebei(22, 1),
      henan(56, 2),
      shandong(31, 1),
      shandongBoard(14, 1),
      shanghai(25, 1),
      sichuan(28, 2),
      sichuanBoard(11, 2),
      tianjin(18, 1),
    ],
    asks: {
      zh: '监督机构几个人各地有数：一般三至五人，上海、天津三至七人，四川的公开监督小组三至九人，山东取单数。',
      en: 'How many supervisors there are each place says: three to five as a rule, up to seven in Shanghai and Tianjin, up to nine in Sichuan’s group for disclosure, an odd number in Shandong.',
    },
    why: { zh: '村情没有这一栏。', en: 'The village page has no column for them.' },
    beside: [],
  },
  {
    id: 'supervisors-answer-to-the-village',
    cites: [
      art(37, 2),
      beijing(27, 3),
      chongqing(33, 1),
      henan(56, 3),
      hebei(22, 2),
      shanghai(25, 3),
      sichuan(29),
      sichuanBoard(13, 1),
      tianjin(19, 2),
      zhejiang(32, 2),
    ],
    asks: {
      zh: '监督机构要对村民会议和代表会议负责，向它们报告：四川每年一次，它的公开监督小组和重庆每半年一次。',
      en: 'Supervisors answer and report to the assembly and the representatives: yearly in Sichuan, every half year in Chongqing and by Sichuan’s group for disclosure.',
    },
    why: { zh: '这是按年按半年的工作，不是一件事的步骤。', en: 'It is work of the year or half year and not a step of one matter.' },
    beside: [],
  },
  {
    id: 'supervisors-renewed-in-time',
    cites: [hainan(26, 3), zhejiang(31, 1), shandong(31, 3)],
    asks: {
      zh: '监督机构和村民委员会同届；海南要在新的村民委员会选出后三十日内推选。',
      en: 'Supervisors serve the committee’s term; in Hainan new ones are chosen within thirty days of the new committee.',
    },
    why: { zh: '推选的日子不在册。', en: 'The day they were chosen is not on file.' },
    beside: [],
  },
  {
    id: 'supervisors-replaced',
    cites: [
      beijing(27, 4),
      hainan(27, 1),
      hebei(22, 3),
      shandong(43, 2),
      shandongBoard(21, 2),
      shanghai(25, 4),
      sichuanBoard(18, 1),
      sichuanBoard(19),
      sichuanBoard(24),
      zhejiang(31, 2),
    ],
    asks: {
      zh: '监督机构的人不尽责，由村民会议或者村民代表会议换掉、补上；多少人可以提出、几天内补选，各地有数。',
      en: 'Supervisors who fail are replaced by the assembly or the representatives; how many may move it, and within how many days, each place says.',
    },
    why: { zh: '罢免和补选没有类别。', en: 'Recall and replacement have no category.' },
    beside: ['matter-decider'],
  },
  {
    id: 'sichuan-supervisors-sit-in',
    cites: [sichuan(10), sichuanBoard(14), sichuanBoard(13, 2)],
    asks: {
      zh: '四川：村民委员会开会、研究村务公开，监督的人要列席；理财小组可以否决违规的开支。',
      en: 'Sichuan: supervisors sit in when the committee meets and when it settles what to publish; those for finance may veto unlawful spending.',
    },
    why: { zh: '列席是自由填写的文字，否决的单据不在记录里。', en: 'Who sat in is free text, and a vetoed voucher is not recorded.' },
    beside: ['deliberation-carried'],
  },
  {
    id: 'unfit-twice',
    cites: [art(38, 2), old(33, 2), beijing(33, 2), chongqing(36, 4), shanghai(29, 2), sichuan(32, 2), zhejiang(33, 2)],
    asks: {
      zh: '连续两次被评为不称职的，职务终止。',
      en: 'Whoever is found unfit twice running loses the office.',
    },
    why: { zh: '评议的结果不在一件事的记录里。', en: 'The outcome of an appraisal is in the record of no matter.' },
    beside: [],
  },
  {
    id: 'appraised-in-due-form',
    cites: [
      chongqing(36, 1),
      chongqing(36, 2),
      chongqing(36, 3),
      shandong(29, 2),
      sichuan(31, 4),
      sichuan(32, 1),
      beijing(33, 1),
      shanghai(29, 1),
      zhejiang(33, 1),
    ],
    asks: {
      zh: '评议的结果要公布；重庆提前十日公布办法，重庆、山东两次要隔六个月，四川、重庆有十分之一以上村民提议就要评。',
      en: 'Its outcome is published; Chongqing announces it ten days before, there and in Shandong six months lie between two, and in Sichuan and Chongqing a tenth of the villagers can have one held.',
    },
    why: { zh: '评议是一年一次的工作，没有步骤可写。', en: 'An appraisal is yearly work and has no step.' },
    beside: [],
  },
  {
    id: 'audit-in-time',
    cites: [
      art(40, 1, 6),
      art(40, 2),
      old(35, 1, 6),
      old(35, 2),
      beijing(14),
      chongqing(37, 2),
      chongqing(37, 3),
      hainan(31, 3),
      shandong(30, 1),
      shandong(30, 3),
      shanghai(31, 2),
      sichuan(33, 3),
      tianjin(21),
    ],
    asks: {
      zh: '离任审计的结果要在下一届选举以前公布，中途离任的重庆、海南、山东限三十日；五分之一以上村民要求的事也要审。',
      en: 'The audit of those who leave is published before the next election, within thirty days where they leave early in Chongqing, Hainan and Shandong; what a fifth of the villagers ask for is audited too.',
    },
    why: {
      zh: '审计由政府组织，按任期算，不属于哪一件事。',
      en: 'The government audits, by terms of office; it belongs to no one matter.',
    },
    beside: [],
  },
  {
    id: 'wrongs-in-office',
    cites: [chongqing(41), hainan(33), shandong(37), sichuan(37), zhejiang(44)],
    asks: {
      zh: '侵占挪用、无据收支、擅自处置集体财产、不按规定开会和公开的，责令改正，依法处理。',
      en: 'Taking or diverting money, dealings without a receipt, disposing of property unasked, and meetings or notices against the rules are put right and dealt with by law.',
    },
    why: {
      zh: '程序说得出哪一步不合规定，怎样处理由政府和有关机关定。',
      en: 'Which step broke a rule is said here; what follows, government and others decide.',
    },
    beside: ['matter-decider', 'works-unchanged'],
  },
]
