import type { Wording } from '../../base/wording.ts'
import { type BuiltInRuleId, builtInGrounds, type RuleGround } from './built-in-grounds.ts'

/**
 * A rule that no law makes: what must be there before the law can be asked, and what is worth knowing of the law itself.
 * What the record format asks of a text has the same form.
 */
export type BuiltInRule = RuleGround & { readonly demand: Wording }

const demands: Readonly<Record<BuiltInRuleId, Wording>> = {
  'matter-formed': {
    zh: '程序给的事项和村情，数目是整数，日期是历法里有的，名称是已知的。',
    en: 'A matter or village from a program has whole numbers, days of the calendar and names that are known.',
  },
  'matter-read': {
    zh: '记录里读不懂的内容随事项走；没有改正以前，不能判断。',
    en: 'What could not be read of a record stays with its matter; until it is mended, nothing is judged.',
  },
  'steps-written': { zh: '记录里至少有一个步骤。', en: 'A record has at least one step.' },
  'step-dated': { zh: '每个步骤写明日期，按那一天的法律来看。', en: 'Each step has its day, by whose law it is judged.' },
  'step-happened': {
    zh: '只记已经发生的步骤；还没到的日子不能算数。',
    en: 'Only what has happened is recorded; a day still to come counts for nothing.',
  },
  'correction-carried': {
    zh: '更正写明步骤、事实、原记和更正后的内容；没有写明的，要由人对照判断。',
    en: 'A correction names the step, the fact, what stood there and what is right; where it does not, people have to carry it over.',
  },
  'correction-shown': {
    zh: '按更正后的内容判断，原来写的仍然保留。',
    en: 'The record is judged as corrected, and what stood there first is kept.',
  },
  'correction-watched': {
    zh: '更正了才合规定的，更正下面要有村务监督委员会的意见。',
    en: 'A correction that alone makes a record lawful has an opinion of the supervision committee under it.',
  },
  'step-kept': {
    zh: '后面已经有步骤的，前面的事实不再改写；写错的，用“更正”写明。',
    en: 'Once another step follows, the facts of a step stand; what is wrong with them is put right by a correction.',
  },
  'rewriting-weighed': {
    zh: '改写了才合规定的，不能当作合法；照原来的写回去，再用“更正”写明。',
    en: 'A record that only a rewriting makes lawful is not known to be; write back what stood there, and correct it.',
  },
  'promise-kept': { zh: '写了完成期限的，到期办结。', en: 'What has a deadline is finished by it.' },
  'votes-counted': {
    zh: '实到的人怎样表决，都写明：赞成、反对、弃权、无效票合计等于实到。',
    en: 'How each of those present voted is written down: for, against, abstained and invalid come to the number present.',
  },
  'posting-ends': {
    zh: '公开满一年还不撤下的，会问年份是不是写错了；还在挂的，最后一天先不写。',
    en: 'Where a notice is said to hang for more than a year, the year is asked about; while it hangs, its last day is left open.',
  },
  'opinion-heeded': { zh: '审查、论证、评估的意见不同意的，会说明。', en: 'An opinion that does not agree is pointed out.' },
  'posting-disputed': {
    zh: '监督意见说公开不属实、不足期的，要核对清楚。',
    en: 'Where the supervisors say that a posting was not true or too short, it has to be looked into.',
  },
  'village-described': {
    zh: '村情写明适用地区和组成，读得懂。',
    en: 'The village page names its jurisdiction and composition, and can be read.',
  },
  'village-placed': {
    zh: '行政区划代码和适用地区是一个地方；写“全国”的，只是教学用的样子。',
    en: 'The division code lies in the place whose law is asked; the nation as a whole is a place for models only.',
  },
  'law-on-file': {
    zh: '法规库里有当日、当地有效的法规；没有的，不能判断。',
    en: 'The law of that day and place is on file; where it is not, nothing is judged.',
  },
  'body-ruled': {
    zh: '法规库里有这个会议怎样表决的规定；没有的，不能判断。',
    en: 'The law on file says how this body votes on this step; where it does not, nothing is judged.',
  },
  'law-crossed': {
    zh: '每一步按它那一天的法律判断，中途修改的会说明。',
    en: 'Each step is judged by the law of its own day; where that changed on the way, it is said.',
  },
  'law-verified': { zh: '规则每年与法律原文核对一次。', en: 'The rows are held against the text of the law once a year.' },
  'local-stricter': { zh: '本地规定只能比上位法严。', en: 'A local rule can only be stricter than the law above it.' },
}

/** Rules with what each of them asks, from two tables of the same names. */
export const withDemands = <Id extends string>(
  grounds: Readonly<Record<Id, RuleGround>>,
  asked: Readonly<Record<Id, Wording>>,
): Readonly<Record<Id, BuiltInRule>> =>
  // Each name stands in both.
  Object.fromEntries((Object.keys(asked) as Id[]).map((id) => [id, { ...grounds[id], demand: asked[id] }])) as Record<Id, BuiltInRule>

/** Every rule by which the judge finds something that rests on no row of a law. */
export const builtInRules: Readonly<Record<BuiltInRuleId, BuiltInRule>> = withDemands(builtInGrounds, demands)
