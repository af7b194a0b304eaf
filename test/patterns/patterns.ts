import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'

/** A regular expression of ours, and where it is written. */
export type Pattern = { readonly source: string; readonly flags: string; readonly where: string }

const root = join(import.meta.dirname, '../..')

/** Every expression that is written between strokes in the packages that read, judge and lay out. */
export const writtenPatterns = (): readonly Pattern[] =>
  globSync('packages/{core,records,host,notice,cli,desk,lint}/src/**/*.{ts,tsx}', { cwd: root })
    .filter((path) => !path.endsWith('.test.ts'))
    .toSorted()
    .flatMap(patternsIn)

const patternsIn = (path: string): readonly Pattern[] => {
  const text = readFileSync(join(root, path), 'utf8')
  const found: Pattern[] = []
  new Visitor({
    Literal: (node) => {
      if ('regex' in node && node.regex)
        found.push({ source: node.regex.pattern, flags: node.regex.flags, where: lineOf(path, text, node.start) })
    },
  }).visit(parseSync(path, text).program)
  return found
}

const lineOf = (path: string, text: string, at: number): string => `${path}:${text.slice(0, at).split('\n').length}`

/** Every expression that core and records put together out of words while they are loaded. */
export const assembledPatterns = async (): Promise<readonly Pattern[]> => {
  const made = new Map<string, Pattern>()
  const Ordinary = globalThis.RegExp
  globalThis.RegExp = new Proxy(Ordinary, {
    construct: (target, args, self: typeof RegExp) => {
      const one = Reflect.construct(target, args, self) as RegExp
      made.set(`${one.source}/${one.flags}`, { source: one.source, flags: one.flags, where: 'assembled' })
      return one
    },
  })
  try {
    await import('@cunyi/core')
    await import('@cunyi/records')
  } finally {
    globalThis.RegExp = Ordinary
  }
  return [...made.values()]
}
