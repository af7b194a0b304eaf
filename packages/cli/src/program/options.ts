import { type Format, report, wordingIn } from '@cunyi/core'
import { Command } from 'commander'
import type { HelpWords } from '../words/help.ts'
import { languages } from '../words/index.ts'
import type { CliWords } from '../words/type.ts'
import type { World } from '../world/world.ts'
import type { TypedOptions } from './typed-options.ts'
import { version } from './version.ts'

/** The forms of what `check` finds. */
export const formats = Object.keys(report) as readonly Format[]

/** The forms of the list that `status` makes. */
export const listFormats = ['text', 'json'] as const

/** What each command does with what was typed. */
export type Actions = {
  readonly check: (paths: readonly string[], typed: TypedOptions) => void
  readonly fix: (paths: readonly string[], typed: TypedOptions) => void
  readonly next: (path: string, typed: TypedOptions) => void
  readonly status: (path: string | undefined, typed: TypedOptions) => void
  readonly plan: (path: string, typed: TypedOptions) => void
  readonly minutes: (path: string, step: string | undefined, typed: TypedOptions) => void
  readonly notice: (path: string, typed: TypedOptions) => void
  readonly seal: (village: string | undefined, typed: TypedOptions) => void
  readonly cosign: (path: string, typed: TypedOptions) => void
  readonly verify: (path: string | undefined, typed: TypedOptions) => void
  readonly ics: (path: string | undefined, typed: TypedOptions) => void
  readonly build: (path: string | undefined, typed: TypedOptions) => void
  readonly serve: (path: string | undefined, typed: TypedOptions) => void
  readonly desk: (path: string | undefined, typed: TypedOptions) => void
  readonly import: (path: string, typed: TypedOptions) => void
  readonly explain: (rule: string | undefined, typed: TypedOptions) => void
  readonly new: (village: string, title: string, typed: TypedOptions) => void
  /** `words` are what is typed where a command below it should stand */
  readonly law: (words: readonly string[], typed: TypedOptions) => void
  readonly diff: (stem: string, from: string, to: string) => void
  readonly export: (typed: TypedOptions) => void
  /** a language that we do not speak */
  readonly language: (text: string) => void
}

