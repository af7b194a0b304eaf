import { join } from 'node:path'
import { type Day, day } from '@cunyi/core'
import { usual, usualBook } from '../book/locate.ts'
import { buildBoardOf, serveBoardIn } from '../command/board/board.ts'
import { runCheck } from '../command/check/check.ts'
import { cosignNote } from '../command/cosign/cosign.ts'
import { openDesk } from '../command/desk/desk.ts'
import { explainRule } from '../command/explain/explain.ts'
import { runFix } from '../command/fix/fix.ts'
import { writeCalendar } from '../command/ics/ics.ts'
import { importDocument } from '../command/import/import.ts'
import { diffLaw } from '../command/law/diff.ts'
import { exportLaw } from '../command/law/export.ts'
import { listLaw } from '../command/law/law.ts'
import { printMinutes } from '../command/minutes/minutes.ts'
import { startRecord } from '../command/new/new.ts'
import { showNext } from '../command/next/next.ts'
import { printNotice } from '../command/notice/notice.ts'
import { showPlan } from '../command/plan/plan.ts'
import { sealBook } from '../command/seal/seal.ts'
import { showStatus } from '../command/status/status.ts'
import { verifyFolder } from '../command/verify/verify.ts'
import { didYouMean } from '../words/did-you-mean.ts'
import { languages } from '../words/index.ts'
import type { CliWords } from '../words/type.ts'
import { type Exit, isUsageError, type UsageError } from '../world/exit.ts'
import type { World } from '../world/world.ts'
import { type Actions, formats, listFormats } from './options.ts'
import type { TypedOptions } from './typed-options.ts'
import { version } from './version.ts'

