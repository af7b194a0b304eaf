import { redact } from '@cunyi/core'
import { type BoardDecision, board } from '../board/board.ts'
import { keysFile, ledgerFiles, ledgerFolder } from '../board/ledger/ledger.ts'
import { type PublishedPage, takenDown } from '../board/taken-down.ts'
import { plain } from '../route/address.ts'
import { siteAddress } from '../view/site-address.ts'
import { calendarOf } from './calendar.ts'
import { feedOf } from './feeds.ts'
import { linkedData } from './json-ld.ts'
import { sitemap } from './sitemap.ts'
import { csv, json, objectionsCsv, paymentsCsv, readableCsv } from './tables.ts'

/** A file that is no page: the folder of its village, if it is of one, its name and what stands in it. */
export type DataFile = { readonly folder?: string; readonly name: string; readonly text: string }

/** Every file of data, one after another: the town's, then each village's. */
export function* dataFiles(): Generator<DataFile> {
  const { town, villages, decisions } = board()
  const taken = takenDown()
  yield* filesOf(town.name, '', decisions, taken)
  yield { name: 'sitemap.xml', text: sitemap() }
  yield { name: 'robots.txt', text: `User-agent: *\nAllow: /\nSitemap: ${siteAddress()}sitemap.xml\n` }
  for (const { folder, village, decisions: own } of villages)
    for (const file of filesOf(redact(village.name), folder, own, taken)) yield { ...file, folder: plain(folder) }
  for (const file of villages.flatMap(({ folder }) => ledgerFiles(folder))) yield { ...file, folder: ledgerFolder }
  const keys = keysFile()
  if (keys !== undefined) yield { name: 'keys.txt', text: keys, folder: ledgerFolder }
}

/** The files of data of the town or of one village. */
function* filesOf(name: string, folder: string, decisions: readonly BoardDecision[], taken: readonly PublishedPage[]): Generator<DataFile> {
  const at = folder === '' ? '' : `${plain(folder)}/`
  const feed = feedOf(name, at, decisions)
  yield { name: 'decisions.csv', text: csv(decisions) }
  yield { name: 'decisions-zh.csv', text: readableCsv(decisions) }
  yield { name: 'payments.csv', text: paymentsCsv(decisions) }
  yield { name: 'objections.csv', text: objectionsCsv(decisions) }
  yield { name: 'decisions.json', text: json(decisions, taken, folder === '' ? undefined : folder) }
  yield { name: 'decisions.jsonld', text: linkedData(name, at, decisions) }
  yield { name: 'feed.xml', text: feed.rss }
  yield { name: 'feed.json', text: feed.json }
  yield { name: 'calendar.ics', text: calendarOf(name, decisions) }
}
