/** The largest number that a port can have. */
const lastPort = 65_535

/** A port as typed, 0 for any that is free; nothing where it is none. @example portOf('8080') //=> 8080 */
export const portOf = (typed: string): number | undefined =>
  /^\d{1,5}$/.test(typed) && Number(typed) <= lastPort ? Number(typed) : undefined
