import { articlesOf, type ManualCheck } from './unchecked.ts'

const art = articlesOf('cn/rceo/2025-05-01')

/** The law of the rural collective economic organisations. */
export const collective: readonly ManualCheck[] = [
  {
    id: 'women-share-alike',
    cites: [art(8, 3)],
    asks: {
      zh: '不得因为妇女未婚、结婚、离婚、丧偶，或者户里没有男人，侵害她在集体里的权益。',
      en: 'No woman’s rights in the collective are cut because she is unmarried, married, divorced, widowed, or of a household without men.',
    },
    why: {
      zh: '方案给谁、不给谁，要逐人去看；程序不读分配名单。',
      en: 'Who is given a share and who is not takes a look at each person; no list of shares is read.',
    },
    beside: ['members-carried', 'matter-decider'],
    for: ['membership', 'share-quantification', 'land-compensation'],
  },
  {
    id: 'membership-by-law',
    cites: [art(12, 1), art(12, 2), art(12, 3)],
    asks: {
      zh: '成员由成员大会依法确认；新生的应当确认，因结婚、收养、移民来的一般应当确认。',
      en: 'The members’ assembly confirms who is a member, by the law: children born to members always, those who marry in, are adopted or resettled as a rule.',
    },
    why: {
      zh: '谁该确认，要看户籍、生活保障和权利义务；程序只查由哪个会定、够不够票。',
      en: 'Whom to confirm rests on registration, livelihood and mutual duties; only the body and its votes are checked.',
    },
    beside: ['members-carried', 'matter-decider'],
    for: ['membership'],
  },
  {
    id: 'accounts-open-to-members',
    cites: [art(13, undefined, 3)],
    asks: {
      zh: '成员可以查阅、复制财务报告和会议记录。',
      en: 'Members may read and copy the accounts and the minutes.',
    },
    why: { zh: '有没有人去查、给没给看，不在记录里。', en: 'Who asked to see them, and whether he was let, is not recorded.' },
    beside: ['resolution-minutes'],
  },
  {
    id: 'outsider-has-served',
    cites: [art(15)],
    asks: {
      zh: '给非成员部分权利的前提，是他长期为集体工作、作出过贡献，给的也只限于法律列的几项。',
      en: 'Somebody who is no member may be given rights only if he long worked for the collective and did it good, and only those rights the law lists.',
    },
    why: {
      zh: '多长算长期、什么算贡献，由成员判断；程序只查四分之三。',
      en: 'How long is long and what is a merit the members judge; only the three quarters are checked.',
    },
    beside: ['benefits-carried'],
    for: ['non-member-benefits'],
  },
  {
    id: 'collective-charter-complete',
    cites: [art(20, 1)],
    asks: { zh: '集体经济组织的章程要载明法律列的各项。', en: 'The charter of the collective states all that the law lists.' },
    why: { zh: '程序不读章程的内容。', en: 'The content of the charter is not read.' },
    beside: ['matter-decider', 'members-carried'],
    for: ['collective-charter'],
  },
  {
    id: 'collective-registered',
    cites: [art(22, 1)],
    asks: {
      zh: '通过章程、确认成员、选出理事和监事以后，要及时登记，取得证书。',
      en: 'Once charter, members, directors and supervisors are settled the collective is registered without delay.',
    },
    why: { zh: '登记在政府办理，不是决议的一步。', en: 'The register is kept by the government; it is no step of the decision.' },
    beside: ['matter-decider'],
    for: ['collective-charter', 'membership', 'collective-elections'],
  },
  {
    id: 'merger-approved',
    cites: [art(23, 2), art(24, 2)],
    asks: {
      zh: '合并、分立由成员大会决定后，经乡镇审核，报县以上政府批准。',
      en: 'A merger or a division the members decided is examined by the township and approved by the county or above.',
    },
    why: {
      zh: '记录里的“批准”分不出审核和批准两级；程序只查动手以前有没有批准。',
      en: 'An approval on record does not tell the two levels apart; only that there is one before anything is done is checked.',
    },
    beside: ['merger-granted', 'members-carried'],
    for: ['merger'],
  },
  {
    id: 'creditors-told',
    cites: [art(23, 1), art(23, 3), art(24, 1), art(24, 3)],
    asks: {
      zh: '合并、分立要先清产核资，获得批准之日起十日内通知债权人。',
      en: 'Before a merger or division the property is counted, and creditors are told within ten days of its approval.',
    },
    why: { zh: '债权人的名单和通知不在记录里。', en: 'Creditors, and the notices to them, are not recorded.' },
    beside: ['matter-decider'],
    for: ['merger'],
  },
  {
    id: 'members-of-full-capacity',
    cites: [art(26, 1), art(27, 1)],
    asks: {
      zh: '成员大会由有完全民事行为能力的成员组成，到会和表决都按他们算。',
      en: 'The members’ assembly is the members of full legal capacity; attendance and votes are counted of them.',
    },
    why: {
      zh: '行为能力要逐人认定；程序用的是村情里写的有表决权的成员数。',
      en: 'Capacity is found person by person; the number of voting members on file is used.',
    },
    beside: ['members-quorum', 'members-carried', 'meeting-roll'],
  },
  {
    id: 'collective-important-matters',
    cites: [art(26, 2)],
    asks: {
      zh: '要成员大会定的重要事项，先由村党组织，或者乡镇党委、街道党工委研究过。',
      en: 'Important matters for the members are studied first by the Party committee of the township or the village Party organisation.',
    },
    why: {
      zh: '哪些算重要没有划线；由乡镇党委研究的，村里的记录看不到。',
      en: 'What is important is left open, and what the township’s committee studied no village record shows.',
    },
    beside: ['collective-party-first'],
  },
  {
    id: 'members-told-what-it-is-about',
    cites: [art(27, 1)],
    asks: {
      zh: '开会十日前，要把时间、地点和审议的事项通知到全体成员。',
      en: 'Ten days before, every member is told the time, the place and the matters.',
    },
    why: {
      zh: '记录只写哪天通知；通知里写了什么、到没到每个人，要看通知和回执。',
      en: 'Only its day is written; what the notice said and whom it reached, the notice itself shows.',
    },
    beside: ['members-notice'],
  },
  {
    id: 'online-is-the-member',
    cites: [art(27, 1)],
    asks: {
      zh: '不能到场的成员，可以通过即时通讯在线参加会议。',
      en: 'A member who cannot come may take part by instant messaging.',
    },
    why: {
      zh: '记录只有在线人数；屏幕那头是不是本人、全程在不在，要看录像和登记。',
      en: 'Only a number is written; whether it was the member himself, and all the time, a recording shows.',
    },
    beside: ['members-quorum'],
  },
  {
    id: 'proxy-same-household',
    cites: [art(27, 1)],
    asks: {
      zh: '委托别人参加的，要有书面委托，受托人要是同一户的家庭成员，并且有完全民事行为能力。',
      en: 'A proxy is in writing, and goes to somebody of the same household and of full capacity.',
    },
    why: {
      zh: '记录只有委托的人数；委托书和是不是同一户，要逐张看。',
      en: 'Only a number is written; each paper, and the household, has to be looked at.',
    },
    beside: ['members-quorum'],
  },
  {
    id: 'members-yearly',
    cites: [art(27, 2)],
    asks: { zh: '成员大会每年至少开一次。', en: 'The members meet at least once a year.' },
    why: { zh: '这是一年的工作，不是一件事的步骤。', en: 'It is a duty of the year and not a step of one matter.' },
    beside: ['members-convener'],
  },
  {
    id: 'members-presided-by-office',
    cites: [art(27, 2)],
    asks: {
      zh: '主持成员大会的，是理事长、副理事长，或者理事长指定的人。',
      en: 'The chairman of the board, his deputy or a member he names presides over the members.',
    },
    why: {
      zh: '“主持人”写的是姓名，是什么职务、有没有指定，程序不知道。',
      en: 'The record names a person, not his office, nor who appointed him.',
    },
    beside: ['members-convener', 'resolution-minutes'],
  },
  {
    id: 'stricter-charter-binds',
    cites: [art(27, 3)],
    asks: {
      zh: '别的法律、章程要求更严的，从其规定。',
      en: 'Where another law or the charter is stricter, that is followed.',
    },
    why: {
      zh: '本村章程没有写进“本地规定”的，程序不知道。',
      en: 'A charter that is not written among the local rules is not known here.',
    },
    beside: ['members-carried', 'members-quorum'],
  },
  {
    id: 'one-person-one-vote',
    cites: [art(27, 3), art(28, 5), art(31, 2)],
    asks: {
      zh: '成员大会、成员代表大会、理事会都是一人一票。',
      en: 'Members, their representatives and directors have one vote each.',
    },
    why: {
      zh: '程序对得出总票数超没超，看不出谁投了两票、谁替人举了手。',
      en: 'That there are too many votes is found; who voted twice, or for another, is not.',
    },
    beside: ['members-carried', 'member-representatives-carried', 'board-carried', 'meeting-adds-up'],
  },
  {
    id: 'member-representatives-chosen',
    cites: [art(28, 2), art(28, 3)],
    asks: {
      zh: '成员代表一般每五户至十五户选一人，要有适当数量的妇女，任期五年。',
      en: 'Representatives of members are chosen one for five to fifteen households as a rule, a fair number of them women, for five years.',
    },
    why: {
      zh: '“一般”“适当”没有数；由谁选、哪年到期不在册，程序只查多于二十人。',
      en: '“As a rule” and “fair” are no numbers, and who chose them until when is not on file; only that they are more than twenty is checked.',
    },
    beside: ['member-representatives-number'],
  },
  {
    id: 'member-representatives-by-charter',
    cites: [art(28, 1), art(28, 4)],
    asks: {
      zh: '设不设成员代表大会、它管哪些事，由章程规定。',
      en: 'Whether there is a representative assembly, and what it decides, the charter says.',
    },
    why: {
      zh: '程序只知道法律不许交给它的几项；章程给没给它，要看章程。',
      en: 'Only what the law withholds from it is known; whether the charter gives it the matter, the charter tells.',
    },
    beside: ['matter-decider', 'member-representatives-carried'],
  },
  {
    id: 'board-composed',
    cites: [art(29, 1)],
    asks: {
      zh: '理事会一般三至七人，取单数，相互不得是近亲属，任期五年。',
      en: 'The board has as a rule three to seven directors, an odd number, no near relatives among them, for five years.',
    },
    why: {
      zh: '村情只写理事人数；是谁、什么亲属、哪年到期不在册。',
      en: 'Only their number is on file; who they are, of what kin and until when is not.',
    },
    beside: ['board-quorum', 'board-carried'],
    for: ['collective-elections'],
  },
  {
    id: 'board-by-charter',
    cites: [art(31, 3)],
    asks: { zh: '理事会怎样议事、怎样表决，由章程具体规定。', en: 'How the board debates and votes, the charter says in detail.' },
    why: {
      zh: '章程不在册；程序只查法律写的出席和过半数。',
      en: 'The charter is not on file; only the quorum and the majority of the law are checked.',
    },
    beside: ['board-quorum', 'board-carried'],
    for: ['board-affairs'],
  },
  {
    id: 'collective-supervisors',
    cites: [art(32, 1), art(34, 2)],
    asks: {
      zh: '集体经济组织要有监事会或者监事，理事、财务会计人员和他们的近亲属不得担任。',
      en: 'The collective has supervisors, none of them a director, an accountant, or near kin of one.',
    },
    why: { zh: '监事是谁、和谁是亲属，不在册。', en: 'Who they are, and whose kin, is not on file.' },
    beside: ['board-quorum'],
    for: ['collective-elections'],
  },
  {
    id: 'minutes-signed-and-kept',
    cites: [art(33)],
    asks: { zh: '各个会都要按规定制作会议记录，并且保存下来。', en: 'Minutes of every meeting are made as prescribed, and kept.' },
    why: {
      zh: '程序只看记录里有没有主持人和人数；签没签名、原件在不在，要看原件。',
      en: 'That chair and numbers are written is checked; signatures, and the original itself, somebody must see.',
    },
    beside: ['resolution-minutes'],
  },
  {
    id: 'managers-honest',
    cites: [art(35, 1), art(35, 2)],
    asks: {
      zh: '理事、监事和管理人员要诚实勤勉，不得侵占、借用、低价处置集体财产，不得拿它替人担保。',
      en: 'Directors, supervisors and managers are honest and careful; they do not take, borrow or undersell the common property nor pledge it for others.',
    },
    why: {
      zh: '这是行为；价钱低不低、钱到了谁手里，要查合同和账。',
      en: 'That is conduct; whether a price is low and where money went, contracts and books show.',
    },
    beside: ['matter-decider', 'board-carried'],
    for: ['investment'],
  },
  {
    id: 'property-not-divided',
    cites: [art(36, 2)],
    asks: {
      zh: '集体财产归成员集体所有，不得分割到个人。',
      en: 'Collective property belongs to the members together, and is not cut up among them.',
    },
    why: {
      zh: '方案是量化收益权还是分掉了财产，要读方案。',
      en: 'Whether a plan gives shares in the income or divides the property, somebody has to read.',
    },
    beside: ['members-carried', 'matter-decider'],
  },
  {
    id: 'income-after-reserves',
    cites: [art(42)],
    asks: {
      zh: '当年收益先按章程提取公积公益金，剩下的再按份额分配。',
      en: 'Of a year’s income the reserves of the charter are set aside first; the rest is shared out by shares.',
    },
    why: { zh: '提多少由章程定，账目不在记录里。', en: 'How much the charter says; the books are not in the record.' },
    beside: ['members-carried', 'member-representatives-carried'],
    for: ['collective-plans'],
  },
  {
    id: 'money-not-in-private-accounts',
    cites: [art(44, 3)],
    asks: { zh: '集体的钱不得存进个人名下的账户。', en: 'Money of the collective is never kept in a private account.' },
    why: { zh: '账户不公开，也不在记录里。', en: 'Accounts are neither published nor recorded.' },
    beside: ['outcome-posted'],
  },
  {
    id: 'collective-accounts-published',
    cites: [art(45)],
    asks: {
      zh: '财务情况要定期公布，重大事项要及时公布，理事会要保证真实。',
      en: 'The accounts are published regularly, major affairs promptly, and the board answers for their truth.',
    },
    why: {
      zh: '“定期”“及时”没有天数，真实要对账；程序只查写下的公开期。',
      en: '“Regularly” and “promptly” are no days, and truth takes the books; only the days of a posting are checked.',
    },
    beside: ['disclosure-posted', 'outcome-posted'],
  },
  {
    id: 'reports-ready-ten-days-before',
    cites: [art(46)],
    asks: {
      zh: '年度经营报告、财务会计报告和收益分配方案，要在开会十日前拿出来给成员看。',
      en: 'The year’s report, accounts and plan of distribution lie open to members ten days before they meet.',
    },
    why: {
      zh: '程序只看会前公示了几天；拿出来的是不是这三份、来看的人看没看到，记录里没有。',
      en: 'Only the days of a posting before the vote are seen; whether it was these three papers, and who could read them, is not recorded.',
    },
    beside: ['members-notice', 'reports-open-first'],
    for: ['collective-reports', 'collective-plans'],
  },
  {
    id: 'collective-audited',
    cites: [art(47, 1), art(47, 2)],
    asks: { zh: '集体经济组织要接受审计。', en: 'The collective is audited.' },
    why: { zh: '审计由政府安排，不属于哪一件事。', en: 'The government orders it; it belongs to no one matter.' },
    beside: ['outcome-posted'],
  },
  {
    id: 'member-goes-to-court',
    cites: [art(57, 1)],
    asks: {
      zh: '决定侵害了成员的合法权益，受害的成员可以请法院撤销，但善意的对方不受影响。',
      en: 'A member whose rights a decision harms may have a court annul it; whoever dealt in good faith is not touched.',
    },
    why: { zh: '侵害没侵害、是不是善意，由法院判断。', en: 'Harm and good faith are for the court.' },
    beside: ['members-carried', 'member-representatives-carried', 'board-carried'],
  },
  {
    id: 'collective-decision-corrected',
    cites: [art(61)],
    asks: {
      zh: '章程或者成员大会、成员代表大会的决定违法的，由乡镇政府或者县农业农村部门责令限期改正。',
      en: 'Where the charter or a decision of the members or their representatives breaks the law, township or county have it corrected.',
    },
    why: {
      zh: '内容违不违法要人判断，责令改正是政府的职责。',
      en: 'Whether its content is unlawful people judge, and correcting it is the government’s.',
    },
    beside: ['members-carried', 'member-representatives-carried'],
  },
  {
    id: 'village-stands-in-for-the-collective',
    cites: [art(64, 2)],
    asks: {
      zh: '由村民委员会、村民小组代行的，集体财产和成员权益的事参照本法决定。',
      en: 'Where committee or group stand in for the collective, its property and its members’ rights are decided after the model of this law.',
    },
    why: {
      zh: '是不是代行，记录里不写；程序按类别要求成员大会来定。',
      en: 'Whether they stand in is not recorded; by its category the matter is held to belong to the members.',
    },
    beside: ['matter-decider', 'group-carried'],
  },
  {
    id: 'member-leaves',
    cites: [art(16, 1), art(16, 2), art(17, 1), art(17, 2), art(18, 1), art(18, 2)],
    asks: {
      zh: '成员自愿退出要书面申请、集体同意，不得要求分割财产；上学、服役、务工、离婚、服刑的不因此失去成员身份。',
      en: 'A member leaves by written request and with consent, and takes no share of the property; study, service, work elsewhere, divorce or prison cost nobody the membership.',
    },
    why: {
      zh: '谁申请、为什么退、该不该除名，要逐人去看。',
      en: 'Who asked, why, and whether a name may be struck out takes a look at each person.',
    },
    beside: ['members-carried', 'matter-decider', 'register-filed'],
    for: ['membership'],
  },
  {
    id: 'member-representatives-called',
    cites: [art(30, undefined, 1)],
    asks: {
      zh: '成员代表大会也由理事会召集、主持。',
      en: 'The board calls and chairs the representative assembly too.',
    },
    why: {
      zh: '通知几天、到会几人，法律对它没有写，要看章程；程序只查成员大会的召集人。',
      en: 'Days of notice and a quorum the law gives it none, the charter may; only of the members is the convener checked.',
    },
    beside: ['members-convener', 'member-representatives-carried'],
  },
  {
    id: 'board-answers-questions',
    cites: [art(30, undefined, 11)],
    asks: {
      zh: '理事会要接受、处理成员的质询和建议，并作出答复。',
      en: 'The board takes, considers and answers questions and proposals of members.',
    },
    why: {
      zh: '几天答复没有写；登记在“异议”里的，没有答复就不算办结。',
      en: 'No days are named; what is logged under objections keeps a matter open until it is answered.',
    },
    beside: ['objections-settled'],
  },
  {
    id: 'internal-audit-reported',
    cites: [art(32, 1)],
    asks: {
      zh: '监事会可以组织内部审计，结果要报告成员大会、成员代表大会。',
      en: 'Supervisors may have an internal audit made, and report it to the members or their representatives.',
    },
    why: {
      zh: '审计不是一件要定的事。',
      en: 'An audit is no matter to decide.',
    },
    beside: ['members-carried'],
  },
  {
    id: 'collective-changes-registered',
    cites: [art(25, 1), art(25, 2), art(21, 1)],
    asks: {
      zh: '合并、分立、登记事项变了要办变更登记，解散的要注销；名称里要有“集体经济组织”。',
      en: 'Merger, division and changes are registered, an end is struck off; the name says “collective economic organisation”.',
    },
    why: {
      zh: '登记在政府办理，不是决议的一步。',
      en: 'The register is kept by the government; it is no step of the decision.',
    },
    beside: ['merger-granted'],
    for: ['merger', 'collective-charter'],
  },
  {
    id: 'collective-property-in-order',
    cites: [art(43, 1), art(44, 1), art(44, 2)],
    asks: {
      zh: '集体财产要有清查、保管、使用、处置、公开的制度，照财务会计制度记账。',
      en: 'There are rules for counting, keeping, using, disposing of and publishing the property, and books are kept by the national system.',
    },
    why: {
      zh: '制度和账簿不在册。',
      en: 'Neither rules nor books are on file.',
    },
    beside: ['matter-decider'],
  },
  {
    id: 'dispute-mediated',
    cites: [art(56, 1), art(56, 2)],
    asks: {
      zh: '成员身份、管理和分配有争议的，可以请乡镇、街道或者县里调解，也可以仲裁、起诉。',
      en: 'Disputes over membership, management or distribution may be mediated by township or county, arbitrated or sued.',
    },
    why: {
      zh: '争议和处理不在决议的记录里。',
      en: 'Dispute and settlement are not in the record of a decision.',
    },
    beside: ['members-carried'],
    for: ['membership', 'collective-plans'],
  },
  {
    id: 'annulment-in-time',
    cites: [art(57, 2)],
    asks: {
      zh: '请法院撤销，要在知道事由起一年内、决定作出起五年内。',
      en: 'A decision is challenged in court within a year of knowing the reason, and within five years of it.',
    },
    why: {
      zh: '什么时候知道的，记录里没有；超过了的决定也不因此变得合法。',
      en: 'When it was known is not recorded; a decision is no more lawful for having been left alone.',
    },
    beside: ['members-carried', 'member-representatives-carried', 'board-carried'],
  },
  {
    id: 'managers-dealt-with',
    cites: [art(58, 1), art(58, 2)],
    asks: {
      zh: '理事、监事和管理人员违反禁止规定的，责令改正、赔偿；拿集体财产担保的，担保无效。',
      en: 'Directors, supervisors and managers who do what is forbidden put it right and pay for it; a pledge of the property is void.',
    },
    why: {
      zh: '这要查合同和账，由政府和法院处理。',
      en: 'Contracts and books show it, government and courts deal with it.',
    },
    beside: ['matter-decider', 'board-carried'],
  },
  {
    id: 'suit-for-the-collective',
    cites: [art(60, 2), art(60, 3)],
    asks: {
      zh: '管理人员给集体造成损失的，理事会、监事会要起诉；十名以上成员书面请求、十五日内没有起诉的，成员可以自己起诉。',
      en: 'For a loss caused by those in charge board or supervisors sue; if ten members ask in writing and fifteen days pass, the members may sue themselves.',
    },
    why: {
      zh: '请求和起诉不在记录里。',
      en: 'Neither request nor suit is on record.',
    },
    beside: ['matter-decider'],
  },
]
