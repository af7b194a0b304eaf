import { proposeDraft } from './draft/propose.ts'
import { writeDraft } from './draft/write-draft.ts'
import type { Paper } from './paper/piece.ts'

export { readHtml } from './paper/html.ts'
export { type Paper, type PaperPiece, readPasted } from './paper/piece.ts'
export { type CellValue, readRows } from './paper/spreadsheet.ts'

/**
 * A draft of a record from a document: what is understood stands as facts, each with （待核对） behind it; the rest stays as it was.
 *
 * Nothing is guessed: a fact is read by the same words as a record is. The draft is *unknown* to the judge until somebody has compared each fact with
 * the document and taken its mark away.
 *
 * @returns Markdown
 * @example draftRecord(readPasted('村民代表会议记录\n应到：45人\n实到：41人')) //=> '# 没有写标题的事项\n\n## 村民代表会议决议\n\n- 应到：45人（待核对）\n- 实到：41人（待核对）\n'
 */
export const draftRecord = (paper: Paper): string => writeDraft(proposeDraft(paper))
