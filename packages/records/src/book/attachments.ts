import type { AttachmentFault, Finding, Place, Reading } from '@cunyi/core'
import { inFileName } from '../decision/personal-data.ts'
import { quote, readingFinding } from '../rules/reading-finding.ts'
import { nearest } from '../vocabulary/nearest.ts'

/** A file beside a record, a photo, a scan or a plan; nobody needs its bytes to tell what is wrong with it. */
export type Attachment = {
  /** from the book's root, parts divided by `/` */
  readonly path: string
  /** in bytes */
  readonly size: number
  /** of its bytes, in any one form; needed only where another attachment has the same size */
  readonly digest?: string
}

/** A name under 附件, and where it stands. */
export type NamedAttachment = { readonly name: string; readonly place: Place; readonly step: number }

/** 20 MiB: a photo of a phone has 3 to 12, thirty scanned pages less than 20, and a villager pays for each. In bytes. */
export const mostAttachment: number = 20 * 1024 * 1024
const mostOthers = 3
const nothing = /^(?:无|没有|none|-)$/iu

/** The folder beside a record that holds its attachments. */
export const folderBeside = (path: string): string => `${path.replace(/\.mdx?$/iu, '')}/`

/** A name of a file and nothing else: no path, no address, nothing hidden. */
export const isFileName = (name: string): boolean => !/[/\\:*?"<>|\p{Cc}\p{Cf}]|^\.|\.$/u.test(name)

/** The files that a record names under 附件, each where it stands. */
export const attachmentsNamed = ({ matter, steps }: Reading): readonly NamedAttachment[] =>
  matter.steps.flatMap((step, index) => {
    const place = steps[index]?.facts.attachments ?? steps[index]?.heading
    if (!('attachments' in step) || step.attachments === undefined || place === undefined) return []
    return [...step.attachments.matchAll(/[^、，,;；\n]+/gu)]
      .map(({ 0: text, index: at }) => ({ name: text.trim(), place: { line: place.line, column: place.column + at }, step: index }))
      .filter(({ name }) => name !== '' && !nothing.test(name))
  })

/** A book's attachments, by folder and by what is in them. */
export type Attachments = {
  readonly beside: ReadonlyMap<string, readonly Attachment[]>
  readonly alike: ReadonlyMap<string, readonly Attachment[]>
}

/** Sorts attachments once for all records of a book. */
export const sortedAttachments = (all: readonly Attachment[], records: readonly string[]): Attachments => {
  const folders = new Set(records.map(folderBeside))
  const beside = Map.groupBy(all, ({ path }) => folderOf(path, folders) ?? '')
  return { beside, alike: Map.groupBy(all, ({ size, digest }) => (digest === undefined ? '' : `${size} ${digest}`)) }
}

/** The record's folder that a file lies in, at whatever depth. */
const folderOf = (path: string, folders: ReadonlySet<string>): string | undefined => {
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
    if (folders.has(path.slice(0, at + 1))) return path.slice(0, at + 1)
  return undefined
}

/** A reading with what is wrong with the files beside it. */
export const withAttachments = (reading: Reading, attachments: Attachments): Reading => {
  const folder = folderBeside(reading.path)
  const files = new Map((attachments.beside.get(folder) ?? []).map((file) => [file.path.slice(folder.length), file]))
  const named = attachmentsNamed(reading)
  const found = [
    ...named.flatMap((one) => missing(one, files, named)),
    ...[...files].flatMap(([name, file]) => told(name, file, reading, named, attachments)),
  ]
  if (found.length === 0) return reading
  const findings = [...reading.findings, ...found].toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
  return { ...reading, findings }
}

const missing = (
  { name, place, step }: NamedAttachment,
  files: ReadonlyMap<string, Attachment>,
  named: readonly NamedAttachment[],
): readonly Finding[] => {
  if (!isFileName(name)) return [readingFinding({ what: 'attachment-name', text: quote(name) }, place, { step })]
  if (files.has(name)) return []
  const free = [...files.keys()].filter((file) => !named.some((one) => one.name === file))
  return [readingFinding({ what: 'attachment-missing', text: quote(name), meant: nearest(name, free).map(quote) }, place, { step })]
}

/** What is to be said of one file; where the record names it, or under its title. */
const told = (
  name: string,
  file: Attachment,
  { title, matter }: Reading,
  named: readonly NamedAttachment[],
  { alike }: Attachments,
): readonly Finding[] => {
  const spoken = named.find((one) => one.name === name)
  const place = spoken?.place ?? title.heading
  const say = (fault: AttachmentFault): Finding => readingFinding(fault, place, { step: spoken?.step })
  const text = quote(name)
  const isUnused = spoken === undefined && !JSON.stringify(matter.steps.map(({ parts }) => parts)).includes(name)
  const others = file.digest === undefined ? [] : (alike.get(`${file.size} ${file.digest}`) ?? []).filter(({ path }) => path !== file.path)
  const shown = others.slice(0, mostOthers).map(({ path }) => quote(path))
  return [
    ...(isUnused ? [say({ what: 'attachment-unused', text })] : []),
    ...(file.size > mostAttachment ? [say({ what: 'attachment-size', text, found: file.size, most: mostAttachment })] : []),
    ...(others.length > 0 ? [say({ what: 'attachment-copied', text, others: shown, more: others.length - shown.length })] : []),
    ...(spoken === undefined ? inFileName(name, place) : []),
  ]
}
