import { readFileSync } from 'node:fs'
import { disk, replaceAtomically } from '@cunyi/host'

/** The two texts that a file is overwritten with in turn. */
export const texts: readonly [string, string] = ['旧\n'.repeat(50_000), '新\n'.repeat(60_000)]

// Usage: node overwrite-forever.ts file. It says when it has begun, and ends only when it is killed.
const [, program, path] = process.argv
if (program === import.meta.filename && path !== undefined) {
  const each = texts.map((text) => Buffer.from(text))
  process.stdout.write('begun')
  for (let turn = 0; ; turn++) for (const text of each) replaceAtomically(disk, path, readFileSync(path), text, `loop${turn}`)
}
