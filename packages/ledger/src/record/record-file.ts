import type { PublishedRecord } from './published-record.ts'

/** How a published record lies beside its page: as a script that hands it over, because a page opened from a USB stick may fetch nothing else. */
export const recordFile = (record: PublishedRecord): string => `cunyi("record",${JSON.stringify(record)})\n`

/** The record that such a file hands over; nothing where it is none. */
export const readRecordFile = (text: string): PublishedRecord | undefined => {
  const [, json] = /^cunyi\("record",(\{.*\})\)\n$/s.exec(text) ?? []
  return json === undefined ? undefined : publishedIn(parsed(json))
}

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    // What is torn is no record, and whoever asked is told so.
    return undefined
  }
}

/** What a script has handed over, if it is a record. */
export const publishedIn = (value: unknown): PublishedRecord | undefined => {
  if (typeof value !== 'object' || value === null || !('salt' in value) || !('parts' in value)) return undefined
  const { salt, parts } = value
  if (typeof salt !== 'string' || !Array.isArray(parts)) return undefined
  const texts: readonly unknown[] = parts
  return texts.every((part) => typeof part === 'string') ? { salt, parts: texts } : undefined
}
