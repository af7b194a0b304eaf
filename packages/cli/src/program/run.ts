import { coverNumbers, firstLanguage } from '@cunyi/core'
import { CommanderError } from 'commander'
import { languages, words } from '../words/index.ts'
import type { CliWords } from '../words/type.ts'
import { type Exit, exit, type UsageError } from '../world/exit.ts'
import type { World } from '../world/world.ts'
import { actions } from './actions.ts'
import { program } from './options.ts'

/**
 * Runs one command: what is typed in, text and an exit code out.
 *
 * @param typed - the arguments after the program's own name
 * @returns 0 all lawful or done, 1 some breached, 2 some unknown, 3 could not run
 */
export const run = (typed: readonly string[], outside: World): Exit => {
  const world = spokenPlainly(outside)
  const spoken = wordsAskedFor(typed)
  let result: Exit | UsageError = { wrong: 'no-command' }
  const set = (given: Exit | UsageError) => {
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

/** The words of the language that is asked for, even where the rest of what is typed makes no sense. */
export const wordsAskedFor = (typed: readonly string[]): CliWords =>
  words[languages.find((one) => typed.includes(`--lang=${one}`) || typed[typed.indexOf('--lang') + 1] === one) ?? firstLanguage]

/**
 * The one gate for what is said: nothing that a record, a page, a path or a typed word holds may move the cursor, clear the screen or ring the bell of
 * whoever reads it, and no number by which a person is known goes out, in text or to another program.
 */
const spokenPlainly = (world: World): World => ({
  ...world,
  print: (text) => world.print(saidPlainly(text)),
  warn: (text) => world.warn(saidPlainly(text)),
})

const saidPlainly = (text: string): string => coverNumbers(text.replace(commands, '\ufffd'))

/** Control characters, but for the end of a line. */
const commands = /(?!\n)\p{Cc}/gu

/** What commander saw, as one of our own sentences; help and version are no mistake. */
const mistyped = ({ code, message }: CommanderError): Exit | UsageError => {
  const text = /'([^']*)'/.exec(message)?.[1] ?? ''
  const meant = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1]?.split(', ') ?? []
  return seen[code]?.(text, meant) ?? exit.lawful
}

const seen: Readonly<Record<string, (text: string, meant: readonly string[]) => UsageError>> = {
  'commander.help': () => ({ wrong: 'no-command' }),
  'commander.unknownCommand': (text, meant) => ({ wrong: 'command', text, meant }),
  'commander.unknownOption': (text, meant) => ({ wrong: 'option', text, meant }),
  'commander.missingArgument': () => ({ wrong: 'no-argument' }),
  'commander.optionMissingArgument': () => ({ wrong: 'no-value' }),
  'commander.excessArguments': () => ({ wrong: 'too-many' }),
}
