import { articlesOf, type ManualCheck } from './unchecked.ts'

const beijing = articlesOf('cn-bj/vco/2012-11-01')
const chongqing = articlesOf('cn-cq/vco/2013-11-01')
const hainan = articlesOf('cn-hi/vco/2025-12-03')
const hebei = articlesOf('cn-he/vco/2011-11-01')
const hebeiBoard = articlesOf('cn-he/disclosure/1999-05-27')
const henan = articlesOf('cn-ha/vco/2011-09-01')
const shandong = articlesOf('cn-sd/vco/2013-01-01')
const shandongBoard = articlesOf('cn-sd/disclosure/2018-09-21')
const shanghai = articlesOf('cn-sh/vco/2020-05-14')
const sichuan = articlesOf('cn-sc/vco/2015-12-03')
const sichuanBoard = articlesOf('cn-sc/disclosure/2009-11-01')
const tianjin = articlesOf('cn-tj/vco/2019-05-30')
const zhejiang = articlesOf('cn-zj/vco/2020-07-31')

/** What several provinces ask in the same way; then each of them. */
export const provinces: readonly ManualCheck[] = [
  {
    id: 'representatives-ask-first',
    cites: [beijing(21), chongqing(13), hainan(14, 2), shandong(24, 3), shanghai(18, 4), tianjin(14)],
    asks: {
      zh: '村民代表会前要征求所代表的村民的意见，有的地方还要求会上如实反映。',
      en: 'Before they meet, representatives ask those they stand for; in some places they must also report it faithfully.',
    },
    why: { zh: '代表问过谁、带回什么话，记录里没有。', en: 'Whom they asked, and what they brought back, is not recorded.' },
    beside: ['representatives-notice', 'representatives-carried'],
  },
  {
    id: 'representatives-within-the-assembly',
    cites: [zhejiang(23, 3), chongqing(11, 2), henan(51, 4), shandong(24, 4), sichuan(16, 3)],
    asks: {
      zh: '村民代表会议的决定，不得同村民会议的决定相抵触。',
      en: 'What the representatives decide may not contradict the assembly.',
    },
    why: { zh: '抵触没抵触，要把两份决定的内容放在一起读。', en: 'Whether it does takes reading the two side by side.' },
    beside: ['representatives-carried', 'matter-decider'],
  },
  {
    id: 'representatives-fit',
    cites: [zhejiang(19), beijing(23), tianjin(13, 1)],
    asks: {
      zh: '村民代表要有选举权，守法公道，有议事能力。',
      en: 'A representative has the vote, keeps the law, is fair and able to deliberate.',
    },
    why: { zh: '没有代表名单，品行和能力也不是数。', en: 'There is no list of them, and character is no number.' },
    beside: ['representatives-composed'],
  },
  {
    id: 'decisions-not-changed-at-will',
    cites: [zhejiang(24, 2), chongqing(15, 2), hainan(32, 1, 2)],
    asks: {
      zh: '依法定下的事不得随意改；确要改的，回到原来的会上定。',
      en: 'What was duly decided is not changed at will; if it must be, the same body decides.',
    },
    why: { zh: '办的时候悄悄改了内容，记录里不会写。', en: 'A change made quietly while it was carried out is not written down.' },
    beside: ['outcome-after-disclosure', 'resolution-minutes'],
  },
  {
    id: 'disclosure-in-due-order',
    cites: [chongqing(29), shandongBoard(11), sichuanBoard(9)],
    asks: {
      zh: '公开以前，先由村民委员会提方案，监督机构审查，再开会讨论确定。',
      en: 'Before a posting the committee proposes it, the supervisors review it and a meeting settles it.',
    },
    why: { zh: '公开之前的这几步，记录格式里没有。', en: 'The record has no place for these steps.' },
    beside: ['disclosure-filed', 'disclosure-posted', 'disclosure-after-resolution'],
  },
  {
    id: 'disclosed-on-request',
    cites: [chongqing(27, 1, 10), hainan(24, 1, 9), shandongBoard(8), sichuanBoard(8)],
    asks: {
      zh: '达到法定人数的村民或者代表联名要求公开的事，也要公开。',
      en: 'What enough villagers or representatives together ask to see is published too.',
    },
    why: { zh: '联名要求不在记录里。', en: 'Their request is not recorded.' },
    beside: ['board-written'],
  },
  {
    id: 'committee-majority-of-all',
    cites: [sichuan(10), hainan(6, 1)],
    asks: {
      zh: '村民委员会定事，要经它全体组成人员过半数同意。',
      en: 'The committee decides by more than half of all its members.',
    },
    why: {
      zh: '记录是“两委”的联席会，只有一个票数，分不出村民委员会自己的票。',
      en: 'The record is of the joint meeting and has one count; the committee’s own votes cannot be told apart.',
    },
    beside: ['deliberation-carried', 'deliberation-quorum'],
  },
  {
    id: 'delegation-made-public-and-filed',
    cites: [shandong(23, 2), sichuan(17)],
    asks: {
      zh: '换届后及时由村民会议定授权，授权情况告诉村民，并报乡镇备案。',
      en: 'After each election the assembly settles the delegation, which is made public and filed with the township.',
    },
    why: {
      zh: '授权是全村的事，不是一件事的步骤；张榜和备案不在册。',
      en: 'It is the village’s affair and no step of one matter; neither posting nor filing is on file.',
    },
    beside: ['matter-decider', 'delegation-term'],
  },
  {
    id: 'beijing-called-in-five-days',
    cites: [beijing(20, 1)],
    asks: {
      zh: '北京：遇特殊情况或者五分之一以上代表提议，五日内召集村民代表会议。',
      en: 'Beijing: in special circumstances, or when one fifth of the representatives propose it, they are called within five days.',
    },
    why: { zh: '哪天提议的，记录里没有。', en: 'The day of the proposal is not recorded.' },
    beside: ['representatives-convener'],
  },
  {
    id: 'beijing-delegation-in-the-charter',
    cites: [beijing(19, 2)],
    asks: {
      zh: '北京：授权村民代表会议定哪些事，要写在村民自治章程里。',
      en: 'Beijing: what the representatives may decide is written in the villagers’ charter.',
    },
    why: { zh: '程序看村情写没写授权，章程原件不在册。', en: 'That a delegation is on file is checked; the charter itself is not.' },
    beside: ['matter-decider'],
  },
  {
    id: 'beijing-refusal-explained',
    cites: [beijing(26)],
    asks: {
      zh: '北京：小组长、代表提的事，村民委员会不采纳的要说明理由。',
      en: 'Beijing: where the committee does not take up what a group head or representative brings, it says why.',
    },
    why: { zh: '没有采纳的提议不会成为一件记录。', en: 'A proposal not taken up never becomes a record.' },
    beside: ['deliberation-after-proposal'],
  },
  {
    id: 'beijing-charter-widely-consulted',
    cites: [beijing(17, 3)],
    asks: {
      zh: '北京：制定、修改章程和村规民约，要先广泛征集村民意见。',
      en: 'Beijing: villagers are widely asked before a charter or village rules are proposed.',
    },
    why: { zh: '“广泛”没有数；程序只查备案。', en: '“Widely” has no number; only the filing is checked.' },
    beside: ['charter-filed'],
    for: ['charter'],
  },
  {
    id: 'chongqing-truly-unreachable',
    cites: [chongqing(7, 3)],
    asks: {
      zh: '重庆：外出联系不上或者回不来的、发病期间的和不能明确表达意志的，不算在总数里；总数怎么算、怎样联系过，要向村民会议报告。',
      en: 'Chongqing: those away and out of reach or unable to return, and those who cannot make their will known, are left out of the total; how it was counted is told to the assembly.',
    },
    why: {
      zh: '程序按记录写的人数另算，作为提示；是不是真的联系不上、报告了没有，要人核对。',
      en: 'The number on record is taken off, with a note; whether they were truly out of reach, and this was reported, people must see.',
    },
    beside: ['assembly-quorum'],
  },
  {
    id: 'chongqing-vote-too-divided',
    cites: [chongqing(11, 3)],
    asks: {
      zh: '重庆：代表会上分歧较大、难以形成决议的，应当提交村民会议。',
      en: 'Chongqing: where the representatives are too divided to resolve, the matter goes to the assembly.',
    },
    why: {
      zh: '分歧多大算大，没有数；没有通过的，程序只说可以往哪里去。',
      en: 'How divided is too divided has no number; of a lost vote it is only said where it may go.',
    },
    beside: ['representatives-carried', 'matter-decider'],
  },
  {
    id: 'chongqing-called-in-fifteen-days',
    cites: [chongqing(12, 1)],
    asks: {
      zh: '重庆：五分之一以上代表提议，十五日内召集村民代表会议。',
      en: 'Chongqing: when one fifth of the representatives propose it, they are called within fifteen days.',
    },
    why: { zh: '哪天提议的，记录里没有。', en: 'The day of the proposal is not recorded.' },
    beside: ['representatives-convener'],
  },
  {
    id: 'chongqing-papers',
    cites: [chongqing(12, 2)],
    asks: {
      zh: '重庆：重要事项，会前要给代表相关材料。',
      en: 'Chongqing: for important matters representatives get the papers beforehand.',
    },
    why: {
      zh: '哪些算重要没有划线，材料给没给记录里没有。',
      en: 'What is important is left open, and whether papers were given is not recorded.',
    },
    beside: ['representatives-notice'],
  },
  {
    id: 'chongqing-seal-kept',
    cites: [chongqing(21, 2)],
    asks: {
      zh: '重庆：会议定了的事，主任签字、登记以后才盖章。',
      en: 'Chongqing: what was decided is sealed once the head has signed and it is entered.',
    },
    why: { zh: '印章和登记簿在村里，记录里没有。', en: 'Seal and register are in the village, not in the record.' },
    beside: ['resolution-minutes'],
  },
  {
    id: 'chongqing-regular-posting',
    cites: [chongqing(30)],
    asks: {
      zh: '重庆：按季、按月公布的，在下一季首月、下月的十五日以前贴出。',
      en: 'Chongqing: what is due by quarter or month is up by the fifteenth of the month after.',
    },
    why: {
      zh: '定期公开不是一件事的步骤；程序只查随时公布的十日和贴满的天数。',
      en: 'Regular posting is no step of a matter; only the ten days after an event, and the days it hung, are checked.',
    },
    beside: ['disclosure-within', 'disclosure-posted'],
  },
  {
    id: 'chongqing-objection-answered',
    cites: [chongqing(31, 1), chongqing(35, 1)],
    asks: {
      zh: '重庆：村民对公开有异议的三日内答复，监督委员会有异议的五日内答复。',
      en: 'Chongqing: an objection of a villager is answered in three days, one of the supervisors in five.',
    },
    why: {
      zh: '登记在“异议”里的，按天数核对；没有登记的，程序看不到。',
      en: 'What is logged under objections is counted in days; what was never logged is not seen.',
    },
    beside: ['objection-answered'],
  },
  {
    id: 'hainan-papers-posted',
    cites: [hainan(9, 1)],
    asks: {
      zh: '海南：开村民会议要公告议题，张贴或者印发会议材料。',
      en: 'Hainan: the agenda of the assembly is announced, its papers posted or handed out.',
    },
    why: {
      zh: '程序只查提前十天；材料贴没贴、发没发，记录里没有。',
      en: 'Only the ten days are checked; whether papers were given out is not recorded.',
    },
    beside: ['assembly-notice'],
  },
  {
    id: 'hainan-charter-in-due-order',
    cites: [hainan(10, 1)],
    asks: {
      zh: '海南：章程、村规民约的草案要先印发或者张榜，再经村民代表会议讨论，然后才上村民会议。',
      en: 'Hainan: a draft charter is handed out or posted, then discussed by the representatives, then brought to the assembly.',
    },
    why: {
      zh: '村民会议以前的几步没有单独的步骤可写；程序查由谁定和备案。',
      en: 'These have no step of their own; who decides, and the filing, are checked.',
    },
    beside: ['charter-opened-first', 'charter-filed', 'matter-decider'],
    for: ['charter'],
  },
  {
    id: 'hainan-delegation-written',
    cites: [hainan(11, 2), hainan(11, 3)],
    asks: {
      zh: '海南：授权要用书面，代表会议不得再转授给别的组织。',
      en: 'Hainan: the delegation is in writing, and is not passed on to any other body.',
    },
    why: {
      zh: '授权书原件不在册；有没有转手，记录里看不到。',
      en: 'The paper is not on file, nor can it be seen whether it was passed on.',
    },
    beside: ['matter-decider'],
  },
  {
    id: 'hainan-representatives-pass-it-up',
    cites: [hainan(15)],
    asks: {
      zh: '海南：过半数代表认为该由村民会议定的，代表会议应当提请村民会议。',
      en: 'Hainan: where more than half of the representatives hold that a matter is the assembly’s, it is brought there.',
    },
    why: { zh: '代表认为该由谁定，不是一次有票数的表决。', en: 'What they hold is no vote with a count on record.' },
    beside: ['matter-decider', 'representatives-carried'],
  },
  {
    id: 'hainan-presided-by-office',
    cites: [hainan(21, 1)],
    asks: {
      zh: '海南：会由村民委员会主任主持，主任不能来的委托副主任。',
      en: 'Hainan: the head of the committee presides, or the deputy he names.',
    },
    why: { zh: '“主持人”写的是姓名，是什么职务程序不知道。', en: 'The record names a person, not his office.' },
    beside: ['resolution-minutes', 'assembly-convener', 'representatives-convener'],
  },
  {
    id: 'hainan-chair-has-an-interest',
    cites: [hainan(21, 2), hainan(21, 3)],
    asks: {
      zh: '海南：主持人和讨论的事有利害关系、过半数成员认为会影响决定的，要换人主持；小组会议也可以派员主持。',
      en: 'Hainan: where more than half hold that the chair has an interest that may affect the decision, another presides; for a group, somebody may be sent.',
    },
    why: {
      zh: '利害关系不在记录里；大家怎么认为，也没有票数。',
      en: 'Interests are not recorded, nor is what those present thought of them.',
    },
    beside: ['resolution-minutes', 'representatives-carried', 'assembly-carried', 'group-carried'],
  },
  {
    id: 'hainan-question-answered',
    cites: [hainan(24, 3)],
    asks: {
      zh: '海南：村民对公布的内容有疑问的，村民委员会十五日内解答。',
      en: 'Hainan: a question on what was published is answered within fifteen days.',
    },
    why: {
      zh: '登记在“异议”里的，按天数核对；没有登记的，程序看不到。',
      en: 'What is logged under objections is counted in days; what was never logged is not seen.',
    },
    beside: ['objection-answered'],
  },
  {
    id: 'hainan-money-on-the-wall',
    cites: [hainan(25, 2), hainan(25, 3)],
    asks: {
      zh: '海南：财务和费用必须张榜，公开栏要固定在室外醒目的地方。',
      en: 'Hainan: money is always published on the wall, on a fixed board outdoors that is easily seen.',
    },
    why: {
      zh: '程序只看写没写地点；贴在哪、醒不醒目，要到现场看。',
      en: 'That a place is written is checked; where it hangs and how well it is seen, only a visit tells.',
    },
    beside: ['board-written', 'disclosure-posted', 'outcome-posted'],
  },
  {
    id: 'henan-who-may-propose',
    cites: [henan(54, 1)],
    asks: {
      zh: '河南：村里的各个组织、十分之一以上村民或者五分之一以上代表联名，都可以提出重大事项的建议。',
      en: 'Henan: the organisations of the village, one tenth of the villagers or one fifth of the representatives may propose a major matter.',
    },
    why: {
      zh: '联名人数不在记录里；没有人接的建议也不会成为记录。',
      en: 'Who signed is not recorded, and a proposal nobody took up becomes no record.',
    },
    beside: ['proposal-carried', 'deliberation-after-proposal'],
  },
  {
    id: 'henan-vouchers-checked',
    cites: [henan(58, undefined, 3)],
    asks: { zh: '河南：报账前的原始凭证由村务监督委员会审核。', en: 'Henan: the supervisors check vouchers before they are booked.' },
    why: { zh: '凭证不在记录里。', en: 'Vouchers are not in the record.' },
    beside: ['outcome-posted'],
  },
  {
    id: 'shandong-notice-written-and-posted',
    cites: [shandong(17, 2), shandong(24, 2)],
    asks: {
      zh: '山东：村民会议的内容要张榜；代表会议的事项要书面通知代表并张榜。',
      en: 'Shandong: what the assembly meets on is posted; representatives are told theirs in writing, and it is posted.',
    },
    why: {
      zh: '程序查提前几天；是不是书面、贴没贴，记录里没有。',
      en: 'The days are checked; whether it was in writing, and posted, is not recorded.',
    },
    beside: ['assembly-notice', 'representatives-notice'],
  },
  {
    id: 'shandong-decision-void',
    cites: [shandong(24, 5), shandong(40, 1)],
    asks: {
      zh: '山东：没有授权、不合程序的代表会议决定无效；同法律、国家政策相抵触的决定也无效。',
      en: 'Shandong: a decision of the representatives without delegation or due form is void, and so is any that contradicts the law or state policy.',
    },
    why: {
      zh: '程序说得出哪里不合程序，不宣布无效；内容抵触没抵触，要人判断。',
      en: 'Where due form failed is said, but nothing is declared void; whether the content contradicts, people judge.',
    },
    beside: ['matter-decider', 'representatives-quorum', 'representatives-carried', 'representatives-convener'],
  },
  {
    id: 'shandong-each-natural-village',
    cites: [shandongBoard(13, 3)],
    asks: {
      zh: '山东：管着几个自然村的，要在各自然村分别公开。',
      en: 'Shandong: where one committee has several hamlets, it publishes in each.',
    },
    why: {
      zh: '有几个自然村，村情里没有；公开栏是自由填写的文字。',
      en: 'How many hamlets there are is not on file; the place of the board is free text.',
    },
    beside: ['board-written', 'disclosure-posted'],
  },
  {
    id: 'shandong-objection-answered',
    cites: [shandongBoard(16, 1), shandongBoard(16, 2)],
    asks: {
      zh: '山东：对公开方案的异议五日内提，村民委员会五日内答复。',
      en: 'Shandong: objections to what is to be published are raised in five days and answered in five.',
    },
    why: {
      zh: '登记在“异议”里的，按天数核对；没有登记的，程序看不到。',
      en: 'What is logged under objections is counted in days; what was never logged is not seen.',
    },
    beside: ['objection-answered'],
  },
  {
    id: 'shanghai-delegation-by-survey',
    cites: [shanghai(16, 2)],
    asks: {
      zh: '上海：可以书面征求意见来授权：过半数成年村民或者三分之二以上的户实名反馈，其中过半同意。',
      en: 'Shanghai: a delegation may be given by a written survey: more than half of the adults or two thirds of the households answer by name, and more than half of the answers agree.',
    },
    why: {
      zh: '授权是全村的事，反馈人数不在一件事的记录里。',
      en: 'It is the village’s affair; the answers are in no record of a matter.',
    },
    beside: ['matter-decider'],
  },
  {
    id: 'shanghai-agenda-published',
    cites: [shanghai(13, 2), shanghai(18, 4)],
    asks: { zh: '上海：通知开会时，要公布议题和议程。', en: 'Shanghai: with the notice, matters and agenda are published.' },
    why: {
      zh: '程序查提前十日；议题议程公布没公布，记录里没有。',
      en: 'The ten days are checked; whether the agenda was published is not recorded.',
    },
    beside: ['assembly-notice', 'representatives-notice'],
  },
  {
    id: 'shanghai-supervisors-may-call',
    cites: [shanghai(26, 3)],
    asks: {
      zh: '上海：村民委员会的决定违背会议决定或者有重大错误、又不改的，监督委员会可以建议开会；十五日内不召集的，由它召集。',
      en: 'Shanghai: where the committee goes against a decision or errs gravely and does not mend it, the supervisors may ask for a meeting, and call it themselves after fifteen days.',
    },
    why: {
      zh: '有没有重大错误要人判断；由监督委员会召集的会，程序会说召集人不对，要人看是不是这种情形。',
      en: 'What errs gravely people judge; of a meeting they called the convener is found wrong, and people must see whether this was the case.',
    },
    beside: ['assembly-convener', 'representatives-convener'],
  },
  {
    id: 'shanghai-question-answered',
    cites: [shanghai(24, 1)],
    asks: {
      zh: '上海：村民对公开有疑义，不能当场答复的，十五日内答复。',
      en: 'Shanghai: a doubt about what was published is answered on the spot or within fifteen days.',
    },
    why: {
      zh: '登记在“异议”里的，按天数核对；没有登记的，程序看不到。',
      en: 'What is logged under objections is counted in days; what was never logged is not seen.',
    },
    beside: ['objection-answered'],
  },
  {
    id: 'sichuan-assembly-each-half-year',
    cites: [sichuan(12, 2)],
    asks: { zh: '四川：村民会议每半年举行一次。', en: 'Sichuan: the assembly meets every half year.' },
    why: { zh: '这是半年一次的工作，不是一件事的步骤。', en: 'It is a duty of the half year and not a step of one matter.' },
    beside: ['assembly-convener'],
  },
  {
    id: 'sichuan-emergency',
    cites: [sichuan(16, 1)],
    asks: {
      zh: '四川：遇救灾应急等特殊情况，应当召开村民代表会议。',
      en: 'Sichuan: in a disaster or another emergency the representatives are called together.',
    },
    why: {
      zh: '是不是应急，要看当时的情形；程序照录写明的理由，作为提示。',
      en: 'Whether it was an emergency the hour tells; the reason given is quoted in a note.',
    },
    beside: ['representatives-notice'],
  },
  {
    id: 'sichuan-observers-come',
    cites: [sichuan(16, 2)],
    asks: {
      zh: '四川：监督机构成员、小组长、住村的人大代表和有关的驻村单位列席代表会议。',
      en: 'Sichuan: supervisors, group heads, deputies who live there and units concerned sit in on the representatives.',
    },
    why: { zh: '“列席”是自由填写的文字，程序只照录。', en: 'Who sat in is free text, and only shown.' },
    beside: ['representatives-quorum'],
  },
  {
    id: 'sichuan-charter-sanctions',
    cites: [sichuan(25, 4)],
    asks: {
      zh: '四川：章程、村规民约可以规定批评、警告、取消荣誉和优待等措施。',
      en: 'Sichuan: charter and village rules may provide for reproof, warning, and loss of honours or favours.',
    },
    why: { zh: '写的措施过没过头、合不合法，要读条文。', en: 'Whether a sanction goes beyond that takes reading it.' },
    beside: ['charter-filed', 'matter-decider'],
    for: ['charter'],
  },
  {
    id: 'sichuan-charter-in-due-order',
    cites: [sichuan(26, 1)],
    asks: {
      zh: '四川：章程、村规民约要先调研起草、广泛征集意见、送乡镇或者县里的部门征求意见，再上村民会议。',
      en: 'Sichuan: a charter is drafted on inquiry, laid before the villagers and then the township or county, and only then before the assembly.',
    },
    why: {
      zh: '村民会议以前的几步没有单独的步骤可写；程序查由谁定和备案。',
      en: 'These have no step of their own; who decides, and the filing, are checked.',
    },
    beside: ['charter-seen-first', 'charter-filed', 'matter-decider'],
    for: ['charter'],
  },
  {
    id: 'sichuan-roster-published',
    cites: [sichuan(18, 1), sichuan(18, 2)],
    asks: {
      zh: '四川：村民代表的名单要公示，别的组织不得指定、更换。',
      en: 'Sichuan: the list of representatives is published, and nobody else appoints or replaces them.',
    },
    why: { zh: '程序只查人数够不够；名单不在册。', en: 'Only their number is checked; the list is not on file.' },
    beside: ['representatives-minimum', 'representatives-composed'],
  },
  {
    id: 'sichuan-objection-answered',
    cites: [sichuanBoard(16, 1), sichuanBoard(16, 2)],
    asks: {
      zh: '四川：村民和监督小组对公开有异议的，十日内答复。',
      en: 'Sichuan: objections of villagers and supervisors are answered within ten days.',
    },
    why: {
      zh: '登记在“异议”里的，按天数核对；没有登记的，程序看不到。',
      en: 'What is logged under objections is counted in days; what was never logged is not seen.',
    },
    beside: ['objection-answered'],
  },
  {
    id: 'hebei-contents-announced',
    cites: [hebei(15, 2)],
    asks: {
      zh: '河北：开村民会议前十日，要用公告、广播等方式把会议内容告诉村民。',
      en: 'Hebei: ten days before the assembly villagers are told what it is about, by notice or broadcast.',
    },
    why: {
      zh: '程序只查天数；说没说清要议什么，记录里没有。',
      en: 'Only the days are checked; whether its matters were told is not recorded.',
    },
    beside: ['assembly-notice'],
  },
  {
    id: 'hebei-roster-filed',
    cites: [hebei(18, 3)],
    asks: {
      zh: '河北：推选村民代表要有书面推选意见，名单报乡镇备案。',
      en: 'Hebei: representatives are chosen in writing, and their list is filed with the township.',
    },
    why: { zh: '推选意见和名单不在册。', en: 'Neither is on file.' },
    beside: ['representatives-composed'],
  },
  {
    id: 'hebei-board-checked-item-by-item',
    cites: [hebeiBoard(9)],
    asks: {
      zh: '河北：公开的清单要经监督小组逐项逐笔审核同意，才能公布。',
      en: 'Hebei: the list to be published is approved by the supervisors item by item.',
    },
    why: { zh: '公开之前的审核，记录格式里没有这一步。', en: 'The record has no step for that review.' },
    beside: ['board-written'],
  },
  {
    id: 'hebei-majority-objects',
    cites: [hebeiBoard(10)],
    asks: {
      zh: '河北：公开后要征求意见，答不了的十五日内答复；多数村民不同意的，纠正后重新公开。',
      en: 'Hebei: after a posting views are asked for and answered within fifteen days; where most villagers disagree it is put right and posted anew.',
    },
    why: { zh: '多少村民不同意，没有一次表决可查。', en: 'How many disagree no vote on record tells.' },
    beside: ['board-written'],
  },
  {
    id: 'tianjin-opinions-sought',
    cites: [tianjin(10, 3)],
    asks: {
      zh: '天津：要上村民会议的事，应当公开征求村民和代表的意见。',
      en: 'Tianjin: on what goes to the assembly villagers and representatives are openly asked.',
    },
    why: { zh: '征求没征求、意见听没听，记录里没有这一项。', en: 'Whether they were asked, and heard, has no field.' },
    beside: ['assembly-notice'],
  },
  {
    id: 'tianjin-who-is-among-them',
    cites: [tianjin(12, 1)],
    asks: {
      zh: '天津：村民代表里要有村党组织成员和集体经济组织的代表。',
      en: 'Tianjin: among the representatives are members of the Party organisation and of the collective.',
    },
    why: { zh: '村情只有代表人数，没有他们的身份。', en: 'Only their number is on file, not who they are.' },
    beside: ['representatives-composed'],
  },
  {
    id: 'tianjin-delegation-not-of-everything',
    cites: [tianjin(16, 2)],
    asks: {
      zh: '天津：授权的范围和时限由村民会议定；选举、罢免和法律留给村民会议的，不得授权。',
      en: 'Tianjin: the assembly sets scope and term of a delegation; elections, recalls and what the law reserves to it are never delegated.',
    },
    why: {
      zh: '选举和罢免不在这里核对；授权的范围写得多宽，要看原件。',
      en: 'Elections and recalls are not judged here; how wide a delegation reaches, the original tells.',
    },
    beside: ['delegation-term', 'matter-decider'],
  },
  {
    id: 'shanghai-charter-widely-consulted',
    cites: [shanghai(20, 1)],
    asks: {
      zh: '上海：制定、修改章程和村规民约，要广泛征求村民的意见。',
      en: 'Shanghai: villagers are widely consulted on a charter or village rules.',
    },
    why: {
      zh: '“广泛”没有数；程序只查由谁定和备案。',
      en: '“Widely” has no number; who decides, and the filing, are checked.',
    },
    beside: ['charter-filed', 'matter-decider'],
    for: ['charter'],
  },
  {
    id: 'sichuan-assembly-on-request',
    cites: [sichuan(12, 2)],
    asks: {
      zh: '四川：有特殊需要，或者十分之一以上有选举权的村民、三分之一以上的代表提议，就要召集村民会议。',
      en: 'Sichuan: the assembly is called when something special needs it, or one tenth of the voters or one third of the representatives propose it.',
    },
    why: {
      zh: '谁提过、有多少人提，一件事的记录里看不到。',
      en: 'Who proposed it, and how many they were, is in no record of a matter.',
    },
    beside: ['assembly-convener'],
  },
]
