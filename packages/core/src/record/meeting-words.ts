// What the words of a minute book say of a meeting: who led it, and how it voted.

/** What somebody who chairs a meeting is, as far as a law names the office. */
export const posts = [
  'director',
  'vice-director',
  'committee-member',
  'board-chair',
  'vice-board-chair',
  'named-by-board-chair',
  'board-member',
  'group-head',
  'party-secretary',
  'supervisor',
  'township-official',
] as const
export type Post = (typeof posts)[number]

/** The words of each office, the longer before those that lie within them: what was taken once is not read again. */
const postWords: readonly (readonly [Post, RegExp])[] = [
  [
    'supervisor',
    /村?务?监督?委员?会?(?:副?主任|主席|成员|委员)|监事长|监事会?(?:主席|成员)?|supervis\w*(?:committee)?(?:member|chair|director)?/gu,
  ],
  [
    'township-official',
    /(?:乡镇|镇|乡|街道|县|区|township|county)(?:[^、，,;；/和兼]{0,12})|第一书记|驻村(?:工作队)?(?:队长|队员|干部|书记)?|包村干部/gu,
  ],
  ['named-by-board-chair', /理事长(?:书面)?(?:指定|委托|授权)的?(?:[^、，,;；/]{0,8})|(?:member)?(?:named|appointed)by(?:the)?chair\w*/gu],
  ['vice-board-chair', /副(?:理事长|社长|董事长)|(?:vice|deputy)(?:-)?chair\w*(?:oftheboard)?/gu],
  ['board-chair', /理事长|社长|董事长|chair\w*oftheboard|boardchair\w*/gu],
  ['board-member', /理事会?(?:成员)?|社管会(?:成员|委员)|boardmember|directorof(?:the)?board/gu],
  ['party-secretary', /(?:村)?(?:党总支|党支部|党委|党组织|支部|总支|党)?(?:委员会)?副?书记|(?:party)?secretary(?:ofthe\w*party\w*)?/gu],
  ['group-head', /(?:村民)?小?组长|groupleader|headofthe\w*group/gu],
  [
    'vice-director',
    /(?:[\p{Script=Han}]{0,8}(?:村民委员会|村委会|村委|居委会)|(?<=^|[^\p{L}]|[兼任和及与由是的])村?)副主任|(?:vice|deputy)(?:-)?director(?:ofthe\w*committee)?/gu,
  ],
  [
    'director',
    /(?:[\p{Script=Han}]{0,8}(?:村民委员会|村委会|村委|居委会)|(?<=^|[^\p{L}]|[兼任和及与由是])村?)(?:代理?)?主任|村长|directorofthevillagers?committee|villagers?committeedirector|director/gu,
  ],
  ['committee-member', /(?:村民委员会|村委会|村委)(?:委员|成员)|memberofthevillagers?committee/gu],
]

/**
 * The offices that some words name.
 *
 * @returns those found, in no order; none where the words name no office that a law speaks of
 * @example readPosts('党总支书记、村民委员会主任') //=> ['party-secretary', 'director']
 * @example readPosts('村务监督委员会主任') //=> ['supervisor']
 */
export const readPosts = (text: string): readonly Post[] => {
  const words = text
    .slice(0, longest)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"'‘’]+/gu, '')
  let rest = (/由([^由]+?)(?:代为|代理|代|临时)?主持/u.exec(words)?.[1] ?? words).replace(noLonger, '|').replace(absent, '|')
  return postWords.flatMap(([post, pattern]) => {
    const left = rest.replace(pattern, '|')
    const isFound = left !== rest
    rest = left
    return isFound ? [post] : []
  })
}

