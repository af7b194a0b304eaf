import { saysNothing } from '../../record/claim.ts'

/** Where a posting hung: on a board that all can read, somewhere that is none, or where nobody can tell. */
export type VenueSense = 'board' | 'elsewhere' | 'unclear'

/**
 * Whether the words for a place mean a board. One board among several places is enough.
 *
 * @example readVenue('村务公开栏、村民微信群') //=> 'board'
 * @example readVenue('微信群公告栏') //=> 'elsewhere'
 * @example readVenue('原定村务公开栏，实际未张贴') //=> 'unclear'
 * @example readVenue('村委会') //=> 'unclear'
 */
export const readVenue = (text: string): VenueSense => {
  if (saysNothing(text)) return 'elsewhere'
  const parts = text
    .slice(0, longest)
    .normalize('NFKC')
    .toLowerCase()
    .split(parting)
    .map((part) => part.replace(/[\s“”"'‘’]+/gu, ''))
    .filter((part) => part !== '')
  const senses = parts.map(senseOf)
  // Where one half takes back what the other says, nobody can tell; that it was not on a screen takes nothing back.
  if (senses.includes('board') && parts.some((part) => denied.test(part) && !virtual.test(part))) return 'unclear'
  if (senses.includes('board')) return 'board'
  return senses.length > 0 && senses.every((sense) => sense === 'elsewhere') ? 'elsewhere' : 'unclear'
}
const longest = 400
const parting = /[、,;。/+&]|以及|同时|并(?=在|于|通过|用)|及|和|与/u

const senseOf = (part: string): VenueSense => {
  if (denied.test(part)) return /[栏榜墙牌]/u.test(part) ? 'unclear' : 'elsewhere'
  if (virtual.test(part)) return 'elsewhere'
  if (elsewhere.test(part)) return 'unclear'
  if (board.test(part)) return 'board'
  return spoken.test(part) ? 'elsewhere' : 'unclear'
}

const denied =
  /^(?:未|没有|没|不|拟|将|计划|准备|打算|待|尚)|(?:未|没有|没|不)(?:能|曾|再|予|在)?(?:张|上墙|贴|公开|公布|公示|上栏|悬挂)|(?:损坏|拆除|待建|在建|尚未)/u
/** What is read on a screen; its own notice column is no board. */
const virtual =
  /微信|qq|群(?!众)|朋友圈|公众号|网|平台|app|小程序|抖音|钉钉|短信|手机|电视|电子邮|线上|在线|直播|云|wechat|chat|web|site|online|sms|e-?mail/u
/** Boards of others, which hang where others are. */
const elsewhere =
  /邻村|外村|他村|别村|(?:乡镇|镇|乡|街道|县|市|区)(?:人民政府|政府|办事处|党政|便民)|^(?:镇|街道|县|区)(?:里|上|级)?的?公[开示告]/u
const board =
  /公[开示告]栏|公[开示告]榜|公[开示告]墙|公[开示告]牌|公[开示告]板|公[开示告]橱|[栏榜墙牌]|宣传栏|宣传橱窗|橱窗|告示板|黑板|展板|电子屏|显示屏|led|张榜|张贴|上墙|粘贴|贴(?=在|于|出)|board|wall/u
const spoken =
  /会议(?:上)?(?:口头|宣布|宣读|通报|报告)|会上|口头|广播|喇叭|宣读|宣布|传达|电话|通知到|入户|上门|办公室|档案室|会议室|存档|抽屉|office|loudspeaker|orally/u
