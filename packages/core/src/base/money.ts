/**
 * An amount in yuan as figures, with fen only where there are any.
 *
 * @param fen - hundredths of a yuan, a whole number
 * @example formatYuan(18600000) //=> '186000'
 * @example formatYuan(1050) //=> '10.50'
 */
export const formatYuan = (fen: number): string => {
  const [rest, whole] = [Math.abs(fen % 100), Math.abs(Math.trunc(fen / 100))]
  return `${fen < 0 ? '-' : ''}${whole}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`
}

/**
 * The same in groups of three, for people.
 *
 * @example groupDigits(18600000) //=> '186,000'
 */
export const groupDigits = (fen: number): string => formatYuan(fen).replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ',')
