import type { NoticeKind, NoticeRefusal } from '@cunyi/notice'

/** What is said when a notice is asked for. */
export type NoticeWords = {
  readonly refused: (why: NoticeRefusal['refused'], which: NoticeKind, path: string) => string
  readonly written: (path: string) => string
  /** that the sheet has no code, for want of an address */
  readonly noAddress: string
  /** that the code is the address alone, because the record has no salt yet */
  readonly noSalt: string
  readonly about: string
  readonly examples: string
  readonly options: Readonly<Record<'outcome' | 'pdf' | 'html' | 'site', string>>
}
