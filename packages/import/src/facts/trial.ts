import type { Field, Matter, Step, UnreadMark } from '@cunyi/core'
import { read, write } from '@cunyi/records'

/** A step as a heading names it; `undefined` is the head of the matter. */
export type DocumentSection = { readonly kind: Step['kind']; readonly body?: string } | undefined

/** A fact that some words come to: a value, or the words themselves where they are not understood. */
export type Trial = { readonly field: Field } & ({ readonly value: unknown } | { readonly unread: UnreadMark })

/**
 * What a line `名称：内容` comes to under a step, exactly as a record is read: no other reader of facts is needed.
 *
 * @returns nothing where the name is none of ours
 */
export const tryLine = (section: DocumentSection, name: string, value: string): readonly Trial[] => {
  const label = name.replaceAll(/[\s　]+/gu, '')
  if (label === '' || label.length > longestName || value.includes('\n')) return []
  const { matter } = read('', `# 甲\n\n${section === undefined ? '' : `${headingOf(section)}\n\n`}- ${label}：${value.trim()}\n`)
  const here: Matter | Step | undefined = section === undefined ? matter : matter.steps[0]
  if (here === undefined) return []
  const unread = (matter.unread ?? []).flatMap((mark): readonly Trial[] =>
    mark.field === undefined ? [] : [{ field: mark.field, unread: mark }],
  )
  return [...valuesOf(here).filter(({ field }) => !unread.some((one) => one.field === field)), ...unread]
}

/** Whether a name is that of a fact of a step, whatever is written behind it. */
export const isLabel = (section: DocumentSection, name: string): boolean => {
  const key = `${section?.kind ?? ''} ${section?.body ?? ''} ${name}`
  const known = labels.get(key)
  if (known !== undefined) return known
  const found = !/[\d０-９]/u.test(name) && tryLine(section, name, '1').length > 0
  if (labels.size > most) labels.clear()
  labels.set(key, found)
  return found
}

const labels = new Map<string, boolean>()
const most = 5_000
const longestName = 20

const own = new Set(['kind', 'body', 'round', 'others', 'blocks', 'parts', 'title', 'steps', 'unread', 'events'])

const valuesOf = (here: object): readonly { readonly field: Field; readonly value: unknown }[] =>
  Object.entries(here).flatMap(([field, value]) =>
    // What a step holds besides its own is keyed by our names of fields.
    own.has(field) || Array.isArray(value) ? [] : [{ field: field as Field, value }],
  )

/** The heading of a step in a record. */
export const headingOf = (section: NonNullable<DocumentSection>): string => {
  // A step of a kind and nothing else is a step.
  const step = {
    kind: section.kind,
    ...(section.body && { body: section.body }),
    round: 1,
    others: [],
    blocks: [],
    parts: [],
    events: [],
  } as unknown as Step
  const line = write({ title: '甲', others: [], blocks: [], steps: [step] })
    .split('\n')
    .find((one) => one.startsWith('## '))
  return line ?? '## '
}
