// What is agreed, and what is done about it.

/** The four on which an approval rests: who changes one of them asks again. */
export const terms = ['amount', 'scope', 'counterparty', 'term'] as const
export type Term = (typeof terms)[number]

/** What is done while a decision is carried out, as far as anything depends on it. */
export const workTypes = ['tender', 'award', 'contract', 'change', 'acceptance', 'invoice', 'payment'] as const
export type WorkType = (typeof workTypes)[number]

/** What a step carries besides its list of facts, one entry a line. */
export const lineFields = ['events', 'objections', 'supervision', 'advice'] as const
export type LineField = (typeof lineFields)[number]
