import { readMoney } from '../money.ts'

/** A sum inside a text, and where it stands. */
export type Sum = { readonly start: number; readonly end: number; readonly text: string; readonly fen: number }

const digits =
  /(?:人民币|[¥￥])?\s*[\d０-９][\d０-９,，.．]*\s*(?:万亿|亿|万|千|w)?\s*(?:元|圆|yuan)(?:整)?|[¥￥]\s*[\d０-９][\d０-９,，.．]*(?:万)?|[\d０-９][\d０-９.．]*\s*(?:万|亿)(?!\p{Script=Han})/giu
const words =
  /(?:人民币)?[零壹贰叁肆伍陆柒捌玖拾佰仟万亿一二三四五六七八九十百千两]{2,}[元圆](?:[零壹贰叁肆伍陆柒捌玖一二三四五六七八九]角)?(?:[零壹贰叁肆伍陆柒捌玖一二三四五六七八九]分)?[整正]?/gu

/**
 * The sums that a text holds anywhere, in their order, as far as each can be read.
 *
 * @example sumsIn('与施工单位签订合同，合同价99.9万元').map(({ fen }) => fen) //=> [99900000]
 */
export const sumsIn = (text: string): readonly Sum[] =>
  [...text.slice(0, longest).matchAll(digits), ...text.slice(0, longest).matchAll(words)]
    .flatMap(({ 0: found, index }): Sum[] => {
      const read = readMoney(found.trim())
      return 'misread' in read ? [] : [{ start: index, end: index + found.length, text: found.trim(), fen: read.value }]
    })
    .toSorted((a, b) => a.start - b.start)
const longest = 1_000

/** What stands before a part of a sum, a price of one piece, or money that is kept back. */
const aside =
  /(?:其中|内含|包括|含|每.{0,3}|单价|质保金|保证金|押金|扣(?:除|留|减)?|暂扣|余(?:款|额)?|尚欠|税[金额]?|每[年月平米亩]).{0,6}$/u

/** The sums that are the whole of something, and not a part, a unit price or money kept back. */
export const wholeSumsIn = (text: string): readonly Sum[] => sumsIn(text).filter(({ start }) => !aside.test(text.slice(0, start)))
