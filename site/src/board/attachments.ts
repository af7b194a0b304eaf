import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading } from '@cunyi/core'
import { attachmentsIn, filesOnDisk, sizeBelow } from '@cunyi/host'
import { type Attachment, attachmentsNamed, folderBeside, isFileName, mostAttachment } from '@cunyi/records'
import { type Address, decisionPage, plain } from '../route/address.ts'
import { content } from '../settings/settings.ts'
import { type ImageKind, stripImage } from '../strip/strip.ts'

/** An attachment as the page of its decision speaks of it: with the file that is published, or why there is none. */
export type AttachmentView = { readonly name: string } & (
  | { readonly kind: ImageKind; readonly address: string; readonly bytes: number }
  | { readonly held: 'missing' | 'tooLarge' | 'kind' }
)

/** Every file that lies beside a record, and of those with the same size a digest. */
export const allAttachments = (): readonly Attachment[] => attachmentsIn(filesOnDisk, content)

/** What a record's own files are, for telling whether any of them has changed: with their twins, because those are told on its page. */
export const fingerprintOf = (path: string, all: readonly Attachment[]): readonly unknown[] =>
  (besides(all).get(folderBeside(path)) ?? []).map((file) => [
    file,
    lstatSync(join(content, file.path), { throwIfNoEntry: false })?.mtimeMs,
    file.digest && all.filter(({ digest }) => digest === file.digest).map((twin) => twin.path),
  ])

const known = new WeakMap<readonly Attachment[], ReadonlyMap<string, readonly Attachment[]>>()

/** Attachments by the folder of their record: village, year and record. */
const besides = (all: readonly Attachment[]): ReadonlyMap<string, readonly Attachment[]> => {
  const before = known.get(all)
  if (before !== undefined) return before
  const groups = Map.groupBy(all, ({ path }) => `${path.split('/', 3).join('/')}/`)
  known.set(all, groups)
  return groups
}

/** The attachments that a record names, each once, as its page shows them. A record that is withheld names none any more. */
export const attachmentsOf = (reading: Reading): readonly AttachmentView[] =>
  [...new Set(attachmentsNamed(reading).map(({ name }) => name))].map((name) => shown(reading.path, name))

const shown = (path: string, name: string): AttachmentView => {
  const size = isFileName(name) ? sizeBelow(content, `${folderBeside(path)}${name}`) : undefined
  if (size === undefined) return { name, held: 'missing' }
  if (size > mostAttachment) return { name, held: 'tooLarge' }
  const clean = cleanImage(path, name)
  if (clean === undefined) return { name, held: 'kind' }
  return { name, kind: clean.kind, address: addressOf(path, name), bytes: clean.bytes.length }
}

/** What is published of an image; nothing of what cannot be read, nor of any other file. */
const cleanImage = (path: string, name: string): ReturnType<typeof stripImage> => {
  const bytes = filesOnDisk.readFile(join(content, folderBeside(path), name))
  return bytes && stripImage(name, bytes)
}

/** A file that is published, without what must not be seen of it. */
export type PublishedAttachment = { readonly address: string; readonly bytes: Uint8Array }

/** The files that are published beside a decision. */
export const filesOf = (reading: Reading): readonly PublishedAttachment[] =>
  attachmentsOf(reading).flatMap((one) => {
    const clean = 'address' in one ? cleanImage(reading.path, one.name) : undefined
    return 'address' in one && clean !== undefined ? [{ address: one.address, bytes: clean.bytes }] : []
  })

/**
 * Where an attachment stands: in a folder named as its decision's page.
 *
 * @example addressOf('cangxi/2026/003-roof.md', 'board.jpg') //=> 'cangxi/2026/003-roof/board.jpg'
 */
export const addressOf = (path: string, name: string): string => {
  const page: Address = decisionPage(path)
  return `${page.replace(/\.html$/, '')}/${plain(name)}`
}
