import type { Finding, Reading } from '@cunyi/core'
import { type ReadOptions, read } from '../decision/read.ts'
import { readTown } from '../place/town.ts'
import { readVillage } from '../place/village.ts'

/** What a text says: two texts that say the same are the same record, or the same page. */
export type RecordMeaning = string

/**
 * What a record says, whichever way it is laid out: its matter, and the findings without the columns and lines they stand on.
 *
 * How the file was saved is no part of it, and neither is a note about a character that looks like the one we write.
 */
export const meaningOfRecord = (text: string, options: ReadOptions): RecordMeaning => {
  const { matter, findings, steps, title }: Reading = read('', text, options)
  return plain({
    // What was not read is told by the findings.
    matter: { ...matter, unread: undefined },
    findings: told(findings),
    written: [title, ...steps].map(({ facts, unread }) => [Object.keys(facts), unread]),
  })
}

/** What the page of a town or a village says. */
export const meaningOfPage = (text: string, options: ReadOptions): RecordMeaning => {
  const pages = [readVillage('', text, options), readTown('', text, options)]
  return plain(pages.map((page) => ({ ...page, findings: told(page.findings) })))
}

/** How a file was saved, and characters that look like those they become, are what is put right. */
const isMended = ({ fault }: Finding): boolean =>
  fault.kind === 'read' && (fault.what === 'encoding' || (fault.what === 'lookalike' && fault.like !== undefined))

const told = (findings: readonly Finding[]) => findings.filter((one) => !isMended(one)).map(unplaced)

const unplaced = (finding: Finding): object => ({ ...finding, place: undefined })

const plain = (said: object): RecordMeaning => JSON.stringify(said).normalize('NFC')
