import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** One package that comes along, as it is installed here. */
export type Dependency = {
  readonly name: string
  readonly version: string
  /** an SPDX expression, as its author wrote it */
  readonly license: string
  /** the names of those that brought it, ours first */
  readonly broughtBy: ReadonlySet<string>
}

type Manifest = {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** What is written into desk.html itself: no package asks for it any more once it is built. */
export const bundled: Readonly<Record<string, readonly string[]>> = { '@cunyi/desk': ['core-js', 'diff', 'nzh', 'preact'] }

const manifestIn = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest

/** The folder that Node would take a package from; undefined for one that is not made for this machine. */
const findFolder = (from: string, name: string): string | undefined => {
  const folder = join(from, 'node_modules', name)
  if (existsSync(join(folder, 'package.json'))) return realpathSync(folder)
  const above = dirname(from)
  return above === from ? undefined : findFolder(above, name)
}

/** A binary for one kind of machine: another machine has another, so no list names it. */
const isForOneMachine = ({ os, cpu, name }: Manifest): boolean => os !== undefined || cpu !== undefined || name.endsWith('-wasm32-wasi')

/**
 * Everything that comes along with a package of ours, in the order of the names; our own packages are not in it, what they bring is.
 *
 * @param folder - where the package stands
 */
export const closureOf = (folder: string): readonly Dependency[] => {
  const found = new Map<string, { dependency: Dependency; broughtBy: Set<string> }>()
  const walked = new Set<string>()
  const walk = (place: string): void => {
    if (walked.has(place)) return
    walked.add(place)
    const { name: bringer, dependencies = {}, optionalDependencies = {} } = manifestIn(place)
    for (const name of [...Object.keys({ ...dependencies, ...optionalDependencies }), ...(bundled[bringer] ?? [])]) {
      const at = findFolder(place, name)
      if (at === undefined) {
        if (name in optionalDependencies) continue
        throw new Error(`${bringer} asks for ${name}, which is not installed`)
      }
      const manifest = manifestIn(at)
      if (isForOneMachine(manifest)) continue
      if (!name.startsWith('@cunyi/')) add(manifest, bringer)
      walk(at)
    }
  }
  const add = ({ name, version, license = '' }: Manifest, bringer: string): void => {
    const key = `${name}@${version}`
    const known = found.get(key)
    const broughtBy = known?.broughtBy ?? new Set()
    broughtBy.add(bringer)
    if (known === undefined) found.set(key, { dependency: { name, version, license, broughtBy }, broughtBy })
  }
  walk(realpathSync(folder))
  return [...found.values()]
    .map(({ dependency }) => dependency)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'))
}
