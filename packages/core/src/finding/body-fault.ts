import type { Day } from '../base/day.ts'
import type { Share } from '../base/share.ts'
import type { Category } from '../record/categories.ts'
import type { Body, Count, Organ, StepKind } from '../record/fields.ts'
import type { Post, VotingMethod } from '../record/meeting-words.ts'
import type { Term } from '../record/terms-and-works.ts'

/** How a body falls short as a body: who was there, whose matter it was, what a higher one had decided. */
export type BodyFault =
  /** of those who came, the votes tell of fewer */
  | { readonly kind: 'uncounted'; readonly counted: number; readonly attended: number; readonly unit: Count['unit'] }
  | {
      readonly kind: 'composed'
      readonly what: 'inhabitants'
      readonly of: 'population' | 'households'
      readonly body: Body
      readonly found: number
      readonly needed: number
    }
  /** who called the meeting, who led it, whose matter it was */
  | {
      readonly kind: 'held-by'
      readonly what: 'convener'
      readonly body: Body
      readonly asked: Organ
      readonly found: Organ
      /** the law lets it call the meeting in a case that no record shows */
      readonly mayBe?: true
    }
  | {
      readonly kind: 'held-by'
      readonly what: 'chair'
      readonly body: Body
      readonly asked: readonly Post[]
      /** offices that were read; none where the words name none */
      readonly found: readonly Post[]
    }
  | { readonly kind: 'held-by'; readonly what: 'body'; readonly asked: Body; readonly found: Body; readonly category: Category }
  | {
      readonly kind: 'held-by'
      readonly what: 'delegation'
      readonly asked: Body
      readonly found: Body
      readonly category: Category
      /** the last day of a delegation that has run out */
      readonly ended?: Day
      /** a delegation that names no term */
      readonly termless?: true
      /** what the record itself says of one; the village page has none */
      readonly claimed?: string
      /** a delegation by a body that may not give it */
      readonly by?: Body
      /** the last day of the term of those to whom it was given; the decision is later */
      readonly outlives?: Day
      /** the list of delegations was not wholly read */
      readonly unread?: true
      /** the collective's charter says it, and is not on file */
      readonly charter?: true
    }
  | { readonly kind: 'held-by'; readonly what: 'unruled'; readonly body: Body; readonly step: StepKind; readonly day: Day }
  | { readonly kind: 'held-by'; readonly what: 'catalogue'; readonly category: Category; readonly day: Day }
  /** enough only with those who were represented or online */
  | {
      readonly kind: 'in-person'
      readonly what: 'quorum' | 'women' | 'carried'
      readonly body: Body
      readonly unit: Count['unit']
      readonly got: number
      readonly absent: number
      readonly needed: number
    }
  /** the villagers' own bodies in a matter of the collective's members */
  | {
      readonly kind: 'stand-in'
      readonly what: 'unsaid' | 'contradicted' | 'none' | 'representatives'
      readonly category?: Category
    }
  | {
      readonly kind: 'stand-in'
      readonly what: 'quorum' | 'carried'
      readonly got: number
      readonly needed: number
      readonly whole: number
      readonly share: Share
    }
  | { readonly kind: 'stand-in'; readonly what: 'notice'; readonly needed: number; readonly had: number }
  /** what a higher body had decided of the same matter */
  | {
      readonly kind: 'bound'
      readonly what: 'rejected' | 'passed' | 'unsure' | 'changed'
      readonly body: Body
      readonly by: Body
      readonly day: Day
      readonly term?: Term
    }
  | { readonly kind: 'voted'; readonly body: Body; readonly found?: VotingMethod; readonly ways?: readonly VotingMethod[] }
  | { readonly kind: 'ended'; readonly what: 'by'; readonly step: StepKind; readonly body: Body }
  | {
      readonly kind: 'ended'
      readonly what: 'after'
      readonly step: StepKind
      readonly ending: 'withdrawal' | 'termination'
      readonly on: Day
    }
