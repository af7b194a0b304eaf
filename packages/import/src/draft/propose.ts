import { chosenBody, type OpenedStep, openedBy } from '../facts/headings.ts'
import type { Paper } from '../paper/piece.ts'
import { addProse, type DraftPart, newDraft, openStep, type RecordDraft } from './draft.ts'
import { isName, takeLine, takeNamed } from './take-facts.ts'

/** How the rows of a table are read: as names and contents, a column for each step, or a row for each. */
type Table = { readonly columns: readonly (DraftPart | undefined)[] } | { readonly names: readonly string[] } | undefined

/** Puts a draft together from the pieces of a document. */
export const proposeDraft = (paper: Paper): RecordDraft => {
  const draft = newDraft()
  let table: Table
  for (const { cells, isRow } of paper) {
    if (isRow) table = takeRow(draft, cells, table)
    else {
      table = undefined
      for (const line of (cells[0] ?? '').split('\n')) takeParagraph(draft, line.trim())
    }
  }
  return draft
}

const bracketed = /^【([^】]{2,20})】\s*(.*)$/u
const about = /^关于(.+?)(?:的)?(?:决议|方案|决定|实施结果|完成情况|实施情况|结果)?的?(?:公示|公告|通知|会议记录|会议纪要|决议)$/u
const register = /[“"]?四议两公开[”"]?(?:工作|决策|实施|决议)*(?:记录表|登记表|台账|记录|表)$/u

const takeParagraph = (draft: RecordDraft, line: string): void => {
  if (line === '') return
  const subject = about.exec(line)?.[1]
  if (subject !== undefined) draft.title ??= subject
  const [, tag, rest = ''] = bracketed.exec(line) ?? []
  if (tag !== undefined) {
    takeTagged(draft, tag, rest)
    return
  }
  const opened = openedBy(line)
  if (opened !== undefined) {
    draft.current = openStep(draft, opened, line)
    return
  }
  if (isTitle(draft, line)) return
  const colon = line.search(/[：:]/u)
  const named = colon > 0 && colon < longestName ? openedBy(line.slice(0, colon)) : undefined
  // `决议：…` under a resolution is what it says, and no other one.
  const begun = named?.isOpen && named.kind === draft.current.step?.kind ? undefined : named
  if (begun !== undefined) draft.current = openStep(draft, begun, line.slice(0, colon))
  takeLine(draft, draft.current, begun === undefined ? line : line.slice(colon + 1).trim())
}
const longestName = 16

/** `【党员大会】修路`: what met, and what it was about. */
const takeTagged = (draft: RecordDraft, tag: string, rest: string): void => {
  const opened = openedBy(tag)
  if (opened !== undefined) draft.current = openStep(draft, opened, tag)
  else addProse(draft.current, tag)
  if (rest !== '') draft.title ??= rest
}

/** Before the first step the name of a register is its matter's, where it has one. */
const isTitle = (draft: RecordDraft, line: string): boolean => {
  if (!register.test(line)) return false
  const subject = line.replace(register, '').trim()
  if (subject.length > 2 && !subject.includes('村级')) draft.title ??= subject
  return true
}

const takeRow = (draft: RecordDraft, cells: readonly string[], table: Table): Table => {
  const steps = cells.map((cell, at) => (at === 0 ? undefined : openedBy(cell)))
  if (steps.filter((one) => one !== undefined).length > 1)
    return { columns: steps.map((one, at) => one && openStep(draft, one, cells[at] ?? '')) }
  if (table !== undefined && 'columns' in table) return takeColumns(draft, cells, table)
  if (isHeader(draft, cells)) return { names: cells }
  if (table !== undefined && 'names' in table && takeStepRow(draft, cells, table.names)) return table
  takePairs(draft, cells)
  return undefined
}

/** A row of a table that has a column for each step. */
const takeColumns = (draft: RecordDraft, cells: readonly string[], table: Extract<Table, { columns: unknown }>): Table => {
  const [name = ''] = cells
  for (const [at, cell] of cells.entries()) {
    const part = table.columns[at]
    if (part !== undefined && isName(part, name)) takeNamed(draft, part, name, cell)
    else if (at > 0) addProse(draft.head, cell === '' ? '' : `${name}：${cell}`)
  }
  return table
}

/** Names side by side, and no content between them. */
const isHeader = (draft: RecordDraft, cells: readonly string[]): boolean => {
  const meeting = { ...draft.head, step: { kind: 'review', body: 'party-members' } satisfies OpenedStep }
  return (
    cells.length > 3 &&
    /^(?:步骤|环节|程序|阶段|会议|项目|名称|序号)?$/u.test(cells[0] ?? '') &&
    cells.slice(1).every((cell) => isName(meeting, cell) || /^(?:备注|附件)$/u.test(cell))
  )
}

const takeStepRow = (draft: RecordDraft, cells: readonly string[], names: readonly string[]): boolean => {
  const opened = openedBy(cells[0] ?? '')
  if (opened === undefined) return false
  const part = openStep(draft, opened, cells[0] ?? '')
  for (const [at, cell] of cells.entries()) if (at > 0) takeNamed(draft, part, names[at] ?? '', cell)
  return true
}

/** Names and contents in turn, after a step where the row begins with one. */
const takePairs = (draft: RecordDraft, cells: readonly string[]): void => {
  const [first = ''] = cells
  const opened = isName(draft.current, first) ? undefined : openedBy(first)
  if (opened !== undefined) draft.current = openStep(draft, opened, first)
  let at = opened === undefined ? 0 : 1
  while (at < cells.length) {
    const cell = cells[at] ?? ''
    const next = cells[at + 1]
    if (next !== undefined && /^会议形式$/u.test(cell.replaceAll(/\s/gu, ''))) chooseBody(draft, next)
    else if (next !== undefined && isName(draft.current, cell)) takeNamed(draft, draft.current, cell, next)
    else {
      for (const line of cell.split('\n')) takeLine(draft, draft.current, line.trim())
      at += 1
      continue
    }
    at += 2
  }
}

/** A form leaves the choice of the body: the box that is ticked makes it. */
const chooseBody = (draft: RecordDraft, words: string): void => {
  const chosen = chosenBody(words)
  if (chosen !== undefined && chosen.kind === draft.current.step?.kind) draft.current.step = chosen
  else addProse(draft.current, `会议形式：${words}`)
}
