import { articlesOf, type ManualCheck } from './unchecked.ts'

const anhui = articlesOf('cn-ah/vco/2020-04-29')
const guangxi = articlesOf('cn-gx/vco/2020-03-27')
const innerMongolia = articlesOf('cn-nm/vco/2020-07-23')
const jilin = articlesOf('cn-jl/vco/2020-11-27')
const qinghai = articlesOf('cn-qh/vco/2020-07-22')
const xizang = articlesOf('cn-xz/vco/2020-09-27')
const hebeiBoard = articlesOf('cn-he/disclosure/1999-05-27')
const shanghai = articlesOf('cn-sh/vco/2020-05-14')
const sichuanBoard = articlesOf('cn-sc/disclosure/2009-11-01')
const yunnan = articlesOf('cn-yn/vco/2020-11-25')

/** Anhui, Guangxi, Jilin, Qinghai, Yunnan, Xizang and Inner Mongolia: what several of them ask, then each. */
export const moreProvinces: readonly ManualCheck[] = [
  {
    id: 'called-on-demand-elsewhere',
    cites: [anhui(12, 2), guangxi(17, 2), guangxi(25, 1), jilin(10, 2), qinghai(11, 2), yunnan(18), xizang(19, 2), innerMongolia(48, 2)],
    asks: {
      zh: '安徽、广西、吉林、青海、云南、西藏、内蒙古：十分之一以上村民或者三分之一以上代表提议，就要召集村民会议；广西要三十日内开，五分之一以上代表提议的村民代表会议十日内开。',
      en: 'In Anhui, Guangxi, Jilin, Qinghai, Yunnan, Xizang and Inner Mongolia one tenth of the villagers or one third of the representatives have the assembly called; in Guangxi within thirty days, and the representatives, on the demand of one fifth of them, within ten.',
    },
    why: { zh: '哪天提议的、有多少人提，记录里没有。', en: 'Neither the day of the demand nor how many made it is recorded.' },
    beside: ['assembly-convener', 'representatives-convener'],
  },
  {
    id: 'fund-raising-one-by-one',
    cites: [anhui(24, 1), guangxi(37, 2), yunnan(8, 2), xizang(7, 2)],
    asks: {
      zh: '筹资筹劳要上会：安徽一事一议，提交村民会议或者村民代表会议；广西、云南由村民会议通过；西藏由村民会议或者村民代表会议通过。',
      en: 'Raising funds and labour is decided by a meeting: in Anhui one matter at a time, by the assembly or the representatives; in Guangxi and Yunnan by the assembly; in Xizang by either.',
    },
    why: {
      zh: '村民代表会议的票怎样数，国家另有筹资筹劳管理办法，全文不在册；要到国家法律法规数据库和农业农村部门核对。',
      en: 'How the representatives’ votes are counted is in a national measure that is not on file; the national database of laws and the agricultural authority have it.',
    },
    beside: ['matter-decider', 'representatives-carried', 'assembly-carried'],
    for: ['fund-and-labour-raising'],
  },
  {
    id: 'representatives-told-and-asked',
    cites: [anhui(19, 1), guangxi(23, 2), jilin(15), qinghai(17, 2), yunnan(21, 2), innerMongolia(52, 2)],
    asks: {
      zh: '安徽、广西、吉林、青海、云南、内蒙古：代表要联系、征求所代表的村民，会上如实反映；青海会后还要报告。',
      en: 'In Anhui, Guangxi, Jilin, Qinghai, Yunnan and Inner Mongolia representatives keep in touch with those they stand for and report what they say; in Qinghai they report back too.',
    },
    why: { zh: '代表同谁谈过，记录里没有。', en: 'With whom they spoke is not recorded.' },
    beside: ['representatives-notice', 'representatives-carried'],
  },
  {
    id: 'disclosure-true-elsewhere',
    cites: [anhui(22, 2), guangxi(29, 3), guangxi(29, 6), jilin(21, 3), qinghai(28, 1), yunnan(30, 1), xizang(24, 4), innerMongolia(56, 3)],
    asks: {
      zh: '公布的要真实；广西村民有疑问向监督委员会投诉，查实的重新公布；青海的询问要及时答复。',
      en: 'What is disclosed is true; in Guangxi a villager in doubt turns to the supervisors, who have it posted again if they find it wrong; in Qinghai questions are answered promptly.',
    },
    why: { zh: '真不真要查账；广西、青海没有写几天。', en: 'Only the books tell; neither Guangxi nor Qinghai names a number of days.' },
    beside: ['disclosure-unchanged', 'objections-settled', 'board-written'],
  },
  {
    id: 'group-property-its-own',
    cites: [anhui(20, 4), jilin(19, 2), yunnan(26), yunnan(30, 2), qinghai(28, 2), innerMongolia(53, 3)],
    asks: {
      zh: '村民小组的土地和财产由小组定，及时向本组公布；安徽村民委员会不得擅自处分，吉林还要报村民委员会备案。',
      en: 'A group decides on its own land and property and makes it known to its people promptly; in Anhui the committee may not dispose of it, in Jilin the decision is also filed with the committee.',
    },
    why: {
      zh: '除安徽的三日外没有天数；报村民委员会的备案，记录里没有这一步。',
      en: 'But for the three days of Anhui no number is named; a filing with the committee is no step of a record.',
    },
    beside: ['disclosure-within', 'group-carried'],
    for: ['group-affairs'],
  },
  {
    id: 'supervisors-elsewhere',
    cites: [
      anhui(26, 2),
      anhui(26, 3),
      guangxi(30, 2),
      guangxi(31),
      jilin(23, 1),
      qinghai(32, 2),
      qinghai(33, 1),
      yunnan(14, 2),
      xizang(25, 2),
      innerMongolia(57, 4),
    ],
    asks: {
      zh: '村务监督委员会三至五人，村民委员会成员和近亲属不能当；青海的监督委员会应当列席村民委员会会议，广西的每季度开会。',
      en: 'Three to five supervise, none of the committee or its close kin; in Qinghai they sit in on the committee’s meetings, in Guangxi they meet each quarter.',
    },
    why: { zh: '谁是监督委员会成员、同谁是亲属，不在册。', en: 'Who they are, and whose kin, is not on file.' },
    beside: ['deliberation-carried', 'resolution-minutes'],
  },
  {
    id: 'board-watched-by-others',
    cites: [sichuanBoard(12), hebeiBoard(6)],
    asks: {
      zh: '四川、河北：看村务公开的监督小组，不能有村民委员会成员和他们的直系亲属；四川还要有懂财会的人，河北可以由民主理财小组来做。',
      en: 'In Sichuan and Hebei nobody of the committee, and none of its close kin, is in the group that watches disclosure; in Sichuan somebody there knows accounts, in Hebei the group for finance may do it.',
    },
    why: { zh: '监督小组有谁、同谁是亲属，不在册。', en: 'Who is in the group, and whose kin, is not on file.' },
    beside: ['supervision-in-time', 'board-written'],
  },
  {
    id: 'shanghai-consultation-held',
    cites: [shanghai(33)],
    asks: {
      zh: '上海：公共事务和公益事业，村民委员会要组织村民、集体经济组织、驻村单位和利益相关方协商。',
      en: 'In Shanghai the committee consults villagers, the collective, those who work in the village and others concerned on public affairs and public welfare.',
    },
    why: {
      zh: '哪些事要协商、在表决以前还是以后，条文没有写。',
      en: 'Neither which matters, nor whether before the vote, is said.',
    },
    beside: ['consulted-first'],
  },
  {
    id: 'appraisal-elsewhere',
    cites: [anhui(28), guangxi(32), jilin(27), qinghai(38), yunnan(32, 2), innerMongolia(58)],
    asks: {
      zh: '每年评议村干部：吉林两次相隔六个月以上，青海十日前公布方案、过半数村民或者三分之二代表参与，云南由到会村民过半数或者到会代表三分之二通过；连续两次不称职的，职务终止。',
      en: 'Those in office are appraised each year: in Jilin six months apart, in Qinghai on a plan posted ten days before and with half of the villagers or two thirds of the representatives, in Yunnan by half of the assembly present or two thirds of the representatives; twice unfit ends the office.',
    },
    why: { zh: '评议不是一件村务决定，没有这一类记录。', en: 'An appraisal is no decision of the village, and has no record of its own.' },
    beside: ['matter-decider'],
  },
  {
    id: 'anhui-never-delegated',
    cites: [anhui(14, 1), anhui(14, 2)],
    asks: {
      zh: '安徽：罢免和补选村民委员会成员、改村民代表会议的决定，不能授权给村民代表会议。',
      en: 'In Anhui recalls and by-elections, and undoing what the representatives decided, cannot be delegated to them.',
    },
    why: { zh: '罢免、补选和改决定没有类别，程序不查。', en: 'These are no category of a matter, and are not judged.' },
    beside: ['matter-decider', 'decision-bound'],
  },
  {
    id: 'guangxi-long-posted',
    cites: [guangxi(29, 5)],
    asks: {
      zh: '广西：村民普遍关注、容易引发矛盾纠纷的事项至少公开六十日，电子平台上的长期保留。',
      en: 'In Guangxi what villagers watch and dispute easily is disclosed for sixty days at least; what is on a platform stays there.',
    },
    why: {
      zh: '哪些事容易起纠纷没有列明；程序只在征地补偿、宅基地、土地承包和处分财产上查六十日。',
      en: 'No list says what that is; sixty days are asked of compensation, house sites, contracted land and property given away, and of the rest people have to say so.',
    },
    beside: ['dispute-prone-posted', 'disclosure-posted', 'outcome-posted'],
  },
  {
    id: 'guangxi-opinions-with-the-notice',
    cites: [guangxi(17, 3), guangxi(25, 2)],
    asks: {
      zh: '广西：通知村民会议的同时要公开征求意见；村民代表会议的重要事项要附材料。',
      en: 'In Guangxi comment is asked for with the notice of an assembly, and papers go with important matters of the representatives.',
    },
    why: { zh: '征求了没有、材料给了没有，记录里没有。', en: 'Whether it was asked for, and papers given, is not recorded.' },
    beside: ['assembly-notice', 'representatives-notice'],
  },
  {
    id: 'jilin-charter-on-proposal',
    cites: [jilin(17)],
    asks: {
      zh: '吉林：村民委员会、五分之一以上村民或者三分之一以上代表联名提出改章程、村规民约的，十五日内开村民会议定。',
      en: 'In Jilin, where the committee, one fifth of the villagers or one third of the representatives propose to amend charter or village rules, the assembly meets on it within fifteen days.',
    },
    why: { zh: '联名建议哪天提出，记录里没有。', en: 'The day of their proposal is not recorded.' },
    beside: ['matter-decider', 'charter-filed'],
    for: ['charter'],
  },
  {
    id: 'jilin-large-spending',
    cites: [jilin(26)],
    asks: {
      zh: '吉林：财务开支由村民委员会集体定；半数以上村民联名认为数额较大的，要经村民代表会议或者村民会议通过。',
      en: 'In Jilin the committee decides on spending together; what half of the villagers together call large goes to the representatives or the assembly.',
    },
    why: { zh: '联名不在记录里，多大算大没有数。', en: 'Their signatures are not on file, and large is no number.' },
    beside: ['matter-decider'],
  },
  {
    id: 'jilin-kept-by-the-township',
    cites: [jilin(22, 2), jilin(24)],
    asks: {
      zh: '吉林：乡镇代管的账目乡、村两级公开；十分之一以上村民或者三分之一以上代表要求查账的，监督委员会十五日内审查。',
      en: 'In Jilin books kept by the township are disclosed in township and village; where one tenth of the villagers or one third of the representatives ask, the supervisors examine the books within fifteen days.',
    },
    why: {
      zh: '乡镇的公开和查账的要求，不在一件事的记录里。',
      en: 'Neither the township’s board nor such a demand is in the record of a matter.',
    },
    beside: ['board-written', 'objection-answered'],
  },
  {
    id: 'qinghai-representatives-of-households',
    cites: [qinghai(15, 1), qinghai(15, 2)],
    asks: {
      zh: '青海：五至十五户推选一名代表，户数由村民会议定；由小组推选的，三分之二以上村民或者户到会，一户不得有两名代表。',
      en: 'In Qinghai one representative stands for five to fifteen households, as the assembly settles; a group chooses with two thirds of its villagers or households, and no household has two.',
    },
    why: { zh: '代表是哪一户的、怎样推选的，不在册。', en: 'Which household each comes from, and how each was chosen, is not on file.' },
    beside: ['representatives-composed'],
  },
  {
    id: 'qinghai-committee-monthly',
    cites: [qinghai(26, 1), yunnan(10, 1), yunnan(10, 2)],
    asks: {
      zh: '青海、云南：村民委员会每月开会；云南由全体组成人员过半数同意才能定。',
      en: 'In Qinghai and Yunnan the committee meets each month; in Yunnan more than half of all its members decide.',
    },
    why: {
      zh: '记录是“两委”的联席会，分不出村民委员会自己的票，也不是每次会都有记录。',
      en: 'The record is of the joint meeting, in which the committee’s own votes cannot be told apart; not every meeting has one.',
    },
    beside: ['deliberation-carried', 'deliberation-quorum'],
  },
  {
    id: 'qinghai-consultation-heard',
    cites: [qinghai(27, 1), qinghai(27, 2)],
    asks: {
      zh: '青海：定土地承包、草原生态奖补、危房改造、集体资产承包租赁等大事，要开会、书面或者网络协商，充分听取意见。',
      en: 'In Qinghai land contracting, grassland subsidies, unsafe houses, letting of collective assets and the like are consulted on at a meeting, in writing or online, and all are heard in full.',
    },
    why: {
      zh: '程序只看承包、收益、公益三类有没有协商的记录；别的没有类别，听得充分不充分没有数。',
      en: 'Only of contracting, income and public welfare is a consultation looked for; the rest has no category, and “in full” no number.',
    },
    beside: ['consulted-first'],
  },
  {
    id: 'yunnan-committee-not-representatives',
    cites: [yunnan(21, 1), innerMongolia(51, 2)],
    asks: {
      zh: '云南的村民委员会成员不得兼任村民代表，内蒙古的一般不兼任；云南的代表由村民小组会议推选，五至十五户一人。',
      en: 'In Yunnan no member of the committee is a representative, in Inner Mongolia none as a rule; in Yunnan the groups choose one for five to fifteen households.',
    },
    why: { zh: '册上只有人数，没有名单。', en: 'Numbers are on file, no names.' },
    beside: ['representatives-composed', 'representatives-quorum'],
  },
  {
    id: 'yunnan-proposals-taken-up',
    cites: [yunnan(28, 2), yunnan(28, 3)],
    asks: {
      zh: '云南：村党组织提的议题，村民委员会应当开会研究；监督委员会、小组长、代表提的不研究，要说明理由。',
      en: 'In Yunnan the committee must meet on what the village Party organisation proposes; where it does not on what supervisors, group heads or representatives propose, it says why.',
    },
    why: { zh: '没有接的建议不会成为记录。', en: 'A proposal that nobody took up leaves no record.' },
    beside: ['deliberation-after-proposal'],
  },
  {
    id: 'yunnan-reply-received',
    cites: [yunnan(29, 2)],
    asks: {
      zh: '云南：要行政机关批准的事，收到批复后五日内公布。',
      en: 'In Yunnan what an authority approves is disclosed within five days of receiving its reply.',
    },
    why: {
      zh: '记录里有批准的日期，没有收到的日期；超过五日的要人看。',
      en: 'The day of the approval is on record, that of its receipt is not; what came later than five days people have to look at.',
    },
    beside: ['disclosure-within'],
  },
  {
    id: 'yunnan-seal-kept',
    cites: [yunnan(34, 2)],
    asks: {
      zh: '云南：借贷、租赁等处分村集体财产要用印的，先经会议同意、主任签字。',
      en: 'In Yunnan the seal is set under a loan, a lease or other disposal of collective property once a meeting has agreed and the director has signed.',
    },
    why: { zh: '印章和签字在村里，记录里没有。', en: 'Seal and signature are in the village, not in the record.' },
    beside: ['works-after-resolution', 'matter-decider'],
    for: ['asset-disposal'],
  },
  {
    id: 'xizang-less-than-the-nation',
    cites: [xizang(20, 2), xizang(21, 1), xizang(24, 3)],
    asks: {
      zh: '西藏：八项都可以依法授权，村民代表会议每年至少两次，财务每年至少公布两次；国家法律要求更严的，从国家法律。',
      en: 'In Xizang all eight classes of matters may lawfully be delegated, the representatives meet twice a year and accounts are disclosed twice; where the national law asks more, that binds.',
    },
    why: {
      zh: '程序按国家的每季度、按章程只归村民会议来查；一年开了几次会，要翻全年的记录。',
      en: 'The nation’s quarter, and the charter as the assembly’s alone, are what is judged; how often they met takes the records of a year.',
    },
    beside: ['matter-decider', 'disclosure-quarterly', 'representatives-convener'],
  },
  {
    id: 'xizang-one-of-each-household',
    cites: [xizang(21, 1)],
    asks: {
      zh: '西藏：村民代表每户推选一人。',
      en: 'In Xizang each household chooses one representative.',
    },
    why: {
      zh: '户数和代表数可以对照，哪一户有没有推选，要看名单。',
      en: 'Households and representatives can be compared; whether each has chosen, only a list shows.',
    },
    beside: ['representatives-quorum'],
  },
  {
    id: 'inner-mongolia-accounts-signed',
    cites: [innerMongolia(57, 2)],
    asks: {
      zh: '内蒙古：要公开的财务项目，先交村务监督机构审核、签署意见，再公布。',
      en: 'In Inner Mongolia accounts are examined and signed by the supervisors before they are disclosed.',
    },
    why: {
      zh: '监督意见写了日期的，程序看它是不是在公布以前；没有写的，签没签要看原件。',
      en: 'Where the record dates the supervisors’ opinion it is held against the posting; where it does not, only the paper shows a signature.',
    },
    beside: ['supervision-in-time', 'outcome-posted'],
  },
  {
    id: 'inner-mongolia-election-chapter',
    cites: [innerMongolia(35)],
    asks: {
      zh: '内蒙古：下属委员会的成员，由到会村民过半数或者三分之二以上村民代表通过；选举一章不在册。',
      en: 'In Inner Mongolia members of the sub-committees are approved by more than half of the assembly present or by two thirds of the representatives; the chapter on elections is not on file.',
    },
    why: { zh: '人事和选举不在这里核对。', en: 'Persons and elections are not judged here.' },
    beside: ['representatives-carried', 'assembly-carried'],
  },
]
