import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library'
import parseSpdx from 'spdx-expression-parse'
import { closureOf, type Dependency } from './closure.ts'

const licenses = new Contrib.License.Factories.LicenseFactory((expression) => parseSpdx(expression))

const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`

/** The digests of all packages as the lock file has them: `name@version` to base64 of SHA-512. */
const digestsIn = (lock: string): ReadonlyMap<string, string> =>
  new Map(
    [...lock.matchAll(/^ {2}'?(\S+?@[^\s'@()]+)'?:\n {4}resolution: \{integrity: sha512-([^}\s]+)\}/gm)].map(
      ([, key = '', digest = '']) => [key, digest],
    ),
  )

const componentOf = ({ name, version, license }: Dependency, digests: ReadonlyMap<string, string>): Models.Component => {
  const purl = purlOf(name, version)
  const component = new Models.Component(Enums.ComponentType.Library, name, { version, purl, bomRef: purl })
  component.licenses.add(licenses.makeFromString(license))
  const digest = digests.get(`${name}@${version}`)
  if (digest === undefined) throw new Error(`${name}@${version} is not in the lock file`)
  component.hashes.set(Enums.HashAlgorithm['SHA-512'], Buffer.from(digest, 'base64').toString('hex'))
  return component
}

/**
 * What comes along with a package of ours, as CycloneDX 1.6 in JSON: name, version, licence and digest of each, and who brought it.
 * It holds no day and no number of its own, so the same package has the same bill.
 *
 * @param root - the repository
 * @param from - the folder of the package, from the root
 */
export const billOf = (root: string, from: string): string => {
  const folder = join(root, from)
  const { name: title, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; version: string }
  const digests = digestsIn(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8'))
  const purl = purlOf(title, version)
  const main = new Models.Component(Enums.ComponentType.Library, title, { version, purl, bomRef: purl })
  main.licenses.add(licenses.makeFromString('Apache-2.0'))
  const parts = closureOf(folder).map((dependency) => ({ dependency, component: componentOf(dependency, digests) }))
  for (const { dependency, component } of parts) {
    // What a package of ours brings is brought by this one: our own are not in the list.
    if ([...dependency.broughtBy].some((one) => /^(?:@cunyi\/|create-cunyi$)/.test(one))) main.dependencies.add(component.bomRef)
    for (const other of parts) if (dependency.broughtBy.has(other.dependency.name)) other.component.dependencies.add(component.bomRef)
  }
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component: main }) })
  for (const { component } of parts) bom.components.add(component)
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6))
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`
}
