import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { folderOf, published } from '../packed/pack-packages.ts'
import { closureOf, type Dependency } from './closure.ts'

// Usage: node test/supply/write-dependencies.ts. Writes docs/dependencies.md: what comes along with our packages, and its licences.

const root = join(import.meta.dirname, '../..')

type Brought = { readonly dependency: Dependency; readonly ours: string[] }

/** All that comes along with any of our packages, each once, with those of ours that bring it. */
export const allDependencies = (): readonly Brought[] => {
  const all = new Map<string, Brought>()
  for (const name of published)
    for (const dependency of closureOf(join(root, folderOf(name)))) {
      const key = `${dependency.name}@${dependency.version}`
      const brought = all.get(key) ?? { dependency, ours: [] }
      brought.ours.push(name)
      all.set(key, brought)
    }
  return [...all].toSorted(([a], [b]) => a.localeCompare(b, 'en')).map(([, brought]) => brought)
}

const rowOf = ({ dependency: { name, version, license }, ours }: Brought): string =>
  `| ${[name, version, license, ours.join(' ')].join(' | ')} |`

/** docs/dependencies.md, from what is installed. */
export const dependenciesPage = (): string => {
  const all = allDependencies()
  const counts = Map.groupBy(all, ({ dependency }) => dependency.license)
  const licenses = [...counts].toSorted(([a, one], [b, other]) => other.length - one.length || a.localeCompare(b, 'en'))
  return `# What comes along

Everything that is installed with any package of ours, or written into the form's page: ${all.length} packages. \`node test/supply/write-dependencies.ts\` writes this page, and a test holds it.
Binaries that are made for one kind of machine stand under the package that chooses among them. Each packed tarball carries its own list with digests, as CycloneDX: \`dist/sbom.cdx.json\`.

Licences: ${licenses.map(([license, list]) => `${license} ${list.length}`).join(', ')}. Where there is a choice, we take MIT. \`BSD\` (duck) says no more than that: its text is the one with two clauses.

How old a version is, and whether its registry has a signed statement of where it was built (*provenance*), only the registry itself can say:
\`npm audit signatures\` and \`npm view <package> time\` ask it; [the release recipe](recipes/release.md) runs the first, and an audit, before anything is published.

| Package | Version | Licence | With |
| --- | --- | --- | --- |
${all.map(rowOf).join('\n')}
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(root, 'docs/dependencies.md'), dependenciesPage())
