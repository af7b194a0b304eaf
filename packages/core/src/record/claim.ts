/** The facts by which a record claims something that eases a verdict, or says that a condition was met. */
export const claimFields = ['urgent', 'merged', 'delegation', 'conditions', 'met'] as const
export type ClaimField = (typeof claimFields)[number]

/** What such a fact says: that it was so, that it was not, or nothing that anybody could be sure of. */
export type ClaimSense = 'claimed' | 'denied' | 'unclear'

/**
 * What a claim says. A claim is a plain yes with its reason: a word for nothing denies it, and what is neither is unclear.
 *
 * @param text - the words of the record, as they stand
 * @example readClaim('urgent', '台风抢险') //=> 'claimed'
 * @example readClaim('urgent', '□是 ☑否') //=> 'denied'
 * @example readClaim('urgent', '镇领导要求尽快召开') //=> 'unclear'
 */
export const readClaim = (field: ClaimField, text: string): ClaimSense => {
  const words = plain(text)
  const ticked = tickedIn(words)
  if (ticked === undefined) return saying[field](words)
  const senses = new Set(ticked.map((one) => saying[field](one)))
  const [sense] = senses
  // Both boxes, or none of them, are no answer.
  return senses.size === 1 && sense !== undefined ? sense : 'unclear'
}

/**
 * Whether a text is a word for nothing: 无, 没有, 暂无, 否, a dash, a stroke, N/A.
 *
 * @example saysNothing('／') //=> true
 */
export const saysNothing = (text: string): boolean => isNothing(plain(text))

const isNothing = (words: string): boolean => nothing.test(words)
const isYes = (words: string): boolean => yes.test(words)

const plain = (text: string): string =>
  text
    .slice(0, longest)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"'‘’]+/gu, '')
    .replace(/[。.!;,、]+$/u, '')
const longest = 400

const nothing =
  /^(?:[([]?(?:暂|目前|现|均|都|尚|皆)?(?:无|没有|没|否|不|未|不是|不存在|不适用|不涉及|无此情况|无此项|没有此情况|未发生|空白|空|零|0+)(?:的|了)?[)\]]?|[-—–―一_/\\|×x*.…~]{1,6}|n\/?a|none|nil|no|not?applicable|false|notany|nothing)$/u
const yes = /^(?:是的?|有|确有|属实|对|y|yes|true)$/u

const box = /(?<mark>[□☐○◯]|\[\]|[☑✅✔✓√■☒●◉]|\[[x√✓*]\])/u
const isTicked = /^(?:[☑✅✔✓√■☒●◉]|\[[x√✓*]\])$/u

/** The words behind each ticked box, and what stands behind all of them; nothing where there are no boxes. */
const tickedIn = (words: string): readonly string[] | undefined => {
  const pieces = words.split(box)
  if (pieces.length < 3) return undefined
  const found: string[] = []
  for (let at = 1; at + 1 < pieces.length; at += 2)
    if (isTicked.test(pieces[at] ?? '')) found.push((pieces[at + 1] ?? '').replace(/[:,;、]+$/u, ''))
  return found
}

const emergency =
  /台风|飓风|风灾|暴雨|洪|汛|涝|旱灾|抗旱|雪灾|暴雪|大雪|冰冻|冻雨|雹|雷击|泥石流|滑坡|山体|塌|垮|溃|决口|管涌|地震|火灾|山火|火情|火险|起火|失火|疫情|传染病|抢险|抢修|抢救|抢通|抢收|救灾|救援|救险|避险|避灾|险情|危房|突发|应急|爆管|断水|停水|缺水|断电|停电|断路|中断|中毒|污染|泄漏|事故|灾害|灾情|受灾|typhoon|flood|storm|landslide|mudslide|earthquake|fire\b|epidemic|outbreak|emergency|rescue|disaster|collapse|burst/u
/** What is past, is practised, or is yet to come is not upon anybody. */
const over =
  /已过|过去|解除|结束|演练|演习|预演|平息|未受|没有受|动员|宣传|培训|总结|表彰|讲座|纪念|申报|立项|招标|预案|保险|开工|项目|筹备|尚未(?:登陆|来|到|影响|形成)|预计|明年|来年|今后|以后/u
/** None of these came about. */
const spared =
  /(?:没有|没|未|无|并无|不是|不存在)(?:再|曾|有|见)?(?:发生|出现|遇到?|受到?|[接收]到|形成)?(?:任何|重大|什么|自然|上述|其他)*(?:台风|暴雨|洪|汛|涝|旱|灾|险情|疫情|事故|火|地震|突发|应急)/u
const noEmergency =
  /(?:无|没有|不属于?|未(?:出现|发生|有)|不存在|并非|不是|非)(?:其他|任何|此类|上述|该|什么|真正的?)?(?:特殊|紧急|突发|special|urgent)|^nospecial|^notanemergency/u

const together = /合并|同一(?:次|场|个)?(?:会议|会)|同(?:一时间|时|场|会)|一并|一起|联席|together|joint|merged|onemeeting/u
const apart = /(?:未|没有?|不|无|并未|非)(?:能|曾|再|予|需|须|是)?合并|分别|分开|分两次|各自|单独|不同|notmerged|separate|apart/u

const assembly = /村民会议|村民大会|全体村民|成员大会|自治章程|章程|assembly|charter/u
const undelegated =
  /(?:未|没有?|无|尚未|从未|不)(?:经|获|得到|取得|需|须|需要|形成|作出|曾)?(?:过|任何|明确|书面)?(?:授权|村民会议|村民大会)|notdelegated|nodelegation|without/u
/** A power to sign or to handle hands no decision on. */
const onlyPower = /(?:主任|书记|会计|理事长|文书|director|chair).{0,6}(?:签|办理|sign)/u

const unconditional = /^(?:无|没有|不附|未附|不带|无需)(?:任何|其他|附加|附带)*条件$|^unconditional$|^noconditions?$/u

const unmet =
  /未(?!来|成年)|没有|没(?=落实|完成|办|做|到)|尚|还在|正在|有待|待(?=落实|完成|办|定|查|补|审|核)|拟|计划|准备|将(?=在|于|由|会|予)|进行中|办理中|落实中|整改中|暂缓|部分|基本|不(?=能|予|具备|落实|办|满足|符合|到位)|unmet|not|pending|will|underway|partly/u
const met = /已|完成|落实|到位|办结|办妥|办好|满足|符合|写入|写明|载明|纳入|补齐|补充|整改|达到|通过|met|done|fulfilled|complete|satisfied/u

const saying: Readonly<Record<ClaimField, (words: string) => ClaimSense>> = {
  urgent: (words) => {
    if (isNothing(words) || noEmergency.test(words) || spared.test(words)) return 'denied'
    return emergency.test(words) && !over.test(words) ? 'claimed' : 'unclear'
  },
  // That the steps were one is the whole of this claim: a plain yes says it.
  merged: (words) => {
    if (isNothing(words) || apart.test(words)) return 'denied'
    return isYes(words) || together.test(words) ? 'claimed' : 'unclear'
  },
  delegation: (words) => {
    if (isNothing(words) || undelegated.test(words)) return 'denied'
    return assembly.test(words) && !onlyPower.test(words) ? 'claimed' : 'unclear'
  },
  conditions: (words) => (isNothing(words) || unconditional.test(words) ? 'denied' : 'claimed'),
  met: (words) => {
    if (isNothing(words) || unmet.test(words)) return 'denied'
    return isYes(words) || met.test(words) ? 'claimed' : 'unclear'
  },
}
