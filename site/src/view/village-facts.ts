import { type Day, sizeFields, sizeOn, type Village } from '@cunyi/core'
import type { Fact } from '../words/fact-text.ts'
import type { Spoken } from '../words/type.ts'

/** How large the village and its bodies are on a day; nothing where its description does not say. */
export const sizeFacts = (village: Village, on: Day, { says, words }: Spoken): readonly Fact[] => {
  const size = sizeOn(village.sizes, on)
  return sizeFields.flatMap((field) => {
    const count = size?.[field]
    return count === undefined
      ? []
      : [{ name: words.names.sizes[field], value: says.count(count, field === 'households' ? 'household' : 'person') }]
  })
}
