// What sentences of minutes say of a meeting or a posting, as names and contents that a record may have.

/** A name of a fact and what a sentence says of it. */
export type Clause = { readonly name: string; readonly value: string }

const number = '[0-9０-９]+|[〇零一二三四五六七八九十百]+'
const who = '(?:村?党员|村?民?代表|代表|成员|人员|委员|户代表|户主|人数|户数)*'
const says = '[:：为共有是\\s]*'
/** No share of anything: 占应到会的91%. */
const counted = `(${number})(?![0-9０-９.．〇零一二三四五六七八九十百]|\\s*[%％])\\s*(人|名|位|户|个)?`
const should = new RegExp(`应(?:该|当)?(?:到会?|参会|参加|出席)(?:会议)?的?${who}${says}${counted}`, 'u')
const came = new RegExp(`(?:实(?:际)?(?:到会?|参会|参加|出席)|(?<!应)(?:到会|出席会议))(?:会议)?的?${who}${says}${counted}`, 'u')

const votes = '赞成|不同意|同意|反对|弃权|废票|无效票'
const wordFirst = new RegExp(`(${votes})(?:的)?(?:票数|票|人数)?${says}(${number})(?![0-9０-９.．]|\\s*[%％])`, 'gu')
const numberFirst = new RegExp(`(${number})\\s*(?:票|人|名|户)(?:代表|党员|成员)?(?:表示|投)?(${votes})`, 'gu')
const anyVote = new RegExp(votes, 'u')
const names: Readonly<Record<string, string>> = { 同意: '赞成', 不同意: '反对', 废票: '无效票' }

const lastNumber = new RegExp(`(?:${number})\\s*(?:票|人|名|户)(?:代表|党员|成员)?(?:表示|投)?$`, 'u')

/** Votes before or behind their words, as the first of them stands. */
const readVotes = (text: string): readonly Clause[] => {
  const first = anyVote.exec(text)
  if (first === null) return []
  const isNumberFirst = lastNumber.test(text.slice(0, first.index))
  const found = isNumberFirst
    ? [...text.matchAll(numberFirst)].map(([, count = '', word = '']) => ({ word, count }))
    : [...text.matchAll(wordFirst)].map(([, word = '', count = '']) => ({ word, count }))
  return found.map(({ word, count }) => ({ name: names[word] ?? word, value: count }))
}

const day =
  '(?:[0-9０-９]{4}|[〇○零一二三四五六七八九]{4})\\s*(?:年\\s*[0-9０-９一二三四五六七八九十]{1,3}\\s*月\\s*[0-9０-９一二三四五六七八九十]{1,3}\\s*[日号]|[-.．/／]\\s*[0-9]{1,2}\\s*[-.．/／]\\s*[0-9]{1,2})'
const period = new RegExp(`(${day})\\s*(?:起)?\\s*(?:至|到|—+|–|-|~|～)\\s*(${day})`, 'u')

/** The days of a posting, both written down. */
const readPeriod = (text: string): readonly Clause[] => {
  const [, from = '', to = ''] = period.exec(text) ?? []
  return from === '' ? [] : [{ name: '公开日期', value: `${from} 至 ${to}` }]
}

const one = (name: string, pattern: RegExp, text: string): readonly Clause[] => {
  const value = pattern.exec(text)?.[1]?.trim()
  return value === undefined || value === '' ? [] : [{ name, value }]
}

const people = (name: string, pattern: RegExp, text: string): readonly Clause[] => {
  const [, count, unit] = pattern.exec(text) ?? []
  return count === undefined ? [] : [{ name, value: `${count}${unit === '户' ? '户' : '人'}` }]
}

const held = /召开|举行|开会|会议|商议|审议|提议|决议|应(?:到|参会|出席)|实(?:到|参会)/u
const passed = /(?:表决|决议|审议|一致|会议|予以|获得?|现场)?通过(?!率|的)|一致同意|全票同意/u
const failed = /(?:未|不|没有|未能|未获)(?:获得?|予)?通过|否决/u
const voting = /表决|决议|审议|一致|票/u

const readResult = (text: string): readonly Clause[] => {
  if (failed.test(text)) return [{ name: '结果', value: '未通过' }]
  return passed.test(text) && voting.test(text) ? [{ name: '结果', value: '通过' }] : []
}

/**
 * What a sentence of minutes says of a meeting.
 *
 * @example readMeetingSentence('应到会45人，实到41人').map(({ name, value }) => name + value) //=> ['应到45人', '实到41人']
 */
export const readMeetingSentence = (text: string): readonly Clause[] => [
  ...(held.test(text) ? one('时间', new RegExp(`(${day})`, 'u'), withoutNotice(text)) : []),
  ...one('通知日期', new RegExp(`(${day})[^，,。；;]{0,6}(?:发出|张贴|下发|送达)?[^，,。；;]{0,4}通知`, 'u'), text),
  ...one('地点', /在([^，,。；;（(]{2,20}?)(?:召开|举行|开会)/u, text),
  ...one('主持人', /由([^，,。；;、]{2,16}?)(?:同志)?主持/u, text),
  ...people('应到', should, text),
  ...people('实到', came, text),
  ...one('委托', new RegExp(`委托(?:代表|投票|出席|参会)?${says}(${number})\\s*[名人]`, 'u'), text),
  ...one('表决方式', /(无记名投票|不记名投票|记名投票|举手|投票表决|票决|鼓掌)/u, text),
  ...readVotes(text),
  ...readResult(text),
]

const withoutNotice = (text: string): string => text.replace(new RegExp(`${day}[^，,。；;]{0,10}通知`, 'u'), '')

/**
 * What a sentence says of a posting.
 *
 * @example readPostingSentence('自2026年3月19日至2026年4月5日在村务公开栏公示')[1] //=> { name: '公开地点', value: '村务公开栏' }
 */
export const readPostingSentence = (text: string): readonly Clause[] => [
  ...readPeriod(text),
  ...one('公开地点', /在([^，,。；;（(]{2,30})(?:公示|公开|公布|张贴)(?!栏|墙|牌|榜|板)/u, text.replace(period, '')),
  ...one('决算金额', /(?:决算|结算|实际支出|实际花费)(?:金额|总额|资金|为|共|计|[:：\s])*([0-9０-９,，.．]+\s*[万亿]?元)/u, text),
  ...one('监督电话', /(?:监督|举报|投诉)(?:举报)?电话[:：为\s]*([0-9０-９-]{7,20})/u, text),
]

/** The one day that some words name; none where they name several. */
export const daysIn = (text: string): readonly string[] => {
  const all = text.match(new RegExp(day, 'gu')) ?? []
  return all.length === 1 ? all : []
}