/** The commands, their options and their help, in one language. */
export const program = ({ help, report: { locale } }: CliWords, world: World, act: Actions): Command => {
  const root = dressed(new Command('cunyi'), help, world)
    .description(help.about)
    .version(version, '-V, --version', help.options.version)
    .option(`--lang <${languages.join('|')}>`, help.options.lang)
    .addHelpText('after', `\n${help.examples}`)
  const command = (name: keyof HelpWords['commands'], above = root): Command =>
    dressed(above.command(name.split(' ').at(-1) ?? name), help, world)
      .description(help.commands[name].about)
      .addHelpText('after', `\n${help.commands[name].examples}`)
  const spoken =
    <Given extends readonly unknown[]>(action: (...given: Given) => void) =>
    (...given: Given): void => {
      const { lang } = root.opts<{ lang?: string }>()
      if (lang !== undefined && !languages.some((one) => one === lang)) act.language(lang)
      else action(...given)
    }
  const formatOption = (choice: readonly Format[]) =>
    [`--format <${choice.join('|')}>`, help.format(choice.map((one) => [one, wordingIn(report[one].about, locale)] as const))] as const
  command('check')
    .argument('[paths...]', help.arguments.paths)
    .option(...formatOption(formats))
    .option('--brief', help.options.brief)
    .option('--history', help.options.history)
    .option('--as-of <day>', help.options['as-of'])
    .action(spoken(act.check))
  command('fix')
    .argument('[paths...]', help.arguments.paths)
    .option('--yes', help.options.yes)
    .option('--check', help.options.check)
    .action(spoken(act.fix))
  command('next').argument('<path>', help.arguments.path).option('--as-of <day>', help.options['as-of']).action(spoken(act.next))
  command('status')
    .argument('[path]', help.arguments.folder)
    .option('--village <village>', help.options.village)
    .option(...formatOption(listFormats))
    .option('--as-of <day>', help.options['as-of'])
    .action(spoken(act.status))
  command('plan')
    .argument('<path>', help.arguments.path)
    .option('--outcome-by <day>', help.options['outcome-by'])
    .option('--resolution-by <day>', help.options['resolution-by'])
    .option('--works <days>', help.options.works)
    .option('--as-of <day>', help.options['as-of'])
    .action(spoken(act.plan))
  command('minutes')
    .argument('<path>', help.arguments.path)
    .argument('[step]', help.arguments.step)
    .option('--out <file>', help.options.out)
    .option('--as-of <day>', help.options['as-of'])
    .action(spoken(act.minutes))
  command('notice')
    .argument('<path>', help.arguments.path)
    .option('--outcome', help.options.outcome)
    .option('--pdf [file]', help.options.pdf)
    .option('--html [file]', help.options.html)
    .option('--site <address>', help.options.site)
    .option('--as-of <day>', help.options['as-of'])
    .action(spoken(act.notice))
  command('seal')
    .argument('[village]', help.arguments['one-village'])
    .option('--key <file>', help.options.key)
    .option('--content <folder>', help.options.content)
    .action(spoken(act.seal))
  command('cosign').argument('<note>', help.arguments.note).option('--key <file>', help.options.key).action(spoken(act.cosign))
  command('verify').argument('[path]', help.arguments.book).action(spoken(act.verify))
  command('ics')
    .argument('[path]', help.arguments.folder)
    .option('--outcome-by <day>', help.options['outcome-by'])
    .option('--out <file>', help.options.out)
    .option('--as-of <day>', help.options['as-of'])
    .action(spoken(act.ics))
  command('build')
    .argument('[path]', help.arguments.folder)
    .option('--out <folder>', help.options['out-folder'])
    .option('--site <address>', help.options.site)
    .option('--fresh', help.options.fresh)
    .option('--as-of <day>', help.options['as-of'])
    .action(spoken(act.build))
  command('serve').argument('[folder]', help.arguments.board).option('--port <port>', help.options.port).action(spoken(act.serve))
  command('desk').argument('[path]', help.arguments.folder).option('--port <port>', help.options.port).action(spoken(act.desk))
  command('import').argument('<file>', help.arguments.document).option('--out <file>', help.options.out).action(spoken(act.import))
  command('explain')
    .argument('[rule]', help.arguments.rule)
    .option('--in <place>', help.options.in)
    .option('--on <day>', help.options.on)
    .option('--examples <folder>', help.options.examples)
    .option('--content <folder>', help.options.content)
    .action(spoken(act.explain))
  command('new')
    .argument('<village>', help.arguments.village)
    .argument('<title>', help.arguments.title)
    .option('--kind <kind>', help.options.kind)
    .option('--slug <slug>', help.options.slug)
    .option('--year <year>', help.options.year)
    .option('--content <folder>', help.options.content)
    .action(spoken(act.new))
  const law = command('law')
    .option('--in <place>', help.options.in)
    .option('--on <day>', help.options.on)
    .option('--by-age', help.options.byAge)
    .option('--content <folder>', help.options.content)
    .allowExcessArguments()
    .action(spoken((typed: TypedOptions, { args }: Command) => act.law(args, typed)))
  command('law diff', law)
    .argument('<statute>', help.arguments.statute)
    .argument('<from>', help.arguments.from)
    .argument('<to>', help.arguments.to)
    .action(spoken(act.diff))
  command('law export', law).option('--schema', help.options.schema).action(spoken(act.export))
  return root
}

/** Words, width and ways out that are ours: commander neither prints in English nor ends the program. */
const dressed = (command: Command, help: HelpWords, world: World): Command =>
  command
    .exitOverride()
    .helpOption('-h, --help', help.options.help)
    .helpCommand(false)
    .configureOutput({
      writeOut: (text) => world.print(text.trimEnd()),
      writeErr: (text) => world.warn(text.trimEnd()),
      outputError: () => undefined,
      getOutHelpWidth: () => world.columns,
    })
    .configureHelp({ styleTitle: (title) => help.titles[title] ?? title, displayWidth })

/** Chinese characters and full-width signs take two columns. */
const displayWidth = (text: string): number =>
  [...text].reduce((width, one) => width + (/[\u1100-\u115f\u2e80-\uffef]/u.test(one) ? 2 : 1), 0)
