import type { Mitigation } from '../../../finding/finding.ts'

export const mitigationWords = (why: Mitigation): string => {
  switch (why.by) {
    case 'exception':
      return ` The record claims special circumstances (“${why.reason}”), and the law's own exception applies.`
    case 'later-round':
      return ' It was done again later, and that round counts.'
    case 'lenient-reading':
      return ' It is enough by the lenient way of counting and not by the strict one; the law does not say which, so it is no breach.'
    case 'not-formed':
      return ' Nothing was voted on; it may be called again.'
  }
}
