import type { StepKind } from '@cunyi/core'
import { quote } from '../rules/reading-finding.ts'
import { arabic } from '../values/chinese.ts'
import { halfWidth, whole } from '../values/digits.ts'
import { headingHints } from '../vocabulary/heading-hints.ts'
import { find, suggest } from '../vocabulary/lookup.ts'
import { type StepWord, stepWords, vocabularies } from '../vocabulary/tables.ts'

/** What a second-level heading says: a step and which time it is taken, or the words it was perhaps meant to be. */
export type Heading = { readonly step: StepWord; readonly name: string; readonly round?: number } | MeantStep

/** The words a heading was perhaps meant to be, and the steps they name. */
export type MeantStep = { readonly meant: readonly string[]; readonly steps: readonly StepKind[] }

/** What minutes add to a step's name, and nobody means by it. */
const minutes = /(?:会议)?(?:情况|记录|纪要)[：:]?$/u
const bracketed = /[（(]([^（()）]{1,20})[)）]$/u
const round = /^(?:第\s*)?(\d{1,3})(?:\s*(?:次|轮|st|nd|rd|th))?$/u

/**
 * The step that a heading names.
 *
 * @returns the round only where the heading writes one; for other headings the words nearest to it, and for a bare 决议 those that name a body
 * @example readHeading('党员大会审议（第二次）') //=> { step: { kind: 'review', body: 'party-members' }, name: '党员大会审议', round: 2 }
 */
export const readHeading = (text: string): Heading => {
  const step = find(stepWords, text) ?? find(stepWords, text.replace(minutes, ''))
  if (step) return { step, name: text.replace(minutes, '') }
  const bracket = bracketed.exec(text.replace(/[：:]$/u, ''))
  const again = bracket ? round.exec(arabic(halfWidth(bracket[1] ?? '')).toLowerCase()) : null
  const name = again ? text.slice(0, bracket?.index).trim() : text
  const repeated = again ? find(stepWords, name) : undefined
  const times = whole(again?.[1] ?? '')
  if (repeated && times !== undefined && times > 0) return { step: repeated, name, round: times }
  return meantBy(name)
}

/** What a heading was perhaps meant to be: a word of its own says more than a name that is only near. */
const meantBy = (name: string): MeantStep => {
  if (bare.has(name.toLowerCase())) return { meant: resolutions, steps: ['resolution'] }
  const hint = headingHints.find(({ says }) => says.test(name))
  const near = hint?.isPlain ? [] : suggest(stepWords, name)
  const begun = near.length > 0 ? near : begunBy(name)
  const meant = begun.length > 0 && !hint?.isPlain ? begun : (hint?.meant ?? [])
  const steps = [...meant.flatMap((word) => find(stepWords, word)?.kind ?? []), ...(hint?.steps ?? [])]
  return { meant, steps: [...new Set(steps)] }
}

const either = /\s*(?:或者?|\/|／|、)\s*/u
const verbs = ['决议', '审议', '商议', '提议']

/**
 * The steps between which a heading of a printed form leaves the choice, `村民代表会议或村民会议决议`, by the names of their bodies.
 *
 * @returns nothing where it leaves none
 * @example [...choicesIn('（三）党员大会或党员议事会审议').keys()] //=> ['党员大会']
 */
export const choicesIn = (text: string): ReadonlyMap<string, StepWord> => {
  const verb = verbs.find((one) => text.trim().endsWith(one))
  const pieces = text.replace(/^[（(]?[一二三四五六\d]{1,2}[)）、.．]\s*/u, '').split(either)
  if (verb === undefined || pieces.length < 2) return new Map()
  return new Map(
    pieces.flatMap((piece): [string, StepWord][] => {
      const name = piece.endsWith(verb) ? piece.slice(0, -verb.length) : piece
      const step = find(stepWords, `${name}${verb}`)
      return step === undefined ? [] : [[name, step]]
    }),
  )
}

/** A heading that goes on behind a step's name, as one with its day does. */
const begunBy = (text: string): readonly string[] => {
  for (let width = Math.min(text.length - 1, longest); width >= shortest; width--)
    if (find(stepWords, text.slice(0, width))) return [quote(text.slice(0, width).trim())]
  return []
}
const longest = 60
const shortest = 4

/** A resolution that does not say whose. */
export const isBare = (text: string): boolean => bare.has(text.toLowerCase())

const bare = new Set(['决议', '会议决议', 'resolution'])
const resolutions = Object.values(vocabularies.zh.resolutions).map(([name]) => name)
