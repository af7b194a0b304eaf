import { type Body, bodies, organs } from '../../record/bodies.ts'
import { categories } from '../../record/categories.ts'
import type { StepKind } from '../../record/fields.ts'
import { meetingVenues, origins, postingVenues, votingMethods } from '../../record/meeting-words.ts'
import { workTypes } from '../../record/terms-and-works.ts'
import type { Choices, FormFieldName } from './form-field.ts'

/** Who may decide; the other bodies each have a step of their own. */
const deciders: readonly Body[] = bodies.filter((body) => !['party-committee', 'two-committees', 'party-members'].includes(body))

const closed = (names: Choices['names'], of: readonly string[]): Choices => ({ names, of, isOpen: false })
const open = (names: Choices['names'], of: readonly string[]): Choices => ({ names, of, isOpen: true })

/** What may be chosen for a field; nothing where it is not a matter of choice. */
export const choicesFor = (name: FormFieldName, of: StepKind | 'matter', isPosting: boolean): Choices | undefined => {
  switch (name) {
    case 'body':
      return closed('bodies', deciders)
    case 'convener':
      return closed('organs', organs)
    case 'category':
      return of === 'matter' ? closed('categories', categories) : undefined
    case 'result':
      return closed('results', ['carried', 'lost'])
    case 'what':
      return open('works', workTypes)
    case 'venue':
      return open('venues', isPosting ? postingVenues : meetingVenues)
    case 'method':
      return open('votingMethods', votingMethods)
    case 'origin':
      return open('origins', origins)
    default:
      return undefined
  }
}
