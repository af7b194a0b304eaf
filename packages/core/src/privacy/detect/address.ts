import type { TextSpan } from '../span.ts'

const numeral = '[0-9一二三四五六七八九十百零〇○两]'
const number = `${numeral}{1,6}(?:[-之][0-9]{1,3})?`
/** What bears no further digit, or else every part of a long number would be one. */
const first = `(?<!${numeral})${number}`
const gap = '\\s{0,3}'
const building = '(?:幢|栋|座|号楼|号院)'

/** A room of a building: nothing public is found by that. */
const room = `${first}${gap}(?:${building}|号|单元)${gap}(?:${number}${gap}(?:幢|栋|座|单元|楼|层)${gap}){0,3}${number}${gap}(?:室|房(?![屋间改产])|(?<=单元${gap}${numeral}{1,6}${gap})户)`
const unit = `${first}${gap}${building}${gap}${number}${gap}单元${gap}${numeral}{3,4}(?!${numeral})`
/** A building and a room of three digits, with nothing behind them. */
const bare = `${first}${gap}(?:幢|栋|号楼)${gap}[-]?${numeral}{3,4}(?!${numeral}|\\s{0,2}(?:平|米|元|万|亩|个|户|人|㎡|年|号|[.%])|[-~至])`
const dashed = '(?<![0-9-])[0-9]{1,3}(?:-[0-9]{1,2})?-[0-9]{3,4}\\s{0,3}室'
/** What bears a number and is nobody's home: a paper, a plot, a lamp, or the works at a house. */
const things =
  '(?:[文令公地田塘山林井桥泵闸杆灯变台路线渠坝窑仓棚机车厕点图样标桩楼厂库站池沟堰亭柜窗桌票箱岗屏件段洞口堤码会议提案召称店铺摊房屋宅项工农旧危老空闲集]|基站|宅基|[^。;\\n]{0,4}(?:改造|翻建|翻修|修缮|拆除|工程|项目))'
/** A house of a group, a hamlet or a lane. */
const house = `(?:组|村|屯|庄|湾|埭|队|寨|坞|岙|坑|弄|巷|胡同|里|坊)${gap}${number}${gap}号(?!${gap}${things}|[0-9])`
/** A house of a street, where somebody is said to live; an office may stand in a street too. */
const street = `(?:住址|家住|现住|居住|户籍|门牌|住在|家庭|户主|住于|家在|家是|住所|地址|送至|寄至|住)[^。；;\\n]{0,24}?(?:路|街|道|大道|巷)${gap}${number}${gap}号(?!${gap}${things}|[0-9])`
/** The road with the person before it: 王桂花，溪口路80号. */
const road = `(?:[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖][\\u4e00-\\u9fa5]{1,2}[,:(|\\s]{1,3}|住户|居民)[^。；;,\\n|]{0,14}?(?:路|街|大道)${gap}${number}${gap}号(?!${gap}${things}|[0-9])`

const door = new RegExp([room, unit, dashed, bare, house, street, road].join('|'), 'gu')
const hint = /[0-9一二三四五六七八九十百零〇○两]\s{0,3}(?:[号幢栋座室]|单元)/u
/** Before it in its line: what it belongs to is an office, or a house of all. */
const office =
  /(?:办公|服务中心|村委|政府|办事处|综合楼|行政楼|会议室|党群|集体|合作社|村有|公有|公房|店面|商铺|厂房|仓库|宿舍楼|礼堂|学校|卫生室|标准房|出租|经营|工业园|园区)[^。；;\n]{0,16}$/u
/** Behind it: it is let or built, and nobody is said to live there. */
const works = /^[^。;\n]{0,6}(?:招租|出租|租赁|承租|竞租|拍租|闲置|店面|商铺|仓库|经营用房|会议|办公)/u
/** Somebody is meant, whatever is built there. */
const living = /(?:住|户主|家庭|门牌|户籍)[^。；;\n]{0,16}$/u
/** The way to a door: all that stands before it without a break is part of the address. */
const way = /[\u4e00-\u9fa50-9]{0,24}$/u

/**
 * Addresses down to a door: a room, a house of a group or a lane, a house in a street where somebody lives.
 *
 * @param text - plain
 */
export const detectAddresses = (text: string): readonly TextSpan[] =>
  hint.test(text)
    ? [...text.matchAll(door)].flatMap(({ 0: found, index }) => {
        const before = text.slice(Math.max(0, index - 30), index)
        const isPublic = office.test(before) || works.test(text.slice(index + found.length, index + found.length + 14))
        if (isPublic && !living.test(before)) return []
        return [{ kind: 'address' as const, from: index - (way.exec(before)?.[0].length ?? 0), to: index + found.length }]
      })
    : []
