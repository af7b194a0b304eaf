import type { Day } from '../base/day.ts'
import type { Denominator, Share } from '../base/share.ts'
import type { Category } from '../record/categories.ts'
import type { SizeField } from '../record/composition.ts'
import type { Body, Count, Field, Office, Organ, PostingKind, StepKind } from '../record/fields.ts'
import type { Term } from '../record/terms-and-works.ts'
import type { BodyFault } from './body-fault.ts'
import type { DeliveryFault } from './delivery-fault.ts'
import type { ReadFault } from './reading-fault.ts'
import type { DoorFault, UnclearFault } from './unclear-fault.ts'

export type { ReadFault, ValueQuestion } from './reading-fault.ts'

/** How a fact falls short of one demand. `kind` is the check that saw it. */
export type Fault =
  | {
      readonly kind: 'after'
      readonly step: StepKind
      readonly missing: StepKind
      readonly foundOn?: Day
      readonly day?: Day
      readonly needed?: number
      readonly had?: number
      /** in working days */
      readonly workdays?: true
      /** a notice that was to come down first, and nobody wrote when it did */
      readonly open?: true
      /** the step was taken, and said no, or did not say, or yes on a condition that is not known to be met */
      readonly said?: 'no' | 'nothing' | 'conditional' | 'early' | 'absent'
      /** whose approval is absent */
      readonly office?: Office
      /** by when is not asked: that it was done is missing, or where it stands it cannot be of this decision */
      readonly undated?: true
      /** what was found is dated before this vote or written above it, and nothing had been decided yet */
      readonly vote?: Day
    }
  | {
      readonly kind: 'quorum'
      readonly body: Body
      readonly unit: Count['unit']
      readonly attended: number
      readonly whole: number
      readonly share: Share
      readonly of: Denominator
      readonly needed: number
      readonly short: number
      /** enough came if those out of reach are left out of the whole; whether they may be is a matter of the province */
      readonly enoughWithoutUnreachable?: true
      readonly among?: 'women'
    }
  | {
      readonly kind: 'carried'
      readonly body: Body
      readonly approved: number
      /** of those votes that count, at least and at most; others voted too, and no record says how */
      readonly counted?: { readonly least: number; readonly most: number; readonly among: 'representatives' | 'members' }
      readonly whole: number
      readonly share: Share
      readonly of: Denominator
      readonly needed: number
      readonly short: number
    }
  | {
      readonly kind: 'notice'
      readonly body: Body
      readonly given: Day
      readonly day: Day
      /** whole days the law asks for */
      readonly needed: number
      /** days from the notice to the meeting, the notice's own day not counted */
      readonly had: number
      /** the last day on which notice is safe under every reading */
      readonly latest: Day
    }
  | {
      readonly kind: 'posted'
      readonly step: PostingKind
      readonly from: Day
      readonly to: Day
      readonly needed: number
      /** days from the first to the last, the first not counted */
      readonly had: number
      /** the first day on which it may come down under every reading */
      readonly until: Day
    }
  | {
      readonly kind: 'within'
      readonly step: StepKind
      readonly after: StepKind
      readonly from: Day
      readonly day: Day
      readonly needed: number
      readonly had: number
      readonly latest: Day
    }
  /** later than the round of the quarter after */
  | {
      readonly kind: 'quarterly'
      readonly step: StepKind
      readonly after: StepKind
      readonly from: Day
      readonly day: Day
      readonly latest: Day
      /** by `day`, which is today, nobody has written that it was done */
      readonly missing?: true
    }
  /** where it hung is no board */
  | { readonly kind: 'hung'; readonly step: PostingKind; readonly text: string }
  | {
      readonly kind: 'composed'
      readonly what: 'roll'
      readonly body: Body
      readonly written: number
      readonly least: number
      readonly most: number
      /** the committee and the representatives, where the body is made up of both */
      readonly parts?: readonly [number, number]
    }
  | {
      readonly kind: 'composed'
      readonly what: 'representatives' | 'women'
      readonly body: Body
      readonly found: number
      readonly whole: number
      readonly share: Share
      readonly needed: number
    }
  | {
      readonly kind: 'composed'
      readonly what: 'minimum'
      readonly body: Body
      readonly found: number
      readonly population?: number
      readonly needed: number
    }
  | BodyFault
  | {
      readonly kind: 'adds-up'
      readonly what: 'votes' | 'attended' | 'women' | 'absent' | 'unreachable'
      readonly sum: number
      readonly most: number
    }
  | { readonly kind: 'adds-up'; readonly what: 'unit'; readonly found: Count['unit']; readonly asked: Count['unit'] }
  | { readonly kind: 'adds-up'; readonly what: 'result'; readonly found: 'lost' }
  | { readonly kind: 'present'; readonly of: 'step'; readonly step: StepKind; readonly field: Field; readonly isOpen?: true }
  | { readonly kind: 'present'; readonly of: 'matter'; readonly field: Field | 'steps' }
  | {
      readonly kind: 'present'
      readonly of: 'village'
      readonly field: SizeField | 'composition' | 'jurisdiction' | 'village'
      readonly day?: Day
      /** the last day of the term of those whom the row counts; the step is later */
      readonly ended?: Day
      /** the division code, which lies in another place than the one whose law is asked */
      readonly misplaced?: string
    }
  | { readonly kind: 'law'; readonly what: 'missing'; readonly jurisdiction: string; readonly day: Day }
  | { readonly kind: 'law'; readonly what: 'crossed'; readonly before: string; readonly since: string; readonly day: Day }
  | {
      readonly kind: 'law'
      readonly what: 'unverified'
      /** in the order in which they judged; never empty */
      readonly texts: readonly { readonly statute: string; readonly verifiedOn: Day }[]
    }
  | { readonly kind: 'law'; readonly what: 'looser'; readonly statute: string; readonly rule: string }
  /** `untold`: nobody said which day it is, and the law on file was last held against its text on this one */
  | { readonly kind: 'ahead'; readonly step: StepKind; readonly day: Day; readonly asOf: Day; readonly untold?: true }
  | DeliveryFault
  | DoorFault
  | UnclearFault
  | ({ readonly kind: 'read' } & ReadFault)

