import type { JudgedDecision } from '../board/decision.ts'
import OutcomeNotice from '../components/OutcomeNotice.astro'
import ResolutionNotice from '../components/ResolutionNotice.astro'
import { type Address, decisionPage, inLanguage, largePage, noticePage, objectionPage } from '../route/address.ts'
import { noticesOf } from '../view/paper/notices.ts'
import { languages } from '../words/languages.ts'
import DecisionPage from './DecisionPage.astro'
import LargePage from './LargePage.astro'
import ObjectionPage from './ObjectionPage.astro'
import UnreadPage from './UnreadPage.astro'

/** A page of a decision: where it stands, and the component that draws it from `decision`. */
export type DecisionFile = { readonly address: Address; readonly Page: typeof DecisionPage }

/**
 * Every page that a decision has. A build draws these in threads, each by itself and with no other decision at hand; `[...decision].astro` draws
 * the same where Astro runs alone.
 */
export const decisionPages = (decision: JudgedDecision): readonly DecisionFile[] => {
  const { path, status } = decision
  const isUnread = status === 'unread' || status === 'withheld'
  return [
    ...languages().flatMap((language): readonly DecisionFile[] => [
      { address: inLanguage(decisionPage(path), language), Page: isUnread ? UnreadPage : DecisionPage },
      ...(isUnread ? [] : [{ address: inLanguage(largePage(path), language), Page: LargePage }]),
    ]),
    ...(isUnread || decision.hanging === undefined ? [] : [{ address: objectionPage(path), Page: ObjectionPage }]),
    ...(isUnread ? [] : noticesOf(decision)).map(({ which }) => ({ address: noticePage(path, which), Page: sheets[which] })),
  ]
}

const sheets = { disclosure: ResolutionNotice, outcome: OutcomeNotice } as const
