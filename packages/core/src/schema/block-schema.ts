import * as v from 'valibot'
import type { Block } from '../record/matter.ts'

/** The record's own words: shown, never judged, and searched for personal data. */
export const blockSchema: v.GenericSchema<Block> = v.lazy(() => anyBlock) as v.GenericSchema<Block>

export const blocksSchema: v.GenericSchema<Block[]> = v.array(blockSchema)

const text = v.string()

const anyBlock = v.variant('kind', [
  v.strictObject({ kind: v.literal('paragraph'), text }),
  v.strictObject({ kind: v.literal('heading'), depth: v.number(), text }),
  v.strictObject({ kind: v.literal('list'), ordered: v.boolean(), items: v.array(v.array(blockSchema)) }),
  v.strictObject({ kind: v.literal('quote'), blocks: v.array(blockSchema) }),
  v.strictObject({ kind: v.literal('table'), rows: v.array(v.array(text)) }),
  v.strictObject({ kind: v.literal('code'), text }),
  v.strictObject({ kind: v.literal('rule') }),
])