/** The smallest lawful change, as data. */
export type Remedy =
  /** `begun`: works have been done already that should have waited for it; `undated`: it may still be done, and nothing after it again; `again`: once more since the vote */
  | { readonly kind: 'take'; readonly step: StepKind; readonly begun?: true; readonly undated?: true; readonly again?: true }
  | { readonly kind: 'meet-again'; readonly body: Body; readonly attend: number; readonly unit: Count['unit']; readonly among?: 'women' }
  | { readonly kind: 'agree'; readonly body: Body; readonly needed: number }
  | { readonly kind: 'meet-from'; readonly day: Day }
  /** `again`: that day has passed; so many days from whenever it is posted anew */
  | { readonly kind: 'post-until'; readonly day: Day; readonly again?: number }
  | { readonly kind: 'hold'; readonly body: Body }
  | { readonly kind: 'delegate'; readonly category: Category; readonly to: Body }
  /** enough in the room, or a law that counts the others */
  | { readonly kind: 'count-in-person'; readonly body: Body; readonly needed: number; readonly unit: Count['unit'] }
  | { readonly kind: 'vote-again'; readonly body: Body }
  | { readonly kind: 'end-by'; readonly body: Body }
  | { readonly kind: 'convene'; readonly by: Organ }
  | { readonly kind: 'elect'; readonly representatives?: number; readonly women?: number }
  | { readonly kind: 'count'; readonly field: Field; readonly value?: number }
  | { readonly kind: 'ask-again'; readonly term: Term }
  | { readonly kind: 'answer' }
  | { readonly kind: 'wait'; readonly day: Day; readonly field: Field }
  | {
      readonly kind: 'write'
      readonly field: Field | SizeField | 'composition' | 'jurisdiction' | 'village' | 'steps' | 'collective' | 'scattered'
    }
