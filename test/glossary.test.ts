import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { enNames, type Names, zhNames } from '@cunyi/core'
import { describe, expect, it } from 'vitest'

// docs/glossary.md holds every name that a record or a page uses, and every type that core exports, each once.

const root = join(import.meta.dirname, '..')
const page = readFileSync(join(root, 'docs/glossary.md'), 'utf8')

type Row = { readonly zh: string; readonly identifier: string; readonly en: string; readonly meaning: string }

/** The rows of the section that speaks of `what`, or of types. */
const rowsOf = (what: string): readonly Row[] => {
  const section = page
    .split(/^## /m)
    .find((text) => text.includes(`\n\`${what}\` of \`zhNames\``) || (what === 'types' && text.startsWith('类型')))
  return [...(section ?? '').matchAll(/^\| (.*?) \| `(.+?)` \| (.*?) \| (.*?) \|$/gm)].map(
    ([, zh = '', identifier = '', en = '', meaning = '']) => ({ zh, identifier, en, meaning }),
  )
}

const exportsIn = /^export (type )?(\*|\{[^}]*\}) from '(\.[^']+)'/gm
const declared = /^export (?:type|interface) (\w+)\b(?! *\{[^}]*\} from)/gm

/** The types that a module exports: its own, and those that it passes on, by name or all of them. */
const typesOf = (path: string): readonly string[] => {
  const source = readFileSync(path, 'utf8')
  const passedOn = [...source.matchAll(exportsIn)].flatMap(([, onlyTypes, names = '', from = '']) => {
    if (names === '*') return typesOf(join(dirname(path), from))
    const each = names
      .slice(1, -1)
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
    return each
      .filter((name) => onlyTypes !== undefined || name.startsWith('type '))
      .map((name) => name.replace(/^type /, '').replace(/^.* as /, ''))
  })
  return [...[...source.matchAll(declared)].map(([, name = '']) => name), ...passedOn]
}

const names: Readonly<Record<keyof Names, Readonly<Record<string, string>>>> = zhNames
const inEnglish: Readonly<Record<keyof Names, Readonly<Record<string, string>>>> = enNames

describe('the glossary', () => {
  it.each(Object.keys(zhNames) as readonly (keyof Names)[])('has the names of %s, in both languages', (kind) => {
    const rows = rowsOf(kind)
    expect(rows.map(({ zh, identifier, en }) => ({ zh, identifier, en }))).toEqual(
      Object.entries(names[kind]).map(([identifier, zh]) => ({ zh, identifier, en: inEnglish[kind][identifier] })),
    )
  })

  it('has every type that core exports, in the order of the alphabet', () => {
    const types = [...new Set(typesOf(join(root, 'packages/core/src/index.ts')))]
    expect(types.length).toBeGreaterThan(50)
    expect(rowsOf('types').map(({ identifier }) => identifier)).toEqual(types.toSorted())
  })

  it('says of each what it means, and has no empty cell', () => {
    const rows = [...Object.keys(zhNames), 'types'].flatMap(rowsOf)
    for (const { identifier, ...said } of rows) for (const text of Object.values(said)) expect(text.trim(), identifier).not.toBe('')
    expect(new Set(rowsOf('types').map(({ zh }) => zh)).size).toBe(rowsOf('types').length)
  })
})
