import type { DataWords } from './data-words/zh.ts'
import { type Figures, median, type Part, percent } from './figures.ts'

/** A measure by which villages are put beside each other: its name, its number, and how that is written. */
export type Measure = {
  readonly name: string
  readonly of: (figures: Figures) => number | undefined
  readonly written: (figures: Figures) => string
  readonly middle: (all: readonly Figures[]) => string
}

type Words = DataWords['figures']

/** @example written(undefined, (days) => `${days}天`, '—') //=> '—' */
const written = (value: number | undefined, write: (value: number) => string, none: string): string =>
  value === undefined ? none : write(value)

const measure = (
  name: string,
  of: Measure['of'],
  write: (value: number) => string,
  words: Words,
  exact?: (figures: Figures) => string,
): Measure => ({
  name,
  of,
  written: exact ?? ((figures) => written(of(figures), write, words.none)),
  middle: (all) => written(middleOf(all, of), write, words.none),
})

/** The median over the villages that have the number. */
export const middleOf = (all: readonly Figures[], of: Measure['of']): number | undefined =>
  median(all.flatMap((figures) => of(figures) ?? []))

const share = (part: Part | undefined): number | undefined => part && percent(part)
const percents = (value: number): string => `${Math.round(value * 10) / 10}%`

/** What is counted, in the order of the overview. */
export const counts = (words: Words): readonly Measure[] =>
  (['total', 'underWay', 'overdue', 'posted', 'breached', 'unknown'] as const).map((key) =>
    measure(words[key], (figures) => figures[key], String, words),
  )

/** What is measured besides, in its order. */
export const measures = (
  words: Words,
  yuan: (fen: number) => string,
): { readonly [Name in 'turnout' | 'women' | 'decided' | 'spent']: Measure } => ({
  turnout: measure(
    words.turnout,
    ({ turnout }) => share(turnout),
    percents,
    words,
    ({ turnout }) => partIn(turnout, words),
  ),
  women: measure(
    words.women,
    ({ women }) => share(women),
    percents,
    words,
    ({ women }) => partIn(women, words),
  ),
  decided: measure(
    words.decided,
    ({ decided }) => decided,
    (fen) => yuan(Math.round(fen)),
    words,
  ),
  spent: measure(
    words.spent,
    ({ spent }) => spent,
    (fen) => yuan(Math.round(fen)),
    words,
  ),
})

/** The days of each leg. */
export const daysOn = (legs: readonly string[], words: Words): readonly Measure[] =>
  legs.map((name, index) => measure(name, ({ days }) => days[index], words.dayCount, words))

const partIn = (part: Part | undefined, words: Words): string => (part ? words.share(percent(part), part.part, part.whole) : words.none)
