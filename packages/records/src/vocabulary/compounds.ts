/** Lines of printed forms: how the votes fell, where and when a notice hung, the first day of it, the last, and whose meeting it was. */
export const compounds = ['tally', 'posting', 'posting-from', 'posting-to', 'form'] as const
export type Compound = (typeof compounds)[number]
