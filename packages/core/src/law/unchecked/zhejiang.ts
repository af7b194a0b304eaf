import { articlesOf, type ManualCheck } from './unchecked.ts'

const art = articlesOf('cn-zj/vco/2020-07-31')
const assets = articlesOf('cn-zj/collective-assets/2020-09-24')
const cooperatives = articlesOf('cn-zj/cooperatives/2020-07-31')
const huzhou = articlesOf('cn-zj-huzhou/rural-rule-of-law/2020-11-01')
const ningbo = articlesOf('cn-zj-ningbo/rural-rule-of-law/2021-05-01')

/** Zhejiang, and Huzhou and Ningbo beneath it. */
export const zhejiang: readonly ManualCheck[] = [
  {
    id: 'assembly-matters-opened-for-comment',
    cites: [art(12, 2)],
    asks: {
      zh: '通知开村民会议时，要同时把要讨论的事公开，征求村民意见。',
      en: 'With the notice of the assembly its matters are laid open and villagers asked for their views.',
    },
    why: {
      zh: '程序查提前了几天；有没有公开征求、意见听没听，记录里没有这一项。',
      en: 'The days are checked; whether views were asked for, and heard, has no field.',
    },
    beside: ['assembly-notice'],
  },
  {
    id: 'delegation-properly-given',
    cites: [art(16)],
    asks: {
      zh: '授权要经村民会议或者村民书面表决，或者写在村民会议通过的章程里，并写明事项和期限。',
      en: 'The delegation is given in assembly, by a written vote of the villagers, or in a charter the assembly passed, and names matters and term.',
    },
    why: {
      zh: '程序查期限和事项写没写；是用哪种办法授的，要看原件。',
      en: 'That term and matters are written is checked; how it was given the original tells.',
    },
    beside: ['delegation-term', 'matter-decider'],
  },
  {
    id: 'assembly-votes-by-ballot',
    cites: [art(17, undefined, 1)],
    asks: {
      zh: '依法该由村民会议定的事，要用投票的方式表决。',
      en: 'What the law gives to the assembly is decided there by ballot.',
    },
    why: {
      zh: '“表决方式”是自由填写的文字，程序只照录。',
      en: 'How the vote was taken is free text, and only shown.',
    },
    beside: ['assembly-carried', 'assembly-quorum'],
  },
  {
    id: 'vote-too-divided',
    cites: [art(17, undefined, 2)],
    asks: {
      zh: '授权给村民代表会议的事，代表意见分歧较大、难以形成决定的，改由村民会议投票决定。',
      en: 'Where the representatives are too divided to decide what was delegated to them, the assembly votes on it.',
    },
    why: {
      zh: '分歧多大算大，没有数；没有通过的，程序只说可以往哪里去。',
      en: 'How divided is too divided has no number; of a lost vote it is only said where it may go.',
    },
    beside: ['representatives-carried', 'matter-decider'],
  },
  {
    id: 'representatives-elected-in-due-form',
    cites: [art(20, 1), art(20, 2)],
    asks: {
      zh: '推选村民代表，要有过半的选民或者三分之二以上的户到场，无记名投票或者举手，同户不得有两名，并保障妇女当选。',
      en: 'Representatives are chosen with half of the voters or two thirds of the households present, by secret ballot or show of hands, never two of a household, and with seats for women.',
    },
    why: { zh: '推选不在一件事的记录里，也没有代表名单。', en: 'The choosing is in no record of a matter, and there is no list of them.' },
    beside: ['representatives-composed', 'representatives-minimum'],
  },
  {
    id: 'representative-thrice-absent',
    cites: [art(22, 2)],
    asks: {
      zh: '代表连续三次无故不来，或者严重违反章程、村规民约的，原推选单位可以终止他的资格。',
      en: 'A representative absent three times running without reason, or in grave breach of the charter, may lose his seat by those who chose him.',
    },
    why: { zh: '记录只有到会人数，没有谁缺席。', en: 'Only how many came is written, not who stayed away.' },
    beside: ['representatives-quorum', 'representatives-composed'],
  },
  {
    id: 'papers-for-important-matters',
    cites: [art(23, 2)],
    asks: {
      zh: '重要的事，开代表会以前要把相关材料给到代表，并征询村法律顾问的意见。',
      en: 'For important matters the representatives get the papers beforehand, and the village’s legal adviser is asked.',
    },
    why: {
      zh: '哪些算重要没有划线；材料给没给、够不够看懂，记录里没有。',
      en: 'What is important is left open; whether papers were given, and were enough, is not recorded.',
    },
    beside: ['representatives-notice', 'adviser-consulted'],
  },
  {
    id: 'rules-of-debate-kept',
    cites: [art(24, 1)],
    asks: { zh: '开会要按议事规则进行。', en: 'Meetings follow their rules of procedure.' },
    why: {
      zh: '各村的议事规则不在册，会上怎样发言记录里也没有。',
      en: 'The village’s rules of procedure are not on file, nor how the debate went.',
    },
    beside: ['resolution-minutes'],
  },
  {
    id: 'provincial-procedure',
    cites: [art(27)],
    asks: {
      zh: '村级重大事务按省里的村级组织工作规则规定的程序决策。',
      en: 'Major affairs are decided by the procedure of the province’s working rules for village organisations.',
    },
    why: {
      zh: '那份工作规则不在册；程序只按“四议两公开”的次序查。',
      en: 'Those rules are not on file; the order of the six steps is checked instead.',
    },
    beside: ['deliberation-after-proposal', 'review-after-deliberation', 'resolution-after-review'],
  },
  {
    id: 'interpellation-answered',
    cites: [art(36)],
    asks: {
      zh: '村监委会、五名以上代表或者十分之一以上选民可以书面质询，村民委员会在十五日内决定由被质询的人答复。',
      en: 'The supervisors, five representatives or one tenth of the voters may put a question in writing; within fifteen days the committee has it answered.',
    },
    why: {
      zh: '质询和答复不是决策的一步，记录格式里没有。',
      en: 'Question and answer are no step of a decision, and have no place in the record.',
    },
    beside: [],
  },
  {
    id: 'township-answers-in-twenty-days',
    cites: [art(43, 1)],
    asks: {
      zh: '该上会的没上会、擅自改决定、公开不实的，村民可以反映，政府在二十日内核实答复。',
      en: 'Where a matter bypassed its body, a decision was changed or a notice was untrue, villagers may complain and are answered within twenty days.',
    },
    why: { zh: '反映和核实在政府那里。', en: 'Complaint and inquiry lie with the government.' },
    beside: ['matter-decider', 'disclosure-posted'],
  },
  {
    id: 'assets-contract-written',
    cites: [assets(14)],
    asks: {
      zh: '用集体资产的，要和集体签书面合同，期限、标的要合理。',
      en: 'Whoever uses collective property has a written contract, of a fair term and object.',
    },
    why: { zh: '程序不读合同，合理不合理要人判断。', en: 'Contracts are not read, and people judge what is fair.' },
    beside: ['members-carried'],
  },
  {
    id: 'assets-no-guarantee',
    cites: [assets(16, 1)],
    asks: { zh: '不得拿集体资产替别人的债作担保。', en: 'Collective property never secures the debt of others.' },
    why: { zh: '这要看合同内容；表决通过了也一样不许。', en: 'That lies in the contract; a vote for it makes it no better.' },
    beside: ['members-carried', 'member-representatives-carried'],
    for: ['investment'],
  },
  {
    id: 'vote-watched-and-risk-told',
    cites: [assets(17, 2)],
    asks: {
      zh: '表决全程由监督机构监督；重大投资、举债和出借资金，表决前还要说明风险。',
      en: 'Supervisors watch the vote throughout; before one on major investment, debt or lending the risks are explained.',
    },
    why: {
      zh: '监督的人在不在、风险说没说清，票数里没有；程序只提示投资以前有没有“风险评估”。',
      en: 'Whether they watched, and whether the risk was made plain, is not in the numbers; only that an investment has a risk opinion first is asked, as a note.',
    },
    beside: ['members-carried', 'member-representatives-carried', 'risk-told'],
    for: ['collective-plans', 'investment', 'land-compensation', 'homestead', 'construction-land'],
  },
  {
    id: 'major-sum-set-by-members',
    cites: [assets(17, 3)],
    asks: {
      zh: '多大的投资、多少的举债算重大，由本集体按同样的程序定。',
      en: 'What sum is a major investment or debt each collective settles by the same procedure.',
    },
    why: { zh: '各集体定的数不在册；程序只看写的类别。', en: 'The sums they settled are not on file; only the category is seen.' },
    beside: ['matter-decider', 'plan-posted-first'],
    for: ['investment'],
  },
  {
    id: 'plan-opinions-heard',
    cites: [assets(20)],
    asks: {
      zh: '方案在表决前要公示，征求成员意见。',
      en: 'Before the vote the plan is posted and the members are asked for their views.',
    },
    why: {
      zh: '程序查公示满没满十五日；意见收没收、改没改，要看意见登记。',
      en: 'The fifteen days are checked; whether views were taken in, and changed anything, their list shows.',
    },
    beside: ['plan-posted', 'plan-posted-first'],
    for: ['collective-plans', 'investment', 'land-compensation', 'homestead', 'construction-land', 'share-quantification', 'merger'],
  },
  {
    id: 'assets-accounts-published',
    cites: [assets(25, 2)],
    asks: {
      zh: '财务明细按月或者按季公开，重大财务事项发生后五日内公布。',
      en: 'Accounts are published by the month or quarter, a major financial event within five days.',
    },
    why: {
      zh: '重大的标准由县里定，不在册；事项哪天发生，记录里也没有。',
      en: 'The county sets what is major, which is not on file; nor is the day it happened.',
    },
    beside: ['disclosure-within', 'disclosure-posted'],
  },
  {
    id: 'shares-plan-reviewed',
    cites: [assets(28, 2), assets(28, 3)],
    asks: {
      zh: '股份合作方案先经乡镇合法性审查，再由成员大会应到成员三分之二以上通过，并备案。',
      en: 'A share plan is reviewed by the township for its legality, then passed by two thirds of all members, then filed.',
    },
    why: {
      zh: '程序只认记录写的类别，看不出是不是股份合作改造，所以只作提示。',
      en: 'Whether a plan is such a reform is not told by its category, so that review and filing are notes.',
    },
    beside: ['share-plan-reviewed', 'share-plan-filed', 'members-carried'],
    for: ['share-quantification'],
  },
  {
    id: 'reserves-thirty-per-cent',
    cites: [assets(32)],
    asks: {
      zh: '净收益先提公积金、公益金，合计不低于百分之三十，再按股分红。',
      en: 'At least thirty per cent of net income goes to the two reserves before a dividend.',
    },
    why: {
      zh: '净收益和提取数在账上，记录没有这一项。',
      en: 'Net income and reserves stand in the books; the record has no field for them.',
    },
    beside: ['members-carried', 'member-representatives-carried'],
    for: ['collective-plans'],
  },
  {
    id: 'assets-sold-in-the-market',
    cites: [assets(35)],
    asks: {
      zh: '交易达到县里定的数额，要进农村产权交易市场公开进行。',
      en: 'A deal above the county’s threshold is made openly in the rural property market.',
    },
    why: { zh: '县里的数额不在册，怎样成交也不在记录里。', en: 'The threshold is not on file, nor how the deal was made.' },
    beside: ['members-carried', 'outcome-posted'],
  },
  {
    id: 'assets-valued',
    cites: [assets(36), assets(37, 1), assets(37, 2), assets(37, 3)],
    asks: {
      zh: '入股、合作、转让等要由有资质的机构评估，机构由成员三分之二以上选定，结果公示十五日。',
      en: 'For joint ventures, transfers and the like a qualified valuer, chosen by two thirds, values the property, and the result hangs for fifteen days.',
    },
    why: {
      zh: '该不该评、评得实不实，要看交易和报告；记录没有评估这一步。',
      en: 'Whether it was due, and sound, deal and report tell; the record has no such step.',
    },
    beside: ['members-carried', 'plan-posted'],
    for: ['investment', 'merger'],
  },
  {
    id: 'opinions-answered-before-the-vote',
    cites: [huzhou(12)],
    asks: {
      zh: '村级重大事项决定以前，要充分征求村民意见，提了意见的要研究、反馈。',
      en: 'Before a major matter is decided villagers are fully consulted, and their views weighed and answered.',
    },
    why: { zh: '“充分”没有数；反馈给了谁，记录里没有。', en: '“Fully” has no number, and who was answered is not recorded.' },
    beside: ['assembly-notice', 'representatives-notice'],
  },
  {
    id: 'accounts-item-by-item-monthly',
    cites: [huzhou(15, 2)],
    asks: { zh: '村级收支每月公开一次明细。', en: 'Income and spending are published item by item each month.' },
    why: { zh: '这是每月的工作，不是一件事的步骤。', en: 'It is work of the month and not a step of one matter.' },
    beside: ['disclosure-posted'],
  },
  {
    id: 'village-rules-lead-well',
    cites: [ningbo(14, 2), huzhou(14, 1)],
    asks: {
      zh: '村规民约可以写奖励和约束，但要合乎社会主义核心价值观和法律。',
      en: 'Village rules may reward and restrain, in keeping with the core values and with the law.',
    },
    why: { zh: '奖罚过不过头，要读条文来判断。', en: 'Whether a reward or penalty goes too far takes reading it.' },
    beside: ['charter-filed', 'matter-decider'],
    for: ['charter'],
  },
  {
    id: 'disclosure-plan-reviewed',
    cites: [ningbo(16, 1)],
    asks: { zh: '村务公开的方案，先经村务监督委员会审查再公布。', en: 'What is to be published the supervisors review first.' },
    why: { zh: '公开之前的审查，记录里没有这一步。', en: 'The record has no step for that review.' },
    beside: ['disclosure-posted', 'disclosure-after-resolution'],
  },
  {
    id: 'adviser-heard-on-major-interests',
    cites: [ningbo(23, 2)],
    asks: {
      zh: '决定涉及村民重大利益的，要请法律顾问列席，并听取意见。',
      en: 'Where major interests of villagers are at stake the legal adviser is invited and heard.',
    },
    why: {
      zh: '什么算重大利益没有划线；意见听没听进去，要看会议记录。',
      en: 'What a major interest is has no line, and whether he was heeded the minutes tell.',
    },
    beside: ['adviser-consulted'],
  },
  {
    id: 'assets-counted-and-entered',
    cites: [assets(9, 3), assets(9, 4)],
    asks: {
      zh: '集体资产要定期清查、如实登记，承包和租赁的写明是谁、几年、多少钱。',
      en: 'Assets are counted regularly and entered truly; of those let it is said to whom, for how long and for how much.',
    },
    why: {
      zh: '资产台账不在册。',
      en: 'The register of assets is not on file.',
    },
    beside: ['members-carried'],
  },
  {
    id: 'reserved-land-not-shared-out',
    cites: [assets(10, 2), assets(27, 3)],
    asks: {
      zh: '留用地、发展资金和经营性建设用地入市的收益，不得直接分给成员。',
      en: 'Reserved land, development funds and the proceeds of construction land are not handed out to members.',
    },
    why: {
      zh: '钱分没分，要看分配的名单和账。',
      en: 'Whether it was handed out, lists and books show.',
    },
    beside: ['members-carried', 'member-representatives-carried'],
    for: ['construction-land', 'collective-plans'],
  },
  {
    id: 'assets-restructured',
    cites: [assets(11, 1), assets(11, 3)],
    asks: {
      zh: '合并、分立、终止要动资产的，方案要应到成员三分之二以上通过，不得损害成员。',
      en: 'Where merger, division or an end moves assets the plan takes two thirds of those who should attend, and harms no member.',
    },
    why: {
      zh: '合并按全国的法律由成员大会定，程序已经查；终止没有类别。',
      en: 'A merger is checked by the national law; an end has no category.',
    },
    beside: ['members-carried', 'plan-posted-first'],
    for: ['merger'],
  },
  {
    id: 'assets-yearly-meeting',
    cites: [assets(15, 1), assets(15, 2)],
    asks: {
      zh: '每年要开一次成员大会或者成员代表大会，听经营和监督两份报告；由代表大会开的要有授权。',
      en: 'Once a year members or their representatives hear the reports on management and supervision; the representatives need a mandate.',
    },
    why: {
      zh: '这是一年一次的工作；授权写在章程里还是另开会，要看原件。',
      en: 'It is yearly work; where the mandate stands the original tells.',
    },
    beside: ['members-convener'],
    for: ['collective-reports'],
  },
  {
    id: 'accounts-in-banks',
    cites: [assets(22, 1), assets(22, 2)],
    asks: {
      zh: '只开一个基本账户；要开几个一般账户，由应到成员过半数定，并报乡镇备案。',
      en: 'There is one main account; how many others more than half of those who should attend settle, and the township is told.',
    },
    why: {
      zh: '账户没有类别，按三分之二算会算多，备案也没有步骤。',
      en: 'Accounts have no category: two thirds would be too many, and the filing has no step.',
    },
    beside: ['members-carried', 'member-representatives-carried', 'matter-decider'],
  },
  {
    id: 'accounts-archived',
    cites: [assets(23)],
    asks: {
      zh: '财务会计档案要完整真实，换人要及时移交资料和印章。',
      en: 'Accounting papers are complete and true, and handed over with the seal when the keeper changes.',
    },
    why: {
      zh: '档案和移交不在记录里。',
      en: 'Neither archive nor handover is on record.',
    },
    beside: [],
  },
  {
    id: 'assets-supervisors-publish',
    cites: [assets(25, 3)],
    asks: {
      zh: '监督机构审查收支，要及时公布审查的情况。',
      en: 'The supervisors review the accounts and publish what they found promptly.',
    },
    why: {
      zh: '审查不是一件要定的事，“及时”没有天数。',
      en: 'A review is no matter to decide, and “promptly” is no number of days.',
    },
    beside: ['disclosure-posted'],
  },
  {
    id: 'share-cap',
    cites: [assets(30, 2), assets(30, 3)],
    asks: {
      zh: '股权只在本集体内部转让，一名成员不超过总数的百分之三。',
      en: 'Shares pass only within the collective, and no member holds more than three per cent of them.',
    },
    why: {
      zh: '股权名册不在册。',
      en: 'The register of shares is not on file.',
    },
    beside: ['share-plan-reviewed'],
    for: ['share-quantification'],
  },
  {
    id: 'audit-of-assets-open',
    cites: [assets(40, 1), assets(40, 2)],
    asks: {
      zh: '审计的结果和整改情况，要报县和乡镇，并向成员公开。',
      en: 'Audit and what was done about it are reported to county and township and shown to the members.',
    },
    why: {
      zh: '审计由政府组织，公开没有天数。',
      en: 'The government orders it, and no days are named.',
    },
    beside: ['disclosure-posted'],
  },
  {
    id: 'fines-for-skipping-the-vote',
    cites: [assets(48), assets(49)],
    asks: {
      zh: '没有按时公布财务的，先责令改正，再罚责任人；没有走民主程序的，责令改正并处罚款。',
      en: 'Late accounts are ordered published, then those responsible fined; skipping the members’ vote is put right and fined.',
    },
    why: {
      zh: '罚不罚、罚多少由政府定。',
      en: 'Whether and how much, the government decides.',
    },
    beside: ['matter-decider', 'members-carried', 'plan-posted-first'],
  },
  {
    id: 'cooperative-weighty-by-secret-ballot',
    cites: [cooperatives(30, 1), cooperatives(30, 2), cooperatives(30, 3)],
    asks: {
      zh: '社员大会选举、罢免和决定重大事项用无记名投票；社员代表大会三分之二以上代表到会才有效。',
      en: 'Members elect, recall and decide weighty matters by secret ballot; their representatives meet with at least two thirds of them.',
    },
    why: {
      zh: '哪些算重大，没有划线；全国的法律要全体代表三分之二以上同意，到会自然够数，不另外查。',
      en: 'What is weighty has no line; the nation asks two thirds of all representatives to agree, so enough have come, which is not counted again.',
    },
    beside: ['vote-method', 'member-representatives-carried'],
  },
]
