import { detectAddresses } from './detect/address.ts'
import { detectHealth } from './detect/health.ts'
import { detectMasked } from './detect/masked.ts'
import { detectMinors } from './detect/minor.ts'
import { detectNumbers } from './detect/number.ts'
import { detectPapers } from './detect/paper.ts'
import { localPhonesIn } from './detect/phone.ts'
import { chains } from './digit-runs.ts'
import { type NormalisedText, normalise } from './normalise.ts'
import type { TextSpan } from './span.ts'

/**
 * Where a text names a person by number, door, age or illness, whatever disguise it wears: other digits, blanks, hidden characters,
 * lines, cells. Linear in the text.
 *
 * Built to keep quiet about sums, days, codes and papers: a number speaks only by its own check (a check digit, a day of birth, a known
 * beginning) or by a word beside it.
 *
 * @param declared - telephone numbers that are there to be rung, in any form; they are no personal data
 * @returns in the order of the text; two kinds may overlap
 * @source 个人信息保护法 art. 4, 28
 * @example findPersonalData('身份证 110000190001010012').map(({ kind }) => kind) //=> ['identity']
 * @example findPersonalData('监督电话：0571-00000000', ['0571-00000000']) //=> []
 */
export const findPersonalData = (text: string, declared: readonly string[] = []): readonly TextSpan[] =>
  searchPersonalData(text, declared).filter(({ isDoubtful }) => !isDoubtful)

/**
 * What `findPersonalData` finds, and besides what is doubtful: a number that fits a person and stands where a paper or an account of the village is
 * named. Whether it is public somebody has to say.
 *
 * @example searchPersonalData('合同号：11000020150101001X').map(({ isDoubtful }) => isDoubtful) //=> [true]
 */
export const searchPersonalData = (text: string, declared: readonly string[] = []): readonly TextSpan[] => {
  const page = normalise(text)
  const words = page.text.slice(0, page.columnsFrom)
  const found = [
    ...numbersOf(page, new Set(declared.flatMap(numbersWritten))),
    ...detectPapers(page.text),
    ...detectMasked(page.text),
    ...detectAddresses(words),
    ...detectMinors(words),
    ...detectHealth(words),
  ]
  return eachOnce(found.map((span) => placed(span, page)).toSorted((a, b) => a.from - b.from || a.to - b.to))
}

/** A cell stands in its line and in its column. */
const eachOnce = (spans: readonly TextSpan[]): readonly TextSpan[] => {
  const seen = new Set<string>()
  return spans.filter(({ kind, from, to }) => {
    const key = `${kind} ${from} ${to}`
    return !seen.has(key) && seen.add(key)
  })
}

const placed = (span: TextSpan, { at, ends }: NormalisedText): TextSpan => ({
  ...span,
  from: at[span.from] ?? 0,
  to: ends[span.to - 1] ?? 0,
})

/** Numbers with their digits, so that one that was declared is known in any form. */
const numbersOf = (page: NormalisedText, declared: ReadonlySet<string>): readonly TextSpan[] => {
  const spans: TextSpan[] = localPhonesIn(page.text).filter(({ from, to }) => !isDeclared(page.text.slice(from, to), declared))
  for (const chain of chains(page.text)) {
    for (const { kind, from, to, isDoubtful } of detectNumbers(page.text, chain)) {
      if (kind === 'phone' && declared.has(chain.values.slice(from, to + 1).join(''))) continue
      spans.push({ kind, from: chain.places[from] ?? 0, to: (chain.places[to] ?? 0) + 1, ...(isDoubtful && { isDoubtful }) })
    }
  }
  return spans
}

const isDeclared = (number: string, declared: ReadonlySet<string>): boolean => {
  const own = number.replaceAll(/\D/g, '')
  return [...declared].some((one) => one.endsWith(own))
}

/** The digits of each number that a fact holds; it may hold several. */
const numbersWritten = (fact: string): readonly string[] =>
  normalise(fact)
    .text.split(/[^\d()\s-]+/)
    .map((one) => one.replaceAll(/\D/g, ''))
    .filter((one) => one.length > 4)
