import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeAtomically } from '@cunyi/host'
import { dataFiles } from '../src/data/files.ts'
import { wallScript } from '../src/route/address.ts'
import { searchFiles } from '../src/search/files.ts'
import { wallProgram } from '../src/wall/program.ts'

// Writes the files of data and of the search from the rows. A program of its own, so that its memory is given back before Astro asks for any.

const { values } = parseArgs({ options: { to: { type: 'string', default: '' } } })

const write = (path: string, text: string): void => {
  const file = join(values.to, path)
  if (writeAtomically(file, text, 'over', process.pid) !== 'written') throw new Error(`${file} cannot be written`)
}

for (const { folder, name, text } of dataFiles()) write(folder === undefined ? name : `${folder}/${name}`, text)
for (const { name, text } of await searchFiles()) write(`search/${name}.js`, text)
write(wallScript, await wallProgram())