/** What each command does with what was typed: options become values, and whatever they cannot be is the caller's mistake. */
export const actions = (world: World, spoken: CliWords, set: (result: Exit | UsageError) => void): Actions => {
  const onDay = (option: string, text: string | undefined, act: (found: Day) => Exit | UsageError) => {
    const found = dayIn(option, text ?? world.today)
    set(isUsageError(found) ? found : act(found.day))
  }
  const here = (paths: readonly string[]) => (paths.length === 0 ? [usual(world)] : paths)
  return {
    check: (paths, { asOf, brief = false, history = false, format = 'text' }) =>
      onDay('--as-of', asOf, (found) => {
        const as = formats.find((one) => one === format)
        if (as === undefined) return { wrong: 'value', option: '--format', text: format, asked: formats }
        return runCheck(world, here(paths), { format: as, brief, history, version, asOf: found, words: spoken })
      }),
    fix: (paths, { yes = false, check: onlyLook = false }) =>
      set(runFix(world, here(paths), { mode: onlyLook ? 'check' : yes ? 'write' : 'ask', words: spoken })),
    next: (path, { asOf }) => onDay('--as-of', asOf, (found) => showNext(world, path, found, spoken)),
    status: (path, { asOf, format = 'text', village }) =>
      onDay('--as-of', asOf, (found) => {
        const as = listFormats.find((one) => one === format)
        if (as === undefined) return { wrong: 'value', option: '--format', text: format, asked: listFormats }
        return showStatus(world, path ?? usual(world), {
          format: as,
          asOf: found,
          ...(village !== undefined && { village }),
          words: spoken,
        })
      }),
    plan: (path, typed) => onDay('--as-of', typed.asOf, (found) => planned(world, path, typed, found, spoken)),
    minutes: (path, step, { asOf, out }) =>
      onDay('--as-of', asOf, (found) => printMinutes(world, path, { step, out, asOf: found, words: spoken })),
    notice: (path, { asOf, outcome = false, pdf = false, html = false, site }) =>
      onDay('--as-of', asOf, (found) => {
        const which = outcome ? 'outcome' : 'disclosure'
        return printNotice(world, path, { which, asOf: found, pdf, html, ...(site !== undefined && { site }), words: spoken })
      }),
    seal: (village, { content = 'content', key }) =>
      set(sealBook(world, village, { content, today: world.today, words: spoken, ...(key !== undefined && { key }) })),
    cosign: (path, { key }) => set(cosignNote(world, path, { today: world.today, words: spoken, ...(key !== undefined && { key }) })),
    verify: (path) => set(verifyFolder(world, path ?? usual(world), world.today, spoken)),
    ics: (path, { asOf, out, outcomeBy }) =>
      onDay('--as-of', asOf, (found) => {
        const by = outcomeBy === undefined ? undefined : dayIn('--outcome-by', outcomeBy)
        if (by !== undefined && isUsageError(by)) return by
        return writeCalendar(world, path ?? usual(world), { out, asOf: found, outcomeBy: by?.day, words: spoken })
      }),
    build: (path, { out = 'public', site, fresh = false, asOf }) =>
      onDay('--as-of', asOf, (found) =>
        buildBoardOf(world, usualBook(world, path), {
          out,
          asOf: found,
          isFresh: fresh,
          ...(site !== undefined && { site }),
          words: spoken,
        }),
      ),
    serve: (path, { port = '0' }) => set(serveBoardIn(world, path ?? 'public', port, spoken)),
    desk: (path, { port = '0' }) => set(openDesk(world, path ?? usual(world), port, spoken)),
    import: (path, { out }) => set(importDocument(world, path, { out, words: spoken })),
    explain: (rule, { examples, content: named, in: place, on }) => {
      const content = usualBook(world, named)
      const shown = examples ?? join(content, 'examples')
      onDay('--on', on, (found) =>
        explainRule(world, rule, { examples: shown, content, ...(place && { place }), on: found, words: spoken }),
      )
    },
    new: (village, title, { content, slug = 'matter', year, kind }) =>
      set(startRecord(world, village, title, { content: usualBook(world, content), slug, year, kind, words: spoken })),
    law: ([word], { in: place, on, byAge = false, content }) => {
      if (word !== undefined)
        set({ wrong: 'command', text: `law ${word}`, meant: didYouMean(word, ['diff', 'export']).map((one) => `law ${one}`) })
      else
        onDay('--on', on, (found) =>
          listLaw(world, {
            order: byAge ? 'age' : 'place',
            content: usualBook(world, content),
            ...(place && { place }),
            ...(on !== undefined && { on: found }),
            words: spoken,
          }),
        )
    },
    diff: (stem, ...days) => {
      const [from, to] = [dayIn('<from>', days[0]), dayIn('<to>', days[1])]
      if (isUsageError(from)) set(from)
      else set(isUsageError(to) ? to : diffLaw(world, { stem, from: from.day, to: to.day }, spoken))
    },
    export: ({ schema = false }) => set(exportLaw(world, schema ? 'schema' : 'law')),
    language: (text) => set({ wrong: 'value', option: '--lang', text, asked: languages }),
  }
}

const planned = (
  world: World,
  path: string,
  { outcomeBy, resolutionBy, works }: TypedOptions,
  asOf: Day,
  words: CliWords,
): Exit | UsageError => {
  const [step, option, text] =
    resolutionBy === undefined
      ? (['outcome', '--outcome-by', outcomeBy] as const)
      : (['resolution', '--resolution-by', resolutionBy] as const)
  if (text === undefined) return { wrong: 'no-goal' }
  const by = dayIn(option, text)
  if (isUsageError(by)) return by
  if (works !== undefined && !/^[1-9]\d{0,2}$/.test(works)) return { wrong: 'value', option: '--works', text: works, asked: 'days' }
  return showPlan(world, path, { step, by: by.day, ...(works !== undefined && { works: Number(works) }) }, asOf, words)
}

const dayIn = (option: string, text: string): { readonly day: Day } | UsageError => {
  const found = day(text)
  return found === undefined ? { wrong: 'value', option, text, asked: 'day' } : { day: found }
}
