import { type Address, decisionPage, inLanguage } from './address.ts'
import DecisionPage from './components/DecisionPage.astro'
import UnreadPage from './components/UnreadPage.astro'
import type { Judged } from './decision.ts'
import { languages } from './languages.ts'

/** A page of a decision: where it stands, and the component that draws it from `decision`. */
export type DecisionFile = { readonly address: Address; readonly Page: typeof DecisionPage }

/**
 * Every page that a decision has. A build draws these in threads, each by itself and with no other decision at hand; `[...decision].astro` draws
 * the same where Astro runs alone.
 */
export const decisionPages = ({ path, status }: Judged): readonly DecisionFile[] =>
  languages().map((language) => ({
    address: inLanguage(decisionPage(path), language),
    Page: status === 'unread' || status === 'withheld' ? UnreadPage : DecisionPage,
  }))
