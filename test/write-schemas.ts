import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { matterSchema, stepSchema, villageSchema } from '@cunyi/core'
import { toJsonSchema } from '@valibot/to-json-schema'

// Usage: node test/write-schemas.ts. Writes what `docs/schema` publishes, for programs in other languages.

const published = { matter: matterSchema, step: stepSchema, village: villageSchema } as const

/** The files of `docs/schema` by name, as they should be. A day of the calendar is more than its form, which is all that they can ask. */
export const schemas: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(published).map(([name, schema]) => {
    const body = toJsonSchema(schema, { ignoreActions: ['check'], target: 'draft-07' })
    return [`${name}.schema.json`, `${JSON.stringify({ ...body, title: name }, undefined, 1)}\n`]
  }),
)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(import.meta.dirname, '../docs/schema')
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(schemas)) writeFileSync(join(folder, name), text)
}
