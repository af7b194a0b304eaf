import { join } from 'node:path'
import { redact } from '@cunyi/core'
import { writeAtomically } from '@cunyi/host'
import { judgeBook } from '../src/board/board.ts'
import { fileAt, isDecision, recordPaths, today } from '../src/board/content.ts'
import { broughtBack, ledger, publishedPages, writePublished } from '../src/board/taken-down.ts'
import { content } from '../src/settings/settings.ts'

// To be run when the board is published: writes down what is there, so that what is taken down later keeps its address.

const before = publishedPages()
const paths = recordPaths()
const present = paths.filter(isDecision)
const titles = judgeBook(paths.map(fileAt), today()).map(({ verdict }) => redact(verdict.reading.matter.title))
const now = broughtBack(before, new Map(present.map((path, index) => [path, titles[index] ?? ''])), today())
if (writeAtomically(join(content, ledger), writePublished(now), 'over', process.pid) !== 'written')
  throw new Error(`${ledger} cannot be written`)
const gone = now.filter(({ since }) => since !== undefined)
console.log(`${now.length} records published so far, ${now.length - before.length} of them new; ${gone.length} taken down`)
