/** What a file of this folder comes to: the record of `test/clumsy.test.ts` with one thing other in it. */
export type Expected = {
  /** why, from `docs/record-format.md` */
  readonly because: string
  /** `same`: every fact is read as that record has it; `read`: all is read, and some fact says something else. Otherwise a fact stays unread. */
  readonly facts?: 'same' | 'read'
  /** the line on which the mistake is told, as the file has it; the rule, and the sentence. Nothing where there is nothing to tell. */
  readonly told?: readonly [line: string, rule: string, sentence: string]
}
