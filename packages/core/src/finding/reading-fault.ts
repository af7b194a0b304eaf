import type { Day } from '../base/day.ts'
import type { StepKind } from '../record/fields.ts'
import type { AttachmentFault } from './attachment-fault.ts'
import type { PrivacyFault } from './privacy-fault.ts'

/** What a text can do that we cannot read. `text` quotes it, shortened and with personal data veiled. */
export type ReadFault =
  | { readonly what: 'empty' | 'untitled' | 'mdx' | 'not-text' | 'garbled' | 'lost-parse' }
  /** a character that shows as other than it is: `before` is what stands before it in its line, `code` its number, `like` what it was read as */
  | { readonly what: 'misleading' | 'hidden' | 'lookalike'; readonly before: string; readonly code: string; readonly like?: string }
  | { readonly what: 'encoding'; readonly text: string }
  | { readonly what: 'second-title'; readonly text: string }
  | { readonly what: 'too-large' | 'too-long' | 'too-deep'; readonly found: number; readonly most: number }
  | {
      readonly what: 'heading'
      readonly text: string
      readonly meant: readonly string[]
      /** the steps it was perhaps meant to be: they are not missing, they are unread */
      readonly steps?: readonly StepKind[]
    }
  | { readonly what: 'name'; readonly text: string; readonly meant: readonly string[] }
  | { readonly what: 'repeated-step'; readonly step: StepKind; readonly text: string; readonly round: number }
  /** `first`: what the record calls it where it stands first, if by another name */
  | { readonly what: 'repeated-field'; readonly field: string; readonly first?: string }
  | {
      readonly what: 'value'
      readonly field: string
      readonly text: string
      readonly asked: ValueQuestion
      readonly meant: readonly string[]
    }
  | { readonly what: 'blank'; readonly field: string }
  | { readonly what: 'no-such-day'; readonly field: string; readonly text: string }
  | { readonly what: 'period-without-days'; readonly field: string; readonly text: string }
  | { readonly what: 'backwards'; readonly field: string; readonly text: string }
  | { readonly what: 'two-readings'; readonly field: string; readonly text: string; readonly readings: readonly string[] }
  | { readonly what: 'row' | 'unlisted' | 'objection'; readonly text: string }
  /** prose that would change the answer if it were a fact */
  | { readonly what: 'told-in-prose'; readonly tells: 'ended' | 'no-meeting' | 'works'; readonly text: string }
  /** words beside facts that say otherwise: nothing can rest on either */
  | { readonly what: 'gainsaid'; readonly text: string; readonly fields: readonly string[] }
  /** read by a program from another document, and marked until somebody has compared the two */
  | { readonly what: 'unconfirmed'; readonly text: string }
  /** other facts stand on the line of this one */
  | { readonly what: 'joined'; readonly field: string; readonly text: string; readonly others: readonly string[] }
  /** a day that lies a year before what it follows: the year that was perhaps meant gives `meant` */
  | { readonly what: 'slip-of-year'; readonly field: string; readonly text: string; readonly meant: readonly string[] }
  /** an opinion that says no, or that a posting was not true */
  | { readonly what: 'opposed'; readonly text: string }
  /** a vote on something else under the same meeting */
  | { readonly what: 'another-vote'; readonly text: string }
  /** an answer that is dated before what it answers */
  | { readonly what: 'answered-early'; readonly text: string }
  /** two numbers of the village's page that cannot both be right: the first is no more than the second; or two rows of one day */
  | { readonly what: 'contradicts'; readonly field: string; readonly found: number; readonly other: string; readonly most: number }
  | { readonly what: 'out-of-bounds'; readonly field: string; readonly found: number; readonly least: number; readonly most: number }
  | { readonly what: 'same-day'; readonly text: string }
  /** of a row of the composition or a delegation, by the day on which it began: its term has ended, and no newer one follows */
  | { readonly what: 'term-ended'; readonly text: string; readonly ended: Day }
  | { readonly what: 'no-village'; readonly text: string }
  | { readonly what: 'taken-number'; readonly text: string; readonly path: string }
  | PrivacyFault
  | AttachmentFault

/** What a value should have been, for the sentence that asks for it. */
export type ValueQuestion =
  | 'permission'
  | 'requirement'
  | 'day'
  | 'solar-day'
  | 'period'
  | 'count'
  | 'number'
  | 'money'
  | 'organ'
  | 'result'
  | 'category'
  | 'share'
  | 'jurisdiction'
  | 'collective'
  | 'yes-or-no'
  | 'code'
  | 'address'
  | 'votes'