const office = '(?:村民委员会|村委会|村委|居委会|村|理事会)?(?:副?理事长|副?社长|副?董事长|副?主任|副?书记|小?组长)'
/** Who held an office once, never, or only helps who holds it, holds none. */
const noLonger = new RegExp(
  `(?:原任?|前任?|上届|上一届|已?离任的?|卸任的?|退休的?|非|不是|并非|未任|未担任|不再担任|不兼任?)${office}|${office}(?:助理|候选人|助手)`,
  'gu',
)
/** Who was not there led nothing; whoever asked another to lead is not that other. */
const absent = new RegExp(
  `${office}(?:[^、，,;；()]{0,2}(?:缺席|未到|未出席|没来|请假|外出|不在|出差|生病|回避)|因[^、，,;；()由]{1,12}|均未到)|(?<!受|经)(?:村民委员会|村委会|村)?(?:主任|书记)(?:书面)?(?:指定|委托|授权|指派|委派)的?|(?:受|经)(?:村民委员会|村委会|村)?(?:主任|书记)(?:书面)?(?:指定|委托|授权|指派|委派)的?`,
  'gu',
)

/** How a meeting voted, as far as a law tells the ways apart. */
export const votingMethods = [
  'secret-ballot',
  'ballot',
  'hands',
  'acclamation',
  'spoken',
  'signatures',
  'on-screen',
  'by-shares',
  'by-households',
  'not-voted',
] as const
export type VotingMethod = (typeof votingMethods)[number]

const ways: readonly (readonly [VotingMethod, RegExp])[] = [
  ['by-shares', /按股|股份|股权|持股|byshare|shares/u],
  ['by-households', /按户|以户|每户一票|一户一票|户均一票|户代表投票|byhousehold|perhousehold/u],
  ['signatures', /签字|签名|签章|书面征求|逐户|入户|上门|传签|会签|signature|signed|doortodoor/u],
  [
    'on-screen',
    /微信|接龙|群(?:里|内|中|聊|投票)|线上|网上|网络|在线|云(?:端|投票|会议)|小程序|视频|腾讯会议|钉钉|手机|app|扫码|电子投票|online|wechat|chat|video|bythephone/u,
  ],
  ['acclamation', /鼓掌|掌声|欢呼|acclamation|applause/u],
  ['secret-ballot', /[无不]记名|秘密投票|秘密写票|secret/u],
  ['ballot', /投票|票决|记名|选票|ballot/u],
  ['hands', /举手|showofhands|hands/u],
  ['spoken', /口头|表态|发言|轮流|spoken|voicevote/u],
]

/**
 * The ways in which the words say that a meeting voted.
 *
 * @returns none where they name no way of voting
 * @example readVoting('不记名投票') //=> ['secret-ballot']
 * @example readVoting('按惯例') //=> []
 * @example readVoting('未表决') //=> ['not-voted']
 */
export const readVoting = (text: string): readonly VotingMethod[] => {
  const plain = text
    .slice(0, longest)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"'‘’]+/gu, '')
  if (unvoted.test(plain)) return ['not-voted']
  if (denied.test(plain)) return []
  const found = ways.filter(([, pattern]) => pattern.test(plain)).map(([way]) => way)
  // A secret ballot is a ballot too.
  return found.includes('secret-ballot') ? found.filter((way) => way !== 'ballot') : found
}

/** That there was no vote. */
const unvoted = /(?:未|没有?|不)(?:经|进行|组织|举行|开展)?(?:表决|投票)$|默认|默许|视为(?:同意|通过)|novote|notputtoavote|tacit/u

/** That it was not so: then nobody knows how it was. */
const denied = /(?:未|没有?|不是|并非|非)(?:采用|采取|实行|进行|举行|开展|使用|经)?(?:过)?(?:[无不]?记名|投票|票决|举手|鼓掌)/u

/** Nobody needs more words than this; what comes after them is not read. */
const longest = 200

/** Where people usually meet. */
export const meetingVenues = ['service-centre', 'committee-room', 'culture-hall'] as const
/** Where a posting usually hangs: boards, and nothing else. */
export const postingVenues = ['village-board', 'group-boards'] as const
export type Venue = (typeof meetingVenues | typeof postingVenues)[number]

/** Who raised a matter, as the paper form has it. */
export const origins = ['members-and-villagers', 'village-officers', 'level-above'] as const
export type Origin = (typeof origins)[number]
