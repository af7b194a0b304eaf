import { type Day, redact } from '@cunyi/core'
import { isOffice } from '@cunyi/notice'
import { Feed } from 'feed'
import { board } from '../board/board.ts'
import type { BoardDecision } from '../board/decision.ts'
import { decisionUrl, fullAddress, printable } from '../view/site-address.ts'
import { tongues } from '../words/index.ts'
import { shortWords } from '../words/short.ts'

const most = 50

/** A step that was taken, as news. */
type News = { readonly day: Day; readonly decision: BoardDecision; readonly index: number }

const newsOf = (decisions: readonly BoardDecision[]): readonly News[] =>
  decisions
    .flatMap((decision) =>
      decision.steps.flatMap(({ day, standing }, index) => (day === undefined || standing === 'to-come' ? [] : [{ day, decision, index }])),
    )
    .toSorted((a, b) => compared(b.day, a.day) || compared(a.decision.path, b.decision.path) || b.index - a.index)
    .slice(0, most)

const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** The number to ring, where it is an office's. */
const officeOf = ({ hotline: number }: BoardDecision['village']): string | undefined =>
  number !== undefined && isOffice(number) ? number : undefined

/** Midnight in the villages. */
const midnight = (day: Day): Date => new Date(`${day}T00:00:00+08:00`)

/** What was done last, in both formats of feed. */
export const feedOf = (
  name: string,
  folder: string,
  decisions: readonly BoardDecision[],
): { readonly rss: string; readonly json: string } => {
  const at = (file: string) => fullAddress(folder + file)
  const feed = new Feed({
    title: printable(tongues.zh.pages.feed.town(name)),
    description: tongues.zh.pages.feed.description,
    id: at('index.html'),
    link: at('index.html'),
    language: 'zh-CN',
    updated: midnight(board().asOf),
    generator: 'cunyi',
    copyright: '',
    feedLinks: { rss: at('feed.xml'), json: at('feed.json') },
  })
  for (const { day, decision, index } of newsOf(decisions)) {
    const { path, title, status, amount, steps, village, hanging } = decision
    const step = steps[index]
    const link = decisionUrl(path)
    feed.addItem({
      title: printable(tongues.zh.pages.feed.item(step ? shortWords.names.steps[step.kind] : '', title)),
      id: `${link}#step-${index + 1}`,
      link,
      date: midnight(day),
      description: printable(
        [
          redact(village.name),
          shortWords.status[status],
          ...(amount === undefined ? [] : [shortWords.yuan(amount)]),
          ...(hanging?.to === undefined ? [] : [tongues.zh.pages.feed.object(shortWords.day(hanging.to), officeOf(village))]),
        ].join('　'),
      ),
    })
  }
  return { rss: feed.rss2(), json: feed.json1() }
}
