import { board } from '../board/board.ts'
import { decisionPage, lawPage, pages, rulePage, villagePage } from '../route/address.ts'
import { findPages, matterPage, reportPage, villageYearPage, yearPage } from '../route/list-address.ts'
import { matterOf, yearsOf } from '../view/lists.ts'
import { everyRule, everyStatute } from '../view/rules-and-law.ts'
import { fullAddress } from '../view/site-address.ts'

/** Every page in Chinese, once. The texts of another language say where they belong themselves. */
export const sitemap = (): string => {
  const { decisions, villages } = board()
  const latest = new Map(decisions.map(({ path, latest: last }) => [decisionPage(path) as string, last?.day]))
  const files = [
    ...Object.values(pages),
    ...Object.values(findPages),
    ...villages.flatMap(({ folder, decisions: own }) => [
      villagePage(folder),
      ...yearsOf(own).flatMap((year) => [villageYearPage(folder, year), reportPage(folder, year)]),
    ]),
    ...yearsOf(decisions).map(yearPage),
    ...decisions.map((one) => matterPage(matterOf(one), one.year)),
    ...everyRule().map(({ id }) => rulePage(id)),
    ...everyStatute().map(({ id }) => lawPage(id)),
    ...decisions.map(({ path }) => decisionPage(path)),
  ]
  const entries = [...new Set<string>(files)].map((file) => {
    const day = latest.get(file)
    return `<url><loc>${escaped(fullAddress(file))}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`
}

const escaped = (url: string): string =>
  url.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;').replaceAll('"', '&quot;')
