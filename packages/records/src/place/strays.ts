import type { VillagePart } from '@cunyi/core'
import { quote } from '../rules/reading-finding.ts'
import { type PlacePage, reportOnPage } from './describe.ts'

const delegating = /授权|委托村民代表|delegat/iu
const composing = /(?:代表|党员|户数?|人口|村民|委员|成员)[^\d，。；：:|]{0,6}[：:|]?\s*\d{1,6}\s*(?:人|户|名|\||$)/u

/**
 * Lines of a village's page that speak of what is delegated or how many there are, and stand where nobody reads them.
 *
 * A delegation that is written in another place is not one that was never made.
 */
export const reportStrays = (page: PlacePage): readonly VillagePart[] =>
  page.unused.flatMap(({ text, line }): readonly VillagePart[] => {
    const part = delegating.test(text) ? 'delegations' : composing.test(text) ? 'composition' : undefined
    if (part === undefined) return []
    reportOnPage(page, { what: 'row', text: quote(text) }, { line, column: 1 })
    return [part]
  })
