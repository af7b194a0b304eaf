import type { Counted } from '@cunyi/core'

/** One count on a step, with every rule that asked for just this much. */
export type DrawnTally = Counted & { readonly rules: readonly string[] }

/**
 * What was counted on a step, each count once: where nation, province and town ask for the same number, one bar says so.
 */
export const drawTallies = (counted: readonly Counted[]): readonly DrawnTally[] => {
  const found = new Map<string, DrawnTally>()
  for (const one of counted) {
    const key = `${one.kind} ${one.got} ${one.needed} ${'whole' in one ? `${one.whole} ${one.of}` : ''}`
    const before = found.get(key)
    found.set(key, { ...(before ?? one), rules: [...(before?.rules ?? []), one.rule] })
  }
  return [...found.values()]
}

/** A count of people or households: what a bar can be drawn from. */
export type Vote = Extract<DrawnTally, { readonly kind: 'quorum' | 'carried' }>

export const isVote = (one: DrawnTally): one is Vote => one.kind === 'quorum' || one.kind === 'carried'

/** The count that binds: of several that ask for different numbers the one that asks for most. */
export const strictest = (counted: readonly Counted[], kind: Vote['kind']): Vote | undefined =>
  drawTallies(counted)
    .filter(isVote)
    .filter((one) => one.kind === kind)
    .toSorted((a, b) => b.needed - a.needed)[0]
