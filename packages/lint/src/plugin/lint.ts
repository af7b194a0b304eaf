import { type Day, type Finding, type Language, words } from '@cunyi/core'
import { todayInChina } from '@cunyi/host'
import type { Root } from 'mdast'
import type { Plugin, Processor } from 'unified'
import type { VFile } from 'vfile'
import { bytesOf, shelfOf } from '../book/shelf.ts'
import { foundIn, type LintFinding, underlineOf } from './found.ts'

/** How the plugin is asked to speak. */
export type LintOptions = {
  readonly language?: Language
  /** the address of the rules' pages, `http://127.0.0.1:4321/rules/`; without it findings carry no link */
  readonly rules?: string
  /** the day on which the record is looked at; today in China where none is given */
  readonly asOf?: Day
}

/** What may stand in unified's place for a file: what makes a tree of its text, and a text of the tree. */
type Slots = Pick<Processor, 'parser' | 'compiler'>

/**
 * The judgement of a minute book as a remark plugin, `"plugins": ["@cunyi/lint"]`: findings become messages, each with its rule, place, basis and remedy.
 *
 * Only files of a minute book are looked at: those with a `town.md` or `village.md` beside or above them, and no README. They are read by our own
 * reader alone: the Markdown parser never sees them, and formatting gives them back as they are. Everything else is left to remark.
 */
export const lint: Plugin<[LintOptions?], Root> = function (options = {}) {
  // unified keeps both where a plugin may replace them, and types the processor as it was before any plugin.
  const slots = this as Slots
  const { parser, compiler } = slots
  slots.parser = (text, file) => (isRecord(file) ? { type: 'root', children: [] } : call(parser, text, file))
  slots.compiler = (tree, file) => (isRecord(file) ? String(file) : call(compiler, tree, file))
  return (_tree, file) => {
    const shelf = shelfOf(file.cwd, file.path ?? '')
    if (shelf === undefined) return
    const found = foundIn(shelf, bytesOf(file.cwd, file.path, String(file)), options.asOf ?? todayInChina())
    for (const finding of found.findings) tell(file, finding, found, options)
  }
}

const isRecord = ({ cwd, path }: VFile): boolean => path !== undefined && shelfOf(cwd, path) !== undefined

/** What stood in a slot before us; remark fills both, so a processor without one is not set up for Markdown. */
const call = <Given, Result>(before: ((given: Given, file: VFile) => Result) | undefined, given: Given, file: VFile): Result => {
  if (before === undefined) throw new Error('@cunyi/lint needs remark before it: a parser and a compiler')
  return before(given, file)
}

const fatal: Readonly<Record<Finding['level'], boolean | undefined>> = { breach: true, defect: false, note: undefined }

const tell = (file: VFile, finding: Finding, found: LintFinding, { language = 'zh', rules }: LintOptions): void => {
  const { reason, note, place } = underlineOf(finding, found, words[language])
  const told = file.message(reason, { place, ruleId: finding.rule, source: 'cunyi' })
  told.note = note
  told.fatal = fatal[finding.level]
  if (rules !== undefined) told.url = `${rules}${finding.rule}.html`
}
