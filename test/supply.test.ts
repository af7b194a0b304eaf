import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { describe, expect, it } from 'vitest'
import { folderOf, published } from './packed/pack-packages.ts'
import { billOf } from './supply/bill-of-materials.ts'
import { bundled, closureOf } from './supply/closure.ts'
import { allDependencies, dependenciesPage } from './supply/write-dependencies.ts'

const root = join(import.meta.dirname, '..')
const placeOf = (name: string): string => join(root, folderOf(name))

/** What lets a town use a package, change it and pass it on, and asks for no more than its notice. */
const permissive = [
  'MIT',
  'ISC',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Python-2.0',
  'MIT AND Apache-2.0',
]
/** Its own files stay under its licence, and what is built with it does not: it is used as it is, to build the board. */
const asItIs = ['lightningcss']
const either = /^\((?:MIT OR [\w.-]+|MIT AND Zlib)\)$/

it('docs/dependencies.md is as the installed packages make it', () => {
  expect(readFileSync(join(root, 'docs/dependencies.md'), 'utf8')).toBe(dependenciesPage())
})

it('nothing comes along whose licence asks for more than its notice', () => {
  const asking = allDependencies().filter(
    ({ dependency: { name, license } }) => !permissive.includes(license) && !either.test(license) && !asItIs.includes(name),
  )
  expect(asking).toEqual([])
})

it('everything that the form’s page is made of is in the list', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(placeOf('desk'), 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>
  }
  const made = Object.keys(devDependencies).filter((name) => !name.startsWith('@cunyi/') && name !== 'esbuild')
  expect(made).toEqual(bundled['@cunyi/desk'])
})

it('one version of each fast parser’s binaries is enough: none is named', () => {
  expect(closureOf(placeOf('host')).filter(({ name }) => name.startsWith('@bruits/'))).toEqual([])
})

describe.each(published)('the bill of @cunyi/%s', (name) => {
  const bill = billOf(root, folderOf(name))

  it('is CycloneDX 1.6', async () => {
    expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(bill)).toBeNull()
  })

  it('names each package once, with its licence and its digest, and who brought it', () => {
    type Bill = {
      readonly components?: readonly {
        'bom-ref': string
        name: string
        version: string
        licenses: object[]
        hashes: { content: string }[]
      }[]
      readonly dependencies: readonly { ref: string; dependsOn?: readonly string[] }[]
    }
    const { components = [], dependencies } = JSON.parse(bill) as Bill
    expect(components.map((one) => `${one.name}@${one.version}`)).toEqual(
      closureOf(placeOf(name))
        .map((one) => `${one.name}@${one.version}`)
        .toSorted(),
    )
    for (const { licenses, hashes } of components) {
      expect(licenses).toHaveLength(1)
      expect(hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/)
    }
    const brought = new Set(dependencies.flatMap(({ dependsOn = [] }) => dependsOn))
    expect(components.map((one) => one['bom-ref']).filter((ref) => !brought.has(ref))).toEqual([])
  })
})
