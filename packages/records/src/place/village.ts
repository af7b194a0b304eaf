import type { Day, Village, VillagePart } from '@cunyi/core'
import type { ReadOptions } from '../decision/read.ts'
import { readCollective, readScattered } from './collective.ts'
import { readComposition } from './composition.ts'
import { readDelegations } from './delegations.ts'
import { describePlace } from './describe.ts'
import { readLocal } from './local-rules.ts'
import { reportStrays } from './strays.ts'
import { owner, whereOf } from './town.ts'

/** What a caller may hand in with a village's page. */
export type PageOptions = ReadOptions & {
  /** today: terms that have ended by then are told; a decision is judged by those of its own day, whatever is told here */
  readonly asOf?: Day
}

/**
 * Reads `village.md`: where the village lies, how large its bodies are from which day, what its assembly has handed on, and its own stricter rules.
 *
 * Total, as `read` is; what cannot be read is left out and told.
 *
 * @param path - names the village's own rules; nothing is opened
 * @example readVillage('cangxi/village.md', '# 仓溪村\n\n- 适用地区：浙江省').jurisdiction //=> 'cn-zj'
 */
export const readVillage = (path: string, input: string | Uint8Array, { parse, asOf }: PageOptions = {}): Village => {
  const page = describePlace(
    input,
    ['jurisdiction', 'code', 'filing', 'hotline', 'collective', 'scattered', 'composition', 'delegations', 'local'],
    parse,
  )
  const hotline = page.facts.get('hotline')?.value
  const strays = reportStrays(page)
  const { sizes, unread } = readComposition(page, page.sections.get('composition') ?? [], asOf)
  const { delegations, isWhole } = readDelegations(page, page.sections.get('delegations') ?? [], asOf)
  const local = readLocal(page, page.sections.get('local') ?? [], owner(path), page.title)
  const where = whereOf(page)
  const collective = readCollective(page, page.facts.get('collective'))
  const scattered = readScattered(page, page.facts.get('scattered'))
  const parts: readonly VillagePart[] = [
    ...unread,
    ...strays,
    ...(page.facts.has('collective') && collective === undefined ? (['collective'] as const) : []),
    ...(isWhole ? [] : (['delegations'] as const)),
    ...(page.facts.has('jurisdiction') && where.jurisdiction === undefined ? (['jurisdiction'] as const) : []),
  ]
  return {
    name: page.title,
    ...where,
    ...(hotline && { hotline }),
    ...(collective && { collective }),
    ...(scattered !== undefined && { scattered }),
    sizes: strays.includes('composition') ? [] : sizes,
    delegations,
    local,
    ...(parts.length > 0 && { unread: [...new Set(parts)] }),
    findings: page.findings,
  }
}
