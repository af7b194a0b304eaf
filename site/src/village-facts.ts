import { type Day, sizeFields, sizeOn, type Village } from '@cunyi/core'
import type { Fact } from './facts.ts'
import { says, zh } from './words.ts'

/** How large the village and its bodies are on a day; nothing where its description does not say. */
export const sizeFacts = (village: Village, on: Day): readonly Fact[] => {
  const size = sizeOn(village, on)
  return sizeFields.flatMap((field) => {
    const count = size?.[field]
    return count === undefined
      ? []
      : [{ name: zh.names.sizes[field], value: `${count}${says.tally[field === 'households' ? 'household' : 'person']}` }]
  })
}
