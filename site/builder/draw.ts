import { lstatSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import type { Day } from '@cunyi/core'
import { writeAtomically } from '@cunyi/host'
import type { Attachment } from '@cunyi/records'
import { allAttachments } from '../src/board/attachments.ts'
import { judgeBook } from '../src/board/board.ts'
import { fileAt } from '../src/board/content.ts'
import type { JudgedDecision } from '../src/board/decision.ts'
import { decisionPages } from '../src/screens/decision-pages.ts'
import { filesBeside } from '../src/view/paper/files-beside.ts'
import { clearWay } from './carry.ts'
import { noteBegun } from './manifest.ts'
import { draw } from './quick.ts'

/** The decisions of one village that have changed, and what is known of those that have not. */
export type Job = {
  /** the pages of the town and the village */
  readonly descriptions: readonly string[]
  readonly changed: readonly string[]
  /** the number under which each unchanged record of the village goes */
  readonly numbers: readonly (readonly [path: string, number: string])[]
  /** numbers that changed or vanished records had before */
  readonly freed: readonly string[]
  readonly asOf: Day
  readonly outDir: string
}

/** A page that was written, and by what it is known again. */
export type WrittenPage = { readonly address: string; readonly size: number; readonly time: number }

/** A decision that was judged and drawn. What others read of it is JSON already: it goes through two programs that need not look into it. */
export type DrawnDecision = {
  readonly path: string
  readonly folder: string
  readonly number: string
  readonly pages: readonly WrittenPage[]
  /** the row */
  readonly row: string
  /** the path and what a search looks through */
  readonly text: string
}

/**
 * Reads, judges and draws what has changed, and every record whose number is touched by it: a number taken by an earlier record is told on the later.
 */
export const drawAll = (job: Job): readonly DrawnDecision[] => {
  const read = (paths: readonly string[]) => judgeBook([...job.descriptions, ...paths].map(fileAt), job.asOf, attachments())
  const decisions = read(job.changed)
  const touched = new Set([...job.freed, ...decisions.map(numberOf)])
  const beside = job.numbers.filter(([, number]) => number !== '' && touched.has(number)).map(([path]) => path)
  return (beside.length === 0 ? decisions : read([...job.changed, ...beside])).map((decision) => drawOne(decision, job.outDir))
}

/** Every file beside the records: a thread lives for one build, so it looks once. */
const attachments = (): readonly Attachment[] => (found ??= allAttachments())
let found: readonly Attachment[] | undefined

const numberOf = ({ verdict }: JudgedDecision): string => verdict.reading.matter.number ?? ''

const drawOne = (decision: JudgedDecision, outDir: string): DrawnDecision => {
  const own = decisionPages(decision)
  const { verdict: _, village: __, text, ...row } = decision
  const attached = filesBeside(decision)
  noteBegun(
    outDir,
    [...own, ...attached].map(({ address }) => address),
  )
  const pages = own.map(({ address, Page }) => write(outDir, address, draw(Page, { decision }, address)))
  const files = attached.map(({ address, bytes }) => write(outDir, address, bytes))
  const { path, folder } = row
  const texts = { row: JSON.stringify(row), text: JSON.stringify([path, text]) }
  return { path, folder, number: numberOf(decision), pages: [...pages, ...files], ...texts }
}

const made = new Set<string>()

const write = (outDir: string, address: string, text: string | Uint8Array): WrittenPage => {
  const path = join(outDir, address)
  const folder = dirname(path)
  if (!made.has(folder)) clearWay(outDir, address)
  made.add(folder)
  if (writeAtomically(path, text, 'over', process.pid) !== 'written') throw new Error(`${path} cannot be written`)
  const { size, mtimeMs } = lstatSync(path)
  return { address, size, time: mtimeMs }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin; the rule is for windows
parentPort?.on('message', (job: Job) => parentPort?.postMessage(drawAll(job)))
