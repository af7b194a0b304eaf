import { redact } from '@cunyi/core'
import { type BoardDecision, board } from '../board/board.ts'
import { pages, villagePage } from '../route/address.ts'

/** The pages above a decision: its town, and its village if it lies in one. */
export const breadcrumbs = ({ folder, village }: BoardDecision): readonly { readonly title: string; readonly href: string }[] => [
  { title: board().town.name, href: pages.town },
  ...(folder === '' ? [] : [{ title: redact(village.name || folder), href: villagePage(folder) }]),
]
