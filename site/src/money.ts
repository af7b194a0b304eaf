/**
 * An amount as it stands on a notice board: yuan, in groups of three, with fen only where there are any.
 *
 * @param fen - hundredths of a yuan, a whole number
 * @example yuan(18600000) //=> '186,000元'
 * @example yuan(1050) //=> '10.50元'
 */
export const yuan = (fen: number): string => {
  const rest = Math.abs(fen % 100)
  const whole = Math.trunc(fen / 100)
  const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',')
  return rest === 0 ? `${grouped}元` : `${grouped}.${String(rest).padStart(2, '0')}元`
}
