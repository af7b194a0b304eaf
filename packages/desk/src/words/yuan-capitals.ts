import nzh from 'nzh'

/**
 * A sum in the capitals that receipts want, so that a slip of one nought is seen.
 *
 * @param fen - a whole number, not negative
 * @source 支付结算办法，附一：正确填写票据和结算凭证的基本规定
 * @example yuanInCapitals(18600000) //=> '壹拾捌万陆仟元整'
 */
export const yuanInCapitals = (fen: number): string => nzh.cn.toMoney((fen / 100).toFixed(2).replace(/\.?0+$/u, ''), { outSymbol: false })
