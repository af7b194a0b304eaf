import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { parseSync } from 'oxc-parser'

export const root: string = join(import.meta.dirname, '../..')

/** One import or re-export: what it names, and whether it is gone once types are. */
export type Import = { readonly from: string; readonly typeOnly: boolean }

/** A source file: its path from the root, its text, and what it imports, types included. */
export type Source = { readonly path: string; readonly text: string; readonly imports: readonly Import[] }

/** Every file of a folder, by its path from the root. */
export const filesUnder = (folder: string, base: string = root): readonly string[] =>
  readdirSync(join(base, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(base, normalize(join(entry.parentPath, entry.name))))

/** The program in front of an Astro page; all of any other file. */
const programOf = (path: string, text: string): string => (path.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text)

/**
 * What a program imports, read from its syntax tree: values and types, re-exports, `import()` of a text, `import('…')` as a type.
 *
 * @example importsOf('a.ts', "import type { Day } from './day.ts'") //=> [{ from: './day.ts', typeOnly: true }]
 */
export const importsOf = (path: string, text: string): readonly Import[] => {
  const { program, module, errors } = parseSync(path.endsWith('x') ? path : `${path.replace(/\.astro$/, '')}.ts`, programOf(path, text))
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const statics = module.staticImports.map(({ moduleRequest, entries }) => ({
    from: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }))
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [{ from: moduleRequest.value, typeOnly: isType }] : [])),
  )
  return [...statics, ...exported, ...importsWithin(program)]
}

/** Imports inside a program: `import('…')` as a value or as a type. */
const importsWithin = (node: unknown): readonly Import[] => {
  if (Array.isArray(node)) return node.flatMap(importsWithin)
  if (typeof node !== 'object' || node === null) return []
  const { type, source } = node as { readonly type?: string; readonly source?: { readonly value?: unknown } }
  const own =
    (type === 'ImportExpression' || type === 'TSImportType') && typeof source?.value === 'string'
      ? [{ from: source.value, typeOnly: type === 'TSImportType' }]
      : []
  return [...own, ...Object.values(node).flatMap(importsWithin)]
}

/** The programs of a folder, without tests and declarations. */
export const sourcesUnder = (folder: string, base: string = root): readonly Source[] =>
  filesUnder(folder, base)
    .filter((path) => /\.(?:tsx?|astro)$/.test(path) && !/\.test\.ts$|\.d\.ts$|node_modules/.test(path))
    .map((path) => {
      const text = readFileSync(join(base, path), 'utf8')
      return { path, text, imports: importsOf(path, text) }
    })

/** Where an import leads: the path of a file, from the root; nothing outside the sources. */
export const targetOf = (path: string, from: string): string | undefined =>
  from.startsWith('.') ? normalize(join(dirname(path), from)) : undefined

/** The packages and programs from outside that a source stands on. */
export const outsideOf = ({ imports }: Source): readonly string[] => imports.map(({ from }) => from).filter((from) => !from.startsWith('.'))
