import { hash } from 'node:crypto'
import { join } from 'node:path'
import { filesOnDisk } from '@cunyi/host'
import { examineLedger, type Ledger, type LedgerTrouble, readKeys } from '@cunyi/ledger'
import { plain } from '../../route/address.ts'
import type { ownFolders } from '../../route/list-address.ts'
import { content } from '../../settings/settings.ts'

/** The folder of the lists, in the book and on the board. */
export const ledgerFolder: (typeof ownFolders)[number] = 'ledger'

const textAt = (name: string): string | undefined => {
  const bytes = filesOnDisk.readFile(join(content, ledgerFolder, name))
  return bytes && new TextDecoder().decode(bytes)
}

/** The files of a village's list that are there, by their names. */
export const ledgerFiles = (folder: string): readonly { readonly name: string; readonly text: string }[] =>
  [`${plain(folder)}.txt`, `${plain(folder)}.note`].flatMap((name) => {
    const text = textAt(name)
    return text === undefined ? [] : [{ name, text }]
  })

/** The public keys that the lists are signed with, as their file has them; nothing where there is none. */
export const keysFile = (): string | undefined => textAt('keys.txt')

/** By what a list is known again: it is told on the pages of its village. */
export const ledgerMark = (folder: string): string => hash('sha256', JSON.stringify([ledgerFiles(folder), keysFile()]))

const known = new Map<string, Ledger | LedgerTrouble | undefined>()

/** A village's list, or what is wrong with it; nothing where it keeps none. Looked into once a build. */
export const ledgerOf = (folder: string): Ledger | LedgerTrouble | undefined => {
  if (!known.has(folder)) known.set(folder, examine(folder))
  return known.get(folder)
}

const examine = (folder: string): Ledger | LedgerTrouble | undefined => {
  const [list, note] = [`${plain(folder)}.txt`, `${plain(folder)}.note`].map(textAt)
  if (list === undefined) return undefined
  const keys = readKeys(keysFile() ?? '')
  if (keys === undefined) return { trouble: 'signature' }
  return examineLedger({ list, keys, ...(note !== undefined && { note }) })
}
