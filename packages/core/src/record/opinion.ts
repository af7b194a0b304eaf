/** What a free opinion plainly says; most say more than that, and then nothing is guessed. */
export type OpinionSense = 'yes' | 'no' | 'nothing'

const yes: ReadonlySet<string> = new Set([
  '通过',
  '同意',
  '批准',
  '准予',
  '予以批准',
  '审核通过',
  '同意实施',
  'approved',
  'agreed',
  'passed',
  'granted',
])
const no: ReadonlySet<string> = new Set(['不通过', '未通过', '不同意', '不批准', '不予批准', '退回', 'rejected', 'refused', 'not approved'])

/** Words that agree in a sentence of their own. */
const agreeing =
  /^(?:经审[查核](?:后)?)?(?:原则上?)?(?:予以|准予|一致)?(?:同意|通过|批准|认可|支持)(?:发包|实施|办理|承包|出租|流转|建设|上报|立项|该?方案|该?事项|按程序(?:办理|实施))?$|^(?:经审[查核](?:后)?)?(?:无|没有)(?:异议|意见|不同意见|问题)$|^(?:经审[查核](?:后)?)?(?:内容|程序|方案|该?事项)?(?:均|都)?(?:合法(?:有效|合规)?|合规|可行|符合(?:法律|法规|政策|规定|要求|有关|相关).{0,10})$/u
/** Words that do not: at the head of what is said, whatever reason follows. */
const opposing =
  /^(?:经审[查核](?:后)?)?[，,：:]?(?:不(?!违反|违法|违背|影响|持异议|反对)|未(?!发现|见|违反)|没有(?:通过|同意|批准)|暂缓|暂不|暂停|驳回|退回|否决|反对|违法|违规|违反|撤销|停止|缓办|not |rejected|refused|denied)/u
/** A condition or a doubt, and then nothing is sure. */
const doubting = /但|须|需|应当?|修改|完善|补充|整改|后(?:再|方)|前提|如果|待|暂|部分|其他|除|不|未/u

/**
 * Whether an opinion agrees.
 *
 * @param opinion - the words of the record, as they stand
 * @returns `nothing` for everything but plain words, a condition among them
 * @example readOpinion('同意发包。') //=> 'yes'
 * @example readOpinion('驳回，理由：未经招标') //=> 'no'
 * @example readOpinion('原则同意，修改后再报') //=> 'nothing'
 */
export const readOpinion = (opinion: string): OpinionSense => {
  const words = opinion
    .trim()
    .replace(/[。.!！]$/u, '')
    .toLowerCase()
  if (yes.has(words)) return 'yes'
  if (no.has(words) || opposing.test(words)) return 'no'
  const clauses = words.split(/[，,；;。\s]+/u)
  return clauses.every((clause) => agreeing.test(clause) && !doubting.test(clause.replace(/无?不同意见/u, ''))) ? 'yes' : 'nothing'
}

/** Doubts of somebody who was asked: the matter was to be mended first. */
const reserving =
  /瑕疵|缺陷|不(?:符|合|妥|宜|完善|完整|明确)|欠妥|违(?:法|规|反)|补正|整改|重新|再(?:审|议|报|行)|暂|退件|退回(?:$|[修补重完])|缺少|缺失|不全|不足|风险(?:较|很|偏)?(?:高|大)/u

/**
 * Whether an opinion that is neither yes nor no has something against the matter.
 *
 * @example reservesOpinion('程序有瑕疵，建议补正后再审') //=> true
 * @example reservesOpinion('建议加一盏灯') //=> false
 */
export const reservesOpinion = (opinion: string): boolean =>
  readOpinion(opinion) === 'nothing' &&
  reserving.test(opinion.replaceAll(/(?:未发现|没有|无|不存在|不)[^，。；,;]{0,4}(?:瑕疵|缺陷|违[法规反]|风险|不[符合妥])/gu, ''))

const untrue =
  /未(?:参与|参加|履行|监督|到场)|没有(?:参与|监督|到场)|不(?:属实|真实|一致|符|实|全|完整|规范|同意|合|足|够|按)|未(?:按|公开|公示|张贴|满|达|提供|通过|见张贴|上墙|贴|看到|见到)|(?:栏|墙|榜|现场|栏内|栏上|栏里|墙上)[^，。；,;]{0,6}(?:无此|没有此|没有这|无该|未见|不见|没见|找不到|看不到|没有找到|没有看到|查无|没贴|没有贴)|查无此|没(?:看|见|找)到(?:公开|公示|张贴|此|该)|找不到(?:公开|公示|张贴|此|该)|没有(?:公开|公示|张贴|按)|虚假|有出入|撤(?:下|了|掉|走|除)|揭(?:下|了|掉)|只(?:张?贴|公示|公开|挂)了?|提前(?:撤|揭|结束|取)|过短|太短|不到|事后|补贴的|没(?:贴|公示|公开)|撕|遮|挡住|覆盖|缺(?!席)|遗漏|隐瞒|造假|违规|违反|重新(?:公开|公示|张贴|表决|核)|要求(?:整改|纠正|更正|补|重|撤|停)|责令|有(?:异议|质疑|疑问|问题)|存在(?:问题|异议)|反对|untrue|not true|false|taken down/iu
/** What says that nothing of this was found. */
const cleared =
  /(?:未(?:发现|见|收到|有)|没有(?:发现|见|收到)?|无|不存在)[^，。；,;]{0,6}(?:不(?:属实|真实|一致|符|规范)|违规|违反|问题|异议|质疑|撤下|遗漏|虚假|出入)[^，。；,;]{0,6}/gu

/**
 * Whether those who watch over a posting say that it was true and stood as it should.
 *
 * @param said - their words
 * @returns `nothing` where they say neither
 * @example readAttestation('公开不属实，3月22日即被撤下') //=> 'no'
 * @example readAttestation('公开属实，未发现违规') //=> 'yes'
 */
export const readAttestation = (said: string): OpinionSense => {
  const words = said.replace(cleared, '')
  if (untrue.test(words)) return 'no'
  return /属实|真实|一致|无异议|同意|规范|true|confirmed/iu.test(words) ? 'yes' : 'nothing'
}
