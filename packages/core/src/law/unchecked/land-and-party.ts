import { articlesOf, type Unchecked } from './unchecked.ts'

const sichuanLand = articlesOf('cn-sc/land-contract/2026-01-01')
const contract = articlesOf('cn/land-contract/2019-01-01')
const management = articlesOf('cn/land-management/2020-01-01')
const rural = articlesOf('cn/party-rural/2018-12-28')
const branch = articlesOf('cn/party-branch/2018-10-28')

/** The laws of the land, and the Party's own rules. */
export const landAndParty: readonly Unchecked[] = [
  {
    id: 'land-whose-it-is',
    cites: [contract(13, 1)],
    asks: {
      zh: '地归谁的集体，就由谁发包：村的、还是村里哪个小组的。',
      en: 'Land is contracted out by the collective that owns it: the village, or the group within it.',
    },
    why: { zh: '权属要看登记和历史，记录里不写。', en: 'Ownership rests on the register and on history, and is not recorded.' },
    beside: ['matter-decider', 'group-carried'],
    for: ['land-contracting', 'plot-adjustment', 'outside-contracting'],
  },
  {
    id: 'land-shared-fairly',
    cites: [contract(19, undefined, 1), contract(19, undefined, 2)],
    asks: {
      zh: '统一承包时成员权利平等，方案要民主协商、公平合理。',
      en: 'In a general contracting members have equal rights, and the plan is agreed upon and fair.',
    },
    why: { zh: '公不公平要看每一户分到什么。', en: 'What is fair shows in what each household gets.' },
    beside: ['land-assembly-carried', 'land-representatives-carried', 'matter-decider'],
    for: ['land-contracting'],
  },
  {
    id: 'land-working-group-elected',
    cites: [contract(20, undefined, 1)],
    asks: { zh: '先由成员的村民会议选出承包工作小组。', en: 'First the members in assembly elect a working group.' },
    why: {
      zh: '记录格式没有这一步；谁选的、选了谁，要看会议记录。',
      en: 'The record has no such step; who chose whom, the minutes tell.',
    },
    beside: ['land-plan-published', 'land-assembly-carried'],
    for: ['land-contracting'],
  },
  {
    id: 'land-plan-drafted-by-law',
    cites: [contract(20, undefined, 2)],
    asks: {
      zh: '承包方案由工作小组依照法律、法规拟订并公布。',
      en: 'The working group drafts the plan by the law, and publishes it.',
    },
    why: {
      zh: '程序只查有没有先公布，方案合不合法要读方案。',
      en: 'That it was published first is checked; whether it is lawful, somebody has to read.',
    },
    beside: ['land-plan-published'],
    for: ['land-contracting'],
  },
  {
    id: 'land-plan-carried-out-openly',
    cites: [contract(20, undefined, 4)],
    asks: { zh: '方案通过后，要公开组织实施。', en: 'Once passed, the plan is carried out in the open.' },
    why: { zh: '公开不公开是行为，程序只看贴出来的公开期。', en: 'Openness is conduct; only the days of a posting are seen.' },
    beside: ['outcome-posted', 'disclosure-posted'],
    for: ['land-contracting'],
  },
  {
    id: 'land-term',
    cites: [contract(21, 1)],
    asks: {
      zh: '家庭承包的期限按地类定：耕地三十年，草地三十至五十年，林地三十至七十年。',
      en: 'Household contracts run for terms by kind of land: thirty years for fields, thirty to fifty for grass, thirty to seventy for woods.',
    },
    why: { zh: '期限写在合同里，记录没有这一项。', en: 'The term stands in the contract; the record has no field for it.' },
    beside: ['land-assembly-carried', 'land-representatives-carried'],
    for: ['land-contracting'],
  },
  {
    id: 'land-contract-written',
    cites: [contract(20, undefined, 5), contract(22, 1), contract(22, 2)],
    asks: {
      zh: '发包方和承包方要签书面合同，写明地块、期限、用途和双方的权利义务。',
      en: 'There is a written contract that names plot, term, use and what each side owes.',
    },
    why: { zh: '程序不读合同，只看附件里有没有提到。', en: 'Contracts are not read; at most an attachment names one.' },
    beside: ['land-assembly-carried', 'land-representatives-carried'],
    for: ['land-contracting'],
  },
  {
    id: 'land-not-taken-back',
    cites: [contract(27, 1), contract(28, 1)],
    asks: {
      zh: '承包期内，发包方不得收回、不得调整承包地。',
      en: 'Within the term plots are neither taken back nor readjusted.',
    },
    why: {
      zh: '决议的内容是不是变相收地、打乱重分，要读方案和问农户。',
      en: 'Whether a resolution takes land back by another name, the plan and the households tell.',
    },
    beside: ['matter-decider', 'land-assembly-carried', 'land-representatives-carried'],
    for: ['plot-adjustment'],
  },
  {
    id: 'land-special-circumstances',
    cites: [contract(28, 2)],
    asks: {
      zh: '只有自然灾害严重毁损等特殊情形，才可以对个别农户的耕地、草地适当调整。',
      en: 'Only where a disaster or the like has ruined plots may fields and grassland of single households be adjusted.',
    },
    why: { zh: '有没有毁损、是不是个别，要到地里看。', en: 'What was ruined, and whose, is seen in the field.' },
    beside: ['land-approved', 'land-assembly-carried', 'land-representatives-carried'],
    for: ['plot-adjustment'],
  },
  {
    id: 'land-contract-forbids-adjusting',
    cites: [contract(28, 2)],
    asks: {
      zh: '合同约定不得调整的，按照约定。',
      en: 'Where the contract says that the plot is not to be adjusted, that stands.',
    },
    why: { zh: '合同不在记录里。', en: 'The contract is not on record.' },
    beside: ['land-approved'],
    for: ['plot-adjustment'],
  },
  {
    id: 'county-approves-too',
    cites: [contract(28, 2)],
    asks: {
      zh: '调整承包地，要乡镇政府批准，还要县的主管部门批准。',
      en: 'An adjustment is approved by the township and by the county departments as well.',
    },
    why: {
      zh: '程序只查实施以前有没有批准；批准人写的是文字，两级齐不齐要看批文。',
      en: 'That an approval came first is checked; by whom is prose, and whether both levels gave it the papers tell.',
    },
    beside: ['land-approved'],
    for: ['plot-adjustment'],
  },
  {
    id: 'land-of-married-women',
    cites: [contract(31)],
    asks: {
      zh: '妇女结婚后在新居住地没有取得承包地的，离婚、丧偶后仍住原地或者在新居住地没有取得承包地的，不得收回她原来的承包地。',
      en: 'A woman who marries keeps her plot until she has one where she now lives; so does one divorced or widowed, and also where she stays.',
    },
    why: { zh: '她在别处有没有地，本村的记录里没有。', en: 'Whether she has land elsewhere is in no record of this village.' },
    beside: ['matter-decider', 'land-assembly-carried'],
    for: ['land-contracting', 'plot-adjustment'],
  },
  {
    id: 'land-price-found-openly',
    cites: [contract(48), contract(49)],
    asks: {
      zh: '荒山荒地等用招标、拍卖的，承包费要公开竞出来；公开协商的，由双方议定，都要签合同。',
      en: 'Waste land let by tender or auction goes at the price so found, by open negotiation at the price agreed, and always by contract.',
    },
    why: { zh: '竞价怎么竞的、有没有串通，记录里没有。', en: 'How the bidding went, and whether bidders conspired, is not recorded.' },
    beside: ['land-approved', 'land-assembly-carried', 'land-representatives-carried'],
    for: ['outside-contracting'],
  },
  {
    id: 'members-come-first',
    cites: [contract(51)],
    asks: {
      zh: '用招标、拍卖、协商等方式发包的，同等条件下本集体的成员优先。',
      en: 'Where land is let by tender, auction or negotiation, members of the collective come first on equal terms.',
    },
    why: { zh: '条件是不是同等，要比各家的报价。', en: 'Whether terms were equal, the bids show.' },
    beside: ['land-approved', 'matter-decider'],
    for: ['outside-contracting'],
  },
  {
    id: 'outsider-vetted',
    cites: [contract(52, 2)],
    asks: {
      zh: '包给本集体以外的，签合同前要审查对方的资信和经营能力。',
      en: 'Before a contract with an outsider his credit and his ability are examined.',
    },
    why: { zh: '审没审、审得严不严，记录里没有这一步。', en: 'Whether and how strictly that was done, the record has no step for.' },
    beside: ['land-approved', 'land-assembly-carried', 'land-representatives-carried'],
    for: ['outside-contracting'],
  },
  {
    id: 'sichuan-scattered-told-otherwise',
    cites: [sichuanLand(9, 1)],
    asks: {
      zh: '四川：住得分散、人户分离没法集中公示承包方案的，要用别的办法告知。',
      en: 'Sichuan: where households are too scattered for one posting, the contracting plan is made known to them otherwise.',
    },
    why: {
      zh: '程序只看公示栏上的日期；分散到什么程度、怎样告知，要问农户。',
      en: 'Only the days of a posting are seen; how scattered they are, and how they were told, the households know.',
    },
    beside: ['land-plan-published', 'plan-posted'],
    for: ['land-contracting'],
  },
  {
    id: 'sichuan-adjustment-reported',
    cites: [sichuanLand(19, undefined, 4), sichuanLand(19, undefined, 5)],
    asks: {
      zh: '四川：调整方案通过之日起二十个工作日内报批，乡镇和县的部门各在二十个工作日内批完。',
      en: 'Sichuan: a plan for adjusting plots is put forward for approval within twenty working days, and each of the two offices answers within twenty more.',
    },
    why: {
      zh: '工作日要扣掉放假、加上调休，历年的放假安排不在册。',
      en: 'Working days leave out holidays and take in days made up for them; the calendar of holidays is not on file.',
    },
    beside: ['land-approved'],
    for: ['plot-adjustment'],
  },
  {
    id: 'sichuan-plot-must-be-adjustable',
    cites: [sichuanLand(17, 1), sichuanLand(18, 1)],
    asks: {
      zh: '四川：只有灾毁、征地后自愿要地等情形可以调整，调整用机动地、新开垦的和收回交回的地。',
      en: 'Sichuan: plots are adjusted only after a disaster, an expropriation with land for compensation, or the like, out of reserve, reclaimed and returned land.',
    },
    why: { zh: '有没有这种情形、用的是哪块地，要到地里看。', en: 'Whether it is so, and which land is used, is seen in the field.' },
    beside: ['members-carried', 'land-approved'],
    for: ['plot-adjustment'],
  },
  {
    id: 'sichuan-bids-posted',
    cites: [sichuanLand(28, 2)],
    asks: {
      zh: '四川：招标、拍卖、公开协商的结果，要在本集体范围内公示不少于十五天。',
      en: 'Sichuan: what a tender, an auction or open negotiation came to is posted within the collective for at least fifteen days.',
    },
    why: {
      zh: '竞价的结果不是决议，也不是最后的结果；记录没有这一种公示。',
      en: 'What bidding came to is neither the resolution nor the outcome; the record has no such posting.',
    },
    beside: ['disclosure-posted', 'outcome-posted'],
    for: ['outside-contracting'],
  },
  {
    id: 'construction-land-planned',
    cites: [management(63, 1)],
    asks: {
      zh: '能出让、出租的，只限规划确定为工业、商业等用途并且登记过的集体建设用地，还要签书面合同。',
      en: 'Only construction land that is planned for commerce or industry and registered may be let or transferred, and by a written contract.',
    },
    why: { zh: '规划、登记和合同都在记录之外。', en: 'Plan, register and contract lie outside the record.' },
    beside: ['matter-decider', 'land-assembly-carried', 'land-representatives-carried'],
    for: ['construction-land'],
  },
  {
    id: 'matter-is-major',
    cites: [rural(19)],
    asks: {
      zh: '村级重大事项要走“四议两公开”。',
      en: 'Major village matters go through the four deliberations and two disclosures.',
    },
    why: {
      zh: '哪些算重大，没有划线；没有拿出来走程序的事，程序也不知道。',
      en: 'What is major is left open, and what was never brought to it is not known here.',
    },
    beside: ['deliberation-after-proposal', 'review-after-deliberation', 'resolution-after-review', 'disclosure-after-resolution'],
  },
  {
    id: 'party-members-with-a-vote',
    cites: [branch(11, 3)],
    asks: {
      zh: '党员大会按有表决权的党员来算应到、到会和赞成。',
      en: 'At the Party members’ meeting only those with a vote are counted.',
    },
    why: {
      zh: '记录只有人数；里面有没有预备党员、停止了权利的党员，要看名册。',
      en: 'Only numbers are written; whether they hold probationary members or others without a vote, the register tells.',
    },
    beside: ['review-quorum', 'review-carried'],
  },
]
