import type { DataWords } from '../../words/type.ts'
import { type FigurePart, type Figures, median, percent } from './figures.ts'

/** A measure by which villages are put beside each other: its name, its number, and how that is written. */
export type Measure = {
  readonly name: string
  readonly of: (figures: Figures) => number | undefined
  readonly written: (figures: Figures) => string
  readonly middle: (all: readonly Figures[]) => string
  /** what a whole bar is, where there is a whole: a share is drawn against all of it */
  readonly whole?: number
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

const percents = (value: number): string => `${Math.round(value * 10) / 10}%`

const shareOf = (name: string, of: (figures: Figures) => FigurePart | undefined, words: Words): Measure => ({
  ...measure(
    name,
    (figures) => {
      const part = of(figures)
      return part && percent(part)
    },
    percents,
    words,
    (figures) => partIn(of(figures), words),
  ),
  whole: 100,
})

/** What is counted, in the order of the overview. */
export const counts = (words: Words): readonly Measure[] =>
  (['total', 'underWay', 'overdue', 'posted', 'breached', 'unknown'] as const).map((key) =>
    measure(words[key], (figures) => figures[key], String, words),
  )

/** What is measured besides, in its order. */
export const measures = (
  words: Words,
  yuan: (fen: number) => string,
): { readonly [Name in 'turnout' | 'women' | 'decided' | 'spent' | 'besides']: Measure } => ({
  turnout: shareOf(words.turnout, ({ turnout }) => turnout, words),
  women: shareOf(words.women, ({ women }) => women, words),
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
  besides: measure(
    words.besides,
    ({ besides }) => besides,
    (fen) => yuan(Math.round(fen)),
    words,
  ),
})

/** The days of each leg. */
export const daysOn = (legs: readonly string[], words: Words): readonly Measure[] =>
  legs.map((name, index) => measure(name, ({ days }) => days[index], words.dayCount, words))

const partIn = (part: FigurePart | undefined, words: Words): string =>
  part ? words.share(percent(part), part.part, part.whole) : words.none
