import type { Body, StepKind } from '@cunyi/core'
import { stepNamed } from '@cunyi/records'

/** The step that a heading of a document opens. `isOpen`: a printed form leaves the choice between two bodies. */
export type OpenedStep = { readonly kind: StepKind; readonly body?: Body; readonly isOpen?: true }

const numbering = /^(?:第[一二三四五六]步[：:、\s]*|[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十\d]{1,3}[、.．:：]|[①-⑨])/u
const longestHeading = 24

/** Meetings and postings by the words that name them, the longer before those that lie within them. */
const cues: readonly (readonly [RegExp, OpenedStep])[] = [
  [/党员(?:大会|会议|议事会)/u, { kind: 'review', body: 'party-members' }],
  [/两委[”"]?/u, { kind: 'deliberation', body: 'two-committees' }],
  [/(?:党支部|党总支|党委|党组织|支委|支部)(?:委员)?(?:扩大)?(?:会|提议)/u, { kind: 'proposal', body: 'party-committee' }],
  [/村民代表(?:会议|大会)/u, { kind: 'resolution', body: 'representatives' }],
  [/(?:成员|社员|股东)代表大?会/u, { kind: 'resolution', body: 'member-representatives' }],
  [/(?:成员|社员|股东)大会/u, { kind: 'resolution', body: 'members' }],
  [/村民小组会|组民会/u, { kind: 'resolution', body: 'group' }],
  [/村民(?:会议|大会)/u, { kind: 'resolution', body: 'assembly' }],
  [/结果(?:的)?公[开示告]/u, { kind: 'outcome' }],
  [/公[开示告]$/u, { kind: 'disclosure' }],
]
const endsAsHeading = /(?:记录|纪要|会议|大会|会|公示|公告|公开|提议|商议|审议|决议)$/u
const either = /或者?|\/|／/u

/**
 * The step that some words open, as the heading of a section or of the whole document.
 *
 * @example openedBy('（二）村“两委”会商议') //=> { kind: 'deliberation', body: 'two-committees' }
 * @example openedBy('村民代表会议记录')?.kind //=> 'resolution'
 */
export const openedBy = (text: string): OpenedStep | undefined => {
  const plain = text
    .replaceAll(/[\s　]+/gu, '')
    .replace(numbering, '')
    .replace(/[：:。]$/u, '')
  if (plain === '' || plain.length > longestHeading) return undefined
  const named = stepNamed(plain)
  if ('is' in named) return withBody(named.is, plain)
  return endsAsHeading.test(plain) ? cued(plain) : undefined
}

const withBody = (step: OpenedStep, plain: string): OpenedStep =>
  step.kind === 'resolution' && step.body === undefined ? (cued(plain) ?? { ...step, isOpen: true }) : step

const cued = (plain: string): OpenedStep | undefined => {
  const step = cues.find(([pattern]) => pattern.test(plain))?.[1]
  return step !== undefined && either.test(plain) ? { ...step, isOpen: true } : step
}

const convened = /(?:召开|举行|开)(?:了)?([^，,。；;（(]{0,10}?(?:会议|大会|联席会|支委会|会))/u

/** The meeting of which a sentence says that it was held. */
export const heldIn = (sentence: string): OpenedStep | undefined => {
  const name = convened.exec(sentence)?.[1]
  return name === undefined ? undefined : cues.find(([pattern]) => pattern.test(name))?.[1]
}

/** The body that a box or a word chooses where a form leaves the choice. */
export const chosenBody = (words: string): OpenedStep | undefined => {
  const ticked = /[☑√✓■☒][\s]*([^\s□☑√✓■☒]+)/u.exec(words)?.[1] ?? words
  return cues.find(([pattern]) => pattern.test(ticked))?.[1]
}
