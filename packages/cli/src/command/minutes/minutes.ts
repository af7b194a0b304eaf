import { resolve } from 'node:path'
import { type Day, lawOn, mayFollow } from '@cunyi/core'
import { stepNamed } from '@cunyi/records'
import { shownPath } from '../../book/locate.ts'
import { requireOneDecision } from '../../book/one-decision.ts'
import { htmlForm } from '../../form/html.ts'
import { type Sheet, sheetOf } from '../../form/sheet.ts'
import { textForm } from '../../form/text.ts'
import type { CliWords } from '../../words/type.ts'
import { type Exit, exit, isUsageError, type UsageError } from '../../world/exit.ts'
import type { World } from '../../world/world.ts'

/** What is asked of `printMinutes`: which step, where the page goes, and the day by whose composition it is made out. */
export type MinutesOptions = {
  readonly step?: string | undefined
  readonly out?: string | undefined
  readonly asOf: Day
  readonly words: CliWords
}

/** Prints the blank form of one step, as text; with `out` as a page for the printer. A file that is there already is never overwritten. */
export const printMinutes = (world: World, path: string, { step, out, asOf, words }: MinutesOptions): Exit | UsageError => {
  const verdict = requireOneDecision(world, path, asOf)
  if (isUsageError(verdict)) return verdict
  const [next] = mayFollow(verdict, lawOn, asOf)
  const named = step === undefined ? undefined : stepNamed(step)
  if (named !== undefined && 'meant' in named) return { wrong: 'step', text: step ?? '', meant: named.meant }
  const sheet: Sheet | undefined = named?.is ?? (next && { kind: next.step, ...('body' in next && { body: next.body }) })
  if (sheet === undefined) return { wrong: 'step', text: '', meant: [] }
  const form = sheetOf(verdict, lawOn, sheet, asOf, words.form)
  if (out === undefined) {
    world.print(textForm(form))
    return exit.lawful
  }
  const file = resolve(world.cwd, out)
  const result = world.writeNew(file, htmlForm(form, words.report.locale.tag))
  if (result !== 'written') return { wrong: result === 'taken' ? 'taken' : 'unwritable', path: shownPath(world, file) }
  world.print(words.printed(shownPath(world, file)))
  return exit.lawful
}
