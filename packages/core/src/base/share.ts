/** A fraction of a body, exact; `at-least` counts the bound itself, `more-than` does not. */
export type Share = {
  readonly bound: 'at-least' | 'more-than'
  readonly numerator: number
  readonly denominator: number
}

/**
 * "以上": the bound itself is enough.
 *
 * @source 民法典 art. 1259
 * @example needed(atLeast(2, 3), 30) //=> 20
 */
export const atLeast = (numerator: number, denominator: number): Share => ({ bound: 'at-least', numerator, denominator })

/**
 * "过半数", "超过": the bound itself is not enough.
 *
 * @source 民法典 art. 1259
 * @example needed(moreThan(1, 2), 30) //=> 16
 */
export const moreThan = (numerator: number, denominator: number): Share => ({ bound: 'more-than', numerator, denominator })

/**
 * The smallest whole number that reaches a share of a body.
 *
 * @param of - the whole body: persons or households, 0 or more
 * @returns persons or households; integers throughout, so nothing is rounded
 * @example needed(atLeast(2, 3), 45) //=> 30
 * @example needed(moreThan(1, 2), 22) //=> 12
 */
export const needed = ({ bound, numerator, denominator }: Share, of: number): number => {
  const whole = numerator * of
  const rest = whole % denominator
  const floor = (whole - rest) / denominator
  return bound === 'more-than' || rest > 0 ? floor + 1 : floor
}

/** Of whom a share is taken; a bare percentage is always wrong. */
export type Denominator = 'present' | 'composition' | 'members' | 'should-attend'
