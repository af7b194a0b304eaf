import type { TextSpan } from '../span.ts'

const number = '[0-9一二三四五六七八九十百零〇○]{1,6}(?:[-之][0-9]{1,3})?'
const gap = '\\s{0,3}'

/** A room of a building: nothing public is found by that. */
const room = `${number}${gap}(?:幢|栋|座|号楼|号院|号|单元)${gap}(?:${number}${gap}(?:幢|栋|座|单元|楼|层)${gap})*${number}${gap}(?:室|户|房(?![屋间]))`
const unit = `${number}${gap}(?:幢|栋|座|号楼)${gap}${number}${gap}单元${gap}[0-9]{3,4}(?![0-9])`
const dashed = '[0-9]{1,3}-[0-9]{1,2}-[0-9]{3,4}\\s{0,3}室'
/** What bears a number and is nobody's home: a paper, a plot, a lamp. */
const things =
  '[文令公地田塘山林井桥泵闸杆灯变台路线渠坝窑仓棚机车厕点图样标桩楼厂库站池沟堰亭柜窗桌票箱岗屏件段洞口堤码会议提案召称店铺摊]'
/** A house of a group, a hamlet or a lane. */
const house = `(?:组|村|屯|庄|湾|埭|队|寨|坞|岙|坑|弄|巷|胡同)${gap}${number}${gap}号(?!${gap}${things}|[0-9])`
/** A house of a street, where somebody is said to live; an office may stand in a street too. */
const street = `(?:住址|家住|现住|居住|户籍|门牌|住在|家庭|户主|住于)[^。；;\\n]{0,24}?(?:路|街|道)${gap}${number}${gap}号(?!${gap}${things}|[0-9])`

const door = new RegExp([room, unit, dashed, house, street].join('|'), 'gu')
const hint = /[0-9一二三四五六七八九十百零〇○]\s{0,3}(?:[号幢栋座室]|单元)/u
/** Before it in its line: what it belongs to is an office. */
const office = /(?:办公|服务中心|村委|政府|办事处|综合楼|行政楼|会议室|党群)[^。；;\n]{0,12}$/u
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
        if (office.test(before)) return []
        return [{ kind: 'address' as const, from: index - (way.exec(before)?.[0].length ?? 0), to: index + found.length }]
      })
    : []
