import { type WorkType, workTypes } from '@cunyi/core'
import { vocabularies } from './tables.ts'
import type { Vocabulary } from './vocabulary.ts'

const keywords: readonly (readonly [WorkType, string])[] = workTypes.flatMap((type) =>
  Object.values(vocabularies).flatMap(({ lines }) => lines.works[type].map((word) => [type, word.toLowerCase()] as const)),
)

/**
 * Which of the known works a line is: what its words end with, or else begin with, or else the one kind they name at all.
 *
 * What goes back is no payment, and a deposit is no part of the price: a clause that says so names no works, whatever words are in it.
 *
 * @param what - what was done, as the record says it
 * @returns nothing where the words name none, or several and end or begin with none: nothing is guessed
 * @example workType('按合同付款') //=> 'payment'
 * @example workType('退还支付保证金') //=> undefined
 * @example workType('挖沟') //=> undefined
 */
export const workType = (what: string): WorkType | undefined => {
  if (what.length > longest) return typeOf(what)
  const before = known.get(what)
  if (before !== undefined) return before.type
  if (known.size >= most) known.clear()
  const type = typeOf(what)
  known.set(what, { type })
  return type
}

/** Lines of works are said in the same few words everywhere: what short ones are is kept, up to a bound. */
const known = new Map<string, { readonly type: WorkType | undefined }>()
const longest = 60
const most = 5_000

const typeOf = (what: string): WorkType | undefined => {
  const words = Object.values(vocabularies).reduce(ofThePrice, what.normalize('NFKC').toLowerCase().trim())
  const found = (matches: (keyword: string) => boolean) => longestOf(keywords.filter(([, keyword]) => matches(keyword)))
  for (const some of [
    found((keyword) => words.endsWith(keyword)),
    found((keyword) => words.startsWith(keyword)),
    found((keyword) => words.includes(keyword)),
  ])
    if (some.length > 0) return some.length === 1 ? some[0] : undefined
  return undefined
}

/**
 * The words without those clauses in which money comes back or stands as a deposit.
 *
 * ```text
 *   退还履约保证金 并 支付尾款     → 支付尾款
 *   验收合格后退还履约保证金       → nothing: the acceptance was before
 *   支付尾款（质保金到期退还）     → 支付尾款: what is said aside takes nothing from the rest
 * ```
 */
const ofThePrice = (words: string, { lines: { parting, earlier, moneyBack } }: Vocabulary): string => {
  const straight = words.replaceAll(/\([^()]*\)/gu, (aside) => (moneyBack.test(aside) ? '' : aside))
  const clauses = straight.split(parting)
  const kept = clauses.filter((clause) => !moneyBack.test(clause.replace(earlier, '')))
  return kept.length === clauses.length ? straight.trim() : kept.join('').trim()
}

/** 变更合同 is a change and not a contract: of several words the longest names the kind. */
const longestOf = (found: readonly (readonly [WorkType, string])[]): readonly WorkType[] => {
  const most = Math.max(...found.map(([, word]) => word.length))
  return [...new Set(found.filter(([, word]) => word.length === most).map(([type]) => type))]
}
