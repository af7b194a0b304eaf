/**
 * An amount of yuan as figures: in groups of three, with fen only where there are any.
 *
 * @param fen - hundredths of a yuan, a whole number
 * @example groupDigits(18600000) //=> '186,000'
 * @example groupDigits(1050) //=> '10.50'
 */
export const groupDigits = (fen: number): string => {
  const rest = Math.abs(fen % 100)
  const whole = String(Math.trunc(fen / 100)).replace(/\B(?=(?:\d{3})+$)/g, ',')
  return rest === 0 ? whole : `${whole}.${String(rest).padStart(2, '0')}`
}
