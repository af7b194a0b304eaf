import { redact } from '@cunyi/core'
import type { BoardDecision } from '../board/decision.ts'
import { decisionUrl, fullAddress } from '../view/site-address.ts'
import { tongues } from '../words/index.ts'
import { shortWords } from '../words/short.ts'

/** The decisions in the words of schema.org: a set of data, and a report for each. A page links it; nothing of it is written into a page. */
export const linkedData = (name: string, folder: string, decisions: readonly BoardDecision[]): string => {
  const at = (file: string) => fullAddress(folder + file)
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Dataset',
        '@id': at('decisions.json'),
        name: tongues.zh.pages.feed.town(name),
        description: tongues.zh.pages.feed.description,
        url: at('index.html'),
        inLanguage: 'zh-CN',
        isAccessibleForFree: true,
        distribution: [
          { '@type': 'DataDownload', contentUrl: at('decisions.json'), encodingFormat: 'application/json' },
          { '@type': 'DataDownload', contentUrl: at('decisions.csv'), encodingFormat: 'text/csv' },
        ],
      },
      ...decisions.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map(reportOf),
    ],
  })
}

const reportOf = (decision: BoardDecision) => {
  const { path, title, number, category, status, village, steps, latest } = decision
  const disclosed = steps.findLast(({ kind }) => kind === 'disclosure')?.posted?.from
  return {
    '@type': 'Report',
    '@id': decisionUrl(path),
    url: decisionUrl(path),
    name: title,
    inLanguage: 'zh-CN',
    creativeWorkStatus: shortWords.status[status],
    publisher: { '@type': 'Organization', name: redact(village.name) },
    spatialCoverage: { '@type': 'AdministrativeArea', name: redact(village.name), ...(village.code && { identifier: village.code }) },
    ...(number !== undefined && { reportNumber: number }),
    ...(category && { about: shortWords.names.categories[category] }),
    ...(disclosed && { datePublished: disclosed }),
    ...(latest && { dateModified: latest.day }),
  }
}
