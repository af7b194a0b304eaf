import { type Day, day, type Format, report } from '@cunyi/core'
import { CommanderError } from 'commander'
import { alike } from './alike.ts'
import { check } from './check.ts'
import { explain } from './explain.ts'
import { fix } from './fix.ts'
import { law } from './law.ts'
import { diff } from './law-diff.ts'
import { lawExport } from './law-export.ts'
import { start } from './new.ts'
import { next } from './next.ts'
import { type Actions, program, type Typed } from './program.ts'
import { usual } from './shelf.ts'
import { languages, type Words, words } from './words/words.ts'
import type { World } from './world.ts'
import { type Exit, exit, isWrong, type Wrong } from './wrong.ts'

/**
 * Runs one command: what is typed in, text and an exit code out.
 *
 * @param typed - the arguments after the program's own name
 * @returns 0 all lawful or done, 1 some breached, 2 some unknown, 3 could not run
 */
export const run = (typed: readonly string[], outside: World): Exit => {
  const world = spokenPlainly(outside)
  const lang = languages.find((one) => typed.includes(`--lang=${one}`) || typed[typed.indexOf('--lang') + 1] === one) ?? 'zh'
  const spoken = words[lang]
  let result: Exit | Wrong = { wrong: 'no-command' }
  const set = (given: Exit | Wrong) => {
    result = given
  }
  try {
    program(spoken, world, actions(world, spoken, set)).parse([...typed], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    result = mistyped(error)
  }
  if (typeof result === 'number') return result
  world.warn(spoken.wrong(result))
  return exit.failed
}

/** Nothing that a record holds may move the cursor, clear the screen or ring the bell of whoever reads what is found in it. */
const spokenPlainly = (world: World): World => ({
  ...world,
  print: (text) => world.print(text.replace(commands, '\ufffd')),
  warn: (text) => world.warn(text.replace(commands, '\ufffd')),
})

/** Control characters, but for the end of a line. */
const commands = /(?!\n)\p{Cc}/gu

const formats = Object.keys(report) as readonly Format[]

const actions = (world: World, spoken: Words, set: (result: Exit | Wrong) => void): Actions => ({
  check: (paths, typed) => {
    const asOf = dayOf(typed, world)
    const format = formats.find((one) => one === (typed.format ?? 'text'))
    if (isWrong(asOf)) set(asOf)
    else if (format === undefined) set({ wrong: 'value', option: '--format', text: typed.format ?? '', asked: formats })
    else
      set(check(world, paths.length === 0 ? [usual(world)] : paths, { format, brief: typed.brief ?? false, asOf: asOf.day, words: spoken }))
  },
  fix: (paths, { yes = false, check: onlyLook = false }) =>
    set(fix(world, paths.length === 0 ? [usual(world)] : paths, { mode: onlyLook ? 'check' : yes ? 'write' : 'ask', words: spoken })),
  next: (path, typed) => {
    const asOf = dayOf(typed, world)
    set(isWrong(asOf) ? asOf : next(world, path, asOf.day, spoken))
  },
  explain: (rule, { examples = 'content/examples', content = 'content', in: place, on }) => {
    const found = dayIn('--on', on ?? world.today)
    set(isWrong(found) ? found : explain(world, rule, { examples, content, ...(place && { place }), on: found.day, words: spoken }))
  },
  new: (village, title, { content = 'content', slug = 'matter', year }) =>
    set(start(world, village, title, { content, slug, year, words: spoken })),
  law: ([word], { in: place, on, content = 'content' }) => {
    const found = dayIn('--on', on ?? world.today)
    if (word !== undefined)
      set({ wrong: 'command', text: `law ${word}`, meant: alike(word, ['diff', 'export']).map((one) => `law ${one}`) })
    else
      set(
        isWrong(found)
          ? found
          : law(world, { content, ...(place && { place }), ...(on !== undefined && { on: found.day }), words: spoken }),
      )
  },
  diff: (stem, ...days) => {
    const [from, to] = [dayIn('<from>', days[0]), dayIn('<to>', days[1])]
    if (isWrong(from)) set(from)
    else set(isWrong(to) ? to : diff(world, { stem, from: from.day, to: to.day }, spoken))
  },
  export: ({ schema = false }) => set(lawExport(world, schema ? 'schema' : 'law')),
  language: (text) => set({ wrong: 'value', option: '--lang', text, asked: languages }),
})

const dayOf = ({ asOf }: Typed, world: World): { readonly day: Day } | Wrong => dayIn('--as-of', asOf ?? world.today)

const dayIn = (option: string, text: string): { readonly day: Day } | Wrong => {
  const found = day(text)
  return found === undefined ? { wrong: 'value', option, text, asked: 'day' } : { day: found }
}

/** What commander saw, as one of our own sentences; help and version are no mistake. */
const mistyped = ({ code, message }: CommanderError): Exit | Wrong => {
  const text = /'([^']*)'/.exec(message)?.[1] ?? ''
  const meant = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1]?.split(', ') ?? []
  return seen[code]?.(text, meant) ?? exit.lawful
}

const seen: Readonly<Record<string, (text: string, meant: readonly string[]) => Wrong>> = {
  'commander.help': () => ({ wrong: 'no-command' }),
  'commander.unknownCommand': (text, meant) => ({ wrong: 'command', text, meant }),
  'commander.unknownOption': (text, meant) => ({ wrong: 'option', text, meant }),
  'commander.missingArgument': () => ({ wrong: 'no-argument' }),
  'commander.optionMissingArgument': () => ({ wrong: 'no-value' }),
  'commander.excessArguments': () => ({ wrong: 'too-many' }),
}
