import type { Finding, RuleSet } from '@cunyi/core'
import type { ReadOptions } from '../decision/read.ts'
import type { Entry } from '../facts/entry.ts'
import { faultOf } from '../facts/fact-reader.ts'
import { halfWidth } from '../values/digits.ts'
import { notA } from '../values/value.ts'
import { find, suggest } from '../vocabulary/lookup.ts'
import { jurisdictionWords } from '../vocabulary/tables.ts'
import { describePlace, type PlacePage, reportOnPage } from './describe.ts'
import { readLocal } from './local-rules.ts'

/** A town or subdistrict: what its villages share. */
export type Town = {
  readonly path: string
  readonly name: string
  /** administrative division code, 12 digits */
  readonly code?: string
  /** `cn` or `cn-zj`; missing where the page names none that we know */
  readonly jurisdiction?: string
  /** with whom decisions are filed */
  readonly filing?: string
  /** where the town can be rung */
  readonly hotline?: string
  /** where the board stands on the web: `https://xikou.example/` */
  readonly website?: string
  readonly local: readonly RuleSet[]
  readonly findings: readonly Finding[]
}

/**
 * Reads `town.md`: where the town lies, with whom its villages file, and its own stricter rules. Total, as `read` is.
 *
 * @example readTown('town.md', '# 溪口街道\n\n- 适用地区：浙江省').jurisdiction //=> 'cn-zj'
 */
export const readTown = (path: string, input: string | Uint8Array, { parse }: ReadOptions = {}): Town => {
  const page = describePlace(input, ['jurisdiction', 'code', 'filing', 'hotline', 'website', 'local'], parse)
  const local = readLocal(page, page.sections.get('local') ?? [], owner(path), page.title)
  const hotline = page.facts.get('hotline')?.value
  const website = websiteOf(page, page.facts.get('website'))
  return {
    path,
    name: page.title,
    ...whereOf(page),
    ...(hotline && { hotline }),
    ...(website && { website }),
    local,
    findings: page.findings,
  }
}

/** A page's folder names its rules; a page at the root is named by itself. */
export const owner = (path: string): string => path.replace(/\.md$/u, '').replace(/\/village$/u, '')

/** What a town and a village both say of themselves. */
export const whereOf = (page: PlacePage): Pick<Town, 'code' | 'jurisdiction' | 'filing'> => {
  const code = codeOf(page, page.facts.get('code'))
  const jurisdiction = jurisdictionOf(page, page.facts.get('jurisdiction'))
  const filing = page.facts.get('filing')?.value
  return { ...(code && { code }), ...(jurisdiction && { jurisdiction }), ...(filing && { filing }) }
}

const websiteOf = (page: PlacePage, entry: Entry | undefined): string | undefined => {
  if (entry === undefined) return undefined
  const text = entry.value.trim()
  // A phone that has read the code off the wall asks for this address and nothing else.
  if (/^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./-]*)?$/.test(text)) return text.endsWith('/') ? text : `${text}/`
  reportOnPage(page, faultOf(notA('address').misread, entry.name, entry.value), entry.valueAt)
  return undefined
}

const codeOf = (page: PlacePage, entry: Entry | undefined): string | undefined => {
  const code = entry && halfWidth(entry.value)
  if (entry === undefined || (code !== undefined && /^\d{12}$/.test(code))) return code
  reportOnPage(page, faultOf(notA('code').misread, entry.name, entry.value), entry.valueAt)
  return undefined
}

const jurisdictionOf = (page: PlacePage, entry: Entry | undefined): string | undefined => {
  const code = entry && find(jurisdictionWords, entry.value)
  if (entry === undefined || code !== undefined) return code
  reportOnPage(page, faultOf(notA('jurisdiction', suggest(jurisdictionWords, entry.value)).misread, entry.name, entry.value), entry.valueAt)
  return undefined
}
