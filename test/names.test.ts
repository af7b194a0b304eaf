import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'
import { houses } from './architecture/floors.ts'
import { sourcesUnder } from './architecture/sources.ts'

// One word, one thing: what a stranger reads in an import says what it is, and says it of one thing only.

type Export = { readonly name: string; readonly path: string; readonly isType: boolean }

/** What a file itself declares and exports; what it hands on from another file is that file's. */
const exportsOf = (path: string, text: string): readonly Export[] =>
  parseSync(path, text).program.body.flatMap((node): readonly Export[] => {
    if (node.type !== 'ExportNamedDeclaration' || node.declaration === null) return []
    const { declaration } = node
    if (declaration.type === 'VariableDeclaration')
      return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [{ name: id.name, path, isType: false }] : []))
    if (declaration.type === 'TSTypeAliasDeclaration' || declaration.type === 'TSInterfaceDeclaration')
      return [{ name: declaration.id.name, path, isType: true }]
    return 'id' in declaration && declaration.id?.type === 'Identifier' ? [{ name: declaration.id.name, path, isType: false }] : []
  })

const all = Object.values(houses)
  .flatMap(({ src }) => sourcesUnder(src))
  .filter(({ path }) => path.endsWith('.ts') && !/\/(?:pages|testing)\//.test(path))
  .flatMap(({ path, text }) => exportsOf(path, text))

const irregular =
  'told|shown|kept|written|said|gone|brought|hung|made|found|left|held|met|seen|known|given|taken|drawn|sent|spoken|split|cut|read|put|set|done'
const cut = ['cut', 'read', 'put', 'set', 'split']

describe('names', () => {
  it('are found at all', () => {
    expect(all.length).toBeGreaterThan(500)
  })

  it('a type that is exported has a name of its own in the whole repository', () => {
    const byName = Map.groupBy(
      all.filter(({ isType }) => isType),
      ({ name }) => name,
    )
    expect(
      [...byName].filter(([, places]) => places.length > 1).map(([name, places]) => [name, ...places.map(({ path }) => path)]),
    ).toEqual([])
  })

  it('no value is named by a bare participle: who did what to it, nobody could guess', () => {
    const bare = new RegExp(`^(?:[a-z]+(?:ed|ing)|${irregular})$`)
    const nouns = ['needed', 'quoted', 'heading', 'need', 'seed', 'feed', 'string', 'nothing', 'meeting', 'posting', ...cut]
    expect(
      all.filter(({ name, isType }) => !isType && bare.test(name) && !nouns.includes(name)).map(({ name, path }) => `${name} in ${path}`),
    ).toEqual([])
  })
})
