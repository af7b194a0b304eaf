import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderOf, published } from '../packed/pack-packages.ts'
import { billOf } from './bill-of-materials.ts'

// Usage: node test/supply/write-bills.ts, after the packages were built. Writes dist/sbom.cdx.json of each: it is packed with the rest.

const root = join(import.meta.dirname, '../..')
for (const name of published)
  writeFileSync(join(root, folderOf(name), name === 'site' ? 'package/dist' : 'dist', 'sbom.cdx.json'), billOf(root, folderOf(name)))
