import { rolldown } from 'rolldown'
import { oldestBrowser } from '../../builder/sheet.ts'
import { searchIndex } from './entries.ts'

/** A file of the search: its name without the ending, and its script. */
export type SearchFile = { readonly name: string; readonly text: string }

/** A file of the search: a script that hands over what it holds, so that a page opened from a USB stick may have it as well. */
const handing = (name: string, content: unknown): string => `cunyi(${JSON.stringify(name)},${JSON.stringify(content)})\n`

/** The page's own script, as one classic script. */
const client = async (): Promise<string> => {
  const built = await rolldown({ input: 'src/search/client.ts', tsconfig: false, transform: { target: oldestBrowser } })
  const { output } = await built.generate({ format: 'iife', minify: true })
  await built.close()
  return output[0].code
}

/** Everything a search loads: its script, what it may be narrowed by, the texts, and in which of them two signs stand side by side. */
export const searchFiles = async (): Promise<readonly SearchFile[]> => {
  const { manifest, facets, aids, blocks, shards } = searchIndex()
  return [
    { name: 'find', text: await client() },
    { name: 'manifest', text: handing('manifest', manifest) },
    { name: 'facets', text: handing('facets', facets) },
    { name: 'aids', text: handing('aids', aids) },
    ...blocks.map((block, index) => ({ name: `texts-${index}`, text: handing(`texts-${index}`, block) })),
    ...shards.map((shard, index) => ({ name: `pairs-${index}`, text: handing(`pairs-${index}`, shard) })),
  ]
}
