import { articlesOf, type ManualCheck } from './unchecked.ts'

const sichuanLand = articlesOf('cn-sc/land-contract/2026-01-01')
const contract = articlesOf('cn/land-contract/2019-01-01')
const management = articlesOf('cn/land-management/2020-01-01')
const regulations = articlesOf('cn/land-regulations/2021-09-01')
const rural = articlesOf('cn/party-rural/2018-12-28')
const branch = articlesOf('cn/party-branch/2018-10-28')

/** The laws of the land, and the Party's own rules. */
export const landAndParty: readonly ManualCheck[] = [
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
  {
    id: 'compensation-accounts-published',
    cites: [management(49, 1), sichuanLand(23, 2)],
    asks: {
      zh: '征地补偿费收了多少、怎样支出，要向本集体的成员公布。',
      en: 'What came in as compensation for land, and how it was spent, is published to the members.',
    },
    why: {
      zh: '没有写几天、多久一次；程序只看贴出来的公开期，收支要对账。',
      en: 'Neither days nor how often is said; only the days of a posting are seen, and the sums take the books.',
    },
    beside: ['disclosure-posted', 'outcome-posted'],
    for: ['land-compensation'],
  },
  {
    id: 'expropriation-announced',
    cites: [management(47, 2), management(47, 3)],
    asks: {
      zh: '征地以前，县级政府要在村、组公告至少三十日，多数成员不同意补偿方案的要听证。',
      en: 'Before land is taken the county announces it in village and groups for at least thirty days, and hears the members if most object to the compensation.',
    },
    why: {
      zh: '公告和听证是政府的，村里的记录没有。',
      en: 'Notice and hearing are the government’s and not in the village’s record.',
    },
    beside: ['matter-decider'],
    for: ['land-compensation'],
  },
  {
    id: 'land-for-public-works',
    cites: [management(59), management(61)],
    asks: {
      zh: '村里的公共设施、公益事业要用地的，乡镇审核，报县级以上政府批准。',
      en: 'Land for public works of a village is examined by the township and approved by the county or above.',
    },
    why: {
      zh: '用不用地、批没批，公益事业的记录不写；批准只在调整承包地和对外发包时查。',
      en: 'Whether land was needed, and granted, a record of public welfare does not say; approvals are asked for contracted land only.',
    },
    beside: ['land-approved', 'matter-decider'],
    for: ['public-welfare', 'village-planning'],
  },
  {
    id: 'one-house-site',
    cites: [management(62, 1), management(62, 3), management(62, 4)],
    asks: {
      zh: '一户只有一处宅基地，不超过面积标准，不占永久基本农田，由乡镇审核批准。',
      en: 'A household has one house site, within the standard, not on protected farmland, approved by the township.',
    },
    why: {
      zh: '每一户的宅基地和批准书不在记录里。',
      en: 'Sites and permits of each household are not on record.',
    },
    beside: ['matter-decider', 'members-carried'],
    for: ['homestead'],
  },
  {
    id: 'land-use-taken-back',
    cites: [management(66, 1), management(66, 2)],
    asks: {
      zh: '收回集体建设用地的使用权，要报原来批准的政府批准；为公益收回的要补偿。',
      en: 'Taking back the use of construction land needs the government that granted it; for public works it is compensated.',
    },
    why: {
      zh: '收回没有类别，批文和补偿不在记录里。',
      en: 'It has no category; permit and compensation are not on record.',
    },
    beside: ['matter-decider'],
    for: ['construction-land'],
  },
  {
    id: 'reserve-land-bounded',
    cites: [contract(29), contract(67, 1), contract(67, 2)],
    asks: {
      zh: '机动地不超过耕地的百分之五，没有留的不再留；调整和新增人口用机动地、开垦的和收回交回的地。',
      en: 'Reserve land is at most five per cent of the fields, and none is set aside anew; adjustments and newcomers get reserve, reclaimed and returned land.',
    },
    why: {
      zh: '面积不在村情里，用的是哪块地要到地里看。',
      en: 'Areas are not on file, and which plot is used is seen in the field.',
    },
    beside: ['land-approved', 'land-assembly-carried'],
    for: ['plot-adjustment', 'land-contracting'],
  },
  {
    id: 'land-given-back-freely',
    cites: [contract(30), sichuanLand(13, 3)],
    asks: {
      zh: '农户自愿交回承包地，要提前半年书面通知，可以得到合理补偿。',
      en: 'A household that gives its plot back freely says so in writing half a year before, and may be compensated.',
    },
    why: {
      zh: '书面通知和是不是自愿，记录里没有。',
      en: 'The letter, and whether it was free, are not recorded.',
    },
    beside: ['matter-decider'],
    for: ['plot-adjustment'],
  },
  {
    id: 'majority-no-pretext',
    cites: [contract(57, undefined, 4), contract(57, undefined, 7), sichuanLand(11, 2)],
    asks: {
      zh: '不得假借少数服从多数，强迫农户放弃、变更承包权，也不得剥夺妇女的承包权；四川写明各种会议的决定都不行。',
      en: 'No majority forces a household to give up or change its contract, nor takes a woman’s; in Sichuan that is said of every body’s decisions.',
    },
    why: {
      zh: '程序只会数票；票够了的决议照样可能侵权。',
      en: 'Votes are only counted here; one with votes enough may still wrong somebody.',
    },
    beside: ['members-carried', 'land-assembly-carried', 'land-representatives-carried', 'matter-decider'],
    for: ['land-contracting', 'plot-adjustment'],
  },
  {
    id: 'transfers-filed',
    cites: [contract(33), contract(34), contract(36), sichuanLand(15, 1), sichuanLand(16, 2), sichuanLand(35, 2)],
    asks: {
      zh: '农户之间互换、流转要向发包方备案，转让要发包方同意；四川限备案十五日、答复七日。',
      en: 'Exchanges and leases of plots are filed with whoever let them, transfers need his consent; in Sichuan within fifteen days, and an answer within seven.',
    },
    why: {
      zh: '这是农户之间的事，不是要开会定的事项。',
      en: 'It is between households and no matter for a meeting.',
    },
    beside: ['contract-filed'],
  },
  {
    id: 'business-fees-agreed',
    cites: [contract(45, 2), sichuanLand(34, 2)],
    asks: {
      zh: '工商资本流转土地，集体可以收适量管理费；四川要三方商定，并向成员公布。',
      en: 'Where business takes land the collective may charge a fair fee; in Sichuan the three agree on it, and it is published.',
    },
    why: {
      zh: '多少算适量没有数，收没收要看账。',
      en: 'What is fair has no number, and whether it was charged the books show.',
    },
    beside: ['disclosure-posted'],
    for: ['outside-contracting'],
  },
  {
    id: 'sichuan-adjustable-land-open',
    cites: [sichuanLand(18, 2)],
    asks: {
      zh: '四川：可以用来调整的地要向成员公开，调整以前组织代耕。',
      en: 'Sichuan: land that may be used for adjusting is made known to the members, and tilled meanwhile.',
    },
    why: {
      zh: '公开的是地，不是方案；记录没有这一种公示。',
      en: 'It is the land that is published and not a plan; the record has no such posting.',
    },
    beside: ['plan-posted', 'plan-posted-first'],
    for: ['plot-adjustment'],
  },
  {
    id: 'sichuan-idle-land-announced',
    cites: [sichuanLand(21, 2)],
    asks: {
      zh: '四川：超过一年不种、催告了还不种的，发包方可以组织代耕，先书面告知并公告十五日。',
      en: 'Sichuan: land idle for over a year may, after a reminder, be tilled for its holder, with a letter and fifteen days’ notice first.',
    },
    why: {
      zh: '代耕不是要开会定的事项，公告没有步骤可写。',
      en: 'It is no matter for a meeting, and its notice has no step.',
    },
    beside: ['plan-posted'],
    for: ['plot-adjustment'],
  },
  {
    id: 'sichuan-plan-complete',
    cites: [sichuanLand(27, 2), sichuanLand(29, 2)],
    asks: {
      zh: '四川：用其他方式承包的方案要写明地块、期限、底价等；包给外面的，签合同前审查资信和能力。',
      en: 'Sichuan: a plan for letting in other ways states plot, term, lowest price and more; an outsider’s credit and ability are examined before the contract.',
    },
    why: {
      zh: '程序不读方案，审没审记录里没有这一步。',
      en: 'Plans are not read, and the record has no step for examining.',
    },
    beside: ['plan-posted', 'land-approved'],
    for: ['outside-contracting'],
  },
  {
    id: 'letting-plan-complete',
    cites: [regulations(40, 1), regulations(40, 2), regulations(41)],
    asks: {
      zh: '集体经营性建设用地的方案要写明界址、面积、规划条件、价格、收益分配等，出让、出租前十个工作日报市县，合同写同样的内容，报自然资源部门备案。',
      en: 'A plan for commercial construction land states bounds, area, planning, price and shares, is reported ten working days before it is let, and its contract says the same and is filed with the county.',
    },
    why: {
      zh: '程序不读方案和合同，只按十四天算，不扣放假、不加调休；合同备案和方案报送是不是一次，看不出来。',
      en: 'Plans and contracts are not read, fourteen days are counted whatever the holidays, and a filing does not say whether it is of the plan or the contract.',
    },
    beside: ['letting-reported', 'matter-decider'],
    for: ['construction-land'],
  },
  {
    id: 'house-site-by-household',
    cites: [regulations(34, 1), regulations(34, 2)],
    asks: {
      zh: '宅基地以户为单位申请；占用农用地的，另办转用审批。',
      en: 'A household applies for its house site; farmland needs an approval of its own to be built on.',
    },
    why: {
      zh: '每一户的申请和转用的批文都在记录之外。',
      en: 'The application of each household and the permit lie outside the record.',
    },
    beside: ['homestead-posted-first'],
    for: ['homestead'],
  },
]
