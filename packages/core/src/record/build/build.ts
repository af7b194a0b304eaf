import type { Body, MeetingKind, PostingKind } from '../fields.ts'
import type { Matter, Meeting, Posting, Step } from '../matter.ts'

// What is always the same, filled in for programs that build their matters.

/** A step of a kind, and what it may say. */
type Of<K extends Step['kind']> = Extract<Step, { kind: K }>
type Facts<S> = Partial<Omit<S, 'kind' | 'body'>>

/** Who meets where a law names one body alone; who resolves is always said. */
const usual: { readonly [Kind in MeetingKind]?: Body } = {
  proposal: 'party-committee',
  deliberation: 'two-committees',
  review: 'party-members',
}

const bare = { round: 1, others: [], blocks: [], parts: [] } as const

/**
 * A meeting from its facts: the first of its kind, without remarks.
 *
 * @param facts - with the `body` that met; for the first three of the procedure it is known
 * @example meeting('review', { for: 36 }).body //=> 'party-members'
 */
export const meeting = <K extends MeetingKind>(
  kind: K,
  facts: Facts<Meeting> & (K extends 'resolution' ? { readonly body: Body } : { readonly body?: Body }),
): Of<K> =>
  // A meeting of a kind is its kind, its body and the facts of meetings; spreading loses that the kind is one of four.
  ({ ...bare, body: usual[kind], ...facts, kind }) as unknown as Of<K>

/**
 * A posting from its facts: the first of its kind, without remarks.
 *
 * @example posting('disclosure', { venue: '村务公开栏' }).round //=> 1
 */
export const posting = <K extends PostingKind>(kind: K, facts: Facts<Posting>): Of<K> =>
  // A posting of a kind is its kind and the facts of postings.
  ({ ...bare, ...facts, kind }) as unknown as Of<K>

/**
 * A matter from its title, its facts and its steps.
 *
 * @example matter('修路', { category: 'public-welfare' }, []).steps //=> []
 */
export const matter = (title: string, facts: Partial<Omit<Matter, 'title' | 'steps'>>, steps: readonly Step[]): Matter => ({
  others: [],
  blocks: [],
  ...facts,
  title,
  steps,
})
